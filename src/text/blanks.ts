/** Blanks that do not break, and what stays blank until the paper is signed. */

/** U+00A0, the tie between words. */
export const NBSP = '\u00A0'
/** U+2011, the tie inside a symbol such as 30/2020/NĐ-CP. */
export const NB_HYPHEN = '\u2011'

/** Room for a number to be written in. */
export const NUMBER_BLANK = NBSP.repeat(8)

/** A text with its ties as plain blanks and hyphens, as it is read. */
export const untied = (text: string): string => text.replaceAll(NBSP, ' ').replaceAll(NB_HYPHEN, '-')
