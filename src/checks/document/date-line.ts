/** Place and date: look, form, room and level of the line (ND30-2.4.a–b, e–f). */
import type { JudgedRule } from '../../decree/asks.ts'
import { atValue, type Finding, finding } from '../../diagnostics/finding.ts'
import type { Paragraph } from '../../model/document.ts'
import { capitals } from '../../text/vietnamese.ts'
import { levelApplies, levelFaults } from './date-level.ts'
import { type DateLine, isRealDay, parseDateLine } from './date-parts.ts'
import { doubledFaults } from './doubled.ts'
import { faceOf } from './face.ts'
import { breaking } from './faults.ts'
import { fault, judgeOf } from './judge.ts'
import { tooLong } from './lines.ts'
import { always, firstOf, missing, needs } from './needs.ts'
import { placeOfParagraph, textOf } from './paragraph.ts'
import type { Seated } from './parts.ts'
import { both } from './said.ts'

type Told = (rule: JudgedRule, vi: string, en: string) => Finding

const teller =
  (paragraph: Paragraph): Told =>
  (rule, vi, en) =>
    finding('KH514', placeOfParagraph(paragraph), { rule, found: textOf(paragraph), has: both(vi, en) })

/** Only its first syllable has a capital: "Thành phố Hồ Chí Minh", "Đặc khu Phú Quốc". */
const TYPE = /^(?:Thủ đô|Thành phố|Đặc khu|Thị trấn|Thị xã) (?=\S)/
const PLACE = /^\p{Lu}[A-Za-zÀ-ỹ\d .'’‘ʼ–-]*$/u

const hasCapitals = (place: string): boolean =>
  place
    .replace(TYPE, '')
    .split(/[\s–-]+/)
    .every(word => word === '' || word.charAt(0) === capitals(word.charAt(0)))

const placeFaults = ({ place, comma }: DateLine, told: Told): readonly Finding[] => {
  if (place === '') return [told('ND30-2.4.a', 'không ghi địa danh', 'no place is named')]
  const shouted = place.length > 2 && place === capitals(place) && /[A-Za-zÀ-ỹ]{2}/.test(place)
  const sound = !shouted && hasCapitals(place) && PLACE.test(place)
  return [
    ...(comma === ', '
      ? []
      : [told('ND30-2.4.a', 'sau địa danh không có dấu phẩy và dấu cách', 'no comma and blank after the place')]),
    ...(sound ? [] : [told('ND30-2.4.a', `địa danh viết là "${place}"`, `the place is written "${place}"`)]),
  ]
}

const dayFaults = (date: NonNullable<DateLine['date']>, told: Told): readonly Finding[] => {
  const { day, month } = date
  const [filled, named] = [/^\d/.test(day), /^\d/.test(month)]
  const late = /^0[3-9]$/.test(month)
  const wrongDay = filled && !/^(?:0[1-9]|[12]\d|3[01])$/.test(day)
  const wrongMonth = named && !late && !/^(?:0[12]|[3-9]|1[0-2])$/.test(month)
  return [
    ...(wrongDay ? [told('ND30-2.4.e', `ngày ghi là "${day}"`, `the day is "${day}"`)] : []),
    ...(wrongMonth ? [told('ND30-2.4.e', `tháng ghi là "${month}"`, `the month is "${month}"`)] : []),
    ...(late ? [told('ND30-2.4.f', `tháng ghi là "${month}"`, `the month is "${month}"`)] : []),
    ...(wrongDay || wrongMonth || isRealDay(date)
      ? []
      : [told('ND30-2.4.e', 'không có ngày này trong lịch', 'there is no such day')]),
  ]
}

const CLOSE = /ngày\d|\dtháng|tháng\d|\dnăm|năm\d/
/** What is left to be written in by hand has room: two blanks or more. */
const NO_ROOM = /ngày(?: ?)tháng|tháng(?: ?)năm|năm $/

const formFaults = (text: string, paragraph: Paragraph, told: Told): readonly Finding[] => {
  const line = parseDateLine(text)
  if (!line) return [told('ND30-2.4.e', `dòng ghi là "${text}"`, `the line says "${text}"`)]
  const place = placeFaults(line, told)
  if (!line.date)
    return [...place, told('ND30-2.4.e', `thời gian ghi là "${line.rest}"`, `the date says "${line.rest}"`)]
  const close = CLOSE.test(line.rest) || NO_ROOM.test(textOf(paragraph))
  return [
    ...place,
    ...(close ? [told('ND30-2.4.e', 'thiếu dấu cách giữa chữ và số', 'no blank between word and number')] : []),
    ...dayFaults(line.date, told),
  ]
}

const wrapFault = ({ paragraph, room }: Seated): readonly Finding[] => {
  const has = tooLong(paragraph, room, 0)
  if (!has) return []
  const data = { rule: 'ND30-2.4.b', line: textOf(paragraph), has, weight: 'warning' } as const
  return [finding('KH511', placeOfParagraph(paragraph), data)]
}

const there = needs('dia-danh-thoi-gian')

/** Place and date (KH511, KH514, KH546). */
export const dateJudge = judgeOf(
  'form',
  { 'ND30-2.4.a': there, 'ND30-2.4.b': levelApplies, 'ND30-2.4.e': always, 'ND30-2.4.f': there },
  reading => {
    const line = firstOf(reading, 'dia-danh-thoi-gian')
    if (!line) return [fault('KH546', 'ND30-2.4.e', atValue(''), missing('dia-danh-thoi-gian'))]
    const { text } = faceOf(line.paragraph)
    return [
      ...breaking(reading.faults, 'ND30-2.4.a', 'ND30-2.4.b'),
      ...formFaults(text, line.paragraph, teller(line.paragraph)),
      ...wrapFault(line),
      ...levelFaults(reading, line),
      ...doubledFaults(reading, 'dia-danh-thoi-gian', 'KH546', 'ND30-2.4.e'),
    ]
  },
)
