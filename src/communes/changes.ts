/** What became of units after the day of the list; each change with its day and its source. */
import { later } from '../text/remember.ts'
import list from './communes.json' with { type: 'json' }

/** Year-month-day for which the list stands where no other day is asked for. */
export const LIST_DATE = list.date

/** A unit of another type from a day on; its code and name stay. */
export interface Change {
  /** Year-month-day from which it is in force. */
  readonly date: string
  /** Of a province (two digits) or of a commune (five). */
  readonly code: string
  /** The new one: "phường", "thành phố". */
  readonly type: string
  readonly name: string
  /** "Nghị quyết 30/2026/QH16" */
  readonly source: string
}

const changeOf = (line: string): Change => {
  const parts =
    /^(?<date>\d{4}-\d\d-\d\d) (?<code>\d\d(?:\d{3})?) (?<type>tỉnh|thành phố|xã|phường|đặc khu) (?<name>[^;]+); (?<source>.+)$/
  const { date, code, type, name, source } = parts.exec(line)?.groups ?? {}
  if (!date || !code || !type || !name || !source) throw new Error(`communes.json: ${line}`)
  return { date, code, type, name, source }
}

/** All that are known, by date. */
export const changes: () => readonly Change[] = later(() => list.changes.map(changeOf))

/** Those in force on a day (YYYY-MM-DD); null is the day of the list. */
export const changesUntil = (asOf: string | null): readonly Change[] =>
  asOf === null ? [] : changes().filter(({ date }) => date <= asOf)
