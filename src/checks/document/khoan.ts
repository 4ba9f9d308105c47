/** Khoản and lists with a dash (ND30-2.6.s, t, w, x). */
import type { Finding } from '../../diagnostics/finding.ts'
import { capitals } from '../../text/vietnamese.ts'
import { type Item, itemsOf, mainSize, withItem } from './items.ts'
import { judgeOf } from './judge.ts'
import { numberFaults } from './khoan-numbers.ts'
import { amount, both } from './said.ts'
import { isSized, type Reason, tell, when } from './telling.ts'

const RANGE = [13, 14] as const

const isKhoan = ({ kind }: Item): boolean => kind === 'khoan' || kind === 'khoan2'

/** A size that the body may have, but not beside this one. */
export const unlikeBody = ({ ink }: Item, main: number | null): Reason => {
  const odd = ink.sizes.find(size => size !== main && isSized(size, RANGE))
  if (odd === undefined || main === null) return null
  const [own, most] = [amount(odd, 'pt'), amount(main, 'pt')]
  return both(`cỡ chữ ${own.vi}, nội dung là ${most.vi}`, `size ${own.en}, the body has ${most.en}`)
}

/** Does the title begin with a small letter? */
const isLower = (text: string): boolean => {
  const first = text.replace(/^[\d. ]+/, '').slice(0, 1)
  return first !== capitals(first)
}

/** "YÊU CẦU", not "HĐND - UBND": a letter with a mark of tone tells a word from an abbreviation. */
const isShouted = (text: string): boolean => {
  const title = text.replace(/^[\d.)/ ]+/, '')
  return (
    title === capitals(title) && title.includes(' ') && /[\u0300\u0301\u0303\u0309\u0323]/.test(title.normalize('NFD'))
  )
}

const titledFaults = (item: Item, main: number | null): readonly Finding[] =>
  tell('KH548', 'ND30-2.6.s', item.paragraph, [
    when(item.ink.bold !== 'all', 'tiêu đề của khoản không đậm', 'the title of the khoản is not bold'),
    when(item.ink.italic !== 'none', 'tiêu đề của khoản nghiêng', 'the title of the khoản is italic'),
    item.kind === 'khoan' ? unlikeBody(item, main) : null,
  ])

/** "1. **Tuyên truyền:** …": the bold words are a title that runs on. */
const runsOn = ({ ink }: Item): boolean => ink.bold === 'some' && /[:.]$/.test(ink.boldText) && ink.boldText.length > 4

/** "… theo ba nguyên tắc sau:" is a sentence, no title. */
const SENTENCE = /(?:sau(?: đây)?|gồm(?: có)?|là|đó):$/u

const plainFaults = (item: Item, main: number | null): readonly Finding[] => {
  const { ink, paragraph } = item
  const size = item.kind === 'khoan' ? unlikeBody(item, main) : null
  if (item.announces) {
    const heading = ink.text.length <= 80 && !SENTENCE.test(ink.text)
    const short = heading && ink.bold !== 'all' && !ink.labelBold
    return [
      ...tell('KH548', 'ND30-2.6.t', paragraph, [size]),
      ...tell(
        'KH548',
        'ND30-2.6.s',
        paragraph,
        [when(short, 'khoản kết thúc bằng ":" và có nội dung bên dưới, chữ không đậm', 'ends with ":", not bold')],
        'warning',
      ),
    ]
  }
  const long = '.;'.includes(ink.text.slice(-1)) || ink.text.length > 120
  const bold = ink.labelBold && !runsOn(item) && (long || ink.bold !== 'all')
  const whole = ink.bold === 'all'
  return tell('KH548', 'ND30-2.6.t', paragraph, [
    when(bold && whole, 'khoản không có tiêu đề in đậm', 'a khoản without a title is bold'),
    when(bold && !whole, 'số của khoản không có tiêu đề in đậm', 'the number of a khoản without a title is bold'),
    size,
  ])
}

const titleCaseFaults = (item: Item): readonly Finding[] =>
  tell(
    'KH548',
    'ND30-2.6.s',
    item.paragraph,
    [
      when(
        isKhoan(item) && item.titled && isLower(item.ink.text),
        'chữ đầu tiêu đề của khoản không viết hoa',
        'the title of the khoản does not begin with a capital',
      ),
    ],
    'warning',
  )

const shoutedFaults = (item: Item): readonly Finding[] =>
  tell('KH548', 'ND30-2.6.s', item.paragraph, [
    when(
      isKhoan(item) && (item.titled || item.ink.bold === 'all') && isShouted(item.ink.text),
      'tiêu đề của khoản in hoa',
      'the title of the khoản is in capitals',
    ),
  ])

const DASHES: ReadonlySet<Item['kind']> = new Set(['gach', 'cong', 'sao'])

const markerFaults = (item: Item): readonly Finding[] => {
  const { ink, paragraph, kind } = item
  const dash = DASHES.has(kind) && !/^[-+*] \S/.test(ink.text)
  const number = isKhoan(item) && item.mark !== '' && !/^[\d.]+ /.test(ink.text)
  return [
    ...tell('KH548', 'ND30-2.6.x', paragraph, [
      when(dash, `đầu dòng ghi "${ink.text.slice(0, 12)}…"`, `it begins "${ink.text.slice(0, 12)}…"`),
      when(number, 'sau số của khoản thiếu dấu cách', 'no blank after the number of the khoản'),
    ]),
    ...tell('KH548', 'ND30-2.6.w', paragraph, [
      when(kind === 'khoan2', `đánh số "${item.mark}"`, `numbered "${item.mark}"`),
    ]),
  ]
}

/** Weight, size and markers of numbered paragraphs and dashes. */
export const khoan = judgeOf(
  'words',
  {
    'ND30-2.6.s': withItem(item => isKhoan(item) && (item.titled || item.announces)),
    'ND30-2.6.t': withItem(item => isKhoan(item) && !item.titled && !item.announces),
    'ND30-2.6.w': withItem(() => true),
    'ND30-2.6.x': withItem(item => isKhoan(item) || DASHES.has(item.kind)),
  },
  reading => {
    const main = mainSize(reading).size
    const ofItems = itemsOf(reading)
      .filter(item => !item.caption)
      .flatMap(item => [
        ...(isKhoan(item) ? (item.titled ? titledFaults(item, main) : plainFaults(item, main)) : []),
        ...shoutedFaults(item),
        ...titleCaseFaults(item),
        ...markerFaults(item),
      ])
    return [...ofItems, ...numberFaults(reading)]
  },
)
