/** The laid-out document as readable lines: what golden tests compare and what a person can read without Word. */

import type { Block, Inline, OfficialDocument, Section, Table } from '../model/document.ts'
import { untied } from '../text/blanks.ts'

const INDENT = '  '

const mark = (text: string, sign: string): string => (text.trim() === '' ? text : `${sign}${text}${sign}`)

/** Text as printed: ties become plain blanks and hyphens, a long blank an ellipsis. */
const plain = (text: string): string => untied(text.replace(/\u00A0{3,}/g, ' … '))

const inline = (run: Inline, base: { readonly bold: boolean; readonly italic: boolean }): string => {
  if (run.kind === 'page-number') return '{số trang}'
  const text = plain(run.text)
  const bold = run.format.bold !== base.bold ? mark(text, '**') : text
  return run.format.italic !== base.italic ? mark(bold, '*') : bold
}

const lineOf = (block: Extract<Block, { kind: 'paragraph' }>, document: OfficialDocument): string => {
  const base = document.styles[block.role].run
  const text = block.runs.map(run => inline(run, base)).join('')
  const kept = block.format.keepNext ? ' ~' : ''
  return `[${block.role}${kept}] ${text}`.trimEnd()
}

const tableLines = (table: Table, document: OfficialDocument): readonly string[] => {
  const widths = table.columns.map(column => column.toFixed(1)).join(' + ')
  const rows = table.rows.flatMap((row, r) =>
    row.cells.flatMap((cell, c) => [
      `${INDENT}(${r + 1},${c + 1})${row.header ? ' đầu bảng' : ''}`,
      ...cell.blocks.flatMap(block => blockLines(block, document)).map(line => INDENT + INDENT + line),
    ]),
  )
  return [`<bảng ${table.role}: ${widths} mm>`, ...rows, '</bảng>']
}

const blockLines = (block: Block, document: OfficialDocument): readonly string[] => {
  if (block.kind === 'rule') return [`[đường kẻ dưới ${block.under}: ${block.length.toFixed(1)} mm]`]
  if (block.kind === 'table') return tableLines(block, document)
  if (block.runs.length === 0) return []
  return [lineOf(block, document)]
}

const sectionLines = (section: Section, document: OfficialDocument): readonly string[] => {
  const { page } = section
  const { top, bottom, left, right } = page.margin
  const shape = page.landscape ? 'ngang' : 'dọc'
  return [
    `== ${section.kind === 'body' ? 'Văn bản' : 'Phụ lục'}: A4 ${shape}, lề ${top}/${bottom}/${left}/${right} mm ==`,
    ...section.blocks.flatMap(block => blockLines(block, document)),
    ...section.firstFooter.flatMap(block => blockLines(block, document)).map(line => `chân trang đầu: ${line}`),
  ]
}

/** One line a paragraph, `[part] text`; `~` after the part: kept with the next paragraph. Ends with a newline. */
export const writeOutline = (document: OfficialDocument): string =>
  `${document.sections.flatMap(section => sectionLines(section, document)).join('\n')}\n`
