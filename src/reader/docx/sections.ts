/** Sections: pages, headers and feet. Lengths in twips. */
import type { Block, Section } from '../../model/document.ts'
import { type Column, type PageWidth, pageColumn } from './column.ts'
import { childOf, valOf, type Xml } from './element.ts'
import { countOf, mmOf, switchOf, twipsOf } from './lengths.ts'

/** What `word/settings.xml` says of all sections. */
export interface PageSettings {
  readonly evenHeaders: boolean
  readonly gutterAtTop: boolean
  readonly mirrored: boolean
}

/** A section's own words: `w:sectPr`, null where a file has none. */
export interface SectionLook {
  readonly page: Section['page']
  readonly width: PageWidth
  readonly titlePage: boolean
  readonly continuous: boolean
  readonly start: number | null
  readonly arabic: boolean
  /** Ids of headers and footers by their use: `header default`, `footer first`; those of the section before hold on. */
  readonly margins: ReadonlyMap<string, string>
}

/** Reads `word/settings.xml`. */
export const pageSettings = (root: Xml | null): PageSettings => {
  const is = (name: string): boolean => switchOf(childOf(root, name)) ?? false
  return {
    evenHeaders: is('w:evenAndOddHeaders'),
    gutterAtTop: is('w:gutterAtTop'),
    mirrored: is('w:mirrorMargins'),
  }
}

/** Word's paper and margins where a file says nothing: Letter, 1 inch. */
const DEFAULTS = { width: 12240, height: 15840, margin: 1440, header: 720 }

const pageOf = (element: Xml | null, settings: PageSettings): Section['page'] => {
  const size = childOf(element, 'w:pgSz')
  const margin = childOf(element, 'w:pgMar')
  const width = twipsOf(size, 'w:w') ?? DEFAULTS.width
  const height = twipsOf(size, 'w:h') ?? DEFAULTS.height
  const side = (name: string): number => twipsOf(margin, name) ?? DEFAULTS.margin
  const gutter = twipsOf(margin, 'w:gutter') ?? 0
  // Below 0: exactly so far, even where a header reaches into the text.
  return {
    width: mmOf(width),
    height: mmOf(height),
    landscape: width > height,
    margin: {
      top: mmOf(Math.abs(side('w:top')) + (settings.gutterAtTop ? gutter : 0)),
      bottom: mmOf(Math.abs(side('w:bottom'))),
      left: mmOf(side('w:left') + (settings.gutterAtTop ? 0 : gutter)),
      right: mmOf(side('w:right')),
      header: mmOf(twipsOf(margin, 'w:header') ?? DEFAULTS.header),
    },
    ...(settings.mirrored && { mirrored: true }),
  }
}

const pageWidth = (element: Xml | null, settings: PageSettings): PageWidth => {
  const margin = childOf(element, 'w:pgMar')
  const width = twipsOf(childOf(element, 'w:pgSz'), 'w:w') ?? DEFAULTS.width
  const gutter = settings.gutterAtTop ? 0 : (twipsOf(margin, 'w:gutter') ?? 0)
  const left = (twipsOf(margin, 'w:left') ?? DEFAULTS.margin) + gutter
  return { width, left, text: Math.max(0, width - left - (twipsOf(margin, 'w:right') ?? DEFAULTS.margin)) }
}

/** Digits alone, or between hyphens. */
const ARABIC = new Set(['decimal', 'numberInDash'])
const LAST_PAGE = 100_000

const marginsOf = (element: Xml | null, before: SectionLook | null): ReadonlyMap<string, string> => {
  const margins = new Map(before?.margins)
  for (const { name, attributes } of element?.children ?? []) {
    const kind = name === 'w:headerReference' ? 'header' : name === 'w:footerReference' ? 'footer' : null
    if (kind) margins.set(`${kind} ${attributes['w:type'] ?? 'default'}`, attributes['r:id'] ?? '')
  }
  return margins
}

/** Reads a `w:sectPr`; what it leaves out of headers it takes over from the section before. */
export const lookOfSection = (element: Xml | null, before: SectionLook | null, settings: PageSettings): SectionLook => {
  const numbers = childOf(element, 'w:pgNumType')?.attributes
  return {
    page: pageOf(element, settings),
    width: pageWidth(element, settings),
    titlePage: switchOf(childOf(element, 'w:titlePg')) ?? false,
    continuous: valOf(childOf(element, 'w:type')) === 'continuous',
    start: countOf(numbers?.['w:start'], 0, LAST_PAGE),
    arabic: ARABIC.has(numbers?.['w:fmt'] ?? 'decimal'),
    margins: marginsOf(element, before),
  }
}

/** Reads a header or a footer by its id; [] where nothing prints in it. */
export type ReadMargin = (id: string | undefined, column: Column) => readonly Block[]

/** What stands at the top and the bottom of a section's pages. */
export const marginBlocks = (
  look: SectionLook,
  settings: PageSettings,
  read: ReadMargin,
): Pick<Section, 'header' | 'firstHeader' | 'evenHeader' | 'footer' | 'firstFooter'> => {
  const column = pageColumn(look.width)
  const at = (use: string): readonly Block[] => read(look.margins.get(use), column)
  const header = at('header default')
  const footer = at('footer default')
  return {
    header,
    firstHeader: look.titlePage ? at('header first') : header,
    evenHeader: settings.evenHeaders ? at('header even') : null,
    footer,
    firstFooter: look.titlePage ? at('footer first') : footer,
  }
}
