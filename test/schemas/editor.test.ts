/** Editors with YAML support (VS Code, Neovim, IntelliJ …) read the same schema: shown with yaml-language-server itself. */
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { getLanguageService, type LanguageService } from 'yaml-language-server'

const ours = createRequire(import.meta.url)
// The document type that the language server itself uses.
const theirs = createRequire(ours.resolve('yaml-language-server'))
const { TextDocument } = theirs(
  'vscode-languageserver-textdocument',
) as typeof import('vscode-languageserver-textdocument')

const MODELINE = '# yaml-language-server: $schema=../schemas/ke-hoach.schema.json\n'
const PLAN = `co_quan:
  ten: Ủy ban nhân dân xã Ngọc Lâm
nam: 2024
trich_yeu: Tuyên truyền cải cách hành chính năm 2024
muc_dich_yeu_cau:
  muc_dich: [Nâng cao nhận thức.]
noi_dung_hinh_thuc: [Tuyên truyền kết quả.]
to_chuc_thuc_hien:
  - don_vi: Văn phòng
    nhiem_vu: Theo dõi việc thực hiện.
noi_nhan: [UBND tỉnh]
nguoi_ky: {chuc_vu: Chủ tịch, ho_ten: Nguyễn Văn A}
`

const folder = mkdtempSync(join(tmpdir(), 'khcchc-editor-'))
const asked: string[] = []
let service: LanguageService

beforeAll(() => {
  mkdirSync(join(folder, 'schemas'))
  copyFileSync(
    new URL('../../schemas/ke-hoach.schema.json', import.meta.url),
    join(folder, 'schemas/ke-hoach.schema.json'),
  )
  service = getLanguageService({
    schemaRequestService: async uri => {
      asked.push(uri)
      // Throws for anything but a file: nothing is fetched.
      return readFileSync(fileURLToPath(uri), 'utf8')
    },
    workspaceContext: { resolveRelativePath: (path, resource) => new URL(path, resource).href },
  })
  service.configure({ validate: true, hover: true, completion: true, format: false, schemas: [] })
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

let count = 0

/** A plan in a folder beside `schemas/`, open in an editor; line 0 is the modeline. */
const open = (plan: string) => {
  count += 1
  return TextDocument.create(pathToFileURL(join(folder, 'plans', `${count}.yaml`)).href, 'yaml', 1, MODELINE + plan)
}

describe('an editor that reads the modeline of a plan', { timeout: 30_000 }, () => {
  test('finds no fault in a good plan', async () => {
    expect(await service.doValidation(open(PLAN), false)).toEqual([])
  })

  test('draws a squiggle under a misspelt key', async () => {
    const found = await service.doValidation(open(PLAN.replace('noi_nhan:', 'noi_nhn:')), false)
    const line = PLAN.split('\n').findIndex(text => text.startsWith('noi_nhan')) + 1
    const misspelt = found.find(({ message }) => String(message).includes('noi_nhn'))
    expect(misspelt?.range).toEqual({ start: { line, character: 0 }, end: { line, character: 'noi_nhn'.length } })
  })

  test('draws a squiggle where a unit has no tasks, and under a key that does not go with its kind', async () => {
    const wrong = 'kinh_phi:\n  - gach: Bố trí trong dự toán.\n    dam: true\n  - don_vi: Văn phòng\n'
    const found = await service.doValidation(open(PLAN + wrong), false)
    const lines = PLAN.split('\n').length
    expect(found.map(({ range }) => range.start.line)).toEqual(expect.arrayContaining([lines + 2, lines + 3]))
  })

  test('completes the keys of the plan, and does not offer those that are there', async () => {
    const completed = await service.doComplete(
      open(`${PLAN}k\n`),
      { line: PLAN.split('\n').length, character: 1 },
      false,
    )
    const labels = completed.items.map(({ label }) => label)
    expect(labels).toEqual(expect.arrayContaining(['kinh_phi', 'ket_thuc', 'phu_luc', 'do_khan']))
    expect(labels).not.toContain('noi_nhan')
    const funds = completed.items.find(({ label }) => label === 'kinh_phi')
    expect(JSON.stringify(funds?.documentation)).toContain('kinh phí')
  })

  test('completes the kinds of an item, and the values of a choice', async () => {
    const items = await service.doComplete(open('kinh_phi:\n  - \n'), { line: 2, character: 4 }, false)
    expect(items.items.map(({ label }) => label)).toEqual(expect.arrayContaining(['gach', 'khoan', 'don_vi', 'bang']))
    const kinds = await service.doComplete(open('loai: \n'), { line: 1, character: 6 }, false)
    expect(kinds.items.map(({ label }) => label)).toEqual(['tuyen_truyen_cchc', 'chung'])
  })

  test('explains a key in Vietnamese when the mouse rests on it', async () => {
    const document = open(PLAN)
    const issuer = await service.doHover(document, { line: 1, character: 2 })
    expect(JSON.stringify(issuer?.contents)).toContain('Cơ quan ban hành')
    const unit = PLAN.split('\n').findIndex(text => text.includes('don_vi')) + 1
    const tasks = await service.doHover(document, { line: unit, character: 6 })
    expect(JSON.stringify(tasks?.contents)).toContain('Đơn vị được giao nhiệm vụ')
  })

  test('asks for no other file than the schema beside the plan', () => {
    expect(new Set(asked)).toEqual(new Set([pathToFileURL(join(folder, 'schemas/ke-hoach.schema.json')).href]))
  })
})
