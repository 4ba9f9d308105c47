/**
 * Answers kept for what comes again: in a batch over one template most texts are those of the plan before. Only pure functions may be
 * remembered; what they answer then never depends on what was asked before, and forgetting costs time only.
 */

/** The most that is held: texts, and their characters in all (UTF-16 units). */
export interface Bounds {
  readonly texts: number
  readonly characters: number
}

type Answer = NonNullable<unknown> | null

interface Shelf<T> {
  readonly get: (text: string) => T | undefined
  /** Emptied first where it is full. */
  readonly put: (text: string, answer: T) => void
}

const shelf = <T>({ texts, characters }: Bounds): Shelf<T> => {
  const answers = new Map<string, T>()
  let held = 0
  const put = (text: string, answer: T): void => {
    if (answers.size >= texts || held + text.length > characters) {
      answers.clear()
      held = 0
    }
    answers.set(text, answer)
    held += text.length
  }
  return { get: text => answers.get(text), put }
}

const BOUNDS: Bounds = { texts: 4000, characters: 800_000 }
/** Texts longer than this are no texts of a paper and are not kept, UTF-16 units. */
const LONGEST = 10_000

/** For what was met once: most of it never comes again. */
const quarterOf = ({ texts, characters }: Bounds): Bounds => ({ texts: texts / 4, characters: characters / 4 })

/**
 * The same pure function of one text, which keeps its answers for the last few thousand texts. What is held is bounded by the count and
 * the length of the texts, so that hostile input cannot fill the memory; what comes again stays, what was met once goes sooner.
 */
export const remember = <T extends Answer>(f: (text: string) => T, bounds: Bounds = BOUNDS): ((text: string) => T) => {
  const again = shelf<T>(bounds)
  const once = shelf<T>(quarterOf(bounds))
  return text => {
    const known = again.get(text)
    if (known !== undefined) return known
    const met = once.get(text)
    if (met !== undefined) {
      again.put(text, met)
      return met
    }
    const answer = f(text)
    if (text.length <= LONGEST) once.put(text, answer)
    return answer
  }
}

/** The same pure function of one immutable object, which keeps its answer for as long as the object itself is kept. */
export const rememberObject = <K extends object, T extends Answer>(f: (key: K) => T): ((key: K) => T) => {
  const known = new WeakMap<K, T>()
  return key => {
    const found = known.get(key)
    if (found !== undefined) return found
    const answer = f(key)
    known.set(key, answer)
    return answer
  }
}

/** A pure computation done on first demand, and at most once. */
export const later = <T extends Answer>(f: () => T): (() => T) => {
  let answer: T | undefined
  return () => {
    if (answer === undefined) answer = f()
    return answer
  }
}
