/**
 * The one door to handlebars: reads a text with `{{…}}` into our own pieces and fills it. Only what pieces can say is compiled,
 * so no value is ever a template, and nothing is looked up but own properties of the scope.
 */
import Handlebars from 'handlebars/dist/handlebars.js'
import type { Expression, FillFault, Piece } from './expression.ts'
import { fillParts, present, print, say, settled, simpleParts, spend, startText, Unfilled } from './fill-parts.ts'
import { faultIn, tooDeep } from './mustaches.ts'
import { BLOCKS, readParts, wholePath } from './pieces.ts'
import { isTrue } from './plain-data.ts'
import { helpers } from './template-words.ts'

const engine = Handlebars.create()
engine.registerHelper('%value', (value: unknown, name: unknown) => present(value, String(name)))
engine.registerHelper('%print', (value: unknown, name: unknown) => print(value, String(name)))
// The last one is Handlebars' own options.
for (const name of Object.keys(helpers))
  engine.registerHelper(name, (...values: unknown[]) => say(name, values.slice(0, -1)))

const { each } = engine.helpers
engine.registerHelper('each', function (this: unknown, list: unknown, options: Handlebars.HelperOptions): unknown {
  if (Array.isArray(list)) spend(list.length)
  return each?.call(this, list, options)
})
engine.registerHelper('if', function (this: unknown, value: unknown, options: Handlebars.HelperOptions): string {
  return isTrue(value) ? options.fn(this) : options.inverse(this)
})

/** Known helpers only: a name is never taken for a helper, nor a helper for a name. */
const COMPILE = {
  noEscape: true,
  ignoreStandalone: true,
  knownHelpersOnly: true,
  knownHelpers: Object.fromEntries(['%value', '%print', ...BLOCKS, ...Object.keys(helpers)].map(name => [name, true])),
} as unknown as CompileOptions

type Fill = (scope: object) => string

/** Compiled when first used: Handlebars makes a function of the text. */
const compile = (program: hbs.AST.Program): Fill => {
  let compiled: Fill | null = null
  return scope => {
    compiled ??= engine.compile(program, COMPILE)
    return compiled(scope)
  }
}

const filler = (
  program: hbs.AST.Program,
  parts: readonly (string | Piece)[],
): ((scope: object) => string | FillFault) => {
  const simple = simpleParts(parts)
  const fill: Fill = simple ? scope => fillParts(simple, scope) : compile(program)
  return scope => {
    startText()
    try {
      return settled(fill(scope))
    } catch (error) {
      if (error instanceof Unfilled) return error.fault
      throw error
    }
  }
}

const parse = (text: string): hbs.AST.Program | null => {
  try {
    return Handlebars.parse(text, { ignoreStandalone: true } as object)
  } catch {
    return null
  }
}

const isAlone = (parts: readonly (string | Piece)[]): boolean => {
  const [only, ...more] = parts.filter(part => typeof part !== 'string' || part.trim() !== '')
  return more.length === 0 && typeof only === 'object' && only.kind === 'helper'
}

/** Reads a text; never throws for what the text says. */
export const readExpression = (text: string): Expression => {
  if (!text.includes('{{')) return { kind: 'plain', text }
  const deep = tooDeep(text)
  if (deep !== null) return { kind: 'fault', near: deep }
  const program = parse(text)
  if (!program) return { kind: 'fault', near: faultIn(text, one => parse(one) !== null) }
  const path = wholePath(program)
  if (path) return { kind: 'whole', path }
  const parts = readParts(program, 0)
  const pieces = parts.filter(part => typeof part !== 'string')
  if (pieces.length > 0) return { kind: 'text', pieces, alone: isAlone(parts), fill: filler(program, parts) }
  return { kind: 'plain', text: parts.join('') }
}
