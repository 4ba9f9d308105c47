/** A row of data for each commune of the country, and what the file made from it must say: computed here, not by the program. */
import { strFromU8, unzipSync } from 'fflate'
import { type Commune, communes } from '../../src/communes/commune.ts'

export interface CountryRow {
  readonly unit: Commune
  readonly number: number
  readonly day: number
  readonly month: number
  readonly signer: string
  /** Signs for the chairman. */
  readonly deputy: boolean
}

const YEAR = 2027

const SURNAMES = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Vũ', 'Đặng', 'Bùi']
const MIDDLES = ['Văn', 'Thị']
const FIRSTS = 'B C D H K L M N P R S T V X Ch Gi Kh Nh Ph Th Tr'.split(' ')
const RHYMES = 'a ai an ang anh o on ong u ung'.split(' ')
/** 3,360 placeholders, each another. */
const signerAt = (index: number): string => {
  let left = index
  const take = (words: readonly string[]): string => {
    const word = words[left % words.length] ?? ''
    left = Math.floor(left / words.length)
    return word
  }
  return `${take(SURNAMES)} ${take(MIDDLES)} ${take(FIRSTS)}${take(RHYMES)}`
}

/** Has no factor in common with 3,321: steps of it come to every place once. */
const STRIDE = 1009

/** One for each commune, in an order that is not that of the list; no two with the same number or signer. */
export const countryRows = (): readonly CountryRow[] => {
  const units = communes()
  return units.map((_, place) => {
    const index = (place * STRIDE) % units.length
    const unit = units[index]
    if (!unit) throw new Error(`no commune ${index}`)
    const date = { day: 4 + (place % 25), month: 1 + (place % 3) }
    return { unit, number: index + 1, ...date, signer: signerAt(place), deputy: place % 2 === 1 }
  })
}

const two = (number: number): string => String(number).padStart(2, '0')

const cells = ({ unit, number, day, month, signer, deputy }: CountryRow): readonly (string | number)[] => [
  unit.ma_xa,
  unit.loai_xa === 'phường' ? '"Phòng Kinh tế, Hạ tầng và Đô thị"' : 'Phòng Kinh tế',
  YEAR,
  number,
  `${YEAR}-${two(month)}-${two(day)}`,
  ...(deputy ? ['Phó Chủ tịch', 'Chủ tịch'] : ['Chủ tịch', '']),
  signer,
]

/** The rows as a file of data for `--communes`. */
export const countryCsv = (rows: readonly CountryRow[]): string =>
  [
    'ma_xa,phong_kinh_te,nam,so,ngay,nguoi_ky.chuc_vu,nguoi_ky.ky_thay,nguoi_ky.ho_ten',
    ...rows.map(row => cells(row).join(',')),
  ].join('\n')

/** What batch is to call its files. */
export const FILE_NAME = '{{ma_xa}}'
export const fileOf = ({ unit }: CountryRow): string => `${unit.ma_xa}.docx`

const STATE = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'
const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
}
const plain = (xml: string): string =>
  xml
    .replace(/<w:noBreakHyphen\/>/g, '-')
    .replace(/<[^>]*>/g, '')
    .replace(/&\w+;/g, entity => ENTITIES[entity] ?? entity)
    .replaceAll('\u00a0', ' ')

/** All text of a Word file, a paragraph a line (the issuer's name on one), and behind it the properties of the file. */
export const textOf = (docx: Uint8Array): string => {
  const wanted = ['word/document.xml', 'docProps/core.xml']
  const parts = unzipSync(docx, { filter: ({ name }) => wanted.includes(name) })
  const [text = '', core = ''] = wanted.map(name => strFromU8(parts[name] ?? new Uint8Array()))
  const lines = text.split('</w:p>').map(plain)
  const head = lines.splice(0, lines.indexOf(STATE)).join(' ').trim()
  const properties = [...core.matchAll(/<\w+:(\w+)[^>]*>([^<]+)</g)].map(
    ([, name, value]) => `${name}=${plain(value ?? '')}`,
  )
  return ['', head, ...lines, ...properties, ''].join('\n')
}

/** Every line that a row's file has of its own, by what it is; each is there once. */
const ownLines = (row: CountryRow): Readonly<Record<string, string>> => {
  const { unit, day, month, signer } = row
  const number = `${two(row.number)}/KH-UBND`
  // ND30-2.4.b: a zero before days below 10 and months below 3.
  const date = `ngày ${two(day)} tháng ${month < 3 ? two(month) : month} năm ${YEAR}`
  const subject = `Cải cách hành chính năm ${YEAR} của ${unit.ten_day_du}`
  const time = `${YEAR}-${two(month)}-${two(day)}T00:00:00Z`
  return {
    issuer: `ủy ban nhân dân ${unit.ten_day_du}`.toLocaleUpperCase('vi'),
    number: `Số: ${number}`,
    'place and date': `${unit.dia_danh}, ${date}`,
    subject,
    opening: `Ủy ban nhân dân (UBND) ${unit.ten_day_du} ban hành Kế hoạch cải cách hành chính năm ${YEAR} như sau:`,
    'first recipient': `- UBND ${unit.tinh_day_du}, Sở Nội vụ (để báo cáo);`,
    signer,
    appendix: `(Kèm theo Kế hoạch số ${number} ${date} của Ủy ban nhân dân ${unit.ten_day_du})`,
    title: `title=Kế hoạch ${subject}`,
    'property of the subject': `subject=${subject}`,
    creator: `creator=Ủy ban nhân dân ${unit.ten_day_du}`,
    created: `created=${time}`,
    modified: `modified=${time}`,
  }
}

/** A text without the lines of its row. */
export interface Compared {
  /** Own lines that are not there once. */
  readonly missing: readonly string[]
  /** The same for all units of a kind: nothing in it may come from any row. */
  readonly rest: string
}

/** Takes a row's own lines out of the text of its file. */
export const compareWithRow = (row: CountryRow, text: string): Compared => {
  const missing: string[] = []
  let rest = text.replace(/^identifier=khcchc:[0-9a-f]+$/mu, '‹fingerprint›')
  for (const [what, line] of Object.entries(ownLines(row))) {
    const around = rest.split(`\n${line}\n`)
    if (around.length !== 2) missing.push(`${what}: "${line}" ${around.length - 1} times`)
    rest = around.join(`\n‹${what}›\n`)
  }
  return { missing, rest }
}

/** What the text beside the own lines depends on. */
export const kindOf = ({ unit, deputy }: CountryRow): string => `${unit.loai_xa}${deputy ? ', a deputy signs' : ''}`

/** Names of units, places never filled in, and what a program prints of nothing. */
export const STRAY =
  /(?:[Xx]ã|[Pp]hường|[Đđ]ặc khu|[Tt]ỉnh|[Tt]hành phố|XÃ|PHƯỜNG|ĐẶC KHU) (?!HỘI CHỦ NGHĨA)[\p{Lu}\d].*|\{\{.*|undefined|null|NaN|\[object.*/u
