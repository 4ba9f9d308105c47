import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import Ajv from 'ajv-draft-04'
import { deflateSync } from 'fflate'
import { beforeAll, describe, expect, test } from 'vitest'
import { allCommands } from '../../src/cli/commands/all.ts'
import { run } from '../../src/cli/program.ts'
import { aDocx, docxParts } from '../support/a-docx.ts'
import { edits, margin, openDocx, packDocx, say, styleParagraph } from '../support/docx-edit.ts'
import { memoryHost } from '../support/memory-host.ts'
import { baseDocx } from '../support/mutant-bases.ts'
import { zipped } from '../support/xlsx.ts'

const carrier = dirname(createRequire(import.meta.url).resolve('@microsoft/jest-sarif'))
const validSarif = new Ajv.default({ strict: false, unicodeRegExp: false, validateFormats: false }).compile(
  JSON.parse(readFileSync(join(carrier, 'schemas/sarif-2.1.0-rtm.5.json'), 'utf8')),
)

let sound: Uint8Array
let narrow: Uint8Array
let ragged: Uint8Array
let loose: Uint8Array
beforeAll(async () => {
  sound = await baseDocx('xa')
  const parts = openDocx(sound)
  narrow = packDocx(margin(0, 'left', 1134)(parts))
  ragged = packDocx(styleParagraph('Gach', 'w:jc', '<w:jc w:val="left"/>')(parts))
  loose = packDocx(edits(margin(0, 'header', 284), say('Số: 08', 'Số: 8/KH-UBND'))(parts))
})

type Files = Readonly<Record<string, string | Uint8Array>>
const verify = async (files: Files, ...args: readonly string[]) => {
  const host = memoryHost({ files })
  const code = await run(['verify', ...args], host, allCommands)
  const text = (path: string): string => new TextDecoder().decode(host.files.get(path) ?? new Uint8Array())
  return { code, out: host.stdout(), err: host.stderr(), text, files: [...host.files.keys()] }
}

describe('khcchc verify', () => {
  test('finds nothing in a sound paper, says how many rules it keeps, and writes nothing', async () => {
    const { code, out, err, files } = await verify({ 'a.docx': sound }, 'a.docx')
    expect(code).toBe(0)
    expect(out).toBe('')
    expect(err).toMatch(
      /^a\.docx: Đạt \d+ · Không đạt 0 · Không áp dụng \d+ · Không đánh giá được 0 trên \d+ quy tắc\.\n/,
    )
    expect(err).toContain('Đã kiểm tra 1 văn bản, 1 văn bản không có lỗi: 0 lỗi, 0 cảnh báo.')
    expect(files).toEqual(['/a.docx'])
  })

  test('tells a fault with rule, clause and how to mend it, and ends with 1', async () => {
    const { code, err } = await verify({ 'a.docx': narrow }, 'a.docx')
    expect(code).toBe(1)
    expect(err).toMatch(/^a\.docx: lỗi KH501: lề trái 20 mm.*; quy định: Lề trái 30–35 mm\n {6}cách sửa: /)
    expect(err).toContain('(ND30-1.f)')
  })

  test('the same fault in many paragraphs is told once, with its first five places', async () => {
    const { err } = await verify({ 'a.docx': ragged }, 'a.docx')
    expect(err.match(/lỗi KH548/g)).toHaveLength(1)
    expect(err.match(/^ {6}tại đoạn \d+: “- /gmu)).toHaveLength(5)
    expect(err).toMatch(/^ {6}… và \d+ chỗ khác$/mu)
  })

  test('--all names every rule with its verdict', async () => {
    const { err } = await verify({ 'a.docx': narrow }, 'a.docx', '--all')
    expect(err).toContain('\nQuốc hiệu và Tiêu ngữ:\n  đạt ND30-2.1.a: ')
    expect(err).toContain('  không đạt ND30-1.f: ')
    expect(err).toContain('  không áp dụng ND30-2.10.a: ')
  })

  test('--all says why a rule could not be judged', async () => {
    const { err } = await verify({ 'a.docx': aDocx({ body: '<w:p/>' }) }, 'a.docx', '--all', '--lang', 'en')
    expect(err).toMatch(/ {2}not evaluated ND30-2\.1\.f: .* \(because: no .*\)/)
  })

  test('takes folders, patterns and standard input; leaves out what Word keeps beside an open file', async () => {
    const files = { 'x/a.docx': sound, 'x/~$a.docx': 'x', 'x/b.docx': sound, 'x/c.yaml': 'a: 1' }
    expect((await verify(files, 'x')).err).toContain('Đã kiểm tra 2 văn bản')
    expect((await verify(files, 'x/b*.docx', 'x/a.docx')).err).toContain('Đã kiểm tra 2 văn bản')
    expect(await verify(files, 'z/*.docx')).toMatchObject({ code: 2 })
    expect(await verify({}, 'b.docx')).toMatchObject({ code: 2 })
  })

  test('a report per format: JSON has every verdict, and the same input gives the same bytes', async () => {
    const files = { 'a.docx': narrow, 'b.docx': sound }
    const first = await verify(files, 'a.docx', 'b.docx', '--format', 'json')
    const report = JSON.parse(first.out)
    expect(report).toMatchObject({ format: 'khcchc-verify', version: 1, totals: { files: 2, errors: 1 } })
    expect(report.files.map((file: { file: string }) => file.file)).toEqual(['a.docx', 'b.docx'])
    const [a] = report.files
    expect(a.rules).toHaveLength(a.counts.rules)
    expect(a.diagnostics[0]).toMatchObject({ rule: 'ND30-1.f', severity: 'error', paper: { part: null } })
    expect((await verify(files, 'a.docx', 'b.docx', '--format', 'json')).out).toBe(first.out)
  })

  test('several formats at once go into their files', async () => {
    const formats = ['json=r.json', 'sarif=r.sarif', 'junit=r.xml', 'github=r.txt', 'html=phieu.html', 'text=r.text']
    const { code, text } = await verify({ 'a.docx': ragged }, 'a.docx', ...formats.flatMap(one => ['-o', one]))
    expect(code).toBe(1)
    const sarif = JSON.parse(text('/r.sarif'))
    expect(sarif.runs[0].results[0].message.text).toContain('đoạn ')
    expect(validSarif(sarif) ? [] : validSarif.errors).toEqual([])
    expect(text('/r.xml')).toContain('<failure type="error"')
    expect(text('/r.txt')).toMatch(/^::error file=a\.docx,title=KH548 \(ND30-2\.6\.a\)::/)
    expect(text('/phieu.html')).toContain('Phiếu kiểm tra thể thức văn bản')
    expect(text('/r.text')).toContain('lỗi KH548')
  })

  test('refuses to write a report over the paper itself', async () => {
    const { code, err } = await verify({ 'a.docx': sound }, 'a.docx', '-o', 'json=a.docx')
    expect({ code, err }).toMatchObject({ code: 2, err: expect.stringContaining('a.docx') })
  })

  test('--max-warnings makes warnings count', async () => {
    const warned = packDocx(margin(0, 'header', 284)(openDocx(sound)))
    expect(await verify({ 'a.docx': warned }, 'a.docx')).toMatchObject({ code: 0 })
    expect(await verify({ 'a.docx': warned }, 'a.docx', '--max-warnings', '0')).toMatchObject({ code: 1 })
    expect(await verify({ 'a.docx': warned }, 'a.docx', '--max-warnings', '1')).toMatchObject({ code: 0 })
  })
})

describe('khcchc.config.yaml and verify', () => {
  test('a rule may get another level, an error too, and one that is out has no verdict', async () => {
    const config = 'muc_do:\n  ND30-2.3.c: canh_bao\n  ND30-1.n: tat\n'
    const { code, out } = await verify({ 'a.docx': loose, 'khcchc.config.yaml': config }, 'a.docx', '--format', 'json')
    expect(code).toBe(0)
    const [file] = JSON.parse(out).files
    const of = (rule: string) => file.rules.find((one: { rule: string }) => one.rule === rule)
    expect(of('ND30-2.3.c')).toMatchObject({ verdict: 'fail', severity: 'warning' })
    expect(of('ND30-1.n')).toMatchObject({ verdict: 'not-evaluated', why: 'đã tắt trong khcchc.config.yaml' })
    expect(file.diagnostics.map((one: { rule: string }) => one.rule)).toEqual(['ND30-2.3.c'])
  })

  test('a faulty configuration stops the run', async () => {
    const { code, err } = await verify({ 'a.docx': sound, 'khcchc.config.yaml': 'muc: 1\n' }, 'a.docx')
    expect(code).toBe(2)
    expect(err).toContain('KH780')
  })

  test('--no-config leaves it out', async () => {
    const files = { 'a.docx': narrow, 'khcchc.config.yaml': 'muc_do:\n  ND30-1.f: tat\n' }
    expect(await verify(files, 'a.docx')).toMatchObject({ code: 0 })
    expect(await verify(files, 'a.docx', '--no-config')).toMatchObject({ code: 1 })
  })
})

describe('files that are no papers', () => {
  const ole = new Uint8Array(2000)
  ole.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
  const noise = new Uint8Array(100_000).map((_, i) => (i * 7919 + (i >> 3) * 104_729) % 251)
  const bomb = (): Uint8Array =>
    zipped({ ...docxParts({ body: '' }), 'word/document.xml': '<w:document>'.padEnd(70 << 20, ' ') })
  const files: Readonly<Record<string, () => string | Uint8Array>> = {
    'rong.docx': () => '',
    'chu.docx': () => 'Kế hoạch viết bằng chữ thường',
    'cu.docx': () => ole,
    'ngau-nhien.docx': () => noise,
    'nua.docx': () => sound.subarray(0, sound.length / 2),
    'bom.docx': bomb,
    'lon.docx': () => {
      const large = new Uint8Array((50 << 20) + 1)
      large.set(sound)
      return large
    },
    'nen.docx': () => deflateSync(new Uint8Array(1000)),
    'thuc-the.docx': () =>
      zipped({
        ...docxParts({ body: '' }),
        'word/document.xml': `<!DOCTYPE x [<!ENTITY a "${'x'.repeat(1000)}"><!ENTITY b "${'&a;'.repeat(1000)}">]><x>&b;</x>`,
      }),
  }

  test.each(Object.entries(files))('%s is told in one sentence, and the next file is judged', async (name, make) => {
    const begun = performance.now()
    const { code, err } = await verify({ [name]: make(), 'z.docx': sound }, name, 'z.docx')
    expect(performance.now() - begun).toBeLessThan(5000)
    expect(code).toBe(2)
    expect(err).toMatch(new RegExp(`^${name}: lỗi KH75\\d: [^\\n]+\\n {6}cách sửa: `))
    expect(err).toContain('z.docx: Đạt ')
    expect(err).toContain('1 tệp không đọc được')
    expect(err).not.toMatch(/at .*\.ts|Error:|undefined/)
  })

  test('a file that may not be read is told with the reason of the system', async () => {
    const host = memoryHost({ files: { 'a.docx': sound } })
    const refusing = {
      ...host,
      read: async () => {
        throw Object.assign(new Error('EACCES'), { code: 'EACCES' })
      },
    }
    expect(await run(['verify', 'a.docx', '--no-config'], refusing, allCommands)).toBe(2)
    expect(host.stderr()).toContain('a.docx: lỗi KH001')
  })

  test('a report of files that could not be read is still whole', async () => {
    const { out, text, code } = await verify({ 'a.docx': 'x' }, 'a.docx', '--format', 'json', '-o', 'html=p.html')
    expect(code).toBe(2)
    expect(JSON.parse(out).files).toMatchObject([{ file: 'a.docx', read: false, rules: [] }])
    expect(text('/p.html')).toContain('Không đọc được tệp')
  })
})

test('the help is in both languages', async () => {
  expect((await verify({}, '--help')).out).toContain('--all')
  expect((await verify({}, '--help', '--lang', 'en')).out).toContain('rule by rule')
})
