/**
 * The tree that handlebars makes of a text → our own pieces. On the way the tree is settled for filling: what may be absent goes
 * through `%value` or `%print`, which know its name, and `this` of `moi` becomes a name.
 */
import type { Argument, NamePath, Piece } from './expression.ts'
import { ITEM } from './look-up.ts'
import { helpers } from './template-words.ts'

type Node = hbs.AST.Node
type Path = hbs.AST.PathExpression

/** Blocks that a text may hold. */
export const BLOCKS = ['if', 'unless', 'each', 'with'] as const
type BlockName = (typeof BLOCKS)[number]
const isBlock = (name: string): name is BlockName => (BLOCKS as readonly string[]).includes(name)
const OWN_CONTEXT: readonly string[] = ['each', 'with']

const isPath = (node: Node): node is Path => node.type === 'PathExpression'
const isLiteral = (node: Node): node is hbs.AST.StringLiteral | hbs.AST.NumberLiteral | hbs.AST.BooleanLiteral =>
  node.type === 'StringLiteral' || node.type === 'NumberLiteral' || node.type === 'BooleanLiteral'

const namePath = (path: Path): NamePath => {
  const text = path.original
  const isItem = /^(?:\.\.\/)*(?:this(?:[./]|$)|\.(?:\/|$))/.test(text)
  return { up: path.depth, of: path.data ? 'data' : isItem ? 'item' : 'name', parts: path.parts.map(String), text }
}

const literal = (value: string): hbs.AST.StringLiteral =>
  ({ type: 'StringLiteral', value, original: value, loc: undefined }) as unknown as hbs.AST.StringLiteral

/** A call in handlebars' tree; `%` keeps its name from ever being one of a template. */
const helperPath = (name: string, like: Path): Path => ({
  ...like,
  data: false,
  depth: 0,
  parts: [name],
  original: name,
})

/** `contexts`: how many `#each` and `#with` stand around. */
const toArgument = (node: Node, contexts: number): Argument | null => {
  if (isPath(node)) {
    const path = namePath(node)
    settleItem(node, path, contexts)
    return { kind: 'path', path }
  }
  if (isLiteral(node)) return { kind: 'literal', value: node.value }
  if (node.type !== 'SubExpression') return null
  return toCall(node as hbs.AST.SubExpression, contexts)
}

/** Outside `#each` and `#with`, `this` is the item of `moi`. */
const settleItem = (node: Path, path: NamePath, contexts: number): void => {
  if (path.of === 'item' && path.up === contexts) node.parts = [ITEM, ...path.parts]
}

const toCall = (
  node: hbs.AST.SubExpression | hbs.AST.MustacheStatement,
  contexts: number,
): Extract<Argument, { kind: 'helper' }> | null => {
  if (!isPath(node.path) || node.hash) return null
  const name = node.path.original
  const values = node.params.map(param => toArgument(param, contexts))
  if (values.some(value => value === null)) return null
  node.params = node.params.map(param =>
    isPath(param)
      ? ({
          type: 'SubExpression',
          path: helperPath('%value', param),
          params: [param, literal(param.original)],
          loc: param.loc,
        } as unknown as hbs.AST.Expression)
      : param,
  )
  return { kind: 'helper', name, values: values as Argument[] }
}

type Read = (node: Node, contexts: number) => Piece | null

const readMustache: Read = (node, contexts) => {
  const mustache = node as hbs.AST.MustacheStatement
  if (!isPath(mustache.path as Node)) return null
  const path = mustache.path as Path
  if (mustache.params.length > 0 || mustache.hash || Object.hasOwn(helpers, path.original))
    return toCall(mustache, contexts)
  const name = namePath(path)
  settleItem(path, name, contexts)
  mustache.params = [{ ...path, parts: [...path.parts] } as hbs.AST.Expression, literal(path.original)]
  mustache.path = helperPath('%print', path)
  return { kind: 'name', path: name }
}

const readBlock: Read = (node, contexts) => {
  const block = node as hbs.AST.BlockStatement
  const name = isPath(block.path) ? block.path.original : ''
  const [param, ...more] = block.params
  if (!isBlock(name) || !param || more.length > 0 || block.hash) return null
  const value = toArgument(param, contexts)
  if (value === null) return null
  const within = contexts + (OWN_CONTEXT.includes(name) ? 1 : 0)
  return {
    kind: 'block',
    name,
    value,
    inner: readBody(block.program, within),
    otherwise: readBody(block.inverse, contexts),
    locals: block.program?.blockParams ?? [],
  }
}

const READERS: Readonly<Record<string, Read>> = { MustacheStatement: readMustache, BlockStatement: readBlock }

const MARKS: Readonly<Record<string, string>> = { BlockStatement: '#', PartialStatement: '> ', Decorator: '* ' }

const refusedText = (node: Node): string => {
  const { path, name } = node as unknown as { path?: { original?: unknown }; name?: { original?: unknown } }
  return (MARKS[node.type] ?? '') + String(path?.original ?? name?.original ?? '')
}

/** A text in order: stretches of plain text and pieces; `contexts`: how many `#each` and `#with` stand around it. */
export function readParts(program: hbs.AST.Program | undefined, contexts: number): readonly (string | Piece)[] {
  return (program?.body ?? []).flatMap((node: Node): readonly (string | Piece)[] => {
    if (node.type === 'CommentStatement') return []
    if (node.type === 'ContentStatement') return [(node as hbs.AST.ContentStatement).value]
    return [READERS[node.type]?.(node, contexts) ?? { kind: 'refused', text: refusedText(node) }]
  })
}

const readBody = (program: hbs.AST.Program | undefined, contexts: number): readonly Piece[] =>
  readParts(program, contexts).filter(part => typeof part !== 'string')

const isBlank = (node: Node): boolean =>
  node.type === 'ContentStatement' && (node as hbs.AST.ContentStatement).value.trim() === ''

/** Exactly one name: its value keeps its type. */
export const wholePath = (program: hbs.AST.Program): NamePath | null => {
  const [only, ...more] = program.body.filter(node => !isBlank(node))
  if (!only || more.length > 0 || only.type !== 'MustacheStatement') return null
  const { path, params, hash } = only as hbs.AST.MustacheStatement
  if (!isPath(path as Node) || params.length > 0 || hash) return null
  const name = namePath(path as Path)
  return name.of === 'data' || name.up > 0 || Object.hasOwn(helpers, name.text) ? null : name
}
