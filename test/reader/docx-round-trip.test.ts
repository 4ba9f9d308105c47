import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { layOut } from '../../src/layout/lay-out.ts'
import type { Block, Inline, OfficialDocument } from '../../src/model/document.ts'
import { readPlan } from '../../src/reader/read-plan.ts'
import { readYaml } from '../../src/reader/yaml.ts'
import { writeDocx } from '../../src/writer/write-docx.ts'
import { anyDocument } from '../support/any-document.ts'
import { paragraphsIn, readBytes, words } from '../support/read-docx.ts'

const examples = join(import.meta.dirname, '../../examples')
const plans = readdirSync(examples).filter(name => name.endsWith('.yaml'))

const layOutExample = (name: string): OfficialDocument => {
  const tree = readYaml(readFileSync(join(examples, name), 'utf8')).value
  const plan = tree && readPlan(tree).value
  if (!plan) throw new Error(`${name} is no plan`)
  return layOut(plan)
}

/** Neighbours of one format are one run; without text there is none. */
const joined = (runs: readonly Inline[]): readonly Inline[] => {
  const all: Inline[] = []
  for (const run of runs) {
    const last = all.at(-1)
    if (run.kind === 'text' && run.text === '') continue
    if (run.kind === 'text' && last?.kind === 'text' && JSON.stringify(last.format) === JSON.stringify(run.format))
      all[all.length - 1] = { ...last, text: last.text + run.text }
    else all.push(run)
  }
  return all
}

/** What a reader can know: no roles and no places in the plan. */
const known = (blocks: readonly Block[]): readonly object[] =>
  blocks.map(block => {
    const plain: object = { ...block, role: '', under: '', origin: null }
    if (block.kind === 'paragraph') return { ...plain, runs: joined(block.runs) }
    if (block.kind === 'rule') return plain
    const rows = block.rows.map(row => ({
      ...row,
      cells: row.cells.map(cell => ({ ...cell, blocks: known(cell.blocks) })),
    }))
    return { ...plain, rows }
  })

const knownDocument = ({ properties, sections }: OfficialDocument): object => ({
  properties: { ...properties, date: null },
  sections: sections.map(section => ({
    ...section,
    kind: '',
    origin: null,
    blocks: known(section.blocks),
    header: known(section.header),
    firstFooter: known(section.firstFooter),
  })),
})

/** Word counts in twips, and a line has two ends: 0.04 mm. */
const TOLERANCE = 0.04

/** Paths at which two trees differ by more than rounding. */
const differences = (one: unknown, other: unknown, path = ''): readonly string[] => {
  if (typeof one === 'number' && typeof other === 'number')
    return Math.abs(one - other) <= TOLERANCE ? [] : [`${path}: ${one} ≠ ${other}`]
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null)
    return one === other ? [] : [`${path}: ${JSON.stringify(one)} ≠ ${JSON.stringify(other)}`]
  const keys = new Set([...Object.keys(one), ...Object.keys(other)])
  return [...keys].flatMap(key =>
    differences(one[key as keyof typeof one], other[key as keyof typeof other], `${path}/${key}`),
  )
}

test.each(plans)('what was laid out is what is read back: %s', async name => {
  const document = layOutExample(name)
  const read = readBytes(await writeDocx(document))
  expect(differences(knownDocument(document), knownDocument(read))).toEqual([])
})

/** Characters XML cannot hold are not written; a line end inside a text is a blank. */
const printable = (text: string): string =>
  [...text]
    .filter(letter => letter >= ' ' || letter === '\t' || letter === '\n')
    .join('')
    .replaceAll('\n', ' ')

const textsIn = ({ sections }: OfficialDocument): readonly string[] =>
  sections
    .flatMap(({ blocks }) => paragraphsIn(blocks))
    .map(paragraph => printable(words(paragraph)))
    .filter(text => text.trim() !== '')

test('any document that can be written is read back with all its texts in their order', async () => {
  await fc.assert(
    fc.asyncProperty(anyDocument, async made => {
      // Of the properties it is the plan's reader that keeps control characters out.
      const document = { ...made, properties: { ...made.properties, title: '', subject: '', author: '' } }
      const read = readBytes(await writeDocx(document))
      expect(textsIn(read)).toEqual(textsIn(document))
      expect(read.sections.length).toBe(document.sections.length)
    }),
    { numRuns: 60 },
  )
}, 60_000)

test('each paragraph says where it stands, counting those in tables', async () => {
  const document = layOutExample('xa.yaml')
  const read = readBytes(await writeDocx(document))
  const origins = read.sections.flatMap(({ blocks }) => paragraphsIn(blocks)).map(({ origin }) => origin)
  expect(origins[0]).toBe('word/document.xml#1')
  expect(new Set(origins).size).toBe(origins.length)
  expect(read.sections[0]?.header[0]).toMatchObject({ origin: 'word/header1.xml#1' })
})
