/** Faults of the body: căn cứ, headings, numbering, paragraphs; each with the one rule that it breaks. */
import {
  afterParagraph,
  align,
  bold,
  direct,
  directRun,
  edits,
  inDocument,
  italic,
  list,
  listed,
  paragraph,
  say,
  size,
  styleParagraph,
  words,
} from './docx-edit.ts'
import type { DocxMutant } from './docx-mutants-page.ts'

const TEXT = 'Giúp người dân'
const LAST = 'Trên đây là'
const LAW = 'Căn cứ Luật'
const spacing = (before: number, line: number, rule = 'auto'): string =>
  `<w:spacing w:before="${before}" w:after="0" w:line="${line}" w:lineRule="${rule}"/>`
const POINTS = ['a) Phòng Văn hóa', 'b) Văn phòng', 'c) Trung tâm', 'd) Phòng Kinh tế', 'đ) Các thôn']
/** The number of an untitled khoản, made from the paragraph that begins so. */
const asKhoan = (start: string, number: string, style = 'Khoan') =>
  paragraph(start, xml =>
    xml
      .replace(/w:pStyle w:val="[^"]*"/, `w:pStyle w:val="${style}"`)
      .replace('<w:r>', `<w:r><w:t xml:space="preserve">${number} </w:t></w:r><w:r>`),
  )

export const bodyMutants: readonly DocxMutant[] = [
  { rule: 'ND30-2.6.a', name: 'the body flush left', edit: align('Doan', 'left') },
  { rule: 'ND30-2.6.a', name: 'one paragraph centred', edit: direct(TEXT, '<w:jc w:val="center"/>') },
  { rule: 'ND30-2.6.a', name: 'one paragraph in 12 pt', edit: directRun(TEXT, '<w:sz w:val="24"/>') },
  { rule: 'ND30-2.6.a', name: 'one paragraph in italics', edit: directRun(TEXT, '<w:i/>') },
  {
    rule: 'ND30-2.6.a',
    name: 'one paragraph set in from the right',
    edit: direct(TEXT, '<w:ind w:left="0" w:right="720" w:firstLine="720"/>'),
  },
  { rule: 'ND30-2.6.a', name: 'one paragraph smaller than the others', edit: directRun(TEXT, '<w:sz w:val="26"/>') },
  { rule: 'ND30-2.6.a', name: 'the dashes of a list in 15 pt', edit: size('Gach', 30) },
  {
    rule: 'ND30-2.6.b',
    name: 'no first-line indent',
    edit: styleParagraph('Doan', 'w:ind', '<w:ind w:left="0" w:right="0" w:firstLine="0"/>'),
  },
  {
    rule: 'ND30-2.6.b',
    name: 'a first-line indent of 1.5 cm in one paragraph',
    edit: direct(TEXT, '<w:ind w:left="0" w:right="0" w:firstLine="850"/>'),
  },
  { rule: 'ND30-2.6.c', name: 'paragraphs 3 pt apart', edit: styleParagraph('Doan', 'w:spacing', spacing(60, 276)) },
  { rule: 'ND30-2.6.c', name: 'one paragraph close to the one before', edit: direct(TEXT, spacing(0, 276)) },
  {
    rule: 'ND30-2.6.c',
    name: 'no blank between paragraphs of one style',
    edit: styleParagraph('Gach', 'w:contextualSpacing', '<w:contextualSpacing/>'),
  },
  { rule: 'ND30-2.6.d', name: 'two lines', edit: styleParagraph('Doan', 'w:spacing', spacing(120, 480)) },
  { rule: 'ND30-2.6.d', name: '0.9 lines in one paragraph', edit: direct(TEXT, spacing(120, 216)) },
  {
    rule: 'ND30-2.6.f',
    name: 'one paragraph with the other indent',
    edit: direct(TEXT, '<w:ind w:left="0" w:right="0" w:firstLine="567"/>'),
  },
  { rule: 'ND30-2.6.h', name: 'no end mark', edit: words(LAST, 'thực hiện./.', 'thực hiện.') },
  { rule: 'ND30-2.6.h', name: 'a blank before the end mark', edit: words(LAST, 'thực hiện./.', 'thực hiện ./.') },
  { rule: 'ND30-2.6.h', name: 'an end mark in the middle', edit: words(TEXT, 'làm việc.', 'làm việc./.') },
  { rule: 'ND30-2.6.i', name: 'căn cứ upright', edit: italic('CanCu', false) },
  { rule: 'ND30-2.6.i', name: 'one căn cứ upright', edit: directRun(LAW, '<w:i w:val="0"/>') },
  { rule: 'ND30-2.6.i', name: 'a bold căn cứ', edit: directRun(LAW, '<w:b/>') },
  { rule: 'ND30-2.6.j', name: 'a comma after a căn cứ', edit: words(LAW, '2025;', '2025,') },
  { rule: 'ND30-2.6.j', name: 'a semicolon after the last căn cứ', edit: words('Theo đề nghị', 'Xã hội.', 'Xã hội;') },
  { rule: 'ND30-2.6.j', name: 'nothing after a căn cứ', edit: words(LAW, '2025;', '2025') },
  {
    rule: 'ND30-2.6.m',
    name: 'a law with its number in a căn cứ',
    edit: words(LAW, 'địa phương ngày', 'địa phương số 72/2025/QH15 ngày'),
  },
  {
    rule: 'ND30-2.6.p',
    name: 'Phần I not bold',
    edit: paragraph(
      'Để đẩy nhanh',
      xml =>
        `${xml}${['Phần I', 'NHỮNG VẤN ĐỀ CHUNG']
          .map(
            (line, i) =>
              `<w:p><w:pPr><w:pStyle w:val="PhuLucTieuDe"/><w:spacing w:before="120" w:after="0" w:line="276" w:lineRule="auto"/><w:outlineLvl w:val="0"/></w:pPr><w:r>${i === 0 ? '<w:rPr><w:b w:val="0"/></w:rPr>' : ''}<w:t>${line}</w:t></w:r></w:p>`,
          )
          .join('')}`,
    ),
  },
  {
    rule: 'ND30-2.6.q',
    name: 'mục in lower case',
    edit: words('I. MỤC ĐÍCH', 'MỤC ĐÍCH, MỤC TIÊU, YÊU CẦU', 'Mục đích, mục tiêu, yêu cầu'),
  },
  { rule: 'ND30-2.6.q', name: 'mục not bold', edit: bold('Muc', false) },
  { rule: 'ND30-2.6.q', name: 'mục in italics', edit: italic('Muc', true) },
  { rule: 'ND30-2.6.q', name: 'a mục left out', edit: words('VII. KINH PHÍ', 'VII. ', 'VIII. ') },
  { rule: 'ND30-2.6.q', name: 'no blank after the number of a mục', edit: words('VI. THỜI GIAN', 'VI. ', 'VI.') },
  { rule: 'ND30-2.6.s', name: 'titles of khoản not bold', edit: bold('KhoanTieuDe', false) },
  { rule: 'ND30-2.6.s', name: 'one title of a khoản in italics', edit: directRun('1. Mục đích', '<w:i/>') },
  { rule: 'ND30-2.6.s', name: 'a title of a khoản in 13 pt', edit: directRun('1. Mục đích', '<w:sz w:val="26"/>') },
  {
    rule: 'ND30-2.6.t',
    name: 'a bold khoản without a title',
    edit: edits(asKhoan('Phòng Văn hóa - Xã hội kiểm tra', '1.'), directRun('1. Phòng Văn hóa', '<w:b/>')),
  },
  {
    rule: 'ND30-2.6.t',
    name: 'a khoản without a title in 13 pt',
    edit: edits(asKhoan('Phòng Văn hóa - Xã hội kiểm tra', '1.'), directRun('1. Phòng Văn hóa', '<w:sz w:val="26"/>')),
  },
  {
    rule: 'ND30-2.6.u',
    name: 'a bold điểm',
    edit: edits(
      words('c) Trung tâm', 'hành chính công xã', 'hành chính công xã tăng cường người hướng dẫn;'),
      directRun('c) Trung tâm', '<w:b/>'),
    ),
  },
  { rule: 'ND30-2.6.u', name: 'điểm in italics', edit: italic('Diem', true) },
  { rule: 'ND30-2.6.u', name: 'no blank after the letter', edit: words('b) Mục tiêu', 'b) ', 'b)') },
  { rule: 'ND30-2.6.v', name: 'a bold title of a điểm', edit: directRun('a) Mục tiêu trước mắt', '<w:b/>') },
  { rule: 'ND30-2.6.w', name: '1.1.', edit: asKhoan('Tạo đà hoàn thành', '1.1.') },
  { rule: 'ND30-2.6.x', name: 'no blank after a dash', edit: words('- Hình thành', '- ', '-') },
  { rule: 'ND30-2.6.x', name: 'no blank after a plus', edit: words('+ Đơn vị cung cấp', '+ ', '+') },
  { rule: 'ND30-2.6.y', name: 'a mục without a title', edit: say('VI. THỜI GIAN', 'VI.') },
  { rule: 'ND30-4.a', name: 'đ) left out', edit: edits(words('đ) Các thôn', 'đ) ', 'e) ')) },
  { rule: 'ND30-4.a', name: 'a letter that is not in the alphabet', edit: words('đ) Các thôn', 'đ) ', 'f) ') },
  { rule: 'ND30-4.a', name: 'a letter in capitals', edit: words('c) Trung tâm', 'c) ', 'C) ') },
  { rule: 'ND30-4.a', name: 'a letter twice', edit: words('c) Trung tâm', 'c) ', 'b) ') },
  {
    rule: 'ND30-4.a',
    name: 'a list of Word that knows no đ)',
    edit: edits(list(90, 'lowerLetter', '%1)'), ...POINTS.map(start => listed(start, 90))),
  },
  {
    rule: 'ND30-2.6.w',
    name: 'a list of Word numbered 1.1.',
    edit: edits(
      list(91, 'decimal', '1.%1.'),
      paragraph('Tạo đà hoàn thành', xml =>
        xml.replace('</w:pPr>', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="91"/></w:numPr></w:pPr>'),
      ),
    ),
  },
  {
    rule: 'ND30-2.6.q',
    name: 'a list of Word that puts no full stop after the numeral',
    edit: edits(list(92, 'upperRoman', '%1'), listed('I. MỤC ĐÍCH', 92)),
  },
  { rule: 'ND30-4.b', name: 'ă)', edit: words('b) Mục tiêu', 'b) ', 'ă) ') },
  {
    rule: 'ND30-2.6.a',
    name: 'a numbered list of Word that is flush left',
    edit: edits(
      inDocument(xml => xml.replace(/<w:r><w:t xml:space="preserve">- <\/w:t><\/w:r>/g, '')),
      align('Gach', 'left'),
    ),
  },
  {
    rule: 'ND30-2.9.e',
    name: 'Kính gửi',
    edit: afterParagraph(
      'Tuyên truyền cao điểm',
      xml =>
        `${xml}<w:p><w:pPr><w:pStyle w:val="PhuLucKemTheo"/></w:pPr><w:r><w:rPr><w:i w:val="0"/></w:rPr><w:t>Kính gửi: Ủy ban nhân dân các xã</w:t></w:r></w:p>`,
    ),
  },
]
