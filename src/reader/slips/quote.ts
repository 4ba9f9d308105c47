/** The author's own line with the right quotes, for hints. */

const LONGEST = 120

/** A text as YAML takes it: in double quotes; in single ones if it holds a double quote or a backslash. */
export const quote = (text: string): string => (/["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`)

/** A long text with its middle left out: three quarters of what is kept stand before the gap. */
export const shorten = (text: string, longest: number = LONGEST): string => {
  if (text.length <= longest) return text
  const tail = Math.floor(longest / 4)
  return `${text.slice(0, longest - tail - 3).trimEnd()} … ${text.slice(-tail).trimStart()}`
}

/** `before` + the text in quotes + `after`, as a line without its indentation. */
export const quotedLine = (before: string, text: string, after = ''): string =>
  `${before.trimStart()}${quote(shorten(text.trim()))}${shorten(after.trimEnd())}`

/** Where a quoted text, read from `from` on, closes in this line; -1 where it does not. */
export const closeOf = (text: string, sign: string, from: number): number => {
  for (let i = from; i < text.length; i += 1) {
    if (sign === '"' && text[i] === '\\') i += 1
    else if (text[i] === sign) {
      if (sign === '"' || text[i + 1] !== "'") return i
      i += 1
    }
  }
  return -1
}

/** The text from `from` on, and the comment after it with the blanks before: `# …` glued to a single blank is text. */
export const cutComment = (text: string, from: number): readonly [text: string, comment: string] => {
  const rest = text.slice(from)
  for (const { index } of rest.matchAll(/[ \t]#/g)) {
    if (!/[ \t]/.test(rest[index - 1] ?? '') && !/[\s#]/.test(rest[index + 2] ?? ' ')) continue
    const typed = rest.slice(0, index).trimEnd()
    return [typed, rest.slice(typed.length).trimEnd()]
  }
  return [rest.trimEnd(), '']
}

/** What stands between the quotes at both ends of a text, where these are YAML's; null where they are the text's own. */
const unquoted = (text: string): string | null => {
  const sign = text[0] ?? ''
  const inside = text.slice(1, -1)
  const first = closeOf(text, sign, 1)
  if (text.length < 3 || !text.endsWith(sign) || first < 0) return null
  // `"A" và "B"`: the second quote closes a word.
  const closes = /\S/.test(text[first - 1] ?? ' ') && !/[A-Za-zÀ-ỹ0-9]/u.test(text[first + 1] ?? ' ')
  if (closes && first > 1) return null
  return sign === '"' ? inside.replace(/\\(["\\])/g, '$1') : inside.replaceAll("''", "'")
}

/** The line with a text whose quotes close too early in right ones; a comment after it stays one. */
export const requotedLine = (line: string, column: number): string => {
  const [typed, comment] = cutComment(line, column)
  return quotedLine(line.slice(0, column), unquoted(typed) ?? typed, comment)
}

/** The line with its text from a column on in quotes; a comment after it stays one. */
export const quotedFrom = (line: string, column: number): string => {
  const [typed, comment] = cutComment(line, column)
  return quotedLine(line.slice(0, column), typed, comment)
}
