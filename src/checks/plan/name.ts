/** The signer's full name: no title, no capitals, letters only (ND30-2.7.b, o; ND30-5.b). */
import { atValue, type Finding, finding } from '../../diagnostics/finding.ts'
import type { Plan } from '../../model/plan.ts'
import { remember } from '../../text/remember.ts'
import { capitals } from '../../text/vietnamese.ts'
import { expand, issuerKind, nameCase } from './agency.ts'
import { NOTHING, type Said, say, sayAt } from './said.ts'

// Tells "Ông Nguyễn Văn A" (form of address) from a family named Ông, and a person's name from a post.
const FAMILIES = new Set(
  `Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Trịnh Đoàn Lương Mai Tô Hà Cao Lâm Tạ Đào
  Trương Nông Lò Quàng Cầm Vàng Giàng Sùng Thào Mùa Tráng Lù Tòng Bạch Quách Chu Châu Thái Tăng Kiều Phùng Vi La Triệu Bế
  Hứa Mạc Khổng Nghiêm Doãn Thân Tống Từ Ma Lục Lưu Vương Tôn Đàm Đồng Khuất Cù Hầu Ninh Phí Thạch Sơn Kim Danh`.split(
    /\s+/,
  ),
)

const ABBREVIATED =
  /^(?:(?:TSKH|PGS|Pgs|GS|Gs|TS|Ts|ThS|Ths|THS|Th\.[Ss]|BS|Bs|CKII|CKI|CK2|CK1|CN|KS|LS|DS|CVCC|CVC|NGƯT|NGND|NSƯT|NSND|TTƯT|TTND|Đ\/c|đ\/c|Đc)(?=[.\s/-])[.\s/-]*)+/u
const WORDS =
  /^(?:(?:phó )?giáo sư|tiến s[iĩyỹ]|thạc s[iĩyỹ]|cử nhân|kỹ sư|bác s[iĩyỹ]|dược s[iĩyỹ]|luật sư|nhà giáo|thầy thuốc|nghệ (?:sĩ|sỹ|nhân)|anh hùng|đồng chí|(?:đại|thượng|trung|thiếu) (?:tướng|tá|úy|uý))(?:\s+(?:ưu tú|nhân dân|lao động))*[\s:.,-]+/iu
const ADDRESS = /^(?:ông|bà)[\s:.]+(?=([A-Za-zÀ-ỹ]+))/iu

const withoutOneTitle = (name: string): string => {
  const address = ADDRESS.exec(name)
  const addressed = address?.[1] && (FAMILIES.has(nameCase(address[1])) || /^bà/iu.test(name))
  return name.replace(addressed ? ADDRESS : ABBREVIATED, '').replace(WORDS, '')
}

/** A name without the titles, ranks and forms of address before it (ND30-2.7.o). */
export const withoutTitles = remember(name => {
  let rest = name
  // "Ông PGS. TS. Bác sĩ …": nobody carries more than a handful.
  for (let i = 0; i < 6; i++) {
    const less = withoutOneTitle(rest)
    if (less === rest) break
    rest = less
  }
  return rest
})

const isCapital = (letter: string | undefined): boolean =>
  letter !== undefined && letter !== letter.toLocaleLowerCase('vi')
// "Ê-ban" is one part of a name; "K'" and "Y" are whole ones.
const syllables = (name: string): readonly string[] => name.split(/\s+/).filter(part => part !== '')
const inCapitals = (part: string): boolean => part.replace(/[^A-Za-zÀ-ỹ]/gu, '').length > 1 && part === capitals(part)

/** Do these words look like a person's name (a known family name, each syllable with a capital)? */
export const isPersonName = remember(words => {
  const parts = syllables(words)
  return (
    parts.length >= 2 &&
    parts.length <= 5 &&
    FAMILIES.has(nameCase(parts[0] ?? '')) &&
    parts.every(part => isCapital(part[0]) && /^[A-Za-zÀ-ỹ\p{M}'’]+$/u.test(part))
  )
})

// Armed forces and public bodies in education, health and science follow their ministry in this (ND30-2.7.o).
const TITLES_ALLOWED = /quan su|cong an|bien phong|bo doi|\btruong\b|hoc vien|benh vien|y te|khoa hoc|nghien cuu/

/** Is an agency of this name one of those whose signers may bear a title? */
export const allowsTitles = (issuer: string): boolean => TITLES_ALLOWED.test(expand(issuer))

/** May the signer's title stand before the name in papers of this issuer? */
const mayBearTitles = (plan: Plan): boolean => issuerKind(plan) !== 'ubnd' && allowsTitles(plan.coQuan.ten.text)

/** The gravest fault of a name without titles, as what is said of it. */
const nameIn = remember((given): readonly Said[] => {
  if (!/^[A-Za-zÀ-ỹ][A-Za-zÀ-ỹ\p{M}\s'’-]*$/u.test(given)) return [say('KH365', { given })]
  const parts = syllables(given)
  if (parts.some(inCapitals)) return [say('KH363', { given, want: nameCase(given) })]
  if (!parts.every(part => isCapital(part[0]))) return [say('KH364', { given, want: nameCase(given) })]
  return parts.length === 1 ? [say('KH366', { given })] : NOTHING
})

/** Checks the printed name; the gravest fault only, since mending it mends the others. */
export const checkName = (plan: Plan): readonly Finding[] => {
  const name = plan.nguoiKy.hoTen
  const plain = withoutTitles(name.text)
  const given = mayBearTitles(plan) ? plain : name.text
  return plain === given
    ? sayAt(nameIn(plain), name)
    : [finding('KH362', atValue(name.origin), { given, want: nameCase(plain) })]
}
