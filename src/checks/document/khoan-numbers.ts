/** The numbers of the khoản: Arabic with a full stop, one after another (ND30-2.6.s–t). */
import type { Finding } from '../../diagnostics/finding.ts'
import { type Item, itemsOf } from './items.ts'
import type { Reading } from './parts.ts'
import { both } from './said.ts'
import { tell } from './telling.ts'

/** "2) Yêu cầu", "2/ Yêu cầu": a number as the decree does not write it; "2/3 số hộ" is a share. */
const OTHER_SIGN = /^(\d{1,2})([)/]) ?(?=[A-Za-zÀ-ỹ])/u

interface Numbered {
  readonly item: Item
  readonly number: number
  /** The sign after the number where it is no full stop. */
  readonly sign: string | null
}

const numberedOf = (item: Item): Numbered | null => {
  if (item.caption) return null
  if (item.kind === 'khoan' && /^\d+$/.test(item.mark)) return { item, number: Number(item.mark), sign: null }
  const found = item.kind === 'doan' ? OTHER_SIGN.exec(item.ink.text) : null
  return found ? { item, number: Number(found[1]), sign: found[2] ?? '' } : null
}

const ruleOf = (item: Item) => (item.titled || item.ink.bold === 'all' ? 'ND30-2.6.s' : 'ND30-2.6.t')

const signFault = ({ item, number, sign }: Numbered): readonly Finding[] =>
  sign === null
    ? []
    : tell(
        'KH548',
        ruleOf(item),
        item.paragraph,
        [
          both(
            `đánh số "${number}${sign}", lẽ ra là "${number}."`,
            `numbered "${number}${sign}", should be "${number}."`,
          ),
        ],
        'warning',
      )

const ANEW: ReadonlySet<Item['kind']> = new Set<Item['kind']>(['phan', 'phan-tieu-de', 'muc', 'dieu'])
/** Lines over which a list of its own may stand: it begins with 1 again. */
const leads = ({ kind, ink }: Item): boolean =>
  kind === 'diem' || kind === 'khoan2' || ink.text.endsWith(':') || (kind !== 'khoan' && ink.bold === 'all')

/** The last numbers: of any khoản, and of those that look alike; a list within a khoản has its own. */
interface State {
  readonly any: number | null
  readonly titled: number | null
  readonly plain: number | null
  readonly open: boolean
  /** One fault of a stretch is told; those after it come of it. */
  readonly told: boolean
}

const FRESH: State = { any: null, titled: null, plain: null, open: true, told: false }

const follows = (number: number, own: number | null, { any, open }: State): boolean => {
  if (number === 1) return open || own !== 1 || any !== 1
  return number === (own ?? 0) + 1 || number === (any ?? 0) + 1
}

/** A list of the paper that counts on through its mục is no fault. */
const goesOn = (number: number, { any }: State, before: number): boolean => any === null && number === before + 1

const orderFault = ({ item, number }: Numbered, last: number | null): readonly Finding[] => {
  const want = (last ?? 0) + 1
  return tell(
    'KH548',
    ruleOf(item),
    item.paragraph,
    [both(`khoản ghi số ${number}, lẽ ra là ${want}`, `the khoản is numbered ${number}, should be ${want}`)],
    'warning',
  )
}

/** One fault of the order for each mục at most, and each number with another sign than a full stop (KH548). */
export const numberFaults = (reading: Reading): readonly Finding[] => {
  const found: Finding[] = []
  let state = FRESH
  let before = 0
  for (const item of itemsOf(reading)) {
    if (ANEW.has(item.kind)) state = FRESH
    const one = numberedOf(item)
    if (!one) {
      if (leads(item)) state = { ...state, open: true }
      continue
    }
    const like = item.titled ? 'titled' : 'plain'
    const good = follows(one.number, state[like], state) || goesOn(one.number, state, before)
    found.push(...signFault(one))
    if (!good && !state.told) found.push(...orderFault(one, state.any))
    before = one.number
    state = { ...state, any: one.number, [like]: one.number, open: leads(item), told: state.told || !good }
  }
  return found
}
