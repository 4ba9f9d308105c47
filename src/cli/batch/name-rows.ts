/** The file of each row, settled for all rows before the first is made. */
import type { Lang } from '../../diagnostics/code.ts'
import { dataPlaceWords } from '../../diagnostics/data-place.ts'
import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { atSource, type Finding, finding } from '../../diagnostics/finding.ts'
import type { Row } from '../../model/data.ts'
import type { Variable } from '../../model/template.ts'
import { readSmallText, type SmallText } from '../../text/small-text.ts'
import { batchWords } from '../batch-words.ts'
import { pinData, rowFault } from './fault.ts'
import { nameKey, safeName, slug } from './names.ts'
import { type BoundRow, extraNames, knownNames, type NamedRow, valueText } from './rows.ts'

/** Named rows, or why no row can be named. */
export interface NamedRows {
  readonly rows: readonly NamedRow[]
  readonly text: string
  /** Columns that the names are made of. */
  readonly used: readonly string[]
  /** All names by which a row may be chosen. */
  readonly known: readonly string[]
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
  const coded = rows.every(({ row }) => row === null || (valueText(row, CODE) ?? '') !== '')
  if (source === null) return `{{${COUNT}}}`
  if (coded && source === NAME) return `{{${CODE}}}-{{${SLUG}}}`
  return source === NAME ? `{{${SLUG}}}` : `{{${COUNT}}}-{{${SLUG}}}`
}

const valuesOf = (row: Row, number: number, total: number, source: string | null): object => {
  const named = source === null ? '' : slug(valueText(row, source) ?? '')
  const own = { [COUNT]: String(number).padStart(String(total).length, '0'), ...(named !== '' && { [SLUG]: named }) }
  // A sheet's own column of numbers may have gaps; a variable of the template means what it says there.
  return Object.assign(Object.create(null), row.extra, own, row.values)
}

interface Namer {
  readonly text: string
  readonly small: SmallText
  readonly source: string | null
  readonly total: number
  readonly lang: Lang
}

const nameRow = (bound: BoundRow, number: number, namer: Namer): NamedRow => {
  const { row, findings, place } = bound
  const told = pinData(findings, place.file, namer.lang)
  const named = (name: string | null, diagnostics: readonly Diagnostic[]): NamedRow => ({
    number,
    bound,
    place,
    name,
    diagnostics,
  })
  if (row === null) return named(null, told)
  const filled = namer.small.fill(valuesOf(row, number, namer.total, namer.source))
  const name = typeof filled === 'string' ? safeName(filled) : ''
  if (name !== '') return named(name, told)
  const absent = typeof filled === 'object' && filled.kind === 'absent' ? filled.name : ''
  const missing = absent === SLUG ? (namer.source ?? '') : absent
  return named(null, [...told, rowFault('KH023', place, { text: namer.text, missing }, namer.lang)])
}

const SHOWN = 12

const unknownNames = (small: SmallText, names: readonly string[]): readonly Finding[] => {
  const known = [COUNT, SLUG, ...names]
  const isKnown = (name: string): boolean => known.includes(name) || known.includes(name.split('.')[0] ?? '')
  const list = known.length > SHOWN ? `${known.slice(0, SHOWN).join(', ')}, …` : known.join(', ')
  return [...new Set(small.names)]
    .filter(name => !isKnown(name))
    .map(name => finding('KH022', atSource(0), { name, known: list }))
}

/** Rows whose files would be one, told with the cells that name them. */
const placeWords = ({ number, place, bound }: NamedRow, names: readonly string[], lang: Lang): string => {
  const { row } = bound
  const cells = names.flatMap(name => row?.places[name] ?? [])
  const columnWord = lang === 'vi' ? 'cột' : 'column'
  const places = (cells.length > 0 ? cells : [place]).map(one => dataPlaceWords(one, columnWord))
  return `${batchWords[lang].row(number)} (${places.join(', ')})`
}

/** `ten_khong_dau` stands for the column it is made of. */
const cellNames = ({ small, source }: Namer): readonly string[] =>
  small.names.map(name => (name === SLUG ? (source ?? name) : name))

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
      const rest = group.length > SHOWN ? [`… (${group.length})`] : []
      const rowsWords = [...shown, ...rest].join('; ')
      return finding('KH020', atSource(0), { name: group[0]?.name ?? '', rows: rowsWords, text: namer.text })
    })
}

/** Names all rows by a text, null for the usual one; `faults` (KH020–KH022) are of the run: with one of them nothing may be written. */
export const nameRows = (
  bound: readonly BoundRow[],
  variables: readonly Variable[],
  given: string | null,
  lang: Lang,
): NamedRows => {
  const extras = extraNames(bound)
  const source = slugSource(variables, extras)
  const text = given ?? usualName(bound, source)
  const small = readSmallText(text.normalize('NFC'))
  const known = knownNames(variables, extras)
  if (!small) return { rows: [], text, used: [], known, faults: [finding('KH021', atSource(0), { text })] }
  const unknown = unknownNames(small, known)
  if (unknown.length > 0) return { rows: [], text, used: [], known, faults: unknown }
  const namer: Namer = { text, small, source, total: bound.length, lang }
  const rows = bound.map((row, i) => nameRow(row, i + 1, namer))
  const used = cellNames(namer)
  return { rows, text, used, known, faults: collisions(rows, namer, used) }
}
