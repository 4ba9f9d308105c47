/** What stands beside one half of a usual pair and is a slip away from the other half is that other half. */
import { later, remember } from '../remember.ts'
import { ANYWHERE, EVERYDAY, OTHER_WORDS, PAIRS } from './daily-words.ts'
import { isHeardAlike, isOneOff, isSlip } from './slips.ts'

interface Pairs {
  /** Second syllables by the first. */
  readonly after: ReadonlyMap<string, readonly string[]>
  /** First syllables by the second. */
  readonly before: ReadonlyMap<string, readonly string[]>
}

const listed = (words: string): readonly string[] => words.split(',').map(pair => pair.trim())

const both = later((): readonly (readonly [string, string])[] =>
  listed(PAIRS).map(pair => {
    const [one = '', other = ''] = pair.split(' ')
    return [one, other]
  }),
)

const pairs = later((): Pairs => {
  const after = new Map<string, string[]>()
  const before = new Map<string, string[]>()
  const add = (to: Map<string, string[]>, key: string, value: string): void => {
    const known = to.get(key)
    if (known) known.push(value)
    else to.set(key, [value])
  }
  for (const [one, other] of both()) {
    add(after, one, other)
    add(before, other, one)
  }
  return { after, before }
})

const otherWords = later((): ReadonlySet<string> => new Set(listed(OTHER_WORDS)))
const anywhere = later((): ReadonlySet<string> => new Set(ANYWHERE.trim().split(/\s+/)))

/** Syllables that official papers use daily, in small letters. */
export const usualSyllables = later(
  (): ReadonlySet<string> => new Set([...both().flat(), ...anywhere(), ...EVERYDAY.trim().split(/\s+/)]),
)

/** Do official papers write these two together, and is what comes near a slip? */
export const isUsual = (one: string, other: string): boolean => pairs().after.get(one)?.includes(other) ?? false

/** Are these two a word, whether or not it is a pair? */
export const isWord = (one: string, other: string): boolean =>
  isUsual(one, other) || otherWords().has(`${one} ${other}`)

/** May a slip be looked for between words that have such a neighbour? */
export const isPartner = (word: string): boolean => pairs().after.has(word) || pairs().before.has(word)

const onlyOne = (found: readonly string[]): string | null => (found.length === 1 ? (found[0] ?? null) : null)

type Near = (given: string, right: string) => boolean

const isNear: Near = (given, right) => isSlip(given, right) || isHeardAlike(given, right)

const meantBy =
  (near: Near) =>
  (words: string): string | null => {
    const [one = '', other = ''] = words.split(' ')
    const { after, before } = pairs()
    const seconds = after.get(one)
    const firsts = before.get(other)
    if (seconds?.includes(other) || otherWords().has(words)) return null
    const second = seconds && !anywhere().has(other) ? onlyOne(seconds.filter(right => near(other, right))) : null
    const first = firsts && !anywhere().has(one) ? onlyOne(firsts.filter(right => near(one, right))) : null
    if (second !== null) return first === null ? `${one} ${second}` : null
    return first === null ? null : `${first} ${other}`
  }

const meant = remember(meantBy(isNear))
const meantLoosely = remember(meantBy((given, right) => isNear(given, right) || isOneOff(given, right)))

/**
 * The pair meant by two syllables in small letters, one of which is mistyped; null for any other. `loose`: one of them can be no syllable,
 * so that any letter of it may be wrong.
 */
export const meantPair = (one: string, other: string, loose = false): string | null => {
  const { after, before } = pairs()
  if (!after.has(one) && !before.has(other)) return null
  return loose ? meantLoosely(`${one} ${other}`) : meant(`${one} ${other}`)
}
