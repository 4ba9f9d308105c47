/** The legal basis (căn cứ): one document a line, written in full (ND30-2.6.i–m). */

import type { BasisPart } from '../../diagnostics/codes/plan-parts.ts'
import { atValue, type Finding, finding } from '../../diagnostics/finding.ts'
import type { Text } from '../../model/plan.ts'
import { withoutEnd } from '../../text/ends.ts'
import { remember } from '../../text/remember.ts'
import { expand } from './agency.ts'
import { NOTHING, type Said, say, sayAt } from './said.ts'
import { brief, doubles } from './words.ts'

/** What a basis begins with. */
export const BEGINNING = /^(căn cứ|theo đề nghị|xét (đề nghị|tờ trình))(?![A-Za-zÀ-ỹ])/iu
/** "Theo đề nghị của …", the last basis. */
export const PROPOSAL = /^(theo|xét) đề nghị(?![A-Za-zÀ-ỹ])/iu
/** A law or an ordinance, which has no number here (ND30-2.6.m). */
export const STATUTE = /^căn cứ (các )?(bộ luật|luật|pháp lệnh|hiến pháp)(?![A-Za-zÀ-ỹ])/iu
const DOCUMENT =
  /^căn cứ (các )?(nghị quyết|nghị định|quyết định|chỉ thị|thông tư|kế hoạch|chương trình|công văn|thông báo|hướng dẫn|kết luận)(?![A-Za-zÀ-ỹ])/iu
/** A number with its word. */
export const NUMBER = /\ssố:?\s?\d\S*/iu
/** A date, short or in words. */
export const DATE = /ngày\s\d{1,2}\s?([/.-]\s?\d{1,2}\s?[/.-]|tháng\s\d{1,2}\snăm)\s?\d{4}/iu
// The end of a number such as 30/2020/NĐ-CP is no remark of the law itself.
/** Who made a law, which a basis does not say. */
export const STATUTE_ISSUER = /\scủa (quốc hội|[uủ][yỷ] ban thường vụ quốc hội)(?![A-Za-zÀ-ỹ])/iu

const statuteForm = (words: string): string => {
  const bare = withoutEnd(withoutEnd(words).replace(NUMBER, '').replace(STATUTE_ISSUER, ''))
  return DATE.test(bare) ? bare : `${bare} ngày … tháng … năm …`
}

const statuteIn = (text: string): readonly Said[] => {
  const given = brief(text)
  if (NUMBER.test(text)) return [say('KH384', { given, want: statuteForm(text) })]
  if (DATE.test(text) || /hiến pháp/iu.test(text)) return NOTHING
  return [say('KH385', { missing: ['ngay'], given })]
}

const documentIn = (text: string): readonly Said[] => {
  const lacks: readonly (readonly [BasisPart, boolean])[] = [
    ['so', !/\d{1,8}\s?[/-]\s?\S{0,30}[A-Za-zÀ-ỹ]/u.test(text)],
    ['ngay', !DATE.test(text)],
    ['co_quan', !/\scủa\s/iu.test(text)],
    [
      'trich_yeu',
      !/\s(về|quy định|hướng dẫn|ban hành|phê duyệt|sửa đổi|thực hiện|triển khai|tuyên truyền|cải cách)/iu.test(text),
    ],
  ]
  const missing = lacks.filter(([, lacking]) => lacking).map(([part]) => part)
  return missing.length > 0 ? [say('KH385', { missing, given: brief(text) })] : NOTHING
}

const basisIn = remember((text): readonly Said[] => {
  if (!BEGINNING.test(text)) return [say('KH382', { given: brief(text) })]
  if (/;\s*(căn cứ|theo đề nghị)(?![A-Za-zÀ-ỹ])/iu.test(text)) return [say('KH387', {})]
  if (STATUTE.test(text)) return statuteIn(text)
  return DOCUMENT.test(text) ? documentIn(text) : NOTHING
})

/** Two lines are one basis when they cite the same number, or say the same. */
const keyOf = remember(text => {
  const number = /\d{1,8}[/-]\S{0,30}[A-Za-zÀ-ỹ]/u.exec(text)?.[0]
  return number ? expand(number) : expand(withoutEnd(text))
})

const isProposal = remember(text => PROPOSAL.test(text))

const checkOrder = (bases: readonly Text[]): readonly Finding[] => {
  const lastOther = bases.findLastIndex(basis => !isProposal(basis.text))
  return bases
    .slice(0, Math.max(0, lastOther))
    .filter(basis => isProposal(basis.text))
    .map(basis => finding('KH383', atValue(basis.origin), {}))
}

/** Checks form, order and doubles of the legal basis. */
export const checkBases = (bases: readonly Text[]): readonly Finding[] => [
  ...bases.flatMap(basis => sayAt(basisIn(basis.text), basis)),
  ...checkOrder(bases),
  ...doubles(bases, basis => keyOf(basis.text)).map(basis =>
    finding('KH386', atValue(basis.origin), { given: brief(basis.text) }),
  ),
]
