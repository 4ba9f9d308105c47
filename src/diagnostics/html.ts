/** HTML as text: whatever a file says stays text. */
import { printableLine } from './printable.ts'

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

// What a hostile file says may be a megabyte.
const LONGEST = 1000

/** Text of any origin, on one line and without control characters, safe between tags and in attributes. */
export const escapeHtml = (text: string): string =>
  printableLine(text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text)
    // Half a surrogate pair has no encoding.
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/[&<>"']/g, sign => SIGNS[sign] ?? sign)

/** An element; `inner` is HTML already, attributes are constants of ours. */
export const tag = (name: string, inner: string, attributes = ''): string =>
  `<${name}${attributes === '' ? '' : ` ${attributes}`}>${inner}</${name}>`

/** A row of a table; its cells are HTML already. */
export const tableRow = (cells: readonly string[], attributes = ''): string =>
  `${tag('tr', cells.map(cell => tag('td', cell)).join(''), attributes)}\n`

/** The head of a table, repeated on each page: titles as text, widths as CSS. */
export const tableHead = (titles: readonly string[], widths: readonly string[]): string =>
  `${tag('colgroup', widths.map(width => `<col style="width:${width}">`).join(''))}\n${tag(
    'thead',
    tag('tr', titles.map(title => tag('th', escapeHtml(title), 'scope="col"')).join('')),
  )}\n`
