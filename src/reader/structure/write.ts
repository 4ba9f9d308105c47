/** YAML to type, for hints: one line, no more quotes than needed. */
import { isMap } from '../../text/plain-data.ts'

const LONG = 100

/** Cut at a blank where it is long, so that a hint stays one line. */
export const shortened = (text: string, most = LONG): string => {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line.length <= most) return line
  const cut = line.slice(0, most)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), most / 2))} …`
}

/** In double quotes; in single ones where the text itself has double quotes. */
export const quoted = (text: string): string => (/["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`)

const NOT_TEXT = /^(?:null|~|true|false|[-+.]?\d[\d_.,eExXoOa-fA-F+-]*|[-+]?\.(?:inf|nan))$/i
const NOT_PLAIN = /^[-?:,[\]{}#&*!|>'"%@`\s]|: |:$| #|\s$/

/** A text as a plain or quoted scalar. */
export const scalar = (text: string): string =>
  text === '' || NOT_TEXT.test(text) || NOT_PLAIN.test(text) ? quoted(text) : text

const scalarInFlow = (text: string): string => (/[,[\]{}]/.test(text) ? quoted(text) : scalar(text))

/** A value on one line: `{ten: UBND tỉnh, de: để báo cáo}`; deep or long ones end in `…`. */
export const flow = (value: unknown, depth = 3): string => {
  if (typeof value === 'string') return scalarInFlow(shortened(value))
  if (typeof value !== 'object' || value === null) return String(value)
  if (depth === 0) return '…'
  if (Array.isArray(value))
    return `[${value
      .slice(0, 3)
      .map(item => flow(item, depth - 1))
      .join(', ')}]`
  return `{${entries(value)
    .map(([key, item]) => `${key}: ${flow(item, depth - 1)}`)
    .join(', ')}}`
}

const entries = (value: object): readonly (readonly [string, unknown])[] => Object.entries(value).slice(0, 4)

/** `key: value` on one line. */
export const line = (key: string, value: unknown): string =>
  `${key}: ${typeof value === 'string' ? scalar(shortened(value)) : flow(value)}`

/** A list item: `- value`, `- ten: value`. */
export const item = (value: unknown): string => {
  const [first] = isMap(value) ? entries(value) : []
  if (first) return `- ${line(first[0], first[1])}`
  return `- ${typeof value === 'string' ? scalar(shortened(value)) : flow(value)}`
}

const indented = (lines: readonly string[]): readonly string[] => lines.map(one => `  ${one}`)

const blockItem = (value: unknown): readonly string[] => {
  if (typeof value !== 'object' || value === null) return [item(value)]
  const [first = '…', ...rest] = isMap(value)
    ? entries(value).flatMap(([key, inner]) => block(key, inner))
    : [flow(value)]
  return [`- ${first}`, ...indented(rest)]
}

/** `key: value` as people write it: lists and maps on the lines below, an item a line. */
export const block = (key: string, value: unknown): readonly string[] => {
  if (Array.isArray(value)) return [`${key}:`, ...indented(value.slice(0, 3).flatMap(blockItem))]
  if (isMap(value)) return [`${key}:`, ...indented(entries(value).flatMap(([inner, part]) => block(inner, part)))]
  return [line(key, value)]
}
