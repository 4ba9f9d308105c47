/** Dates as people write them, turned into the form of the plan. */
import { parseDate } from '../../text/dates.ts'

const two = (figure: string): string => figure.padStart(2, '0')

interface Parts {
  readonly y?: string
  readonly m?: string
  readonly d?: string
}

const GAP = String.raw`\s*[/.\-–\s]\s*`
const FORMS: readonly RegExp[] = [
  new RegExp(`^(?:ngày\\s*)?(?<d>\\d{1,2})${GAP}(?<m>\\d{1,2})${GAP}(?<y>\\d{4}|\\d\\d)$`, 'iu'),
  new RegExp(`^(?<y>\\d{4})${GAP}(?<m>\\d{1,2})(?:${GAP}(?<d>\\d{1,2}))?(?:[T\\s].*)?$`),
  new RegExp(`^(?:tháng\\s*)?(?<m>\\d{1,2})${GAP}(?<y>\\d{4})$`, 'iu'),
  /^(?:.*,)?\s*(?:ngày\s*)?(?<d>\d{1,2})\s*tháng\s*(?<m>\d{1,2})\s*năm\s*(?<y>\d{4})$/iu,
  /^tháng\s*(?<m>\d{1,2})\s*năm\s*(?<y>\d{4})$/iu,
]

/** `iso`: year-month-day or year-month of what was typed, null where that is no date; `year`: it was only a year. */
export interface ReadDate {
  readonly iso: string | null
  readonly year: string | null
  /** It is written as a date, and no calendar has it (31/02/2026). */
  readonly impossible: boolean
}

const NO_DATE: ReadDate = { iso: null, year: null, impossible: false }

/** `26/01/2024` → 2024-01-26, `01/2024` → 2024-01, `năm 2024` → the year 2024. */
export const isoOf = (typed: string): ReadDate => {
  const text = typed.trim()
  const year = /^(?:năm\s*)?(\d{4})$/iu.exec(text)?.[1] ?? null
  if (year !== null) return { ...NO_DATE, year }
  const parts: Parts | undefined = FORMS.map(form => form.exec(text)?.groups).find(groups => groups !== undefined)
  if (parts?.y === undefined || parts.m === undefined) return NO_DATE
  // Month and day exchanged, as a spreadsheet set to English writes them.
  const exchanged = parts.d !== undefined && Number(parts.m) > 12 && Number(parts.d) <= 12
  const [m, d] = exchanged ? [parts.d ?? '', parts.m] : [parts.m, parts.d]
  const y = parts.y.length === 2 ? `20${parts.y}` : parts.y
  const iso = [y, two(m), ...(d === undefined ? [] : [two(d)])].join('-')
  return parseDate(iso) ? { ...NO_DATE, iso } : { ...NO_DATE, impossible: true }
}
