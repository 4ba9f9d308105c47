import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { compilePlan } from '../../src/compile.ts'
import { findOffice, toPdf } from '../../src/host/soffice.ts'
import { writeDocx } from '../../src/writer/write-docx.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'khcchc-test-'))
})
afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true, force: true })
})

const unix = process.platform !== 'win32'
/** A LibreOffice that is a shell script; its arguments as in the real call. */
const fakeOffice = (body: string): string => {
  const path = join(folder, 'soffice')
  writeFileSync(path, `#!/bin/sh\nout="$8"\nshift 8\n${body}\n`)
  chmodSync(path, 0o755)
  return path
}
const jobs = (...names: readonly string[]) =>
  names.map(name => ({ docx: new TextEncoder().encode(name), target: join(folder, `${name}.pdf`) }))

describe.skipIf(!unix)('LibreOffice', () => {
  test('is found where KHCCHC_SOFFICE says and nowhere else, else on the PATH', () => {
    const path = fakeOffice('')
    vi.stubEnv('PATH', folder)
    vi.stubEnv('KHCCHC_SOFFICE', '')
    expect(findOffice()).toBe(path)
    vi.stubEnv('KHCCHC_SOFFICE', join(folder, 'absent'))
    expect(findOffice()).toBeNull()
    vi.stubEnv('KHCCHC_SOFFICE', path)
    vi.stubEnv('PATH', '')
    expect(findOffice()).toBe(path)
  })

  test('converts all files in one call, and what was temporary is gone', async () => {
    const office = fakeOffice('echo call >> "$0.log"; for f; do cp "$f" "$out/$(basename "$f" .docx).pdf"; done')
    expect(await toPdf(office, jobs('xã', 'b'), folder)).toEqual([null, null])
    expect(readFileSync(join(folder, 'xã.pdf'), 'utf8')).toBe('xã')
    expect(readFileSync(`${office}.log`, 'utf8')).toBe('call\n')
    expect(readdirSync(folder).sort()).toEqual(['b.pdf', 'soffice', 'soffice.log', 'xã.pdf'])
  })

  test('that ends with 0 and makes no PDF has failed; a file it stumbles over takes no other along', async () => {
    const office = fakeOffice(
      'for f; do grep -q bad "$f" && { echo "Error: could not be loaded" >&2; exit 0; }; cp "$f" "$out/$(basename "$f" .docx).pdf"; done',
    )
    const [bad, good] = await toPdf(office, jobs('bad', 'good'), folder)
    expect(bad?.message).toBe('Error: could not be loaded')
    expect(good).toBeNull()
  })

  test('that cannot be started is told with its reason', async () => {
    const [error] = await toPdf(join(folder, 'absent'), jobs('a'), folder)
    expect(error?.message).toContain('ENOENT')
  })

  test('whose PDF cannot be put in place gives the reason of the system', async () => {
    const office = fakeOffice('for f; do cp "$f" "$out/$(basename "$f" .docx).pdf"; done')
    mkdirSync(join(folder, 'a.pdf'))
    expect(await toPdf(office, jobs('a'), folder)).toMatchObject([{ code: 'EISDIR' }])
  })
})

const office = findOffice()
test.skipIf(office === null)('the real LibreOffice makes a PDF of our Word file, two calls side by side', async () => {
  const plan = readFileSync(join(import.meta.dirname, '../../examples/toi-thieu.yaml'))
  const { document } = compilePlan(plan, { file: 'toi-thieu.yaml', lang: 'vi' })
  if (!document || office === null) throw new Error('no document')
  const docx = await writeDocx(document)
  const calls = ['một', 'hai'].map(name => toPdf(office, [{ docx, target: join(folder, `${name}.pdf`) }], folder))
  expect((await Promise.all(calls)).flat()).toEqual([null, null])
  for (const name of ['một', 'hai'])
    expect(readFileSync(join(folder, `${name}.pdf`), 'latin1').slice(0, 5)).toBe('%PDF-')
  expect(readdirSync(folder)).toHaveLength(2)
})
