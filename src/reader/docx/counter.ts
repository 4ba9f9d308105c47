/** The numbers that Word prints before the paragraphs of lists. */
import { roman } from '../../text/roman.ts'
import type { Level, List } from './numbering.ts'
import { symbolOf } from './symbols.ts'

/** Word prints other numbers in digits. */
const romanOf = (number: number): string => (number < 1 || number >= 4000 ? String(number) : roman(number))

/** a … z, aa, bb …: Word knows no đ. */
const letters = (number: number): string => {
  if (number < 1) return ''
  const letter = String.fromCharCode(97 + ((number - 1) % 26))
  return letter.repeat(Math.min(Math.floor((number - 1) / 26) + 1, 100))
}

const printed = (number: number, format: string): string => {
  switch (format) {
    case 'upperRoman':
      return romanOf(number)
    case 'lowerRoman':
      return romanOf(number).toLowerCase()
    case 'upperLetter':
      return letters(number).toUpperCase()
    case 'lowerLetter':
      return letters(number)
    case 'decimalZero':
      return String(number).padStart(2, '0')
    case 'none':
      return ''
    default:
      return String(number)
  }
}

/** The last number of each level of one kind of list; `fresh`: set to begin anew, not printed yet. */
interface Counts {
  readonly numbers: Map<number, number>
  readonly fresh: Set<number>
}

/** Counts on for the next paragraph of a list; `id` is its `w:numId`. The text is '' where nothing prints. */
export type Counter = (id: string, list: List, level: number) => string

const startOf = (list: List, level: number): number => list.starts.get(level) ?? list.levels.get(level)?.start ?? 0

const restartDeeper = ({ numbers, fresh }: Counts, list: List, level: number): void => {
  for (const deeper of [...numbers.keys()]) {
    if (deeper <= level || fresh.has(deeper)) continue
    const restart = list.levels.get(deeper)?.restart ?? null
    if (restart === null || level < restart) numbers.delete(deeper)
  }
}

const labelOf = (list: List, level: Level, { numbers }: Counts): string => {
  if (level.format === 'bullet') return [...level.text].map(symbolOf).join('')
  return level.text.replace(/%([1-9])/g, (_, digit: string) => {
    const at = Number(digit) - 1
    const number = numbers.get(at) ?? startOf(list, at)
    const format = list.levels.get(at)?.format ?? 'decimal'
    return level.legal ? String(number) : printed(number, format)
  })
}

/** Counts the lists of one file, in the order of its paragraphs. */
export const newCounter = (): Counter => {
  const kinds = new Map<string, Counts>()
  const begun = new Set<string>()
  return (id, list, at) => {
    const level = list.levels.get(at)
    if (!level) return ''
    const counts = kinds.get(list.kind) ?? { numbers: new Map(), fresh: new Set() }
    kinds.set(list.kind, counts)
    // A list that says where it begins does so once, when it is first met.
    if (!begun.has(id)) {
      begun.add(id)
      for (const [other, start] of list.starts) {
        counts.numbers.set(other, start - 1)
        counts.fresh.add(other)
      }
    }
    const last = counts.numbers.get(at)
    counts.numbers.set(at, last === undefined ? startOf(list, at) : last + 1)
    counts.fresh.delete(at)
    restartDeeper(counts, list, at)
    return labelOf(list, level, counts)
  }
}
