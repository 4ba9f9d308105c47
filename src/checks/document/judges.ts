/** Every judge of the page. */
import type { Judge } from './judge.ts'

/** In the order of the page. */
export const judges: readonly Judge[] = []
