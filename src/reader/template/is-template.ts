/** A file of its own, so that building a plan loads nothing of templates. */
import type { Tree } from '../tree.ts'

/** Is this file meant to be a template? */
export const isTemplate = ({ value }: Tree): boolean =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, 'mau') && !Object.hasOwn(value, 'co_quan')
