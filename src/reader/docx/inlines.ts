/** The text of a paragraph: runs in their effective formatting, page numbers, and what hangs on it. */
import type { Inline, Run } from '../../model/document.ts'
import { NB_HYPHEN } from '../../text/blanks.ts'
import { capitals } from '../../text/vietnamese.ts'
import { childOf, contentKey, findBelow, type Xml } from './element.ts'
import { addCode, beginField, hasForeignDigits, isPageCode, prints } from './fields.ts'
import type { ParagraphLook } from './paragraph-look.ts'
import { keptUnder, type Part } from './part.ts'
import { formatOf, lookOfRun, type RunLook } from './run-format.ts'
import { type RunProperties, runProperties } from './run-properties.ts'
import { symbolOf, symbolOfHex } from './symbols.ts'

/** Text and what hangs on it (`w:drawing`, `w:pict`, `w:object`), each in its order. */
export interface Inlines {
  readonly runs: readonly Inline[]
  readonly hanging: readonly Xml[]
}

interface Taken {
  readonly part: Part
  readonly look: ParagraphLook
  readonly runs: Inline[]
  readonly hanging: Xml[]
}

const NOTHING: RunProperties = {}

/** The look of a run with these properties (`w:rPr`). */
const lookOf = (properties: Xml | null, { part, look }: Taken): RunLook => {
  const { runs, theme, styles } = part.file
  return keptUnder(runs, look.layers, contentKey(properties), () => {
    const direct = runProperties(properties, theme)
    return lookOfRun(look.layers, direct.style === undefined ? NOTHING : styles.character(direct.style), direct)
  })
}

const addText = (text: string, look: RunLook, { part, runs }: Taken): void => {
  if (text === '' || look.hidden) return
  const { formats, languages } = part.file
  const { language } = look.own
  if (language) languages.set(language, (languages.get(language) ?? 0) + text.length)
  const printed = look.capitals ? capitals(text) : text
  const format = formatOf(look, printed, formats)
  const last = runs.at(-1)
  // Word parts runs where nothing is seen: by the session in which they were typed.
  if (last?.kind === 'text' && last.format === format) runs[runs.length - 1] = { ...last, text: last.text + printed }
  else runs.push({ kind: 'text', text: printed, format })
}

const addPage = (look: RunLook, { part, runs }: Taken): void => {
  if (!look.hidden) runs.push({ kind: 'page-number', format: formatOf(look, '1', part.file.formats) })
}

const PRIVATE = /[\uf000-\uf0ff]/g

const isBlank = (code: number): boolean => code === 32 || code === 9 || code === 10 || code === 13

/** Without blanks of XML at its ends; a tie is none. */
const trimmed = (text: string): string => {
  let start = 0
  let end = text.length
  while (start < end && isBlank(text.charCodeAt(start))) start += 1
  while (end > start && isBlank(text.charCodeAt(end - 1))) end -= 1
  return text.slice(start, end)
}

/** In another font a private sign prints as an empty box, and that is for the checks to tell. */
const SYMBOL_FONT = /^(?:Symbol|Wingdings|Webdings)/i

/** Without `preserve` blanks at the ends do not count; a line end is a blank. */
const wordsOf = ({ text, attributes }: Xml, { own }: RunLook): string => {
  const whole = attributes['xml:space'] === 'preserve' ? text : trimmed(text)
  const line = whole.replace(/[\r\n]/g, ' ')
  return SYMBOL_FONT.test(own.hAnsi ?? own.ascii ?? '') ? line.replace(PRIVATE, symbolOf) : line
}

const SIGNS: ReadonlyMap<string, string> = new Map([
  ['w:tab', '\t'],
  ['w:ptab', '\t'],
  ['w:br', '\n'],
  ['w:cr', '\n'],
  ['w:noBreakHyphen', NB_HYPHEN],
  ['w:softHyphen', '\u00ad'],
])

const turnField = (element: Xml, look: RunLook, taken: Taken): void => {
  const { fields } = taken.part
  const kind = element.attributes['w:fldCharType']
  if (kind === 'begin') beginField(fields)
  const field = fields.at(-1)
  if (kind === 'separate' && field) field.result = true
  if (kind !== 'end' || !field) return
  fields.pop()
  if (!field.page || !prints(fields)) return
  addPage(look, taken)
  if (hasForeignDigits(field.code)) taken.part.foreignDigits = true
}

const readRun = (run: Xml, taken: Taken): void => {
  const { part, hanging } = taken
  const look = lookOf(childOf(run, 'w:rPr'), taken)
  let text = ''
  const flush = (): void => {
    if (text !== '' && prints(part.fields)) addText(text, look, taken)
    text = ''
  }
  for (const child of run.children) {
    const sign = SIGNS.get(child.name)
    if (sign !== undefined) text += sign
    else if (child.name === 'w:t') text += wordsOf(child, look)
    else if (child.name === 'w:sym') text += symbolOfHex(child.attributes['w:char'])
    else if (child.name === 'w:instrText') addCode(part.fields, child.text)
    else if (child.name === 'w:fldChar') {
      flush()
      turnField(child, look, taken)
    } else if (child.name === 'w:drawing' || child.name === 'w:pict' || child.name === 'w:object') {
      if (!look.hidden) hanging.push(child)
    } else if (child.name === 'w:ruby') {
      flush()
      readInto(childOf(child, 'w:rubyBase'), taken)
    }
  }
  flush()
}

const readSimpleField = (field: Xml, taken: Taken): void => {
  const code = field.attributes['w:instr'] ?? ''
  if (!isPageCode(code)) {
    readInto(field, taken)
    return
  }
  const first = findBelow(field, 'w:r')
  addPage(lookOf(childOf(first, 'w:rPr'), taken), taken)
  if (hasForeignDigits(code)) taken.part.foreignDigits = true
}

const mathOf = (element: Xml): string =>
  element.name === 'm:t' ? element.text : element.children.map(child => mathOf(child)).join('')

const readInto = (parent: Xml | null, taken: Taken): void => {
  for (const child of parent?.children ?? []) {
    if (child.name === 'w:r') readRun(child, taken)
    else if (child.name === 'w:fldSimple') readSimpleField(child, taken)
    else if (child.name === 'm:oMath' || child.name === 'm:oMathPara')
      addText(mathOf(child), lookOf(null, taken), taken)
  }
}

/** The look of the paragraph's mark, which its number has too where the list says nothing else. */
const lookOfMark = (paragraph: Xml, over: RunProperties, taken: Taken): RunLook => {
  const { part, look } = taken
  const mark = runProperties(childOf(childOf(paragraph, 'w:pPr'), 'w:rPr'), part.file.theme)
  const character = mark.style === undefined ? NOTHING : part.file.styles.character(mark.style)
  return lookOfRun(look.layers, character, { ...mark, ...over })
}

/** The number of a list as the first run; a tab after it is a blank. */
const addNumber = (paragraph: Xml, taken: Taken): void => {
  const { part, look } = taken
  if (!look.numbered) return
  const { id, list, at, level } = look.numbered
  const number = part.file.counter(id, list, at)
  if (number === '') return
  const shown = lookOfMark(paragraph, level.run, taken)
  addText(level.suffix === 'nothing' ? number : `${number} `, shown, taken)
}

/** Reads a `w:p`. A paragraph without text has one run of none, in the format of its mark. */
export const readInlines = (paragraph: Xml, look: ParagraphLook, part: Part): Inlines => {
  const taken: Taken = { part, look, runs: [], hanging: [] }
  addNumber(paragraph, taken)
  readInto(paragraph, taken)
  if (taken.runs.length === 0) taken.runs.push(emptyRun(paragraph, taken))
  return { runs: taken.runs, hanging: taken.hanging }
}

const emptyRun = (paragraph: Xml, taken: Taken): Run => {
  const look = lookOfMark(paragraph, NOTHING, taken)
  return { kind: 'text', text: '', format: formatOf(look, '', taken.part.file.formats) }
}
