/** Documents cited in one text: their numbers, kinds and dates (ND30-6, ND30-7). */
import { fold } from '../../text/vietnamese.ts'
import { type Citation, type CitedDate, citationsOf, isRealDay, KIND_ABBREVIATIONS } from './citation.ts'
import { QUIET, type Told } from './proof-text.ts'
import { remark, slip } from './spot.ts'

const kindOf = (abbreviation: string): string | null =>
  Object.entries(KIND_ABBREVIATIONS).find(([, own]) => own.includes(abbreviation))?.[0] ?? null

/** The right spelling of an abbreviation that differs in case or in the stroke of đ. */
const misspelt = (given: string, own: readonly string[]): string | null => {
  if (own.includes(given)) return null
  return own.find(right => fold(right) === fold(given)) ?? null
}

/** "30/2020/NĐCP" and "01/2024/TT/BNV": a hyphen stands between kind and agency; null where it does. */
const withHyphen = ({ number, abbreviation }: Citation, own: readonly string[]): string | null => {
  if (/^\d+-\d{4}\//.test(number)) return number.replace('-', '/')
  const kind = own.find(
    one =>
      one.length > 1 &&
      (abbreviation === one ||
        (/^(?:CP|TTg|UBND|HĐND|TW|TU|B[A-ZĐ]{1,5})$/.test(abbreviation.slice(one.length)) &&
          abbreviation.startsWith(one))),
  )
  if (kind === undefined) return null
  const at = number.indexOf(`/${kind}`) + 1 + kind.length
  if (at <= kind.length || number.charAt(at) === '-' || number.charAt(at) === '') return null
  const rest = number.slice(at).replace(/^\//, '')
  return /^[A-ZĐ]/.test(rest) ? `${number.slice(0, at)}-${rest}` : null
}

const symbolIn = (one: Citation, text: string): readonly Told[] => {
  const kind = one.kind.toLocaleLowerCase('vi')
  // The Party's letters have it: 15-CV/ĐU.
  if (kind === 'công văn')
    return one.abbreviation === 'CV' && one.number.includes('/CV') ? [remark('KH713', one, {})] : QUIET
  const own = KIND_ABBREVIATIONS[kind]
  const parted = own ? withHyphen(one, own) : null
  if (parted !== null)
    return [remark('KH714', one, { want: text.slice(one.start, one.end).replace(one.number, parted), fix: [] })]
  if (!own || own.includes(one.abbreviation)) return QUIET
  const right = misspelt(one.abbreviation, own)
  const start = text.indexOf(one.number, one.start)
  if (right !== null) {
    const at = start + one.number.indexOf(one.abbreviation)
    const want = text.slice(start, at) + right + text.slice(at + one.abbreviation.length, one.end)
    return [slip('KH714', { start, end: one.end }, want)]
  }
  const other = one.abbreviation === 'CV' ? 'công văn' : kindOf(one.abbreviation)
  // "Hướng dẫn số 5/BNV-CCHC" names the issuer only: not ours to judge.
  if (other === null) return QUIET
  const words = { kind, abbreviation: own[0] ?? '', other }
  return [remark('KH712', one, words)]
}

const yearIn = (one: Citation, text: string): readonly Told[] => {
  if (one.year === null || !one.date || one.year === one.date.year) return QUIET
  const stretch = { start: one.start, end: one.date.end }
  if (text.slice(...[stretch.start, stretch.end]).length > 140) return QUIET
  return [remark('KH711', stretch, { number: String(one.year), date: String(one.date.year) })]
}

const monthWords = (month: number): string => (month <= 2 ? `0${month}` : String(month))

/** Days below 10 and months 1 and 2 take a 0; others none, which only the full form insists on. */
const padded = ({ day, month, year, typed, short }: CitedDate): string => {
  const days = String(day).padStart(2, '0')
  const months = short && typed.month.length === 2 ? typed.month : monthWords(month)
  return short ? `ngày ${days}/${months}/${year}` : `ngày ${days} tháng ${months} năm ${year}`
}

const dateIn = (one: Citation, text: string): readonly Told[] => {
  const { date } = one
  if (!date || !isRealDay(date.day, date.month, date.year)) return QUIET
  const given = text.slice(date.start, date.end)
  const want = padded(date)
  return given.replace(/\s/g, '') === want.replace(/\s/g, '') || /[.-]/.test(given)
    ? QUIET
    : [slip('KH718', date, want)]
}

const orderIn = (one: Citation, text: string): readonly Told[] => {
  const { date } = one
  if (one.issuer !== 'before-date' || !date) return QUIET
  const between = text.slice(one.end, date.start).trim().replace(/,$/, '')
  if (between.length > 50 || !between.startsWith('của ')) return QUIET
  const want = `${text.slice(one.start, one.end)} ${text.slice(date.start, date.end)} ${between}`
  return [remark('KH717', { start: one.start, end: date.end }, { want })]
}

const colonIn = (one: Citation, text: string): readonly Told[] => {
  if (!one.word.includes(':')) return QUIET
  const want = `${one.kind} số ${one.number}`
  return text.slice(one.start, one.end) === want ? QUIET : [slip('KH719', one, want)]
}

const DAY =
  /(?<![\d/.-])(?<d>\d{1,2})(?:(?<sign>[/.-])(?<m>\d{1,2})\k<sign>(?<y>\d{4})| tháng (?<m2>\d{1,2}) năm (?<y2>\d{4}))(?!\d)/gu

/** Days that no calendar has, cited or not. */
const daysIn = (text: string): readonly Told[] =>
  [...text.matchAll(DAY)].flatMap(found => {
    const { d, m, m2, y, y2 } = found.groups ?? {}
    if (isRealDay(Number(d), Number(m ?? m2), Number(y ?? y2))) return []
    return [remark('KH710', { start: found.index, end: found.index + found[0].length }, {})]
  })

/** What one text says of the documents it cites. */
export const citedIn = (text: string): { readonly told: readonly Told[]; readonly citations: readonly Citation[] } => {
  const citations = /\d[/-]/.test(text) ? citationsOf(text) : QUIET
  const told = citations.flatMap(one => [
    ...symbolIn(one, text),
    ...yearIn(one, text),
    ...dateIn(one, text),
    ...orderIn(one, text),
    ...colonIn(one, text),
  ])
  const days = /\d(?:[/.-]\d{1,2}[/.-]\d{4}| tháng \d{1,2} năm \d)/.test(text) ? daysIn(text) : QUIET
  return { told: [...told, ...days], citations }
}
