/** An element of a part, and the ways to look below it. */

/** By name with our prefix (`w:val`); without one as it stands. */
export type Attributes = { readonly [name: string]: string | undefined }

/** An element. */
export interface Xml {
  /** With our prefix (`w:p`); `?:x` is from a namespace we do not know. */
  readonly name: string
  readonly attributes: Attributes
  readonly children: readonly Xml[]
  /** Its own text, without that of its children. */
  readonly text: string
}

/** The first child of that name; null where there is none. */
export const childOf = (element: Xml | null, name: string): Xml | null => {
  if (element) for (const child of element.children) if (child.name === name) return child
  return null
}

/** All children of that name. */
export const childrenOf = (element: Xml | null, name: string): readonly Xml[] =>
  element ? element.children.filter(child => child.name === name) : []

/** The first element of that name below, at any depth. */
export const findBelow = (element: Xml, name: string): Xml | null => {
  for (const child of element.children) {
    const found = child.name === name ? child : findBelow(child, name)
    if (found) return found
  }
  return null
}

/** All elements of that name below, but none inside one another. */
export const allBelow = (element: Xml, name: string): readonly Xml[] =>
  element.children.flatMap(child => (child.name === name ? [child] : allBelow(child, name)))

/** `w:val`; null where it is not given. */
export const valOf = (element: Xml | null): string | null => element?.attributes['w:val'] ?? null

/** What an element holds, as a text: the same for the same. */
export const contentKey = (element: Xml | null): string => {
  let key = ''
  for (const { name, attributes, children } of element?.children ?? []) {
    key += name
    for (const attribute in attributes) key += ` ${attribute}=${attributes[attribute]}`
    key += children.length > 0 ? `(${contentKey({ name, attributes, children, text: '' })})` : ';'
  }
  return key
}
