/** One fault of type in one paragraph, each paragraph in turn: every part is recognised as what it is all the same. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { compilePlan } from '../../src/compile.ts'
import { pt } from '../../src/decree/units.ts'
import type { Block, OfficialDocument, Paragraph } from '../../src/model/document.ts'
import { recognise } from '../../src/recognise/recognise.ts'
import { namesOf, withoutNames } from '../support/nameless.ts'

type Change = (paragraph: Paragraph) => Paragraph

const runs = (change: (run: Paragraph['runs'][number]) => Paragraph['runs'][number]): Change => {
  return paragraph => ({ ...paragraph, runs: paragraph.runs.map(change) })
}
const aligned = (align: Paragraph['format']['align']): Change => {
  return paragraph => ({ ...paragraph, format: { ...paragraph.format, align } })
}

/**
 * Each with the names that may change by it, laid out → read:
 * - the title of a table is known by where it stands, and bold words of the body by nothing but their weight;
 * - bold or centred text is a heading, or the title of the table under it.
 */
const CHANGES: readonly (readonly [string, Change, readonly string[]])[] = [
  [
    'bold or not',
    runs(run => ({ ...run, format: { ...run.format, bold: !run.format.bold } })),
    ['de-muc → doan', 'doan → de-muc', 'khoan → khoan-tieu-de'],
  ],
  ['italic or not', runs(run => ({ ...run, format: { ...run.format, italic: !run.format.italic } })), []],
  ['16 pt', runs(run => ({ ...run, format: { ...run.format, size: pt(16) } })), []],
  ['12 pt, underlined', runs(run => ({ ...run, format: { ...run.format, size: pt(12), underline: true } })), []],
  ['to the left', aligned('left'), ['bang-don-vi → doan', 'bang-tieu-de → de-muc']],
  ['centred', aligned('center'), ['doan → bang-tieu-de']],
  ['justified', aligned('both'), ['bang-don-vi → doan', 'bang-tieu-de → de-muc']],
]

/** Changes the paragraph with this number; counts on in `at`. */
const changed = (block: Block, at: { left: number }, change: Change): Block => {
  if (block.kind === 'rule') return block
  if (block.kind === 'paragraph') return at.left-- === 0 ? change(block) : block
  const rows = block.rows.map(row => ({
    ...row,
    cells: row.cells.map(cell => ({ ...cell, blocks: cell.blocks.map(inner => changed(inner, at, change)) })),
  }))
  return { ...block, rows }
}

const { document } = compilePlan(readFileSync('examples/day-du.yaml'), { file: 'day-du.yaml', lang: 'vi' })
if (!document) throw new Error('no document')
const laid = namesOf(document)
const page = withoutNames(document)
const count = laid.filter(one => one.paragraph !== null).length

/** The page with one paragraph changed, and the names that come out otherwise. */
const misread = (number: number, change: Change): readonly string[] => {
  const at = { left: number }
  const sections = page.sections.map(one => ({ ...one, blocks: one.blocks.map(block => changed(block, at, change)) }))
  const faulty: OfficialDocument = { ...page, sections }
  const read = namesOf(recognise(faulty))
  expect(read.length).toBe(laid.length)
  return laid.flatMap((one, i) => (one.name === read[i]?.name ? [] : [`${one.name} → ${read[i]?.name}`]))
}

test.each(CHANGES)('%s', (_, change, may) => {
  const names = Array.from({ length: count }, (_, number) => misread(number, change)).flat()
  expect([...new Set(names)].filter(name => !may.includes(name))).toEqual([])
})
