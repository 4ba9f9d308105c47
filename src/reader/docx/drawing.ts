/** DrawingML: shapes, connectors, groups and pictures of a `w:drawing`. */
import { allBelow, childOf, findBelow, type Xml } from './element.ts'
import { type Frame, type Graphic, isFlat, type Placing } from './graphic.ts'
import { emuOf, numberOf } from './lengths.ts'
import type { Theme } from './theme.ts'

interface Size {
  readonly width: number
  readonly height: number
}

const FRAMES: ReadonlyMap<string, Frame> = new Map([
  ['column', 'column'],
  ['margin', 'margin'],
  ['page', 'page'],
])

const placingOf = (holder: Xml): Placing => {
  if (holder.name === 'wp:inline') return { kind: 'inline' }
  const horizontal = childOf(holder, 'wp:positionH')
  const frame = FRAMES.get(horizontal?.attributes.relativeFrom ?? '') ?? 'other'
  const align = childOf(horizontal, 'wp:align')?.text.trim()
  if (align) return { kind: 'aligned', align, frame }
  const start = emuOf(childOf(horizontal, 'wp:posOffset')?.text.trim())
  return start === null ? { kind: 'unknown' } : { kind: 'at', start, frame }
}

/** A quarter turn, in 60,000ths of a degree. */
const QUARTER = 5_400_000

const sizeOf = (extent: Xml | null, transform: Xml | null): Size => {
  const width = emuOf(extent?.attributes.cx) ?? 0
  const height = emuOf(extent?.attributes.cy) ?? 0
  const turned = Math.round((numberOf(transform?.attributes.rot) ?? 0) / QUARTER) % 2 !== 0
  // Programs differ in whether they write the size before or after the turn: lying down is what a turn is for.
  return turned && isFlat(height, width) ? { width: height, height: width } : { width, height }
}

const NEUTRAL = '000000'

const outlineColour = (outline: Xml, theme: Theme): string => {
  const plain = findBelow(outline, 'a:srgbClr')?.attributes.val
  const reference = findBelow(outline, 'a:schemeClr')?.attributes.val
  const colour = plain ?? (reference ? theme.colour(reference) : null) ?? NEUTRAL
  return /^[0-9a-f]{6}$/i.test(colour) ? colour.toUpperCase() : NEUTRAL
}

/** Colour of the line around a shape; null where none is drawn. */
const outlineOf = (shape: Xml, theme: Theme): string | null => {
  const outline = childOf(childOf(shape, 'wps:spPr'), 'a:ln')
  if (outline) return childOf(outline, 'a:noFill') ? null : outlineColour(outline, theme)
  const reference = childOf(childOf(shape, 'wps:style'), 'a:lnRef')
  return reference && reference.attributes.idx !== '0' ? outlineColour(reference, theme) : null
}

const isSolid = (shape: Xml): boolean => {
  const outline = childOf(childOf(shape, 'wps:spPr'), 'a:ln')
  const dash = childOf(outline, 'a:prstDash')?.attributes.val ?? 'solid'
  const compound = outline?.attributes.cmpd ?? 'sng'
  return dash === 'solid' && compound === 'sng' && !childOf(outline, 'a:custDash')
}

/** 2.54 mm, what Word leaves inside a box that does not say. */
const INSET = 144

const boxOf = (shape: Xml, content: Xml, { width, height }: Size, theme: Theme): Graphic => {
  const inset = emuOf(childOf(shape, 'wps:bodyPr')?.attributes.lIns) ?? INSET
  return { kind: 'box', width, height, inset, border: outlineOf(shape, theme), content }
}

const LINES = new Set(['line', 'straightConnector1'])

const shapeGraphic = (shape: Xml, size: Size, place: Placing, theme: Theme): Graphic | null => {
  const content = findBelow(shape, 'w:txbxContent')
  if (content) return boxOf(shape, content, size, theme)
  const properties = childOf(shape, 'wps:spPr')
  const line = LINES.has(childOf(properties, 'a:prstGeom')?.attributes.prst ?? '')
  const unseen = line && childOf(childOf(properties, 'a:ln'), 'a:noFill') !== null
  if (isFlat(size.width, size.height))
    return unseen ? null : { kind: 'line', length: size.width, solid: isSolid(shape), place }
  // Lines that stand upright or lean are no graphics the decree speaks of.
  return line ? null : { kind: 'picture' }
}

const transformOf = (shape: Xml): Xml | null => childOf(childOf(shape, 'wps:spPr'), 'a:xfrm')

const readHolder = (holder: Xml, theme: Theme): readonly Graphic[] => {
  const place = placingOf(holder)
  const shapes = allBelow(holder, 'wps:wsp')
  const [only] = shapes
  const whole = sizeOf(childOf(holder, 'wp:extent'), only && shapes.length === 1 ? transformOf(only) : null)
  const pictures = allBelow(holder, 'pic:pic').length
  if (pictures === 0 && shapes.length <= 1) {
    const one = only ? shapeGraphic(only, whole, place, theme) : ({ kind: 'picture' } as const)
    return one ? [one] : []
  }
  // A rule drawn as a picture a hair high.
  if (shapes.length === 0 && isFlat(whole.width, whole.height))
    return [{ kind: 'line', length: whole.width, solid: true, place }]
  const drawn = shapes.flatMap(shape => {
    const transform = transformOf(shape)
    return shapeGraphic(shape, sizeOf(childOf(transform, 'a:ext'), transform), { kind: 'unknown' }, theme) ?? []
  })
  return [...drawn, ...Array.from({ length: pictures }, () => ({ kind: 'picture' }) as const)]
}

/** What a `w:drawing` holds. */
export const readDrawing = (drawing: Xml, theme: Theme): readonly Graphic[] =>
  drawing.children
    .filter(({ name }) => name === 'wp:inline' || name === 'wp:anchor')
    .flatMap(holder => readHolder(holder, theme))
