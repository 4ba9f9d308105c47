/** A zip file without a clock (APPNOTE 4.3), and the compressor for it that needs no machine under it. */
import { deflateSync } from 'fflate'
import type { Compressor } from '../model/compressor.ts'

/** A deflated file; `chunks` put together are its raw DEFLATE stream, `size` counts the bytes before deflating. */
export interface Packed {
  readonly method: 'deflated' | 'stored'
  readonly chunks: readonly Uint8Array[]
  readonly crc: number
  readonly size: number
}

/** A file as it stands in a zip: its header, its stream; its line in the directory, but for the place. */
export interface Entry {
  readonly header: Uint8Array
  readonly chunks: readonly Uint8Array[]
  readonly listing: Uint8Array
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
const METHODS: { readonly [M in Packed['method']]: number } = { stored: 0, deflated: 8 }
/** 1 January 1980, 0:00, the first moment a zip knows. */
const EPOCH = 0x00210000

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  return value
})

const crc32 = (bytes: Uint8Array, from = 0): number => {
  let crc = ~from
  for (const byte of bytes) crc = (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8)
  return ~crc >>> 0
}

/** The same bytes on every machine; a program on Node may hand over those of node:zlib, which are ten times as fast. */
export const portable: Compressor = { deflate: bytes => deflateSync(bytes, { level: 6 }), crc32 }

const lengthOf = (chunks: readonly Uint8Array[]): number => chunks.reduce((sum, { length }) => sum + length, 0)

/** The fields that both headers share, from `version needed` on. */
const writeCommon = (view: DataView, at: number, { method, chunks, crc, size }: Packed, name: Uint8Array): void => {
  view.setUint16(at, VERSION, true)
  view.setUint16(at + 2, UTF8, true)
  view.setUint16(at + 4, METHODS[method], true)
  view.setUint32(at + 6, EPOCH, true)
  view.setUint32(at + 10, crc, true)
  view.setUint32(at + 14, lengthOf(chunks), true)
  view.setUint32(at + 18, size, true)
  view.setUint16(at + 22, name.length, true)
}

const encoder = new TextEncoder()

/** A file of a zip; `path` with slashes. */
export const entryOf = (path: string, packed: Packed): Entry => {
  const name = encoder.encode(path)
  const header = new Uint8Array(LOCAL_SIZE + name.length)
  const local = new DataView(header.buffer)
  local.setUint32(0, LOCAL_HEADER, true)
  writeCommon(local, 4, packed, name)
  header.set(name, LOCAL_SIZE)

  const listing = new Uint8Array(CENTRAL_SIZE + name.length)
  const central = new DataView(listing.buffer)
  central.setUint32(0, CENTRAL_HEADER, true)
  central.setUint16(4, VERSION, true)
  writeCommon(central, 6, packed, name)
  listing.set(name, CENTRAL_SIZE)
  return { header, chunks: packed.chunks, listing }
}

/** Bytes of an entry, without its listing. */
export const lengthOfEntry = ({ header, chunks }: Entry): number => header.length + lengthOf(chunks)

/** Puts files into a zip in the order given; each has the time of the zip epoch. */
export const zip = (entries: readonly Entry[]): Uint8Array => {
  const directory = entries.reduce((sum, entry) => sum + lengthOfEntry(entry), 0)
  const end = entries.reduce((sum, { listing }) => sum + listing.length, directory)
  const bytes = new Uint8Array(end + END_SIZE)
  const view = new DataView(bytes.buffer)
  let place = 0
  let at = directory
  for (const { header, chunks, listing } of entries) {
    bytes.set(listing, at)
    view.setUint32(at + 42, place, true)
    at += listing.length
    bytes.set(header, place)
    place += header.length
    for (const chunk of chunks) {
      bytes.set(chunk, place)
      place += chunk.length
    }
  }
  view.setUint32(end, END_RECORD, true)
  view.setUint16(end + 8, entries.length, true)
  view.setUint16(end + 10, entries.length, true)
  view.setUint32(end + 12, end - directory, true)
  view.setUint32(end + 16, directory, true)
  return bytes
}
