/** The literal numbers of a plan: Word has no list a b c d đ, so every marker is text. */
import { DIEM_LETTERS } from '../text/vietnamese.ts'

/** The letter of a điểm by its place (1 is a, 5 is đ); beyond y the number itself, which checkPlan has refused before (ND30-4.c). */
export const letter = (place: number): string => DIEM_LETTERS[place - 1] ?? String(place)

/** 1. 2. · a) b) · (1) (2): each counts for itself within one list. */
export type Series = 'number' | 'letter' | 'bracket'

/** Counts of one list: blocks of other kinds do not restart them, a new list does. */
export interface Counter {
  /** The next number of a series, or the one a block sets for itself. */
  next(series: Series, start: number | null): number
}

/** All series of a list from 1. */
export const newCounter = (): Counter => {
  const counts = new Map<Series, number>()
  return {
    next: (series, start) => {
      const value = start ?? (counts.get(series) ?? 0) + 1
      counts.set(series, value)
      return value
    },
  }
}
