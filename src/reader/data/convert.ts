/** Values of cells → values of the kinds that a template declares. */
import { atCell, type Finding, finding } from '../../diagnostics/finding.ts'
import type { DataPlace } from '../../model/data.ts'
import type { Kind, Value } from '../../model/template.ts'
import { numberText, numberWords } from '../../text/number-words.ts'
import { isMap } from '../../text/plain-data.ts'
import { typedDate } from '../../text/typed-date.ts'
import { typedNumber } from '../../text/typed-number.ts'
import { fold } from '../../text/vietnamese.ts'
import { shorten } from '../slips/quote.ts'
import { cleanText } from './clean-text.ts'
import { looksLikeSeveral, withoutBullet } from './list-items.ts'

/** `value` null: the cell is empty after all; `remark`: a warning about what was taken. */
export interface Converted {
  readonly value: Value | null
  readonly refused: Finding | null
  readonly remark?: Finding
}

/** Whose value it is, by variable or dotted path, and where it stands. */
export interface Target {
  readonly path: string
  readonly place: DataPlace
}

const accept = (value: Value | null): Converted => ({ value, refused: null })
const refuse = (refused: Finding): Converted => ({ value: null, refused })

const givenAs = (value: Value): 'text' | 'number' | 'flag' | 'list' | 'map' => {
  if (typeof value === 'string') return 'text'
  if (typeof value === 'number') return 'number'
  if (typeof value === 'boolean') return 'flag'
  return isMap(value) ? 'map' : 'list'
}

const mismatch = (value: Value, wanted: Kind, { path, place }: Target): Converted =>
  refuse(finding('KH679', atCell(place), { variable: path, wanted, given: givenAs(value) }))

/** Integers beyond the 15 digits that sheets, or the 15 to 16 that numbers hold, have lost their last ones. */
const isRounded = (number: number): boolean => Math.abs(number) >= 1e15

const checkNumber = (number: number, { place }: Target): Finding | null => {
  if (!Number.isFinite(number)) return finding('KH673', atCell(place), { given: String(number) })
  if (!isRounded(number)) return null
  const given = Number.isInteger(number) ? BigInt(number).toString() : numberText(number)
  return finding('KH684', atCell(place), { given })
}

type Convert = (value: Value, target: Target) => Converted

const withText = (text: string, target: Target, then: (text: string) => Converted): Converted => {
  const cleaned = cleanText(text, target.place)
  if (cleaned.refused) return refuse(cleaned.refused)
  return cleaned.text === '' ? accept(null) : then(cleaned.text)
}

const SHEET_DAY = /^(?<y>\d{4})-(?<m>\d\d)(?:-(?<d>\d\d)(?<time> \d\d:\d\d)?)?$/

/** A day of a sheet is shown there as 26/01/2026, whatever its file says. */
const asShown = (text: string, { place }: Target): string => {
  const groups = place.sheet === null ? undefined : SHEET_DAY.exec(text)?.groups
  if (!groups) return text
  const { y, m, d, time = '' } = groups
  return d === undefined ? `${m}/${y}` : `${d}/${m}/${y}${time}`
}

const toText: Convert = (value, target) => {
  if (typeof value === 'string') return withText(value, target, text => accept(asShown(text, target)))
  if (typeof value !== 'number') return mismatch(value, 'chu', target)
  const wrong = checkNumber(value, target)
  return wrong ? refuse(wrong) : accept(numberText(value))
}

const toNumber: Convert = (value, target) => {
  if (typeof value === 'number') {
    const wrong = checkNumber(value, target)
    return wrong ? refuse(wrong) : accept(value)
  }
  if (typeof value !== 'string') return mismatch(value, 'so', target)
  return withText(value, target, text => {
    const typed = typedNumber(text)
    const at = atCell(target.place)
    if (!typed) return refuse(finding('KH673', at, { given: shorten(text, 60) }))
    if (typed.kind === 'unclear')
      return refuse(
        finding('KH674', at, {
          given: text,
          whole: typed.whole,
          words: numberWords(Number(typed.whole)) ?? '',
          part: typed.part,
        }),
      )
    return accept(typed.kind === 'digits' ? typed.text : typed.value)
  })
}

/** The date of the plan itself, which may be a month: the day is then left blank. Others stand in sentences that want a day. */
const OWN_DATE = 'ngay'

const toDate: Convert = (value, target) => {
  if (typeof value !== 'string') return mismatch(value, 'ngay', target)
  return withText(value, target, text => {
    const at = atCell(target.place)
    const given = shorten(text, 60)
    const typed = text.length > 60 ? null : typedDate(text)
    if (!typed) return refuse(finding('KH675', at, { given, month: target.path === OWN_DATE }))
    if (typed.kind === 'short') return refuse(finding('KH677', at, { given, full: typed.full }))
    if (typed.kind === 'impossible')
      return refuse(finding('KH676', at, { given, exchanged: typed.exchanged, month: target.path === OWN_DATE }))
    return accept(typed.iso)
  })
}

const YES: ReadonlySet<string> = new Set(['co', 'x', '✓', '✔', '☑', '☒', '1', 'true', 'dung', 'yes', 'y'])
const NO: ReadonlySet<string> = new Set(['khong', 'ko', '0', 'false', 'sai', 'no', 'n', '☐'])

const toFlag: Convert = (value, target) => {
  if (typeof value === 'boolean') return accept(value)
  if (typeof value === 'object') return mismatch(value, 'dung_sai', target)
  return withText(String(value), target, text => {
    const word = text.length > 20 ? '' : fold(text)
    if (YES.has(word)) return accept(true)
    if (NO.has(word)) return accept(false)
    return refuse(finding('KH678', atCell(target.place), { given: shorten(text, 60) }))
  })
}

/** Texts cleaned and numbers checked at every depth; what is empty is left out. */
const toAny: Convert = (value, target) => {
  if (typeof value === 'string') return withText(value, target, text => accept(text))
  if (typeof value === 'number') {
    const wrong = checkNumber(value, target)
    return wrong ? refuse(wrong) : accept(value)
  }
  if (typeof value === 'boolean') return accept(value)
  if (!isMap(value)) return toItems(value, target)
  const map: Record<string, Value> = Object.create(null)
  for (const key of Object.keys(value)) {
    const below = value[key]
    if (below === undefined) continue
    const converted = toAny(below, target)
    if (converted.refused) return converted
    if (converted.value !== null) map[key] = converted.value
  }
  return accept(map)
}

/** A list of which no item is left is an empty cell. */
const toItems = (values: readonly Value[], target: Target): Converted => {
  const items: Value[] = []
  for (const value of values) {
    const converted = toAny(value, target)
    if (converted.refused) return converted
    if (converted.value !== null) items.push(converted.value)
  }
  return accept(items.length === 0 ? null : items)
}

const toList: Convert = (value, target) => {
  if (Array.isArray(value)) return toItems(value, target)
  if (typeof value === 'boolean' || (typeof value === 'object' && isMap(value)))
    return mismatch(value, 'danh_sach', target)
  const whole = toText(value as string | number, target)
  if (whole.refused || typeof whole.value !== 'string') return whole
  const list = toItems(whole.value.split(/[\n;]/).map(withoutBullet), target)
  const [only, ...more] = Array.isArray(list.value) ? list.value : []
  return typeof only === 'string' && more.length === 0 && looksLikeSeveral(only)
    ? { ...list, remark: finding('KH687', atCell(target.place), { given: shorten(only, 60) }) }
    : list
}

const toMap: Convert = (value, target) => (isMap(value) ? toAny(value, target) : mismatch(value, 'ban_do', target))

const converters: { readonly [K in Kind]: Convert } = {
  chu: toText,
  so: toNumber,
  ngay: toDate,
  dung_sai: toFlag,
  danh_sach: toList,
  ban_do: toMap,
}

/** Makes a value of the declared kind; `null`: a field of a map, whose kind nobody declares. KH673–KH684 and those of `cleanText`. */
export const convert = (kind: Kind | null, value: Value, target: Target): Converted =>
  kind === null ? toAny(value, target) : converters[kind](value, target)

/** A value as a text for names of files; null where it has none. */
export const extraText = (value: Value, place: DataPlace): string | null => {
  if (typeof value === 'boolean') return value ? 'có' : 'không'
  if (typeof value === 'number') return Number.isFinite(value) ? numberText(value) : null
  if (typeof value !== 'string') return null
  const { text, refused } = cleanText(value, place)
  return refused || text === '' ? null : text
}
