/** The guide line under the title of an appendix: "(Kèm theo …)" (ND30-2.10.e–h). */

import type { JudgedRule } from '../../decree/asks.ts'
import { elements } from '../../decree/elements.ts'
import type { Finding } from '../../diagnostics/finding.ts'
import type { Paragraph } from '../../model/document.ts'
import { fold } from '../../text/vietnamese.ts'
import { agencyKind } from '../plan/agency.ts'
import { placeWords } from './elements.ts'
import { isCentred } from './face.ts'
import { isOfPlan, type Region } from './flow.ts'
import { issuerOf } from './foot.ts'
import { inked, inkOf } from './ink.ts'
import { type Reading, withRole } from './parts.ts'
import { both, short } from './said.ts'
import { tell, typeReasons, WHOLE, when } from './telling.ts'

const RANGE = elements['phu-luc-kem-theo'].range

/** With blanks or figures where number and date stand. */
const PLAN_WORDS = /^\(Kèm theo Kế hoạch số[ .…]*\d*[ .…]*\/KH-\S+ ngày[ \d.…]*tháng[ \d.…]*năm[ \d.…]*của .+\)$/u
const ANY_WORDS = /^\((?:Kèm theo|Ban hành kèm theo) \S.* (?:số[ .…]*\d*|ngày[ \d.…]*tháng).*của .+\)$/u

/** A longer line is none of the form, and the pattern would go through it again and again. */
const LONGEST = 600
const isWorded = (text: string, words: RegExp): boolean => text.length <= LONGEST && words.test(text)

const typeFaults = (guide: readonly Paragraph[], text: string): readonly Finding[] =>
  guide.flatMap((paragraph, i) => {
    const { vi, en } = placeWords(paragraph)
    return tell('KH553', 'ND30-2.10.e', paragraph, [
      ...typeReasons(paragraph, { sizes: RANGE, bold: false, italic: true }),
      when(!isCentred(paragraph), `${vi}, không canh giữa`, `${en}, not centred`),
      when(
        i === guide.length - 1 && !/^\(.*\)$/.test(text),
        'dòng chỉ dẫn không nằm trong ngoặc đơn',
        'the line does not stand in brackets',
      ),
    ])
  })

const NUMBER = /số[ .…]*(\d+)[ .…]*\/(\S+?)(?=[\s,;)]|$)/iu
const DATE = /ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})/iu

const textIn = (reading: Reading, role: 'so-ky-hieu' | 'dia-danh-thoi-gian'): string =>
  withRole(reading, role)
    .map(({ paragraph }) => inkOf(paragraph).text.replace(/^Số\s*:/iu, 'số'))
    .join(' ')

/** What of the guide line is filled in and is not that of the paper; null where nothing is. */
const unlike = (reading: Reading, text: string, pattern: RegExp, role: 'so-ky-hieu' | 'dia-danh-thoi-gian') => {
  const [given, ...parts] = pattern.exec(text) ?? []
  const head = textIn(reading, role)
  if (given === undefined || head === '') return null
  const own = pattern.exec(head)?.slice(1)
  const same = own?.length === parts.length && own.every((part, i) => sameFigure(part, parts[i] ?? ''))
  if (same) return null
  const shown = own ? short(pattern.exec(head)?.[0] ?? '') : null
  return shown === null
    ? both(`ghi "${short(given)}", văn bản còn để trống`, `it has "${short(given)}", the paper has a blank`)
    : both(`ghi "${short(given)}", văn bản ghi "${shown}"`, `it has "${short(given)}", the paper "${shown}"`)
}

const UNIT = /(?:xã|phường|đặc khu|thị trấn|huyện|tỉnh) ([A-ZÀ-ỸĐ][^,)]*)/u

/** Another unit than the one that issues the paper; null where either names none. */
const otherIssuer = (reading: Reading, text: string) => {
  const given = UNIT.exec(text.slice(text.lastIndexOf(' của '), LONGEST))?.[1]?.trim() ?? null
  const { text: own, key } = issuerOf(reading)
  if (given === null || agencyKind(own) !== 'ubnd' || key.endsWith(fold(given))) return null
  return both(
    `ghi "${short(given)}", văn bản do ${short(own)} ban hành`,
    `it names "${short(given)}", the issuer is ${short(own)}`,
  )
}

const sameFigure = (a: string, b: string): boolean =>
  /^\d+$/.test(a) && /^\d+$/.test(b) ? Number(a) === Number(b) : a === b

/** Is a line drawn under it? */
const isRuled = ({ blocks }: Region): boolean =>
  blocks.some(block => block.kind === 'rule' && block.under === 'phu-luc-kem-theo')

/** Type, words, figures and rule of the line of one appendix. */
export const guideFaults = (reading: Reading, region: Region): readonly Finding[] => {
  const guide = inked(region.blocks.filter(block => block.kind === 'paragraph' && block.role === 'phu-luc-kem-theo'))
  const last = guide.at(-1)
  if (!last)
    return tell('KH553', 'ND30-2.10.e', region.heading ?? inked(region.blocks)[0] ?? WHOLE, [
      both('không có dòng "(Kèm theo …)"', 'no line "(Kèm theo …)"'),
    ])
  const text = guide.map(paragraph => inkOf(paragraph).text).join(' ')
  const words = isOfPlan(reading) ? PLAN_WORDS : ANY_WORDS
  const said = (rule: JudgedRule, ...reasons: Parameters<typeof tell>[3]): readonly Finding[] =>
    tell('KH553', rule, last, reasons)
  return [
    ...typeFaults(guide, text),
    ...said(
      'ND30-2.10.f',
      when(!isWorded(text, words) && text.endsWith(')'), `ghi "${short(text)}"`, `it reads "${short(text)}"`),
      otherIssuer(reading, text),
    ),
    ...said(
      'ND30-2.10.g',
      unlike(reading, text, NUMBER, 'so-ky-hieu'),
      unlike(reading, text, DATE, 'dia-danh-thoi-gian'),
    ),
    ...said('ND30-2.10.h', when(!isRuled(region), 'không có đường kẻ ở dưới', 'no rule below')),
  ]
}
