/** The one door to the package yaml: the text of a file → `Tree`, or findings. */
import { Composer, isMap, isScalar, isSeq, Lexer, Parser } from 'yaml'
import { isError } from '../diagnostics/errors.ts'
import { atSource, type Finding, finding, type Outcome } from '../diagnostics/finding.ts'
import { MAX_TOKENS } from './limits.ts'
import { findSlips } from './slips/find-slips.ts'
import type { Range, Tree } from './tree.ts'
import { checkCharacters } from './yaml/characters.ts'
import { type Fault, type Parsed, remainingFaults } from './yaml/faults.ts'
import { checkKeys } from './yaml/keys.ts'
import { mendItems } from './yaml/mend.ts'
import type { Node } from './yaml/nodes.ts'
import { plant } from './yaml/plant.ts'
import { settle } from './yaml/settle.ts'
import { sourceLines } from './yaml/source-lines.ts'
import { type Walked, walk } from './yaml/walk.ts'

type YamlToken = Parameters<Composer['next']>[0]

/** `plan`: slips of people who write plans are told, characters no plan can hold, and a root that is no map. */
export interface YamlUse {
  readonly plan: boolean
  readonly maxTokens: number
}

const PLAN: YamlUse = { plan: true, maxTokens: MAX_TOKENS }

/** The syntax tree of a text; null where it has too many tokens, with the place where it was given up. */
const tokenise = (
  text: string,
  maxTokens: number,
): { readonly tokens: readonly YamlToken[] | null; readonly offset: number } => {
  const parser = new Parser()
  const tokens: YamlToken[] = []
  let count = 0
  for (const lexeme of new Lexer().lex(text)) {
    count += 1
    if (count > maxTokens) return { tokens: null, offset: parser.offset }
    for (const token of parser.next(lexeme)) tokens.push(token)
  }
  for (const token of parser.end()) tokens.push(token)
  return { tokens, offset: text.length }
}

/**
 * Lines of nothing but blanks as empty ones, with all offsets as they are: YAML takes a tab or a blank too many there for
 * an error, and nobody sees them.
 */
const emptyBlankLines = (text: string): string =>
  text.replace(/^[ \t]+(?=\r?$)/gm, blanks => '\n'.repeat(blanks.length))

const NFC = (text: string): string => text.normalize('NFC')

/** Our words for a node of yaml's; `at`: where an absent one would stand. */
const toNode = (node: unknown, at: number): Node => {
  if (isMap(node)) {
    const start = node.range?.[0] ?? at
    const pairs = node.items.map(pair => {
      const key = toNode(pair.key, start)
      return { key, value: toNode(pair.value, key.end) }
    })
    return { kind: 'map', start, end: Math.max(start, pairs.at(-1)?.value.end ?? node.range?.[1] ?? at), pairs }
  }
  if (isSeq(node)) {
    const start = node.range?.[0] ?? at
    const items = node.items.map(item => toNode(item, start))
    return { kind: 'list', start, end: Math.max(start, items.at(-1)?.end ?? node.range?.[1] ?? at), items }
  }
  if (!isScalar(node)) return { kind: 'scalar', start: at, end: at, value: null, typed: '' }
  const { value, source = '' } = node
  const [start, end] = node.range ?? [at, at]
  return { kind: 'scalar', start, end, value: typeof value === 'string' ? NFC(value) : value, typed: NFC(source) }
}

const compose = (tokens: readonly YamlToken[], text: string): Pick<Parsed, 'faults' | 'root'> => {
  const composer = new Composer({ version: '1.2', uniqueKeys: false })
  // A second document is refused; what it holds is not looked at.
  const second = tokens.filter(token => token.type === 'document')[1]
  const first = second ? tokens.slice(0, tokens.indexOf(second)) : tokens
  const [document] = composer.compose(first, true, text.length)
  const faults: Fault[] = (document?.errors ?? []).map(error => ({ offset: error.pos[0], kind: error.code }))
  faults.sort((a, b) => a.offset - b.offset)
  const contents = document?.contents
  const empty = !contents || (isScalar(contents) && contents.value === null && !contents.source)
  return { faults, root: empty ? null : toNode(contents, 0) }
}

const nothing: Walked = { refused: [], tooDeep: false, comments: [], doubleQuoted: [] }

const parseAsTyped = (text: string, maxTokens: number): Parsed => {
  const { tokens, offset } = tokenise(text, maxTokens)
  if (!tokens) {
    const stopped = finding('KH115', atSource(offset), { limit: maxTokens })
    return { stopped, walked: nothing, faults: [], root: null }
  }
  const walked = walk(tokens)
  if (walked.tooDeep) return { stopped: walked.refused[0] ?? null, walked, faults: [], root: null }
  return { stopped: null, walked, ...compose(tokens, text) }
}

const parseWithin = (text: string, maxTokens: number): Parsed => {
  const parsed = parseAsTyped(text, maxTokens)
  const blanks = parsed.faults.length > 0 && /^[ \t]+\r?$/m.test(text)
  return blanks ? parseAsTyped(emptyBlankLines(text), maxTokens) : parsed
}

const checkRoot = (root: Node | null): readonly Finding[] => {
  if (!root) return [finding('KH104', atSource(0, 0), {})]
  return root.kind === 'map' ? [] : [finding('KH105', atSource(root.start), {})]
}

/** Findings of form: slips, and what YAML itself refuses. */
const checkForm = (source: string, parsed: Parsed, { plan, maxTokens }: YamlUse): readonly Finding[] => {
  const parse = (text: string): Parsed => parseWithin(text, maxTokens)
  const { slips, repaired, tabbed } = plan ? findSlips(source) : { slips: [], repaired: source, tabbed: false }
  const broken = parsed.faults.length > 0
  const found = slips.filter(slip => slip.silent || broken).map(slip => slip.finding)
  if (!broken) return [...found, ...parsed.walked.refused]
  // Tabs put every line in doubt: what else YAML says is mostly about them.
  const rest = remainingFaults(source, repaired, parse)
  const all = [...found, ...(tabbed ? rest.filter(one => one.code !== 'KH139') : rest)]
  if (all.some(isError)) return all
  return [...all, finding('KH139', atSource(Math.min(parsed.faults[0]?.offset ?? 0, source.length)), { what: 'other' })]
}

/** Text that was joined to the text above it: no key and no item is lost but where a list is asked for. */
const isJoined = (found: Finding): boolean =>
  found.code === 'KH154' && 'where' in found.data && found.data.where !== 'list'

/** Characters that cannot stand and a key that stands twice leave the tree whole; all other errors do not. */
const spoils = (found: Finding): boolean => isError(found) && !/^KH14|^KH112/.test(found.code) && !isJoined(found)

/**
 * Reads a plan file. All faults are found at once, at most `MAX_FINDINGS` told. `value` is null where the file cannot be
 * understood (KH1xx errors); with a value there may still be findings that are errors.
 */
export const readYaml = (text: string, use: YamlUse = PLAN): Outcome<Tree> => {
  const source = text.startsWith('\ufeff') ? text.slice(1) : text
  const parsed = parseWithin(source, use.maxTokens)
  if (parsed.stopped) return { value: null, findings: [parsed.stopped] }
  const lines = sourceLines(source)
  const form = checkForm(source, parsed, use)
  const sound = !form.some(isError)
  const { root } = parsed
  const keys = root && parsed.faults.length === 0 ? checkKeys(root, offset => lines.lineOf(offset) + 1) : []
  const ofPlans = use.plan ? [...checkCharacters(source, parsed.walked), ...(sound ? checkRoot(root) : [])] : []
  const all = [...form, ...keys, ...ofPlans]
  const findings = settle(all, lines)
  if (!root || parsed.faults.length > 0) return { value: null, findings }
  const { root: mended, settled } = mendItems(root, form)
  const whole = !all.some(found => spoils(found) && !settled.has(found))
  return { value: whole ? plant(mended, source) : null, findings }
}

/** Where the comments of a file stand, whatever else is wrong with it; what only looks like one inside a text is none. */
export const commentsIn = (source: string): readonly Range[] => {
  const { tokens } = tokenise(source, MAX_TOKENS)
  return tokens ? walk(tokens).comments : []
}
