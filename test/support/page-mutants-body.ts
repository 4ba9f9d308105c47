/** Faults of body, foot, appendices and marks: each breaks one rule of a sound paper and no other. */
import type { JudgedRule } from '../../src/decree/asks.ts'
import { mm, pt } from '../../src/decree/units.ts'
import type { BodyBase } from './body-bases.ts'
import {
  beginning,
  dropping,
  followedBy,
  formattedAt,
  ofRole,
  replacing,
  sayingAt,
  starting,
  typedAt,
} from './body-edits.ts'
import { allOf, type Change } from './change-page.ts'

/** `base`: the sound paper it is made from. */
export interface PageMutant {
  readonly name: string
  readonly rule: JudgedRule
  readonly base: BodyBase
  readonly change: Change
  /** Rules that the same fault breaks too. */
  readonly also?: readonly JudgedRule[]
}

const at =
  (base: BodyBase) =>
  (rule: JudgedRule, name: string, change: Change): PageMutant => ({ name, rule, base, change })

const plan = at('plan')
const DASH = starting('- Nâng cao')
const PLAIN = starting('1. Tuyên truyền')
const SECOND_PLAIN = starting('2. Niêm yết')
const TITLED = starting('1. Mục đích')
const POINT = starting('b) ')
const LAST = starting('Trên đây là')
const LAW = starting('Căn cứ Luật')
const DECREE = starting('Căn cứ Nghị định')
const BODY_ROLES = ofRole('doan', 'gach', 'khoan', 'diem', 'khoan-tieu-de', 'muc', 'can-cu')

/** The text of the paper itself. */
export const bodyMutants: readonly PageMutant[] = [
  plan('ND30-2.6.a', 'a paragraph of 12 pt', typedAt(DASH, { size: pt(12) })),
  plan('ND30-2.6.a', 'a paragraph of 13 pt among others of 14', typedAt(DASH, { size: pt(13) })),
  plan('ND30-2.6.a', 'a paragraph flush left', formattedAt(LAST, { align: 'left' })),
  plan('ND30-2.6.a', 'a dash in italics', typedAt(DASH, { italic: true })),
  plan('ND30-2.6.a', 'a paragraph drawn in from the right', formattedAt(DASH, { right: mm(10) })),
  plan('ND30-2.6.a', 'a hanging indent', formattedAt(DASH, { left: mm(10), firstLine: mm(0) })),
  plan('ND30-2.6.a', 'a paragraph in capitals', sayingAt(DASH, '- NÂNG CAO NHẬN THỨC CỦA CÁN BỘ, CÔNG CHỨC TOÀN XÃ.')),
  plan(
    'ND30-2.6.a',
    'no body',
    dropping(paragraph => BODY_ROLES(paragraph) && !paragraph.origin?.startsWith('/phu_luc')),
  ),
  plan('ND30-2.6.b', 'an indent of 5 mm', formattedAt(DASH, { firstLine: mm(5) })),
  plan('ND30-2.6.b', 'no indent at a section', formattedAt(ofRole('muc'), { firstLine: mm(0) })),
  plan('ND30-2.6.c', '3 pt between paragraphs', formattedAt(DASH, { before: pt(3) })),
  plan('ND30-2.6.d', 'double spacing', formattedAt(DASH, { lineSpacing: 2 })),
  plan('ND30-2.6.d', 'lines closer than single', formattedAt(BODY_ROLES, { lineSpacing: 0.9 })),
  plan('ND30-2.6.e', 'exactly 18 pt', formattedAt(DASH, { lineHeight: { rule: 'exactly', height: pt(18) } })),
  plan('ND30-2.6.f', 'two indents', formattedAt(DASH, { firstLine: mm(12.7) })),
  plan('ND30-3.d', 'two line spacings', formattedAt(DASH, { lineSpacing: 1.5 })),
  plan('ND30-2.6.g', 'a word wider than its column', sayingAt(starting('Phát thanh'), 'x'.repeat(60))),
  plan('ND30-2.6.h', 'a full stop at the end', replacing(LAST, './.', '.')),
  plan('ND30-2.6.h', 'a blank before the end mark', replacing(LAST, './.', ' ./.')),
  plan('ND30-2.6.h', 'an end mark inside the body', replacing(DASH, /\.$/, './.')),
  plan('ND30-2.6.i', 'an upright basis', typedAt(DECREE, { italic: false })),
  plan('ND30-2.6.i', 'a bold basis', typedAt(DECREE, { bold: true })),
  plan('ND30-2.6.i', 'two bases on one line', replacing(DECREE, 'Chính phủ', 'Chính phủ; căn cứ Thông tư')),
  plan('ND30-2.6.j', 'a basis that ends with a comma', replacing(DECREE, /;$/, ',')),
  plan('ND30-2.6.j', 'the last basis ends with a semicolon', replacing(starting('Theo đề nghị'), /\.$/, ';')),
  plan('ND30-2.6.k', 'the proposal first', replacing(LAW, /^.*;$/, 'Theo đề nghị của Chánh Văn phòng;')),
  plan('ND30-2.6.l', 'a basis that is none', replacing(DECREE, 'Căn cứ', 'Thực hiện')),
  plan('ND30-2.6.m', 'a law with its number', replacing(LAW, 'phương ngày', 'phương số 72/2025/QH15 ngày')),
  plan('ND30-2.6.m', 'a law without its date', replacing(LAW, / ngày.*;/, ';')),
  plan('ND30-2.6.m', 'a law with its issuer', replacing(LAW, ';', ' của Quốc hội;')),
  plan(
    'ND30-2.6.n',
    'neither basis nor opening',
    dropping(paragraph => ofRole('can-cu')(paragraph) || starting('Thực hiện')(paragraph)),
  ),
  plan('ND30-2.6.q', 'a section in lower case', replacing(starting('II. '), 'NỘI DUNG', 'Nội dung')),
  plan('ND30-2.6.q', 'a section not bold', typedAt(starting('II. '), { bold: false })),
  plan('ND30-2.6.q', 'a section in italics', typedAt(starting('II. '), { italic: true })),
  plan('ND30-2.6.q', 'no blank after the numeral', replacing(starting('II. '), 'II. ', 'II.')),
  plan('ND30-2.6.q', 'a section left out', replacing(starting('III. '), 'III.', 'IV.')),
  plan('ND30-2.6.r', 'one section centred', formattedAt(starting('II. '), { align: 'center', firstLine: mm(0) })),
  plan('ND30-2.6.y', 'a section without title', sayingAt(starting('II. '), 'II.')),
  plan('ND30-2.6.s', 'a titled khoản not bold', typedAt(TITLED, { bold: false })),
  plan('ND30-2.6.s', 'a titled khoản in italics', typedAt(TITLED, { italic: true })),
  plan('ND30-2.6.s', 'a titled khoản smaller than the body', typedAt(TITLED, { size: pt(13) })),
  plan('ND30-2.6.t', 'a bold khoản without title', typedAt(PLAIN, { bold: true })),
  plan('ND30-2.6.t', 'a bold number', beginning(PLAIN, 3, { bold: true })),
  plan('ND30-2.6.t', 'a khoản smaller than the body', typedAt(PLAIN, { size: pt(13) })),
  plan('ND30-2.6.u', 'a bold điểm', typedAt(POINT, { bold: true })),
  plan('ND30-2.6.u', 'a bold letter', beginning(POINT, 2, { bold: true })),
  plan('ND30-2.6.u', 'a điểm in italics', typedAt(POINT, { italic: true })),
  plan('ND30-2.6.u', 'no blank after the letter', replacing(POINT, 'b) ', 'b)')),
  plan('ND30-2.6.u', 'a điểm smaller than the body', typedAt(POINT, { size: pt(13) })),
  plan(
    'ND30-2.6.v',
    'a bold title of a điểm',
    allOf(replacing(POINT, 'Đúng đối tượng', 'Đối tượng: cán bộ'), beginning(POINT, 13, { bold: true })),
  ),
  plan('ND30-2.6.w', 'a number 2.1.', replacing(SECOND_PLAIN, '2. ', '1.1. ')),
  plan('ND30-2.6.x', 'no blank after the dash', replacing(DASH, '- ', '-')),
  plan('ND30-2.6.x', 'a long dash', replacing(DASH, '- ', '– ')),
  plan('ND30-2.6.x', 'no blank after the number', replacing(PLAIN, '1. ', '1.')),
  plan('ND30-4.a', 'đ) left out', replacing(starting('đ) '), 'đ)', 'e)')),
  plan('ND30-4.a', 'f) used', replacing(starting('đ) '), 'đ)', 'f)')),
  plan('ND30-4.a', 'a capital letter', replacing(POINT, 'b)', 'B)')),
  plan('ND30-4.a', 'a letter twice', replacing(starting('c) '), 'c)', 'b)')),
  plan('ND30-4.b', 'â) used', replacing(starting('đ) '), 'đ)', 'â)')),
  plan('ND30-4.c', 'aa) after the letters', followedBy(starting('đ) '), 'diem', 'aa) Thêm một nội dung.')),
  plan('ND30-4.d', 'an inserted đ1)', followedBy(starting('đ) '), 'diem', 'đ1) Thêm một nội dung.')),
  at('parts')('ND30-2.6.p', 'PHẦN I in capitals', sayingAt(ofRole('phan'), 'PHẦN I')),
  at('parts')('ND30-2.6.p', 'Phần I not bold', typedAt(ofRole('phan'), { bold: false })),
  at('parts')('ND30-2.6.p', 'Phần I flush left', formattedAt(ofRole('phan'), { align: 'left' })),
  at('parts')('ND30-2.6.p', 'its title in lower case', sayingAt(ofRole('phan-tieu-de'), 'Những vấn đề chung')),
  at('parts')('ND30-2.6.y', 'Phần I without title', dropping(ofRole('phan-tieu-de'))),
  at('decision')('ND30-2.6.z', 'ĐIỀU in capitals', replacing(starting('Điều 2'), 'Điều', 'ĐIỀU')),
  at('decision')('ND30-2.6.z', 'an article not bold', typedAt(starting('Điều 2'), { bold: false })),
  at('decision')('ND30-2.6.z', 'an article left out', replacing(starting('Điều 3'), '3', '4')),
]
