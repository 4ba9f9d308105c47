/** Terms of two words: a syllable that does not fit the other three is a slip, and no comma stands inside. */
import { later } from '../remember.ts'
import { TERMS } from './daily-words.ts'
import { isOneOff, isSlip } from './slips.ts'

type Rest = readonly [b: string, c: string, d: string]

/** What follows a syllable that terms begin with: "thủ" → [["tục", "hành", "chính"]]. */
const terms = later((): ReadonlyMap<string, readonly Rest[]> => {
  const all = new Map<string, readonly Rest[]>()
  for (const term of TERMS.split(',')) {
    const [a = '', b = '', c = '', d = ''] = term.trim().split(/\s+/)
    all.set(a, [...(all.get(a) ?? []), [b, c, d]])
  }
  return all
})

/** Does a term begin with this syllable? */
export const isTermHead = (word: string): boolean => terms().has(word)

const isNear = (given: string, right: string): boolean => isSlip(given, right) || isOneOff(given, right)

const fits = (given: Rest, [b, c, d]: Rest): boolean => {
  const [two, three, four] = given
  if (two === b) return (three === c && isNear(four, d)) || (four === d && isNear(three, c))
  return three === c && four === d && isNear(two, b)
}

const joined = (a: string, rest: Rest | undefined): string | null => (rest ? `${a} ${rest.join(' ')}` : null)

/** The term meant by four syllables of which one, not the first, is mistyped; null for any other four. */
export const meantTerm = (a: string, b: string, c: string, d: string): string | null =>
  joined(
    a,
    terms()
      .get(a)
      ?.find(right => fits([b, c, d], right)),
  )

/** The term that three syllables are, the second being left out: "cải hành chính". */
export const shortenedTerm = (a: string, c: string, d: string): string | null =>
  joined(
    a,
    terms()
      .get(a)
      ?.find(([, third, fourth]) => third === c && fourth === d),
  )

/** Are these four syllables a term? */
export const isTerm = (a: string, b: string, c: string, d: string): boolean =>
  terms()
    .get(a)
    ?.some(right => right[0] === b && right[1] === c && right[2] === d) ?? false
