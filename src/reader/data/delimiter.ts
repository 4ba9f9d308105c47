/** Which sign parts the cells of a CSV: Excel takes the one of the machine's region, and nobody writes it down. */

const SIGNS = ['\t', ';', ','] as const
/** Tab, semicolon or comma. */
export type Delimiter = (typeof SIGNS)[number]

/** Lines that are looked at. */
const SAMPLE = 50

interface Count {
  readonly sign: Delimiter
  readonly count: number
}

/** Signs outside quotes, for each record of the beginning that is not empty. */
const sample = (text: string): readonly (readonly Count[])[] => {
  const records: Count[][] = []
  let counts = [0, 0, 0]
  let quoted = false
  let filled = false
  const settle = (): void => {
    if (filled) records.push(SIGNS.map((sign, i) => ({ sign, count: counts[i] ?? 0 })))
    counts = [0, 0, 0]
    filled = false
  }
  for (let at = 0; at < text.length && at < 1_000_000 && records.length < SAMPLE; at += 1) {
    const letter = text[at] ?? ''
    if (letter === '"') quoted = !quoted
    else if (letter === '\n' && !quoted) settle()
    else if (!quoted) {
      const sign = SIGNS.indexOf(letter as Delimiter)
      if (sign >= 0) counts[sign] = (counts[sign] ?? 0) + 1
    }
    if (letter !== '\n') filled = true
  }
  settle()
  return records
}

/** How many records have as many of a sign as the header: a comma of a title does not come again in every line. */
const agreement = (records: readonly (readonly Count[])[], wanted: Count): number =>
  records.filter(record => record.some(({ sign, count }) => sign === wanted.sign && count === wanted.count)).length

/** The sign that parts the header and agrees best with the lines below; `otherwise` where the header has none. */
export const findDelimiter = (text: string, otherwise: Delimiter): Delimiter => {
  const records = sample(text)
  let best: { readonly sign: Delimiter; readonly agrees: number; readonly count: number } | null = null
  for (const { sign, count } of records[0] ?? []) {
    if (count === 0) continue
    const agrees = agreement(records, { sign, count })
    if (!best || agrees > best.agrees || (agrees === best.agrees && count > best.count)) best = { sign, agrees, count }
  }
  return best?.sign ?? otherwise
}
