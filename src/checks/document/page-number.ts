/** Page numbers: in the header, centred, 13–14 pt, Arabic, from 1, none on page 1 (ND30-1.l–m). */
import { elements } from '../../decree/elements.ts'
import type { Both } from '../../diagnostics/codes/document-parts.ts'
import { atValue, type Finding } from '../../diagnostics/finding.ts'
import type { Block, PageNumber, Paragraph, Section } from '../../model/document.ts'
import { placeWords } from './elements.ts'
import { isCentred } from './face.ts'
import { type Applies, fault, judgeOf } from './judge.ts'
import { always } from './needs.ts'
import { placeOfParagraph, textOf } from './paragraph.ts'
import { paragraphsIn, type Reading } from './parts.ts'
import { amount, both, short } from './said.ts'

const isNumber = (run: Paragraph['runs'][number]): run is PageNumber => run.kind === 'page-number'
const isWord = (run: Paragraph['runs'][number]): boolean => run.kind === 'text' && /[A-Za-zÀ-ỹ]/u.test(run.text)
const numbered = (blocks: readonly Block[]): readonly Paragraph[] =>
  paragraphsIn(blocks).filter(({ runs }) => runs.some(isNumber))

const bad = (at: Paragraph | null, has: Both, weight: 'warning' | 'hint' | null = null): Finding =>
  fault('KH541', 'ND30-1.l', at ? placeOfParagraph(at) : atValue(''), has, weight)

const lookFaults = (paragraph: Paragraph): readonly Finding[] => {
  const [low, high] = elements['so-trang'].range
  const formats = paragraph.runs.filter(isNumber).map(({ format }) => format)
  const odd = formats.find(({ size }) => size < low || size > high)
  const size = odd && amount(odd.size, 'pt')
  const beside = textOf(paragraph)
    .replace(/[\d\s]+/g, ' ')
    .trim()
  const place = placeWords(paragraph)
  return [
    ...(size ? [bad(paragraph, both(`số trang cỡ chữ ${size.vi}`, `page number of ${size.en}`))] : []),
    ...(formats.some(({ italic }) => italic)
      ? [bad(paragraph, both('số trang chữ nghiêng', 'page number in italics'))]
      : []),
    ...(isCentred(paragraph) ? [] : [bad(paragraph, both(`số trang ${place.vi}`, `page number ${place.en}`))]),
    ...(beside === ''
      ? []
      : [
          bad(
            paragraph,
            both(`cạnh số trang có chữ "${short(beside)}"`, `"${short(beside)}" beside the number`),
            'warning',
          ),
        ]),
  ]
}

/** Words in a paragraph of their own beside that of the number: the decree puts nothing else there. */
const strangeWords = ({ header }: Section): readonly Finding[] => {
  const other = paragraphsIn(header).find(({ runs }) => !runs.some(isNumber) && runs.some(isWord))
  if (!other) return []
  const text = short(textOf(other))
  return [bad(other, both(`đầu trang có chữ "${text}" ngoài số trang`, `the header says "${text}"`), 'warning')]
}

/** Letters that certainly fit one page: such a paper shows no number anyway. */
const ONE_PAGE = 1200

const isShort = ({ document, seated }: Reading): boolean =>
  document.sections.length === 1 && seated.reduce((sum, { paragraph }) => sum + textOf(paragraph).length, 0) < ONE_PAGE

const wherefound = (section: Section): Both =>
  [...numbered(section.footer), ...numbered(section.firstFooter)].length > 0
    ? both('số trang đặt ở chân trang', 'the page number stands in the footer')
    : both('đầu trang không có số trang', 'no page number in the header')

const startFault = ({ pageNumber, kind }: Section, index: number): Both | null => {
  const { start } = pageNumber
  if (kind === 'appendix' || start === null || (index === 0 && start === 1)) return null
  return index === 0
    ? both(`số trang bắt đầu từ ${start}`, `page numbers start at ${start}`)
    : both(`phần ${index + 1} đánh lại số trang từ ${start}`, `section ${index + 1} starts again at ${start}`)
}

const sectionFaults = (reading: Reading, section: Section, index: number): readonly Finding[] => {
  const numbers = numbered(section.header)
  const even = section.evenHeader !== null && numbered(section.evenHeader).length === 0
  const start = startFault(section, index)
  const hidden =
    index > 0 &&
    section.kind === 'body' &&
    !section.continuous &&
    numbers.length > 0 &&
    numbered(section.firstHeader).length === 0
  return [
    ...(numbers.length > 0 ? [] : [bad(null, wherefound(section), isShort(reading) ? 'hint' : null)]),
    ...(even
      ? [bad(null, both('đầu trang chẵn không có số trang', 'no page number in the header of even pages'))]
      : []),
    ...numbers.flatMap(lookFaults),
    ...(numbers.length > 0 && index === 0 ? strangeWords(section) : []),
    ...(section.pageNumber.arabic
      ? []
      : [bad(null, both('số trang không phải chữ số Ả Rập', 'page numbers are not Arabic'))]),
    ...(start ? [bad(null, start)] : []),
    ...(hidden
      ? [
          bad(
            null,
            both(`trang đầu của phần ${index + 1} không có số`, `the first page of section ${index + 1} has no number`),
          ),
        ]
      : []),
  ]
}

const firstPageFaults = ({ document }: Reading): readonly Finding[] => {
  const [first] = document.sections
  if (!first) return []
  const shown = [...numbered(first.firstHeader), ...numbered(first.firstFooter)][0]
  if (shown)
    return [
      fault('KH541', 'ND30-1.m', placeOfParagraph(shown), both('trang đầu hiện số trang', 'page 1 shows its number')),
    ]
  const text = paragraphsIn(first.firstHeader).find(paragraph => textOf(paragraph).trim() !== '')
  if (!text) return []
  const words = short(textOf(text))
  return [
    fault(
      'KH541',
      'ND30-1.m',
      placeOfParagraph(text),
      both(`đầu trang đầu có chữ "${words}"`, `the header of page 1 says "${words}"`),
    ),
  ]
}

const anyNumber = ({ document }: Reading): Applies =>
  document.sections.some(({ header, footer }) => [...numbered(header), ...numbered(footer)].length > 0)
    ? 'yes'
    : { unknown: both('văn bản không có số trang', 'the paper has no page numbers') }

/** Page numbers of every section; those of appendices start again by another rule (ND30-2.10.i). */
export const pageNumberJudge = judgeOf('form', { 'ND30-1.l': always, 'ND30-1.m': anyNumber }, reading => [
  ...reading.document.sections.flatMap((section, i) => sectionFaults(reading, section, i)),
  ...firstPageFaults(reading),
])
