/** Quotes inside a cell that has none around it are letters like others: Xã "Anh hùng". */
import type { Delimiter } from './delimiter.ts'

const QUOTE = 0x22
const NEWLINE = 0x0a

/** Offset after the quote that closes the cell opened at `from`; the end of the text where none does. */
const afterClosing = (text: string, from: number): number => {
  let at = text.indexOf('"', from + 1)
  while (at >= 0 && text.charCodeAt(at + 1) === QUOTE) at = text.indexOf('"', at + 2)
  return at < 0 ? text.length : at + 1
}

/** The same text, with quotes around every cell that holds one inside: a strict reader then takes it, and judges all others. */
export const quoteLoose = (text: string, delimiter: Delimiter): string => {
  const sign = delimiter.charCodeAt(0)
  const parts: string[] = []
  for (let start = 0; start < text.length; ) {
    let at = start
    while (delimiter !== '\t' && text.charCodeAt(at) === 0x20) at += 1
    const quoted = text.charCodeAt(at) === QUOTE
    let end = quoted ? afterClosing(text, at) : at
    while (end < text.length && text.charCodeAt(end) !== sign && text.charCodeAt(end) !== NEWLINE) end += 1
    const cell = text.slice(start, end)
    parts.push(!quoted && cell.includes('"') ? `"${cell.replaceAll('"', '""')}"` : cell, text.slice(end, end + 1))
    start = end + 1
  }
  return parts.join('')
}
