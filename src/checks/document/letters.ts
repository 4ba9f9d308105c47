/** Points and their letters (ND30-2.6.u–v, 4). */
import type { Finding } from '../../diagnostics/finding.ts'
import { DIEM_LETTERS } from '../../text/vietnamese.ts'
import { type Item, itemsOf, mainSize, withKind } from './items.ts'
import { judgeOf } from './judge.ts'
import { unlikeBody } from './khoan.ts'
import { tell, when } from './telling.ts'

const LAST = DIEM_LETTERS.length - 1

const typeFaults = (item: Item, main: number | null): readonly Finding[] => {
  const { ink, paragraph, titled, announces } = item
  const whole = ink.bold === 'all'
  const label = !whole && ink.labelBold
  const title = whole ? titled || announces : label && /[:.]$/.test(ink.boldText) && ink.boldText.length > 3
  return [
    ...tell('KH548', 'ND30-2.6.u', paragraph, [
      when(!/^[A-Za-zÀ-ỹ]\) \S/u.test(ink.text), 'sau chữ cái của điểm thiếu dấu cách', 'no blank after the letter'),
      when(whole && !title, 'điểm in đậm', 'the điểm is bold'),
      when(label && !title, 'chữ cái của điểm in đậm', 'the letter of the điểm is bold'),
      when(ink.italic === 'all', 'điểm in nghiêng', 'the điểm is italic'),
      unlikeBody(item, main),
    ]),
    ...tell('KH548', 'ND30-2.6.v', paragraph, [
      when(title, 'tiêu đề của điểm in đậm', 'the title of the điểm is bold'),
    ]),
  ]
}

/** The letter before, and whether a list may begin anew here. */
interface State {
  readonly last: string | null
  readonly open: boolean
}

const CLOSED: State = { last: null, open: true }
const ENDS: ReadonlySet<Item['kind']> = new Set(['phan', 'phan-tieu-de', 'muc', 'dieu', 'khoan', 'khoan2'])
const BREAKS: ReadonlySet<Item['kind']> = new Set(['gach', 'cong', 'sao'])

const nextOf = (last: string | null): string | null =>
  last === null ? 'a' : (DIEM_LETTERS[DIEM_LETTERS.indexOf(last) + 1] ?? null)

const strange = (item: Item): readonly Finding[] =>
  'ăâêôơư'.includes(item.mark)
    ? tell('KH549', 'ND30-4.b', item.paragraph, [
        when(true, `điểm ghi "${item.mark})"`, `the điểm is lettered "${item.mark})"`),
      ])
    : tell('KH549', 'ND30-4.a', item.paragraph, [
        when(
          true,
          `"${item.mark})" không phải chữ cái tiếng Việt viết thường dùng để đánh thứ tự`,
          `"${item.mark})" is no lower-case letter of the Vietnamese alphabet`,
        ),
      ])

const outOfOrder = (item: Item, { last, open }: State): readonly Finding[] => {
  const want = nextOf(last)
  if (item.mark === want || (item.mark === 'a' && open)) return []
  if (last === null)
    return tell(
      'KH549',
      'ND30-4.a',
      item.paragraph,
      [when(true, `dãy điểm bắt đầu bằng "${item.mark})"`, `the list begins with "${item.mark})"`)],
      'warning',
    )
  const [vi, en] = want ? [`lẽ ra là "${want})"`, `should be "${want})"`] : ['dãy đã hết chữ cái', 'no letter is left']
  return tell('KH549', 'ND30-4.a', item.paragraph, [
    when(true, `"${item.mark})" đứng sau "${last})", ${vi}`, `"${item.mark})" follows "${last})", ${en}`),
  ])
}

const step = (item: Item, state: State): readonly [readonly Finding[], State] => {
  const { kind, mark, ink } = item
  if (ENDS.has(kind)) return [[], CLOSED]
  if (BREAKS.has(kind) || (kind === 'doan' && ink.bold === 'all')) return [[], { ...state, open: true }]
  if (kind !== 'diem' || mark === '') return [[], state]
  if (DIEM_LETTERS.includes(mark)) return [outOfOrder(item, state), { last: mark, open: false }]
  const { last } = state
  return [
    strange(item),
    {
      last: last === null ? null : (DIEM_LETTERS[Math.min(DIEM_LETTERS.indexOf(last) + 1, LAST)] ?? null),
      open: false,
    },
  ]
}

const orderFaults = (items: readonly Item[]): readonly Finding[] => {
  const found: Finding[] = []
  let state = CLOSED
  for (const item of items) {
    const [faults, next] = step(item, state)
    found.push(...faults)
    state = next
  }
  return found
}

const doubled = (item: Item): readonly Finding[] => {
  const inserted = /\d/.test(item.mark)
  const vi = `điểm ghi "${item.mark})"`
  const en = `the điểm is lettered "${item.mark})"`
  return tell('KH549', inserted ? 'ND30-4.d' : 'ND30-4.c', item.paragraph, [when(true, vi, en)])
}

const withPoints = withKind('diem')

/** Type of the points, and the order of their letters. */
export const letters = judgeOf(
  'words',
  {
    'ND30-2.6.u': withPoints,
    'ND30-2.6.v': withPoints,
    'ND30-4.a': withPoints,
    'ND30-4.b': withPoints,
    'ND30-4.c': withPoints,
    'ND30-4.d': withPoints,
  },
  reading => {
    const items = itemsOf(reading)
    const main = mainSize(reading).size
    return [
      ...items.filter(({ kind }) => kind === 'diem').flatMap(item => typeFaults(item, main)),
      ...orderFaults(items),
      ...items.filter(({ kind }) => kind === 'chen').flatMap(doubled),
    ]
  },
)
