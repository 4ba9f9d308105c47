/** Borders of paragraphs, cells and tables. */
import type { Xml } from './element.ts'
import { numberOf } from './lengths.ts'

/** Where a border stands; `between` and `inside…` part what stands in one frame. */
export type Side = 'top' | 'bottom' | 'left' | 'right' | 'between' | 'insideH' | 'insideV'

/** One that prints. */
export interface Border {
  /** Not dashed, dotted or double. */
  readonly solid: boolean
  /** Six hex digits. */
  readonly colour: string
  /** Between it and the text, pt. */
  readonly space: number
}

const SOLID = new Set(['single', 'thick'])

/** null: said to be none. */
export const borderOf = ({ attributes }: Xml): Border | null => {
  const kind = attributes['w:val']
  if (kind === undefined || kind === 'nil' || kind === 'none') return null
  const colour = attributes['w:color'] ?? ''
  return {
    solid: SOLID.has(kind),
    colour: /^[0-9a-f]{6}$/i.test(colour) ? colour.toUpperCase() : '000000',
    space: Math.max(0, numberOf(attributes['w:space']) ?? 0),
  }
}

const NAMES: ReadonlyMap<string, Side> = new Map([
  ['start', 'left'],
  ['end', 'right'],
])

/** The borders of a `w:pBdr`, `w:tblBorders` or `w:tcBorders`, by side; what is not said is absent. */
export const bordersOf = (element: Xml | null): { readonly [S in Side]?: Border | null } =>
  Object.fromEntries(
    (element?.children ?? []).map(child => {
      const name = child.name.slice(2)
      return [NAMES.get(name) ?? name, borderOf(child)]
    }),
  )
