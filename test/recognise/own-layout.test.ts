/** The strong law: what our layout prints is recognised as what our layout meant, though nothing in the page says so. */
import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { stringify } from 'yaml'
import { compilePlan } from '../../src/compile.ts'
import type { OfficialDocument } from '../../src/model/document.ts'
import { bindRows } from '../../src/reader/data/bind-rows.ts'
import { readData } from '../../src/reader/data/read-data.ts'
import { recognise } from '../../src/recognise/recognise.ts'
import { anyPlan } from '../support/any-plan.ts'
import { type Named, namesOf, withoutNames, wordsOf } from '../support/nameless.ts'
import { pressOf, rowOf, sampleOf, shipped, valuesOf } from '../support/shipped-templates.ts'

const compiled = (yaml: string | Uint8Array): OfficialDocument => {
  const { document } = compilePlan(yaml, { file: 'x.yaml', lang: 'vi' })
  if (!document) throw new Error('no document')
  return document
}

const boldIn = (named: Named): boolean =>
  named.paragraph?.runs.every(run => run.kind !== 'text' || run.text.trim() === '' || run.format.bold) ?? false

/**
 * Two parts that print alike cannot be told apart, and there the text decides, as it does for the checks:
 * - a khoản without closing mark is a title where something stands under it; the plan alone knows whether it is meant so;
 * - a bold khoản with a closing mark or longer than a title is none, whatever the plan calls it (ND30-2.6.t);
 * - a heading without number that closes like a sentence, or is as long as one, is bold text;
 * - a note under a table has the size of the body in set 13, and there is a paragraph.
 */
const alike = (laid: Named, read: Named): boolean => {
  const words = laid.paragraph ? wordsOf(laid.paragraph) : ''
  const closed = /[.;,!?…]$/.test(words)
  const pair = `${laid.name} ${read.name}`
  if (pair === 'khoan khoan-tieu-de') return !closed
  if (pair === 'khoan-tieu-de khoan') return closed || words.length > 120
  if (pair === 'de-muc doan') return closed || words.length > 200
  if (pair === 'doan de-muc') return boldIn(laid) && !closed
  return pair === 'bang-ghi-chu doan' && laid.paragraph?.runs.some(run => run.format.size === 13) === true
}

/** What is called otherwise than it was meant: "laid → read: words". */
const misread = (document: OfficialDocument): readonly string[] => {
  const laid = namesOf(document)
  const read = namesOf(recognise(withoutNames(document)))
  if (read.length !== laid.length) return [`${laid.length} parts → ${read.length}`]
  return laid.flatMap((one, i) => {
    const other = read[i]
    if (!other || one.name === other.name || alike(one, other)) return []
    return [`${one.name} → ${other.name}: ${one.paragraph ? wordsOf(one.paragraph) : ''}`]
  })
}

const examples = readdirSync('examples').filter(name => name.endsWith('.yaml'))
test.each(examples)('examples/%s is read as it was laid out', name => {
  expect(misread(compiled(readFileSync(`examples/${name}`)))).toEqual([])
})

test.each(shipped)('templates/%s: the paper of its examples is read as it was laid out', name => {
  const press = pressOf(name)
  const { document } = press.press(rowOf(valuesOf(press, one => one.example)))
  expect(document && misread(document)).toEqual([])
})

test.each(shipped)('templates/%s: the paper of each row of its sample data is read as it was laid out', async name => {
  const press = pressOf(name)
  const file = sampleOf(name)
  const data = await readData(readFileSync(file), { file })
  const { rows } = data.value ? bindRows(data.value, press.head.variables, { file }) : { rows: [] }
  expect(rows.length).toBeGreaterThan(0)
  for (const { row } of rows) {
    const document = row && press.press(row).document
    expect(document && misread(document)).toEqual([])
  }
})

test('any plan is read as it was laid out', () => {
  fc.assert(
    fc.property(anyPlan, plan => {
      expect(misread(compiled(stringify(plan)))).toEqual([])
    }),
    { numRuns: 150 },
  )
})

test('the styles are those of the parts that are there', () => {
  const document = compiled(readFileSync('examples/day-du.yaml'))
  const { styles } = recognise(withoutNames(document))
  for (const role of ['quoc-hieu', 'tieu-ngu', 'muc', 'can-cu', 'ho-ten'] as const)
    expect(styles[role].run).toEqual(document.styles[role].run)
  expect(styles['kinh-gui']).toEqual(styles.doan)
})
