/** Marks of the head in their boxes: circulation and draft above it, urgency under the number (Phụ lục I, Mục III.2–3). */
import { BLACK, circulationBox, URGENCY_COLOUR, urgencyBoxes } from '../decree/figures.ts'
import { type Mm, mm, pt } from '../decree/units.ts'
import type { Paragraph, Row, Table } from '../model/document.ts'
import type { Plan, Text } from '../model/plan.ts'
import { rememberObject } from '../text/remember.ts'
import { capitals } from '../text/vietnamese.ts'
import { cell, emptyLine, row, SMALL_GAP } from './grid.ts'
import { BY_LINE, keptAt } from './kept.ts'
import { type Look, paragraph, plainParagraph, plainWidth, plainWords } from './style.ts'

type Boxed = 'do-khan' | 'luu-hanh'

const makeBox = (look: Look, role: Boxed, text: Text, width: Mm, height: Mm | null): Table => {
  const colour = role === 'do-khan' ? URGENCY_COLOUR : BLACK
  const words = plainWords(capitals(text.text))
  const runs = [{ kind: 'text' as const, text: words, format: { ...look.styles[role].run, colour } }]
  return {
    kind: 'table',
    role: 'khung',
    columns: [width],
    align: 'center',
    borders: true,
    colour,
    padding: mm(0),
    rows: [
      {
        cells: [cell([paragraph(look, role, runs, text.origin)], 'center')],
        header: false,
        cantSplit: true,
        height,
      },
    ],
    origin: text.origin,
  }
}

const boxes = keptAt<Text, Table>(BY_LINE)

/** A mark in its box: one cell of exact size. */
const box = (look: Look, role: Boxed, text: Text, width: Mm, height: Mm | null): Table =>
  boxes(look, text, `${role} ${width} ${height}`, () => makeBox(look, role, text, width, height))

/** Above the head: the draft mark left, circulation right over the Quốc hiệu (box 11). */
export const marksAbove = (look: Look, plan: Plan, room: Mm): readonly Row[] => {
  const { duThao, luuHanh } = plan.dau
  if (!duThao && !luuHanh) return []
  const draft = duThao ? [plainParagraph(look, 'du-thao', capitals(duThao.text), duThao.origin)] : [emptyLine(look)]
  const wish = luuHanh ? plainWidth(look, 'luu-hanh', capitals(luuHanh.text)) + circulationBox.beside : 0
  // A longer text than the column takes several lines in a box as high as it needs.
  const [width, height] = wish <= room ? [mm(wish), circulationBox.height] : [room, null]
  const circulation = luuHanh ? [box(look, 'luu-hanh', luuHanh, width, height), emptyLine(look)] : [emptyLine(look)]
  return [row(cell(draft), cell(circulation))]
}

const gapAbove = rememberObject(
  (look: Look): Paragraph => paragraph(look, 'khoang-trong', [], null, { before: pt(SMALL_GAP) }),
)

/** Under the number: the urgency box (box 10b). */
export const marksBelow = (look: Look, plan: Plan): readonly Row[] => {
  const { doKhan } = plan.dau
  if (!doKhan) return []
  const size = urgencyBoxes[capitals(doKhan.text)]
  if (!size) throw new Error(`no box for the urgency mark ${doKhan.text}`)
  const mark = box(look, 'do-khan', doKhan, size.width, size.height)
  return [row(cell([gapAbove(look), mark, emptyLine(look)]), cell([emptyLine(look)]))]
}
