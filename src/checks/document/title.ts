/** Kind and subject of the paper: words, look, and the rule under them (ND30-2.5). */
import { TEN_LOAI } from '../../decree/figures.ts'
import { atValue, type Finding } from '../../diagnostics/finding.ts'
import type { Paragraph } from '../../model/document.ts'
import { capitals } from '../../text/vietnamese.ts'
import { drawnUnder, lineUnder } from './drawn-rule.ts'
import { faceOf } from './face.ts'
import { breaking } from './faults.ts'
import { type Applies, type Asked, fault, judgeOf } from './judge.ts'
import { always, firstOf, missing, needs } from './needs.ts'
import { isLetter, isPlan, kindOf } from './paper-kind.ts'
import { placeOfParagraph } from './paragraph.ts'
import { type Reading, withRole } from './parts.ts'
import { both, short } from './said.ts'

const kindFaults = (reading: Reading): readonly Finding[] => {
  const line = firstOf(reading, 'ten-loai')
  if (!line) return isLetter(reading) ? [] : [fault('KH547', 'ND30-2.5.a', atValue(''), missing('ten-loai'))]
  const { text } = faceOf(line.paragraph)
  const kind = kindOf(reading)
  const at = placeOfParagraph(line.paragraph)
  const says = both(`tên loại ghi là "${short(text)}"`, `the kind is written "${short(text)}"`)
  const { seat } = line
  const across = seat === null || seat.span === seat.table.columns.length
  return [
    ...(text !== capitals(text) ||
    (kind.kind === 'named' && (kind.slip || (kind.name === TEN_LOAI && text !== TEN_LOAI)))
      ? [fault('KH547', 'ND30-2.5.a', at, says)]
      : []),
    ...(kind.kind === 'unknown' && text === capitals(text)
      ? [
          fault(
            'KH547',
            'ND30-2.5.a',
            at,
            both(`"${short(text)}" không phải tên loại văn bản hành chính`, `"${short(text)}" is no kind of paper`),
            'warning',
          ),
        ]
      : []),
    ...(across
      ? []
      : [fault('KH547', 'ND30-2.5.a', at, both('không đặt giữa trang', 'not across the page'), 'warning')]),
  ]
}

/** Empty lines between kind and subject. */
const isParted = (reading: Reading): boolean => {
  const from = reading.seated.findIndex(({ paragraph }) => paragraph.role === 'ten-loai')
  const to = reading.seated.findIndex(({ paragraph }) => paragraph.role === 'trich-yeu')
  return (
    from >= 0 && to > from + 1 && reading.seated.slice(from + 1, to).every(one => faceOf(one.paragraph).text === '')
  )
}

/** Its first letter; '' where it begins with none. */
const inkedBeginning = (paragraph: Paragraph): string => /^[A-Za-zÀ-ỹ]/u.exec(faceOf(paragraph).text)?.[0] ?? ''

const subjectFaults = (reading: Reading, asked: Asked): readonly Finding[] => {
  const [first] = withRole(reading, 'trich-yeu')
  if (!first)
    return isLetter(reading) || !firstOf(reading, 'ten-loai')
      ? []
      : [fault('KH547', 'ND30-2.5.b', atValue(''), missing('trich-yeu'))]
  const parted = both('có dòng trống giữa tên loại và trích yếu', 'an empty line between kind and subject')
  const small = both('chữ đầu trích yếu không viết hoa', 'the subject does not begin with a capital')
  // Of a plan its words have been told (KH326).
  const begins = asked === 'form' ? '' : inkedBeginning(first.paragraph)
  return [...(isParted(reading) ? [parted] : []), ...(begins !== capitals(begins) ? [small] : [])].map(has =>
    fault('KH547', 'ND30-2.5.b', placeOfParagraph(first.paragraph), has, 'warning'),
  )
}

/** A công văn has its subject under the number, in another form. */
const ofNamed =
  (further: (reading: Reading) => Applies) =>
  (reading: Reading): Applies =>
    isLetter(reading) ? 'no' : further(reading)

const subject = ofNamed(needs('trich-yeu'))

/** Kind and subject (KH512, KH547). */
export const titleJudge = judgeOf(
  'form',
  {
    'ND30-2.5.a': ofNamed(always),
    'ND30-2.5.b': ofNamed(needs('trich-yeu')),
    'ND30-2.5.c': subject,
    'ND30-2.5.d': ofNamed(reading => {
      const there = needs('trich-yeu')(reading)
      return there === 'yes' ? lineUnder('trich-yeu')(reading) : there
    }),
  },
  (reading, asked) =>
    isLetter(reading)
      ? []
      : [
          ...breaking(reading.faults, 'ND30-2.5.a', 'ND30-2.5.b'),
          ...kindFaults(reading),
          ...subjectFaults(reading, asked),
          ...drawnUnder(reading, 'trich-yeu'),
        ],
)

const subjectText = (reading: Reading): string =>
  withRole(reading, 'trich-yeu')
    .map(({ paragraph }) => faceOf(paragraph).text)
    .join(' ')

const wordFaults = (reading: Reading, first: Paragraph): readonly Finding[] => {
  const text = subjectText(reading)
  const at = placeOfParagraph(first)
  const shouted = text === capitals(text) && text !== text.toLowerCase()
  const opening = /^(?:v\/v|về việc)(?![A-Za-zÀ-ỹ])/i.exec(text)?.[0]
  return [
    ...(opening !== undefined && (isPlan(reading) || opening.includes('/'))
      ? [
          fault(
            'KH547',
            'ND30-2.5.e',
            at,
            both(`trích yếu mở đầu bằng "${opening}"`, `the subject begins with "${opening}"`),
          ),
        ]
      : []),
    ...(text.endsWith('.') && !text.endsWith('...')
      ? [fault('KH547', 'ND30-2.5.f', at, both('cuối trích yếu có dấu chấm', 'a full stop after the subject'))]
      : []),
    ...(shouted
      ? [fault('KH547', 'ND30-2.5.g', at, both('trích yếu in hoa toàn bộ', 'the subject is all in capitals'))]
      : []),
  ]
}

/** Words of the subject; of a plan its own checks have judged them (KH547). */
export const subjectJudge = judgeOf(
  'words',
  { 'ND30-2.5.e': subject, 'ND30-2.5.f': subject, 'ND30-2.5.g': subject },
  reading => {
    const [first] = withRole(reading, 'trich-yeu')
    return first && !isLetter(reading) ? wordFaults(reading, first.paragraph) : []
  },
)
