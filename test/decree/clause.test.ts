import { describe, expect, test } from 'vitest'
import schema from '../../schemas/ke-hoach.schema.json' with { type: 'json' }
import { clauseWords, isRule } from '../../src/decree/clause.ts'
import { elements } from '../../src/decree/elements.ts'
import { lineSpacing, margins, paragraphGap } from '../../src/decree/figures.ts'
import type { CodeEntry } from '../../src/diagnostics/code.ts'
import { codes } from '../../src/diagnostics/codes.ts'

describe('clauses', () => {
  test.each([
    ['ND30-2.9.c', 'điểm d khoản 9 Mục II Phần I Phụ lục I Nghị định 30/2020/NĐ-CP'],
    ['ND30-2.7.i', 'khoản 1 Điều 13 Nghị định 30/2020/NĐ-CP'],
    ['ND30-5.m', 'khoản 7 Mục V Phụ lục II Nghị định 30/2020/NĐ-CP'],
    ['ND30-2.6.q', 'dòng 6b bảng mẫu chữ, Mục V Phần I Phụ lục I Nghị định 30/2020/NĐ-CP'],
    ['ND30-2.10.j', 'Mẫu 2.1 Phụ lục III Nghị định 30/2020/NĐ-CP'],
  ])('%s stands at %s', (rule, words) => {
    expect(clauseWords(rule, 'vi')).toBe(words)
  })

  test('where the decree is silent, no clause is claimed', () => {
    expect(clauseWords('ND30-2.7.q', 'vi')).toContain('không quy định')
  })

  test('every diagnostic code names a rule that exists, or none', () => {
    const rules = Object.values(codes as Record<string, CodeEntry<never>>).flatMap(entry => entry.rule ?? [])
    expect(rules.filter(rule => !isRule(rule))).toEqual([])
  })

  test('every part of the paper keeps both its sizes inside the range of its rule', () => {
    for (const { size, range } of Object.values(elements))
      for (const value of [size[13], size[14]]) {
        expect(value).toBeGreaterThanOrEqual(range[0])
        expect(value).toBeLessThanOrEqual(range[1])
      }
  })
})

describe('the schema and the decree agree', () => {
  const presentation = schema.properties.trinh_bay.properties
  const range = ({ minimum, maximum }: { minimum: number; maximum: number }) => [minimum, maximum]

  test('margins, paragraph spacing and line spacing have the same ranges', () => {
    const edges = presentation.le.properties
    expect(range(edges.tren)).toEqual([margins.top.min, margins.top.max])
    expect(range(edges.duoi)).toEqual([margins.bottom.min, margins.bottom.max])
    expect(range(edges.trai)).toEqual([margins.left.min, margins.left.max])
    expect(range(edges.phai)).toEqual([margins.right.min, margins.right.max])
    expect(range(presentation.cach_doan)).toEqual([paragraphGap.min, paragraphGap.max])
    expect(range(presentation.gian_dong)).toEqual([lineSpacing.min, lineSpacing.max])
  })
})
