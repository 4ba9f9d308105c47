/** Levels of the configuration put on findings. */
import { codes } from '../../diagnostics/codes.ts'
import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import type { Level } from './config.ts'

/** `mayLower`: errors too may become less, as for a Word file that is judged and not made. */
export interface Severities {
  readonly levels: ReadonlyMap<string, Level>
  readonly mayLower: boolean
}

/** The level asked for; a rule says more than the code that many rules share. */
const levelOf = ({ code, rule }: Diagnostic, levels: ReadonlyMap<string, Level>): Level | null =>
  (rule === null ? undefined : levels.get(rule)) ?? levels.get(code) ?? null

/** Findings with the level that is asked for, without those that are off; the error that keeps `build` from writing stays one. */
export const applySeverities = (
  diagnostics: readonly Diagnostic[],
  { levels, mayLower }: Severities,
): readonly Diagnostic[] => {
  if (levels.size === 0) return diagnostics
  return diagnostics.flatMap(diagnostic => {
    const level = levelOf(diagnostic, levels)
    if (level === null || level === diagnostic.severity) return [diagnostic]
    if (codes[diagnostic.code].severity === 'error' && !mayLower) return [diagnostic]
    return level === 'off' ? [] : [{ ...diagnostic, severity: level }]
  })
}
