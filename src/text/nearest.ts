/** Which known key was meant by a misspelt one. */
import { fold } from './vietnamese.ts'

/** `Nơi nhận`, `noi-nhan`, `noinhan` → "noinhan". */
export const squash = (key: string): string => fold(key).replace(/[^a-z0-9]/g, '')

/** `Nơi nhận` → "noi_nhan"; '' where nothing is left of it. */
export const asKey = (text: string): string =>
  fold(text)
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '')

/** Is it written as keys are: small letters without marks, digits, underscores? */
export const looksLikeKey = (key: string): boolean => /^[a-z][a-z0-9_]*$/.test(key)

/** Slips between two words: a letter more, less, other, or two exchanged (Damerau–Levenshtein, adjacent exchanges). */
export const slips = (a: string, b: string): number => {
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (before[j - 2] ?? 0) + 1)
      row.push(least)
    }
    before = last
    last = row
  }
  return last[b.length] ?? 0
}

/** One slip in a short key, two from six letters, three from nine; keys of two letters bear none. */
const bearable = (key: string): number => (key.length < 3 ? 0 : Math.max(1, Math.min(3, Math.floor(key.length / 3))))

const squashedKnown = new Map<string, string>()

/** `squash` of a key of the schema, worked out once. */
const squashKnown = (key: string): string => {
  const squashed = squashedKnown.get(key) ?? squash(key)
  squashedKnown.set(key, squashed)
  return squashed
}

/** The known key that is written the same but for marks, capitals, blanks and underscores. */
export const sameKey = (key: string, known: readonly string[]): string | null => {
  const squashed = squash(key)
  return squashed === '' ? null : (known.find(other => squashKnown(other) === squashed) ?? null)
}

/** The known key that was most likely mistyped; null where none is near. */
export const nearestBySlips = (key: string, known: readonly string[]): string | null => {
  const squashed = squash(key)
  if (squashed === '') return null
  let best: string | null = null
  let least = Number.POSITIVE_INFINITY
  for (const other of known) {
    const target = squashKnown(other)
    const most = bearable(target)
    if (Math.abs(target.length - squashed.length) > most) continue
    const count = slips(squashed, target)
    if (count <= most && count < least) {
      best = other
      least = count
    }
  }
  return best
}

const holdsInOrder = (all: readonly string[], part: readonly string[]): boolean => {
  let at = 0
  for (const word of all) if (word === part[at]) at++
  return at === part.length
}

/** `ho_va_ten` holds `ho_ten`; `to_chuc` and `khan` are held by one known key alone. Null where that says nothing. */
export const nearestByWords = (key: string, known: readonly string[]): string | null => {
  const words = asKey(key).split('_')
  const held = known
    .filter(other => (other.includes('_') || other.length > 3) && holdsInOrder(words, other.split('_')))
    .sort((a, b) => b.length - a.length)
  if (held[0] !== undefined) return held[0]
  const holders = known.filter(other => words.join('').length > 2 && holdsInOrder(other.split('_'), words))
  return holders.length === 1 ? (holders[0] ?? null) : null
}
