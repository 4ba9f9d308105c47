/** Blanks and punctuation of one text. */
import { QUIET, type Told } from './proof-text.ts'
import { remark, type Stretch, slip } from './spot.ts'

const LETTER = /[A-Za-zÀ-ỹ]/
const isLetter = (sign: string): boolean => LETTER.test(sign)
const isUpper = (sign: string): boolean => sign !== sign.toLocaleLowerCase('vi')
const isDigit = (sign: string): boolean => sign >= '0' && sign <= '9'

/** Everything below begins with one of these; most texts have none, or few. */
const SUSPECT =
  /(?<! ) +[,;:.!?)\]”]|[([“] +|[,;:][,;:]|[,;:] *[,;.](?![.A-Za-zÀ-ỹ])|, ?\.{3}(?!\.)|\.{2,}|\.[,;](?= |$)|[,;:!?)”…](?=[A-Za-zÀ-ỹ“(])|\.(?=[A-Za-zÀ-ỹ])|[A-Za-zÀ-ỹ](?=[(“])|[A-Za-zÀ-ỹ]- |[A-Za-zÀ-ỹ] -(?=[A-Za-zÀ-ỹ])/gu

const MOST = 1000

/** A word, or what is left of it, before a place: so that a message shows where. */
const wordBefore = (text: string, at: number): number => {
  let from = at
  while (from > 0 && at - from < 20 && text.charAt(from - 1) !== ' ') from--
  return from
}
const wordAfter = (text: string, at: number): number => {
  let to = at
  while (to < text.length && to - at < 20 && text.charAt(to) !== ' ') to++
  return to
}

/** Names of files, addresses and pages: their dots and colons stand close. */
const isAddress = (text: string, { start, end }: Stretch): boolean =>
  /[@\\_]|:\/\/|www\.|\.(?:vn|com|org|net|gov|edu|docx?|xlsx?|pdf|jpg|png)(?![A-Za-zÀ-ỹ])/i.test(text.slice(start, end))

const around = (text: string, at: number, length: number): Stretch => ({
  start: wordBefore(text, at),
  end: wordAfter(text, at + length),
})

const withPiece = (text: string, { start, end }: Stretch, from: number, to: number, right: string): string =>
  text.slice(start, from) + right + text.slice(to, end)

const blankBefore = (text: string, at: number, found: string): readonly Told[] => {
  const mark = found.at(-1) ?? ''
  const end = at + found.length
  // " ...", " .docx", "( )" left to be filled in, a dash before a mark
  if (mark === '.' && (text.charAt(end) === '.' || isLetter(text.charAt(end)) || isDigit(text.charAt(end))))
    return QUIET
  if (at === 0 || '([“ -–:;,.…'.includes(text.charAt(at - 1))) return QUIET
  const stretch = { start: wordBefore(text, at), end }
  // "ghi dấu ;" speaks of the mark.
  if (/^dấu/iu.test(text.slice(stretch.start, at))) return QUIET
  return [slip('KH732', stretch, withPiece(text, stretch, at, end, mark))]
}

const blankInside = (text: string, at: number, found: string): readonly Told[] => {
  const end = at + found.length
  if (end >= text.length || ')].…”'.includes(text.charAt(end))) return QUIET
  const stretch = { start: at, end: wordAfter(text, end) }
  return [slip('KH732', stretch, withPiece(text, stretch, at, end, found.charAt(0)))]
}

const doubledMarks = (text: string, at: number, found: string): readonly Told[] => {
  const stretch = { start: wordBefore(text, at), end: at + found.length }
  const [first = '', last = ''] = [found.charAt(0), found.at(-1)]
  return first === last
    ? [slip('KH734', stretch, withPiece(text, stretch, at, stretch.end, first))]
    : [remark('KH734', stretch, { want: null, fix: [] })]
}

/** Two dots, or four: five and more are room to write in, and "./." ends the paper. */
const dots = (text: string, at: number, count: number): readonly Told[] => {
  const before = text.charAt(at - 1)
  if ((count !== 2 && count !== 4) || !(isLetter(before) || before === ')') || text.charAt(at + count) === '/')
    return QUIET
  const stretch = { start: wordBefore(text, at), end: at + count }
  if (count === 4) return [slip('KH739', stretch, withPiece(text, stretch, at, stretch.end, '...'))]
  return [remark('KH734', stretch, { want: null, fix: [] })]
}

const missingBlank = (text: string, at: number, found: string): readonly Told[] => {
  const mark = found.charAt(0)
  const stretch = around(text, at, 1)
  if (isAddress(text, stretch)) return QUIET
  const [before, after] = [text.charAt(at - 1), text.charAt(at + 1)]
  if (mark === ')' && (at < 3 || !text.slice(0, at).includes('(') || text.charAt(at - 2) === '(')) return QUIET
  if (mark === '…' && !isUpper(after)) return QUIET
  if (mark === ':' && !(isLetter(before) && isLetter(text.charAt(at - 2)))) return QUIET
  // Codes and shares: "B,C", "A;B" in capitals only.
  if (isUpper(before) && isUpper(after) && !isLetter(text.charAt(at + 2))) return QUIET
  const place = at + 1
  return [slip('KH735', stretch, withPiece(text, stretch, place, place, ' '))]
}

/** "huyện.Trong" and "tường...Trong", but not "TP.HCM" or "v.v". */
const missingAfterStop = (text: string, at: number): readonly Told[] => {
  const stretch = around(text, at, 1)
  const [before, after] = [text.charAt(at - 1), text.charAt(at + 1)]
  const ends = (isLetter(before) && !isUpper(before) && isLetter(text.charAt(at - 2))) || before === ')'
  if (!ends || !isUpper(after) || !isLetter(text.charAt(at + 2)) || isUpper(text.charAt(at + 2))) return QUIET
  return isAddress(text, stretch) ? QUIET : [slip('KH735', stretch, withPiece(text, stretch, at + 1, at + 1, ' '))]
}

const dash = (text: string, at: number, found: string): readonly Told[] => {
  const from = at + 1
  const to = at + found.length
  const stretch = { start: wordBefore(text, from), end: wordAfter(text, to) }
  // "-o" and "A-" are options and codes.
  if (!isLetter(text.charAt(from - 2)) || !isLetter(text.charAt(to + 1)) || isAddress(text, stretch)) return QUIET
  return [slip('KH738', stretch, withPiece(text, stretch, from, to, ' - '))]
}

const judge = (text: string, at: number, found: string): readonly Told[] => {
  const [first = '', last = ''] = [found.charAt(0), found.at(-1)]
  if (/^\.{2,}$/.test(found)) {
    const after = text.charAt(at + found.length)
    const joined = found.length === 3 && isUpper(after) && isLetter(text.charAt(at - 1))
    return joined ? missingBlank(text, at + 2, '…') : dots(text, at, found.length)
  }
  if (found.endsWith('...')) {
    const stretch = { start: wordBefore(text, at), end: at + found.length }
    return [slip('KH739', stretch, withPiece(text, stretch, at, stretch.end, '...'))]
  }
  // "v.v.," and "TP.," end in the stop of an abbreviation.
  if (first === '.' && found.length > 1 && !/[a-zà-ỹ]{3}$/u.test(text.slice(Math.max(0, at - 3), at))) return QUIET
  if (first === ' ') return blankBefore(text, at, found)
  if (found.length > 1 && '([“'.includes(first)) return blankInside(text, at, found)
  if (found.includes('-')) return dash(text, at, found)
  if (found.length > 1) return ',;:.'.includes(last) ? doubledMarks(text, at, found) : QUIET
  return first === '.' ? missingAfterStop(text, at) : missingBlank(text, at, found)
}

/** Blanks and marks that are too many or too few. */
export const spacingIn = (text: string): readonly Told[] => {
  SUSPECT.lastIndex = 0
  const told: Told[] = []
  for (let found = SUSPECT.exec(text); found && told.length < MOST; found = SUSPECT.exec(text))
    told.push(...judge(text, found.index, found[0]))
  told.push(...numbersIn(text))
  return told.length === 0 ? QUIET : told
}

/** "05/ 3/2026", "15 /KH-UBND", "15/QĐ - UBND": blanks inside a date or behind the number of a document. */
const IN_NUMBER =
  /(?<![\d/])\d{1,2}(?: \/ ?\d{1,2}\/ ?| ?\/ \d{1,2}\/ ?|\/\d{1,2}(?: \/ ?| ?\/ ))\d{4}(?!\d)|(?<=số )\d{1,6}(?:\/\d{4})?(?: \/ ?|\/ )[A-ZĐ]{2}[A-Za-zĐ]*(?:-[A-ZĐ]+)*|(?<=số )\d{1,6}(?:\/\d{4})?\/[A-ZĐ]{2}[A-Za-z]{0,2}(?: - ?| ?- )[A-ZĐ]{2,}/gu
const YEARS = /(?<![\d/])(?:19|20)\d\d(?: -|- )(?=(?:19|20)\d\d(?!\d))/gu

const numbersIn = (text: string): readonly Told[] => {
  if (!/\d(?: [/-]|[/-] )| [/-] ?[A-Z\d]/.test(text)) return QUIET
  const blanks = [...text.matchAll(IN_NUMBER)].map(({ 0: given, index }) =>
    slip('KH732', { start: index, end: index + given.length }, given.replaceAll(' ', '')),
  )
  const years = [...text.matchAll(YEARS)].map(({ 0: given, index }) => {
    const stretch = { start: index, end: index + given.length + 4 }
    return slip('KH738', stretch, `${given.slice(0, 4)} - ${text.slice(index + given.length, stretch.end)}`)
  })
  return [...blanks, ...years]
}

/** Two blanks in a row: of a Word file only, for a plan prints them as one. */
export const doubledBlankIn = (text: string): readonly Told[] => {
  const at = text.trim() === '' ? -1 : text.search(/[^\s.…_] {2,}(?=[A-Za-zÀ-ỹ(])/u)
  return at < 0 ? QUIET : [remark('KH733', { start: wordBefore(text, at), end: wordAfter(text, at + 3) }, {})]
}

/** "a)" and "2)" may close a bracket or begin an item; "(1)" closes what it opens. */
const MARKER = /(?<=^|[\s;,])(?:[a-zđ]|\d{1,2})\)/gu

const count = (text: string, sign: string): number => text.split(sign).length - 1

/** Brackets and quotation marks without a partner; "a)" at the beginning or in a sentence is none. */
export const unpairedIn = (text: string): readonly Told[] => {
  if (!/[()“”"]/.test(text)) return QUIET
  const [open, close] = [count(text, '('), count(text, ')')]
  const markers = close === 0 ? 0 : [...text.matchAll(MARKER)].length
  const isPaired = open <= close && open >= close - markers
  const bracket = isPaired ? -1 : open > close ? text.lastIndexOf('(') : text.lastIndexOf(')')
  const quote = count(text, '“') === count(text, '”') ? -1 : text.search(/[“”]/)
  const straight = count(text, '"') % 2 === 0 ? -1 : text.indexOf('"')
  const at = [bracket, quote, straight].find(place => place >= 0)
  return at === undefined ? QUIET : [remark('KH737', around(text, at, 1), {})]
}
