import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Finding } from '../../src/diagnostics/finding.ts'
import { checkStructure } from '../../src/reader/schema.ts'
import { checkTypedNumbering } from '../../src/reader/slips/numbering.ts'
import { anyPlan } from '../support/any-plan.ts'
import { replaced, treeOf } from '../support/batch-rows.ts'

const told = (findings: readonly Finding[]): readonly string[] =>
  findings.map(({ code, at }) => `${code} ${'pointer' in at ? at.pointer : ''}`)

const SOUND = {
  loai: 'chung',
  co_quan: { ten: 'Ủy ban nhân dân xã Đồng Phong' },
  nam: 2026,
  trich_yeu: 'Tuyên truyền cải cách hành chính',
  noi_dung: { dan: 'Gồm:', muc_tieu: ['Nâng cao nhận thức.', { gach: 'Việc', chi_tiet: ['Một.', 'Hai.'] }] },
  muc_khac: { tieu_de: 'Khác', khoan_rieng: { tieu_de: 'Riêng', chi_tiet: [{ khoan: 'Việc' }] } },
  giai_phap: [{ bang: { cot: ['Việc', 'Số'], hang: [['Họp', 3]] } }],
  to_chuc_thuc_hien: [{ don_vi: 'Văn phòng', nhiem_vu: ['Theo dõi.'] }],
  noi_nhan: ['Như trên'],
  nguoi_ky: { chuc_vu: 'Chủ tịch', ho_ten: 'Nguyễn Văn A' },
  phu_luc: [{ tieu_de: 'Danh sách', chi_tiet: ['Một.'] }],
}

/** Faults at every level, each beside parts that were found sound. */
const FAULTS: readonly (readonly [pointer: string, value: unknown])[] = [
  ['/noi_dung/muc_tieu/1/chi_tiet/1', ''],
  ['/noi_dung/muc_tieu/1', { gach: 'Việc', khoan: 'Việc' }],
  ['/noi_dung/muc_tieu', []],
  ['/noi_dung/chi_tiet', 'Có cả tiểu mục.'],
  ['/noi_dung/mucdich', 'Khóa lạ.'],
  ['/muc_khac/tieu_de', undefined],
  ['/muc_khac/khoan_rieng/tieu_de', undefined],
  ['/muc_khac', 'Thiếu tiêu đề.'],
  ['/giai_phap/0/bang/hang', [['Họp', 3, 'thừa']]],
  ['/giai_phap/0/bang/hang', [['Họp', 3], ['Họp']]],
  ['/to_chuc_thuc_hien/0/nhiem_vu', undefined],
  ['/phu_luc/0/tieu_de', undefined],
  ['/phu_luc/0/chi_tiet', []],
  ['/phu_luc', 'Danh sách'],
  ['/nguoi_ky/ho_ten', undefined],
]
const without = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

describe('a fault in a plan whose other parts were found sound before', () => {
  test.each(FAULTS)('is told at %s as in a plan never seen', (pointer, value) => {
    expect(checkStructure(treeOf(SOUND))).toEqual([])
    const faulty = replaced(SOUND, pointer, value)
    // Keys without a value are no keys in YAML; the parts beside them stay the objects they were.
    const cleaned = value === undefined ? dropped(faulty, pointer) : faulty
    const found = checkStructure(treeOf(cleaned))
    expect(told(found).length).toBeGreaterThan(0)
    expect(found).toEqual(checkStructure(treeOf(without(cleaned))))
    expect(checkStructure(treeOf(SOUND))).toEqual([])
  })

  test('is told where a sound list stands at a place that takes none', () => {
    checkStructure(treeOf(SOUND))
    const list = SOUND.giai_phap
    expect(told(checkStructure(treeOf(replaced(SOUND, '/trich_yeu', list))))).not.toEqual([])
    expect(told(checkStructure(treeOf(replaced(SOUND, '/muc_khac', list))))).not.toEqual([])
    expect(told(checkStructure(treeOf(replaced(SOUND, '/noi_dung/muc_tieu/0', SOUND.noi_dung))))).not.toEqual([])
  })
})

const dropped = (value: unknown, pointer: string): unknown => {
  const cut = pointer.lastIndexOf('/')
  const above = pointer.slice(0, cut)
  const parent = above
    .split('/')
    .slice(1)
    .reduce<unknown>((inner, key) => (inner as Record<string, unknown>)[key], value)
  const { [pointer.slice(cut + 1)]: _, ...rest } = parent as Record<string, unknown>
  return above === '' ? rest : replaced(value, above, rest)
}

test('any plan with anything put anywhere is judged the same, whatever was judged before', { timeout: 60_000 }, () => {
  const strange = fc.constantFrom<unknown>('', '1. Việc', 5, null, true, [], {}, ['x', ['y']], [''], {
    gach: 'x',
    doan: 'y',
  })
  const places = (value: unknown, at = ''): readonly string[] =>
    typeof value !== 'object' || value === null
      ? [at]
      : [at, ...Object.entries(value).flatMap(([key, part]) => places(part, `${at}/${key}`))]
  fc.assert(
    fc.property(anyPlan, strange, fc.nat(), (plan, value, pick) => {
      expect(checkStructure(treeOf(plan))).toEqual([])
      const all = places(plan).slice(1)
      const changed = replaced(plan, all[pick % all.length] ?? '/so', value)
      expect(checkStructure(treeOf(changed))).toEqual(checkStructure(treeOf(structuredClone(changed))))
      expect(checkTypedNumbering(treeOf(changed))).toEqual(checkTypedNumbering(treeOf(structuredClone(changed))))
    }),
    { numRuns: 300 },
  )
})

test('the schema says nothing of a part that hangs on what is inside another', () => {
  const schema: unknown = JSON.parse(
    readFileSync(join(import.meta.dirname, '../../schemas/ke-hoach.schema.json'), 'utf8'),
  )
  /** Below `if`, `then` and `not` only keys are spoken of, not what they hold. */
  const ofKeys = ['$comment', '$ref', 'not', 'required', 'propertyNames', 'type', 'properties']
  const looksInside = [
    'contains',
    'uniqueItems',
    'dependentSchemas',
    'unevaluatedProperties',
    'unevaluatedItems',
    'oneOf',
  ]
  const walk = (node: unknown, keys: readonly string[]): readonly string[] =>
    typeof node !== 'object' || node === null
      ? []
      : Object.entries(node).flatMap(([key, inner]) => [
          ...(looksInside.includes(key) ? [key] : []),
          ...(keys.includes('if') && !keys.includes('propertyNames') && !ofKeys.includes(key) ? [`if … ${key}`] : []),
          ...(key === 'required' ? [] : walk(inner, [...keys, key])),
        ])
  expect(walk(schema, [])).toEqual([])
})
