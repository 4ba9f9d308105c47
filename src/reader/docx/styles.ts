/** Styles with what they inherit. */
import { childOf, childrenOf, valOf, type Xml } from './element.ts'
import { flagOf } from './lengths.ts'
import { type Numbering, readNumbering } from './numbering.ts'
import { type ParagraphProperties, paragraphProperties } from './paragraph-properties.ts'
import { type RunProperties, runProperties } from './run-properties.ts'
import type { Theme } from './theme.ts'

/** A paragraph style and all it is based on. */
export interface ParagraphStyle {
  readonly id: string | null
  /** Without what a list of the style would add. */
  readonly plain: ParagraphProperties
  /** With the indents of its list. */
  readonly listed: ParagraphProperties
  readonly run: RunProperties
}

/** All styles of a file; an unknown name stands for the default style of its kind. */
export interface Styles {
  readonly paragraphDefaults: ParagraphProperties
  readonly runDefaults: RunProperties
  readonly numbering: Numbering
  readonly paragraph: (id: string | null) => ParagraphStyle
  readonly character: (id: string) => RunProperties
  /** Table styles, the one that all is based on first; one list a name, so that what it says is worked out once. */
  readonly table: (id: string | null) => readonly Xml[]
}

type Kind = 'paragraph' | 'character' | 'table'

/** Styles based on one another: further no file goes. */
const LONGEST_CHAIN = 64
const NOTHING: RunProperties = {}

interface Shelf {
  readonly byId: ReadonlyMap<string, Xml>
  readonly defaults: ReadonlyMap<string, string>
}

const shelfOf = (root: Xml | null): Shelf => {
  const byId = new Map<string, Xml>()
  const defaults = new Map<string, string>()
  for (const style of childrenOf(root, 'w:style')) {
    const { attributes } = style
    const id = attributes['w:styleId'] ?? ''
    const kind = attributes['w:type'] ?? 'paragraph'
    byId.set(id, style)
    if (flagOf(attributes, 'w:default') && !defaults.has(kind)) defaults.set(kind, id)
  }
  return { byId, defaults }
}

/** Base first. */
const chainOf = ({ byId, defaults }: Shelf, id: string | null, kind: Kind): readonly (readonly [string, Xml])[] => {
  const chain: (readonly [string, Xml])[] = []
  const seen = new Set<string>()
  let at: string | null = id !== null && byId.has(id) ? id : (defaults.get(kind) ?? null)
  while (at !== null && !seen.has(at) && chain.length < LONGEST_CHAIN) {
    const style = byId.get(at)
    if (!style) break
    seen.add(at)
    chain.unshift([at, style])
    at = valOf(childOf(style, 'w:basedOn'))
  }
  return chain
}

/** Word gives its own headings a level even where the style names none; from 0. */
const builtInLevel = (style: Xml): number | null => {
  const level = /^heading ([1-9])$/i.exec(valOf(childOf(style, 'w:name')) ?? '')?.[1]
  return level === undefined ? null : Number(level) - 1
}

const levelOf = (numbering: Numbering, list: string, style: string): number => {
  for (const [at, level] of numbering(list)?.levels ?? []) if (level.style === style) return at
  return 0
}

const readParagraphStyle = (
  chain: readonly (readonly [string, Xml])[],
  numbering: Numbering,
  theme: Theme,
): ParagraphStyle => {
  const plain: ParagraphProperties = {}
  const listed: ParagraphProperties = {}
  const run: RunProperties = {}
  for (const [id, style] of chain) {
    const own = paragraphProperties(childOf(style, 'w:pPr'))
    const level = builtInLevel(style)
    if (level !== null && own.outline === undefined) own.outline = level
    if (own.list !== undefined && own.list !== '0') {
      own.level ??= levelOf(numbering, own.list, id)
      Object.assign(listed, numbering(own.list)?.levels.get(own.level)?.paragraph)
    }
    Object.assign(plain, own)
    Object.assign(listed, own)
    Object.assign(run, runProperties(childOf(style, 'w:rPr'), theme))
  }
  return { id: chain.at(-1)?.[0] ?? null, plain, listed, run }
}

/** Reads `word/styles.xml` and the lists that styles refer to. */
export const readStyles = (root: Xml | null, numberingRoot: Xml | null, theme: Theme): Styles => {
  const shelf = shelfOf(root)
  const defaults = childOf(root, 'w:docDefaults')
  const numbering = readNumbering(numberingRoot, theme, style => {
    const own = paragraphProperties(childOf(shelf.byId.get(style) ?? null, 'w:pPr'))
    return own.list ?? null
  })
  const paragraphs = new Map<string | null, ParagraphStyle>()
  const characters = new Map<string, RunProperties>()
  const tables = new Map<string | null, readonly Xml[]>()

  const character = (id: string): RunProperties => {
    if (!shelf.byId.has(id)) return NOTHING
    const known = characters.get(id)
    if (known) return known
    const merged: RunProperties = {}
    for (const [, style] of chainOf(shelf, id, 'character'))
      Object.assign(merged, runProperties(childOf(style, 'w:rPr'), theme))
    characters.set(id, merged)
    return merged
  }
  const paragraph = (asked: string | null): ParagraphStyle => {
    // What is kept is no more than there are styles, whatever names a file makes up.
    const id = asked !== null && shelf.byId.has(asked) ? asked : null
    const known = paragraphs.get(id)
    if (known) return known
    const style = readParagraphStyle(chainOf(shelf, id, 'paragraph'), numbering, theme)
    paragraphs.set(id, style)
    return style
  }
  const table = (asked: string | null): readonly Xml[] => {
    const id = asked !== null && shelf.byId.has(asked) ? asked : null
    const known = tables.get(id) ?? chainOf(shelf, id, 'table').map(([, style]) => style)
    tables.set(id, known)
    return known
  }
  return {
    paragraphDefaults: paragraphProperties(childOf(childOf(defaults, 'w:pPrDefault'), 'w:pPr')),
    runDefaults: runProperties(childOf(childOf(defaults, 'w:rPrDefault'), 'w:rPr'), theme),
    numbering,
    paragraph,
    character,
    table,
  }
}
