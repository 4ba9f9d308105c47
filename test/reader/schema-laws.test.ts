/** What holds for every plan, however it is broken. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Finding, TreePlace } from '../../src/diagnostics/finding.ts'
import { validatePlan } from '../../src/reader/plan-validator.js'
import { checkStructure } from '../../src/reader/schema.ts'
import { anyPlan } from '../support/any-plan.ts'
import { fullPlan, treeOf, valueAt } from '../support/full-plan.ts'

const FOREIGN: readonly unknown[] = [
  null,
  '',
  ' ',
  'chữ',
  'Thời gian: cả năm',
  3,
  -1,
  Number.NaN,
  true,
  [],
  {},
  ['chữ', ['chữ']],
  [[], []],
  { gach: 'chữ', khoan: 'chữ' },
  { chi_tiet: 'chữ' },
  { 'Thời gian': 'cả năm' },
  { tieu_de: 'chữ' },
  { ten: 'chữ', hang: [[1]], cot: [] },
]
const KEYS = [
  'nơi_nhận',
  'ten',
  'chi_tiet',
  'nhiem_vu',
  'gach',
  'bang',
  'cot',
  'muc_canh',
  'muc_la',
  'khoan_la',
  'foo',
  'Kinh phí',
  '__proto__',
  'so',
  'dan',
  'tieu_de',
  'dam',
  'yeu_cau',
  'ho_ten',
  '7',
]

type Change = readonly ['put' | 'add' | 'drop' | 'rename' | 'wrap', number, unknown, string]

const containersIn = (value: unknown): readonly object[] =>
  typeof value === 'object' && value !== null ? [value, ...Object.values(value).flatMap(containersIn)] : []

/** One change somewhere in the plan. */
const change = (plan: object, [how, where, shared, key]: Change): void => {
  const foreign = structuredClone(shared)
  const places = containersIn(plan).flatMap(container => Object.keys(container).map(name => [container, name] as const))
  const [container, name] = places[where % places.length] ?? []
  if (!container || name === undefined) return
  const map = container as Record<string, unknown>
  const value = map[name]
  if (how === 'put') map[name] = foreign
  else if (how === 'wrap') map[name] = [value]
  else if (how === 'drop' && Array.isArray(container)) container.splice(Number(name), 1)
  else if (how === 'drop') delete map[name]
  else if (Array.isArray(container)) container.push(foreign)
  else {
    if (how === 'rename') delete map[name]
    Object.defineProperty(map, key, {
      value: how === 'rename' ? value : foreign,
      enumerable: true,
      configurable: true,
      writable: true,
    })
  }
}

const changes = fc.array(
  fc.tuple(
    fc.constantFrom('put', 'add', 'drop', 'rename', 'wrap'),
    fc.nat(),
    fc.constantFrom(...FOREIGN),
    fc.constantFrom(...KEYS),
  ) as fc.Arbitrary<Change>,
  { minLength: 1, maxLength: 5 },
)

const placeOf = ({ at }: Finding): TreePlace => at as TreePlace

test('a plan is found wrong exactly when the schema refuses it or a table is uneven, at places that are there, each once', () => {
  fc.assert(
    fc.property(changes, made => {
      const plan = structuredClone(fullPlan()) as object
      for (const one of made) change(plan, one)
      const valid = validatePlan(plan)
      const found = checkStructure(treeOf(plan))
      if (!valid) expect(found.length).toBeGreaterThan(0)
      else expect(found.map(({ code }) => code).filter(code => code !== 'KH239')).toEqual([])
      const places = found.map(finding => `${placeOf(finding).on} ${placeOf(finding).pointer}`)
      expect(new Set(places).size).toBe(places.length)
      for (const finding of found)
        expect(valueAt(plan, placeOf(finding).pointer), JSON.stringify([finding, plan])).not.toBe(undefined)
    }),
    { numRuns: 500 },
  )
})

test('a plan made of every construct by chance has no fault', () => {
  fc.assert(
    fc.property(anyPlan, plan => {
      expect(checkStructure(treeOf(plan))).toEqual([])
    }),
    { numRuns: 50 },
  )
})
