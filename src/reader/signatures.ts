/** What a file is by its first bytes, since names lie. */

/** A file that begins with these bytes is of this kind. */
export type Signature<Kind> = readonly [kind: Kind, head: readonly number[]]

const PDF = [0x25, 0x50, 0x44, 0x46, 0x2d]
const ZIP = [0x50, 0x4b]
/** The container of Word and Excel before 2007. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0]

/** Whatever is read, these are none of it. */
export const ALIEN: readonly Signature<'pdf' | 'image'>[] = [
  ['pdf', PDF],
  ['image', [0x89, 0x50, 0x4e, 0x47]],
  ['image', [0xff, 0xd8, 0xff]],
  ['image', [0x47, 0x49, 0x46, 0x38]],
]

/** Bytes of plain letters. */
export const lettersOf = (text: string): readonly number[] => [...text].map(letter => letter.charCodeAt(0))

const startsWith = (bytes: Uint8Array, head: readonly number[]): boolean => head.every((byte, i) => bytes[i] === byte)

/** "EncryptedPackage" in UTF-16: the part of an old container in which Word and Excel keep a file with a password. */
const ENCRYPTED = lettersOf('EncryptedPackage').flatMap(letter => [letter, 0])

const holds = (bytes: Uint8Array, wanted: readonly number[]): boolean => {
  const [first = 0] = wanted
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, i) => bytes[at + i] === byte)) return true
  }
  return false
}

/** The kind of the first signature that fits; null where none does. */
export const signed = <Kind>(bytes: Uint8Array, signatures: readonly Signature<Kind>[]): Kind | null =>
  signatures.find(([, head]) => startsWith(bytes, head))?.[0] ?? null

/** Does it begin as a zip file does? */
export const isZip = (bytes: Uint8Array): boolean => startsWith(bytes, ZIP)

/** Is it a container of the time before 2007, and does it hide a file with a password? */
export const oldContainer = (bytes: Uint8Array): 'plain' | 'encrypted' | null =>
  !startsWith(bytes, OLE) ? null : holds(bytes, ENCRYPTED) ? 'encrypted' : 'plain'

/** The beginning of HTML or XML. */
export const isMarkupText = (text: string): boolean => /^\ufeff?\s*<(?:[!?a-z])/i.test(text)
