/** The legal basis (căn cứ): one document a line, written in full (ND30-2.6.i–m). */

import type { BasisPart } from '../../diagnostics/codes/plan-parts.ts'
import { atValue, type Finding, finding } from '../../diagnostics/finding.ts'
import type { Text } from '../../model/plan.ts'
import { withoutEnd } from '../../text/ends.ts'
import { expand } from './agency.ts'
import { brief, doubles } from './words.ts'

const BEGINNING = /^(căn cứ|theo đề nghị|xét (đề nghị|tờ trình))(?![A-Za-zÀ-ỹ])/iu
const PROPOSAL = /^(theo|xét) đề nghị(?![A-Za-zÀ-ỹ])/iu
const STATUTE = /^căn cứ (các )?(bộ luật|luật|pháp lệnh|hiến pháp)(?![A-Za-zÀ-ỹ])/iu
const DOCUMENT =
  /^căn cứ (các )?(nghị quyết|nghị định|quyết định|chỉ thị|thông tư|kế hoạch|chương trình|công văn|thông báo|hướng dẫn|kết luận)(?![A-Za-zÀ-ỹ])/iu
const NUMBER = /\ssố:?\s?\d\S*/iu
const DATE = /ngày\s\d{1,2}\s?([/.-]\s?\d{1,2}\s?[/.-]|tháng\s\d{1,2}\snăm)\s?\d{4}/iu
// The end of a number such as 30/2020/NĐ-CP is no remark of the law itself.
const STATUTE_ISSUER = /\scủa (quốc hội|[uủ][yỷ] ban thường vụ quốc hội)(?![A-Za-zÀ-ỹ])/iu

const statuteForm = (words: string): string => {
  const bare = withoutEnd(withoutEnd(words).replace(NUMBER, '').replace(STATUTE_ISSUER, ''))
  return DATE.test(bare) ? bare : `${bare} ngày … tháng … năm …`
}

const checkStatute = (basis: Text): readonly Finding[] => {
  const at = atValue(basis.origin)
  const given = brief(basis.text)
  if (NUMBER.test(basis.text)) return [finding('KH384', at, { given, want: statuteForm(basis.text) })]
  if (DATE.test(basis.text) || /hiến pháp/iu.test(basis.text)) return []
  return [finding('KH385', at, { missing: ['ngay'], given })]
}

const checkDocument = (basis: Text): readonly Finding[] => {
  const lacks: readonly (readonly [BasisPart, boolean])[] = [
    ['so', !/\d{1,8}\s?[/-]\s?\S{0,30}[A-Za-zÀ-ỹ]/u.test(basis.text)],
    ['ngay', !DATE.test(basis.text)],
    ['co_quan', !/\scủa\s/iu.test(basis.text)],
    [
      'trich_yeu',
      !/\s(về|quy định|hướng dẫn|ban hành|phê duyệt|sửa đổi|thực hiện|triển khai|tuyên truyền|cải cách)/iu.test(
        basis.text,
      ),
    ],
  ]
  const missing = lacks.filter(([, lacking]) => lacking).map(([part]) => part)
  return missing.length > 0 ? [finding('KH385', atValue(basis.origin), { missing, given: brief(basis.text) })] : []
}

const checkBasis = (basis: Text): readonly Finding[] => {
  const at = atValue(basis.origin)
  if (!BEGINNING.test(basis.text)) return [finding('KH382', at, { given: brief(basis.text) })]
  if (/;\s*(căn cứ|theo đề nghị)(?![A-Za-zÀ-ỹ])/iu.test(basis.text)) return [finding('KH387', at, {})]
  if (STATUTE.test(basis.text)) return checkStatute(basis)
  return DOCUMENT.test(basis.text) ? checkDocument(basis) : []
}

/** Two lines are one basis when they cite the same number, or say the same. */
const keyOf = (basis: Text): string => {
  const number = /\d{1,8}[/-]\S{0,30}[A-Za-zÀ-ỹ]/u.exec(basis.text)?.[0]
  return number ? expand(number) : expand(withoutEnd(basis.text))
}

const checkOrder = (bases: readonly Text[]): readonly Finding[] => {
  const lastOther = bases.findLastIndex(basis => !PROPOSAL.test(basis.text))
  return bases
    .slice(0, Math.max(0, lastOther))
    .filter(basis => PROPOSAL.test(basis.text))
    .map(basis => finding('KH383', atValue(basis.origin), {}))
}

/** Checks form, order and doubles of the legal basis. */
export const checkBases = (bases: readonly Text[]): readonly Finding[] => [
  ...bases.flatMap(checkBasis),
  ...checkOrder(bases),
  ...doubles(bases, keyOf).map(basis => finding('KH386', atValue(basis.origin), { given: brief(basis.text) })),
]
