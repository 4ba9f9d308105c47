/** Type of the signature block, titles before the name, level with the recipients (ND30-2.7.a, b, o, s). */
import { elements } from '../../decree/elements.ts'
import type { Finding } from '../../diagnostics/finding.ts'
import type { OfficialDocument } from '../../model/document.ts'
import { capitals } from '../../text/vietnamese.ts'
import { allowsTitles, withoutTitles } from '../plan/name.ts'
import { placeWords } from './elements.ts'
import { isCentred } from './face.ts'
import { isAttachment } from './flow.ts'
import { cellOf, type Foot, footOf, issuerOf, needsBoth, needsName, needsPosts } from './foot.ts'
import { levelIn } from './heights.ts'
import { inkOf } from './ink.ts'
import { type Applies, judgeOf } from './judge.ts'
import { cannotTell } from './needs.ts'
import type { Reading, Seated } from './parts.ts'
import { amount, both } from './said.ts'
import { checkSignature } from './signing-room.ts'
import { tell, typeReasons, WHOLE, when } from './telling.ts'

const RANGE = elements['ho-ten'].range
const BOLD = { sizes: RANGE, bold: true, italic: false } as const

const postFaults = ({ paragraph }: Seated): readonly Finding[] => {
  const { text } = inkOf(paragraph)
  const { vi, en } = placeWords(paragraph)
  return [
    ...tell('KH550', 'ND30-2.7.a', paragraph, [
      when(text !== capitals(text), 'quyền hạn, chức vụ không in hoa', 'authority or post not in capitals'),
      ...typeReasons(paragraph, BOLD),
    ]),
    ...tell('KH550', 'ND30-2.7.a', paragraph, [when(!isCentred(paragraph), vi, en)], 'warning'),
  ]
}

/** A longer text is no name. */
const LONGEST = 200
const bareName = (text: string): string => (text.length > LONGEST ? text : withoutTitles(text))

/** Each syllable has one capital, at its beginning; "K'Thu" and "Ê-ban" are let pass. */
const isNameCase = (name: string): boolean =>
  name !== capitals(name) &&
  name
    .split(/[\s.]+/)
    .filter(part => /^[A-Za-zÀ-ỹ]/u.test(part))
    .every(part => {
      const [first = '', rest] = [part[0], part.slice(1)]
      return first === capitals(first) && (rest === '' || rest !== capitals(rest) || !/^[A-Za-zÀ-ỹ]+$/u.test(rest))
    })

/** Are the middles of the two at one place? Centred in one column, or in columns that have one middle. */
const isUnder = (name: Seated, post: Seated): boolean => {
  if (!isCentred(post.paragraph)) return true
  const [a, b] = [name.seat, post.seat]
  return a === b || (a?.table === b?.table && a?.column === b?.column && a?.span === b?.span)
}

const nameFaults = (name: Seated, posts: readonly Seated[]): readonly Finding[] => {
  const { paragraph } = name
  const { text } = inkOf(paragraph)
  const post = posts.at(-1)
  const { vi, en } = placeWords(paragraph)
  const away = !isCentred(paragraph) || (post !== undefined && !isUnder(name, post))
  return tell('KH550', 'ND30-2.7.b', paragraph, [
    when(!isNameCase(bareName(text)), `họ tên viết "${text}"`, `the name is written "${text}"`),
    ...typeReasons(paragraph, BOLD),
    when(away, `${vi}, không ở giữa dưới chức vụ`, `${en}, not centred under the post`),
  ])
}

const titleFaults = (reading: Reading, { paragraph }: Seated): readonly Finding[] => {
  const { text } = inkOf(paragraph)
  const bare = bareName(text)
  const title =
    bare === text || allowsTitles(issuerOf(reading).text) ? '' : text.slice(0, text.length - bare.length).trim()
  return tell('KH550', 'ND30-2.7.o', paragraph, [
    when(title !== '', `trước họ tên ghi "${title}"`, `"${title}" stands before the name`),
  ])
}

/** Lines on one level may differ by so much, pt: smaller letters start lower. */
const LEVEL = 6

const levelOf = (seated: Seated, styles: OfficialDocument['styles']): number | null => {
  const found = cellOf(seated)
  return found && seated.seat ? levelIn(found.cell, seated.paragraph, seated.seat.table, found.row, styles) : null
}

/** Way from "Nơi nhận:" down to the first post, pt; null where it cannot be told, NaN where they stand in two rows. */
const dropOf = ({ label, posts: [post] }: Foot, styles: OfficialDocument['styles']): number | null => {
  if (!label?.seat || !post?.seat || label.seat.table !== post.seat.table) return null
  if (label.seat.row !== post.seat.row) return Number.NaN
  const [from, to] = [levelOf(label, styles), levelOf(post, styles)]
  return from === null || to === null ? null : to - from
}

const levelFaults = (reading: Reading): readonly Finding[] => {
  const foot = footOf(reading)
  const drop = dropOf(foot, reading.document.styles)
  const [post] = foot.posts
  if (drop === null || !post || Math.abs(drop) <= LEVEL) return []
  const by = amount(Math.abs(drop), 'pt', 0)
  const [vi, en] = drop > 0 ? ['thấp', 'below'] : ['cao', 'above']
  return tell('KH550', 'ND30-2.7.s', post.paragraph, [
    Number.isNaN(drop)
      ? both('"Nơi nhận:" và dòng này ở hai hàng của bảng', '"Nơi nhận:" and this line stand in two rows of the table')
      : both(`${vi} hơn dòng "Nơi nhận:" ${by.vi}`, `${by.en} ${en} the line "Nơi nhận:"`),
  ])
}

const needsLevel = (reading: Reading): Applies => {
  const missing = needsBoth(reading)
  if (missing !== 'yes') return missing
  if (dropOf(footOf(reading), reading.document.styles) !== null) return 'yes'
  return cannotTell(
    'hai phần không ở trong một bảng nên không đo được',
    'the two parts are in no table, so their level is not known',
  )
}

const needsRoom = (reading: Reading): Applies =>
  footOf(reading).posts.length > 0 ? needsName(reading) : needsPosts(reading)

const absent = (reading: Reading): readonly Finding[] => {
  const { posts, name } = footOf(reading)
  const none = both('không tìm thấy khối chữ ký', 'no signature block was found')
  if (posts.length === 0 && isAttachment(reading)) return []
  if (posts.length === 0) return tell('KH550', 'ND30-2.7.a', name?.paragraph ?? WHOLE, [none])
  const last = posts.at(-1)?.paragraph ?? WHOLE
  const nameless = both('dưới chức vụ không có họ tên người ký', 'no full name under the post')
  return name ? [] : tell('KH550', 'ND30-2.7.b', last, [nameless])
}

/** Capitals, weight, place and level; room to sign is measured in signing-room.ts. */
export const signature = judgeOf(
  'words',
  {
    'ND30-2.7.a': needsPosts,
    'ND30-2.7.b': needsName,
    'ND30-2.7.o': needsName,
    'ND30-2.7.q': needsRoom,
    'ND30-2.7.s': needsLevel,
  },
  reading => {
    const { posts, name } = footOf(reading)
    return [
      ...absent(reading),
      ...posts.flatMap(postFaults),
      ...(name ? [...nameFaults(name, posts), ...titleFaults(reading, name)] : []),
      ...levelFaults(reading),
      ...checkSignature(reading),
    ]
  },
)
