/** Levels and terms that are no more: the district since 1 July 2025 (ND30-8.d), levels of online services since 2022. */
import { type ProofContext, QUIET, type Told } from './proof-text.ts'
import { remark, type Stretch, stretchOf } from './spot.ts'

/** Year and month from which on something is over. */
const DISTRICTS_ENDED = [2025, 7] as const
const SERVICE_LEVELS_ENDED = [2022, 9] as const

const isAfter = ({ date: { nam, thang } }: ProofContext, [year, month]: readonly [number, number]): boolean =>
  nam !== null && (nam > year || (nam === year && thang !== null && thang >= month))

const DISTRICT = /(?<![A-Za-zÀ-ỹ])(?:huyện|quận|thị xã|thị trấn|Huyện|Quận|Thị xã|Thị trấn)(?![A-Za-zÀ-ỹ])/u
/** Said of how it was, or of how it ended. */
const HISTORY =
  /(?<![A-Za-zÀ-ỹ])(?:cũ|trước đây|trước ngày 0?1[/ .-](?:tháng )?0?7|trước khi (?:sáp nhập|sắp xếp|hợp nhất|tổ chức lại)|nguyên là|sáp nhập|hợp nhất|giải thể|kết thúc hoạt động|chấm dứt|bỏ cấp|không tổ chức|không còn|bàn giao|tiếp nhận từ)(?![A-Za-zÀ-ỹ])/iu
const CITED_BEFORE = /\d[/-][A-ZĐ]{2,}[^;]{0,60}(?:19\d\d|20[01]\d|202[0-5])[^;]{0,40}$/u
const LAST = /(?:[A-Za-zÀ-ỹ]+ ){0,2}$/u

const isQuoted = (text: string, at: number): boolean => {
  const open = text.lastIndexOf('“', at)
  return open >= 0 && text.indexOf('”', open) > at
}

/** With the words around, so that a message says what is meant. */
const around = (text: string, { start, end }: Stretch): Stretch => {
  const before = LAST.exec(text.slice(Math.max(0, start - 30), start))?.[0] ?? ''
  const after = /^(?: [A-ZĐ][A-Za-zÀ-ỹ]*){0,2}/u.exec(text.slice(end, end + 30))?.[0] ?? ''
  return { start: start - before.length, end: end + after.length }
}

/** The first district of a text, in a paper of today. */
export const districtIn = (text: string): readonly Told[] => {
  const found = DISTRICT.exec(text)
  if (!found || HISTORY.test(text) || isQuoted(text, found.index)) return QUIET
  if (CITED_BEFORE.test(text.slice(Math.max(0, found.index - 140), found.index))) return QUIET
  return [remark('KH740', around(text, stretchOf(found)), {})]
}

/** "mức độ 3, mức độ 4" of public services. */
const LEVEL = /(?:dịch vụ công|DVC|trực tuyến)[^.;]{0,40}?(?<![A-Za-zÀ-ỹ])mức (?:độ )?(?:3|4|ba|bốn)(?!\d|[A-Za-zÀ-ỹ])/u
const LEVEL_ALONE = /(?<![A-Za-zÀ-ỹ])mức độ [34](?:, | và |, mức độ | và mức độ )[34](?!\d)/u

/** Levels of online services. */
export const serviceLevelIn = (text: string): readonly Told[] => {
  const found = LEVEL.exec(text) ?? LEVEL_ALONE.exec(text)
  return found && !isQuoted(text, found.index) ? [remark('KH741', stretchOf(found), {})] : QUIET
}

/** What of these is over for a paper of this date; [] for one without a year. */
export const endedFor = (context: ProofContext): readonly ((text: string) => readonly Told[])[] => [
  ...(isAfter(context, DISTRICTS_ENDED) ? [districtIn] : []),
  ...(isAfter(context, SERVICE_LEVELS_ENDED) ? [serviceLevelIn] : []),
]
