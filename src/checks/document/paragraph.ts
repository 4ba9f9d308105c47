/** What is seen of one paragraph, wherever it stands. */
import { atValue, type Place } from '../../diagnostics/finding.ts'
import type { Paragraph } from '../../model/document.ts'
import { untied } from '../../text/blanks.ts'
import { rememberObject } from '../../text/remember.ts'

/** Marks apart from their letters, as some programs type them. */
const DECOMPOSED = /[\u0300-\u036f]/

/** Printed text in NFC, ties as plain blanks and hyphens. */
export const textOf = rememberObject((paragraph: Paragraph): string => {
  const text = untied(paragraph.runs.map(run => (run.kind === 'text' ? run.text : '')).join(''))
  return DECOMPOSED.test(text) ? text.normalize('NFC') : text
})

/** Its value in the plan; a paragraph that the tool made itself is told at the whole file. */
export const placeOfParagraph = (paragraph: Paragraph): Place => atValue(paragraph.origin ?? '')
