import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkDocument } from '../../src/checks/check-document.ts'
import { headJudges } from '../../src/checks/document/head-judges.ts'
import { type Judged, judgeDocument } from '../../src/checks/judge-document.ts'
import { isJudged } from '../../src/decree/asks.ts'
import type { CodeEntry } from '../../src/diagnostics/code.ts'
import { codes } from '../../src/diagnostics/codes.ts'
import { anyDocument } from '../support/any-document.ts'
import { formatted, rewrite, saying } from '../support/change-page.ts'
import { paperOf, soundBases } from '../support/page-bases.ts'
import { type HeadRule, headMutants, headTrials, type Paper } from '../support/page-mutants-head.ts'

const judgedOf = ({ base, change }: Paper): readonly Judged[] => judgeDocument(change(paperOf(base)))
const failing = (judged: readonly Judged[]): readonly string[] =>
  judged.filter(({ verdict }) => verdict === 'fail').map(({ rule }) => rule)
const verdictOf = (paper: Paper, rule: HeadRule) => judgedOf(paper).find(one => one.rule === rule)?.verdict

const rules = Object.keys(headTrials) as readonly HeadRule[]
const of = (part: 'near' | 'absent' | 'unknown') =>
  rules.flatMap(rule => headTrials[rule][part].map(paper => ({ ...paper, rule })))

describe('page, sizes, head and title', () => {
  test('every rule of them has one judge', () => {
    expect(headJudges.flatMap(judge => judge.rules).toSorted()).toEqual([...rules].toSorted())
  })
  test.each(headMutants)('$rule is broken by $name, and no other rule', ({ rule, also, ...paper }) => {
    expect(failing(judgedOf({ ...paper, also })).toSorted()).toEqual([rule, ...also].toSorted())
  })
  test.each(of('near'))('$rule is kept by $name', ({ rule, ...paper }) => {
    expect(verdictOf(paper, rule)).toBe('pass')
  })
  test.each(of('absent'))('$rule does not apply to $name', ({ rule, ...paper }) => {
    expect(verdictOf(paper, rule)).toBe('not-applicable')
  })
  test.each(of('unknown'))('$rule cannot be judged of $name, and why is said', ({ rule, ...paper }) => {
    const judged = judgedOf(paper).find(one => one.rule === rule)
    expect(judged?.verdict).toBe('not-evaluated')
    expect(judged?.why?.vi).toMatch(/\S/)
    expect(judged?.why?.en).toMatch(/\S/)
  })
  test.each(headMutants)('what breaks $rule ($name) is said in both languages', ({ base, change }) => {
    const findings = judgeDocument(change(paperOf(base))).flatMap(({ findings }) => findings)
    expect(findings.length).toBeGreaterThan(0)
    for (const { code, data } of findings) {
      const has = 'has' in data ? data.has : null
      expect(has?.vi).toMatch(/\S/)
      expect(has?.en).toMatch(/\S/)
      const { vi, en } = codes[code] as CodeEntry<object>
      const said = [vi(data), en(data)].flatMap(({ message, hint }) => [message, hint ?? ''])
      expect([has?.vi, has?.en, ...said].join('\n')).not.toMatch(/undefined|NaN|\[object|""|null/)
      expect('rule' in data && isJudged(String(data.rule))).toBe(true)
    }
  })
})

describe('our own papers', () => {
  test.each(soundBases)('%s breaks no rule and hides none', base => {
    expect(failing(judgeDocument(paperOf(base)))).toEqual([])
    expect(checkDocument(paperOf(base))).toEqual([])
  })
  test('a paper without any part of the form passes no rule of these parts', () => {
    const parts = /^ND30-2\.[1-5]\./
    const passed = judgeDocument(paperOf('bare')).filter(one => one.verdict === 'pass' && parts.test(one.rule))
    expect(passed).toEqual([])
  })
})

describe('papers of any kind', () => {
  test('each rule gets one verdict, a reason where there is none, and findings only where it is broken', () => {
    fc.assert(
      fc.property(anyDocument, document => {
        const judged = judgeDocument(document).filter(({ rule }) => Object.hasOwn(headTrials, rule))
        expect(judged.map(({ rule }) => rule).toSorted()).toEqual([...rules].toSorted())
        for (const { verdict, findings, why } of judged) {
          expect(findings.length > 0).toBe(verdict === 'fail')
          expect(why !== null).toBe(verdict === 'not-evaluated')
        }
      }),
      { numRuns: 300 },
    )
  })
  test.each([
    ['blanks', ' '.repeat(200_000)],
    ['blanks and hyphens', ' - '.repeat(70_000)],
    ['commas', 'A, '.repeat(70_000)],
    ['digits', '1'.repeat(200_000)],
    ['slashes', '/'.repeat(200_000)],
  ])('a head of endless %s is judged at once', (_, words) => {
    const roles = ['quoc-hieu', 'tieu-ngu', 'co-quan-ban-hanh', 'so-ky-hieu', 'dia-danh-thoi-gian', 'ten-loai'] as const
    const flooded = roles.reduce((paper, role) => rewrite(paper, saying(role, `x${words}x`)), paperOf('commune'))
    const start = process.hrtime.bigint()
    expect(failing(judgeDocument(flooded))).toContain('ND30-2.1.a')
    expect(Number(process.hrtime.bigint() - start) / 1e6).toBeLessThan(2000)
  })
  test('what the decree leaves open only warns: HOÀ, a date on two lines, tables on their side', () => {
    const weightOf = (paper: ReturnType<typeof paperOf>, rule: HeadRule): unknown => {
      const data = judgeDocument(paper).find(one => one.rule === rule)?.findings[0]?.data
      return data && 'weight' in data ? data.weight : null
    }
    const broken = (rule: HeadRule, name: string) => {
      const found = headTrials[rule].broken.find(one => one.name === name)
      if (!found) throw new Error(name)
      return weightOf(found.change(paperOf(found.base)), rule)
    }
    expect(broken('ND30-2.1.b', 'HOÀ')).toBe('hint')
    expect(broken('ND30-2.4.b', 'a date wider than its column')).toBe('warning')
    expect(broken('ND30-1.b', 'text and tables on their side')).toBe('warning')
    expect(broken('ND30-1.b', 'the text on its side')).toBeNull()
    expect(weightOf(rewrite(paperOf('commune'), formatted('quoc-hieu', { align: 'left' })), 'ND30-2.1.a')).toBeNull()
  })
})
