/** Texts outside a template that name its values, such as the name of a file: `{{ma_xa}}-{{ten_khong_dau}}`. */
import type { Argument, FillFault, Piece } from './expression.ts'
import { readExpression } from './handlebars.ts'
import { helpers } from './template-words.ts'

const namesOf = (pieces: readonly Piece[]): readonly string[] =>
  pieces.flatMap(piece => {
    if (piece.kind === 'name') return [piece.path.text]
    if (piece.kind === 'refused') return []
    if (piece.kind === 'helper') return argumentNames(piece.values)
    return [...argumentNames([piece.value]), ...namesOf(piece.inner), ...namesOf(piece.otherwise)]
  })

const argumentNames = (values: readonly Argument[]): readonly string[] =>
  values.flatMap(value =>
    value.kind === 'path' ? [value.path.text] : value.kind === 'helper' ? argumentNames(value.values) : [],
  )

const isKnown = (piece: Piece): boolean =>
  piece.kind === 'name' || (piece.kind === 'helper' && Object.hasOwn(helpers, piece.name))

/** A text outside a template, such as the name of a file: names and helpers only. */
export interface SmallText {
  /** As written in it. */
  readonly names: readonly string[]
  readonly fill: (values: object) => string | FillFault
}

/** Reads a small text; null where it is not readable or holds more than names and helpers. */
export const readSmallText = (text: string): SmallText | null => {
  const expression = readExpression(text)
  if (expression.kind === 'fault') return null
  if (expression.kind === 'plain') return { names: [], fill: () => expression.text }
  if (expression.kind === 'text')
    return expression.pieces.every(isKnown) ? { names: namesOf(expression.pieces), fill: expression.fill } : null
  const { text: name } = expression.path
  const print = readExpression(`{{#if true}}{{/if}}{{${name}}}`)
  return print.kind === 'text' ? { names: [name], fill: print.fill } : null
}
