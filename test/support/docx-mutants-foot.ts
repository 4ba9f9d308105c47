/** Faults of signature, recipients and appendices, each with the one rule that it breaks. */
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
  say,
  section,
  size,
  words,
} from './docx-edit.ts'
import type { DocxMutant } from './docx-mutants-page.ts'

const NAME = 'Trần Thị B'
const LABEL = 'Nơi nhận'
const KEPT = '- Lưu: VT'
const GUIDE = '(Kèm theo'
const TITLE = 'TIẾN ĐỘ THỰC HIỆN'
const noRule = (start: string) => afterParagraph(start, xml => xml.replace(/<w:pBdr>.*<\/w:pBdr>/s, ''))
const before = (twips: number): string => `<w:spacing w:before="${twips}" w:after="0" w:line="240" w:lineRule="auto"/>`

export const footMutants: readonly DocxMutant[] = [
  { rule: 'ND30-2.7.a', name: 'the post not bold', edit: bold('QuyenHanChucVu', false) },
  { rule: 'ND30-2.7.a', name: 'the post in lower case', edit: say('KT. CHỦ TỊCH', 'KT. Chủ tịch') },
  {
    rule: 'ND30-2.7.a',
    name: 'the post in 12 pt',
    edit: size('QuyenHanChucVu', 24),
    also: { 'ND30-2.0.b': 'the size belongs to no set with the others' },
  },
  { rule: 'ND30-2.7.a', name: 'the post in italics', edit: italic('QuyenHanChucVu', true) },
  { rule: 'ND30-2.7.b', name: 'the name in capitals', edit: say(NAME, 'TRẦN THỊ B') },
  { rule: 'ND30-2.7.b', name: 'the name not bold', edit: bold('HoTen', false) },
  { rule: 'ND30-2.7.b', name: 'the name in italics', edit: italic('HoTen', true) },
  { rule: 'ND30-2.7.b', name: 'the name flush left', edit: align('HoTen', 'left') },
  { rule: 'ND30-2.7.b', name: 'a syllable of the name in lower case', edit: say(NAME, 'Trần thị B') },
  { rule: 'ND30-2.7.c', name: 'KT without a stop', edit: say('KT. CHỦ TỊCH', 'KT CHỦ TỊCH') },
  { rule: 'ND30-2.7.c', name: 'T/M', edit: say('TM. ỦY BAN', 'T/M ỦY BAN NHÂN DÂN') },
  { rule: 'ND30-2.7.c', name: 'no blank after TM.', edit: say('TM. ỦY BAN', 'TM.ỦY BAN NHÂN DÂN') },
  { rule: 'ND30-2.7.d', name: 'TM. before a post', edit: say('TM. ỦY BAN', 'TM. CHỦ TỊCH') },
  {
    rule: 'ND30-2.7.e',
    name: 'Q. before a deputy',
    edit: edits(drop('KT. CHỦ TỊCH'), say('PHÓ CHỦ TỊCH', 'Q. PHÓ CHỦ TỊCH')),
  },
  { rule: 'ND30-2.7.f', name: 'KT. before a deputy', edit: say('KT. CHỦ TỊCH', 'KT. PHÓ CHỦ TỊCH') },
  { rule: 'ND30-2.7.f', name: 'a deputy without KT.', edit: drop('KT. CHỦ TỊCH') },
  {
    rule: 'ND30-2.7.g',
    name: 'TL. without a post of the signer',
    edit: edits(drop('KT. CHỦ TỊCH'), drop('PHÓ CHỦ TỊCH'), say('TM. ỦY BAN', 'TL. CHỦ TỊCH')),
  },
  {
    rule: 'ND30-2.7.h',
    name: 'TUQ. without a post of the signer',
    edit: edits(drop('KT. CHỦ TỊCH'), drop('PHÓ CHỦ TỊCH'), say('TM. ỦY BAN', 'TUQ. CHỦ TỊCH')),
  },
  {
    rule: 'ND30-2.7.j',
    name: 'a chairman who signs without TM.',
    base: 'xa',
    edit: edits(drop('CHỦ TỊCH'), say('TM. ỦY BAN', 'CHỦ TỊCH')),
  },
  {
    rule: 'ND30-2.7.k',
    name: 'a deputy who signs without TM.',
    edit: edits(drop('KT. CHỦ TỊCH'), say('TM. ỦY BAN', 'KT. CHỦ TỊCH')),
  },
  { rule: 'ND30-2.7.o', name: 'a degree before the name', edit: say(NAME, 'ThS. Trần Thị B') },
  { rule: 'ND30-2.7.o', name: 'Bà before the name', edit: say(NAME, 'Bà Trần Thị B') },
  { rule: 'ND30-2.7.q', name: 'too little room to sign', edit: direct(NAME, before(500)) },
  { rule: 'ND30-2.7.s', name: 'the authority far below Nơi nhận', edit: direct('TM. ỦY BAN', before(900)) },
  {
    rule: 'ND30-2.8.c',
    name: 'words of a signing program',
    edit: insertAfter('PHÓ CHỦ TỊCH', 'Người ký: Ủy ban nhân dân xã; Thời gian ký: 05/3/2026 10:20:30', 'SoanThao'),
  },
  {
    rule: 'ND30-2.8.i',
    name: 'a note where the signature goes',
    edit: insertAfter('PHÓ CHỦ TỊCH', '(Đã ký)', 'HoTen'),
  },
  { rule: 'ND30-2.9.a', name: 'Nơi nhận not bold', edit: bold('NoiNhan', false) },
  { rule: 'ND30-2.9.a', name: 'Nơi nhận in 14 pt', edit: size('NoiNhan', 28) },
  { rule: 'ND30-2.9.a', name: 'Nơi nhận upright', edit: italic('NoiNhan', false) },
  { rule: 'ND30-2.9.a', name: 'Nơi nhận without a colon', edit: say(LABEL, 'Nơi nhận') },
  { rule: 'ND30-2.9.a', name: 'Nơi nhận centred', edit: align('NoiNhan', 'center') },
  { rule: 'ND30-2.9.b', name: 'the list in 12 pt', edit: size('NoiNhanDanhSach', 24) },
  { rule: 'ND30-2.9.b', name: 'the list in italics', edit: italic('NoiNhanDanhSach', true) },
  { rule: 'ND30-2.9.b', name: 'a receiver without a dash', edit: say('- Các thôn', 'Các thôn;') },
  { rule: 'ND30-2.9.b', name: 'a receiver without a semicolon', edit: say('- Các thôn', '- Các thôn') },
  { rule: 'ND30-2.9.b', name: 'a long dash', edit: say('- Các thôn', '– Các thôn;') },
  { rule: 'ND30-2.9.c', name: 'no line Lưu', edit: drop(KEPT) },
  { rule: 'ND30-2.9.c', name: 'Lưu without a colon', edit: say(KEPT, '- Lưu VT, VHXH.') },
  { rule: 'ND30-2.9.c', name: 'Lưu that ends with a semicolon', edit: say(KEPT, '- Lưu: VT, VHXH;') },
  { rule: 'ND30-2.9.c', name: 'Lưu without VT', edit: say(KEPT, '- Lưu: VHXH.') },
  { rule: 'ND30-2.9.e', name: 'Như trên', edit: say('- Các thôn', '- Như trên;') },
  { rule: 'ND30-2.9.h', name: 'the list 6 pt apart', edit: direct('- Các thôn', before(240)) },
  {
    rule: 'ND30-2.10.a',
    name: 'an appendix that the body does not name',
    edit: paragraph('Chuẩn bị trong', xml => xml.replace(/ Tiến độ từng việc[^<]*/, '')),
  },
  { rule: 'ND30-2.10.b', name: 'a numeral on the only appendix', edit: say('Phụ lục', 'Phụ lục I') },
  {
    rule: 'ND30-2.10.b',
    name: 'numerals out of order',
    edit: say('Phụ lục II', 'Phụ lục III'),
    base: 'hai-phu-luc',
    also: { 'ND30-2.10.a': 'the body names Phụ lục II' },
  },
  { rule: 'ND30-2.10.c', name: 'PHỤ LỤC in capitals', edit: say('Phụ lục', 'PHỤ LỤC') },
  { rule: 'ND30-2.10.c', name: 'Phụ lục in 13 pt', edit: size('PhuLuc', 26) },
  { rule: 'ND30-2.10.c', name: 'Phụ lục not bold', edit: bold('PhuLuc', false) },
  { rule: 'ND30-2.10.c', name: 'Phụ lục flush left', edit: align('PhuLuc', 'left') },
  {
    rule: 'ND30-2.10.d',
    name: 'the title of the appendix in lower case',
    edit: say(TITLE, 'Tiến độ thực hiện đợt cao điểm'),
  },
  { rule: 'ND30-2.10.d', name: 'the title of the appendix not bold', edit: bold('PhuLucTieuDe', false) },
  { rule: 'ND30-2.10.e', name: 'the guide line upright', edit: italic('PhuLucKemTheo', false) },
  { rule: 'ND30-2.10.e', name: 'the guide line in 12 pt', edit: size('PhuLucKemTheo', 24) },
  { rule: 'ND30-2.10.e', name: 'the guide line flush left', edit: align('PhuLucKemTheo', 'left') },
  {
    rule: 'ND30-2.10.e',
    name: 'no guide line',
    edit: drop(GUIDE),
  },
  {
    rule: 'ND30-2.10.e',
    name: 'a guide line whose bracket stays open',
    edit: words(GUIDE, 'Ngàn Thông)', 'Ngàn Thông'),
  },
  {
    rule: 'ND30-2.10.f',
    name: 'other words in the guide line',
    edit: say(GUIDE, '(Kèm theo Công văn số 27/KH-UBND của Ủy ban nhân dân xã Ngàn Thông)'),
  },
  { rule: 'ND30-2.10.h', name: 'no line under the guide line', edit: noRule(GUIDE) },
  {
    rule: 'ND30-2.10.i',
    name: 'pages of the appendix go on',
    edit: section(1, xml => xml.replace(' w:start="1"', '')),
  },
  {
    rule: 'ND30-2.10.i',
    name: 'a number on the first page of the appendix',
    edit: section(1, xml => xml.replace('<w:titlePg/>', '')),
  },
  { rule: 'ND30-2.10.j', name: 'no end mark under the appendix', edit: drop('./.') },
  {
    rule: 'ND30-2.10.k',
    name: 'a Quốc hiệu on the appendix',
    edit: paragraph(
      'Phụ lục',
      xml =>
        `${xml}<w:p><w:pPr><w:pStyle w:val="QuocHieu"/></w:pPr><w:r><w:t>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</w:t></w:r></w:p>`,
    ),
  },
  { rule: 'ND30-2.12.a', name: 'the typist mark in lower case', edit: say('NVA.', 'nva.(20)') },
  { rule: 'ND30-2.12.a', name: 'the typist mark in 13 pt', edit: size('SoanThao', 26) },
  { rule: 'ND30-2.12.a', name: 'the typist mark in italics', edit: italic('SoanThao', true) },
  { rule: 'ND30-2.9.b', name: 'a bold receiver', edit: directRun('- Các thôn', '<w:b/>') },
]
