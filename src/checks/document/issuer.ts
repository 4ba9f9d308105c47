/** The issuing agency and the one above it: look, spacing and the rule under it (ND30-2.2.c–g). */
import { atValue, type Finding } from '../../diagnostics/finding.ts'
import type { Paragraph } from '../../model/document.ts'
import { capitals } from '../../text/vietnamese.ts'
import { drawnUnder, lineUnder } from './drawn-rule.ts'
import { faceOf, isSingle } from './face.ts'
import { breaking } from './faults.ts'
import { fault, judgeOf } from './judge.ts'
import { always, ifThere, missing, needs } from './needs.ts'
import { placeOfParagraph } from './paragraph.ts'
import { type Reading, withRole } from './parts.ts'
import { both } from './said.ts'
import { spacingWords } from './spacing-words.ts'

const notCapitals = (rule: 'ND30-2.2.c' | 'ND30-2.2.d', paragraph: Paragraph): readonly Finding[] => {
  const { text } = faceOf(paragraph)
  return text === capitals(text)
    ? []
    : [fault('KH544', rule, placeOfParagraph(paragraph), both('chữ không in hoa hết', 'not all in capitals'))]
}

const notSingle = (paragraph: Paragraph): readonly Finding[] =>
  isSingle(paragraph) ? [] : [fault('KH544', 'ND30-2.2.g', placeOfParagraph(paragraph), spacingWords(paragraph))]

const paragraphsOf = (reading: Reading, role: 'co-quan-chu-quan' | 'co-quan-ban-hanh'): readonly Paragraph[] =>
  withRole(reading, role).map(({ paragraph }) => paragraph)

/** Both agencies (KH512, KH544). */
export const issuerJudge = judgeOf(
  'form',
  {
    'ND30-2.2.c': ifThere('co-quan-chu-quan'),
    'ND30-2.2.d': always,
    'ND30-2.2.e': needs('co-quan-ban-hanh'),
    'ND30-2.2.f': reading => {
      const there = needs('co-quan-ban-hanh')(reading)
      return there === 'yes' ? lineUnder('co-quan-ban-hanh')(reading) : there
    },
    'ND30-2.2.g': needs('co-quan-ban-hanh'),
  },
  reading => {
    const above = paragraphsOf(reading, 'co-quan-chu-quan')
    const own = paragraphsOf(reading, 'co-quan-ban-hanh')
    return [
      ...breaking(reading.faults, 'ND30-2.2.c', 'ND30-2.2.d'),
      ...(own.length > 0 ? [] : [fault('KH544', 'ND30-2.2.d', atValue(''), missing('co-quan-ban-hanh'))]),
      ...above.flatMap(paragraph => notCapitals('ND30-2.2.c', paragraph)),
      ...own.flatMap(paragraph => notCapitals('ND30-2.2.d', paragraph)),
      ...[...above, ...own].flatMap(notSingle),
      ...drawnUnder(reading, 'co-quan-ban-hanh'),
    ]
  },
)
