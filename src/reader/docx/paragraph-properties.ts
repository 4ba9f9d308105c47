/** What one `w:pPr` says, nothing inherited; lengths in twips. */
import type { Align } from '../../model/document.ts'
import { type Border, bordersOf, type Side } from './border.ts'
import { childOf, valOf, type Xml } from './element.ts'
import { countOf, flagOf, lengthOf, numberOf, switchOf } from './lengths.ts'

/** Absent: not said here. */
export interface ParagraphProperties {
  align?: Align
  keepNext?: boolean
  keepLines?: boolean
  contextual?: boolean
  /** As in Word, from 0; 9 is body text. */
  outline?: number
  left?: number
  right?: number
  /** Below 0: hanging. */
  firstLine?: number
  /** Hundredths of a letter; of account where no length is told beside them. */
  firstLineChars?: number
  leftChars?: number
  before?: number
  after?: number
  /** Hundredths of a line. */
  beforeLines?: number
  afterLines?: number
  beforeAuto?: boolean
  afterAuto?: boolean
  /** Twips, or 240ths of a line for `auto`. */
  line?: number
  lineRule?: string
  borders?: { readonly [S in Side]?: Border | null }
  /** Of a list; '0' is none. */
  list?: string
  level?: number
  style?: string
}

const ALIGNS: ReadonlyMap<string, Align> = new Map([
  ['left', 'left'],
  ['start', 'left'],
  ['right', 'right'],
  ['end', 'right'],
  ['center', 'center'],
  ['both', 'both'],
  ['distribute', 'both'],
  ['lowKashida', 'both'],
  ['mediumKashida', 'both'],
  ['highKashida', 'both'],
  ['thaiDistribute', 'both'],
])

const readIndent = ({ attributes }: Xml, into: ParagraphProperties): void => {
  const left = lengthOf(attributes['w:left'] ?? attributes['w:start'])
  const right = lengthOf(attributes['w:right'] ?? attributes['w:end'])
  const hanging = lengthOf(attributes['w:hanging'])
  const first = hanging === null ? lengthOf(attributes['w:firstLine']) : -hanging
  const hangingChars = numberOf(attributes['w:hangingChars'])
  const firstChars = hangingChars ? -hangingChars : numberOf(attributes['w:firstLineChars'])
  const leftChars = numberOf(attributes['w:leftChars'] ?? attributes['w:startChars'])
  if (left !== null) into.left = left
  if (right !== null) into.right = right
  if (first !== null) into.firstLine = first
  // Word writes the length beside the letters; only other programs leave it out.
  if (firstChars && first === null) into.firstLineChars = firstChars
  if (leftChars && left === null) into.leftChars = leftChars
}

const readSpacing = ({ attributes }: Xml, into: ParagraphProperties): void => {
  const before = lengthOf(attributes['w:before'])
  const after = lengthOf(attributes['w:after'])
  const line = lengthOf(attributes['w:line'])
  const rule = attributes['w:lineRule']
  const beforeLines = numberOf(attributes['w:beforeLines'])
  const afterLines = numberOf(attributes['w:afterLines'])
  const beforeAuto = flagOf(attributes, 'w:beforeAutospacing')
  const afterAuto = flagOf(attributes, 'w:afterAutospacing')
  if (before !== null) into.before = before
  if (after !== null) into.after = after
  if (line !== null) into.line = line
  if (rule) into.lineRule = rule
  else if (line !== null) into.lineRule = 'auto'
  if (beforeLines !== null) into.beforeLines = beforeLines
  if (afterLines !== null) into.afterLines = afterLines
  if (beforeAuto !== null) into.beforeAuto = beforeAuto
  if (afterAuto !== null) into.afterAuto = afterAuto
}

const readList = (element: Xml, into: ParagraphProperties): void => {
  const list = valOf(childOf(element, 'w:numId'))
  const level = countOf(valOf(childOf(element, 'w:ilvl')), 0, 8)
  if (list !== null) into.list = list
  if (level !== null) into.level = level
}

const readOne = (element: Xml, into: ParagraphProperties): void => {
  const value = element.attributes['w:val']
  switch (element.name) {
    case 'w:pStyle':
      if (value) into.style = value
      break
    case 'w:jc':
      into.align = ALIGNS.get(value ?? '') ?? 'left'
      break
    case 'w:ind':
      readIndent(element, into)
      break
    case 'w:spacing':
      readSpacing(element, into)
      break
    case 'w:keepNext':
      into.keepNext = switchOf(element) ?? true
      break
    case 'w:keepLines':
      into.keepLines = switchOf(element) ?? true
      break
    case 'w:contextualSpacing':
      into.contextual = switchOf(element) ?? true
      break
    case 'w:outlineLvl':
      into.outline = countOf(value, 0, 9) ?? 9
      break
    case 'w:pBdr':
      into.borders = bordersOf(element)
      break
    case 'w:numPr':
      readList(element, into)
      break
  }
}

/** Reads a `w:pPr`; null says nothing. */
export const paragraphProperties = (element: Xml | null): ParagraphProperties => {
  const own: ParagraphProperties = {}
  if (element) for (const child of element.children) readOne(child, own)
  return own
}
