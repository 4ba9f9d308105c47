/** The effective formatting of a run: defaults → table style → paragraph style → character style → its own (ECMA-376 17.7.2). */
import { FONT } from '../../decree/figures.ts'
import { pt } from '../../decree/units.ts'
import type { RunFormat } from '../../model/document.ts'
import { type RunProperties, SLOTS } from './run-properties.ts'

/** What a paragraph gives its runs. */
export interface RunLayers {
  readonly defaults: RunProperties
  readonly table: RunProperties
  readonly paragraph: RunProperties
}

/** All that is known of a run but the font, which its letters decide. */
export interface RunLook {
  readonly own: RunProperties
  readonly capitals: boolean
  readonly hidden: boolean
  readonly bold: boolean
  readonly italic: boolean
}

const TOGGLES = ['bold', 'italic', 'caps', 'smallCaps', 'hidden'] as const

/** Toggles said by several styles cancel one another; what the run itself says goes before (ECMA-376 17.7.3). */
const toggled = (
  key: (typeof TOGGLES)[number],
  { defaults, table, paragraph }: RunLayers,
  character: RunProperties,
  direct: RunProperties,
): boolean => {
  const own = direct[key]
  if (own !== undefined) return own
  const odd = (table[key] === true) !== ((paragraph[key] === true) !== (character[key] === true))
  return odd || defaults[key] === true
}

/** Puts the layers one over the other. */
export const lookOfRun = (layers: RunLayers, character: RunProperties, direct: RunProperties): RunLook => {
  const is = (key: (typeof TOGGLES)[number]): boolean => toggled(key, layers, character, direct)
  return {
    own: { ...layers.defaults, ...layers.table, ...layers.paragraph, ...character, ...direct },
    capitals: is('caps') || is('smallCaps'),
    hidden: is('hidden'),
    bold: is('bold'),
    italic: is('italic'),
  }
}

type Slot = (typeof SLOTS)[number]

const slotOf = (code: number): Slot => {
  if (code < 0x80) return 'ascii'
  if (code >= 0x590 && code < 0x900) return 'cs'
  return (code >= 0x2e80 && code < 0xa000) || (code >= 0xac00 && code < 0xd7b0) || code >= 0xf900 ? 'eastAsia' : 'hAnsi'
}

/** The slots from which letters of a text take their font, in the order met. */
const slotsOf = (text: string): ReadonlySet<Slot> => {
  const slots = new Set<Slot>()
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i)
    if (code > 0x20 && code !== 0xa0) slots.add(slotOf(code))
  }
  return slots.size === 0 ? new Set(['ascii']) : slots
}

/** Fonts are compared as Word does. */
const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase()

const hasOneFont = ({ ascii, hAnsi, cs, eastAsia }: RunProperties): boolean =>
  ascii === hAnsi && ascii === cs && ascii === eastAsia

/** Where letters of one run take theirs from different fonts, the one that is not the decree's. */
const fontOf = (own: RunProperties, text: string): string => {
  if (hasOneFont(own)) return own.ascii ?? FONT
  let font: string | null = null
  for (const slot of slotsOf(text)) {
    // Word's own default where a file names none.
    const name = own[slot] ?? FONT
    if (font === null || isSame(font, FONT)) font = name
  }
  return font ?? FONT
}

const otherFontOf = (own: RunProperties, font: string): string | null => {
  for (const slot of SLOTS) {
    const name = own[slot]
    if (name && !isSame(name, font)) return name
  }
  return null
}

/** Half points where a file says nothing (ECMA-376 17.3.2.38). */
const DEFAULT_SIZE = 20

/** Equal formats are one object, so that runs are compared quickly. */
export interface Formats {
  readonly byWords: Map<string, RunFormat>
  /** Of looks with one font for all letters. */
  readonly byLook: Map<RunLook, RunFormat>
}

/** The format of a text that looks so. */
export const formatOf = (look: RunLook, text: string, formats: Formats): RunFormat => {
  const known = formats.byLook.get(look)
  if (known) return known
  const format = makeFormat(look, text, formats)
  if (hasOneFont(look.own)) formats.byLook.set(look, format)
  return format
}

const makeFormat = ({ own, bold, italic }: RunLook, text: string, { byWords }: Formats): RunFormat => {
  const font = fontOf(own, text)
  const otherFont = otherFontOf(own, font)
  const { size = DEFAULT_SIZE, underline = false, colour = '000000', highlight = null } = own
  const key = `${font}|${otherFont}|${size}|${bold}|${italic}|${underline}|${colour}|${highlight}`
  const known = byWords.get(key)
  if (known) return known
  const format: RunFormat = {
    font: isSame(font, FONT) ? FONT : font,
    size: pt(size / 2),
    bold,
    italic,
    underline,
    colour,
    ...(otherFont !== null && { otherFont }),
    ...(highlight !== null && { highlight }),
  }
  byWords.set(key, format)
  return format
}
