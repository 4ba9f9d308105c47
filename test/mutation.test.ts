import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { verifyDocx } from '../src/verify.ts'
import { type DocxText, openDocx, packDocx } from './support/docx-edit.ts'
import { docxMutants } from './support/docx-mutants.ts'
import type { Base, DocxMutant } from './support/docx-mutants-page.ts'
import { BASES, baseDocx } from './support/mutant-bases.ts'
import { decreeAbsent, judgeDecreeByFile } from './support/oracles.ts'

const failedIn = (bytes: Uint8Array): readonly string[] =>
  verifyDocx(bytes, { file: 'a.docx', lang: 'vi' })
    .rules.filter(({ verdict }) => verdict === 'fail')
    .map(({ rule }) => rule)
    .sort()

const sound = new Map<Base, DocxText>()
beforeAll(async () => {
  for (const base of BASES) sound.set(base, openDocx(await baseDocx(base)))
})

const broken = ({ edit, base = 'day-du' }: DocxMutant): Uint8Array => {
  const parts = sound.get(base)
  if (!parts) throw new Error(`no paper ${base}`)
  return packDocx(edit(parts))
}

test('there are enough mutants of enough rules', () => {
  expect(docxMutants.length).toBeGreaterThanOrEqual(150)
  expect(new Set(docxMutants.map(({ rule }) => rule)).size).toBeGreaterThanOrEqual(100)
  expect(new Set(docxMutants.map(({ rule, name }) => `${rule} ${name}`)).size).toBe(docxMutants.length)
})

test.each(BASES)('the paper %s, which all others are made from, breaks no rule', base => {
  expect(failedIn(packDocx(sound.get(base) ?? {}))).toEqual([])
})

describe('one fault in a Word file fails its rule and no other', () => {
  test.each(docxMutants.map(mutant => [`${mutant.rule}: ${mutant.name}`, mutant] as const))('%s', (_name, mutant) => {
    const { rule, also = {} } = mutant
    expect(failedIn(broken(mutant))).toEqual([rule, ...Object.keys(also)].sort())
  })
})

describe.skipIf(decreeAbsent !== null)(`beside the decree's checker (${decreeAbsent ?? 'present'})`, () => {
  const folder = mkdtempSync(join(tmpdir(), 'khcchc-mutants-'))
  afterAll(() => rmSync(folder, { recursive: true }))

  /** Findings by rule, of the rules of the decree only. */
  const countsOf = async (files: readonly string[]): Promise<ReadonlyMap<string, ReadonlyMap<string, number>>> => {
    const all = new Map<string, ReadonlyMap<string, number>>()
    for (const { file, findings } of await judgeDecreeByFile(...files)) {
      const counts = new Map<string, number>()
      for (const { rule, severity } of findings)
        if (rule.startsWith('ND30-') && severity !== 'not-evaluated') counts.set(rule, (counts.get(rule) ?? 0) + 1)
      all.set(file, counts)
    }
    return all
  }

  test('each finds at least 95 of 100 faults that the other finds', { timeout: 300_000 }, async () => {
    const baseFile = (base: Base): string => join(folder, `base-${base}.docx`)
    const file = (i: number): string => join(folder, `${i}.docx`)
    for (const base of BASES) writeFileSync(baseFile(base), packDocx(sound.get(base) ?? {}))
    docxMutants.forEach((mutant, i) => {
      writeFileSync(file(i), broken(mutant))
    })
    const counts = await countsOf([...BASES.map(baseFile), ...docxMutants.map((_mutant, i) => file(i))])
    const missed: string[] = []
    const theirs: string[] = []
    let found = 0
    for (const [i, mutant] of docxMutants.entries()) {
      const before = counts.get(baseFile(mutant.base ?? 'day-du'))
      const fresh = [...(counts.get(file(i)) ?? [])].filter(([rule, count]) => count > (before?.get(rule) ?? 0))
      const names = new Set(fresh.map(([rule]) => rule))
      const own = new Set(failedIn(broken(mutant)))
      for (const rule of names) {
        found += 1
        if (!own.has(rule)) missed.push(`${mutant.rule} ${mutant.name}: ${rule}`)
      }
      if (!names.has(mutant.rule)) theirs.push(`${mutant.rule} ${mutant.name}`)
    }
    expect.soft(missed.length / found, missed.join('\n')).toBeLessThanOrEqual(0.05)
    expect.soft(theirs.length / docxMutants.length, theirs.join('\n')).toBeLessThanOrEqual(0.05)
  })
})
