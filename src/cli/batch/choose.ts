/** Which rows a run is to do: its part of the whole, and of that what `--only` asks for. */
import type { Lang } from '../../diagnostics/code.ts'
import type { Compressor } from '../../model/compressor.ts'
import type { Variable } from '../../model/template.ts'
import { convert } from '../../reader/data/convert.ts'
import { fold } from '../../text/vietnamese.ts'
import { batchWords } from '../batch-words.ts'
import { UsageError } from '../usage-error.ts'
import type { ColumnNames } from './column-names.ts'
import { canonical } from './input-hash.ts'
import { nameKey } from './names.ts'
import { keyOf, type NamedRow, valueAt } from './rows.ts'
import type { Choice, Shard } from './settings.ts'

/** Stable: a row's part depends on its file's name alone, not on its place or on the other rows. */
export const isInShard = (
  row: Pick<NamedRow, 'name' | 'number'>,
  { index, count }: Shard,
  { crc32 }: Compressor,
): boolean => crc32(new TextEncoder().encode(nameKey(keyOf(row)))) % count === index - 1

/** Words are compared without marks and case, other values as they are typed in a cell: 24/01/2026, 1.000.000, x. */
const isValue = (named: NamedRow, key: string, given: string, variables: readonly Variable[]): boolean => {
  const row = named.bound.row ?? named.loose
  const value = row === null ? null : valueAt(row, key)
  if (value === null) return given === ''
  if (typeof value !== 'object' && fold(String(value)) === fold(given)) return true
  const kind = variables.find(({ name }) => name === key)?.kind ?? null
  if (kind === null || kind === 'chu' || kind === 'ban_do') return false
  const typed = convert(kind, given, { path: key, place: named.place }).value
  return typed !== null && fold(canonical(typed)) === fold(canonical(value))
}

const settle = (
  choice: Extract<Choice, { kind: 'value' }>,
  rows: readonly NamedRow[],
  columns: ColumnNames,
  variables: readonly Variable[],
  lang: Lang,
): Choice => {
  const words = batchWords[lang]
  const key = columns.keyOf(choice.name)
  if (key === null) throw new UsageError(words.onlyUnknown(choice.name, columns.shown.join(', ')))
  const numbers = rows.filter(row => isValue(row, key, choice.value, variables)).map(({ number }) => number)
  if (numbers.length === 0) throw new UsageError(words.onlyNone(choice.name, choice.value))
  return { kind: 'numbers', numbers: new Set(numbers) }
}

/** Finds the rows that have the values asked for; throws `UsageError` for rows, columns and values that the data does not have. */
export const settleChoices = (
  choices: readonly Choice[],
  rows: readonly NamedRow[],
  columns: ColumnNames,
  variables: readonly Variable[],
  lang: Lang,
): readonly Choice[] =>
  choices.map(choice => {
    if (choice.kind === 'rows' && choice.to > rows.length)
      throw new UsageError(batchWords[lang].onlyBeyond(String(choice.to), rows.length))
    return choice.kind === 'value' ? settle(choice, rows, columns, variables, lang) : choice
  })

const fits = (choice: Choice, named: NamedRow, failedBefore: (row: NamedRow) => boolean): boolean => {
  switch (choice.kind) {
    case 'rows':
      return choice.from <= named.number && named.number <= choice.to
    case 'numbers':
      return choice.numbers.has(named.number)
    case 'value':
      throw new Error('a value is looked for before rows are chosen')
    case 'failed':
      return failedBefore(named)
  }
}

/** A row that fits any choice; every row where there is none. */
export const isChosen = (
  choices: readonly Choice[],
  row: NamedRow,
  failedBefore: (row: NamedRow) => boolean,
): boolean => choices.length === 0 || choices.some(choice => fits(choice, row, failedBefore))
