/** What one `w:rPr` says, nothing inherited. */
import type { Xml } from './element.ts'
import { numberOf, switchOf } from './lengths.ts'
import type { Theme } from './theme.ts'

/** Absent: not said here. Fonts: null where a theme names none. */
export interface RunProperties {
  bold?: boolean
  italic?: boolean
  caps?: boolean
  smallCaps?: boolean
  hidden?: boolean
  /** Half points. */
  size?: number
  underline?: boolean
  colour?: string
  highlight?: string | null
  ascii?: string | null
  hAnsi?: string | null
  cs?: string | null
  eastAsia?: string | null
  language?: string
  /** Id of a character style. */
  style?: string
}

/** Four fonts of a run, one a class of letters. */
export const SLOTS = ['ascii', 'hAnsi', 'cs', 'eastAsia'] as const

const readFonts = (element: Xml, theme: Theme, into: RunProperties): void => {
  const { attributes } = element
  for (const slot of SLOTS) {
    const reference = attributes[slot === 'cs' ? 'w:cstheme' : `w:${slot}Theme`]
    const name = attributes[`w:${slot}`]
    // The theme goes before the name (ECMA-376 17.3.2.26).
    if (reference) into[slot] = theme.font(reference)
    else if (name) into[slot] = name
  }
}

const HEX = /^[0-9a-f]{6}$/i
const BLACK = '000000'

const colourOf = ({ attributes }: Xml, theme: Theme): string => {
  const value = attributes['w:val'] ?? ''
  if (HEX.test(value)) return value.toUpperCase()
  const reference = attributes['w:themeColor']
  const themed = reference ? theme.colour(reference) : null
  return themed && HEX.test(themed) ? themed.toUpperCase() : BLACK
}

const readOne = (element: Xml, theme: Theme, into: RunProperties): void => {
  const value = element.attributes['w:val']
  switch (element.name) {
    case 'w:b':
      into.bold = switchOf(element) ?? true
      break
    case 'w:i':
      into.italic = switchOf(element) ?? true
      break
    case 'w:caps':
      into.caps = switchOf(element) ?? true
      break
    case 'w:smallCaps':
      into.smallCaps = switchOf(element) ?? true
      break
    case 'w:vanish':
      into.hidden = switchOf(element) ?? true
      break
    case 'w:sz': {
      const size = numberOf(value)
      if (size !== null && size > 0) into.size = size
      break
    }
    case 'w:u':
      into.underline = value !== 'none'
      break
    case 'w:color':
      into.colour = colourOf(element, theme)
      break
    case 'w:highlight':
      into.highlight = value === undefined || value === 'none' ? null : value
      break
    case 'w:rFonts':
      readFonts(element, theme, into)
      break
    case 'w:lang':
      if (value) into.language = value
      break
    case 'w:rStyle':
      if (value) into.style = value
      break
  }
}

/** Reads a `w:rPr`; null says nothing. */
export const runProperties = (element: Xml | null, theme: Theme): RunProperties => {
  const own: RunProperties = {}
  if (element) for (const child of element.children) readOne(child, theme, own)
  return own
}
