/**
 * Fills texts that hold names and helpers only, which are most: the values put between the stretches of plain text. Handlebars
 * sets up helpers and guards at every call of a template, which takes many times as long.
 */
import type { Argument, FillFault, Piece, Unsaid } from './expression.ts'
import { lookUp } from './look-up.ts'
import { numberText } from './number-words.ts'
import { isMap, isPresent } from './plain-data.ts'
import { helpers, isSum } from './template-words.ts'

/** Ends the filling of a text. */
export class Unfilled extends Error {
  readonly fault: FillFault
  constructor(fault: FillFault) {
    super(fault.kind)
    this.fault = fault
  }
}

/** Letters that values may become in one text, and rounds that its `#each` may take: above any page, low enough to end at once. */
const MOST = 100_000
let left = MOST

/** Each text has its own measure. */
export const startText = (): void => {
  left = MOST
  months.clear()
}

/** Takes from the measure of the text that is being filled; throws `Unfilled` where none is left. */
export const spend = (amount: number): void => {
  left -= amount
  if (left < 0) throw new Unfilled({ kind: 'large' })
}

/** A value that is there; throws `Unfilled` for an absent one. */
export const present = (value: unknown, name: string): unknown => {
  if (!isPresent(value)) throw new Unfilled({ kind: 'absent', name })
  return value
}

/** A present value as a sentence says it. */
export const print = (value: unknown, name: string): string => {
  const known = present(value, name)
  if (typeof known === 'boolean') throw new Unfilled({ kind: 'unprintable', name, is: 'dung_sai' })
  if (typeof known === 'object')
    throw new Unfilled({ kind: 'unprintable', name, is: Array.isArray(known) ? 'danh_sach' : 'ban_do' })
  const text = typeof known === 'number' ? numberText(known) : String(known)
  spend(text.length)
  if (!IS_MONTH.test(text)) return text
  months.set(text, name)
  return MONTH + text
}

const IS_MONTH = /^\d{1,2}\/\d{4}$/
/** Names of what printed a month in the text that is being filled. */
const months = new Map<string, string>()

/** Before a month without its day, until it is known whether "ngày" stands before it; no text of a file holds this sign. */
const MONTH = '\u0000'
const PROMISED = new RegExp(`ngày\\s+${MONTH}(tháng \\d+ năm \\d+|\\d+/\\d+)`, 'iu')

/** "ngày tháng 3 năm 2026" and "ngày 3/2026" are no dates: throws `Unfilled` for a text that has come to say so. */
export const settled = (text: string): string => {
  if (!text.includes(MONTH)) return text
  const promised = PROMISED.exec(text)?.[1]
  if (promised) {
    const helper = months.get(promised) ?? 'ngay_thang'
    throw new Unfilled({ kind: 'unsaid', helper, given: promised, of: '', reason: 'day' })
  }
  return text.replaceAll(MONTH, '')
}

/** Why a helper cannot say its values. */
const reasonOf = (name: string, [first, second]: readonly unknown[]): Unsaid => {
  if (Array.isArray(first) && typeof second === 'string') {
    const lacking = first.findIndex(item => isMap(item) && !Object.hasOwn(item, second))
    if (lacking >= 0) return { reason: 'field', field: second, item: lacking + 1 }
  }
  return { reason: name === 'bang_chu' && isSum(second) ? 'sum' : 'kind' }
}

/** What a helper says; throws `Unfilled` where it cannot. `of`: the name of its first value as written, where that is known. */
export const say = (name: string, values: readonly unknown[], of = ''): string => {
  const [first] = values
  const helper = helpers[name]
  const isScalar = typeof first !== 'object' && typeof first !== 'boolean'
  const said = helper && (isScalar || helper.takes.includes('danh_sach')) ? helper.say(values) : null
  if (said === null)
    throw new Unfilled({
      kind: 'unsaid',
      helper: name,
      given: typeof first === 'object' ? '' : typeof first === 'number' ? numberText(first) : String(first),
      of,
      ...reasonOf(name, values),
    })
  spend(said.length)
  return name === 'ngay_thang' && said.startsWith('tháng') ? MONTH + said : said
}

const valueOfArgument = (scope: object, value: Argument): unknown => {
  if (value.kind === 'literal') return value.value
  return value.kind === 'path' ? present(lookUp(scope, value.path), value.path.text) : call(scope, value)
}

const call = (scope: object, { name, values }: Extract<Piece, { kind: 'helper' }>): string =>
  say(
    name,
    values.map(value => valueOfArgument(scope, value)),
    values[0]?.kind === 'path' ? values[0].path.text : '',
  )

type Part = string | Extract<Piece, { kind: 'name' | 'helper' }>

const isSimple = (value: Argument): boolean => {
  if (value.kind === 'literal') return true
  if (value.kind === 'path') return value.path.up === 0 && value.path.of !== 'data'
  return Object.hasOwn(helpers, value.name) && value.values.every(isSimple)
}

/** The parts of a text in order, if it has no others than these; null where it needs Handlebars. */
export const simpleParts = (parts: readonly (string | Piece)[]): readonly Part[] | null => {
  const isPart = (part: string | Piece): part is Part =>
    typeof part === 'string' ||
    (part.kind === 'name' ? isSimple({ kind: 'path', path: part.path }) : part.kind === 'helper' && isSimple(part))
  return parts.every(isPart) ? parts : null
}

/** The text of all parts. */
export const fillParts = (parts: readonly Part[], scope: object): string => {
  let text = ''
  for (const part of parts) {
    if (typeof part === 'string') text += part
    else text += part.kind === 'name' ? print(lookUp(scope, part.path), part.path.text) : call(scope, part)
  }
  return text
}
