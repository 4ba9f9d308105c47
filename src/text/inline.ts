/** The plan's inline marks: `**bold**`, `*italic*`, and `\*` for a star. Anything else is text, stars that pair with nothing included. */

/** A stretch of text without its stars. */
export interface Span {
  readonly text: string
  readonly bold: boolean
  readonly italic: boolean
}

type Token = { readonly kind: 'text'; readonly text: string } | { readonly kind: 'stars'; readonly count: number }

const tokenize = (text: string): readonly Token[] =>
  [...text.matchAll(/\\\*|\*+|\\|[^*\\]+/g)].map(([piece]) =>
    piece === '\\*'
      ? { kind: 'text', text: '*' }
      : piece.startsWith('*')
        ? { kind: 'stars', count: piece.length }
        : { kind: 'text', text: piece },
  )

const opens = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at + 1]
  return next?.kind === 'text' && /^\S/.test(next.text)
}

const closes = (tokens: readonly Token[], at: number): boolean => {
  const previous = tokens[at - 1]
  return previous?.kind === 'text' && /\S$/.test(previous.text)
}

const closing = (tokens: readonly Token[], from: number, count: number): number =>
  tokens.findIndex((token, i) => i > from && token.kind === 'stars' && token.count === count && closes(tokens, i))

/** Parts a text into stretches of one formatting; the texts joined are the text without its marks. */
export const parseInline = (text: string): readonly Span[] => {
  const tokens = tokenize(text)
  const spans: Span[] = []
  const put = (piece: string, bold: boolean, italic: boolean): void => {
    const last = spans.at(-1)
    if (last && last.bold === bold && last.italic === italic) spans.splice(-1, 1, { ...last, text: last.text + piece })
    else if (piece !== '') spans.push({ text: piece, bold, italic })
  }
  const walk = (from: number, to: number, bold: boolean, italic: boolean): void => {
    for (let i = from; i < to; i++) {
      const token = tokens[i]
      if (!token) continue
      if (token.kind === 'text') {
        put(token.text, bold, italic)
        continue
      }
      const end = token.count <= 3 && opens(tokens, i) ? closing(tokens, i, token.count) : -1
      if (end < 0 || end >= to) {
        put('*'.repeat(token.count), bold, italic)
        continue
      }
      walk(i + 1, end, bold || token.count >= 2, italic || token.count % 2 === 1)
      i = end
    }
  }
  walk(0, tokens.length, false, false)
  return spans
}

/** The text as it is printed, without marks. */
export const plainText = (text: string): string =>
  parseInline(text)
    .map(span => span.text)
    .join('')
