/** Every judge of the page. */
import { bodyJudges } from './body-judges.ts'
import { headJudges } from './head-judges.ts'
import type { Judge } from './judge.ts'

/** In the order of the page. */
export const judges: readonly Judge[] = [...headJudges, ...bodyJudges]
