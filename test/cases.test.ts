/**
 * Every code has a failing and a passing case. `npx vitest run test/cases.test.ts -u` writes what has changed: the reports
 * (test/cases/<code>/expected.txt) and the examples that `khcchc explain` shows (src/explain/excerpts.json).
 */
import { expect, test } from 'vitest'
import type { Lang } from '../src/diagnostics/code.ts'
import { codes } from '../src/diagnostics/codes.ts'
import { caseCodes, readReport, reportOf, shownOf } from './support/case-files.ts'

/** What else the failing case of a code gives, where one fault cannot be had without the other. */
const BESIDE: Readonly<Record<string, readonly string[]>> = {
  // Each of the faults that are not shown is a fault of its own.
  KH116: ['KH120'],
  // The same word is a fault of the plan and of the line that is printed.
  KH314: ['KH514'],
  KH376: ['KH522'],
  // The row of another commune is left out as well.
  KH634: ['KH630'],
  // What is moved aside is also out of place.
  KH510: ['KH504'],
  // Only a column that the template does not use may stand there twice.
  KH662: ['KH660'],
  // The error that cannot be silenced is told.
  KH790: ['KH306'],
}

const made = caseCodes()
const langs: readonly Lang[] = ['vi', 'en']

test('every code has a case in test/cases, and every case is of a code', () => {
  const all = Object.keys(codes)
  expect({
    codesWithoutCase: all.filter(code => !made.includes(code)),
    casesWithoutCode: made.filter(code => !all.includes(code)),
  }).toEqual({ codesWithoutCase: [], casesWithoutCode: [] })
})

const codesIn = (report: string): readonly string[] => [...new Set(readReport(report).map(({ code }) => code))].sort()

test.each(made)('%s is found in its failing case, alone, and not in its passing case', async code => {
  const [wrong, right] = [await reportOf(code, 'sai', 'vi'), await reportOf(code, 'dung', 'vi')]
  expect(codesIn(wrong)).toEqual([code, ...(BESIDE[code] ?? [])].sort())
  expect(codesIn(right)).toEqual([])
  await expect(wrong).toMatchFileSnapshot(`cases/${code}/expected.txt`)
})

/** Message and hint of a code as the case gives them. */
const saidIn = async (code: string, lang: Lang): Promise<object> => {
  const said = readReport(await reportOf(code, 'sai', lang)).find(one => one.code === code)
  return { message: said?.message ?? '', hint: said?.hint ?? null }
}

const excerptOf = async (code: string): Promise<object> => ({
  sai: shownOf(code, 'sai'),
  dung: shownOf(code, 'dung'),
  ...Object.fromEntries(await Promise.all(langs.map(async lang => [lang, await saidIn(code, lang)] as const))),
})

test('the examples of `khcchc explain` are those of the cases', { timeout: 120_000 }, async () => {
  const excerpts: [string, object][] = []
  for (const code of made) excerpts.push([code, await excerptOf(code)])
  const file = `${JSON.stringify(Object.fromEntries(excerpts), null, 2)}\n`
  await expect(file).toMatchFileSnapshot('../src/explain/excerpts.json')
})
