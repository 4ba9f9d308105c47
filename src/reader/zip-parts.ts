/** What is in a zip file, unpacked only within a limit: the sizes that a zip file declares may lie. */
import { Inflate, inflateSync } from 'fflate'

/** A part as its directory names it. */
export interface ZipPart {
  readonly name: string
  /** As declared, in bytes. */
  readonly size: number
  /** 0: stored, 8: deflated. */
  readonly method: number
  readonly packed: Uint8Array
}

const END = 0x06054b50
const ENTRY = 0x02014b50
const LOCAL = 0x04034b50
const END_SIZE = 22
const ENTRY_SIZE = 46
const LOCAL_SIZE = 30
/** Entries of a zip file: parts of a workbook or a paper are some dozens. */
export const MAX_PARTS = 10_000

/** Offset of the end record; a comment of up to 65,535 bytes may follow it. */
const findEnd = (view: DataView): number | null => {
  const lowest = Math.max(0, view.byteLength - END_SIZE - 0xffff)
  for (let at = view.byteLength - END_SIZE; at >= lowest; at -= 1) if (view.getUint32(at, true) === END) return at
  return null
}

const NAMES = new TextDecoder()

const partAt = (bytes: Uint8Array, view: DataView, at: number): ZipPart | null => {
  const packedSize = view.getUint32(at + 20, true)
  const nameLength = view.getUint16(at + 28, true)
  const local = view.getUint32(at + 42, true)
  if (view.getUint32(local, true) !== LOCAL) return null
  const start = local + LOCAL_SIZE + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
  if (start + packedSize > bytes.length) return null
  return {
    name: NAMES.decode(bytes.subarray(at + ENTRY_SIZE, at + ENTRY_SIZE + nameLength)),
    size: view.getUint32(at + 24, true),
    method: view.getUint16(at + 10, true),
    packed: bytes.subarray(start, start + packedSize),
  }
}

/** Why bytes are no zip file we read; `doubled`: two parts of one name. */
export type ZipFault = 'broken' | 'encrypted' | 'doubled' | 'many'

const isEncrypted = (view: DataView, at: number): boolean => (view.getUint16(at + 8, true) & 1) === 1

const readDirectory = (bytes: Uint8Array): ReadonlyMap<string, ZipPart> | ZipFault => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  if (end === null) return 'broken'
  const count = view.getUint16(end + 10, true)
  if (count > MAX_PARTS) return 'many'
  const parts = new Map<string, ZipPart>()
  for (let i = 0, at = view.getUint32(end + 16, true); i < count; i += 1) {
    if (view.getUint32(at, true) !== ENTRY) return 'broken'
    if (isEncrypted(view, at)) return 'encrypted'
    const part = partAt(bytes, view, at)
    if (!part) return 'broken'
    if (parts.has(part.name)) return 'doubled'
    parts.set(part.name, part)
    at += ENTRY_SIZE + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return parts
}

/** Parts by name, or why there are none. */
export const openZip = (bytes: Uint8Array): ReadonlyMap<string, ZipPart> | ZipFault => {
  try {
    return readDirectory(bytes)
  } catch (error) {
    // Offsets that point outside of the file.
    if (error instanceof RangeError) return 'broken'
    throw error
  }
}

/** Parts by name; null for bytes that are no sound zip file. */
export const zipParts = (bytes: Uint8Array): ReadonlyMap<string, ZipPart> | null => {
  const parts = openZip(bytes)
  return typeof parts === 'string' ? null : parts
}

/** Bytes given to the decompression at once: they become at most a thousand times as many. */
const SLICE = 16_384

const inflate = (packed: Uint8Array, limit: number): Uint8Array | 'large' | 'broken' => {
  const chunks: Uint8Array[] = []
  let size = 0
  const inflater = new Inflate(chunk => {
    size += chunk.length
    if (size <= limit) chunks.push(chunk)
  })
  try {
    for (let at = 0; at < packed.length && size <= limit; at += SLICE) {
      inflater.push(packed.subarray(at, at + SLICE), at + SLICE >= packed.length)
    }
  } catch {
    return 'broken'
  }
  if (size > limit) return 'large'
  const whole = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}

/** The bytes of a part, at most `limit` of them. */
export const unpack = ({ method, packed, size }: ZipPart, limit: number): Uint8Array | 'large' | 'broken' => {
  if (Math.max(size, packed.length) > limit) return 'large'
  if (method === 0) return packed
  return method === 8 ? inflate(packed, limit) : 'broken'
}

/** Packed bytes that are inflated in one go: even a bomb becomes no more than a hundred megabytes, and those are not kept. */
const ONE_GO = 128 << 10

/** The same, faster for small parts that hold what they declare; of one that holds more only so much is given. */
export const unpackFast = (part: ZipPart, limit: number): Uint8Array | 'large' | 'broken' => {
  const { method, packed, size } = part
  if (method !== 8 || packed.length > ONE_GO || size > limit) return unpack(part, limit)
  try {
    const whole = inflateSync(packed, { out: new Uint8Array(size) })
    if (whole.length === size) return whole
  } catch {
    // It is looked at with more patience below.
  }
  return unpack(part, limit)
}
