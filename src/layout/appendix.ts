/** Appendices: each a Word section of its own, with its own page numbers (Phụ lục I, Mục III.1). */
import { paper, titleGap } from '../decree/figures.ts'
import { mm } from '../decree/units.ts'
import type { Block, Page, Section } from '../model/document.ts'
import type { PhuLuc, Plan } from '../model/plan.ts'
import { NBSP } from '../text/blanks.ts'
import { dateWords } from '../text/dates.ts'
import { rememberObject } from '../text/remember.ts'
import { roman } from '../text/roman.ts'
import { capitals, parseAgency } from '../text/vietnamese.ts'
import { layBlocks } from './body.ts'
import { centred, ruleUnder } from './centred.ts'
import { withEndMark } from './ending.ts'
import { numberWords } from './head.ts'
import { EACH_SECTION } from './section.ts'
import { type Look, plainParagraph, wideLook } from './style.ts'

/** The issuer with its unit: the name of an office alone does not say of which commune. */
const issuerWords = ({ coQuan }: Plan): string => {
  const unit = parseAgency(coQuan.ten.text) ? null : parseAgency(coQuan.capTren?.text ?? '')?.unit
  return unit ? `${coQuan.ten.text} ${unit}` : coQuan.ten.text
}

/** "(Kèm theo Kế hoạch số 15/KH-UBND ngày … của …)", with blanks where the plan has blanks (ND30-2.10.e–g). */
const guideWords = (plan: Plan): string => {
  const number = plan.so ? `số ${numberWords(plan)}` : `số${numberWords(plan)}`
  return `(Kèm theo Kế hoạch ${number} ${dateWords(plan.ngay).replaceAll(' ', NBSP)} của ${issuerWords(plan)})`
}

const heading = (look: Look, plan: Plan, appendix: PhuLuc, index: number): readonly Block[] => {
  const number = plan.phuLuc.length > 1 ? ` ${roman(index + 1)}` : ''
  const titles = appendix.tieuDe.map(({ text, origin }) => ({ text: capitals(text), marked: true, origin }))
  const guide = { text: guideWords(plan), marked: false, origin: appendix.origin }
  const column = { room: look.textWidth }
  const set = centred(look, 'phu-luc-kem-theo', [guide], column)
  return [
    plainParagraph(look, 'phu-luc', `Phụ lục${number}`, appendix.origin),
    ...centred(look, 'phu-luc-tieu-de', titles, column).paragraphs,
    ...set.paragraphs,
    ruleUnder('phu-luc-kem-theo', set.widths, look.textWidth, titleGap.min),
  ]
}

const turned = rememberObject(
  (page: Page): Page => ({ ...page, width: page.height, height: page.width, landscape: true }),
)

/** `index` from 0: a numeral is printed only where there are two or more (ND30-2.10.b); landscape has its own text width. */
export const layAppendix = (
  portrait: Look,
  plan: Plan,
  page: Page,
  header: readonly Block[],
  appendix: PhuLuc,
  index: number,
): Section => {
  const wide = mm(paper.height.preferred - page.margin.left - page.margin.right)
  const look = appendix.khoNgang ? wideLook(portrait, wide) : portrait
  return {
    ...EACH_SECTION,
    kind: 'appendix',
    page: appendix.khoNgang ? turned(page) : page,
    header,
    firstFooter: [],
    blocks: [...heading(look, plan, appendix, index), ...withEndMark(look, layBlocks(look, appendix.noiDung), false)],
    origin: appendix.origin,
  }
}
