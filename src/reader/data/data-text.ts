/** Text of a file in YAML or JSON → `DataTable`, with lines wherever its size allows. */

import { isError } from '../../diagnostics/errors.ts'
import { atCell, type Finding, finding, type Outcome } from '../../diagnostics/finding.ts'
import type { DataTable } from '../../model/data.ts'
import type { Tree } from '../tree.ts'
import { sourceLines } from '../yaml/source-lines.ts'
import { readYaml } from '../yaml.ts'
import { type PlacedTree, readDataTree } from './data-tree.ts'
import { MAX_DATA_TOKENS, MAX_PLACED_JSON, MAX_YAML_BYTES } from './limits.ts'
import { filePlace } from './places.ts'

const EMPTY: Outcome<DataTable> = { value: { headers: [], rows: [] }, findings: [] }

/** The finding of the YAML reader at its line of the file of data. */
const inFile = (found: Finding, file: string, line: (offset: number) => number): Finding => {
  const place = filePlace(file, 'offset' in found.at ? line(found.at.offset) : 1)
  if (found.code === 'KH115') return finding('KH641', atCell(place), { limit: MAX_YAML_BYTES >> 20, unpacked: false })
  return { ...found, at: atCell(place) }
}

const placed = (tree: Tree, line: (offset: number) => number): PlacedTree => ({
  value: tree.value,
  line: pointer => line(tree.rangeOf(pointer, 'key').start),
  typed: tree.typed,
})

/** Reads YAML; its own faults have codes KH1xx. */
export const readYamlData = (text: string, file: string): Outcome<DataTable> => {
  if (text.length > MAX_YAML_BYTES) {
    const found = finding('KH641', atCell(filePlace(file)), { limit: MAX_YAML_BYTES >> 20, unpacked: false })
    return { value: null, findings: [found] }
  }
  const { value, findings } = readYaml(text, { plan: false, maxTokens: MAX_DATA_TOKENS })
  const lines = sourceLines(text)
  const line = (offset: number): number => lines.lineOf(offset) + 1
  const faults = findings.map(found => inFile(found, file, line))
  if (faults.some(isError)) return { value: null, findings: faults }
  if (!value) return EMPTY
  const table = readDataTree(placed(value, line), file)
  return { value: table.value, findings: [...faults, ...table.findings] }
}

/** The line that the engine's message names; an engine that names none has mostly come to the end. */
const faultLine = (text: string, error: unknown): number => {
  const message = error instanceof Error ? error.message : ''
  const line = /\bline (\d+)/.exec(message)?.[1]
  if (line !== undefined) return Number(line)
  const position = /\bposition (\d+)/.exec(message)?.[1]
  return text
    .slice(0, Number(position ?? text.length))
    .trimEnd()
    .split('\n').length
}

const parseJson = (text: string): { readonly value: unknown } | { readonly error: unknown } => {
  try {
    return { value: JSON.parse(text) }
  } catch (error) {
    return { error }
  }
}

/** In a tree without places a row is known by its number. */
const rowNumber = (pointer: string): number => Number(/^(?:\/du_lieu)?\/(\d+)/.exec(pointer)?.[1] ?? 0) + 1

/** Reads JSON: a smaller file by the reader of YAML, which knows lines and what is typed. KH651 where it is not well formed. */
export const readJsonData = (text: string, file: string): Outcome<DataTable> => {
  if (text.trim() === '') return EMPTY
  const parsed = parseJson(text)
  if ('error' in parsed) {
    const place = filePlace(file, faultLine(text, parsed.error))
    return { value: null, findings: [finding('KH651', atCell(place), {})] }
  }
  if (text.length <= MAX_PLACED_JSON) {
    const read = readYamlData(text, file)
    // JSON.parse would take the last of two equal keys and say nothing.
    if (read.value || read.findings.some(({ code }) => code === 'KH112')) return read
  }
  return readDataTree({ value: parsed.value, line: rowNumber, typed: () => null }, file)
}
