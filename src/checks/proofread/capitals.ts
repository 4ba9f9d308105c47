/** Capitals with one right form (ND30-5.b, 5.c, 5.d, 5.i, 5.l, 5.m, 5.o). */
import { capitals } from '../../text/vietnamese.ts'
import { QUIET, type Told } from './proof-text.ts'
import { slip, stretchOf } from './spot.ts'
import { beginsSentence, type Word } from './words.ts'

/** A pattern that begins after no letter, its case kept. */
const form = (source: string): RegExp => new RegExp(`(?<![A-Za-zÀ-ỹ])(?:${source})(?![A-Za-zÀ-ỹ])`, 'gu')
const each = (pattern: RegExp, text: string): readonly RegExpExecArray[] => [...text.matchAll(pattern)]

const upperFirst = (words: string): string => words.replace(/^[A-Za-zÀ-ỹ]/u, first => capitals(first))
const lowerFirst = (words: string): string => words.charAt(0).toLocaleLowerCase('vi') + words.slice(1)

/** Agencies, posts and the country: how they are written, in the capitals of the decree. */
const NAMES: readonly (readonly [right: string, rule: string])[] = [
  ['Ủy ban nhân dân', 'ND30-5.c'],
  ['Uỷ ban nhân dân', 'ND30-5.c'],
  ['Hội đồng nhân dân', 'ND30-5.c'],
  ['Tòa án nhân dân', 'ND30-5.c'],
  ['Viện kiểm sát nhân dân', 'ND30-5.c'],
  ['Mặt trận Tổ quốc', 'ND30-5.d'],
  ['Chính phủ', 'ND30-5.c'],
  ['Quốc hội', 'ND30-5.c'],
  ['Thủ tướng Chính phủ', 'ND30-5.k'],
  ...[
    'Bộ Nội vụ',
    'Bộ Tài chính',
    'Bộ Tư pháp',
    'Bộ Công an',
    'Bộ Quốc phòng',
    'Bộ Khoa học và Công nghệ',
    'Bộ Giáo dục và Đào tạo',
    'Bộ Thông tin và Truyền thông',
    'Bộ Chính trị',
    'Văn phòng Chính phủ',
    'Sở Nội vụ',
    'Sở Tài chính',
    'Sở Tư pháp',
    'Sở Khoa học và Công nghệ',
    'Bộ Dân tộc và Tôn giáo',
    'Bộ Nông nghiệp và Môi trường',
    'Bộ Xây dựng',
    'Sở Nông nghiệp và Môi trường',
    'Sở Giáo dục và Đào tạo',
  ].map((name): readonly [string, string] => [name, 'ND30-5.c']),
  ['Trung tâm Phục vụ hành chính công', 'ND30-5.d'],
  ...['Phó Chủ tịch', 'Chủ tịch', 'Phó Bí thư', 'Bí thư', 'Phó Giám đốc', 'Giám đốc'].map(
    (name): readonly [string, string] => [name, 'ND30-5.k'],
  ),
  ['Cộng hòa xã hội chủ nghĩa Việt Nam', 'ND30-5.g'],
  ['Cộng hoà xã hội chủ nghĩa Việt Nam', 'ND30-5.g'],
  ['Việt Nam', 'ND30-5.g'],
]
interface Name {
  readonly right: string
  readonly rule: string
  readonly words: readonly string[]
}
/** By their first word, longer names first. */
const byFirstWord = new Map<string, Name[]>()
for (const [right, rule] of [...NAMES].sort(([a], [b]) => b.length - a.length)) {
  const words = right.toLocaleLowerCase('vi').split(' ')
  const [first = ''] = words
  byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), { right, rule, words }])
}

/** A capital shows that a name is meant: "chính phủ" in small letters is a common noun, "THỦ TƯỚNG" a heading. */
const isMeant = (given: string): boolean =>
  /[a-z]/.test(given) && (given !== given.toLocaleLowerCase('vi') || ALWAYS_NAMES.test(given))
/** Of these there are no common nouns. */
const ALWAYS_NAMES = /^(?:ủy ban nhân dân|uỷ ban nhân dân|hội đồng nhân dân|mặt trận tổ quốc)$/
/** "chủ tịch Ủy ban": a post without a certain person may have a small letter; its second syllable never has a capital. */
const isPostAtRest = (given: string, rule: string): boolean =>
  rule === 'ND30-5.k' && !/ [A-ZĐ]\S*$/u.test(given.replace(/^Phó /i, '')) && !given.endsWith('phủ')

const namesIn = (text: string, words: readonly Word[]): readonly Told[] => {
  const told: Told[] = []
  for (let i = 0; i < words.length; i++) {
    const names = byFirstWord.get(words[i]?.facts.lower ?? '')
    const name = names?.find(one => one.words.every((word, k) => words[i + k]?.facts.lower === word))
    const [start, end] = [words[i]?.start ?? 0, words[i + (name?.words.length ?? 1) - 1]?.end ?? 0]
    // Of the same length: nothing but single blanks stands between the words.
    if (!name || end - start !== name.right.length) continue
    const given = text.slice(start, end)
    i += name.words.length - 1
    if (given !== name.right && isMeant(given) && !isPostAtRest(given, name.rule))
      told.push(slip('KH720', { start, end }, name.right, { rule: name.rule }))
  }
  return told
}

const COMMITTEE = form('(?:Ủy|Uỷ) Ban')
const committeesIn = (text: string): readonly Told[] =>
  each(COMMITTEE, text)
    .filter(found => !/^ nhân dân/iu.test(text.slice(found.index + found[0].length)))
    .map(found => slip('KH720', stretchOf(found), found[0].replace('Ban', 'ban'), { rule: 'ND30-5.c' }))

/** A unit of the committee by its name: "phòng" in small letters is any room. */
const OFFICE = form('phòng (?:Văn hóa|Văn hoá|VH-XH|Kinh tế|Nội vụ|Tư pháp|Tài chính|Giáo dục)')
/** "Phòng Văn Hóa - Xã Hội", "Tư Pháp - Hộ Tịch": not every syllable. */
const EVERY = form(
  'Văn (?:Hóa|Hoá) ?[-–] ?Xã Hội|Tư Pháp ?[-–] ?Hộ Tịch|Văn Phòng ?[-–] ?Thống Kê|Tài Chính ?[-–] ?Kế (?:Toán|Hoạch)|Địa Chính ?[-–] ?Xây Dựng',
)
const everySmall = (given: string): string =>
  given
    .replace(/ [A-ZĐÀ-Ỹ](?=[a-zà-ỹ]+(?: |$))/gu, found => found.toLocaleLowerCase('vi'))
    .replace(/(?<=[-–] ?)[a-zà-ỹ]/gu, first => capitals(first))
const officesIn = (text: string): readonly Told[] => [
  ...each(OFFICE, text).map(found => slip('KH720', stretchOf(found), upperFirst(found[0]), { rule: 'ND30-5.d' })),
  ...each(EVERY, text).map(found => slip('KH720', stretchOf(found), everySmall(found[0]), { rule: 'ND30-5.d' })),
]

const LETTER = 'a-eg-ik-vxyđ'
const PART = new RegExp(
  `(?<![A-Za-zÀ-ỹ])(?:Khoản(?= \\d)|Điểm(?= [${LETTER}](?:[,;. ]|$))(?= [${LETTER}],? (?:và |hoặc )?(?:[${LETTER}] )?(?:khoản|Khoản|Điều|điều|Mục))|điều(?= \\d+[a-zđ]?(?:[,;.]| (?:của |Mục |Chương )?(?:Luật|Nghị|Thông|Quyết|Chương|Mục|Bộ|Pháp|Quy|Hiến)|$))|chương(?= [IVX]+ (?:của )?(?:Luật|Bộ luật|Nghị định|Thông tư|Nghị quyết|Hiến pháp)))`,
  'gu',
)
const isSentenceStart = (text: string, at: number): boolean =>
  /(?:^|[.?!:]\s{0,2}|[-–+]\s)$/u.test(text.slice(Math.max(0, at - 4), at))

const partsIn = (text: string): readonly Told[] =>
  each(PART, text).flatMap(found => {
    const [given] = found
    const isSmall = given === 'điều' || given === 'chương'
    if (!isSmall && isSentenceStart(text, found.index)) return []
    return [slip('KH721', stretchOf(found), isSmall ? upperFirst(given) : lowerFirst(given))]
  })

const KINDS =
  'nghị quyết|nghị định|quyết định|chỉ thị|thông tư|kế hoạch|chương trình|công văn|thông báo|hướng dẫn|tờ trình|báo cáo|công điện|kết luận|đề án'
const NUMBERED = new RegExp(`(?<![A-Za-zÀ-ỹ])(?:${KINDS})(?=\\s+số:?\\s*\\d+(?:/\\d{4})?[/-][A-ZĐ])`, 'gu')
const THIS = /(?<![A-Za-zÀ-ỹ])(?<!các |những |nội dung và |bản )kế hoạch(?= này(?![A-Za-zÀ-ỹ]))/gu

const CITY = form('thành phố(?= Hồ Chí Minh)|thủ đô(?= Hà Nội)')

const DAYS: readonly (readonly [RegExp, string, string])[] = [
  [form('[Tt]hứ (?:[Hh]ai|[Bb]a|[Tt]ư|[Nn]ăm|[Ss]áu|[Bb]ảy)(?= (?:hằng|hàng) tuần)'), 'day', 'ND30-5.o'],
  [form('(?:Nguyên Đán|nguyên đán)'), 'Nguyên đán', 'ND30-5.o'],
  [form('(?<=[Tt]ết )(?:Trung Thu|trung thu)'), 'Trung thu', 'ND30-5.o'],
  [form('(?<=ngày )(?:Quốc Khánh|quốc khánh)'), 'Quốc khánh', 'ND30-5.n'],
]

const dayWords = (given: string, begins: boolean): string => {
  const [, day = ''] = given.split(' ')
  return `${begins ? 'Thứ' : 'thứ'} ${upperFirst(day)}`
}

const daysIn = (text: string): readonly Told[] =>
  DAYS.flatMap(([pattern, right, rule]) =>
    each(pattern, text).flatMap(found => {
      const want = right === 'day' ? dayWords(found[0], beginsSentence(text, found.index)) : right
      return want === found[0] ? [] : [slip('KH728', stretchOf(found), want, { rule })]
    }),
  )

const SURNAMES =
  'Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Đinh|Trịnh|Đào|Đoàn|Mai|Lương|Hà|Cao|Tạ|Trương'
const PERSON = new RegExp(
  `(?<![A-Za-zÀ-ỹ])(?:${SURNAMES}) (?:văn|thị|hữu|đình|xuân)(?= [A-ZÀ-Ỹ][a-zà-ỹ]*(?![A-Za-zÀ-ỹ]))`,
  'gu',
)

const personsIn = (text: string): readonly Told[] =>
  each(PERSON, text)
    .filter(
      found =>
        capitals(text.charAt(found.index + found[0].length + 1)) === text.charAt(found.index + found[0].length + 1),
    )
    .map(found => {
      const [surname = '', middle = ''] = found[0].split(' ')
      return slip('KH731', stretchOf(found), `${surname} ${upperFirst(middle)}`)
    })

/** Capitals of one text that have one right form. */
export const capitalsIn = (text: string, words: readonly Word[]): readonly Told[] => {
  if (!/[a-z]/.test(text)) return QUIET
  const told = [...namesIn(text, words)]
  if (text.includes('phòng ') || /[-–] ?[XHTKP]/.test(text)) told.push(...officesIn(text))
  if (text.includes(' Ban')) told.push(...committeesIn(text))
  if (text.includes('Khoản') || text.includes('Điểm') || text.includes('điều ') || text.includes('chương '))
    told.push(...partsIn(text))
  if (text.includes('số'))
    told.push(...each(NUMBERED, text).map(found => slip('KH722', stretchOf(found), upperFirst(found[0]))))
  if (text.includes('kế hoạch này'))
    told.push(...each(THIS, text).map(found => slip('KH723', stretchOf(found), 'Kế hoạch')))
  if (/thành phố Hồ|thủ đô Hà/.test(text))
    told.push(...each(CITY, text).map(found => slip('KH727', stretchOf(found), upperFirst(found[0]))))
  if (/[Tt]hứ |[Tt]ết |[Nn]guyên |ngày [Qq]uốc/.test(text)) told.push(...daysIn(text))
  if (/ (?:văn|thị|hữu|đình|xuân) /.test(text)) told.push(...personsIn(text))
  return told.length === 0 ? QUIET : told
}
