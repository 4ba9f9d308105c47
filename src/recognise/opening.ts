/** What stands between the title and the first section: who issues, Kính gửi, the căn cứ (ND30-2.6.i, 2.9.e). */

import { levelOf } from './markers.ts'
import type { Line } from './nodes.ts'
import { isBold, isCapitals, isItalic } from './text.ts'
import { isAddressed, isKind, isOrgan, isPost } from './words.ts'

const NAMED = /^(?:căn cứ|theo đề nghị|theo tờ trình|xét|trên cơ sở đề nghị)(?![A-Za-zÀ-ỹ])/iu
const ISSUES = /(?<!của )(?:Ủy ban nhân dân|Uỷ ban nhân dân|UBND) [^;.]{0,60}?(?:ban hành|xây dựng) kế hoạch/iu

/** The paragraph that issues the plan is no căn cứ, whatever it begins with (ND30-2.6.n). */
const issues = (text: string): boolean =>
  text.endsWith(':') || /như sau[.;]?$/iu.test(text) || (!text.endsWith(';') && ISSUES.test(text))

/** "Thực hiện Quyết định …;" is a căn cứ only where it is printed as one. */
const isBasis = ({ text, paragraph }: Line): boolean =>
  levelOf(text) === 'doan' && !issues(text) && (NAMED.test(text) || (isItalic(paragraph) && /[;.,]$/.test(text)))

/** "CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ …", "QUYẾT ĐỊNH:" on a line of its own, as in decisions. */
export const isFormula = ({ text, paragraph }: Line): boolean =>
  paragraph.format.align === 'center' &&
  isCapitals(text) &&
  text.length <= 200 &&
  levelOf(text) === 'doan' &&
  (isPost(text) || isOrgan(text) || isKind(text))

/** Any line that is centred, bold and in capitals, without a mark of a level: "KHÓA II, KỲ HỌP THỨ 3". */
export const isCentredTitle = (line: Line): boolean =>
  isFormula(line) ||
  (line.paragraph.format.align === 'center' &&
    isCapitals(line.text) &&
    line.text.length <= 200 &&
    isBold(line.paragraph) &&
    levelOf(line.text) === 'doan')

/** Of the line "Kính gửi:", and of those that receive under it. */
const addressees = (lines: readonly Line[]): number => {
  const [first] = lines
  if (!first || !isAddressed(first.text)) return 0
  const open = /[:;,]$/.test(first.text) || first.text.length < 12
  const next = open ? lines.findIndex((line, i) => i > 0 && !/^[-–+].*[;.]$/u.test(line.text)) : 1
  return next < 0 ? lines.length : next
}

/** Names the leading lines of the body. */
export const nameOpening = (lines: readonly Line[]): void => {
  let at = 0
  const take = (role: Line['role'], count: number): void => {
    for (const line of lines.slice(at, at + count)) line.role = role
    at += count
  }
  const formulas = lines.findIndex(line => !isCentredTitle(line))
  take('phan-tieu-de', Math.max(0, formulas))
  take('kinh-gui', addressees(lines.slice(at)))
  const bases = lines.slice(at).findIndex(line => !isBasis(line))
  take('can-cu', bases < 0 ? lines.length - at : bases)
}

/** Longer bold lines are text. */
const LONGEST_HEADING = 200

/** A heading without number: all of it bold, short, and no sentence. */
export const isHeading = ({ text, paragraph }: Line): boolean =>
  isBold(paragraph) && text.length <= LONGEST_HEADING && !/[.;]$/.test(text)
