/** Which rows a run is to do: its part of the whole, and of that what `--only` asks for. */
import type { Lang } from '../../diagnostics/code.ts'
import type { Compressor } from '../../model/compressor.ts'
import { batchWords } from '../batch-words.ts'
import { UsageError } from '../usage-error.ts'
import { nameKey } from './names.ts'
import { keyOf, type NamedRow, valueText } from './rows.ts'
import type { Choice, Shard } from './settings.ts'

/** Stable: a row's part depends on its file's name alone, not on its place or on the other rows. */
export const isInShard = (
  row: Pick<NamedRow, 'name' | 'number'>,
  { index, count }: Shard,
  { crc32 }: Compressor,
): boolean => crc32(new TextEncoder().encode(nameKey(keyOf(row)))) % count === index - 1

/** Throws `UsageError` for rows and columns that the data does not have. */
export const checkChoices = (
  choices: readonly Choice[],
  rows: readonly NamedRow[],
  known: readonly string[],
  lang: Lang,
): void => {
  const words = batchWords[lang]
  for (const choice of choices) {
    if (choice.kind === 'rows' && choice.to > rows.length)
      throw new UsageError(words.onlyBeyond(String(choice.to), rows.length))
    if (choice.kind === 'value' && !known.includes(choice.name) && !known.includes(choice.name.split('.')[0] ?? ''))
      throw new UsageError(words.onlyUnknown(choice.name, known.join(', ')))
  }
}

const fits = (choice: Choice, named: NamedRow, failedBefore: (row: NamedRow) => boolean): boolean => {
  switch (choice.kind) {
    case 'rows':
      return choice.from <= named.number && named.number <= choice.to
    case 'value': {
      const { row } = named.bound
      return row !== null && valueText(row, choice.name)?.normalize('NFC').trim() === choice.value
    }
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
