/** Names of units as people write them, made comparable with those of the list. */
import { slips, squash } from '../text/nearest.ts'
import { spelling } from '../text/spelling.ts'
import { fold } from '../text/vietnamese.ts'

/** Names shown where one was meant, at most. */
export const SHOWN = 3

/** With all marks, without case, blanks, hyphens and apostrophes; "Hoà" is "Hòa". */
export const markedKey = (name: string): string => spelling(name.replace(/[^\p{L}\p{M}\d]+/gu, ' ')).replaceAll(' ', '')

/** Is it written without any mark, as on a keyboard without Vietnamese? */
export const isPlain = (name: string): boolean => /^[ -~]*$/.test(name)

/** The beginning of a name up to its proper part. */
interface Opened {
  /** Type word as written, in lower case and with marks; null where there is none. */
  readonly type: string | null
  readonly name: string
}

const COMMITTEE = /^(?:ubnd|uy ban nhan dan) /
const TYPES: readonly (readonly [RegExp, string])[] = [
  [/^(?:xa|x\.) /, 'xã'],
  [/^(?:phuong|p\.) /, 'phường'],
  [/^(?:dac khu|dk\.) /, 'đặc khu'],
  [/^(?:thi tran|tt\.) /, 'thị trấn'],
]

/** Cuts as many words off the start as a pattern takes of the folded text, which has the same words. */
const cut = (text: string, pattern: RegExp): string | null => {
  const found = pattern.exec(fold(text))?.[0]
  return found === undefined ? null : text.trim().split(/\s+/).slice(found.trim().split(' ').length).join(' ')
}

/** "UBND xã Đồng Phong" → xã, "Đồng Phong"; "P.Ba Đình" → phường, "Ba Đình". */
export const openName = (text: string): Opened => {
  const spaced = text.replace(/(?<![A-Za-zÀ-ỹ])(x|p|đk|tt)\.(?=\S)/giu, '$1. ')
  const rest = cut(spaced, COMMITTEE) ?? spaced
  for (const [pattern, type] of TYPES) {
    const name = cut(rest, pattern)
    if (name) return { type, name }
  }
  return { type: null, name: rest.trim() }
}

/** "xã Tân Tiến, tỉnh Đồng Nai", "Tân Tiến (Đồng Nai)" → the name and what follows it. */
export const splitName = (text: string): { readonly name: string; readonly rest: readonly string[] } => {
  const [name = '', ...rest] = text
    .split(/[,;()]/)
    .map(part => part.trim())
    .filter(part => part !== '')
  return { name, rest }
}

/** Nobody mistypes both ends of a name; what does not share one is not counted through. */
const shareAnEnd = (a: string, b: string): boolean => a[0] === b[0] || a.slice(-3) === b.slice(-3)

/** The units whose names are a few slips away from a given one (no more than `limit`), the nearest first. */
export const likest = <T>(
  given: string,
  units: readonly { readonly unit: T; readonly plain: string }[],
  limit = Number.POSITIVE_INFINITY,
): readonly T[] => {
  const key = squash(given).slice(0, 60)
  return units
    .filter(({ plain }) => shareAnEnd(plain, key))
    .map(({ unit, plain }) => {
      const most = Math.min(limit, Math.max(1, Math.floor(plain.length / 3)))
      return { unit, most, count: Math.abs(plain.length - key.length) > most ? most + 1 : slips(key, plain) }
    })
    .filter(({ count, most }) => count <= most)
    .toSorted((a, b) => a.count - b.count)
    .slice(0, SHOWN)
    .map(({ unit }) => unit)
}
