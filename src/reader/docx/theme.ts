/** Fonts and colours that a theme stands for. */
import { childOf, findBelow, type Xml } from './element.ts'

/** Looked up by the names that run properties use. */
export interface Theme {
  /** Font of `minorHAnsi`, `majorAscii`, `minorBidi` …; null where the theme names none. */
  readonly font: (reference: string) => string | null
  /** Six hex digits of `accent1`, `text1` …; null where it is not told plainly. */
  readonly colour: (reference: string) => string | null
}

const SCRIPTS: ReadonlyMap<string, string> = new Map([
  ['EastAsia', 'a:ea'],
  ['Bidi', 'a:cs'],
])
/** What Word calls by other names than its theme. */
const COLOURS: ReadonlyMap<string, string> = new Map([
  ['text1', 'dk1'],
  ['dark1', 'dk1'],
  ['text2', 'dk2'],
  ['dark2', 'dk2'],
  ['background1', 'lt1'],
  ['light1', 'lt1'],
  ['background2', 'lt2'],
  ['light2', 'lt2'],
  ['hyperlink', 'hlink'],
  ['followedHyperlink', 'folHlink'],
])

/** Of a part without a theme nothing is known. */
export const readTheme = (root: Xml | null): Theme => {
  const elements = childOf(root, 'a:themeElements')
  const fonts = childOf(elements, 'a:fontScheme')
  const colours = childOf(elements, 'a:clrScheme')
  const font = (reference: string): string | null => {
    const scheme = childOf(fonts, reference.startsWith('major') ? 'a:majorFont' : 'a:minorFont')
    const name = childOf(scheme, SCRIPTS.get(reference.slice(5)) ?? 'a:latin')?.attributes.typeface
    return name || null
  }
  const colour = (reference: string): string | null => {
    const own = childOf(colours, `a:${COLOURS.get(reference) ?? reference}`)
    const plain = own && (findBelow(own, 'a:srgbClr')?.attributes.val ?? findBelow(own, 'a:sysClr')?.attributes.lastClr)
    return plain ?? null
  }
  return { font, colour }
}
