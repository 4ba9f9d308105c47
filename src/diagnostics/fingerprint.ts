/** What stays the same of a finding when lines move or its message is worded anew: for baselines and SARIF. */
import type { Diagnostic } from './diagnostic.ts'

const OFFSET = 0xcbf29ce484222325n
const PRIME = 0x100000001b3n

/** FNV-1a over UTF-16 units, 64 bits: nobody gains by forging one, so that no cryptography is needed. */
const hash = (text: string): string => {
  let value = OFFSET
  for (let i = 0; i < text.length; i += 1) value = BigInt.asUintN(64, (value ^ BigInt(text.charCodeAt(i))) * PRIME)
  return value.toString(16).padStart(16, '0')
}

// A line of a megabyte need not be read to its end.
const REACH = 500

const plain = (text: string): string => text.slice(0, REACH).normalize('NFC').replace(/\s+/g, ' ').trim()

/** 16 hexadecimal digits of code, rule, key, marked words and source line; numbers of lines and of list items are left out. */
export const fingerprint = (diagnostic: Diagnostic): string => {
  const { code, rule, pointer, sourceLine, line, column, endLine, endColumn, data, paper } = diagnostic
  const marked = line === endLine ? (sourceLine ?? '').slice(column - 1, endColumn - 1) : ''
  const cell = sourceLine === null ? (data[0]?.name ?? '') : ''
  const key = (pointer ?? '').replace(/\/\d+(?=\/|$)/g, '/*')
  return hash([code, rule ?? '', key, cell, plain(marked), plain(sourceLine ?? paper?.text ?? '')].join('\0'))
}

/** Numbers what has one fingerprint in one file: the first is 1. */
export const startOrdinals = (): ((file: string, print: string) => number) => {
  const seen = new Map<string, number>()
  return (file, print) => {
    const key = `${file}\0${print}`
    const number = (seen.get(key) ?? 0) + 1
    seen.set(key, number)
    return number
  }
}
