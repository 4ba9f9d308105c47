/** A Word file as a package of parts: what it must have, what it may not have, and its parts as trees. */
import type { Finding, Outcome } from '../../diagnostics/finding.ts'
import { MAX_PARTS, openZip, type ZipPart } from '../zip-parts.ts'
import { childOf, type Xml } from './element.ts'
import { foreignKind, foreignPackage } from './foreign.ts'
import { MAX_DECLARED, MAX_FILE } from './limits.ts'
import { type Opened, ofFile, partOpener } from './open-part.ts'
import { type Relation, readRelations, relationsOf } from './relations.ts'

/** The parts that say what prints. */
export interface Package {
  /** Name of the main part. */
  readonly main: string
  readonly body: Xml
  readonly styles: Xml | null
  readonly numbering: Xml | null
  readonly settings: Xml | null
  readonly theme: Xml | null
  /** docProps/core.xml */
  readonly core: Xml | null
  /** Headers and footers by the id that sections use. */
  readonly margins: ReadonlyMap<string, { readonly part: string; readonly tree: Xml }>
}

const MIB = 20

/** No office program writes a name that leads out of the package. */
const isUnsafe = (name: string): boolean => /^[/\\]|^[A-Za-z]:|\0/.test(name) || name.split(/[/\\]/).includes('..')

const nameFault = (parts: ReadonlyMap<string, ZipPart>): Finding | null => {
  let declared = 0
  for (const { name, size } of parts.values()) {
    if (isUnsafe(name)) return ofFile('KH755', { name: name.slice(0, 80), doubled: false })
    declared += size
  }
  return declared > MAX_DECLARED ? ofFile('KH754', { what: 'unpacked', limit: MAX_DECLARED >> MIB }) : null
}

/** The parts of the zip file, or what keeps them from being read. */
const openParts = (bytes: Uint8Array): ReadonlyMap<string, ZipPart> | Finding => {
  if (bytes.length > MAX_FILE) return ofFile('KH753', { limit: MAX_FILE >> MIB })
  const foreign = foreignKind(bytes)
  if (foreign === 'doc') return ofFile('KH751', {})
  if (foreign === 'encrypted') return ofFile('KH752', {})
  if (foreign) return ofFile('KH750', { format: foreign })
  const parts = openZip(bytes)
  switch (parts) {
    case 'broken':
      return ofFile('KH756', {})
    case 'encrypted':
      return ofFile('KH752', {})
    case 'doubled':
      return ofFile('KH755', { name: '', doubled: true })
    case 'many':
      return ofFile('KH754', { what: 'entries', limit: MAX_PARTS })
    default:
      return nameFault(parts) ?? parts
  }
}

const CONTENT_TYPES = '[Content_Types].xml'
const USUAL = 'word/document.xml'
/** What people are sent to, and what mail programs do with addresses: both harmless in a paper. */
const HARMLESS = new Set(['hyperlink'])

const missingMain = (parts: ReadonlyMap<string, ZipPart>): Finding => {
  const other = foreignPackage(parts)
  const word = other === 'zip' && (parts.has(CONTENT_TYPES) || [...parts.keys()].some(name => name.startsWith('word/')))
  return word ? ofFile('KH759', { part: USUAL }) : ofFile('KH750', { format: other })
}

interface Reading {
  /** `shared`: other files may have it alike, as they do all but the text. */
  readonly open: (name: string | null, shared?: boolean) => Xml | null
  readonly faults: Finding[]
}

const readingOf = (parts: ReadonlyMap<string, ZipPart>): Reading => {
  const faults: Finding[] = []
  const openPart = partOpener(parts)
  const open: Reading['open'] = (name, shared = true) => {
    if (name === null || faults.length > 0) return null
    const { tree, fault }: Opened = openPart(name, shared)
    if (fault) faults.push(fault)
    return tree
  }
  return { open, faults }
}

const targetOf = (relations: readonly Relation[], kind: string): string | null =>
  relations.find(one => one.kind === kind && !one.external)?.target ?? null

const readMargins = (relations: readonly Relation[], open: Reading['open']): Package['margins'] => {
  const margins = new Map<string, { readonly part: string; readonly tree: Xml }>()
  const trees = new Map<string, Xml | null>()
  for (const { id, kind, target, external } of relations) {
    if (external || (kind !== 'header' && kind !== 'footer')) continue
    if (!trees.has(target)) trees.set(target, open(target))
    const tree = trees.get(target) ?? null
    if (tree) margins.set(id, { part: target, tree })
  }
  return margins
}

/** Opens the package and all parts that print: KH750–KH762. Nothing outside of it is ever looked at. */
export const openPackage = (bytes: Uint8Array): Outcome<Package> => {
  const parts = openParts(bytes)
  if ('code' in parts) return { value: null, findings: [parts] }
  const { open, faults } = readingOf(parts)
  const root = readRelations('', open('_rels/.rels'))
  const main = targetOf(root, 'officeDocument') ?? USUAL
  if (faults.length === 0 && !parts.has(main)) return { value: null, findings: [missingMain(parts)] }
  if (!parts.has(CONTENT_TYPES)) return { value: null, findings: [ofFile('KH759', { part: CONTENT_TYPES })] }

  const body = childOf(open(main, false), 'w:body')
  const relations = readRelations(main, open(relationsOf(main)))
  const settingsPart = targetOf(relations, 'settings')
  const opened = {
    styles: open(targetOf(relations, 'styles')),
    numbering: open(targetOf(relations, 'numbering')),
    settings: open(settingsPart),
    theme: open(targetOf(relations, 'theme')),
    core: open(targetOf(root, 'core-properties')),
    margins: readMargins(relations, open),
  }
  const ofSettings = settingsPart === null ? [] : readRelations(settingsPart, open(relationsOf(settingsPart)))
  if (faults.length > 0) return { value: null, findings: faults }
  if (!body) return { value: null, findings: [missingBody(parts, main)] }
  const outside = [...root, ...relations, ...ofSettings].filter(({ external, kind }) => external && !HARMLESS.has(kind))
  const remarks = outside.length > 0 ? [ofFile('KH762', { count: outside.length })] : []
  return { value: { main, body, ...opened }, findings: remarks }
}

/** The main part of a workbook or of slides has no body either. */
const missingBody = (parts: ReadonlyMap<string, ZipPart>, main: string): Finding => {
  const other = foreignPackage(parts)
  return other === 'zip' ? ofFile('KH761', { part: main }) : ofFile('KH750', { format: other })
}
