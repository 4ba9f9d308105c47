import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { afterAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { openTemplate } from '../src/batch.ts'
import { compilePlan } from '../src/compile.ts'
import { helpers } from '../src/text/template-words.ts'
import { writeDocx } from '../src/writer/write-docx.ts'

const root = join(import.meta.dirname, '..')
const readme = readFileSync(join(root, 'README.md'), 'utf8')
const folder = mkdtempSync(join(tmpdir(), 'khcchc-readme-'))
for (const name of ['examples', 'templates']) cpSync(join(root, name), join(folder, name), { recursive: true })

/** The broken plan of the README: phuong.yaml with three slips. */
writeFileSync(
  join(folder, 'sai.yaml'),
  readFileSync(join(root, 'examples/phuong.yaml'), 'utf8')
    .replace(/^ngay: .*$/m, 'ngay: 05/02/2026')
    .replace(/^noi_nhan:/m, 'nơi_nhận:')
    .replace(/^( +)tieu_de: (?=\S)/m, '$1tieu_de: I. '),
)
/** The plan with slips of the key. */
writeFileSync(
  join(folder, 'go-nham.yaml'),
  readFileSync(join(root, 'examples/xa.yaml'), 'utf8')
    .replace('tham gia thực hiện', 'tham gia thưc hiện')
    .replace('lãng phí;', 'lãng phí ;')
    .replace('của Ủy ban nhân dân (UBND)', 'của Ủy ban Nhân dân (UBND)'),
)

/** The paper of the README: xa.docx after somebody's hand in Word. */
const byHand = async (): Promise<void> => {
  const plan = readFileSync(join(root, 'examples/xa.yaml'))
  const { document } = compilePlan(plan, { file: 'xa.yaml', lang: 'vi' })
  if (!document) throw new Error('examples/xa.yaml has an error')
  const parts = unzipSync(await writeDocx(document))
  const page = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
  const changed = page
    .replaceAll('w:left="1701"', 'w:left="1418"')
    .replace(/Số:(.)08\//, 'Số:$18/')
    .replace('- Lưu: VT, VHXH.', '- Lưu VT, VHXH;')
  writeFileSync(join(folder, 'sua-tay.docx'), zipSync({ ...parts, 'word/document.xml': strToU8(changed) }))
}
await byHand()
afterAll(() => rmSync(folder, { recursive: true }))

const blocks = (language: string): readonly string[] =>
  [...readme.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)]
    .filter(([, name]) => name === language)
    .map(([, , text]) => text ?? '')

describe('README', () => {
  test.each(blocks('console').map(block => [block.split('\n')[0] ?? '', block] as const))(
    '%s prints what the README shows',
    (first, block) => {
      expect(first).toMatch(/^\$ khcchc /)
      const program = `"${process.execPath}" "${join(root, 'dist/launch.cjs')}"`
      const command = first.replace(/^\$ khcchc/, program)
      const { stdout } = spawnSync(`${command} 2>&1`, { shell: true, cwd: folder, encoding: 'utf8' })
      const shown = block.slice(first.length + 1).trimEnd()
      const printed = stdout.replaceAll('\r\n', '\n').trimEnd()
      if (shown.endsWith('\n…')) expect(printed.startsWith(shown.slice(0, -1))).toBe(true)
      else expect(printed).toBe(shown)
    },
  )

  test('the smallest plan stands in it as it is', () => {
    const shown = blocks('yaml').find(block => block.includes('co_quan:')) ?? ''
    expect(parse(shown)).toEqual(parse(readFileSync(join(root, 'examples/toi-thieu.yaml'), 'utf8')))
  })

  test('the template in it opens and its sample makes a paper, without any finding', () => {
    const shown = blocks('yaml').find(block => block.includes('mau:\n')) ?? ''
    const { press, diagnostics } = openTemplate(shown, { file: 'README.md', lang: 'vi' })
    expect([...diagnostics, ...(press?.checkSample() ?? [])]).toEqual([])
  })

  test('the workflow stands in it as it is', () => {
    expect(blocks('yaml')).toContain(readFileSync(join(root, 'examples/ci/github-actions.yml'), 'utf8'))
  })

  test('every helper of templates is in its table', () => {
    for (const name of Object.keys(helpers)) expect(readme).toContain(`{{${name} `)
  })

  test('every template is listed', () => {
    for (const name of readdirSync(join(root, 'templates'))) expect(readme).toContain(`[${name}](templates/${name})`)
  })

  test('every example is listed, every file it links to is there', () => {
    for (const name of readdirSync(join(root, 'examples')).filter(file => file.endsWith('.yaml')))
      expect(readme).toContain(`[${name}](examples/${name})`)
    for (const [, link] of readme.matchAll(/\]\(([^)#]+)\)/g))
      expect(existsSync(join(root, link ?? '')), link).toBe(true)
  })
})
