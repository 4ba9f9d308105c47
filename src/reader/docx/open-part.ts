/** Parts of a Word file as trees, each unpacked and read within what is left of the file's budget. */
import type { Code, DataOf } from '../../diagnostics/codes.ts'
import { atValue, type Finding, finding } from '../../diagnostics/finding.ts'
import { unpackFast, type ZipPart } from '../zip-parts.ts'
import type { Xml } from './element.ts'
import { keepPart, keptPart, type ReadPart } from './kept-parts.ts'
import { MAX_DEPTH, MAX_ELEMENTS, MAX_PARAGRAPHS, MAX_RATIO, MAX_XML, RATIO_FROM } from './limits.ts'
import { type Budget, newBudget, readXml, type XmlFault } from './xml.ts'

/** A finding on the file as a whole. */
export const ofFile = <C extends Code>(code: C, data: DataOf<C>): Finding => finding(code, atValue(''), data)

const MIB = 20

const xmlFinding = (part: string, fault: XmlFault): Finding => {
  switch (fault.kind) {
    case 'broken':
      return ofFile('KH757', { part, line: fault.line })
    case 'doctype':
      return ofFile('KH758', { part })
    case 'deep':
      return ofFile('KH754', { what: 'depth', limit: MAX_DEPTH })
    case 'elements':
      return ofFile('KH754', { what: 'elements', limit: MAX_ELEMENTS })
    case 'paragraphs':
      return ofFile('KH754', { what: 'paragraphs', limit: MAX_PARAGRAPHS })
  }
}

const UTF8 = new TextDecoder('utf-8', { fatal: true })

/** Word writes UTF-8; UTF-16 is told by its mark. null: neither. */
const decode = (bytes: Uint8Array): string | null => {
  const [first, second] = bytes
  const wide = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : null
  try {
    return (wide === null ? UTF8 : new TextDecoder(wide, { fatal: true })).decode(bytes)
  } catch {
    return null
  }
}

const isBomb = ({ packed }: ZipPart, size: number): boolean => size > RATIO_FROM && size > packed.length * MAX_RATIO

/** A tree; null where there is no such part; what hinders it. */
export type Opened = { readonly tree: Xml | null; readonly fault: Finding | null }

/** What a file may still take. */
interface Left extends Budget {
  /** Unpacked. */
  bytes: number
}

const readPart = (part: ZipPart, left: Left): ReadPart | Finding => {
  if (isBomb(part, part.size)) return ofFile('KH754', { what: 'ratio', limit: MAX_RATIO })
  const bytes = unpackFast(part, left.bytes)
  if (bytes === 'large') return ofFile('KH754', { what: 'unpacked', limit: MAX_XML >> MIB })
  if (bytes === 'broken') return ofFile('KH760', { part: part.name })
  if (isBomb(part, bytes.length)) return ofFile('KH754', { what: 'ratio', limit: MAX_RATIO })
  const text = decode(bytes)
  if (text === null) return ofFile('KH757', { part: part.name, line: 1 })
  const budget: Budget = { elements: left.elements, paragraphs: left.paragraphs }
  const tree = readXml(text, budget)
  if ('kind' in tree) return xmlFinding(part.name, tree)
  const { elements, paragraphs } = left
  return {
    tree,
    bytes: bytes.length,
    elements: elements - budget.elements,
    paragraphs: paragraphs - budget.paragraphs,
  }
}

const fits = ({ bytes, elements, paragraphs }: ReadPart, left: Left): boolean =>
  bytes <= left.bytes && elements <= left.elements && paragraphs <= left.paragraphs

/** Opens a part by its name; `shared`: other files may have it alike, so that it is worth keeping. */
export type OpenPart = (name: string, shared: boolean) => Opened

/** Opens one part after the other; all together may not pass the limits. */
export const partOpener = (parts: ReadonlyMap<string, ZipPart>): OpenPart => {
  const left: Left = { ...newBudget(), bytes: MAX_XML }
  return (name, shared) => {
    const part = parts.get(name)
    if (!part) return { tree: null, fault: null }
    const kept = shared ? keptPart(part) : null
    const read = kept && fits(kept, left) ? kept : readPart(part, left)
    if ('code' in read) return { tree: null, fault: read }
    if (shared && read !== kept) keepPart(part, read)
    left.bytes -= read.bytes
    left.elements -= read.elements
    left.paragraphs -= read.paragraphs
    return { tree: read.tree, fault: null }
  }
}
