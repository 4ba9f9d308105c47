/** Names in a part: which prefix of ours a written prefix stands for, in the element at hand. */
import type { Attributes } from './element.ts'
import { prefixOf, UNKNOWN } from './names.ts'

/** Prefixes declared by one element; those of the elements around it hold too. */
export interface Scope {
  readonly outer: Scope | null
  readonly prefixes: ReadonlyMap<string, string>
  /** Names as written → with our prefix. */
  readonly names: Map<string, string>
}

/** What holds without being declared. */
export const OUTERMOST: Scope = { outer: null, prefixes: new Map([['xml', 'xml']]), names: new Map() }

/** No attributes: most elements have none. */
export const NO_ATTRIBUTES: Attributes = {}

/** Our prefix; throws where it is not declared, as for any XML that is not well formed. */
const prefixIn = (scope: Scope, prefix: string): string => {
  for (let at: Scope | null = scope; at; at = at.outer) {
    const found = at.prefixes.get(prefix)
    if (found !== undefined) return found
  }
  // Elements without any namespace are nobody's.
  if (prefix === '') return UNKNOWN
  throw new Error(`prefix ${prefix} is not declared`)
}

/** An element's name with our prefix. */
export const nameIn = (scope: Scope, written: string): string => {
  const known = scope.names.get(written)
  if (known !== undefined) return known
  const colon = written.indexOf(':')
  const name = `${prefixIn(scope, written.slice(0, Math.max(colon, 0)))}:${written.slice(colon + 1)}`
  scope.names.set(written, name)
  return name
}

/** An attribute as it is written. */
export interface Written {
  readonly name: string
  readonly value: string
}

const isDeclaration = ({ name }: Written): boolean =>
  name.startsWith('xmlns') && (name.length === 5 || name.charCodeAt(5) === COLON)
const COLON = 58

/** The scope of an element that stands in `outer`. */
export const scopeOf = (attributes: readonly Written[], outer: Scope): Scope => {
  let prefixes: Map<string, string> | null = null
  for (const attribute of attributes) {
    if (!isDeclaration(attribute)) continue
    prefixes ??= new Map()
    prefixes.set(attribute.name.slice(6), prefixOf(attribute.value))
  }
  return prefixes ? { outer, prefixes, names: new Map() } : outer
}

/** Attributes under our names, without declarations. A plain object: nobody asks it for a name that objects are born with. */
export const attributesIn = (scope: Scope, given: readonly Written[]): Attributes => {
  let own: { [name: string]: string | undefined } | null = null
  for (const attribute of given) {
    if (isDeclaration(attribute)) continue
    own ??= {}
    const { name, value } = attribute
    own[name.includes(':') ? nameIn(scope, name) : name] = value
  }
  return own ?? NO_ATTRIBUTES
}

/** Whether all namespaces that an alternative requires are ours to understand. */
export const understands = (scope: Scope, requires: string): boolean =>
  requires.split(/\s+/).every(prefix => prefix === '' || prefixIn(scope, prefix) !== UNKNOWN)
