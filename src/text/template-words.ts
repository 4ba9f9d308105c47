/** The helpers of templates: what may stand before a name in `{{…}}`. Pure functions of the values given. */
import { dateWords, parseDate } from './dates.ts'
import { groupedNumber, numberText, numberWords } from './number-words.ts'
import { typedDate } from './typed-date.ts'
import { typedNumber } from './typed-number.ts'
import { capitals } from './vietnamese.ts'

/** What a helper takes: kinds of its first value; further values are optional texts. */
export interface Helper {
  readonly takes: readonly ('chu' | 'so' | 'ngay' | 'danh_sach')[]
  /** Most values it takes. */
  readonly most: number
  /** An example, for messages. */
  readonly usage: string
  /** The same for a list whose items have fields. */
  readonly usageOfMaps?: string
  /** The text; null where the value cannot be said so. */
  readonly say: (values: readonly unknown[]) => string | null
}

const text = (value: unknown): string => (typeof value === 'number' ? numberText(value) : String(value))

/** "12.000.000" is a number too: a cell may hold a number as text. NaN for none, and where it may mean two. */
const number = (value: unknown): number => {
  if (typeof value === 'number') return value
  const typed = typedNumber(String(value).trim())
  if (typed?.kind === 'number') return typed.value
  return typed?.kind === 'digits' && typed.text.length <= 15 ? Number(typed.text) : Number.NaN
}

/** "a, b và c". */
const joined = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} và ${items.at(-1)}`

const fieldOf = (item: unknown, field: unknown): unknown =>
  typeof field === 'string' && typeof item === 'object' && item !== null && Object.hasOwn(item, field)
    ? (item as Record<string, unknown>)[field]
    : item

const sayList = ([list, field]: readonly unknown[]): string | null => {
  if (!Array.isArray(list)) return null
  const items = list.map(item => fieldOf(item, field)).filter(item => item !== '')
  const cannot = items.length === 0 || items.some(item => typeof item === 'object' || typeof item === 'boolean')
  return cannot ? null : joined(items.map(text))
}

const sayDate = ([value]: readonly unknown[]): string | null => {
  const typed = typedDate(String(value))
  const date = parseDate(typed?.kind === 'date' ? typed.iso : String(value))
  return (
    date &&
    dateWords(date.ngay === null ? { ...date } : date).replace(date.ngay === null ? /^.*?(?=tháng)/ : /^ngày /, '')
  )
}

/** Is this unit that of money itself? It has no parts, and none is spent below 0; "triệu đồng" has parts. */
export const isSum = (unit: unknown): boolean => /^đồng(?:\s|$)/i.test(String(unit).trim())

const sayNumber = ([value, unit]: readonly unknown[]): string | null => {
  if (isSum(unit) && !(number(value) >= 0 && Number.isInteger(number(value)))) return null
  const words = numberWords(number(value))
  return words === null || unit === undefined ? words : `${words} ${text(unit)}`
}

const orNull = (value: number, say: (value: number) => string): string | null =>
  Number.isFinite(value) ? say(value) : null

/** By name (design §2, and `phan_nghin` for sums of money in figures). */
export const helpers: { readonly [name: string]: Helper } = {
  viet_hoa: { takes: ['chu', 'so'], most: 1, usage: '{{viet_hoa ten_xa}}', say: ([value]) => capitals(text(value)) },
  viet_thuong: {
    takes: ['chu', 'so'],
    most: 1,
    usage: '{{viet_thuong ten_xa}}',
    say: ([value]) => text(value).toLocaleLowerCase('vi'),
  },
  ngay_thang: { takes: ['ngay', 'chu'], most: 1, usage: '{{ngay_thang ngay_hop}}', say: sayDate },
  hai_so: {
    takes: ['so', 'chu'],
    most: 1,
    usage: '{{hai_so so_lop}}',
    say: ([value]) => (/^\d+$/.test(String(value)) ? String(value).padStart(2, '0') : null),
  },
  bang_chu: { takes: ['so', 'chu'], most: 2, usage: '{{bang_chu kinh_phi "đồng"}}', say: sayNumber },
  phan_nghin: {
    takes: ['so', 'chu'],
    most: 1,
    usage: '{{phan_nghin kinh_phi}}',
    say: ([value]) => orNull(number(value), groupedNumber),
  },
  va: {
    takes: ['danh_sach'],
    most: 2,
    usage: '{{va cac_thon}}',
    usageOfMaps: '{{va viec "ten"}}',
    say: sayList,
  },
}
