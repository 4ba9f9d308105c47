/** What stays blank until the paper is signed. */

export const NBSP = '\u00A0'

/** Room for a number to be written in. */
export const NUMBER_BLANK = NBSP.repeat(8)
