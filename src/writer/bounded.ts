/** Memory for what is dear to make: it never holds more than its budget, whatever comes. */

/** A map with texts as keys that forgets. */
export interface Bounded<V> {
  /** The value of `key`, made now if it is not there; `make` must give the same for the same key, always. */
  get(key: string, make: () => V): V
}

/**
 * Holds values of at most `budget` together, each as heavy as `weigh` says. When full it is emptied and begins anew: what is in
 * use is back at once, and what a hostile input left behind is gone. Nothing that is written may show what it held.
 */
export const bounded = <V>(budget: number, weigh: (key: string, value: V) => number): Bounded<V> => {
  const held = new Map<string, V>()
  let weight = 0
  return {
    get: (key, make) => {
      const found = held.get(key)
      if (found !== undefined) return found
      const made = make()
      const heavy = weigh(key, made)
      if (heavy > budget) return made
      if (weight + heavy > budget) {
        held.clear()
        weight = 0
      }
      held.set(key, made)
      weight += heavy
      return made
    },
  }
}
