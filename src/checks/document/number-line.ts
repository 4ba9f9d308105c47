/** Number and symbol: form of the line, number, symbol, year (ND30-2.3). */

import type { JudgedRule } from '../../decree/asks.ts'
import { abbreviationOf, kindAbbreviations, maybeNormative } from '../../decree/kinds.ts'
import type { Both } from '../../diagnostics/codes/document-parts.ts'
import { atValue, type Finding, finding } from '../../diagnostics/finding.ts'
import type { Paragraph } from '../../model/document.ts'
import { fold } from '../../text/vietnamese.ts'
import { parseDateLine } from './date-parts.ts'
import { doubledFaults } from './doubled.ts'
import { faceOf } from './face.ts'
import { breaking } from './faults.ts'
import { type Applies, fault, judgeOf } from './judge.ts'
import { always, cannotTell, firstOf, missing, needs } from './needs.ts'
import { groupsOf, inCapitals, type NumberLine, parseNumberLine } from './number-parts.ts'
import { isLetter, type Kind, kindOf } from './paper-kind.ts'
import { placeOfParagraph, textOf } from './paragraph.ts'
import { type Reading, withRole } from './parts.ts'
import { both } from './said.ts'

/** The whole line of a plan, filled in or still blank. */
const PLAN = /^Số:(?: (?:0[1-9]|[1-9]\d+|0\d{2,})| {2,})\/KH-[\p{Lu}\d]+(?:-[\p{Lu}\d]+)*$/u

type Told = (rule: JudgedRule, vi: string, en: string) => Finding

const teller =
  (paragraph: Paragraph): Told =>
  (rule, vi, en) =>
    finding('KH513', placeOfParagraph(paragraph), { rule, found: textOf(paragraph), has: both(vi, en) })

const numberFaults = ({ number, year }: NumberLine, normative: boolean, told: Told): readonly Finding[] => [
  ...(number === '' || /^(?:0[1-9]|[1-9]\d+|0\d{2,})$/.test(number)
    ? []
    : [
        /^\d/.test(number)
          ? told('ND30-2.3.c', `số "${number}" không có số 0 đứng trước`, `number "${number}" without a leading 0`)
          : told('ND30-2.3.c', `số "${number}" không phải chữ số Ả Rập`, `number "${number}" is not in Arabic digits`),
      ]),
  ...(year === null || normative ? [] : [told('ND30-2.3.g', `số có năm "${year}"`, `the number has the year ${year}`)]),
]

const symbolFaults = ({ loose, symbol }: NumberLine, told: Told): readonly Finding[] => [
  ...(loose ? [told('ND30-2.3.e', 'có dấu cách cạnh dấu "/"', 'a blank beside the slash')] : []),
  ...(/\s/.test(symbol) ? [told('ND30-2.3.e', 'có dấu cách trong ký hiệu', 'a blank in the symbol')] : []),
  ...(/[\u2010-\u2015]/.test(symbol)
    ? [told('ND30-2.3.e', 'ký hiệu dùng gạch dài thay cho gạch nối "-"', 'a long dash in the symbol')]
    : []),
  ...(symbol.includes('/')
    ? [told('ND30-2.3.e', 'các nhóm chữ của ký hiệu nối bằng dấu "/"', 'groups of the symbol joined by a slash')]
    : []),
  ...(symbol === inCapitals(symbol)
    ? []
    : [told('ND30-2.3.d', `ký hiệu "${symbol}" không in hoa`, `symbol "${symbol}" not in capitals`)]),
]

/** What the first group of the symbol should be; null where that is not known. */
const kindGroup = (kind: Kind, letter: boolean): string | 'no kind' | null =>
  kind.kind === 'named' ? abbreviationOf(kind.name) : letter ? 'no kind' : null

const kindFaults = (reading: Reading, { symbol }: NumberLine, told: Told): readonly Finding[] => {
  const wanted = kindGroup(kindOf(reading), isLetter(reading))
  if (wanted === null) return []
  const [first = '', ...rest] = groupsOf(symbol)
  const key = first.toUpperCase()
  if (wanted === 'no kind')
    return kindAbbreviations.has(first) || key === 'CV'
      ? [told('ND30-2.3.f', `công văn có ký hiệu tên loại "${first}"`, `a letter has the abbreviation "${first}"`)]
      : []
  return key === wanted.toUpperCase() && rest.some(group => group !== '')
    ? []
    : [told('ND30-2.3.f', `ký hiệu là "${symbol}"`, `the symbol is "${symbol}"`)]
}

const beginFaults = (text: string, told: Told): readonly Finding[] =>
  /^Số:(?: |$)/.test(text)
    ? []
    : [told('ND30-2.3.b', `dòng bắt đầu bằng "${text.slice(0, 8)}"`, `the line begins with "${text.slice(0, 8)}"`)]

const wordFaults = (reading: Reading, paragraph: Paragraph): readonly Finding[] => {
  const told = teller(paragraph)
  const { text } = faceOf(paragraph)
  const line = parseNumberLine(text)
  const slash = told('ND30-2.3.e', 'không có dấu "/" giữa số và ký hiệu', 'no slash between number and symbol')
  const kind = kindOf(reading)
  const plan = kind.kind === 'named' && kind.name === 'KẾ HOẠCH'
  const found = line
    ? [
        ...beginFaults(text, told),
        ...numberFaults(line, kind.kind === 'named' && maybeNormative.has(kind.name), told),
        ...symbolFaults(line, told),
        ...kindFaults(reading, line, told),
      ]
    : [...beginFaults(text, told), slash]
  if (found.length > 0 || !plan || PLAN.test(textOf(paragraph).trim())) return found
  return [told('ND30-2.3.e', `dòng ghi là "${text}"`, `the line says "${text}"`)]
}

const parsed =
  (further: (reading: Reading, line: NumberLine) => Applies = always) =>
  (reading: Reading): Applies => {
    const there = needs('so-ky-hieu')(reading)
    if (there !== 'yes') return there
    const line = parseNumberLine(faceOf(firstOf(reading, 'so-ky-hieu')?.paragraph as Paragraph).text)
    return line
      ? further(reading, line)
      : cannotTell('không tách được số và ký hiệu', 'number and symbol cannot be told apart')
  }

/** Number and symbol (KH513, KH545). */
export const numberJudge = judgeOf(
  'form',
  {
    'ND30-2.3.a': needs('so-ky-hieu'),
    'ND30-2.3.b': always,
    'ND30-2.3.c': parsed((_, { number }) => (number === '' ? 'no' : 'yes')),
    'ND30-2.3.d': parsed(),
    'ND30-2.3.e': needs('so-ky-hieu'),
    'ND30-2.3.f': parsed(reading =>
      kindGroup(kindOf(reading), isLetter(reading)) === null
        ? cannotTell('không biết tên loại của văn bản', 'the kind of the paper is not known')
        : 'yes',
    ),
    'ND30-2.3.g': parsed((reading, { year }) => {
      const kind = kindOf(reading)
      return year !== null && kind.kind === 'named' && maybeNormative.has(kind.name)
        ? cannotTell(
            'có thể là văn bản quy phạm pháp luật, có năm trong số',
            'it may be a normative text, which has a year',
          )
        : 'yes'
    }),
  },
  reading => {
    const line = firstOf(reading, 'so-ky-hieu')
    if (!line) return [fault('KH545', 'ND30-2.3.b', atValue(''), missing('so-ky-hieu'))]
    return [
      ...breaking(reading.faults, 'ND30-2.3.a', 'ND30-2.3.b'),
      ...wordFaults(reading, line.paragraph),
      ...doubledFaults(reading, 'so-ky-hieu', 'KH545', 'ND30-2.3.b'),
    ]
  },
)

/** Committees and councils of the people sign with their own abbreviation. */
const COUNCILS = [
  [/^(?:uy ban nhan dan|ubnd) /, 'UBND'],
  [/^(?:hoi dong nhan dan|hdnd) /, 'HĐND'],
] as const

const councilOf = (reading: Reading): string | null => {
  const lines = withRole(reading, 'co-quan-ban-hanh').map(({ paragraph }) => faceOf(paragraph).text)
  const name = fold(lines.join(' '))
  return COUNCILS.find(([begins]) => begins.test(name))?.[1] ?? null
}

/** Number and day are given together, after the signature. */
const halfFilled = (reading: Reading): Both | null => {
  const number = firstOf(reading, 'so-ky-hieu')
  const date = firstOf(reading, 'dia-danh-thoi-gian')
  const line = number && parseNumberLine(faceOf(number.paragraph).text)
  const day = date && parseDateLine(faceOf(date.paragraph).text)?.date?.day
  if (!line || day === null || day === undefined) return null
  const [numbered, dated] = [line.number !== '', /^\d/.test(day)]
  if (numbered === dated) return null
  return numbered
    ? both('đã ghi số nhưng còn để trống ngày', 'the number is filled in but the day is blank')
    : both('đã ghi ngày nhưng còn để trống số', 'the day is filled in but the number is blank')
}

/** What the decree leaves to the office, but a reader would stop at (KH545). */
export const numberHabitJudge = judgeOf(
  'words',
  {
    'ND30-2.3.h': parsed(reading => (councilOf(reading) === null ? 'no' : 'yes')),
    'ND30-2.3.j': needs('so-ky-hieu', 'dia-danh-thoi-gian'),
  },
  reading => {
    const line = firstOf(reading, 'so-ky-hieu')
    if (!line) return []
    const at = placeOfParagraph(line.paragraph)
    const council = councilOf(reading)
    const symbol = parseNumberLine(faceOf(line.paragraph).text)?.symbol
    const has = both(`ký hiệu "${symbol}" không có "${council}"`, `the symbol "${symbol}" has no "${council}"`)
    const half = halfFilled(reading)
    const named = council === null || symbol === undefined || groupsOf(symbol.toUpperCase()).includes(council)
    return [
      ...(named ? [] : [fault('KH545', 'ND30-2.3.h', at, has, 'hint')]),
      ...(half ? [fault('KH545', 'ND30-2.3.j', at, half, 'hint')] : []),
    ]
  },
)
