/** The end of the body (ND30-2.6.h). */
import { checkEnd } from './body.ts'
import { withItem } from './items.ts'
import { judgeOf } from './judge.ts'

/** "./." after the last words, and nowhere else. */
export const ending = judgeOf('words', { 'ND30-2.6.h': withItem(() => true) }, checkEnd)
