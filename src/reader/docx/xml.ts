/**
 * The one door to saxes: the text of a part → a light tree of what prints. Content controls, hyperlinks and insertions give way to what
 * they hold, deletions and former formatting are left out, of alternatives the one a current Word takes is kept.
 */
import { SaxesParser } from 'saxes'
import type { Attributes, Xml } from './element.ts'
import { MAX_DEPTH, MAX_ELEMENTS, MAX_PARAGRAPHS } from './limits.ts'
import {
  attributesIn,
  NO_ATTRIBUTES,
  nameIn,
  OUTERMOST,
  type Scope,
  scopeOf,
  understands,
  type Written,
} from './scope.ts'

/** Why a part cannot be read; `line` from 1. */
export type XmlFault =
  | { readonly kind: 'broken'; readonly line: number }
  | { readonly kind: 'doctype' | 'deep' | 'elements' | 'paragraphs' }

/** What may still be read, over all parts of a file. */
export interface Budget {
  elements: number
  paragraphs: number
}

/** What one file may hold. */
export const newBudget = (): Budget => ({ elements: MAX_ELEMENTS, paragraphs: MAX_PARAGRAPHS })

const setOf = (names: string): ReadonlySet<string> => new Set(names.split(' '))

/** Stand around what prints. */
const TRANSPARENT = setOf(
  'w:sdt w:sdtContent w:ins w:moveTo w:smartTag w:customXml w:hyperlink w:dir w:bdo mc:AlternateContent mc:Fallback',
)
/** Hold what does not print, or no longer. */
const DROPPED = setOf(
  'w:sdtPr w:sdtEndPr w:smartTagPr w:customXmlPr w:rPrChange w:pPrChange w:sectPrChange w:tblPrChange w:tblPrExChange ' +
    'w:trPrChange w:tcPrChange w:tblGridChange w:numberingChange w:delText w:delInstrText w:binData',
)
/** Deleted where they hold something; in properties they are marks, which count. */
const DELETED = setOf('w:del w:moveFrom')

interface Open {
  readonly name: string
  readonly attributes: Attributes
  readonly scope: Scope
  children: Xml[]
  text: string
  /** Of alternatives: one was taken. */
  chosen: boolean
}

const NO_CHILDREN: Xml[] = []

const put = (into: Open, children: readonly Xml[]): void => {
  if (children.length === 0) return
  if (into.children === NO_CHILDREN) into.children = [...children]
  else for (const child of children) into.children.push(child)
}

const putElement = (into: Open, { name, attributes, children, text }: Open): void => {
  const element: Xml = { name, attributes, children, text }
  if (into.children === NO_CHILDREN) into.children = [element]
  else into.children.push(element)
}

const close = (element: Open, into: Open): void => {
  const { name, children } = element
  if (name === 'mc:Choice') {
    if (into.chosen || !understands(element.scope, element.attributes.Requires ?? '')) return
    into.chosen = true
    put(into, children)
  } else if (TRANSPARENT.has(name)) {
    if (name !== 'mc:Fallback' || !into.chosen) put(into, children)
  } else if (!DROPPED.has(name) && !(children.length > 0 && DELETED.has(name))) putElement(into, element)
}

const opened = (name: string, attributes: Attributes, scope: Scope): Open => ({
  name,
  attributes,
  scope,
  children: NO_CHILDREN,
  text: '',
  chosen: false,
})

/** The tree of a part, or why there is none. */
export const readXml = (xml: string, budget: Budget): Xml | XmlFault => {
  const parser = new SaxesParser({ xmlns: false })
  const root = opened('', NO_ATTRIBUTES, OUTERMOST)
  const open: Open[] = [root]
  let top = root
  let refused: XmlFault | null = null
  const refuse = (kind: Exclude<XmlFault['kind'], 'broken'>): never => {
    refused = { kind }
    throw new Error(kind)
  }
  parser.on('doctype', () => refuse('doctype'))
  const written: Written[] = []
  parser.on('attribute', attribute => {
    written.push(attribute)
  })
  parser.on('opentag', tag => {
    const scope = scopeOf(written, top.scope)
    const name = nameIn(scope, tag.name)
    budget.elements -= 1
    if (name === 'w:p') budget.paragraphs -= 1
    if (open.length > MAX_DEPTH) refuse('deep')
    if (budget.elements < 0) refuse('elements')
    if (budget.paragraphs < 0) refuse('paragraphs')
    top = opened(name, attributesIn(scope, written), scope)
    open.push(top)
    written.length = 0
  })
  parser.on('closetag', () => {
    const closed = top
    open.pop()
    top = open.at(-1) ?? root
    close(closed, top)
  })
  const add = (text: string): void => {
    top.text += text
  }
  parser.on('text', add)
  parser.on('cdata', add)
  try {
    parser.write(xml).close()
  } catch {
    return refused ?? { kind: 'broken', line: parser.line }
  }
  return root.children[0] ?? { kind: 'broken', line: parser.line }
}
