/** How a line begins: its dashes, its key, and where the value stands. */
import { closeOf } from './quote.ts'
import { isKeyInWords } from './top-keys.ts'

/** Columns count from 0, in UTF-16 units of the line. */
export interface Entry {
  /** Columns (from 0) of its list dashes. */
  readonly dashes: readonly number[]
  /** As typed, without the colon; null where the line has none. */
  readonly key: string | null
  readonly keyColumn: number
  /** `ten:Ủy ban`: no blank after the colon. */
  readonly glued: boolean
  readonly valueColumn: number
}

/** Column of the first colon that YAML takes for the one after a key, before any comment; -1 where there is none. */
export const findColon = (text: string, from: number): number => {
  for (let at = text.indexOf(':', from); at >= 0; at = text.indexOf(':', at + 1)) {
    const next = text[at + 1]
    if (next !== undefined && next !== ' ' && next !== '\t') continue
    const hash = findHash(text, from)
    return hash >= 0 && hash < at ? -1 : at
  }
  return -1
}

/** Column of the first # that begins a comment; -1 where there is none. */
export const findHash = (text: string, from: number): number => {
  const found = /[ \t]#/.exec(text.slice(from))
  return found ? from + found.index + 1 : -1
}

// Short keys of the format; all longer ones hold an underscore.
const SHORT_KEYS =
  /^(loai|so|ngay|nam|ten|de|luu|doan|gach|khoan|diem|cong|ngoac|sao|bang|cot|hang|rong|can|dam|quyen|tren|duoi|trai|phai|dan)$/

/** Is this a key of the format by its looks (`noi_nhan`, `ten`), and no word of a sentence (`sau`)? */
export const looksLikeKey = (word: string): boolean =>
  /^[a-z][a-z0-9]*(_[a-z0-9]+)+$/.test(word) || SHORT_KEYS.test(word)

/** Is what stands before the colon the beginning of a sentence, not a misspelt key? */
export const isProse = (key: string, inList: boolean): boolean => {
  const words = key.trim().split(/[ \t]+/).length
  if (!inList) return (words >= 5 || (words > 1 && /[,;()“”"]/.test(key))) && !isKeyInWords(key)
  if (words > 1) return words > 2 || /\P{ASCII}|^[A-Z]/u.test(key)
  return /^\p{Lu}/u.test(key) && !key.includes('_')
}

const noKey = (dashes: readonly number[], column: number): Entry => ({
  dashes,
  key: null,
  keyColumn: column,
  glued: false,
  valueColumn: column,
})

const skipBlanks = (text: string, column: number): number => {
  let at = column
  while (text[at] === ' ' || text[at] === '\t') at += 1
  return at
}

const readKey = (text: string, dashes: readonly number[], column: number): Entry => {
  const first = text[column] ?? ''
  const quoted = first === '"' || first === "'"
  if (!quoted && /[[\]{}#&*!|>%@`,]/.test(first)) return noKey(dashes, column)
  const closed = quoted ? closeOf(text, first, column + 1) : -1
  const afterQuote = quoted ? skipBlanks(text, closed + 1) : column
  if (quoted && (closed < 0 || text[afterQuote] !== ':')) return noKey(dashes, column)

  const glued = /^([a-z][a-z0-9_]*):(?=[^\s/])/.exec(text.slice(column))?.[1]
  const colon = findColon(text, afterQuote)
  if (glued !== undefined && (colon < 0 || colon > column + glued.length)) {
    return { dashes, key: glued, keyColumn: column, glued: true, valueColumn: column + glued.length + 1 }
  }
  if (colon < 0 || (quoted && colon !== afterQuote)) return noKey(dashes, column)
  const key = text.slice(column, colon).trimEnd()
  if (key === '') return noKey(dashes, column)
  return { dashes, key, keyColumn: column, glued: false, valueColumn: skipBlanks(text, colon + 1) }
}

/** Reads the beginning of a line from `column`, where its first sign stands. */
export const readEntry = (text: string, column: number): Entry => {
  const dashes: number[] = []
  let at = column
  while (text[at] === '-' && (text[at + 1] === undefined || text[at + 1] === ' ' || text[at + 1] === '\t')) {
    dashes.push(at)
    at = skipBlanks(text, at + 1)
  }
  return readKey(text, dashes, at)
}
