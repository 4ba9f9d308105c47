/** XML of docx's components one by one, as its own compiler writes them in a whole document. */
import type { BaseXmlComponent, IContext } from 'docx'

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '"': '&quot;',
  "'": '&apos;',
  '<': '&lt;',
  '>': '&gt;',
}

/** All but what stands as it is; what XML cannot hold, the control characters, is left out, as docx does. */
const TO_ESCAPE = /[^\t\n\r !#-%(-;=?-\uFFFF]/g

/** Text as docx writes it into XML. */
export const escapeText = (text: string): string => text.replace(TO_ESCAPE, letter => ESCAPES[letter] ?? '')

/** What a component is made into: one element, or the attributes of the element around it under `_attr`. */
interface Tree {
  readonly [name: string]: unknown
}

const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null

const escaped = (value: unknown): string => (typeof value === 'string' ? escapeText(value) : String(value))

const attributesOf = ({ _attr }: Tree): string =>
  isTree(_attr)
    ? Object.entries(_attr)
        .map(([name, value]) => ` ${name}="${escaped(value)}"`)
        .join('')
    : ''

const elementOf = (tree: Tree): string => {
  const [name = ''] = Object.keys(tree)
  const value = tree[name]
  if (!Array.isArray(value))
    return isTree(value) ? `<${name}${attributesOf(value)}/>` : `<${name}>${escaped(value)}</${name}>`
  const attributes = value.filter(isTree).map(attributesOf).join('')
  const children = value.map(child => (!isTree(child) ? escaped(child) : '_attr' in child ? '' : elementOf(child)))
  return `<${name}${attributes}>${children.join('')}</${name}>`
}

/**
 * XML of a component; none for one that docx leaves out. Only for what needs nothing of its document: paragraphs and tables
 * without lists, images, links and notes.
 */
export const serialise = (component: BaseXmlComponent): string => {
  const alone = { stack: [] } as unknown as IContext
  const tree = component.prepForXml(alone)
  return tree === undefined ? '' : elementOf(tree)
}
