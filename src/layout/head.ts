/** The head of page 1: agency, Quốc hiệu, number, place and date, marks (Phụ lục I, Mục II.1–4, III.2). */
import { ASCENT, agencyColumn, headColumn, QUOC_HIEU, TEN_LOAI, TIEU_NGU, titleGap } from '../decree/figures.ts'
import { type Mm, mm, pt } from '../decree/units.ts'
import { textWidth } from '../decree/widths.ts'
import type { Block, Cell, Paragraph, ParagraphFormat, Row, Table } from '../model/document.ts'
import type { Plan, Text } from '../model/plan.ts'
import { NBSP, NUMBER_BLANK } from '../text/blanks.ts'
import { dateWords } from '../text/dates.ts'
import { glue } from '../text/glue.ts'
import { capitals, parseAgency, placeOf } from '../text/vietnamese.ts'
import { type Centred, centred, type Line, ruleUnder } from './centred.ts'
import { borderless, cell, row, SMALL_GAP } from './grid.ts'
import { marksAbove, marksBelow } from './marks.ts'
import { type Look, paragraph, plainRuns, runsOf } from './style.ts'

const line = (look: Look, role: 'co-quan-ban-hanh' | 'co-quan-chu-quan', text: string, origin: string): Line => ({
  runs: plainRuns(look, role, capitals(text)),
  origin,
})

/** Between the name of the agency and the Quốc hiệu, so that they do not read as one line, mm. */
const GUTTER = 3

/** ỦY BAN NHÂN DÂN / XÃ NGỌC LÂM: the name breaks before its unit (ND30-2.2.h–i). */
const issuerLines = (look: Look, issuer: Text): readonly Line[] => {
  const parsed = parseAgency(issuer.text)
  const parts = parsed ? [parsed.agency, parsed.unit] : [issuer.text]
  return parts.map(part => line(look, 'co-quan-ban-hanh', part, issuer.origin))
}

/** Under the boxed marks the head keeps its distance. */
const topGap = (plan: Plan): Partial<ParagraphFormat> =>
  plan.dau.luuHanh || plan.dau.duThao ? { before: pt(SMALL_GAP) } : {}

const lowered = (paragraphs: readonly Paragraph[], change: Partial<ParagraphFormat>): readonly Paragraph[] =>
  paragraphs.map((one, i) => (i === 0 ? { ...one, format: { ...one.format, ...change } } : one))

const agencyCell = (look: Look, plan: Plan, room: Mm): Cell => {
  const { ten, capTren } = plan.coQuan
  const superior: Centred | null =
    capTren &&
    centred(look, 'co-quan-chu-quan', [line(look, 'co-quan-chu-quan', capTren.text, capTren.origin)], room, GUTTER)
  const issuer = centred(look, 'co-quan-ban-hanh', issuerLines(look, ten), room, GUTTER)
  const rule = ruleUnder('co-quan-ban-hanh', issuer.widths, room)
  return cell([...lowered([...(superior?.paragraphs ?? []), ...issuer.paragraphs], topGap(plan)), rule])
}

const nationCell = (look: Look, plan: Plan, room: Mm): Cell => {
  const motto = textWidth(TIEU_NGU, look.styles['tieu-ngu'].run)
  return cell([
    paragraph(look, 'quoc-hieu', plainRuns(look, 'quoc-hieu', QUOC_HIEU), null, {
      keepNext: true,
      ...topGap(plan),
    }),
    paragraph(look, 'tieu-ngu', plainRuns(look, 'tieu-ngu', TIEU_NGU), null, { keepNext: true }),
    ruleUnder('tieu-ngu', [motto], room),
  ])
}

/** "Số: 05/KH-UBND", blank where the plan gives no number (ND30-2.3). */
export const numberWords = (plan: Plan): string => `${plan.so?.text ?? NUMBER_BLANK}/${plan.kyHieu.text}`

const placeWords = (plan: Plan): string => {
  const place = plan.diaDanh?.text ?? placeOf(plan.coQuan.ten.text) ?? placeOf(plan.coQuan.capTren?.text ?? '') ?? ''
  return `${place}, ${dateWords(plan.ngay)}`
}

/** LibreOffice prints each U+00A0 in italics half a millimetre wider than the font says. */
const placeWidth = (look: Look, words: string): number =>
  textWidth(words, look.styles['dia-danh-thoi-gian'].run) + 0.5 * (words.split(NBSP).length - 1) + 1

/** On one line wherever it fits; else it breaks after the place, never inside the date. */
const placeLine = (look: Look, plan: Plan, room: Mm): string => {
  const words = placeWords(plan)
  if (placeWidth(look, words) <= room) return words
  return words.replaceAll(' ', NBSP).replace(`,${NBSP}`, ', ')
}

const numberRow = (look: Look, plan: Plan, room: Mm): Row => {
  const number = look.styles['so-ky-hieu'].run.size
  const date = look.styles['dia-danh-thoi-gian'].run.size
  const level = (size: number): number => SMALL_GAP + (Math.max(number, date) - size) * ASCENT
  return row(
    cell([
      paragraph(
        look,
        'so-ky-hieu',
        plainRuns(look, 'so-ky-hieu', `Số:${plan.so ? ' ' : ''}${glue(numberWords(plan))}`),
        plan.so?.origin ?? '/so',
        { before: pt(level(number)) },
      ),
    ]),
    cell([
      paragraph(
        look,
        'dia-danh-thoi-gian',
        plainRuns(look, 'dia-danh-thoi-gian', placeLine(look, plan, room)),
        plan.ngay.origin,
        {
          before: pt(level(date)),
        },
      ),
    ]),
  )
}

/** Right column: wide enough for the Quốc hiệu and, within reason, for the line of place and date. */
const rightColumn = (look: Look, plan: Plan): Mm => {
  const date = placeWidth(look, placeWords(plan))
  return mm(Math.min(Math.max(headColumn.preferred, date), headColumn.max, look.textWidth - agencyColumn.min))
}

/** The borderless grid of the head: agency and Quốc hiệu, then number and date on one level (ND30-3.a, 3.h). */
const headTable = (look: Look, plan: Plan): Table => {
  const right = rightColumn(look, plan)
  const left = mm(look.textWidth - right)
  const rows = [
    ...marksAbove(look, plan, right),
    row(agencyCell(look, plan, left), nationCell(look, plan, right)),
    numberRow(look, plan, right),
    ...marksBelow(look, plan),
  ]
  return borderless('head', [left, right], rows, null)
}

/** Ties are given by the line breaks, and only where there are any. */
export const asWritten = (text: string): string => text

/** KẾ HOẠCH, the trích yếu and its rule (ND30-2.5). */
const title = (look: Look, plan: Plan): readonly Block[] => {
  const lines = plan.trichYeu.map(text => ({
    runs: runsOf(look, 'trich-yeu', text.text, asWritten),
    origin: text.origin,
  }))
  const subject = centred(look, 'trich-yeu', lines, look.textWidth)
  return [
    paragraph(look, 'ten-loai', plainRuns(look, 'ten-loai', TEN_LOAI), null, { before: titleGap.preferred }),
    ...subject.paragraphs,
    ruleUnder('trich-yeu', subject.widths, look.textWidth, titleGap.min),
  ]
}

/** Grid of agency and Quốc hiệu, then the title across the page (ND30-2.1–2.5). */
export const layHead = (look: Look, plan: Plan): readonly Block[] => [headTable(look, plan), ...title(look, plan)]
