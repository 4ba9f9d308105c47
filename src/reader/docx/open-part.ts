/** Parts of a Word file as trees, each unpacked and read within what is left of the file's budget. */
import type { Code, DataOf } from '../../diagnostics/codes.ts'
import { atValue, type Finding, finding } from '../../diagnostics/finding.ts'
import { unpackFast, type ZipPart } from '../zip-parts.ts'
import type { Xml } from './element.ts'
import { MAX_DEPTH, MAX_ELEMENTS, MAX_PARAGRAPHS, MAX_RATIO, MAX_XML, RATIO_FROM } from './limits.ts'
import { newBudget, readXml, type XmlFault } from './xml.ts'

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

/** Word writes UTF-8; UTF-16 is told by its mark. null: neither. */
const decode = (bytes: Uint8Array): string | null => {
  const [first, second] = bytes
  const wide = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : null
  try {
    return new TextDecoder(wide ?? 'utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

const isBomb = ({ packed }: ZipPart, size: number): boolean => size > RATIO_FROM && size > packed.length * MAX_RATIO

/** A tree; null where there is no such part; what hinders it. */
export type Opened = { readonly tree: Xml | null; readonly fault: Finding | null }

const failed = (fault: Finding): Opened => ({ tree: null, fault })

/** Opens one part after the other; all together may not pass the limits. */
export const partOpener = (parts: ReadonlyMap<string, ZipPart>): ((name: string) => Opened) => {
  const budget = newBudget()
  let left = MAX_XML
  return name => {
    const part = parts.get(name)
    if (!part) return { tree: null, fault: null }
    if (isBomb(part, part.size)) return failed(ofFile('KH754', { what: 'ratio', limit: MAX_RATIO }))
    const bytes = unpackFast(part, left)
    if (bytes === 'large') return failed(ofFile('KH754', { what: 'unpacked', limit: MAX_XML >> MIB }))
    if (bytes === 'broken') return failed(ofFile('KH760', { part: name }))
    if (isBomb(part, bytes.length)) return failed(ofFile('KH754', { what: 'ratio', limit: MAX_RATIO }))
    left -= bytes.length
    const text = decode(bytes)
    if (text === null) return failed(ofFile('KH757', { part: name, line: 1 }))
    const tree = readXml(text, budget)
    return 'kind' in tree ? failed(xmlFinding(name, tree)) : { tree, fault: null }
  }
}
