/** Sizes grow and shrink together: set 14 or set 13 (ND30-1.o, 2.0.a–b). */
import { elements, type Role, type SizeSet } from '../../decree/elements.ts'
import type { Finding } from '../../diagnostics/finding.ts'
import type { Section } from '../../model/document.ts'
import { faceOf } from './face.ts'
import { type Applies, fault, judgeOf } from './judge.ts'
import { firstOf, needs } from './needs.ts'
import { isLetter } from './paper-kind.ts'
import { placeOfParagraph } from './paragraph.ts'
import { paragraphsIn, type Reading, withRole } from './parts.ts'
import { amount, both } from './said.ts'
import { isSigningLine } from './signed-words.ts'

const HEAD = ['quoc-hieu', 'tieu-ngu', 'dia-danh-thoi-gian'] as const
const SETS: readonly SizeSet[] = [14, 13]

const only = <T>(all: readonly T[]): T | null => (all.length === 1 ? (all[0] ?? null) : null)
/** What a signing program printed is judged by itself (ND30-2.8.c). */
const sizesOf = (reading: Reading, role: Role): readonly number[] =>
  withRole(reading, role).flatMap(({ paragraph }) => {
    const { sizes, text } = faceOf(paragraph)
    return isSigningLine(text) ? [] : sizes
  })

const RUNNING = ['doan', 'gach', 'khoan', 'diem'] as const

/** The size of most of the running text, pt; null without any. */
const bodySize = (reading: Reading, kind: Section['kind']): number | null => {
  const letters = new Map<number, number>()
  for (const role of RUNNING)
    for (const { paragraph, section } of withRole(reading, role)) {
      if (reading.document.sections[section]?.kind !== kind) continue
      for (const run of paragraph.runs) {
        const length = run.kind === 'text' ? run.text.length : 0
        letters.set(run.format.size, (letters.get(run.format.size) ?? 0) + length)
      }
    }
  let most: number | null = null
  for (const [size, count] of letters) if (most === null || count > (letters.get(most) ?? 0)) most = size
  return most
}

type Sizes = readonly (readonly number[])[]

const headSizes = (reading: Reading): Sizes =>
  HEAD.map(role => {
    const line = firstOf(reading, role)
    return line ? faceOf(line.paragraph).sizes : []
  })

/** The set of the head; null for none. */
const setOf = (sizes: Sizes): SizeSet | null =>
  SETS.find(set => HEAD.every((role, i) => only(sizes[i] ?? []) === elements[role].size[set])) ?? null

const headFaults = (reading: Reading): readonly Finding[] => {
  const nation = firstOf(reading, 'quoc-hieu')
  const sizes = headSizes(reading)
  if (!nation || sizes.some(each => each.length === 0) || setOf(sizes) !== null) return []
  const all = sizes.map(each => each.map(size => amount(size, '').vi).join('+')).join(' / ')
  const has = both(
    `Quốc hiệu / Tiêu ngữ / địa danh, thời gian có cỡ chữ ${all} pt`,
    `national title / motto / date are ${all.replaceAll(',', '.')} pt`,
  )
  return [fault('KH542', 'ND30-2.0.a', placeOfParagraph(nation.paragraph), has)]
}

const FOLLOWERS = [
  'co-quan-chu-quan',
  'co-quan-ban-hanh',
  'ten-loai',
  'trich-yeu',
  'quyen-han-chuc-vu',
  'ho-ten',
] as const
const NAMES = {
  'co-quan-chu-quan': both('tên cơ quan chủ quản', 'superior'),
  'co-quan-ban-hanh': both('tên cơ quan', 'issuer'),
  'ten-loai': both('tên loại', 'kind'),
  'trich-yeu': both('trích yếu', 'subject'),
  'quyen-han-chuc-vu': both('chức vụ', 'post'),
  'ho-ten': both('họ tên người ký', 'name of the signer'),
} as const

const pageNumberSizes = ({ document }: Reading): readonly number[] =>
  paragraphsIn(document.sections[0]?.header ?? []).flatMap(({ runs }) =>
    runs.filter(run => run.kind === 'page-number').map(({ format }) => format.size),
  )

/** The Quốc hiệu says which set is meant, whatever its neighbours are. */
const setMeant = (size: number): SizeSet => (size >= elements['quoc-hieu'].size[14] ? 14 : 13)

const followerFaults = (reading: Reading): readonly Finding[] => {
  const nation = firstOf(reading, 'quoc-hieu')
  const size = nation ? faceOf(nation.paragraph).sizes[0] : undefined
  if (!nation || size === undefined) return []
  const set = setMeant(size)
  const isOdd = (role: Role, other: number): boolean => other !== elements[role].size[set]
  // The subject of a letter stands under its number, in sizes of its own.
  const followers = isLetter(reading) ? FOLLOWERS.filter(role => role !== 'trich-yeu') : FOLLOWERS
  const odd = followers.flatMap(role => {
    const other = sizesOf(reading, role).find(one => isOdd(role, one))
    return other === undefined ? [] : [{ name: NAMES[role], size: amount(other, 'pt') }]
  })
  const body = bodySize(reading, 'body')
  const page = pageNumberSizes(reading).find(one => isOdd('so-trang', one))
  const all = [
    ...odd,
    ...(body === null || !isOdd('doan', body) ? [] : [{ name: both('nội dung', 'body'), size: amount(body, 'pt') }]),
    ...(page === undefined ? [] : [{ name: both('số trang', 'page number'), size: amount(page, 'pt') }]),
  ]
  if (all.length === 0) return []
  const own = amount(size, 'pt')
  const has = both(
    `Quốc hiệu ${own.vi} nhưng ${all.map(one => `${one.name.vi} ${one.size.vi}`).join(', ')}`,
    `national title ${own.en}, but ${all.map(one => `${one.name.en} ${one.size.en}`).join(', ')}`,
  )
  return [fault('KH542', 'ND30-2.0.b', placeOfParagraph(nation.paragraph), has)]
}

const appendixFaults = (reading: Reading): readonly Finding[] => {
  const [first] = withRole(reading, 'phu-luc')
  if (!first) return []
  const [body, appendix] = [bodySize(reading, 'body'), bodySize(reading, 'appendix')]
  if (body === null || appendix === null || body === appendix) return []
  const [a, b] = [amount(appendix, 'pt'), amount(body, 'pt')]
  const has = both(`chữ phụ lục ${a.vi}, chữ văn bản ${b.vi}`, `text of the appendix ${a.en}, of the body ${b.en}`)
  return [fault('KH542', 'ND30-1.o', placeOfParagraph(first.paragraph), has, 'warning')]
}

const withAppendix = (reading: Reading): Applies =>
  withRole(reading, 'phu-luc').length === 0 || bodySize(reading, 'appendix') === null ? 'no' : 'yes'

/** The sizes of one paper belong together (KH542). */
export const sizeSetJudge = judgeOf(
  'words',
  {
    'ND30-1.o': withAppendix,
    'ND30-2.0.a': needs(...HEAD),
    'ND30-2.0.b': needs('quoc-hieu'),
  },
  reading => [...headFaults(reading), ...followerFaults(reading), ...appendixFaults(reading)],
)
