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
