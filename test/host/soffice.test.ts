import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { compilePlan } from '../../src/compile.ts'
import { isWholePdf } from '../../src/host/pdf-file.ts'
import { findOffice, toPdf } from '../../src/host/soffice.ts'
import { temporaryFolder } from '../../src/host/temporary.ts'
import { writeDocx } from '../../src/writer/write-docx.ts'
import { expectDead } from '../support/dead.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'khcchc-test-'))
})
afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true, force: true })
})

const unix = process.platform !== 'win32'
/** Makes a whole PDF of the Word file `$f`, and half of one. */
const MAKE = `pdf="$out/$(basename "$f" .docx).pdf"; printf '%%PDF-1.7\n' > "$pdf"; cat "$f" >> "$pdf"
  printf '\nxref\nstartxref\n%s\n%%%%EOF\n' "$(($(wc -c < "$f") + 10))" >> "$pdf"`
const HALF = `printf '%%PDF-1.7\nhalf' > "$out/$(basename "$f" .docx).pdf"`
/** A LibreOffice that is a shell script and counts its calls; its arguments as in the real call. */
const fakeOffice = (body: string): string => {
  const path = join(folder, 'soffice')
  writeFileSync(path, `#!/bin/sh\necho call >> "$0.log"\nout="$8"\nshift 8\n${body}\n`)
  chmodSync(path, 0o755)
  return path
}
const calls = (): number => readFileSync(join(folder, 'soffice.log'), 'utf8').split('\n').length - 1
const jobs = (...names: readonly string[]) =>
  names.map(name => ({ docx: new TextEncoder().encode(name), target: join(folder, `${name}.pdf`) }))
const going = { stopped: () => false }

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
    const office = fakeOffice(`for f; do ${MAKE}; done`)
    expect(await toPdf(office, jobs('xã', 'b'), folder, going)).toEqual([null, null])
    expect(readFileSync(join(folder, 'xã.pdf'), 'utf8')).toContain('xã')
    expect(calls()).toBe(1)
    expect(readdirSync(folder).sort()).toEqual(['b.pdf', 'soffice', 'soffice.log', 'xã.pdf'])
  })

  test('that ends with 0 and makes no PDF has failed; a file it stumbles over takes no other along', async () => {
    const office = fakeOffice(
      `for f; do grep -q bad "$f" && { echo "Error: source file could not be loaded" >&2; exit 0; }; ${MAKE}; done`,
    )
    const results = await toPdf(office, jobs('bad', 'good'), folder, going)
    expect(results).toMatchObject([{ code: 'OFFICE_FILE' }, null])
    expect(existsSync(join(folder, 'good.pdf'))).toBe(true)
  })

  test.each([0, 1])('that writes half a PDF and ends with %i has failed, and an older PDF stays', async status => {
    const office = fakeOffice(`for f; do ${HALF}; done; exit ${status}`)
    writeFileSync(join(folder, 'a.pdf'), 'older')
    expect(await toPdf(office, jobs('a', 'b'), folder, going)).toMatchObject([
      { code: 'OFFICE_HALF' },
      { code: 'OFFICE_HALF' },
    ])
    expect(readFileSync(join(folder, 'a.pdf'), 'utf8')).toBe('older')
    expect(readdirSync(folder).sort()).toEqual(['a.pdf', 'soffice', 'soffice.log'])
  })

  test('that ends with 1 after good files has made them, but none that only looks whole', async () => {
    const office = fakeOffice(`for f; do ${MAKE}; grep -q odd "$f" && echo more >> "$pdf"; done; exit 1`)
    const results = await toPdf(office, jobs('good', 'odd'), folder, going)
    expect(results).toMatchObject([null, { code: 'OFFICE_HALF' }])
    expect(readdirSync(folder).sort()).toEqual(['good.pdf', 'soffice', 'soffice.log'])
  })

  test('that breaks off without a word is told so', async () => {
    expect(await toPdf(fakeOffice('kill -9 $$'), jobs('a'), folder, going)).toMatchObject([{ code: 'OFFICE_CRASH' }])
    expect(await toPdf(fakeOffice('exit 77'), jobs('a'), folder, going)).toMatchObject([{ code: 'OFFICE_CRASH' }])
    expect(await toPdf(fakeOffice(''), jobs('a'), folder, going)).toMatchObject([{ code: 'OFFICE_NO_PDF' }])
  })

  test('that cannot be started is tried once', async () => {
    const office = join(folder, 'absent')
    const results = await toPdf(office, jobs('a', 'b'), folder, going)
    expect(results).toMatchObject([{ code: 'OFFICE_START' }, { code: 'OFFICE_START' }])
    expect(readdirSync(folder)).toEqual([])
  })

  test('whose PDF cannot be put in place gives the reason of the system', async () => {
    const office = fakeOffice(`for f; do ${MAKE}; done`)
    mkdirSync(join(folder, 'a.pdf'))
    expect(await toPdf(office, jobs('a'), folder, going)).toMatchObject([{ code: 'EISDIR' }])
  })

  test('that hangs ends at its limit with all it has started, and what it had finished is kept', async () => {
    const office = fakeOffice(`f="$1"; ${MAKE}; sleep 600 & echo $! > "$0.child"; wait`)
    const results = await toPdf(office, jobs('a', 'b'), folder, { ...going, time: () => 1500 })
    expect(results).toEqual([null, null])
    expect(calls()).toBe(2)
    await expectDead(Number(readFileSync(`${office}.child`, 'utf8')))
  })

  test('that hangs before any PDF is told as late', async () => {
    const office = fakeOffice('sleep 600')
    expect(await toPdf(office, jobs('a'), folder, { ...going, time: () => 200 })).toMatchObject([
      { code: 'OFFICE_LATE' },
    ])
  })

  test('is done when it ends, even if what it has started goes on and holds its error stream', async () => {
    const office = fakeOffice(`sleep 600 & echo $! > "$0.child"; for f; do ${MAKE}; done`)
    expect(await toPdf(office, jobs('a'), folder, going)).toEqual([null])
    await expectDead(Number(readFileSync(`${office}.child`, 'utf8')))
  })

  test.skipIf(!existsSync('/usr/bin/setsid'))('is done when it ends, even if something left its group', async () => {
    const office = fakeOffice(`setsid sleep 600 & echo $! > "$0.child"; for f; do ${MAKE}; done`)
    expect(await toPdf(office, jobs('a'), folder, going)).toEqual([null])
    // Throws where it has ended.
    process.kill(Number(readFileSync(`${office}.child`, 'utf8')), 'SIGKILL')
  })

  test('its failures are not tried again once the run has been stopped', async () => {
    const office = fakeOffice(`f="$1"; ${MAKE}; exit 1`)
    let asked = 0
    const stopped = (): boolean => {
      asked += 1
      return asked > 1
    }
    const results = await toPdf(office, jobs('a', 'b', 'c'), folder, { stopped })
    expect(results).toMatchObject([null, { code: 'OFFICE_STOPPED' }, { code: 'OFFICE_STOPPED' }])
    expect(calls()).toBe(1)
  })

  test('each call tells other machines that the temporary folders of this run are in use', async () => {
    const office = fakeOffice('exit 1')
    const staged = temporaryFolder(folder)
    const seen: number[] = []
    const time = (): number => {
      seen.push(statSync(staged).mtime.getFullYear())
      utimesSync(staged, new Date(2020, 0, 1), new Date(2020, 0, 1))
      return 30_000
    }
    utimesSync(staged, new Date(2020, 0, 1), new Date(2020, 0, 1))
    await toPdf(office, jobs('a', 'b'), folder, { ...going, time })
    expect(seen).toHaveLength(3)
    expect(Math.min(...seen)).toBeGreaterThan(2020)
    expect(readdirSync(staged)).toEqual([])
  })

  test('its own words are for KHCCHC_DEBUG only', async () => {
    const office = fakeOffice('echo odd words >&2; exit 3')
    const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
    try {
      await toPdf(office, jobs('a'), folder, going)
      expect(said).not.toHaveBeenCalled()
      vi.stubEnv('KHCCHC_DEBUG', '1')
      await toPdf(office, jobs('a'), folder, going)
      expect(said.mock.calls.join('')).toContain('odd words')
    } finally {
      said.mockRestore()
    }
  })
})

describe('a PDF is whole', () => {
  const isWhole = (text: string, strict: boolean): boolean => {
    writeFileSync(join(folder, 'x.pdf'), text, 'latin1')
    return isWholePdf(join(folder, 'x.pdf'), strict)
  }
  const end = (offset: number): string => `startxref\n${offset}\n%%EOF\n`

  test('when it has the beginning and, in its last kilobyte, the end', () => {
    for (const text of ['', 'half', '%PDF-1.7\nhalf', '%%EOF', ` %PDF-1.7\n${end(1)}`])
      expect(isWhole(text, false), text).toBe(false)
    expect(isWhole(`%PDF-1.7\n%%EOF${' '.repeat(2000)}`, false)).toBe(false)
    expect(isWhole(`%PDF-1.7\n%%EOF${' '.repeat(1000)}`, false)).toBe(true)
  })

  test('looked at closely, when its end points to its table as well', () => {
    expect(isWhole(`%PDF-1.7\nxref\n${end(9)}`, true)).toBe(true)
    expect(isWhole(`%PDF-1.7\n12 0 obj\n${end(9)}`, true)).toBe(true)
    for (const text of [`%PDF-1.7\nxref\n${end(8)}`, `%PDF-1.7\nxref\n${end(9)}more`, '%PDF-1.7\n%%EOF\n', end(99999)])
      expect(isWhole(text, true), text).toBe(false)
  })
})

const office = findOffice()
test.skipIf(office === null)('the real LibreOffice makes a PDF of our Word file, two calls side by side', async () => {
  const plan = readFileSync(join(import.meta.dirname, '../../examples/toi-thieu.yaml'))
  const { document } = compilePlan(plan, { file: 'toi-thieu.yaml', lang: 'vi' })
  if (!document || office === null) throw new Error('no document')
  const docx = await writeDocx(document)
  const both = ['một', 'hai'].map(name => toPdf(office, [{ docx, target: join(folder, `${name}.pdf`) }], folder, going))
  expect((await Promise.all(both)).flat()).toEqual([null, null])
  for (const name of ['một', 'hai']) expect(isWholePdf(join(folder, `${name}.pdf`), true)).toBe(true)
  expect(readdirSync(folder)).toHaveLength(2)
})
