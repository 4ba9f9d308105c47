/** Faults of signature, recipients, appendices and marks: each breaks one rule of a sound paper and no other. */
import type { JudgedRule } from '../../src/decree/asks.ts'
import { mm, pt } from '../../src/decree/units.ts'
import type { Block, Table } from '../../src/model/document.ts'
import type { BodyBase } from './body-bases.ts'
import {
  dropping,
  followedBy,
  formattedAt,
  ofRole,
  replacing,
  sayingAt,
  sections,
  starting,
  tablesOf,
  typedAt,
} from './body-edits.ts'
import { allOf, type Change, rewriting } from './change-page.ts'
import type { PageMutant } from './page-mutants-body.ts'

const at =
  (base: BodyBase) =>
  (rule: JudgedRule, name: string, change: Change): PageMutant => ({ name, rule, base, change })

const plan = at('plan')
const NAME = ofRole('ho-ten')
const POST = ofRole('quyen-han-chuc-vu')
const BEHALF = starting('TM. ')
const CHAIR = starting('CHỦ TỊCH')
const LABEL = ofRole('noi-nhan')
const LINES = ofRole('noi-nhan-danh-sach')
const FIRST = starting('- UBND tỉnh')
const LUU = starting('- Lưu')
const HEADING = starting('Phụ lục I')
const TITLE = ofRole('phu-luc-tieu-de')
const GUIDE = ofRole('phu-luc-kem-theo')

/** The cells of the foot in another order. */
const swapped = ({ columns, rows, ...table }: Table): Table => ({
  ...table,
  columns: [...columns].reverse(),
  rows: rows.map(row => ({ ...row, cells: [...row.cells].reverse() })),
})

/** Each cell of the one row in a row of its own. */
const parted = (table: Table): Table => {
  const [row] = table.rows
  const [left, right] = row?.cells ?? []
  if (!row || !left || !right) throw new Error('no foot')
  const empty: readonly Block[] = []
  const blank = { ...left, blocks: empty }
  return {
    ...table,
    rows: [
      { ...row, cells: [left, blank] },
      { ...row, cells: [blank, right] },
    ],
  }
}

const loose = (table: Table): Table => ({ ...table, rows: table.rows.map(row => ({ ...row, cantSplit: false })) })

/** A part out of its range is out of the set of the others too (ND30-2.0.b). */
const outOfSet = (mutant: PageMutant): PageMutant => ({ ...mutant, also: ['ND30-2.0.b'] })

const signature: readonly PageMutant[] = [
  plan('ND30-2.7.a', 'a post in lower case', sayingAt(CHAIR, 'Chủ tịch')),
  plan('ND30-2.7.a', 'a post not bold', typedAt(CHAIR, { bold: false })),
  plan('ND30-2.7.a', 'a post in italics', typedAt(CHAIR, { italic: true })),
  outOfSet(plan('ND30-2.7.a', 'a post of 12 pt', typedAt(CHAIR, { size: pt(12) }))),
  plan('ND30-2.7.a', 'a post flush left', formattedAt(CHAIR, { align: 'left' })),
  plan('ND30-2.7.a', 'no post', dropping(POST)),
  plan('ND30-2.7.b', 'a name in capitals', sayingAt(NAME, 'NGUYỄN VĂN A')),
  plan('ND30-2.7.b', 'a name in lower case', sayingAt(NAME, 'Nguyễn văn An')),
  plan('ND30-2.7.b', 'a name not bold', typedAt(NAME, { bold: false })),
  outOfSet(plan('ND30-2.7.b', 'a name of 15 pt', typedAt(NAME, { size: pt(15) }))),
  plan('ND30-2.7.b', 'a name flush right', formattedAt(NAME, { align: 'right' })),
  plan('ND30-2.7.b', 'no name', dropping(NAME)),
  plan('ND30-2.7.c', 'TM without a full stop', replacing(BEHALF, 'TM. ', 'TM ')),
  plan('ND30-2.7.c', 'T/M', replacing(BEHALF, 'TM. ', 'T/M ')),
  plan('ND30-2.7.c', 'no blank after TM.', replacing(BEHALF, 'TM. ', 'TM.')),
  plan('ND30-2.7.d', 'TM. before a post', sayingAt(BEHALF, 'TM. CHỦ TỊCH')),
  plan('ND30-2.7.d', 'TM. of another body', sayingAt(BEHALF, 'TM. HỘI ĐỒNG NHÂN DÂN')),
  plan('ND30-2.7.d', 'no post under TM.', dropping(CHAIR)),
  at('acting')('ND30-2.7.e', 'Q. before a deputy', sayingAt(starting('Q. '), 'Q. PHÓ CHỦ TỊCH')),
  at('deputy')('ND30-2.7.f', 'KT. before a deputy', sayingAt(starting('KT. '), 'KT. PHÓ CHỦ TỊCH')),
  at('deputy')('ND30-2.7.f', 'the head under KT.', sayingAt(starting('PHÓ '), 'CHỦ TỊCH')),
  at('deputy')('ND30-2.7.f', 'a deputy without KT.', dropping(starting('KT. '))),
  at('deputy')('ND30-2.7.f', 'in charge', sayingAt(starting('PHÓ '), 'PHÓ CHỦ TỊCH PHỤ TRÁCH')),
  at('order')('ND30-2.7.g', 'no own post under TL.', dropping(starting('CHÁNH'))),
  at('order')('ND30-2.7.g', 'TL. before a body', sayingAt(starting('TL. '), 'TL. ỦY BAN NHÂN DÂN')),
  at('order')('ND30-2.7.g', 'a deputy of the head signs TL.', sayingAt(starting('CHÁNH'), 'PHÓ CHỦ TỊCH')),
  at('delegate')('ND30-2.7.h', 'no own post under TUQ.', dropping(starting('TRƯỞNG'))),
  at('delegate')('ND30-2.7.h', 'TUQ. before a body', sayingAt(starting('TUQ. '), 'TUQ. ỦY BAN NHÂN DÂN')),
  at('unit')(
    'ND30-2.7.i',
    'a unit signs on behalf of itself',
    allOf(
      followedBy(POST, 'quyen-han-chuc-vu', 'TRƯỞNG PHÒNG', { before: pt(0) }),
      firstPost('TM. PHÒNG VĂN HÓA - XÃ HỘI'),
    ),
  ),
  plan('ND30-2.7.j', 'no TM.', allOf(dropping(BEHALF), formattedAt(CHAIR, { before: pt(18) }))),
  at('deputy')(
    'ND30-2.7.k',
    'KT. without TM.',
    allOf(dropping(BEHALF), formattedAt(starting('KT. '), { before: pt(18) })),
  ),
  at('chairman')(
    'ND30-2.7.l',
    'the Chairman on behalf of the committee',
    allOf(followedBy(POST, 'quyen-han-chuc-vu', 'CHỦ TỊCH', { before: pt(0) }), firstPost('TM. ỦY BAN NHÂN DÂN')),
  ),
  plan('ND30-2.7.m', 'UBND abbreviated', sayingAt(BEHALF, 'TM. UBND')),
  at('deputy')('ND30-2.7.n', 'a standing deputy', sayingAt(starting('PHÓ '), 'PHÓ CHỦ TỊCH THƯỜNG TRỰC')),
  plan('ND30-2.7.o', 'a degree before the name', sayingAt(NAME, 'ThS. Nguyễn Văn A')),
  plan('ND30-2.7.o', 'Ông before the name', sayingAt(NAME, 'Ông Nguyễn Văn A')),
  plan('ND30-2.7.q', '10 mm to sign', formattedAt(NAME, { before: pt(28) })),
  plan('ND30-2.7.q', 'a block that may split', tablesOf('foot', loose)),
  plan('ND30-2.7.q', 'the last words on another page', formattedAt(starting('Trên đây là'), { keepNext: false })),
  plan('ND30-2.7.s', 'a post two lines lower', formattedAt(BEHALF, { before: pt(50) })),
  plan('ND30-2.7.s', 'a post in another row', tablesOf('foot', parted)),
  plan(
    'ND30-2.8.c',
    'a line of the signing program',
    followedBy(CHAIR, 'khoang-trong', 'Ký bởi: Ủy ban nhân dân xã', { before: pt(0) }),
  ),
  plan(
    'ND30-2.8.d',
    'a stamp on an appendix',
    followedBy(HEADING, 'doan', 'Số: 05/KH-UBND; 12/01/2026; 10:20:30+07:00'),
  ),
  at('attachment')('ND30-2.8.e', 'a stamp of 13 pt', typedAt(starting('Số: 05'), { size: pt(13) })),
  at('copy')('ND30-2.8.f', 'SAO Y in 14 pt', typedAt(starting('SAO Y'), { size: pt(14) })),
]

function firstPost(words: string): Change {
  let seen = false
  return rewriting(block => {
    if (block.kind !== 'paragraph' || !POST(block) || seen) return block
    seen = true
    const [run] = block.runs
    return run?.kind === 'text' ? { ...block, runs: [{ ...run, text: words }] } : block
  })
}

const recipients: readonly PageMutant[] = [
  plan('ND30-2.9.a', 'no label', dropping(LABEL)),
  plan('ND30-2.9.a', 'a label of 13 pt', typedAt(LABEL, { size: pt(13) })),
  plan('ND30-2.9.a', 'a label not italic', typedAt(LABEL, { italic: false })),
  plan('ND30-2.9.a', 'a label without colon', sayingAt(LABEL, 'Nơi nhận')),
  plan('ND30-2.9.a', 'a label drawn in', formattedAt(LABEL, { firstLine: mm(10) })),
  plan('ND30-2.9.b', 'a list of 12 pt', typedAt(LINES, { size: pt(12) })),
  plan('ND30-2.9.b', 'a recipient in italics', typedAt(FIRST, { italic: true })),
  plan('ND30-2.9.b', 'a recipient without dash', replacing(FIRST, '- ', '')),
  plan('ND30-2.9.b', 'a recipient without semicolon', replacing(FIRST, /;$/, '')),
  plan('ND30-2.9.b', 'a dash drawn in', formattedAt(FIRST, { left: mm(8) })),
  plan('ND30-2.9.c', 'the last line without full stop', replacing(LUU, /\.$/, '')),
  plan('ND30-2.9.c', 'Lưu without VT', replacing(LUU, 'VT, ', '')),
  plan('ND30-2.9.c', 'Lưu VT without colon', replacing(LUU, 'Lưu:', 'Lưu')),
  plan('ND30-2.9.d', 'copies without brackets', replacing(LUU, ' (2)', ', 02 bản')),
  plan('ND30-2.9.e', 'as above', sayingAt(FIRST, '- Như trên;')),
  plan('ND30-2.9.e', 'Kính gửi', followedBy(ofRole('trich-yeu'), 'kinh-gui', 'Kính gửi: Ủy ban nhân dân tỉnh')),
  plan(
    'ND30-2.9.f',
    'only the line Lưu',
    dropping(paragraph => LINES(paragraph) && !LUU(paragraph)),
  ),
  plan('ND30-2.9.g', 'a remark without brackets', replacing(FIRST, '(để báo cáo)', 'để báo cáo')),
  plan('ND30-2.9.g', 'a bracket left open', replacing(FIRST, 'báo cáo)', 'báo cáo')),
  plan('ND30-2.9.h', '6 pt between the lines', formattedAt(starting('- Các thôn'), { before: pt(6) })),
  plan('ND30-2.9.h', 'a list of one and a half lines', formattedAt(LINES, { lineSpacing: 1.5 })),
  plan(
    'ND30-2.9.h',
    'a narrow column',
    tablesOf('foot', table => ({ ...table, columns: [mm(45), mm(120)] })),
  ),
  plan('ND30-2.12.a', 'a typist mark of 12 pt', typedAt(ofRole('soan-thao'), { size: pt(12) })),
  plan('ND30-2.12.a', 'a typist mark in lower case', sayingAt(ofRole('soan-thao'), 'pl.(30)')),
  plan('ND30-2.13.a', 'an address in italics', contactTyped({ italic: true })),
  plan('ND30-2.13.a', 'an address of 14 pt', contactTyped({ size: pt(14) })),
  plan(
    'ND30-2.13.a',
    'no rule above the address',
    sections('body', part => ({ ...part, firstFooter: part.firstFooter.filter(block => block.kind !== 'rule') })),
  ),
  plan(
    'ND30-2.13.a',
    'a dashed rule above the address',
    sections('body', part => ({
      ...part,
      firstFooter: part.firstFooter.map(block => (block.kind === 'rule' ? { ...block, solid: false } : block)),
    })),
  ),
  plan(
    'ND30-3.e',
    'a foot with borders',
    tablesOf('foot', table => ({ ...table, borders: true })),
  ),
  plan(
    'ND30-3.e',
    'recipients right of the signature',
    tablesOf('foot', table => swapped({ ...table, columns: [mm(80), mm(85)] })),
  ),
]

function contactTyped(format: object): Change {
  return sections('body', part => ({
    ...part,
    firstFooter: part.firstFooter.map(block =>
      block.kind === 'paragraph'
        ? { ...block, runs: block.runs.map(run => ({ ...run, format: { ...run.format, ...format } })) }
        : block,
    ),
  }))
}

const anyMention = rewriting(block => {
  if (block.kind !== 'paragraph' || block.role !== 'gach') return block
  return {
    ...block,
    runs: block.runs.map(run => (run.kind === 'text' ? { ...run, text: run.text.replace(/ theo Phụ.*\./, '.') } : run)),
  }
})

const appendices: readonly PageMutant[] = [
  plan('ND30-2.10.a', 'no word of the appendices', anyMention),
  plan('ND30-2.10.a', 'no word of the second', replacing(starting('- Chủ trì'), ' và Phụ lục II', '')),
  plan('ND30-2.10.b', 'Phụ lục 1', replacing(starting('Phụ lục II'), 'II', '2')),
  at('one')('ND30-2.10.b', 'a numeral on the only one', sayingAt(ofRole('phu-luc'), 'Phụ lục I')),
  plan('ND30-2.10.c', 'PHỤ LỤC in capitals', replacing(HEADING, 'Phụ lục', 'PHỤ LỤC')),
  plan('ND30-2.10.c', 'a heading of 13 pt', typedAt(HEADING, { size: pt(13) })),
  plan('ND30-2.10.c', 'a heading not bold', typedAt(HEADING, { bold: false })),
  plan('ND30-2.10.c', 'a heading flush left', formattedAt(HEADING, { align: 'left' })),
  plan('ND30-2.10.d', 'a title in lower case', sayingAt(starting('DANH SÁCH'), 'Danh sách tuyên truyền viên')),
  plan('ND30-2.10.d', 'a title not bold', typedAt(TITLE, { bold: false })),
  plan('ND30-2.10.d', 'a title of 12 pt', typedAt(TITLE, { size: pt(12) })),
  plan('ND30-2.10.d', 'no title', dropping(TITLE)),
  plan('ND30-2.10.e', 'an upright guide line', typedAt(GUIDE, { italic: false })),
  plan('ND30-2.10.e', 'a bold guide line', typedAt(GUIDE, { bold: true })),
  plan('ND30-2.10.e', 'a guide line without its bracket', replacing(GUIDE, /\)$/, '')),
  at('one')('ND30-2.10.e', 'no guide line', dropping(GUIDE)),
  plan('ND30-2.10.f', 'another wording', replacing(GUIDE, 'Kèm theo Kế hoạch', 'Kèm theo văn bản')),
  plan('ND30-2.10.g', 'another number', replacing(GUIDE, '05/', '06/')),
  plan('ND30-2.10.g', 'another date', replacing(GUIDE, 'ngày 12', 'ngày 13')),
  plan(
    'ND30-2.10.h',
    'no rule under the guide line',
    rewriting(block => (block.kind === 'rule' && block.under === 'phu-luc-kem-theo' ? null : block)),
  ),
  plan(
    'ND30-2.10.i',
    'page numbers that go on',
    sections('appendix', part => ({ ...part, pageNumber: { start: null, arabic: true } })),
  ),
  plan(
    'ND30-2.10.i',
    'a number on the first page',
    sections('appendix', part => ({ ...part, firstHeader: part.header })),
  ),
  plan('ND30-2.10.i', 'no section of its own', document => {
    const [body, first, second] = document.sections
    if (!body || !first || !second) throw new Error('no appendices')
    return { ...document, sections: [body, { ...first, blocks: [...first.blocks, ...second.blocks] }] }
  }),
  plan('ND30-2.10.j', 'no end mark', replacing(starting('- Mỗi thôn'), './.', '.')),
  plan('ND30-2.10.k', 'a signature', followedBy(starting('- Mỗi thôn'), 'ho-ten', 'Nguyễn Văn A./.')),
  plan(
    'ND30-2.10.k',
    'a Quốc hiệu',
    allOf(
      followedBy(TITLE, 'quoc-hieu', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'),
      typedAt(starting('CỘNG HÒA'), { size: pt(13) }),
    ),
  ),
  plan('ND30-2.11.a', 'a typed mark of secrecy', followedBy(ofRole('so-ky-hieu'), 'khoang-trong', 'MẬT')),
  plan('ND30-2.11.b', 'urgency in lower case', sayingAt(ofRole('do-khan'), 'Khẩn')),
  plan('ND30-2.11.b', 'urgency in black', typedAt(ofRole('do-khan'), { colour: '000000' })),
  plan('ND30-2.11.b', 'urgency of 16 pt', typedAt(ofRole('do-khan'), { size: pt(16) })),
  plan(
    'ND30-2.11.b',
    'a wide box',
    tablesOf('khung', table => (table.colour === 'FF0000' ? { ...table, columns: [mm(60)] } : table)),
  ),
  plan('ND30-2.11.c', 'circulation not bold', typedAt(ofRole('luu-hanh'), { bold: false })),
  plan(
    'ND30-2.11.c',
    'circulation without box',
    tablesOf('khung', table => (table.colour === 'FF0000' ? table : { ...table, borders: false })),
  ),
]

/** By part of the page. */
export const footMutants: readonly PageMutant[] = [...signature, ...recipients, ...appendices]
