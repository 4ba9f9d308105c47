/** Capitals that hang on the sense of a sentence: told as hints, mended by nobody but the writer (ND30-5.a, 5.e, 5.f, 5.g). */
import { capitals } from '../../text/vietnamese.ts'
import { QUIET, type Told } from './proof-text.ts'
import { remark, type Stretch, stretchOf } from './spot.ts'

const AFTER = '(?![A-Za-zÀ-ỹ])'
const each = (pattern: RegExp, text: string): readonly RegExpExecArray[] => [...text.matchAll(pattern)]

/** The people as such; "hội nghị nhân dân", "đoàn thể nhân dân" say what kind. */
const PEOPLE = new RegExp(`(?<![A-Za-zÀ-ỹ])(?:phục vụ|tầng lớp|tới|đến|cho|vì|do|và|với|của) nhân dân${AFTER}`, 'gu')
const STATE_NOUN = new RegExp(`(?<![A-Za-zÀ-ỹ])của nhà nước${AFTER}(?! (?:pháp quyền|phong kiến|tư bản))`, 'gu')
/** What belongs to the state in general. */
const STATE_KIND = new RegExp(
  `(?<![A-Za-zÀ-ỹ])(?:cơ quan|cơ quan hành chính|hành chính|quản lý|doanh nghiệp|ngân sách|bộ máy) Nhà nước${AFTER}(?! (?:Cộng hòa|Cộng hoà))`,
  'gu',
)
const PARTY = new RegExp(
  `(?<![A-Za-zÀ-ỹ])(?:(?:chủ trương|đường lối|nghị quyết|chính sách|lãnh đạo|chỉ đạo) (?:của )?|của )đảng(?! (?:viên|ủy|uỷ|bộ|phái|cầm quyền|chính trị|tịch|phí|tính))${AFTER}`,
  'gu',
)

const swap = (given: string, from: string, to: string): string => given.replace(from, to)

const nounsIn = (text: string, titles: readonly Stretch[]): readonly Told[] => {
  const outside = (pattern: RegExp): readonly RegExpExecArray[] =>
    each(pattern, text).filter(({ index }) => !titles.some(({ start, end }) => start <= index && index < end))
  return [
    ...outside(PEOPLE).map(found =>
      remark('KH724', stretchOf(found), { want: swap(found[0], 'nhân dân', 'Nhân dân') }),
    ),
    ...outside(STATE_NOUN).map(found =>
      remark('KH724', stretchOf(found), { want: swap(found[0], 'nhà nước', 'Nhà nước') }),
    ),
    ...outside(STATE_KIND).map(found =>
      remark('KH724', stretchOf(found), { want: swap(found[0], 'Nhà nước', 'nhà nước') }),
    ),
    ...outside(PARTY).map(found => remark('KH725', stretchOf(found), { want: swap(found[0], 'đảng', 'Đảng') })),
  ]
}

/** Type words of which no unit is named after a number or a person as a rule; a commune with such a name is told once too often. */
const UNIT = /(?<=[a-zà-ỹ,] )(?:Xã|Tỉnh|Huyện|Thị trấn|Thị xã|Đặc khu)(?= [A-ZÀ-Ỹ][a-zà-ỹ]+)/gu
const isCapital = (sign: string): boolean => sign !== sign.toLocaleLowerCase('vi')

const unitsIn = (text: string): readonly Told[] =>
  each(UNIT, text).flatMap(found => {
    const { start, end } = stretchOf(found)
    const before = text.slice(0, start).trimEnd()
    // Word characters of both cases share a range: what stands around is looked at by itself.
    if (!isCapital(text.charAt(end + 1)) || isCapital(before.at(-1) ?? '')) return []
    const name = /^[A-Za-zÀ-ỹ]+(?: [A-Za-zÀ-ỹ]+)?/u.exec(text.slice(end + 1))?.[0] ?? ''
    if (/^(?:hội|đội|ủy|đoàn)/iu.test(name)) return []
    const given = text.slice(start, end + 1 + name.length)
    return [
      remark(
        'KH726',
        { start, end: start + given.length },
        { want: given.charAt(0).toLocaleLowerCase('vi') + given.slice(1) },
      ),
    ]
  })

/** A word of two letters or more, a stop, a blank, a small letter; "v.v." and abbreviations end in no such word. */
const STOP = /(?<![A-Za-zÀ-ỹ])(?<word>[A-Za-zÀ-ỹ]{2,})[.?!] (?<next>[a-zà-ỹ]+)/gu
const SHORTENED = new Set(['tr', 'th', 'gs', 'ths', 'ts', 'st', 'vv', 'vd', 'tp', 'sđt', 'đt', 'km', 'nxb', 'nguyễn'])

const startsIn = (text: string): readonly Told[] =>
  each(STOP, text).flatMap(found => {
    const { word = '', next = '' } = found.groups ?? {}
    const first = next.charAt(0)
    const isName = word.slice(1) === word.slice(1).toLocaleLowerCase('vi')
    if (!isName || SHORTENED.has(word.toLocaleLowerCase('vi')) || isCapital(first)) return []
    const start = found.index + found[0].length - next.length
    const want = `${found[0].slice(0, -next.length)}${capitals(first)}${next.slice(1)}`
    return [remark('KH729', { start: found.index, end: start + next.length }, { want })]
  })

/** Words that are never names, nor kinds of documents; after a comma or a semicolon they go on with the sentence. */
const GOES_ON = new RegExp(
  `(?:, (?:Các|Những|Và|Của|Trong|Theo|Để|Với|Việc|Từ|Tại|Đồng thời)|; (?:Các|Những|Và|Việc|Tình hình|Phối hợp|Thực hiện|Triển khai|Tăng cường|Nâng cao|Đẩy mạnh|Tiếp tục|Chủ động|Kịp thời|Tuyên truyền|Đồng thời))${AFTER}`,
  'gu',
)

const goingOnIn = (text: string): readonly Told[] =>
  each(GOES_ON, text).map(found => remark('KH730', stretchOf(found), { want: found[0].toLocaleLowerCase('vi') }))

/** What a reader of this text might remark on; `titles`: titles of documents cited there, which stay as they were issued. */
export const sentencesIn = (text: string, titles: readonly Stretch[]): readonly Told[] => {
  const told: Told[] = []
  if (/[Nn]hân dân|[Nn]hà nước|đảng/.test(text)) told.push(...nounsIn(text, titles))
  if (/ (?:Xã|Tỉnh|Huyện|Thị|Đặc) /.test(text)) told.push(...unitsIn(text))
  if (/[.?!] /.test(text)) told.push(...startsIn(text))
  if (/[,;] [A-ZĐ]/.test(text)) told.push(...goingOnIn(text))
  return told.length === 0 ? QUIET : told
}
