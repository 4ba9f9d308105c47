/** The end mark "./." after the last words, and what keeps them with the signature block (ND30-2.6.h). */
import { END_MARK } from '../decree/figures.ts'
import type { Block, Inline, Paragraph, Run, Table } from '../model/document.ts'
import type { Pointer } from '../model/plan.ts'
import { endMarks } from '../text/ends.ts'
import { rememberObject } from '../text/remember.ts'
import { type Look, plainParagraph } from './style.ts'

/** The final "." becomes "./."; a mark that parts or announces gives way; a carelessly typed "./" or " ./." is put right. */
export const endMarked = (text: string): string => {
  const words = text.slice(0, text.length - endMarks(text, ' \u00A0;:,').length)
  const typed = endMarks(words, ' \u00A0./')
  const bare = typed.includes('/') ? words.slice(0, words.length - typed.length) : words
  return (bare.endsWith('.') ? bare.slice(0, -1) : bare) + END_MARK
}

const markRuns = (runs: readonly Inline[]): readonly Inline[] => {
  const last = runs.findLastIndex(run => run.kind === 'text' && run.text.trim() !== '')
  const run = runs[last]
  if (run?.kind !== 'text') return runs
  const marked: Run = { ...run, text: endMarked(run.text) }
  return [...runs.slice(0, last), marked]
}

const keep = (block: Paragraph): Paragraph => ({ ...block, format: { ...block.format, keepNext: true } })

/** After a table the mark stands on a line of its own: the texts of a table print as written. */
const aloneAfter = (look: Look, origin: Pointer | null, kept: boolean): Paragraph =>
  plainParagraph(look, 'doan', END_MARK, origin, {
    align: 'right',
    firstLine: look.styles.muc.paragraph.left,
    ...(kept ? { keepNext: true } : {}),
  })

/** Ends the body or an appendix with "./."; `kept`: the last paragraph stays with what follows. */
export const withEndMark = (look: Look, blocks: readonly Block[], kept: boolean): readonly Block[] => {
  const last = blocks.at(-1)
  if (last?.kind === 'paragraph') {
    return [...blocks.slice(0, -1), kept ? markedAndKept(last) : marked(last)]
  }
  const mark = aloneAfter(look, last?.kind === 'table' ? last.origin : null, kept)
  return last?.kind === 'table' ? [...blocks.slice(0, -1), keepLastRow(last), mark] : [...blocks, mark]
}

const marked = rememberObject((last: Paragraph): Paragraph => ({ ...last, runs: markRuns(last.runs) }))
const markedAndKept = rememberObject((last: Paragraph): Paragraph => keep(marked(last)))

const keepLastRow = rememberObject(
  (table: Table): Table => ({
    ...table,
    rows: table.rows.map((row, i) =>
      i < table.rows.length - 1
        ? row
        : {
            ...row,
            cells: row.cells.map(cell => ({
              ...cell,
              blocks: cell.blocks.map(block => (block.kind === 'paragraph' ? keep(block) : block)),
            })),
          },
    ),
  }),
)
