/** Is a PDF whole? */
import { closeSync, fstatSync, openSync, readSync } from 'node:fs'

/** Bytes at the end in which every reader looks for `%%EOF`. */
const TAIL = 1024

const textAt = (file: number, position: number, length: number): string => {
  const bytes = Buffer.alloc(length)
  return bytes.toString('latin1', 0, readSync(file, bytes, 0, length, position))
}

/** The last words of a PDF tell where its table of contents begins. */
const pointsToTable = (file: number, tail: string): boolean => {
  const offset = /startxref\s+(\d{1,15})\s+%%EOF\s*$/.exec(tail)?.[1]
  return offset !== undefined && /^(xref|\d+ \d+ obj)/.test(textAt(file, Number(offset), 32))
}

/** Has the file the beginning and the end of a PDF? `strict`: with nothing after it, and its table where it says. Throws as the system does. */
export const isWholePdf = (path: string, strict: boolean): boolean => {
  const file = openSync(path, 'r')
  try {
    const tail = textAt(file, Math.max(0, fstatSync(file).size - TAIL), TAIL)
    if (textAt(file, 0, 5) !== '%PDF-' || !tail.includes('%%EOF')) return false
    return !strict || pointsToTable(file, tail)
  } finally {
    closeSync(file)
  }
}
