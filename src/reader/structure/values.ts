/** Numbers, dates and words from a list that are not what their key takes: each key has its own words. */
import { atValue, type Finding, finding } from '../../diagnostics/finding.ts'
import { nearestBySlips, nearestByWords, sameKey } from '../../text/nearest.ts'
import { DIEM_LETTERS } from '../../text/vietnamese.ts'
import { isoOf } from './date.ts'
import type { FaultyPlace } from './explain.ts'
import { shortened } from './write.ts'

/** A number as clerks write it: `1,15`, `14pt`, `2 cm`. Lengths are in mm. */
const numberIn = (text: string): number | null => {
  const [, figure, unit] = /^\s*([-+]?\d+(?:[.,]\d+)?)\s*([A-Za-zÀ-ỹ]*)\.?\s*$/u.exec(text) ?? []
  if (figure === undefined) return null
  const value = Number(figure.replace(',', '.'))
  return unit?.toLowerCase() === 'cm' ? Math.round(value * 100) / 10 : value
}

const fits = (value: number, { shape }: FaultyPlace): boolean => {
  if (shape.allowed) return shape.allowed.includes(value)
  if (shape.types.includes('integer') && !Number.isInteger(value)) return false
  return value >= (shape.least ?? Number.MIN_VALUE) && value <= (shape.most ?? Number.POSITIVE_INFINITY)
}

const WORDS_FOR_TRUE = /^(c[óo]|đúng|phải|x|yes|y|on|true|1)$/iu
const WORDS_FOR_FALSE = /^(kh[ôo]ng|no|n|off|false|0)$/iu

const meantBy = (word: string): boolean | null => {
  if (WORDS_FOR_TRUE.test(word)) return true
  return WORDS_FOR_FALSE.test(word) ? false : null
}

const NUMBERS = ['nam', 'bat_dau', 'so_ban', 'rong'] as const
const LAYOUT = ['co_chu', 'lui_dau_dong', 'cach_doan', 'gian_dong', 'tren', 'duoi', 'trai', 'phai'] as const
const YES_OR_NO = ['quyen', 'dam', 'kho_ngang'] as const

const RANGE_CODES = {
  co_chu: 'KH251',
  lui_dau_dong: 'KH252',
  cach_doan: 'KH253',
  gian_dong: 'KH254',
  tren: 'KH255',
  duoi: 'KH255',
  trai: 'KH256',
  phai: 'KH257',
} as const satisfies { readonly [K in (typeof LAYOUT)[number]]: string }

const isOne = <T extends string>(keys: readonly T[], key: string): key is T => (keys as readonly string[]).includes(key)

const explainNumber = (place: FaultyPlace, key: (typeof NUMBERS)[number] | (typeof LAYOUT)[number]): Finding => {
  const { shape, value, pointer } = place
  const at = atValue(pointer)
  const given = shortened(place.given, 40)
  const meant = typeof value === 'string' ? numberIn(value) : null
  if (meant !== null && fits(meant, place)) return finding('KH236', at, { key, given, write: `${key}: ${meant}` })
  if (key === 'nam') {
    const year = /\b(?:19|20)\d\d\b/.exec(place.given)?.[0]
    const fitting = year !== undefined && fits(Number(year), place) ? year : null
    return finding('KH243', at, { given, year: fitting, least: shape.least ?? 0, most: shape.most ?? 0 })
  }
  if (key === 'rong') return finding('KH248', at, { given })
  if (key === 'bat_dau' || key === 'so_ban') {
    const place = key === 'bat_dau' ? DIEM_LETTERS.indexOf(given.toLowerCase()) + 1 : 0
    return finding('KH247', at, { key, given, write: `${key}: ${given.length === 1 && place > 0 ? place : 1}` })
  }
  const range = { least: shape.least, most: shape.most, allowed: (shape.allowed ?? []) as readonly number[] }
  return finding(RANGE_CODES[key], at, { key, given, ...range })
}

const explainNumberOfPlan = ({ given, pointer }: FaultyPlace): Finding => {
  const [, number, symbol] = /(?<![\d.,-])0*([1-9]\d*)(?![\d.,])\s*(?:\/\s*(?:\d{4}\s*\/\s*)?(\S+))?/u.exec(given) ?? []
  return finding('KH241', atValue(pointer), {
    given: shortened(given, 40),
    number: number ?? null,
    symbol: symbol ?? null,
  })
}

/** Words of the key's own for a value it does not take; null for keys that take text, lists or maps. */
export const explainValue = (place: FaultyPlace): Finding | null => {
  const { shape, what, pointer } = place
  const { key } = what
  const at = atValue(pointer)
  const given = shortened(place.given, 40)
  if (what.item !== null) return null
  if (isOne(NUMBERS, key) || isOne(LAYOUT, key)) return explainNumber(place, key)
  if (isOne(YES_OR_NO, key)) return finding('KH237', at, { key, given, meant: meantBy(given.trim()) })
  if (key === 'so') return explainNumberOfPlan(place)
  if (key === 'ngay') return finding('KH242', at, { given, ...isoOf(place.given) })
  const allowed = (shape.allowed ?? []).map(String)
  const near = sameKey(given, allowed) ?? nearestBySlips(given, allowed) ?? nearestByWords(given, allowed)
  if (key === 'loai') return finding('KH244', at, { given, allowed, near })
  if (key === 'do_khan') return finding('KH245', at, { given, near })
  if (key === 'can') return finding('KH246', at, { given, allowed, near })
  if (key === 'muc_canh') return finding('KH258', at, { given, allowed, near })
  if (key === 'du_thao') return finding('KH249', at, { given })
  return null
}
