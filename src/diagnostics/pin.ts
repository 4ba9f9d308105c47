/** Findings → diagnostics: words in one language, and the place in the file. */
import type { Lang } from './code.ts'
import { codes } from './codes.ts'
import type { DataPlace } from './data-place.ts'
import { type Diagnostic, sortDiagnostics } from './diagnostic.ts'
import { editOf, type Fix } from './edit.ts'
import { type CellPlace, type Finding, type Place, ruleOf } from './finding.ts'
import { fixOf } from './fix.ts'
import { findNear } from './near.ts'

interface Range {
  readonly start: number
  readonly end: number
}

/** What of a `Tree` a pin needs. */
export interface PlacedSource {
  readonly source: string
  rangeOf(pointer: string, on: 'key' | 'value'): Range
}

/** What turns a finding into lines of one file in one language. */
export interface PinContext {
  /** Name of the file in diagnostics. */
  readonly file: string
  readonly lang: Lang
  /** Text of the file; what the places of a tree refer to comes from the tree. '' where it could not be read. */
  readonly source: string
  /** null where the file could not be understood: places in a tree are then the beginning of the file. */
  readonly tree: PlacedSource | null
  /** Cells of the data whose values stand at a pointer: for a template that was filled. */
  readonly cellsAt?: (pointer: string) => readonly DataPlace[]
}

interface Position {
  readonly line: number
  readonly column: number
}

interface Lines {
  readonly at: (offset: number) => Position
  /** A line, from 1, without its line end. */
  readonly text: (line: number) => string
}

const linesOf = (source: string): Lines => {
  const starts = [0]
  for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) starts.push(at + 1)
  const at = (offset: number): Position => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = Math.ceil((low + high) / 2)
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 }
  }
  const text = (line: number): string =>
    source.slice(starts[line - 1] ?? 0, (starts[line] ?? source.length + 1) - 1).replace(/\r$/, '')
  return { at, text }
}

/** A range without the blanks and line ends after it. */
const trimmed = (source: string, { start, end }: Range): Range => {
  let last = Math.min(end, source.length)
  while (last > start && /\s/.test(source[last - 1] ?? '')) last -= 1
  return { start, end: last }
}

const rangeOf = (place: Exclude<Place, CellPlace>, source: string, tree: PlacedSource | null): Range => {
  if ('offset' in place) return { start: place.offset, end: place.offset + place.length }
  if (!tree) return { start: 0, end: 0 }
  const value = trimmed(source, tree.rangeOf(place.pointer, place.on))
  const near = place.near === null ? null : findNear(source.slice(value.start, value.end), place.near, place.nth)
  return near ? { start: value.start + near[0], end: value.start + near[1] } : value
}

const pinToCell = ({ cell }: CellPlace) => ({
  file: cell.file,
  line: cell.line,
  column: cell.column ?? 1,
  endLine: cell.line,
  endColumn: cell.column ?? 1,
  sourceLine: null,
  pointer: null,
  data: [cell],
  paper: null,
})

/** The replacements of a finding as changes of the file; null where it brings none along. */
const fixIn = (finding: Finding, source: string, tree: PlacedSource | null): Fix | null => {
  const wanted = fixOf(finding)
  if (wanted.length === 0 || !tree) return null
  const edits = wanted.flatMap(one => editOf(source, trimmed(source, tree.rangeOf(one.pointer, 'value')), one) ?? [])
  return { edits, left: wanted.length - edits.length }
}

const pinWith = (finding: Finding, context: PinContext, source: string, lines: Lines): Diagnostic => {
  const entry = codes[finding.code]
  // A finding was made with the data of its own code; the table has lost which is which.
  const words = (entry[context.lang] as (data: Finding['data']) => { message: string; hint: string | null })(
    finding.data,
  )
  const common = { code: finding.code, severity: entry.severity, rule: ruleOf(finding) ?? entry.rule, ...words }
  if ('cell' in finding.at) return { ...common, ...pinToCell(finding.at) }
  const { start, end } = rangeOf(finding.at, source, context.tree)
  const from = lines.at(Math.min(start, source.length))
  const to = lines.at(Math.min(Math.max(end, start), source.length))
  const pointer = 'pointer' in finding.at ? finding.at.pointer : null
  const fix = fixIn(finding, source, context.tree)
  return {
    ...common,
    file: context.file,
    line: from.line,
    column: from.column,
    endLine: to.line,
    endColumn: to.column,
    sourceLine: source === '' ? null : lines.text(from.line),
    pointer,
    data: pointer === null ? [] : (context.cellsAt?.(pointer) ?? []),
    paper: null,
    ...(fix === null ? {} : { fix }),
  }
}

const textOf = (context: PinContext): string => context.tree?.source ?? context.source

/** One finding as a diagnostic. `near` that the value does not hold leaves the whole value as the place. */
export const pin = (finding: Finding, context: PinContext): Diagnostic => {
  const source = textOf(context)
  return pinWith(finding, context, source, linesOf(source))
}

/** All findings on one file as diagnostics, sorted by place and without doubles. */
export const pinAll = (findings: readonly Finding[], context: PinContext): readonly Diagnostic[] => {
  const source = textOf(context)
  const lines = linesOf(source)
  return sortDiagnostics(findings.map(finding => pinWith(finding, context, source, lines)))
}
