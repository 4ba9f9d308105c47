/** A list under a line that has its text already (KH154): YAML joins it to the text, or refuses it. */
import type { TextAbove } from '../../diagnostics/codes/yaml-swallowed.ts'
import { looksLikeKey, readEntry } from './entry.ts'
import type { Level } from './levels.ts'
import { closeOf, cutComment, quote, shorten } from './quote.ts'
import { indentOf, isBlank, isComment, type Sheet, textOf } from './sheet.ts'

const KINDS = /^(gach|doan|khoan|diem|cong|ngoac|sao|de_muc|don_vi)$/
const TEXTS =
  /^(ten|de|cap_tren|ky_hieu|dia_danh|ngay|so|nam|loai|trich_yeu|mo_dau|ket_thuc|tieu_de|dan|thay_mat|chuc_vu)$/
const TEXTS_TOO = /^(thua_lenh|thua_uy_quyen|ky_thay|ho_ten|do_khan|luu_hanh|du_thao|ghi_chu|don_vi_tinh)$/

const DASH = /^-(\s|$)/

/** Dash lines without their dashes, for showing them as they should be written. */
export interface SubList {
  /** Lines that begin with a dash, in the column of the first one. */
  readonly items: readonly string[]
  /** The line after the last one that belongs to it. */
  readonly end: number
}

const LONGEST = 400

/** The dash lines from `line` on, and all that stands deeper, right of `column`; a key ends them. */
export const readSubList = (sheet: Sheet, line: number, column: number): SubList => {
  const first = indentOf(textOf(sheet, line))
  const items: string[] = []
  let end = line
  for (let next = line; next < Math.min(sheet.lines.length, line + LONGEST); next += 1) {
    const text = textOf(sheet, next)
    if (isBlank(text)) continue
    const indent = indentOf(text)
    const key = /^([a-z][a-z0-9_]*):(\s|$)/.exec(text.slice(indent))?.[1]
    if (isComment(text) || indent <= column || (key !== undefined && looksLikeKey(key))) break
    if (DASH.test(text.slice(indent)) && indent >= first) items.push(text.slice(indent + 1).trim())
    end = next + 1
  }
  return { items, end }
}

const MOST_LINES = 20

/** The text that a level has read before `line`, without its quotes. */
const textAbove = (sheet: Sheet, level: Level, line: number): string => {
  const { text } = level
  if (!text) return '…'
  const first = textOf(sheet, text.line).slice(text.column)
  const sign = first[0] ?? ''
  const close = sign === '"' || sign === "'" ? closeOf(first, sign, 1) : -1
  if (close > 0) return first.slice(1, close)
  const lines = [first]
  for (let next = text.line + 1; next < Math.min(line, text.line + MOST_LINES); next += 1)
    lines.push(textOf(sheet, next))
  return lines.map(part => cutComment(part, 0)[0].trim()).join(' ')
}

const scalar = (text: string): string => {
  const short = shorten(text, 60)
  return /: |:$| #|^["'[{*&!%@`|>?-]/.test(short) ? quote(short) : short
}

const shown = (items: readonly string[], before: string): readonly string[] => [
  ...items.slice(0, 2).map(text => `${before}- ${/^["'[{]/.test(text) ? shorten(text, 60) : scalar(text)}`),
  ...(items.length > 2 ? [`${before}- …`] : []),
]

/** What to write instead of the text of `level` and the dash lines below it. */
export const mendSubList = (
  sheet: Sheet,
  level: Level,
  line: number,
  items: readonly string[],
): { readonly where: TextAbove; readonly write: string | null } => {
  const above = scalar(textAbove(sheet, level, line))
  const asItem = [`- gach: ${above}`, '  chi_tiet:', ...shown(items, '    ')]
  if (level.kind === 'seq' || !level.text) return { where: 'item', write: asItem.join('\n') }
  if (level.text.ownLine) return { where: 'item', write: asItem.join('\n') }
  const typed = textOf(sheet, level.text.line)
  const { key, keyColumn } = readEntry(typed, indentOf(typed))
  const name = key ?? '…'
  if (TEXTS.test(name) || TEXTS_TOO.test(name)) return { where: 'text', write: null }
  if (!KINDS.test(name)) {
    const head = scalar(shorten(textAbove(sheet, level, line)).replace(/\s*[;,]$/, ''))
    return { where: 'list', write: [`${shorten(name, 40)}:`, `  - ${head}`, ...shown(items, '  ')].join('\n') }
  }
  const before = typed.slice(0, keyColumn).trimStart()
  const inner = ' '.repeat(before.length)
  const content = name === 'don_vi' ? 'nhiem_vu' : 'chi_tiet'
  const lines = [`${before}${name}: ${above}`, `${inner}${content}:`, ...shown(items, `${inner}  `)]
  return { where: 'block', write: lines.join('\n') }
}
