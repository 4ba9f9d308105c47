/** What the words of a post or a collective say (ND30-2.7.c–n). */
import { remember } from '../../text/remember.ts'
import { sameName } from './agency.ts'

/** truong: head of an agency or unit · pho: deputy · tap_the: a collective or agency, no post · khac: cannot be told. */
export type PostKind = 'truong' | 'pho' | 'tap_the' | 'khac'

const HEAD = /^(chủ tịch|chủ nhiệm|giám đốc|tổng|trưởng|chánh|bí thư|thủ trưởng)(?![A-Za-zÀ-ỹ])/iu
// "Tổ trưởng", "Đội phó" hold the word of a collective; a person may be called Trưởng.
const COMPOUND_HEAD = /^(\S+ ){1,2}(trưởng|TRƯỞNG)(?![A-Za-zÀ-ỹ])/u
const COMPOUND_DEPUTY = /^((?:\S+ ){1,2})(phó|PHÓ)(?![A-Za-zÀ-ỹ])/u
const COLLECTIVE =
  /^([uủ][yỷ] ban|ubnd|hội đồng|hđnd|ban|tiểu ban|đoàn|tập thể|hội|đảng [uủ][yỷ]|thường trực|tổ|phòng|văn phòng|sở|trung tâm|mặt trận|công đoàn|chi bộ)(?![A-Za-zÀ-ỹ])/iu

/** The order counts: "Tổ trưởng" and "Đội phó" begin with the word of a collective (ND30-2.7.d–f). */
export const postKind = remember((post): PostKind => {
  if (/^phó(?![A-Za-zÀ-ỹ])/iu.test(post) || COMPOUND_DEPUTY.test(post)) return 'pho'
  if (COMPOUND_HEAD.test(post)) return 'truong'
  if (COLLECTIVE.test(post)) return 'tap_the'
  return HEAD.test(post) ? 'truong' : 'khac'
})

const IN_CHARGE = /[\s,(-]{0,3}(phụ trách|điều hành)(?![A-Za-zÀ-ỹ]).*$/iu
const STANDING = /[\s,(-]{0,3}thường trực(?![A-Za-zÀ-ỹ]).*$/iu

/** "Phó Chủ tịch phụ trách" and the like, which the block does not print (ND30-2.7.f). */
export const saysInCharge = remember(post => IN_CHARGE.test(post))

/** The post whose deputy this is: "Phó Chủ tịch Thường trực" → "Chủ tịch"; other posts as they are, without "phụ trách". */
export const headOf = remember((post): string => {
  const bare = post
    .replace(IN_CHARGE, '')
    .replace(/^phó\s+/iu, '')
    .replace(COMPOUND_DEPUTY, '$1trưởng')
  const head = postKind(post) === 'pho' ? bare.replace(STANDING, '') : bare
  return head.replace(/^[A-Za-zÀ-ỹ]/u, first => first.toLocaleUpperCase('vi'))
})

const withoutRank = remember(post => post.replace(/^(trưởng|chánh)\s+/iu, ''))

/** Is `post` the deputy of `head`? "Phó phòng" is let pass for "Trưởng phòng". */
export const isDeputyOf = (post: string, head: string): boolean =>
  sameName(headOf(post), head) || sameName(withoutRank(headOf(post)), withoutRank(head))

/** A deputy's post in words the State does not provide for: "Thường trực", "Phó phòng" (ND30-2.7.n). */
export const isUnofficialDeputy = (post: string, head: string): boolean =>
  STANDING.test(post) || !sameName(headOf(post), head)

const SHORT = /^(P?CT|P?TP|P?CVP|P?GĐ|P?BT|P?TB|P?CN|PT|P|C\.?T|P\.?C\.?T)(?=[.\s]|$)/u

/** "PCT", "P. Chủ tịch", "CVP". */
export const isAbbreviatedPost = (post: string): boolean => SHORT.test(post)

const TYPED =
  /^(?:(?<mark>T\/?M|K\/?T|T\/?L|T\/?U\/?Q|Q)(?:\s*[.:/]\s*|\s+)|(?<words>thay mặt|ký thay|thừa lệnh|thừa [uủ][yỷ] quyền|quyền)\s+)(?=\S)/iu

/** An abbreviation typed by hand before the words it governs, and the words without it; null where there is none. */
export const typedMark = (text: string): { readonly acting: boolean; readonly rest: string } | null => {
  const found = TYPED.exec(text)
  if (!found) return null
  const mark = (found.groups?.mark ?? found.groups?.words ?? '').toLocaleLowerCase('vi')
  const rest = text.slice(found[0].length)
  return {
    acting: mark === 'q' || mark === 'quyền',
    rest: rest.replace(/^[A-Za-zÀ-ỹ]/u, first => first.toLocaleUpperCase('vi')),
  }
}
