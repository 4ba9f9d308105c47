/** Quốc hiệu and Tiêu ngữ: words, look, place, spacing and the rule under them (ND30-2.1). */
import { QUOC_HIEU, TIEU_NGU } from '../../decree/figures.ts'
import { atValue, type Finding, finding } from '../../diagnostics/finding.ts'
import type { Paragraph } from '../../model/document.ts'
import { NBSP } from '../../text/blanks.ts'
import { doubledFaults } from './doubled.ts'
import { drawnUnder } from './drawn-rule.ts'
import { faceOf, isSingle } from './face.ts'
import { breaking } from './faults.ts'
import { type Applies, fault, judgeOf } from './judge.ts'
import { tooLong } from './lines.ts'
import { always, cannotTell, firstOf, missing, needs } from './needs.ts'
import { placeOfParagraph, textOf } from './paragraph.ts'
import { cellOf, paragraphsIn, type Reading, type Seated, withRole } from './parts.ts'
import { both, short } from './said.ts'
import { spacingWords } from './spacing-words.ts'
import { TWIP_MM } from './tolerance.ts'

const MARKS = new Set(['du-thao', 'do-khan', 'luu-hanh', 'khoang-trong'])

/** What stands in the same cell, without marks and empty lines, in order. */
const inCell = ({ seat }: Seated): readonly Paragraph[] =>
  paragraphsIn((seat && cellOf(seat)?.blocks) ?? []).filter(
    paragraph => !MARKS.has(paragraph.role) && textOf(paragraph).trim() !== '',
  )

const nationFaults = (nation: Seated): readonly Finding[] => {
  const { paragraph } = nation
  const at = placeOfParagraph(paragraph)
  const { text } = faceOf(paragraph)
  const above = nation.seat === null ? undefined : inCell(nation)[0]
  const topmost = above === undefined || above === paragraph
  return [
    ...(text.includes('HOÀ') ? [fault('KH543', 'ND30-2.1.b', at, both('viết HOÀ', 'spelt HOÀ'), 'hint')] : []),
    ...(text.replace('HOÀ', 'HÒA') === QUOC_HIEU
      ? []
      : [fault('KH543', 'ND30-2.1.a', at, both(`ghi là "${short(text)}"`, `it says "${short(text)}"`))]),
    ...(topmost
      ? []
      : [
          fault(
            'KH543',
            'ND30-2.1.a',
            at,
            both(`phía trên còn có "${short(textOf(above))}"`, `"${short(textOf(above))}" stands above it`),
          ),
        ]),
  ]
}

const HYPHENS = /\s*[-\u2010-\u2015\u2212]\s*/g
/** A motto is 27 letters long. */
const LONGEST = 200
const ODD_HYPHENS = /[\u2010-\u2015\u2212]/g

const hyphenFault = (paragraph: Paragraph, raw: string): readonly Finding[] => {
  const odd = [...new Set(raw.match(ODD_HYPHENS) ?? [])]
  const at = placeOfParagraph(paragraph)
  const [first] = odd
  if (first === undefined)
    return [
      fault(
        'KH543',
        'ND30-2.1.d',
        at,
        both('gạch nối không có đúng một dấu cách ở mỗi bên', 'a hyphen without just one blank on both sides'),
      ),
    ]
  // A hyphen that does not break looks the same.
  const alike = raw === TIEU_NGU.replaceAll('-', first) && /[\u2010\u2011]/.test(first)
  const code = `U+${first.charCodeAt(0).toString(16).toUpperCase()}`
  return [
    fault(
      'KH543',
      'ND30-2.1.d',
      at,
      both(`dùng dấu "${first}" (${code}) thay cho gạch nối "-"`, `"${first}" (${code}) in place of the hyphen "-"`),
      alike ? 'warning' : null,
    ),
  ]
}

const isUnder = (nation: Seated, motto: Seated): boolean => {
  const [a, b] = [nation.seat, motto.seat]
  if (a === null || b === null) return true
  if (a !== b) return a.table === b.table && a.column === b.column && b.row === a.row + 1
  const column = inCell(nation)
  return column.indexOf(motto.paragraph) === column.indexOf(nation.paragraph) + 1
}

const mottoFaults = (reading: Reading, motto: Seated): readonly Finding[] => {
  const { paragraph } = motto
  const at = placeOfParagraph(paragraph)
  const raw = paragraph.runs
    .map(run => (run.kind === 'text' ? run.text : ''))
    .join('')
    .normalize('NFC')
    .replaceAll(NBSP, ' ')
    .trim()
  if (raw === '') return []
  // Blanks are counted off one by one: a hostile line has millions.
  const words = raw.length > LONGEST ? raw : raw.replace(HYPHENS, ' - ').replace(/ +/g, ' ')
  const nation = firstOf(reading, 'quoc-hieu')
  return [
    ...(words === TIEU_NGU
      ? raw === TIEU_NGU
        ? []
        : hyphenFault(paragraph, raw)
      : [fault('KH543', 'ND30-2.1.c', at, both(`ghi là "${short(raw)}"`, `it says "${short(raw)}"`))]),
    ...(!nation || isUnder(nation, motto)
      ? []
      : [
          fault(
            'KH543',
            'ND30-2.1.c',
            at,
            both('không đứng ngay dưới Quốc hiệu', 'not directly under the national title'),
          ),
        ]),
  ]
}

const tooWide = ({ paragraph, room }: Seated): readonly Finding[] => {
  const has = tooLong(paragraph, room, TWIP_MM)
  if (!has) return []
  return [finding('KH510', placeOfParagraph(paragraph), { rule: 'ND30-2.1.f', line: textOf(paragraph), has })]
}

const lineFaults = (seated: Seated): readonly Finding[] => {
  const { paragraph } = seated
  const spaced = spacingWords(paragraph)
  return [
    ...tooWide(seated),
    ...(isSingle(paragraph) ? [] : [fault('KH543', 'ND30-2.1.f', placeOfParagraph(paragraph), spaced)]),
    ...(textOf(paragraph).trim().includes('\n')
      ? [
          fault(
            'KH543',
            'ND30-2.1.f',
            placeOfParagraph(paragraph),
            both('bị ngắt thành hai dòng', 'broken into two lines'),
          ),
        ]
      : []),
  ]
}

const absent = (rule: 'ND30-2.1.a' | 'ND30-2.1.c', role: 'quoc-hieu' | 'tieu-ngu'): Finding =>
  fault('KH543', rule, atValue(''), missing(role))

const lineRoom = (reading: Reading): Applies => {
  const there = needs('quoc-hieu')(reading)
  if (there !== 'yes') return there
  return firstOf(reading, 'quoc-hieu')?.seat
    ? 'yes'
    : cannotTell(
        'phần đầu không trình bày trong bảng nên không biết cột của Quốc hiệu rộng bao nhiêu',
        'the head is no table, so the room of the national title is not known',
      )
}

/** Quốc hiệu and Tiêu ngữ (KH510, KH512, KH543). */
export const quocHieuJudge = judgeOf(
  'form',
  {
    'ND30-2.1.a': always,
    'ND30-2.1.b': needs('quoc-hieu'),
    'ND30-2.1.c': always,
    'ND30-2.1.d': needs('tieu-ngu'),
    'ND30-2.1.e': needs('tieu-ngu'),
    'ND30-2.1.f': lineRoom,
  },
  reading => {
    const [nation] = withRole(reading, 'quoc-hieu')
    const [motto] = withRole(reading, 'tieu-ngu')
    return [
      ...breaking(reading.faults, 'ND30-2.1.a', 'ND30-2.1.c'),
      ...(nation ? [...nationFaults(nation), ...lineFaults(nation)] : [absent('ND30-2.1.a', 'quoc-hieu')]),
      ...(motto ? [...mottoFaults(reading, motto), ...lineFaults(motto)] : [absent('ND30-2.1.c', 'tieu-ngu')]),
      ...drawnUnder(reading, 'tieu-ngu'),
      ...doubledFaults(reading, 'quoc-hieu', 'KH543', 'ND30-2.1.a'),
      ...doubledFaults(reading, 'tieu-ngu', 'KH543', 'ND30-2.1.c'),
    ]
  },
)
