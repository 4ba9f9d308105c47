/** Blocks as XML: docx draws each shape once, then its holes are filled with the texts. */
import type { Block, Inline, Paragraph, Row, Table } from '../model/document.ts'
import type { Bounded } from './bounded.ts'
import { drawBlock, drawRow, NON_BREAKING_HYPHEN, type Styles } from './docx-blocks.ts'
import { escapeText, serialise } from './serialise.ts'
import { cut, fill, mark, type Shape } from './shape.ts'
import { blockKey, endingOf, rowKey, tableKey } from './shape-keys.ts'
import { anyRow, standIns } from './stand-ins.ts'

/** What has been drawn for one set of styles. */
export interface Shapes {
  readonly styles: Styles
  /** By their keys. */
  readonly drawn: Bounded<Shape>
}

/** What is written as text in a paragraph: its runs without their hyphens that do not break. */
export const textsOf = ({ runs }: Paragraph): readonly string[] => {
  const texts: string[] = []
  for (const run of runs) {
    if (run.kind !== 'text' || run.text === '') continue
    if (!run.text.includes(NON_BREAKING_HYPHEN)) texts.push(escapeText(run.text))
    else for (const piece of run.text.split(NON_BREAKING_HYPHEN)) if (piece !== '') texts.push(escapeText(piece))
  }
  return texts
}

/** The paragraph with marks in place of its texts, counted on from `first`. */
export const marked = (block: Paragraph, first = 0): Paragraph => {
  let next = first
  const blank = (run: Inline): Inline =>
    run.kind === 'text' ? { ...run, text: run.text.replace(/[^\u2011]+/g, () => mark(next++)) } : run
  return { ...block, runs: block.runs.map(blank) }
}

const paragraphXml = (block: Paragraph, { styles, drawn }: Shapes): string => {
  const texts = textsOf(block)
  const shape = drawn.get(blockKey(block, styles), () => cut(serialise(drawBlock(marked(block), styles)), texts.length))
  return fill(shape, texts)
}

/** Drawn XML in which each stand-in has given way to its mark. */
export const withoutStandIns = (xml: string, groups: readonly (readonly Block[])[], shapes: Shapes): string =>
  groups.reduce(
    (text, group, number) => (group.length === 0 ? text : text.replaceAll(blocksXml(group, shapes), mark(number))),
    xml,
  )

const rowXml = (row: Row, columns: Table['columns'], shapes: Shapes): string => {
  const { styles, drawn } = shapes
  const shape = drawn.get(rowKey(row, columns), () => {
    const groups = row.cells.map(({ blocks }, number) => standIns(number, endingOf(blocks), styles))
    const cells = row.cells.map((cell, i) => ({ ...cell, blocks: groups[i] ?? [] }))
    const xml = serialise(drawRow({ ...row, cells }, columns, styles))
    return cut(withoutStandIns(xml, groups, shapes), groups.flat().length)
  })
  return fill(
    shape,
    row.cells.map(({ blocks }) => blocksXml(blocks, shapes)),
  )
}

const tableXml = (table: Table, shapes: Shapes): string => {
  const { styles, drawn } = shapes
  const shape = drawn.get(tableKey(table), () => {
    const row = anyRow(table.columns.length, styles)
    const xml = serialise(drawBlock({ ...table, rows: [row] }, styles))
    return cut(xml.replace(rowXml(row, table.columns, shapes), mark(0)), 1)
  })
  return fill(shape, [table.rows.map(row => rowXml(row, table.columns, shapes)).join('')])
}

/** XML of one block, as docx writes it in a whole document. */
export const blockXml = (block: Block, shapes: Shapes): string => {
  switch (block.kind) {
    case 'paragraph':
      return paragraphXml(block, shapes)
    case 'rule':
      return fill(
        shapes.drawn.get(blockKey(block, shapes.styles), () => cut(serialise(drawBlock(block, shapes.styles)), 0)),
        [],
      )
    case 'table':
      return tableXml(block, shapes)
  }
}

/** XML of blocks that follow one another. */
export const blocksXml = (blocks: readonly Block[], shapes: Shapes): string => {
  let xml = ''
  for (const block of blocks) xml += blockXml(block, shapes)
  return xml
}
