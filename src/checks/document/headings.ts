/** Headings with Roman numerals, parts and articles (ND30-2.6.p–r, y, z). */
import type { Finding } from '../../diagnostics/finding.ts'
import { capitals } from '../../text/vietnamese.ts'
import { checkSectionNumbers } from './body.ts'
import { placeWords } from './elements.ts'
import { isCentred } from './face.ts'
import { type Item, itemsOf, withKind } from './items.ts'
import { judgeOf } from './judge.ts'
import { both, short } from './said.ts'
import { type Reason, tell, when } from './telling.ts'

const of = (items: readonly Item[], kind: Item['kind']): readonly Item[] => items.filter(item => item.kind === kind)

const boldUpright = ({ ink }: Item): readonly Reason[] => [
  when(ink.bold !== 'all', 'chữ không đậm', 'not bold'),
  when(ink.italic !== 'none', 'chữ nghiêng', 'italic'),
]

const NUMERAL = /^[IVXLC]+\.?\s*/
const titleOf = ({ ink }: Item): string => ink.text.replace(NUMERAL, '')

const sectionFaults = (item: Item): readonly Finding[] => {
  const title = titleOf(item)
  if (title === '')
    return tell('KH548', 'ND30-2.6.y', item.paragraph, [
      both(`mục ${item.mark} không có tiêu đề`, `mục ${item.mark} has no title`),
    ])
  return tell('KH548', 'ND30-2.6.q', item.paragraph, [
    when(
      !/^[IVXLC]+\. \S/.test(item.ink.text),
      'sau số La Mã thiếu dấu chấm hoặc dấu cách',
      'no ". " after the numeral',
    ),
    when(title !== capitals(title), 'tiêu đề mục không in hoa', 'the title is not in capitals'),
    ...boldUpright(item),
  ])
}

const mixedAlignment = (sections: readonly Item[]): readonly Finding[] => {
  const centred = sections.filter(({ paragraph }) => paragraph.format.align === 'center')
  if (centred.length === 0 || centred.length === sections.length) return []
  const fewer =
    centred.length * 2 <= sections.length
      ? centred
      : sections.filter(({ paragraph }) => paragraph.format.align !== 'center')
  const [odd] = fewer
  if (!odd) return []
  const { vi, en } = placeWords(odd.paragraph)
  return tell('KH548', 'ND30-2.6.r', odd.paragraph, [
    both(`mục ${odd.mark} ${vi}, các mục khác canh kiểu khác`, `mục ${odd.mark} is ${en}, the others are not`),
  ])
}

const isSentenceCase = (text: string): boolean => /^(Phần|Chương) /.test(text)

const partFaults = (items: readonly Item[]): readonly Finding[] =>
  items.flatMap((item, i): readonly Finding[] => {
    const { ink, paragraph } = item
    const { vi, en } = placeWords(paragraph)
    const away = when(!isCentred(paragraph), `${vi}, không canh giữa`, `${en}, not centred`)
    if (item.kind === 'phan-tieu-de') {
      const small = when(ink.text !== capitals(ink.text), 'tên phần không in hoa', 'the title is not in capitals')
      return tell('KH548', 'ND30-2.6.p', paragraph, [...boldUpright(item), small, away])
    }
    if (item.kind !== 'phan') return []
    const untitled = items[i + 1]?.kind !== 'phan-tieu-de'
    return [
      ...tell('KH548', 'ND30-2.6.p', paragraph, [
        when(!isSentenceCase(ink.text), `ghi "${ink.text}"`, `it reads "${ink.text}"`),
        ...boldUpright(item),
        away,
      ]),
      ...tell('KH548', 'ND30-2.6.y', paragraph, [
        when(untitled, `dưới "${ink.text}" không có tên phần`, `no title below "${ink.text}"`),
      ]),
    ]
  })

const ARTICLE = /^Điều \d{1,3}\. ?/

const articleFaults = (articles: readonly Item[]): readonly Finding[] =>
  articles.flatMap((item, i): readonly Finding[] => {
    const { ink, paragraph, mark } = item
    const upright = when(ink.italic === 'all', 'chữ nghiêng', 'italic')
    const before = Number(articles[i - 1]?.mark ?? 0)
    const gap = when(
      i > 0 && Number(mark) !== before + 1,
      `Điều ${mark} đứng sau Điều ${before}`,
      `Điều ${mark} follows Điều ${before}`,
    )
    return [
      ...tell('KH548', 'ND30-2.6.z', paragraph, [
        when(!ARTICLE.test(ink.text), `ghi "${short(ink.text)}"`, `it reads "${short(ink.text)}"`),
        when(!ink.labelBold, 'chữ "Điều" và số không đậm', '"Điều" and its number are not bold'),
        upright,
      ]),
      ...tell('KH548', 'ND30-2.6.z', paragraph, [gap], 'warning'),
    ]
  })

/** Numerals, capitals and weight of the headings that must have a title. */
export const headings = judgeOf(
  'words',
  {
    'ND30-2.6.p': withKind('phan', 'phan-tieu-de'),
    'ND30-2.6.q': withKind('muc'),
    'ND30-2.6.r': withKind('muc'),
    'ND30-2.6.y': withKind('phan', 'muc'),
    'ND30-2.6.z': withKind('dieu'),
  },
  reading => {
    const items = itemsOf(reading)
    const sections = of(items, 'muc')
    return [
      ...partFaults(items),
      ...sections.flatMap(sectionFaults),
      ...checkSectionNumbers(reading),
      ...mixedAlignment(sections),
      ...articleFaults(of(items, 'dieu')),
    ]
  },
)
