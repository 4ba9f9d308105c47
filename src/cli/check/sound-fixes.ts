/** Which fixes a report may offer: those that `--fix` would make. */
import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { applyEdits } from '../../reader/fix.ts'

/** Each edit is proved by reading the file anew: UTF-16 units that are read for one file at the most. */
const MOST_READ = 8_000_000

const withoutFix = ({ fix: _fix, ...rest }: Diagnostic): Diagnostic => rest

/** Findings without the fixes that would change more than their words, stand in {{…}}, or are too many to be proved. */
export const soundFixes = (source: string, diagnostics: readonly Diagnostic[]): readonly Diagnostic[] => {
  let left = MOST_READ
  return diagnostics.map(one => {
    if (one.fix === undefined) return one
    const { edits } = one.fix
    left -= source.length * (edits.length + 1)
    if (left < 0 || edits.length === 0) return withoutFix(one)
    return applyEdits(source, edits).fixed.length === edits.length ? one : withoutFix(one)
  })
}
