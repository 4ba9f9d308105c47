/** One run over all 3,321 communes, by the installed program: every file against its own row, a sample before all judges. */
import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  type CountryRow,
  compareWithRow,
  countryCsv,
  countryRows,
  FILE_NAME,
  fileOf,
  kindOf,
  STRAY,
  textOf,
} from './support/country.ts'
import { decreeAbsent, judgeDecree, validateWithSdk, validateWithXsd, xsdAbsent } from './support/oracles.ts'
import { runNode } from './support/process.ts'

const COMMUNES = 3321
/** "Phường Trương Quang Trọng, ngày …" is longer than the right column in the larger letters (ND30-2.4.b). */
const WRAPS = '21172.docx'
const LONG = 240_000

const root = join(import.meta.dirname, '..')
const folder = mkdtempSync(join(tmpdir(), 'khcchc-country-'))
const out = join(folder, 'out')
const rows = countryRows()
const bytesOf = (row: CountryRow, from = out): Buffer => readFileSync(join(from, fileOf(row)))
const documentsIn = (path: string): readonly string[] => readdirSync(path).filter(name => name.endsWith('.docx'))

interface Report {
  readonly summary: Readonly<Record<string, number>>
  readonly results: readonly {
    readonly target: string
    readonly sha256: string
    readonly diagnostics: readonly { readonly code: string; readonly message: string }[]
  }[]
}

/** Runs khcchc batch over the country into a folder; more options after the usual ones. */
const run = (into: string, ...more: readonly string[]): Report => {
  const report = join(folder, 'report.json')
  const template = join(root, 'templates/cai-cach-hanh-chinh-nam.yaml')
  const what = [template, '--communes', '--as-of', '2025-07-01', '--data', join(folder, 'data.csv')]
  const where = ['-o', into, '--name', FILE_NAME, '--report', report, '--quiet']
  const program = join(root, 'dist/launch.cjs')
  const { status, stderr } = runNode([program, 'batch', ...what, ...where, ...more])
  if (status !== 0) throw new Error(`the run ended with ${status}: ${stderr.slice(0, 2000)}`)
  return JSON.parse(readFileSync(report, 'utf8'))
}

let first: Report
beforeAll(() => {
  writeFileSync(join(folder, 'data.csv'), countryCsv(rows))
  first = run(out)
}, LONG)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('a run over all communes', () => {
  test('makes 3,321 files without an error, and its one warning is true', () => {
    expect(first.summary).toMatchObject({ made: COMMUNES, failed: 0, left: 0, errors: 0, warnings: 1 })
    const warned = first.results.filter(({ diagnostics }) => diagnostics.length > 0)
    expect(warned.map(({ target, diagnostics: [one] }) => [target, one?.code])).toEqual([[WRAPS, 'KH511']])
    expect(documentsIn(out).toSorted()).toEqual(rows.map(fileOf).toSorted())
  })

  test('reports each file with the hash it has on the disk', () => {
    const hash = (row: CountryRow): string => createHash('sha256').update(bytesOf(row)).digest('hex')
    const told = new Map(first.results.map(({ target, sha256 }) => [target, sha256]))
    expect(rows.filter(row => told.get(fileOf(row)) !== hash(row)).map(fileOf)).toEqual([])
  })

  test(
    'writes into every file what its own row says, and nothing that another row says',
    () => {
      const usual = new Map<string, string>()
      const faults: string[] = []
      for (const row of rows) {
        const { missing, rest } = compareWithRow(row, textOf(bytesOf(row)))
        faults.push(...missing.map(fault => `${fileOf(row)}: ${fault}`))
        const kind = kindOf(row)
        if (!usual.has(kind)) usual.set(kind, rest)
        if (missing.length === 0 && rest !== usual.get(kind)) faults.push(`${fileOf(row)}: unlike others of ${kind}`)
      }
      expect(faults.slice(0, 20)).toEqual([])
      expect([...usual.keys()].toSorted()).toEqual(
        ['xã', 'phường', 'đặc khu'].flatMap(type => [type, `${type}, a deputy signs`]).toSorted(),
      )
      for (const [kind, rest] of usual) {
        expect([kind, STRAY.exec(rest)?.[0]]).toEqual([kind, undefined])
        expect(rest).toContain(`UBND ${kind.split(',')[0]}`)
        expect(rest.length).toBeGreaterThan(8000)
      }
    },
    LONG,
  )

  test('would be found out if a file were that of a neighbour, or named one', () => {
    const [row, neighbour] = rows.filter(({ unit }) => unit.ten_day_du === 'Xã Quang Trung')
    if (!row || !neighbour) throw new Error('no namesakes')
    const text = textOf(bytesOf(row))
    expect(compareWithRow(row, text).missing).toEqual([])
    expect(compareWithRow(neighbour, text).missing.join()).toMatch(/^number.*place and date.*first recipient.*signer/)
    for (const slip of ['của xã Đồng Phong', 'Số {{so}}', 'Kinh phí: undefined'])
      expect(compareWithRow(row, `${text}${slip}\n`).rest).toMatch(STRAY)
  })

  test(
    'finds nothing to do when it is run again',
    () => {
      const { summary, results } = run(out)
      expect(summary).toMatchObject({ made: 0, unchanged: COMMUNES, errors: 0 })
      expect(results.map(({ sha256 }) => sha256)).toEqual(first.results.map(({ sha256 }) => sha256))
    },
    LONG,
  )

  test(
    'writes the same bytes on one thread, in a part of the whole',
    () => {
      const part = join(folder, 'part')
      run(part, '--shard', '1/20', '--jobs', '1')
      const names = documentsIn(part)
      expect(names.length).toBeGreaterThan(100)
      expect(names.filter(name => !readFileSync(join(part, name)).equals(readFileSync(join(out, name))))).toEqual([])
    },
    LONG,
  )
})

/** Evenly over the country, and the ones with the most to fit in: the longest name, the line that wraps, an island. */
const SAMPLE = process.env.CI ? 50 : 8
const sample = ((): readonly string[] => {
  const files = rows.toSorted((a, b) => a.number - b.number)
  const longest = rows.toSorted((a, b) => b.unit.ten_day_du.length - a.unit.ten_day_du.length)[0]
  const island = rows.find(({ unit }) => unit.loai_xa === 'đặc khu')
  if (!longest || !island) throw new Error('the list is not the country')
  const names = new Set([fileOf(longest), fileOf(island), WRAPS])
  const step = COMMUNES / (SAMPLE - names.size)
  for (let at = step / 2; names.size < SAMPLE && at < COMMUNES; at += step) {
    const row = files[Math.floor(at)]
    if (row) names.add(fileOf(row))
  }
  return [...names].map(name => join(out, name))
})()

describe(`${SAMPLE} of them`, () => {
  test('are as many as they say', () => expect(sample).toHaveLength(SAMPLE))

  test('are valid for the Open XML SDK', async () => expect(await validateWithSdk(...sample)).toEqual([]), LONG)

  test(
    'are valid for the schemas of ISO/IEC 29500',
    async ({ skip }) => {
      skip(xsdAbsent !== null, xsdAbsent ?? '')
      expect(await validateWithXsd(...sample)).toEqual([])
    },
    LONG,
  )

  test(
    'follow the decree, and break the one weak rule that the run warned of',
    async ({ skip }) => {
      skip(decreeAbsent !== null, decreeAbsent ?? '')
      const { faults, warnings } = await judgeDecree(...sample)
      expect(faults).toEqual([])
      expect(warnings).toEqual([expect.stringContaining(`${WRAPS} ND30-2.4.b`)])
    },
    LONG,
  )
})
