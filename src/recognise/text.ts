/** What can be seen of one paragraph: its words and how all of them are set. */
import type { Paragraph, Run } from '../model/document.ts'
import { untied } from '../text/blanks.ts'

/** The words as typed, with tabs and line ends. */
export const wordsOf = ({ runs }: Paragraph): string => {
  const [first] = runs
  if (runs.length === 1 && first?.kind === 'text') return first.text
  return runs.map(run => (run.kind === 'text' ? run.text : '')).join('')
}

const SPACE = 32
const isSpace = (code: number): boolean => code === SPACE || (code >= 9 && code <= 13) || code === 0xa0

/** Nothing in it to tidy: letters that are composed, single blanks between words. */
const isTidy = (words: string): boolean => {
  let before = SPACE
  for (let i = 0; i < words.length; i++) {
    const code = words.charCodeAt(i)
    // Combining marks and all that is rare: dashes and quotes are common.
    if (code >= 0x300 && !(code >= 0x1e00 && code < 0x1f00) && !(code > 0x2011 && code < 0x2028)) return false
    if (isSpace(code) && (code !== SPACE || before === SPACE)) return false
    before = code
  }
  return before !== SPACE || words === ''
}

/** Composed, ties as plain blanks, each stretch of blanks one, none at the ends. */
export const tidy = (words: string): string =>
  isTidy(words) ? words : untied(words).normalize('NFC').replace(/\s+/g, ' ').trim()

const inked = (run: Paragraph['runs'][number]): run is Run => run.kind === 'text' && run.text.trim() !== ''

const all = ({ runs }: Paragraph, holds: (run: Run) => boolean): boolean => {
  let any = false
  for (const run of runs) {
    if (!inked(run)) continue
    if (!holds(run)) return false
    any = true
  }
  return any
}

/** All its letters are; false where it has none. */
export const isBold = (paragraph: Paragraph): boolean => all(paragraph, run => run.format.bold)
/** All its letters are; false where it has none. */
export const isItalic = (paragraph: Paragraph): boolean => all(paragraph, run => run.format.italic)
/** All its letters are; false where it has none. */
export const isUnderlined = (paragraph: Paragraph): boolean => all(paragraph, run => run.format.underline)

/** pt of its first letters; 0 where it has none. */
export const sizeOf = ({ runs }: Paragraph): number => runs.find(inked)?.format.size ?? 0

/** It shows the page number. */
export const hasPageNumber = ({ runs }: Paragraph): boolean => runs.some(run => run.kind === 'page-number')

/** It has letters, and none of them is a small one. */
export const isCapitals = (text: string): boolean =>
  text === text.toLocaleUpperCase('vi') && text !== text.toLocaleLowerCase('vi')
