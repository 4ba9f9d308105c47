/** Fields: the page number is one of ours, of all others the result prints. */
import type { OpenField } from './part.ts'

/** Hostile files never end a field, nor its code. */
const LONGEST_CODE = 1000
const DEEPEST = 32

/** Whether a field's own words are a page number. */
export const isPageCode = (code: string): boolean => /^\s*PAGE(?![A-Z])/i.test(code)

/** A page number in Roman digits, letters or words. */
export const hasForeignDigits = (code: string): boolean =>
  /\\\*\s*(?:roman|alphabetic|cardtext|ordtext|hex)/i.test(code)

/** Whether text that stands here prints: not in the code of a field, not as the number that a page had when it was saved. */
export const prints = (fields: readonly OpenField[]): boolean => fields.every(({ result, page }) => result && !page)

/** A field begins inside those that are open. */
export const beginField = (fields: OpenField[]): void => {
  fields.push({ code: '', result: false, page: false })
  if (fields.length > DEEPEST) fields.shift()
}

/** Adds to the code of the innermost field. */
export const addCode = (fields: readonly OpenField[], text: string): void => {
  const field = fields.at(-1)
  if (!field || field.result) return
  field.code = (field.code + text).slice(0, LONGEST_CODE)
  field.page = isPageCode(field.code)
}
