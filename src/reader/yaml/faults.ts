/** Faults that only YAML sees: told in our words, one for each place, none that only follows from another. */
import type { Obscure } from '../../diagnostics/codes/yaml-lines.ts'
import { atSource, type Finding, finding, type SourcePlace } from '../../diagnostics/finding.ts'
import { indentOf } from '../slips/sheet.ts'
import { checkKeys } from './keys.ts'
import type { Node } from './nodes.ts'
import { sourceLines } from './source-lines.ts'
import type { Walked } from './walk.ts'

/** An error of the YAML parser, in UTF-16 units from the start. */
export interface Fault {
  readonly offset: number
  /** The parser's own code. */
  readonly kind: string
}

/** One reading of a text by YAML: its tree, and why there may be none. */
export interface Parsed {
  /** Too large or too deep: nothing else is known. */
  readonly stopped: Finding | null
  readonly walked: Walked
  /** By place. */
  readonly faults: readonly Fault[]
  /** null: there is nothing but comments. */
  readonly root: Node | null
}

const KINDS: ReadonlyMap<string, Obscure> = new Map([
  ['BAD_INDENT', 'indent'],
  ['MULTILINE_IMPLICIT_KEY', 'key'],
  ['BLOCK_AS_IMPLICIT_KEY', 'key'],
  ['KEY_OVER_1024_CHARS', 'key'],
  ['BLOCK_IN_FLOW', 'bracket'],
])

const tell = (kind: string, at: SourcePlace, text: string): Finding => {
  if (kind === 'TAB_AS_INDENT') return finding('KH132', at, { lines: 1 })
  if (kind === 'BAD_DQ_ESCAPE') return finding('KH128', at, { escape: text.slice(0, 2), fixed: null })
  if (kind === 'MULTIPLE_DOCS') return finding('KH111', at, {})
  if (kind === 'BAD_DIRECTIVE') return finding('KH110', at, {})
  return finding('KH139', at, { what: KINDS.get(kind) ?? 'other' })
}

/** Rounds of reading a file again, and how many characters they may read in all. */
const ROUNDS = 20
const BUDGET = 2_000_000

/** Empties a line and those deeper below it, so that only faults of their own remain. */
const silence = (lines: string[], line: number): void => {
  const indent = indentOf(lines[line] ?? '')
  lines[line] = ''
  for (let next = line + 1; next < lines.length; next += 1) {
    const text = lines[next] ?? ''
    if (text.trim() === '') continue
    if (indentOf(text) <= indent) return
    lines[next] = ''
  }
}

/**
 * Reads `repaired` (the file with its slips put out of action, line for line) again and again, each time without the
 * first line that is still at fault: what disappears on the way was a consequence. Places are those of `source`.
 */
export const remainingFaults = (
  source: string,
  repaired: string,
  parse: (text: string) => Parsed,
): readonly Finding[] => {
  const typed = source.split('\n')
  const lines = repaired.split('\n')
  const known = sourceLines(source)
  const findings: Finding[] = []
  // A fault in the very next line is mostly the same one seen again.
  let last = -2
  for (let round = 0, read = 0; round < ROUNDS && read < BUDGET; round += 1) {
    const text = lines.join('\n')
    read += text.length
    const parsed = parse(text)
    if (parsed.stopped) return findings
    const now = sourceLines(text)
    const fault = parsed.faults[0]
    const move = (found: Finding): Finding => {
      if (!('offset' in found.at)) return found
      const line = now.lineOf(found.at.offset)
      const offset = known.startOf(line) + found.at.offset - now.startOf(line)
      return { ...found, at: { ...found.at, offset } } as Finding
    }
    if (!fault) {
      const keys = parsed.root ? checkKeys(parsed.root, offset => now.lineOf(offset) + 1) : []
      return [...findings, ...[...parsed.walked.refused, ...keys].map(move)]
    }
    let line = now.lineOf(fault.offset)
    while (line > 0 && (lines[line] ?? '').trim() === '') line -= 1
    const given = (lines[line] ?? '').trimEnd()
    if (given === '') return findings
    if (line !== last + 1 && given === (typed[line] ?? '').trimEnd()) {
      const column = Math.max(0, fault.offset - now.startOf(line))
      const at = known.startOf(line) + (column < given.length ? column : indentOf(given))
      findings.push(tell(fault.kind, atSource(at), source.slice(at, at + 2)))
    }
    last = line
    silence(lines, line)
  }
  return findings
}
