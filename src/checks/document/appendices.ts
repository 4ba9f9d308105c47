/** Appendices: heading, title, guide line, pages, what does not belong there (ND30-2.10). */
import { elements, type Role } from '../../decree/elements.ts'
import type { Finding } from '../../diagnostics/finding.ts'
import type { Block, Paragraph } from '../../model/document.ts'
import { capitals } from '../../text/vietnamese.ts'
import { at, mentionFaults, numeralOf, ROMAN } from './appendix-mentions.ts'
import { checkAppendixEnds } from './body.ts'
import { placeWords } from './elements.ts'
import { isCentred } from './face.ts'
import { flowOf, isAttachment, type Region } from './flow.ts'
import { inked, inkOf } from './ink.ts'
import { withItem } from './items.ts'
import { type Applies, judgeOf } from './judge.ts'
import { guideFaults } from './kem-theo.ts'
import { cannotTell } from './needs.ts'
import type { Reading } from './parts.ts'
import { both, short } from './said.ts'
import { isStamp } from './signed-words.ts'
import { tell, typeReasons, when } from './telling.ts'

const awayReason = (paragraph: Paragraph) => {
  const { vi, en } = placeWords(paragraph)
  return when(!isCentred(paragraph), `${vi}, không canh giữa`, `${en}, not centred`)
}

const headingFaults = (region: Region, i: number, many: boolean): readonly Finding[] => {
  const { heading } = region
  if (!heading) return tell('KH553', 'ND30-2.10.c', at(region), [both('không có dòng "Phụ lục"', 'no line "Phụ lục"')])
  const { text } = inkOf(heading)
  const numeral = numeralOf(region)
  const want = ROMAN[i + 1] ?? numeral
  return [
    ...tell('KH553', 'ND30-2.10.c', heading, [
      when(!/^Phụ lục(?: \S.*)?$/.test(text), `ghi "${short(text)}"`, `it reads "${short(text)}"`),
      ...typeReasons(heading, { sizes: elements['phu-luc'].range, bold: true, italic: false }),
      awayReason(heading),
    ]),
    ...(many
      ? tell('KH553', 'ND30-2.10.b', heading, [
          when(
            numeral !== want,
            `ghi "${short(text)}", lẽ ra là Phụ lục ${want}`,
            `"${short(text)}", should be Phụ lục ${want}`,
          ),
        ])
      : tell(
          'KH553',
          'ND30-2.10.b',
          heading,
          [
            when(
              numeral !== '',
              `chỉ có một phụ lục mà ghi "${short(text)}"`,
              `"${short(text)}", and it is the only one`,
            ),
          ],
          'warning',
        )),
  ]
}

const ofRole = (region: Region, role: Role): readonly Paragraph[] =>
  inked(region.blocks.filter(block => block.kind === 'paragraph' && block.role === role))

const titleFaults = (region: Region): readonly Finding[] => {
  const titles = ofRole(region, 'phu-luc-tieu-de').filter(title => !isStamp(inkOf(title).text))
  if (titles.length === 0)
    return tell('KH553', 'ND30-2.10.d', at(region), [both('không có tên phụ lục', 'no title of the appendix')])
  return titles.flatMap(title =>
    tell('KH553', 'ND30-2.10.d', title, [
      when(
        inkOf(title).text !== capitals(inkOf(title).text),
        'tên phụ lục không in hoa',
        'the title is not in capitals',
      ),
      ...typeReasons(title, { sizes: elements['phu-luc-tieu-de'].range, bold: true, italic: false }),
      awayReason(title),
    ]),
  )
}

const hasNumber = (blocks: readonly Block[]): boolean =>
  blocks.some(block =>
    block.kind === 'paragraph'
      ? block.runs.some(run => run.kind === 'page-number')
      : block.kind === 'table' && block.rows.some(row => row.cells.some(cell => hasNumber(cell.blocks))),
  )

const pageFaults = (region: Region): readonly Finding[] => {
  const { pageNumber, firstHeader } = region.section
  const apart = when(!region.own, 'phụ lục không ở section riêng', 'the appendix has no section of its own')
  const start = when(
    region.own && pageNumber.start !== 1,
    pageNumber.start === null ? 'số trang đánh tiếp theo văn bản' : `số trang bắt đầu từ ${pageNumber.start}`,
    pageNumber.start === null ? 'page numbers go on from the paper' : `page numbers start at ${pageNumber.start}`,
  )
  const shown = when(
    region.own && hasNumber(firstHeader),
    'trang đầu của phụ lục hiện số trang',
    'the first page of the appendix shows its number',
  )
  return [
    ...tell('KH553', 'ND30-2.10.i', at(region), [apart, start]),
    ...tell('KH553', 'ND30-2.10.i', at(region), [shown], 'warning'),
  ]
}

const STRANGE: ReadonlySet<Role> = new Set<Role>([
  'quoc-hieu',
  'tieu-ngu',
  'co-quan-ban-hanh',
  'so-ky-hieu',
  'dia-danh-thoi-gian',
  'noi-nhan',
  'quyen-han-chuc-vu',
  'ho-ten',
])

/** Authority lines and recipients that were not known for what they are. */
const SIGNING = /^(?:(?:TM|KT|TL|TUQ)\. \p{Lu}|Nơi nhận:?$)/u

const strangeFaults = ({ blocks }: Region): readonly Finding[] => {
  const strange = inked(blocks).find(one => STRANGE.has(one.role) || SIGNING.test(inkOf(one).text))
  if (!strange) return []
  const text = short(inkOf(strange).text)
  return tell('KH553', 'ND30-2.10.k', strange, [both(`phụ lục có "${text}"`, `the appendix has "${text}"`)])
}

const withAppendix = (reading: Reading): Applies => (flowOf(reading).regions.length > 0 ? 'yes' : 'no')

/** An appendix in a file of its own has no paper beside it. */
const withPaper = (reading: Reading): Applies => {
  if (isAttachment(reading))
    return cannotTell('tệp chỉ có phụ lục, không có văn bản', 'the file holds the appendix without its paper')
  const there = withAppendix(reading)
  return there === 'yes' ? withItem(() => true)(reading) : there
}

const withGuide = (reading: Reading): Applies => {
  const { regions } = flowOf(reading)
  if (regions.length === 0) return 'no'
  return regions.some(region => ofRole(region, 'phu-luc-kem-theo').length > 0)
    ? 'yes'
    : cannotTell('không tìm thấy dòng "(Kèm theo …)"', 'no line "(Kèm theo …)" was found')
}

/** Each from its heading to the next one. */
export const appendices = judgeOf(
  'words',
  {
    'ND30-2.10.a': withPaper,
    'ND30-2.10.b': withAppendix,
    'ND30-2.10.c': withAppendix,
    'ND30-2.10.d': withAppendix,
    'ND30-2.10.e': withAppendix,
    'ND30-2.10.f': withGuide,
    'ND30-2.10.g': withGuide,
    'ND30-2.10.h': withGuide,
    'ND30-2.10.i': withAppendix,
    'ND30-2.10.j': withAppendix,
    'ND30-2.10.k': withAppendix,
  },
  reading => {
    const { regions } = flowOf(reading)
    if (regions.length === 0) return []
    return [
      ...mentionFaults(reading),
      ...regions.flatMap((region, i) => [
        ...headingFaults(region, i, regions.length > 1),
        ...titleFaults(region),
        ...guideFaults(reading, region),
        ...pageFaults(region),
        ...strangeFaults(region),
      ]),
      ...checkAppendixEnds(reading),
    ]
  },
)
