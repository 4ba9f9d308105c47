/** VML, which Word wrote before 2010 and still writes for others: lines, shapes and boxes of a `w:pict`. */
import { childOf, findBelow, type Xml } from './element.ts'
import { type Frame, type Graphic, isFlat, type Placing } from './graphic.ts'
import { lengthOf, numberOf } from './lengths.ts'

type Css = ReadonlyMap<string, string>

const cssOf = (style: string | undefined): Css =>
  new Map(
    (style ?? '').split(';').flatMap(pair => {
      const colon = pair.indexOf(':')
      return colon < 0 ? [] : [[pair.slice(0, colon).trim().toLowerCase(), pair.slice(colon + 1).trim()] as const]
    }),
  )

/** Twips a unit of a length without one: a pixel, or what the group around makes of it. */
interface Scale {
  readonly x: number
  readonly y: number
}
const PIXEL: Scale = { x: 15, y: 15 }

const lengthIn = (text: string | undefined, scale: number): number => lengthOf(text?.trim(), scale) ?? 0

/** `x,y` */
const pointOf = (text: string | undefined, scale: Scale): readonly [number, number] => {
  const [x, y] = (text ?? '0,0').split(',')
  return [lengthIn(x, scale.x), lengthIn(y, scale.y)]
}

const FRAMES: ReadonlyMap<string, Frame> = new Map([
  ['text', 'column'],
  ['margin', 'margin'],
  ['page', 'page'],
])

const placingOf = (css: Css, start: number | null): Placing => {
  if (css.get('position') !== 'absolute') return { kind: 'inline' }
  const frame = FRAMES.get(css.get('mso-position-horizontal-relative') ?? 'text') ?? 'other'
  const align = css.get('mso-position-horizontal')
  if (align && align !== 'absolute') return { kind: 'aligned', align, frame }
  const left = css.get('margin-left') ?? css.get('left')
  const at = left === undefined ? start : lengthOf(left, PIXEL.x)
  return at === null ? { kind: 'unknown' } : { kind: 'at', start: at, frame }
}

const isNo = (value: string | undefined): boolean => value === 'f' || value === 'false'
const isYes = (value: string | undefined): boolean => value === 't' || value === 'true'

const isSolid = (shape: Xml): boolean => {
  const stroke = childOf(shape, 'v:stroke')?.attributes
  return (stroke?.dashstyle ?? 'solid') === 'solid' && (stroke?.linestyle ?? 'single') === 'single'
}

const BLACK = '000000'

const borderOf = ({ attributes }: Xml): string | null => {
  if (isNo(attributes.stroked)) return null
  const hex = /^#([0-9a-f]{6})\b/i.exec(attributes.strokecolor ?? '')?.[1]
  return hex?.toUpperCase() ?? (/^red\b/i.test(attributes.strokecolor ?? '') ? 'FF0000' : BLACK)
}

/** 2.54 mm, what Word leaves inside a box that does not say. */
const INSET = 144

const insetOf = (shape: Xml): number => {
  const [left] = (findBelow(shape, 'v:textbox')?.attributes.inset ?? '').split(',')
  return lengthOf(left, PIXEL.x) ?? INSET
}

const lineShape = (shape: Xml, css: Css, scale: Scale): Graphic | null => {
  const [fromX, fromY] = pointOf(shape.attributes.from, scale)
  const [toX, toY] = pointOf(shape.attributes.to, scale)
  const length = Math.abs(toX - fromX)
  if (!isFlat(length, toY - fromY) || isNo(shape.attributes.stroked)) return null
  const place = scale === PIXEL ? placingOf(css, Math.min(fromX, toX)) : ({ kind: 'unknown' } as const)
  return { kind: 'line', length, solid: isSolid(shape), place }
}

/** `room`: of the column, for lines as wide as it. */
const ruleShape = (shape: Xml, css: Css, room: number): Graphic => {
  const share = numberOf(shape.attributes['o:hrpct'])
  const width = share ? (room * share) / 1000 : lengthIn(css.get('width'), PIXEL.x)
  const align = shape.attributes['o:hralign'] ?? 'left'
  const length = width > 0 ? Math.min(width, room) : room
  return { kind: 'line', length, solid: true, place: { kind: 'aligned', align, frame: 'column' } }
}

const anyShape = (shape: Xml, css: Css, scale: Scale): Graphic | null => {
  const width = lengthIn(css.get('width'), scale.x)
  const height = lengthIn(css.get('height'), scale.y)
  const content = findBelow(shape, 'w:txbxContent')
  if (content) return { kind: 'box', width, height, inset: insetOf(shape), border: borderOf(shape), content }
  const connector = shape.attributes['o:connectortype'] !== undefined
  if (isFlat(width, height)) {
    if (isNo(shape.attributes.stroked) && shape.name !== 'v:rect') return null
    const place = scale === PIXEL ? placingOf(css, null) : ({ kind: 'unknown' } as const)
    return { kind: 'line', length: width, solid: isSolid(shape), place }
  }
  return connector ? null : { kind: 'picture' }
}

const scaleOf = (group: Xml, css: Css, outer: Scale): Scale => {
  const [across = 0, down = 0] = (group.attributes.coordsize ?? '').split(',').map(text => numberOf(text.trim()) ?? 0)
  const width = lengthIn(css.get('width'), outer.x)
  const height = lengthIn(css.get('height'), outer.y)
  return { x: across > 0 ? width / across : outer.x, y: down > 0 ? height / down : outer.y }
}

const readShape = (shape: Xml, scale: Scale, room: number): readonly Graphic[] => {
  const { name, attributes } = shape
  if (!name.startsWith('v:') || name === 'v:shapetype') return []
  const css = cssOf(attributes.style)
  if (name === 'v:group') {
    const inner = scaleOf(shape, css, scale)
    return shape.children.flatMap(child => readShape(child, inner, room))
  }
  if (!SHAPES.has(name) || css.get('visibility') === 'hidden') return []
  const one =
    name === 'v:line'
      ? lineShape(shape, css, scale)
      : isYes(attributes['o:hr'])
        ? ruleShape(shape, css, room)
        : anyShape(shape, css, scale)
  return one ? [one] : []
}

const SHAPES = new Set('v:line v:rect v:roundrect v:oval v:shape v:polyline v:curve v:arc v:image'.split(' '))

/** What a `w:pict` or `w:object` holds; `room` of its column in twips. */
export const readVml = (pict: Xml, room: number): readonly Graphic[] =>
  pict.children.flatMap(shape => readShape(shape, PIXEL, room))
