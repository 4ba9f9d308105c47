/** Font, colour and characters of all that prints, headers and footers too (ND30-1.i–k). */
import type { Finding } from '../../diagnostics/finding.ts'
import type { Paragraph } from '../../model/document.ts'
import { rememberObject } from '../../text/remember.ts'
import { faultsOf } from './faults.ts'
import { fault, judgeOf } from './judge.ts'
import { always } from './needs.ts'
import { placeOfParagraph } from './paragraph.ts'
import { besideText, type Reading } from './parts.ts'
import { both } from './said.ts'

const NOTHING: readonly Finding[] = []

/** A text of nothing but these is composed, has no eth and prints whole: it needs no closer look. */
const SAFE =
  /^[\t\n -~\u00a0-\u00cf\u00d1-\u00ef\u00f1-\u02ff\u1e00-\u1eff\u2010-\u2027\u2030-\u205e\u20a0-\u20bf\u2190-\u22ff]*$/

const UNPRINTABLE = /[\u200b\u200e\u200f\u2060\ufeff\ufffd]|[^\t\n\P{Cc}]|\p{Co}|\p{Cs}|\p{Cn}/gu

const codePoint = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`

const rawText = ({ runs }: Paragraph): string => runs.map(run => (run.kind === 'text' ? run.text : '')).join('')

const inspect = (paragraph: Paragraph, text: string): readonly Finding[] => {
  const at = placeOfParagraph(paragraph)
  const strange = [...new Set(text.match(UNPRINTABLE) ?? [])].slice(0, 4).map(codePoint).join(', ')
  return [
    ...(text.normalize('NFC') === text
      ? []
      : [
          fault(
            'KH541',
            'ND30-1.j',
            at,
            both('dấu tách rời khỏi chữ (Unicode tổ hợp)', 'letters and marks apart (not NFC)'),
          ),
        ]),
    ...(/[\u00d0\u00f0]/.test(text)
      ? [
          fault(
            'KH541',
            'ND30-1.j',
            at,
            both('chữ Ð (U+00D0) hoặc ð thay cho Đ, đ', 'eth (U+00D0, U+00F0) in place of Đ, đ'),
          ),
        ]
      : []),
    ...(strange === ''
      ? []
      : [
          fault(
            'KH541',
            'ND30-1.j',
            at,
            both(`ký tự không in được: ${strange}`, `characters that do not print: ${strange}`),
          ),
        ]),
  ]
}

const characterFaults = rememberObject((paragraph: Paragraph): readonly Finding[] => {
  const text = rawText(paragraph)
  return SAFE.test(text) ? NOTHING : inspect(paragraph, text)
})

const beside = ({ document }: Reading): readonly Paragraph[] => document.sections.flatMap(besideText)

/** Font and colour by ND30-1.i and 1.k; the characters (ND30-1.j) only of a Word file, since the reader of a plan has looked at them. */
export const characterJudge = judgeOf(
  'form',
  { 'ND30-1.i': always, 'ND30-1.j': always, 'ND30-1.k': always },
  (reading, asked) => {
    const { faults, seated } = reading
    const type = faults.flatMap(one => one.type)
    const margins = new Set(beside(reading))
    const more = [...margins].flatMap(paragraph => faultsOf(paragraph).type)
    if (asked === 'form') return [...type, ...more]
    const all = [...seated.map(({ paragraph }) => paragraph), ...margins]
    return [...type, ...more, ...all.flatMap(characterFaults)]
  },
)
