/** The decree's figures, each once: range, preferred value and rule. Layout takes `preferred`, checks take the range. */
import type { RuleId } from './clause.ts'
import { type Mm, mm, type Pt, pt } from './units.ts'

/** Both ends are allowed; min and max are one where the decree gives a single value. */
export interface Figure<U extends number> {
  readonly min: U
  readonly max: U
  readonly preferred: U
  readonly rule: RuleId
}

const figure = <U extends number>(rule: RuleId, min: U, max: U, preferred: U): Figure<U> => ({
  min,
  max,
  preferred,
  rule,
})
const exactly = <U extends number>(rule: RuleId, value: U): Figure<U> => figure(rule, value, value, value)

/** A4 upright, mm (ND30-1.a). */
export const paper = { width: exactly('ND30-1.a', mm(210)), height: exactly('ND30-1.a', mm(297)) }

/** mm; `header` is the way from the paper's edge to the page number, seen in the official files only (ND30-1.e–g, 1.n). */
export const margins = {
  top: figure('ND30-1.e', mm(20), mm(25), mm(20)),
  bottom: figure('ND30-1.e', mm(20), mm(25), mm(20)),
  left: figure('ND30-1.f', mm(30), mm(35), mm(30)),
  right: figure('ND30-1.g', mm(15), mm(20), mm(15)),
  header: figure('ND30-1.n', mm(9), mm(11), mm(10)),
}

/** The two values of the first-line indent; there is no range between them. */
export const firstLine = { values: [mm(10), mm(12.7)] as const, preferred: mm(10), rule: 'ND30-2.6.b' as RuleId }
/** No upper limit in the decree: 24 pt is ours, so that a slip of the key is seen. */
export const paragraphGap: Figure<Pt> = figure('ND30-2.6.c', pt(6), pt(24), pt(6))
/** In lines, 1 is single (ND30-2.6.d). */
export const lineSpacing: Figure<number> = figure('ND30-2.6.d', 1, 1.5, 1.15)
/** pt; the choice carries the sizes of all other parts along (ND30-2.6.a, 2.0.a–b). */
export const bodySizes = { values: [pt(13), pt(14)] as const, preferred: pt(14), rule: 'ND30-2.6.a' as RuleId }

/** Length of a drawn rule as a share of the text line above it. */
export const ruleShare = {
  'tieu-ngu': exactly('ND30-2.1.e', 1),
  'co-quan-ban-hanh': figure('ND30-2.2.e', 1 / 3, 1 / 2, 0.42),
  'trich-yeu': figure('ND30-2.5.c', 1 / 3, 1 / 2, 0.42),
  'phu-luc-kem-theo': figure('ND30-2.10.h', 0.1, 1, 0.3),
} as const

/** Column of the Quốc hiệu: at least what the official form gives it, so that it never wraps. */
export const headColumn = figure('ND30-2.0.f', mm(97), mm(120), mm(100))
/** Column of the agency: what is left beside the Quốc hiệu at the widest margins. */
export const agencyColumn = figure('ND30-2.0.f', mm(50), mm(70), mm(65))
/** Share of the head's table that the column of the Quốc hiệu has: 60 % in the form, with what papers differ by. */
export const nationShare: Figure<number> = figure('ND30-2.0.f', 0.5, 0.72, 0.6)
/** Foot: the left third of the form is narrow for real recipients; the middle between form and habit. */
export const footColumn = figure('ND30-2.9.h', mm(53), mm(85), mm(72))
/** mm between post and name; the decree gives none, four lines of the body are about 30 (ND30-2.7.q). */
export const signatureRoom = figure('ND30-2.7.q', mm(20), mm(40), mm(30))
/** Blank between body and foot: the two empty lines of the form. */
export const footGap = figure('ND30-3.e', pt(12), pt(28), pt(18))
/** Blank between head and KẾ HOẠCH, and between trích yếu and body. */
export const titleGap = figure('ND30-3.b', pt(12), pt(24), pt(18))

/** Blank between head and KẾ HOẠCH in papers by others: the form has two empty lines of 14 pt. */
export const titleGapOfOthers: Figure<Pt> = figure('ND30-3.b', pt(12), pt(33), titleGap.preferred)

/** Boxes of the urgency marks, width × height. */
export const urgencyBoxes: Readonly<Record<string, { readonly width: Mm; readonly height: Mm }>> = {
  'HỎA TỐC': { width: mm(30), height: mm(8) },
  'THƯỢNG KHẨN': { width: mm(40), height: mm(8) },
  KHẨN: { width: mm(20), height: mm(8) },
}
/** Box of a circulation mark: height as drawn, and what stands free beside its text (ND30-2.11.c gives neither). */
export const circulationBox = { height: mm(8), beside: mm(6) }
/** "Bright red". */
export const URGENCY_COLOUR = 'FF0000'
/** Six hex digits, as Word writes colours (ND30-1.k). */
export const BLACK = '000000'
/** The only font allowed (ND30-1.i). */
export const FONT = 'Times New Roman'
/** Height of the ascent of Times New Roman as a share of its size: what two sizes on one level differ by. */
export const ASCENT = 0.891
/** Height of a single line of Times New Roman, in sizes. */
export const LINE = 1.15

/** HÒA as in the clause; the table of Mục V has HOÀ (ND30-2.1.a–b). */
export const QUOC_HIEU = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'
/** Hyphens between blanks, not dashes (ND30-2.1.c–d). */
export const TIEU_NGU = 'Độc lập - Tự do - Hạnh phúc'
/** The kind of paper, in capitals (ND30-2.5.a). */
export const TEN_LOAI = 'KẾ HOẠCH'
/** Follows the last words of the body, as in the decree's forms (ND30-2.6.h). */
export const END_MARK = './.'
