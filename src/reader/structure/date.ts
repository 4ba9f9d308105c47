/** Dates as people write them, turned into the form of the plan. The calendar is not asked here. */

const two = (figure: string): string => figure.padStart(2, '0')

interface Parts {
  readonly y?: string
  readonly m?: string
  readonly d?: string
}

const GAP = String.raw`\s*[/.\-–\s]\s*`
const FORMS: readonly RegExp[] = [
  new RegExp(`^(?<d>\\d{1,2})${GAP}(?<m>\\d{1,2})${GAP}(?<y>\\d{4}|\\d\\d)$`),
  new RegExp(`^(?<y>\\d{4})${GAP}(?<m>\\d{1,2})(?:${GAP}(?<d>\\d{1,2}))?(?:[T\\s].*)?$`),
  new RegExp(`^(?<m>\\d{1,2})${GAP}(?<y>\\d{4})$`),
  /^(?:.*,)?\s*(?:ngày\s*)?(?<d>\d{1,2})\s*tháng\s*(?<m>\d{1,2})\s*năm\s*(?<y>\d{4})$/iu,
  /^tháng\s*(?<m>\d{1,2})\s*năm\s*(?<y>\d{4})$/iu,
]

/** `iso`: year-month-day or year-month of what was typed, null where that is no date; `year`: it was only a year. */
export interface ReadDate {
  readonly iso: string | null
  readonly year: string | null
}

/** `26/01/2024` → 2024-01-26, `01/2024` → 2024-01, `năm 2024` → the year 2024. */
export const isoOf = (typed: string): ReadDate => {
  const text = typed.trim()
  const year = /^(?:năm\s*)?(\d{4})$/iu.exec(text)?.[1] ?? null
  if (year !== null) return { iso: null, year }
  const parts: Parts | undefined = FORMS.map(form => form.exec(text)?.groups).find(groups => groups !== undefined)
  if (parts?.y === undefined || parts.m === undefined) return { iso: null, year: null }
  // Month and day exchanged, as a spreadsheet set to English writes them.
  const exchanged = parts.d !== undefined && Number(parts.m) > 12 && Number(parts.d) <= 12
  const [m, d] = exchanged ? [parts.d ?? '', parts.m] : [parts.m, parts.d]
  if (Number(m) < 1 || Number(m) > 12 || (d !== undefined && (Number(d) < 1 || Number(d) > 31)))
    return { iso: null, year: null }
  const y = parts.y.length === 2 ? `20${parts.y}` : parts.y
  return { iso: [y, two(m), ...(d === undefined ? [] : [two(d)])].join('-'), year: null }
}
