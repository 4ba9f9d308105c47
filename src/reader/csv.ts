/** The one door to csv-parse: text of a CSV → `DataTable`. */
import { CsvError, parse } from 'csv-parse/browser/esm/sync'
import { atCell, type Finding, finding, type Outcome } from '../diagnostics/finding.ts'
import type { DataTable } from '../model/data.ts'
import { buildTable, type Field } from './data/build-table.ts'
import { type Delimiter, findDelimiter } from './data/delimiter.ts'
import { quoteLoose } from './data/loose-quotes.ts'
import { filePlace } from './data/places.ts'

/** `sep=;` in the first line is Excel's own word for the separator; the line stays, empty, so that lines keep their numbers. */
const SEPARATOR = /^"?sep=([,;\t])"?[ ]*(?=\n|$)/i

const newlinesIn = (record: readonly string[]): number => {
  let count = 0
  for (const cell of record) for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) count += 1
  return count
}

const fieldsOf = (record: readonly string[]): readonly Field[] => {
  const fields: Field[] = []
  for (const [i, value] of record.entries()) if (value !== '') fields.push({ column: i + 1, value })
  return fields
}

/** Ends csv-parse where a limit is passed; it never leaves this file. */
const STOP = new Error('stop')

interface Parsed {
  readonly table: Outcome<DataTable> | null
  /** csv-parse's own code of what stopped it, and the line after the last record that was read. */
  readonly fault: { readonly code: string; readonly line: number } | null
}

const parseWith = (source: string, delimiter: Delimiter, file: string): Parsed => {
  const table = buildTable({ file, sheet: null, delimited: true })
  let stopped: Finding | null = null
  let done = 0
  try {
    // As bytes: of a text the browser's build makes them itself, six times as slowly.
    parse(new TextEncoder().encode(source), {
      delimiter,
      record_delimiter: '\n',
      relax_column_count: true,
      skip_empty_lines: true,
      // A tab is a blank to it as well.
      ltrim: delimiter !== '\t',
      max_record_size: 0,
      on_record: (record: readonly string[], { lines }: { readonly lines: number }) => {
        done = lines
        stopped = table.add(lines - newlinesIn(record), fieldsOf(record), record.length)
        if (stopped) throw STOP
        return null
      },
    })
  } catch (error) {
    if (stopped) return { table: { value: null, findings: [stopped] }, fault: null }
    if (error instanceof CsvError) return { table: null, fault: { code: error.code, line: done + 1 } }
    throw error
  }
  return { table: table.finish(), fault: null }
}

/** The line from `line` on that is not empty. */
const firstFilledLine = (source: string, line: number): number => {
  const lines = source.split('\n')
  let at = line - 1
  while (at < lines.length - 1 && (lines[at] ?? '').trim() === '') at += 1
  return at + 1
}

/** Reads a text whose line ends are \n; `otherwise` is the separator of a file whose header has none. KH643–KH645. */
export const parseCsv = (text: string, file: string, otherwise: Delimiter): Outcome<DataTable> => {
  const named = SEPARATOR.exec(text)
  const source = named ? text.slice(named[0].length) : text
  const delimiter = (named?.[1] as Delimiter | undefined) ?? findDelimiter(source, otherwise)
  let parsed = parseWith(source, delimiter, file)
  if (parsed.fault?.code === 'INVALID_OPENING_QUOTE') parsed = parseWith(quoteLoose(source, delimiter), delimiter, file)
  if (parsed.table) return parsed.table
  const line = firstFilledLine(source, parsed.fault?.line ?? 1)
  const closed = parsed.fault?.code !== 'CSV_QUOTE_NOT_CLOSED'
  return { value: null, findings: [finding('KH643', atCell(filePlace(file, line)), { closed })] }
}
