/** Any Word file → the page as it prints: effective formatting in mm and pt, no part recognised yet. */
import { RULESET } from '../decree/clause.ts'
import { elements, type Role } from '../decree/elements.ts'
import type { Outcome } from '../diagnostics/finding.ts'
import type { Block, ElementFormat, OfficialDocument, Section } from '../model/document.ts'
import { readBlocks } from './docx/blocks.ts'
import { pageColumn } from './docx/column.ts'
import { childOf, type Xml } from './docx/element.ts'
import { openPackage, type Package } from './docx/package.ts'
import { lookOfParagraph } from './docx/paragraph-look.ts'
import { newFile, newPart, type PaperFile, type Part } from './docx/part.ts'
import { formatOf, lookOfRun } from './docx/run-format.ts'
import {
  lookOfSection,
  marginBlocks,
  type PageSettings,
  pageSettings,
  type ReadMargin,
  type SectionLook,
} from './docx/sections.ts'
import { sharedStyles } from './docx/shared-styles.ts'

const endOf = (paragraph: Xml): Xml | null => childOf(childOf(paragraph, 'w:pPr'), 'w:sectPr')

interface Stretch {
  readonly children: readonly Xml[]
  /** `w:sectPr`; null where a file ends without. */
  readonly end: Xml | null
}

/** A section ends with the paragraph that says so; the last one at the end of the body. */
const stretchesOf = (body: Xml): readonly Stretch[] => {
  const stretches: Stretch[] = []
  let children: Xml[] = []
  for (const child of body.children) {
    children.push(child)
    const end = child.name === 'w:p' ? endOf(child) : null
    if (!end) continue
    stretches.push({ children, end })
    children = []
  }
  return [...stretches, { children, end: childOf(body, 'w:sectPr') }]
}

const prints = (blocks: readonly Block[]): boolean =>
  blocks.some(
    block => block.kind !== 'paragraph' || block.runs.some(run => run.kind !== 'text' || run.text.trim() !== ''),
  )

/** Headers and footers, each read once for each width of page. */
const marginReader = ({ margins }: Package, file: PaperFile, foreignDigits: Set<readonly Block[]>): ReadMargin => {
  const known = new Map<string, readonly Block[]>()
  const NOTHING: readonly Block[] = []
  return (id, column) => {
    const margin = id === undefined ? undefined : margins.get(id)
    if (!margin) return NOTHING
    const key = `${column.room}|${column.x}|${margin.part}`
    const found = known.get(key)
    if (found) return found
    const part = newPart(file, margin.part)
    const blocks = readBlocks(margin.tree.children, column, part)
    const shown = prints(blocks) ? blocks : NOTHING
    if (part.foreignDigits) foreignDigits.add(shown)
    known.set(key, shown)
    return shown
  }
}

const readSections = (pack: Package, file: PaperFile, settings: PageSettings): readonly Section[] => {
  const part: Part = newPart(file, pack.main)
  const body: { look: SectionLook; blocks: readonly Block[]; pictures: number }[] = []
  for (const { children, end } of stretchesOf(pack.body)) {
    const look = lookOfSection(end, body.at(-1)?.look ?? null, settings)
    part.pictures = 0
    const blocks = readBlocks(children, pageColumn(look.width), part)
    body.push({ look, blocks, pictures: part.pictures })
  }
  const foreignDigits = new Set<readonly Block[]>()
  const read = marginReader(pack, file, foreignDigits)
  return body.map(({ look, blocks, pictures }, i) => {
    const around = marginBlocks(look, settings, read)
    return {
      kind: 'body',
      page: look.page,
      ...around,
      pageNumber: { start: look.start, arabic: look.arabic && !foreignDigits.has(around.header) },
      pictures,
      ...(look.continuous && i > 0 && { continuous: true }),
      blocks,
      origin: null,
    }
  })
}

/** The language of most letters. */
const languageOf = ({ languages, styles }: PaperFile): string => {
  let most = 0
  let found = styles.runDefaults.language ?? ''
  for (const [language, letters] of languages) {
    if (letters > most) [found, most] = [language, letters]
  }
  return found
}

/** Until parts are recognised, all have the format of the file's default style. */
const stylesOf = (file: PaperFile): OfficialDocument['styles'] => {
  const blank: Xml = { name: 'w:p', attributes: {}, children: [], text: '' }
  const look = lookOfParagraph(blank, file.styles, null)
  const run = formatOf(lookOfRun(look.layers, {}, {}), '', file.formats)
  const format: ElementFormat = { paragraph: look.format, run }
  return Object.fromEntries(Object.keys(elements).map(role => [role, format])) as { [R in Role]: ElementFormat }
}

/**
 * Reads a Word file (.docx, .docm; transitional or strict). Every paragraph has the role `doan`, every table `bang`, every section is
 * `body`. Revisions are read as accepted, hidden text is left out, numbers of lists are written out. Nothing outside of the file is
 * looked at. KH750–KH761 where it cannot be read; never throws for a fault of the file.
 */
export const readDocx = (bytes: Uint8Array): Outcome<OfficialDocument> => {
  const { value: pack, findings } = openPackage(bytes)
  if (!pack) return { value: null, findings }
  const { styles, theme, looks } = sharedStyles(pack)
  const file = newFile(styles, theme, looks)
  const sections = readSections(pack, file, pageSettings(pack.settings))
  const property = (name: string): string => childOf(pack.core, name)?.text ?? ''
  const properties = {
    title: property('dc:title'),
    subject: property('dc:subject'),
    author: property('dc:creator'),
    language: languageOf(file),
    // When it was signed only its text can tell.
    date: null,
  }
  return { value: { ruleset: RULESET, properties, styles: stylesOf(file), sections }, findings }
}
