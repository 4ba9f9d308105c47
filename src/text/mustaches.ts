/** The `{{…}}` of a text one by one, before it is parsed whole: how deep they nest, and which of them cannot be read. */

/** Blocks, chains of `else if` and brackets within one another; the parser's own work grows with the square of them. */
const MAX_DEPTH = 32
/** Searched for the one at fault; of a longer text the last is shown. */
const MAX_SEARCHED = 200

interface Mustache {
  readonly text: string
  readonly index: number
  /** `#` of a block, `/` of its end, `else` of a branch, '' of all others. */
  readonly mark: string
  /** The word behind the mark. */
  readonly name: string
}

const mustaches = function* (text: string): Generator<Mustache> {
  for (let at = text.indexOf('{{'); at >= 0; ) {
    const closing = /^\{\{~?!--/.test(text.slice(at, at + 6)) ? '--}}' : '}}'
    const close = text.indexOf(closing, at)
    const end = close < 0 ? text.length : close + closing.length
    const own = text.slice(at, end)
    const [, mark = '', name = ''] =
      /^\{\{\{?~?\s{0,20}([#^/]|else(?![\w.]))?\s{0,20}([^\s{}()~]{0,60})/.exec(own) ?? []
    if (text[at - 1] !== '\\') yield { text: own, index: at, mark: mark === '^' ? '#' : mark, name }
    at = text.indexOf('{{', end)
  }
}

const depthOfBrackets = (text: string): number => {
  let depth = 0
  let most = 0
  for (const letter of text) {
    if (letter === '(') depth += 1
    else if (letter === ')') depth -= 1
    most = Math.max(most, depth)
  }
  return most
}

/** The piece of a text from which on it nests deeper than it may; null for any that people write. */
export const tooDeep = (text: string): string | null => {
  const open: number[] = []
  let depth = 0
  for (const { text: own, index, mark, name } of mustaches(text)) {
    if (mark === '#') open.push(1)
    else if (mark === 'else' && name !== '') open.push((open.pop() ?? 0) + 1)
    if (mark === '#' || (mark === 'else' && name !== '')) depth += 1
    if (mark === '/') depth -= open.pop() ?? 0
    if (depth > MAX_DEPTH || depthOfBrackets(own) > MAX_DEPTH) return text.slice(index)
  }
  return null
}

/** The piece of a text that cannot be read, to its end; `reads`: can a text be parsed? */
export const faultIn = (text: string, reads: (text: string) => boolean): string => {
  const open: Mustache[] = []
  let searched = 0
  for (const one of mustaches(text)) {
    searched += 1
    if (searched > MAX_SEARCHED) break
    const { mark, name, index } = one
    if (mark === '#') open.push(one)
    const isClosing = mark === '/' && open.pop()?.name === name
    const alone = mark === '#' ? `${one.text}{{/${name}}}` : one.text
    if (!isClosing && (mark === '/' || (mark !== 'else' && !reads(alone)))) return text.slice(index)
  }
  const unclosed = open.at(-1)
  return text.slice(unclosed ? unclosed.index : text.lastIndexOf('{{'))
}
