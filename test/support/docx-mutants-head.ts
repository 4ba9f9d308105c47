/** Faults of head and title, each with the one rule that it breaks. */
import {
  afterParagraph,
  align,
  bold,
  direct,
  directRun,
  drop,
  edits,
  insertAfter,
  italic,
  paragraph,
  put,
  say,
  size,
  styleParagraph,
} from './docx-edit.ts'
import type { DocxMutant } from './docx-mutants-page.ts'

const QUOC_HIEU = 'CỘNG HÒA'
const TIEU_NGU = 'Độc lập'
const ISSUER = 'XÃ NGÀN THÔNG'
const NUMBER = 'Số: 27'
const DATE = 'Ngàn Thông, ngày'
const XA_NUMBER = 'Số: 08'
const XA_DATE = 'Tân Lập Hạ, ngày'
const SUBJECT = 'Tuyên truyền cao điểm'
const single = (line: number): string => `<w:spacing w:before="0" w:after="0" w:line="${line}" w:lineRule="auto"/>`
const indents = (left: number, right = left): string => `<w:ind w:left="${left}" w:right="${right}"/>`
const dashed = (xml: string): string => xml.replace('w:val="single"', 'w:val="dashed"')
const noRule = (start: string) => afterParagraph(start, xml => xml.replace(/<w:pBdr>.*<\/w:pBdr>/s, ''))
const rule = (start: string, left: number, right = left) =>
  afterParagraph(start, xml => xml.replace(/<w:ind [^>]*\/>/, indents(left, right)))
const typed = (start: string, underscores: number, style: string) =>
  edits(noRule(start), insertAfter(start, '_'.repeat(underscores), style))

export const headMutants: readonly DocxMutant[] = [
  { rule: 'ND30-2.1.a', name: 'a slip in the Quốc hiệu', edit: say(QUOC_HIEU, 'CỘNG HÒA XÃ HỘI CHŨ NGHĨA VIỆT NAM') },
  {
    rule: 'ND30-2.1.a',
    name: 'the Quốc hiệu in lower case',
    edit: say(QUOC_HIEU, 'Cộng hòa xã hội chủ nghĩa Việt Nam'),
  },
  {
    rule: 'ND30-2.1.a',
    name: 'the Quốc hiệu in 11 pt',
    edit: size('QuocHieu', 22),
    also: {
      'ND30-2.0.a': 'no set has this size',
      'ND30-2.0.b': 'the other parts are not of its set',
    },
  },
  { rule: 'ND30-2.1.a', name: 'the Quốc hiệu not bold', edit: bold('QuocHieu', false) },
  { rule: 'ND30-2.1.a', name: 'the Quốc hiệu in italics', edit: italic('QuocHieu', true) },
  { rule: 'ND30-2.1.a', name: 'the Quốc hiệu flush left', edit: direct(QUOC_HIEU, '<w:jc w:val="left"/>') },
  { rule: 'ND30-2.1.b', name: 'HOÀ', edit: say(QUOC_HIEU, 'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM') },
  { rule: 'ND30-2.1.c', name: 'a slip in the Tiêu ngữ', edit: say(TIEU_NGU, 'Độc lập - Tự Do - Hạnh phúc') },
  {
    rule: 'ND30-2.1.c',
    name: 'the Tiêu ngữ not bold',
    edit: bold('TieuNgu', false),
  },
  { rule: 'ND30-2.1.c', name: 'the Tiêu ngữ in italics', edit: italic('TieuNgu', true) },
  { rule: 'ND30-2.1.c', name: 'the Tiêu ngữ flush right', edit: align('TieuNgu', 'right') },
  {
    rule: 'ND30-2.1.c',
    name: 'the Tiêu ngữ in capitals',
    edit: edits(say(TIEU_NGU, 'ĐỘC LẬP - TỰ DO - HẠNH PHÚC'), rule('ĐỘC LẬP', 560)),
  },
  { rule: 'ND30-2.1.d', name: 'en dashes', edit: say(TIEU_NGU, 'Độc lập – Tự do – Hạnh phúc') },
  {
    rule: 'ND30-2.1.d',
    name: 'hyphens without blanks',
    edit: edits(say(TIEU_NGU, 'Độc lập-Tự do-Hạnh phúc'), rule(TIEU_NGU, 1190)),
  },
  { rule: 'ND30-2.1.e', name: 'no line under the Tiêu ngữ', edit: noRule(TIEU_NGU) },
  { rule: 'ND30-2.1.e', name: 'a short line under the Tiêu ngữ', edit: rule(TIEU_NGU, 2000) },
  { rule: 'ND30-2.1.e', name: 'a line across the column', edit: rule(TIEU_NGU, 0) },
  { rule: 'ND30-2.1.e', name: 'a dashed line under the Tiêu ngữ', edit: afterParagraph(TIEU_NGU, dashed) },
  {
    rule: 'ND30-2.1.f',
    name: 'lines one and a half apart',
    edit: direct(QUOC_HIEU, '<w:spacing w:before="120" w:after="0" w:line="360" w:lineRule="auto"/>'),
  },
  { rule: 'ND30-2.1.f', name: 'the Tiêu ngữ at 1.3 lines', edit: styleParagraph('TieuNgu', 'w:spacing', single(312)) },
  { rule: 'ND30-2.1.f', name: 'a column too narrow for the Quốc hiệu', edit: direct(QUOC_HIEU, indents(600)) },
  { rule: 'ND30-2.2.c', name: 'the superior bold', edit: bold('CoQuanChuQuan', true), base: 'phong' },
  { rule: 'ND30-2.2.c', name: 'the superior in lower case', edit: say('UBND XÃ', 'UBND xã Tân Lập Hạ'), base: 'phong' },
  { rule: 'ND30-2.2.c', name: 'the superior in italics', edit: italic('CoQuanChuQuan', true), base: 'phong' },
  { rule: 'ND30-2.2.d', name: 'the issuer not bold', edit: bold('CoQuanBanHanh', false) },
  {
    rule: 'ND30-2.2.d',
    name: 'the issuer in lower case',
    edit: edits(say(ISSUER, 'Xã Ngàn Thông'), rule('Xã Ngàn', 1500)),
  },
  { rule: 'ND30-2.2.d', name: 'the issuer in italics', edit: italic('CoQuanBanHanh', true) },
  {
    rule: 'ND30-2.2.d',
    name: 'the issuer in 14 pt',
    edit: size('CoQuanBanHanh', 28),
    also: { 'ND30-2.0.b': 'the size belongs to no set with the others' },
  },
  { rule: 'ND30-2.2.d', name: 'the issuer flush left', edit: align('CoQuanBanHanh', 'left') },
  { rule: 'ND30-2.2.e', name: 'no line under the issuer', edit: noRule(ISSUER) },
  { rule: 'ND30-2.2.e', name: 'a line as long as the column', edit: rule(ISSUER, 0) },
  { rule: 'ND30-2.2.e', name: 'a stump of a line', edit: rule(ISSUER, 1750) },
  { rule: 'ND30-2.2.e', name: 'a dashed line under the issuer', edit: afterParagraph(ISSUER, dashed) },
  { rule: 'ND30-2.2.e', name: 'a line at the left', edit: rule(ISSUER, 600, 2144) },
  {
    rule: 'ND30-2.2.g',
    name: 'lines of the issuer apart',
    edit: styleParagraph('CoQuanBanHanh', 'w:spacing', single(360)),
  },
  {
    rule: 'ND30-2.2.h',
    name: 'a superior over the UBND of a commune',
    edit: paragraph(
      'ỦY BAN NHÂN DÂN',
      xml =>
        `<w:p><w:pPr><w:pStyle w:val="CoQuanChuQuan"/></w:pPr><w:r><w:t>UBND TỈNH NAM LONG</w:t></w:r></w:p>${xml.replace(/<w:spacing [^>]*\/>/, '')}`,
    ),
  },
  {
    rule: 'ND30-2.2.i',
    name: 'the whole name of the UBND on one line',
    edit: edits(
      drop('ỦY BAN NHÂN DÂN'),
      say(ISSUER, 'ỦY BAN NHÂN DÂN XÃ NGÀN THÔNG'),
      rule('ỦY BAN NHÂN DÂN XÃ', 1657),
    ),
  },
  { rule: 'ND30-2.3.a', name: 'the number flush left', edit: align('SoKyHieu', 'left') },
  { rule: 'ND30-2.3.b', name: 'the number bold', edit: bold('SoKyHieu', true) },
  { rule: 'ND30-2.3.b', name: 'the number in 12 pt', edit: size('SoKyHieu', 24) },
  { rule: 'ND30-2.3.b', name: 'the number in italics', edit: italic('SoKyHieu', true) },
  { rule: 'ND30-2.3.b', name: 'SỐ in capitals', edit: say(XA_NUMBER, 'SỐ: 08/KH-UBND'), base: 'xa' },
  {
    rule: 'ND30-2.3.b',
    name: 'no number at all',
    edit: say(NUMBER, ''),
  },
  { rule: 'ND30-2.3.c', name: 'a number of one digit', edit: say(XA_NUMBER, 'Số: 8/KH-UBND'), base: 'xa' },
  { rule: 'ND30-2.3.d', name: 'a symbol in lower case', edit: say(XA_NUMBER, 'Số: 08/KH-ubnd'), base: 'xa' },
  { rule: 'ND30-2.3.e', name: 'blanks round the slash', edit: say(XA_NUMBER, 'Số: 08 / KH-UBND'), base: 'xa' },
  { rule: 'ND30-2.3.e', name: 'a long dash in the symbol', edit: say(XA_NUMBER, 'Số: 08/KH–UBND'), base: 'xa' },
  { rule: 'ND30-2.3.f', name: 'the symbol of another kind', edit: say(XA_NUMBER, 'Số: 08/QĐ-UBND'), base: 'xa' },
  { rule: 'ND30-2.3.f', name: 'a symbol without kind', edit: say(XA_NUMBER, 'Số: 08/UBND-VHXH'), base: 'xa' },
  { rule: 'ND30-2.3.g', name: 'a year in the number', edit: say(XA_NUMBER, 'Số: 08/2026/KH-UBND'), base: 'xa' },
  { rule: 'ND30-2.4.a', name: 'the date upright', edit: italic('DiaDanhThoiGian', false) },
  { rule: 'ND30-2.4.a', name: 'the date bold', edit: bold('DiaDanhThoiGian', true) },
  {
    rule: 'ND30-2.4.a',
    name: 'no comma after the place',
    edit: say(XA_DATE, 'Tân Lập Hạ ngày 05 tháng 3 năm 2026'),
    base: 'xa',
  },
  {
    rule: 'ND30-2.4.a',
    name: 'the place in capitals',
    edit: say(XA_DATE, 'TÂN LẬP HẠ, ngày 05 tháng 3 năm 2026'),
    base: 'xa',
  },
  { rule: 'ND30-2.4.b', name: 'the date flush right', edit: align('DiaDanhThoiGian', 'right') },
  {
    rule: 'ND30-2.4.b',
    name: 'the date far below the number',
    edit: direct(DATE, '<w:spacing w:before="700" w:after="0" w:line="240" w:lineRule="auto"/>'),
  },
  { rule: 'ND30-2.4.c', name: 'another place', edit: say(XA_DATE, 'Hà Nội, ngày 05 tháng 3 năm 2026'), base: 'xa' },
  {
    rule: 'ND30-2.4.e',
    name: 'a day of one digit',
    edit: say(XA_DATE, 'Tân Lập Hạ, ngày 5 tháng 3 năm 2026'),
    base: 'xa',
  },
  {
    rule: 'ND30-2.4.e',
    name: 'February with one digit',
    edit: say(XA_DATE, 'Tân Lập Hạ, ngày 05 tháng 2 năm 2026'),
    base: 'xa',
  },
  { rule: 'ND30-2.4.e', name: 'a date in figures', edit: say(XA_DATE, 'Tân Lập Hạ, ngày 05/3/2026'), base: 'xa' },
  {
    rule: 'ND30-2.4.e',
    name: 'a day that no calendar has',
    edit: say(XA_DATE, 'Tân Lập Hạ, ngày 31 tháng 4 năm 2026'),
    base: 'xa',
  },
  {
    rule: 'ND30-2.4.f',
    name: 'March with a nought',
    edit: say(XA_DATE, 'Tân Lập Hạ, ngày 05 tháng 03 năm 2026'),
    base: 'xa',
  },
  { rule: 'ND30-2.5.a', name: 'tên loại in lower case', edit: say('KẾ HOẠCH', 'Kế hoạch') },
  {
    rule: 'ND30-2.5.a',
    name: 'tên loại in 16 pt',
    edit: size('TenLoai', 32),
    also: { 'ND30-2.0.b': 'the size belongs to no set with the others' },
  },
  { rule: 'ND30-2.5.a', name: 'tên loại not bold', edit: bold('TenLoai', false) },
  { rule: 'ND30-2.5.a', name: 'tên loại in italics', edit: italic('TenLoai', true) },
  { rule: 'ND30-2.5.a', name: 'tên loại flush left', edit: align('TenLoai', 'left') },
  { rule: 'ND30-2.5.b', name: 'the subject not bold', edit: bold('TrichYeu', false) },
  { rule: 'ND30-2.5.b', name: 'the subject in italics', edit: italic('TrichYeu', true) },
  {
    rule: 'ND30-2.5.b',
    name: 'the subject in 12 pt',
    edit: size('TrichYeu', 24),
    also: { 'ND30-2.0.b': 'the size belongs to no set with the others' },
  },
  { rule: 'ND30-2.5.b', name: 'the subject flush left', edit: align('TrichYeu', 'left') },
  { rule: 'ND30-2.5.c', name: 'no line under the subject', edit: noRule(SUBJECT) },
  { rule: 'ND30-2.5.c', name: 'a line across the page', edit: rule(SUBJECT, 0) },
  { rule: 'ND30-2.5.c', name: 'a stump of a line under the subject', edit: rule(SUBJECT, 4300) },
  {
    rule: 'ND30-2.5.c',
    name: 'a dotted line under the subject',
    edit: afterParagraph(SUBJECT, xml => xml.replace('w:val="single"', 'w:val="dotted"')),
  },
  {
    rule: 'ND30-2.5.e',
    name: 'Về việc before the subject',
    edit: say(SUBJECT, 'Về việc tuyên truyền cao điểm về cải cách hành chính'),
  },
  {
    rule: 'ND30-2.5.f',
    name: 'a full stop after the subject',
    edit: say(SUBJECT, 'Tuyên truyền cao điểm về cải cách hành chính năm 2026.'),
  },
  {
    rule: 'ND30-2.5.g',
    name: 'the subject in capitals',
    edit: say(SUBJECT, 'TUYÊN TRUYỀN CẢI CÁCH HÀNH CHÍNH NĂM 2026'),
  },
  { rule: 'ND30-3.g', name: 'underscores under the Tiêu ngữ', edit: typed(TIEU_NGU, 24, 'TieuNgu') },
  { rule: 'ND30-3.g', name: 'underscores under the issuer', edit: typed(ISSUER, 7, 'CoQuanBanHanh') },
  {
    rule: 'ND30-3.g',
    name: 'the Tiêu ngữ underlined instead of a line',
    edit: edits(noRule(TIEU_NGU), directRun(TIEU_NGU, '<w:u w:val="single"/>')),
  },
  { rule: 'ND30-2.11.b', name: 'the urgency mark not bold', edit: bold('DoKhan', false) },
  { rule: 'ND30-2.11.b', name: 'the urgency mark in 11 pt', edit: size('DoKhan', 22) },
  { rule: 'ND30-2.11.c', name: 'the circulation mark in italics', edit: italic('LuuHanh', true) },
  { rule: 'ND30-2.11.c', name: 'the circulation mark in 10 pt', edit: size('LuuHanh', 20) },
  { rule: 'ND30-2.13.a', name: 'the address in 9 pt', edit: size('LienHe', 18) },
  { rule: 'ND30-2.13.a', name: 'the address in italics', edit: italic('LienHe', true) },
  {
    rule: 'ND30-2.13.a',
    name: 'no line above the address',
    edit: put(/<w:pBdr>.*?<\/w:pBdr>/s, '', 'word/footer1.xml'),
  },
]
