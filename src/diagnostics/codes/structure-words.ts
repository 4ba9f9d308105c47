/** Words that several structure codes share. */
import type { Lang } from '../code.ts'

/** A key, and which item of its list (from 1); null: the key's own value. */
export interface Place {
  readonly key: string
  readonly item: number | null
  /** For a cell of a table: its row, from 1. */
  readonly row: number | null
}

/** `"can_cu"`, `Mục thứ 2 của "can_cu"`. */
export const placeWords = (lang: Lang, { key, item, row }: Place): string => {
  if (row !== null)
    return lang === 'vi' ? `Ô thứ ${item}, hàng ${row} của bảng` : `Cell ${item} in row ${row} of the table`
  if (item === null) return `"${key}"`
  return lang === 'vi' ? `Mục thứ ${item} của "${key}"` : `Item ${item} of "${key}"`
}

/** "a, b hoặc c"; '' for none. */
export const joined = (lang: Lang, words: readonly string[]): string => {
  const last = words.at(-1) ?? ''
  const or = lang === 'vi' ? ' hoặc ' : ' or '
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')}${or}${last}`
}

/** A hint that shows what to type; a snippet of several lines starts on its own line. */
export const toWrite = (lang: Lang, snippet: string | null): string | null => {
  if (snippet === null) return null
  const lead = lang === 'vi' ? 'ghi' : 'write'
  return snippet.includes('\n') ? `${lead}\n  ${snippet.replaceAll('\n', '\n  ')}` : `${lead}: ${snippet}`
}
