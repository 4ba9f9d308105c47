/** A zip file without a clock (APPNOTE 4.3). Its compressor comes from outside: fast on Node, portable in a browser. */
import { deflateSync } from 'fflate'
import type { Compressor } from '../model/compressor.ts'

/** One file in the zip; `path` with slashes. */
export interface Entry {
  readonly path: string
  readonly data: Uint8Array
}

const LOCAL_HEADER = 0x04034b50
const CENTRAL_HEADER = 0x02014b50
const END_RECORD = 0x06054b50
const LOCAL_SIZE = 30
const CENTRAL_SIZE = 46
const END_SIZE = 22
/** 2.0: folders and DEFLATE. */
const VERSION = 20
const UTF8 = 0x0800
const DEFLATED = 8
/** 1 January 1980, 0:00, the first moment a zip knows. */
const EPOCH = 0x00210000

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  return value
})

const portableCrc = (bytes: Uint8Array): number => {
  let crc = ~0
  for (const byte of bytes) crc = (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8)
  return ~crc >>> 0
}

/** The same bytes on every machine; a program on Node may hand over those of node:zlib, which are ten times as fast. */
export const portable: Compressor = { deflate: bytes => deflateSync(bytes, { level: 6 }), crc32: portableCrc }

interface Packed {
  readonly name: Uint8Array
  readonly bytes: Uint8Array
  readonly crc: number
  readonly size: number
}

/** The fields that local and central header share, from `version needed` on. */
const writeCommon = (view: DataView, at: number, entry: Packed): void => {
  view.setUint16(at, VERSION, true)
  view.setUint16(at + 2, UTF8, true)
  view.setUint16(at + 4, DEFLATED, true)
  view.setUint32(at + 6, EPOCH, true)
  view.setUint32(at + 10, entry.crc, true)
  view.setUint32(at + 14, entry.bytes.length, true)
  view.setUint32(at + 18, entry.size, true)
  view.setUint16(at + 22, entry.name.length, true)
}

/** Zips entries in the order given; every entry has the time of the zip epoch. */
export const zip = (entries: readonly Entry[], { deflate, crc32 }: Compressor): Uint8Array => {
  const encoder = new TextEncoder()
  const packed = entries.map(
    ({ path, data }): Packed => ({
      name: encoder.encode(path),
      bytes: deflate(data),
      crc: crc32(data),
      size: data.length,
    }),
  )
  const total = packed.reduce(
    (sum, { name, bytes }) => sum + LOCAL_SIZE + CENTRAL_SIZE + 2 * name.length + bytes.length,
    END_SIZE,
  )
  const file = new Uint8Array(total)
  const view = new DataView(file.buffer)
  let at = 0
  const starts = packed.map(entry => {
    const start = at
    view.setUint32(at, LOCAL_HEADER, true)
    writeCommon(view, at + 4, entry)
    file.set(entry.name, at + LOCAL_SIZE)
    file.set(entry.bytes, at + LOCAL_SIZE + entry.name.length)
    at += LOCAL_SIZE + entry.name.length + entry.bytes.length
    return start
  })
  const directory = at
  packed.forEach((entry, i) => {
    view.setUint32(at, CENTRAL_HEADER, true)
    view.setUint16(at + 4, VERSION, true)
    writeCommon(view, at + 6, entry)
    view.setUint32(at + 42, starts[i] ?? 0, true)
    file.set(entry.name, at + CENTRAL_SIZE)
    at += CENTRAL_SIZE + entry.name.length
  })
  view.setUint32(at, END_RECORD, true)
  view.setUint16(at + 8, packed.length, true)
  view.setUint16(at + 10, packed.length, true)
  view.setUint32(at + 12, at - directory, true)
  view.setUint32(at + 16, directory, true)
  return file
}
