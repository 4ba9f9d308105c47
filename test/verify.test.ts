import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { compilePlan } from '../src/compile.ts'
import { isRule } from '../src/decree/clause.ts'
import type { PaperReport } from '../src/diagnostics/verdicts.ts'
import { bindRows } from '../src/reader/data/bind-rows.ts'
import { readData } from '../src/reader/data/read-data.ts'
import { verifyDocx } from '../src/verify.ts'
import { writeDocx } from '../src/writer/write-docx.ts'
import { aDocx } from './support/a-docx.ts'
import { type Edit, edits, insertAfter, margin, openDocx, packDocx, say, words } from './support/docx-edit.ts'
import { baseDocx } from './support/mutant-bases.ts'
import { pressOf, sampleOf, shipped } from './support/shipped-templates.ts'

const verify = (bytes: Uint8Array, lang: 'vi' | 'en' = 'vi'): PaperReport =>
  verifyDocx(bytes, { file: 'ke-hoach.docx', lang })
const changed = async (...all: readonly Edit[]): Promise<PaperReport> =>
  verify(packDocx(edits(...all)(openDocx(await baseDocx('day-du')))))
const ruleOf = (report: PaperReport, rule: string) => {
  const found = report.rules.find(one => one.rule === rule)
  if (!found) throw new Error(`no rule ${rule}`)
  return found
}

test('every rule that a program can judge has a verdict, its words and its clause', async () => {
  const { rules, counts } = verify(await baseDocx('day-du'))
  expect(counts.rules).toBeGreaterThanOrEqual(150)
  expect(new Set(rules.map(({ rule }) => rule)).size).toBe(rules.length)
  for (const { rule, asks, mend, clause, area } of rules) {
    expect(isRule(rule)).toBe(true)
    for (const text of [asks, mend, clause, area]) expect(text.length).toBeGreaterThan(3)
  }
})

test('rules come part by part of the paper', async () => {
  const areas = verify(await baseDocx('xa')).rules.map(({ area }) => area)
  expect(areas.filter((area, i) => area !== areas[i - 1])).toHaveLength(new Set(areas).size)
})

test('a finding says what the file has, what is asked, where, and how to mend it', async () => {
  const { diagnostics } = await changed(say('Nơi nhận', 'Nơi nhận'))
  expect(diagnostics).toHaveLength(1)
  const [found] = diagnostics
  expect(found?.rule).toBe('ND30-2.9.a')
  expect(found?.severity).toBe('error')
  expect(found?.message).toMatch(/ghi "Nơi nhận"; quy định: .*12/)
  expect(found?.hint).toMatch(/\S/)
  expect(found?.paper).toMatchObject({ part: 'word/document.xml', text: 'Nơi nhận' })
  expect(found?.line).toBe(found?.paper?.paragraph)
})

test('a fault of the whole file has no paragraph', async () => {
  const { diagnostics } = await changed(margin(0, 'left', 1134))
  expect(diagnostics.map(({ rule, paper }) => [rule, paper?.part, paper?.paragraph])).toEqual([
    ['ND30-1.f', null, null],
  ])
})

test('a rule that the decree says is an error, one of its forms a warning', async () => {
  const { diagnostics } = await changed(margin(0, 'left', 1134), margin(0, 'header', 284))
  expect(diagnostics.map(({ rule, severity }) => [rule, severity]).sort()).toEqual([
    ['ND30-1.f', 'error'],
    ['ND30-1.n', 'warning'],
  ])
})

test('the proofreader decides on rules of the text, and no rule of the page hangs on its hints', async () => {
  const report = await changed(words('Giúp người dân', 'người dân', 'Uỷ Ban Nhân Dân'))
  expect(ruleOf(report, 'ND30-5.c').verdict).toBe('fail')
  expect(ruleOf(report, 'ND30-5.c').findings.map(({ paper }) => paper?.text.slice(0, 20))).toEqual([
    'Giúp Uỷ Ban Nhân Dân',
  ])
})

test('without a citation no rule on citations is passed', async () => {
  const text = '<w:p><w:r><w:t>Họp giao ban tuần tới.</w:t></w:r></w:p>'
  const report = verify(aDocx({ body: text }))
  expect(ruleOf(report, 'ND30-7.a').verdict).toBe('not-applicable')
  expect(ruleOf(report, 'ND30-5.a').verdict).toBe('pass')
})

test('a part that is not found is never a pass: of an empty file no rule of a part is kept', () => {
  const report = verify(aDocx({ body: '<w:p/>' }))
  const passed = report.rules.filter(({ verdict }) => verdict === 'pass').map(({ rule }) => rule)
  expect(passed.filter(rule => /^ND30-(2\.[1-5]|2\.7|2\.9|5|6|7)\./.test(rule))).toEqual([])
  expect(ruleOf(report, 'ND30-5.a')).toMatchObject({ verdict: 'not-evaluated', why: 'tệp không có chữ nào' })
})

test('what is recognised of the paper is told with its report', async () => {
  expect(verify(await baseDocx('xa')).facts).toEqual({
    issuer: 'ỦY BAN NHÂN DÂN XÃ TÂN LẬP HẠ',
    kind: 'KẾ HOẠCH',
    number: 'Số: 08/KH‑UBND',
    date: 'Tân Lập Hạ, ngày 22 tháng 01 năm 2026',
    subject: 'Tuyên truyền cải cách hành chính xã Tân Lập Hạ năm 2026',
  })
})

test('a file that cannot be read has no verdicts, and says why', () => {
  const report = verify(new TextEncoder().encode('không phải tệp Word'))
  expect(report.facts).toBeNull()
  expect(report.rules).toEqual([])
  expect(report.diagnostics.map(({ severity }) => severity)).toEqual(['error'])
})

test('both languages say the same', async () => {
  const bytes = packDocx(margin(0, 'left', 1134)(openDocx(await baseDocx('xa'))))
  const [vi, en] = [verify(bytes), verify(bytes, 'en')]
  expect(en.rules.map(({ rule, verdict }) => [rule, verdict])).toEqual(
    vi.rules.map(({ rule, verdict }) => [rule, verdict]),
  )
  expect(en.diagnostics[0]?.message).toMatch(/left margin/i)
  expect(vi.diagnostics[0]?.message).toMatch(/lề trái/i)
})

test('text in another paragraph moves nothing: equal faults have equal findings', async () => {
  const first = await changed(insertAfter('Giúp người dân', 'Thêm một đoạn.'), say('Nơi nhận', 'Nơi nhận'))
  expect(first.diagnostics.map(({ rule }) => rule)).toEqual(['ND30-2.9.a'])
})

describe('our own papers break no rule', () => {
  const examples = readdirSync('examples').filter(name => name.endsWith('.yaml'))
  test.each(examples)('examples/%s', async name => {
    const { document } = compilePlan(readFileSync(join('examples', name)), { file: name, lang: 'vi' })
    if (!document) throw new Error(`${name} does not compile`)
    const { diagnostics, counts } = verify(await writeDocx(document))
    expect(diagnostics).toEqual([])
    expect(counts).toMatchObject({ fail: 0, 'not-evaluated': 0 })
  })

  test.each(shipped)('every row of the sample data of templates/%s', async name => {
    const press = pressOf(name)
    const path = sampleOf(name)
    const { value } = await readData(readFileSync(path), { file: path, sheet: null })
    if (!value) throw new Error(`${path} cannot be read`)
    const bound = bindRows(value, press.head.variables, { file: path }).rows.flatMap(({ row }) => row ?? [])
    expect(bound.length).toBeGreaterThan(0)
    for (const row of bound) {
      const { document } = press.press(row)
      if (!document) throw new Error(`${name} makes no paper`)
      const { diagnostics } = verify(await writeDocx(document))
      expect(diagnostics.map(({ rule, message, paper }) => `${rule} ${message} ${paper?.text}`)).toEqual([])
    }
  })
})

const PLANS = join(import.meta.dirname, '../../shared/plans')
const plansAbsent = existsSync(PLANS) ? null : 'needs ../shared/plans'

describe.skipIf(plansAbsent !== null)(`plans of real communes (${plansAbsent ?? 'present'})`, () => {
  /** What their authors wrote, which the checks of a plan tell too. */
  const OF_WORDS = /^ND30-(?:[567]\.|2\.9\.c|2\.7\.[jk])/
  const plans = plansAbsent === null ? readdirSync(PLANS).filter(name => name.endsWith('.yaml')) : []
  test.each(plans)('the form of %s has no fault', async name => {
    const { document } = compilePlan(readFileSync(join(PLANS, name)), { file: name, lang: 'vi' })
    if (!document) throw new Error(`${name} does not compile`)
    const { rules, diagnostics } = verify(await writeDocx(document))
    const failed = rules.filter(({ verdict }) => verdict === 'fail').map(({ rule }) => rule)
    expect(failed.filter(rule => !OF_WORDS.test(rule))).toEqual([])
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  })
})
