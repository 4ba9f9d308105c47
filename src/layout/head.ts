/** The head of page 1: agency, Quốc hiệu, number, place and date, marks (Phụ lục I, Mục II.1–4, III.2). */
import { ASCENT, agencyColumn, headColumn, QUOC_HIEU, TEN_LOAI, TIEU_NGU, titleGap } from '../decree/figures.ts'
import { type Mm, mm, type Pt, pt } from '../decree/units.ts'
import { textWidth } from '../decree/widths.ts'
import type { Block, Cell, Row, Table } from '../model/document.ts'
import type { Plan, Text } from '../model/plan.ts'
import { NBSP, NUMBER_BLANK } from '../text/blanks.ts'
import { dateWords } from '../text/dates.ts'
import { glue } from '../text/glue.ts'
import { capitals, parseAgency, placeOf } from '../text/vietnamese.ts'
import { type Centred, centred, type Line, ruleUnder } from './centred.ts'
import { borderless, cell, row, SMALL_GAP } from './grid.ts'
import { BY_LINE, BY_LINES, keptAt, keptWords } from './kept.ts'
import { marksAbove, marksBelow } from './marks.ts'
import { type Look, plainParagraph, plainWidth } from './style.ts'

const line = ({ origin }: Text, words: string): Line => ({ text: capitals(words), marked: false, origin })

/** Between the name of the agency and the Quốc hiệu, so that they do not read as one line, mm. */
const GUTTER = 3

/** ỦY BAN NHÂN DÂN / XÃ NGỌC LÂM: the name breaks before its unit (ND30-2.2.h–i). */
const issuerLines = (issuer: Text): readonly Line[] => {
  const parsed = parseAgency(issuer.text)
  const parts = parsed ? [parsed.agency, parsed.unit] : [issuer.text]
  return parts.map(part => line(issuer, part))
}

/** Under the boxed marks the head keeps its distance. */
interface Gap {
  readonly before?: Pt
}
const topGap = (plan: Plan): Gap => (plan.dau.luuHanh || plan.dau.duThao ? { before: pt(SMALL_GAP) } : {})

const makeAgencyCell = (look: Look, { coQuan }: Plan, room: Mm, gap: Gap): Cell => {
  const { ten, capTren } = coQuan
  const column = { room, gutter: GUTTER }
  const superior: Centred | null =
    capTren && centred(look, 'co-quan-chu-quan', [line(capTren, capTren.text)], { ...column, ...gap })
  const issuer = centred(look, 'co-quan-ban-hanh', issuerLines(ten), superior ? column : { ...column, ...gap })
  const rule = ruleUnder('co-quan-ban-hanh', issuer.widths, room)
  return cell([...(superior?.paragraphs ?? []), ...issuer.paragraphs, rule])
}

const agencies = keptAt<Text, Cell>(BY_LINE)

const agencyCell = (look: Look, plan: Plan, room: Mm): Cell => {
  const { ten, capTren } = plan.coQuan
  const gap = topGap(plan)
  const words = `${room}|${gap.before}|${JSON.stringify(capTren)}`
  return agencies(look, ten, words, () => makeAgencyCell(look, plan, room, gap))
}

const nations = keptWords<Cell>()

const nationCell = (look: Look, plan: Plan, room: Mm): Cell => {
  const gap = topGap(plan)
  return nations(look, `${room}|${gap.before}`, () => {
    const motto = textWidth(TIEU_NGU, look.styles['tieu-ngu'].run)
    return cell([
      plainParagraph(look, 'quoc-hieu', QUOC_HIEU, null, { keepNext: true, ...gap }),
      plainParagraph(look, 'tieu-ngu', TIEU_NGU, null, { keepNext: true }),
      ruleUnder('tieu-ngu', [motto], room),
    ])
  })
}

/** "Số: 05/KH-UBND", blank where the plan gives no number (ND30-2.3). */
export const numberWords = (plan: Plan): string => `${plan.so?.text ?? NUMBER_BLANK}/${plan.kyHieu.text}`

const placeWords = (plan: Plan): string => {
  const place = plan.diaDanh?.text ?? placeOf(plan.coQuan.ten.text) ?? placeOf(plan.coQuan.capTren?.text ?? '') ?? ''
  return `${place}, ${dateWords(plan.ngay)}`
}

/** Width in mm: LibreOffice prints each U+00A0 in italics half a millimetre wider than the font says. */
const placeWidth = (look: Look, words: string): number =>
  plainWidth(look, 'dia-danh-thoi-gian', words) + 0.5 * (words.split(NBSP).length - 1) + 1

/** The line of place and date, and its width in mm. */
interface Place {
  readonly words: string
  readonly width: number
}
const placeOfDate = (look: Look, plan: Plan): Place => {
  const words = placeWords(plan)
  return { words, width: placeWidth(look, words) }
}

/** On one line wherever it fits; else it breaks after the place, never inside the date. */
const placeLine = (place: Place, room: Mm): string => {
  const { words, width } = place
  if (width <= room) return words
  return words.replaceAll(' ', NBSP).replace(`,${NBSP}`, ', ')
}

const numberRow = (look: Look, plan: Plan, place: Place, room: Mm): Row => {
  const number = look.styles['so-ky-hieu'].run.size
  const date = look.styles['dia-danh-thoi-gian'].run.size
  const level = (size: number): number => SMALL_GAP + (Math.max(number, date) - size) * ASCENT
  const words = `Số:${plan.so ? ' ' : ''}${glue(numberWords(plan))}`
  return row(
    cell([plainParagraph(look, 'so-ky-hieu', words, plan.so?.origin ?? '/so', { before: pt(level(number)) })]),
    cell([
      plainParagraph(look, 'dia-danh-thoi-gian', placeLine(place, room), plan.ngay.origin, { before: pt(level(date)) }),
    ]),
  )
}

/** Right column: wide enough for the Quốc hiệu and, within reason, for the line of place and date. */
const rightColumn = (look: Look, place: Place): Mm =>
  mm(Math.min(Math.max(headColumn.preferred, place.width), headColumn.max, look.textWidth - agencyColumn.min))

/** The borderless grid of the head: agency and Quốc hiệu, then number and date on one level (ND30-3.a, 3.h). */
const headTable = (look: Look, plan: Plan): Table => {
  const place = placeOfDate(look, plan)
  const right = rightColumn(look, place)
  const left = mm(look.textWidth - right)
  const rows = [
    ...marksAbove(look, plan, right),
    row(agencyCell(look, plan, left), nationCell(look, plan, right)),
    numberRow(look, plan, place, right),
    ...marksBelow(look, plan),
  ]
  return borderless('head', [left, right], rows, null)
}

/** KẾ HOẠCH, the trích yếu and its rule (ND30-2.5). */
const makeTitle = (look: Look, { trichYeu }: Plan): readonly Block[] => {
  const lines = trichYeu.map(({ text, origin }) => ({ text, marked: true, origin }))
  const subject = centred(look, 'trich-yeu', lines, { room: look.textWidth })
  return [
    plainParagraph(look, 'ten-loai', TEN_LOAI, null, { before: titleGap.preferred }),
    ...subject.paragraphs,
    ruleUnder('trich-yeu', subject.widths, look.textWidth, titleGap.min),
  ]
}

const titles = keptAt<Plan['trichYeu'], readonly Block[]>(BY_LINES)

/** Grid of agency and Quốc hiệu, then the title across the page (ND30-2.1–2.5). */
export const layHead = (look: Look, plan: Plan): readonly Block[] => [
  headTable(look, plan),
  ...titles(look, plan.trichYeu, '', () => makeTitle(look, plan)),
]
