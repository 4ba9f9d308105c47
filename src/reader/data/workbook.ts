/** The sheets of a workbook (.xlsx): which there are, which one is read, and where its parts lie. */
import { attribute, nextTag, type Tag } from './xml-tags.ts'

/** A sheet of cells; sheets of charts are left out. */
export interface SheetEntry {
  readonly name: string
  readonly visible: boolean
  /** Name of its part in the zip file. */
  readonly part: string
}

/** What a workbook says of itself. */
export interface Workbook {
  readonly sheets: readonly SheetEntry[]
  /** Days are counted from 1904, as old Excel on Mac did. */
  readonly from1904: boolean
  /** Names of parts; null where the workbook has none. */
  readonly strings: string | null
  readonly styles: string | null
}

/** All tags of a text, in order. */
export const tagsOf = function* (xml: string): Generator<Tag> {
  for (let tag = nextTag(xml, 0); tag; tag = nextTag(xml, tag.end)) yield tag
}

/** `worksheets/sheet1.xml`, `/xl/worksheets/sheet1.xml` and `../x.xml`, seen from the folder `xl`. */
const partName = (target: string): string => {
  const steps: string[] = []
  for (const step of (target.startsWith('/') ? target : `xl/${target}`).split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '' && step !== '.') steps.push(step)
  }
  return steps.join('/')
}

interface Relation {
  /** The last word of its type: 'worksheet', 'styles', … */
  readonly type: string
  readonly part: string
}

const relationsOf = (rels: string): ReadonlyMap<string, Relation> => {
  const relations = new Map<string, Relation>()
  for (const tag of tagsOf(rels)) {
    if (tag.name !== 'Relationship') continue
    const id = attribute(tag, 'Id')
    const type = attribute(tag, 'Type')?.split('/').at(-1)
    const target = attribute(tag, 'Target')
    if (id !== null && type !== undefined && target !== null) relations.set(id, { type, part: partName(target) })
  }
  return relations
}

const isTrue = (value: string | null): boolean => value === '1' || value === 'true'

/** Reads `xl/workbook.xml` and its relations. */
export const readWorkbook = (workbook: string, rels: string): Workbook => {
  const relations = relationsOf(rels)
  const partOf = (type: string): string | null =>
    [...relations.values()].find(relation => relation.type === type)?.part ?? null
  const sheets: SheetEntry[] = []
  let from1904: boolean | null = null
  for (const tag of tagsOf(workbook)) {
    if (tag.name === 'workbookPr') from1904 ??= isTrue(attribute(tag, 'date1904'))
    if (tag.name !== 'sheet') continue
    const relation = relations.get(attribute(tag, 'id') ?? '')
    const state = attribute(tag, 'state') ?? 'visible'
    if (relation?.type !== 'worksheet') continue
    const name = (attribute(tag, 'name') ?? '').normalize('NFC')
    sheets.push({ name, visible: state === 'visible', part: relation.part })
  }
  return { sheets, from1904: from1904 ?? false, strings: partOf('sharedStrings'), styles: partOf('styles') }
}

const lenient = (name: string): string => name.normalize('NFC').trim().toLowerCase()

/** The sheet of this name, hidden or not; without a name the first that people see. */
export const chooseSheet = ({ sheets }: Workbook, wanted: string | null): SheetEntry | null => {
  if (wanted === null) return sheets.find(sheet => sheet.visible) ?? null
  const exact = sheets.find(sheet => sheet.name === wanted.normalize('NFC'))
  return exact ?? sheets.find(sheet => lenient(sheet.name) === lenient(wanted)) ?? null
}
