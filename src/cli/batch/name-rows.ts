/** The file of each row, settled for all rows before the first is made. */
import type { Lang } from '../../diagnostics/code.ts'
import { dataPlaceWords } from '../../diagnostics/data-place.ts'
import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { atSource, type Finding, finding } from '../../diagnostics/finding.ts'
import { reportWords } from '../../diagnostics/report-text.ts'
import type { Cell, Row } from '../../model/data.ts'
import type { Variable } from '../../model/template.ts'
import { slug } from '../../text/slug.ts'
import { readSmallText, type SmallText } from '../../text/small-text.ts'
import { batchWords } from '../batch-words.ts'
import { type ColumnNames, columnNames, type WrittenHeader } from './column-names.ts'
import { pinData, rowFault } from './fault.ts'
import { looseRow } from './loose-row.ts'
import { nameKey, safeName } from './names.ts'
import { type BoundRow, extraNames, type NamedRow, valueAt, valueText } from './rows.ts'

/** Named rows, or why no row can be named. */
export interface NamedRows {
  readonly rows: readonly NamedRow[]
  readonly text: string
  /** Columns that the names are made of. */
  readonly used: readonly string[]
  /** All names by which a row may be chosen. */
  readonly columns: ColumnNames
  readonly faults: readonly Finding[]
}

const CODE = 'ma_xa'
const NAME = 'ten_xa'
const SLUG = 'ten_khong_dau'
const COUNT = 'stt'

/** The variable a slug is made of: the commune's name, else the first text that every row must have. */
const slugSource = (variables: readonly Variable[], extras: ReadonlySet<string>): string | null => {
  if (extras.has(NAME) || variables.some(({ name }) => name === NAME)) return NAME
  return variables.find(({ kind, required }) => kind === 'chu' && required)?.name ?? null
}

/** Communes of one name are many, codes are not; any other text may come twice, a number does not. */
const usualName = (rows: readonly BoundRow[], source: string | null): string => {
  let [bound, coded] = [false, true]
  for (const { row } of rows) {
    bound ||= row !== null
    coded &&= row === null || (valueText(row, CODE) ?? '') !== ''
  }
  if (source === null) return `{{${COUNT}}}`
  if (bound && coded && source === NAME) return `{{${CODE}}}-{{${SLUG}}}`
  return source === NAME ? `{{${SLUG}}}` : `{{${COUNT}}}-{{${SLUG}}}`
}

const valuesOf = (row: Row, number: number, { total, source, aliases }: Namer): object => {
  const named = source === null ? '' : slug(valueText(row, source) ?? '')
  const own = { [COUNT]: String(number).padStart(String(total).length, '0'), ...(named !== '' && { [SLUG]: named }) }
  const others = aliases.flatMap(([name, key]) => {
    const value = valueAt(row, key)
    return value === null ? [] : [[name, value]]
  })
  // A sheet's own column of numbers may have gaps; a variable of the template means what it says there.
  return Object.assign(Object.create(null), Object.fromEntries(others), row.extra, own, row.values)
}

interface Namer {
  readonly text: string
  readonly small: SmallText
  readonly source: string | null
  readonly total: number
  /** Other names in the text, with what rows have for them. */
  readonly aliases: readonly (readonly [string, string])[]
  readonly lang: Lang
}

/** `looseOf`: what can be read of a row that does not bind. */
const nameRow = (bound: BoundRow, number: number, namer: Namer, looseOf: () => Row | null): NamedRow => {
  const { row, findings, place } = bound
  const loose = row === null ? looseOf() : null
  const told = pinData(findings, place.file, namer.lang)
  const named = (name: string | null, diagnostics: readonly Diagnostic[], likely = name): NamedRow => ({
    number,
    bound,
    place,
    name,
    loose,
    likely,
    diagnostics,
  })
  const readable = row ?? loose
  const filled = readable === null ? null : namer.small.fill(valuesOf(readable, number, namer))
  const name = typeof filled === 'string' ? safeName(filled) : ''
  if (row === null) return named(null, told, name === '' ? null : name)
  if (name !== '') return named(name, told)
  const absent = typeof filled === 'object' && filled?.kind === 'absent' ? filled.name : ''
  const missing = absent === SLUG ? (namer.source ?? '') : absent
  return named(null, [...told, rowFault('KH023', place, { text: namer.text, missing }, namer.lang)])
}

const SHOWN = 12

const listOf = ({ shown }: ColumnNames): string => {
  const known = [...new Set([COUNT, SLUG, ...shown])]
  return known.length > SHOWN ? `${known.slice(0, SHOWN).join(', ')}, …` : known.join(', ')
}

const isOwn = (name: string): boolean => name === COUNT || name === SLUG

const unknownNames = ({ names }: SmallText, columns: ColumnNames): readonly Finding[] =>
  [...new Set(names)]
    .filter(name => !isOwn(name) && columns.keyOf(name) === null)
    .map(name => finding('KH022', atSource(0), { name, known: listOf(columns), key: '' }))

/** A text that cannot be read, since it has headers as they are written where keys are to be: told with the key. */
const unreadable = (text: string, columns: ColumnNames): readonly Finding[] => {
  const asked = [...text.matchAll(/\{\{\s*([^{}]+?)\s*\}\}/g)].map(([, name = '']) => name)
  const written = asked.flatMap(name => {
    const key = /\s/.test(name) ? columns.keyOf(name) : null
    return key === null ? [] : [finding('KH022', atSource(0), { name, known: listOf(columns), key })]
  })
  return written.length > 0 ? written : [finding('KH021', atSource(0), { text })]
}

/** Rows whose files would be one, told with the cells that name them. */
const placeWords = ({ number, place, bound }: NamedRow, names: readonly string[], lang: Lang): string => {
  const { row } = bound
  const cells = names.flatMap(name => row?.places[name] ?? [])
  const places = (cells.length > 0 ? cells : [place]).map(one => dataPlaceWords(one, reportWords[lang].column))
  return `${batchWords[lang].row(number)} (${places.join(', ')})`
}

/** `ten_khong_dau` stands for the column it is made of. */
const cellNames = ({ small, source, aliases }: Namer): readonly string[] =>
  small.names.map(name => (name === SLUG ? (source ?? name) : (new Map(aliases).get(name) ?? name)))

const collisions = (rows: readonly NamedRow[], namer: Namer, cells: readonly string[]): readonly Finding[] => {
  const groups = new Map<string, NamedRow[]>()
  for (const row of rows) {
    if (row.name === null) continue
    const group = groups.get(nameKey(row.name))
    if (group) group.push(row)
    else groups.set(nameKey(row.name), [row])
  }
  return [...groups.values()]
    .filter(group => group.length > 1)
    .map(group => {
      const shown = group.slice(0, SHOWN).map(row => placeWords(row, cells, namer.lang))
      const rest = group.length > SHOWN ? [batchWords[namer.lang].otherRows(group.length - SHOWN)] : []
      const rowsWords = [...shown, ...rest].join('; ')
      return finding('KH020', atSource(0), { name: group[0]?.name ?? '', rows: rowsWords, text: namer.text })
    })
}

/** Where the rows come from: headers as written, and the cells of a row, which does not bind, by header. */
export interface RowSource {
  readonly headers: readonly WrittenHeader[]
  cells(index: number): ReadonlyMap<string, Cell> | null
}

const NOWHERE: RowSource = { headers: [], cells: () => null }

/** Names all rows by a text, null for the usual one; `faults` (KH020–KH022) are of the run: with one of them nothing may be written. */
export const nameRows = (
  bound: readonly BoundRow[],
  variables: readonly Variable[],
  given: string | null,
  lang: Lang,
  from: RowSource = NOWHERE,
): NamedRows => {
  const extras = extraNames(bound)
  const columns = columnNames(variables, extras, from.headers)
  const source = slugSource(variables, extras)
  const text = given ?? usualName(bound, source)
  const small = readSmallText(text.normalize('NFC'))
  const refuse = (faults: readonly Finding[]): NamedRows => ({ rows: [], text, used: [], columns, faults })
  if (!small) return refuse(unreadable(text, columns))
  const unknown = unknownNames(small, columns)
  if (unknown.length > 0) return refuse(unknown)
  const aliases = small.names.flatMap((name): readonly (readonly [string, string])[] => {
    const key = isOwn(name) ? name : columns.keyOf(name)
    return key === null || key === name ? [] : [[name, key]]
  })
  const namer: Namer = { text, small, source, total: bound.length, aliases, lang }
  const rows = bound.map((row, i) =>
    nameRow(row, i + 1, namer, () => {
      const cells = from.cells(i)
      return cells && looseRow(row, cells, variables, columns)
    }),
  )
  const used = cellNames(namer)
  return { rows, text, used, columns, faults: collisions(rows, namer, used) }
}
