/** Title, căn cứ, levels, tables, foot and appendices of papers by other hands. */
import { describe, expect, test } from 'vitest'
import type { Block, Section } from '../../src/model/document.ts'
import { recognise } from '../../src/recognise/recognise.ts'
import { centred, head, line, p, paper, paperOf, section, table, title, told, USUAL_HEAD } from '../support/a-paper.ts'

/** What stands under the usual head, told. */
const under = (...blocks: readonly Block[]): readonly string[] => {
  const lines = told(recognise(paper(head(), ...blocks)))
  expect(lines.slice(0, USUAL_HEAD.length)).toEqual(USUAL_HEAD)
  return lines.slice(USUAL_HEAD.length)
}
/** The body of a plan, told. */
const body = (...blocks: readonly Block[]): readonly string[] =>
  under(title('KẾ HOẠCH'), title('Tuyên truyền'), line(), ...blocks).slice(3)

/** Each block and the role it must get. */
const roles = (...wanted: readonly (readonly [string, Block])[]): void => {
  expect(body(...wanted.map(([, block]) => block)).map(one => one.split(':')[0])).toEqual(wanted.map(([role]) => role))
}

describe('the title', () => {
  test('a kind in small letters, to the left, on the line of its subject or misspelt is the kind still', () => {
    const first = (block: Block): string | undefined => under(block, centred('Tuyên truyền'), line())[0]
    expect(first(p('Kế hoạch', { bold: true }))).toBe('ten-loai: Kế hoạch')
    expect(first(p('KẾ HỌACH'))).toBe('ten-loai: KẾ HỌACH')
    expect(first(title('KẾ HOẠCH TUYÊN TRUYỀN'))).toBe('ten-loai: KẾ HOẠCH TUYÊN TRUYỀN')
    expect(first(title('LỜI KÊU GỌI'))).toBe('ten-loai: LỜI KÊU GỌI')
  })
  test('kind and subject in one paragraph are parted', () => {
    expect(under(title('KẾ HOẠCH\nTuyên truyền\nnăm 2026'), line(), p('Thực hiện.'))).toEqual([
      'ten-loai: KẾ HOẠCH',
      'trich-yeu: Tuyên truyền',
      'trich-yeu: năm 2026',
      '--- trich-yeu',
      'doan: Thực hiện.',
    ])
  })
  test('a subject to the left or not bold is one still, and its floating line may hang on any of its lines', () => {
    const subject = (...blocks: readonly Block[]): readonly string[] => under(title('KẾ HOẠCH'), ...blocks).slice(1)
    const told = ['trich-yeu: Tuyên truyền', '--- trich-yeu', 'doan: Thực hiện.']
    expect(subject(p('Tuyên truyền', { bold: true }), line(), p('Thực hiện.'))).toEqual(told)
    expect(subject(centred('Tuyên truyền'), p('Thực hiện.'), line())).toEqual(told)
    expect(subject(title('Tuyên truyền'), line(), title('năm 2026'), p('Thực hiện.'))).toEqual([
      'trich-yeu: Tuyên truyền',
      'trich-yeu: năm 2026',
      '--- trich-yeu',
      'doan: Thực hiện.',
    ])
  })
  test('without kind the subject is known, without subject none is made up', () => {
    expect(under(title('Tuyên truyền'), line(), p('Thực hiện.'))).toEqual([
      'trich-yeu: Tuyên truyền',
      '--- trich-yeu',
      'doan: Thực hiện.',
    ])
    expect(under(title('KẾ HOẠCH'), p('Thực hiện Kế hoạch của cấp trên.'))[1]).toMatch(/^doan/)
  })
})

describe('levels', () => {
  test('each by its mark, with the faults people make', () => {
    roles(
      ['muc', p('I. MỤC ĐÍCH', { bold: true })],
      ['muc', p('II.Yêu cầu')],
      ['muc', p('III/ NỘI DUNG')],
      ['muc', title('IV KINH PHÍ THỰC HIỆN')],
      ['de-muc', p('VI PHẠM HÀNH CHÍNH', { bold: true })],
      ['khoan', p('1. Báo cáo kịp thời.')],
      ['khoan', p('2.Báo cáo.')],
      ['khoan', p('2.1. Báo cáo;')],
      ['diem', p('a) Đối tượng')],
      ['diem', p('b)Đối tượng')],
      ['diem', p('đ) Đối tượng;')],
      ['diem', p('e. Đối tượng;')],
      ['gach', p('- Một việc;')],
      ['gach', p('–Một việc;')],
      ['gach', p('+ Một việc.')],
      ['gach', p('* Một việc:')],
      ['gach', p('• Một việc.')],
      ['doan', p('(1) Một việc.')],
      ['doan', p('20.000 đồng một buổi.')],
      ['doan', p('2026. Năm.')],
    )
  })
  test('phần and its title, điều', () => {
    roles(
      ['phan', title('Phần I')],
      ['phan-tieu-de', title('NHỮNG QUY ĐỊNH CHUNG')],
      ['dieu', p('Điều 1. Phạm vi')],
      ['doan', p('Điều 5 Luật này quy định như sau.')],
    )
  })
  test('a khoản is a title when nothing closes it and something stands under it; with ":" when it is bold', () => {
    roles(
      ['khoan-tieu-de', p('1. Mục đích')],
      ['doan', p('Nâng cao nhận thức.')],
      ['khoan-tieu-de', p('2. Đơn vị:', { bold: true })],
      ['gach', p('- Một việc.')],
      ['khoan', p('3. Ba việc sau:')],
      ['gach', p('- Một việc.')],
      ['khoan-tieu-de', p('4. Có bảng')],
      ['bang-tieu-de', title('Bảng 1')],
      ['<bang>', table([], true)],
      ['</>', p('')],
    )
  })
  test('a bold khoản that runs on is no title', () => {
    roles(['khoan', p('1. Báo cáo kịp thời kết quả.', { bold: true })], ['khoan', p('2. Báo cáo')])
  })
  test('a bold line without number is a heading, a bold sentence is text', () => {
    roles(['de-muc', p('Kinh phí', { bold: true })], ['doan', p('Kinh phí từ ngân sách.', { bold: true })])
  })
})

describe('căn cứ', () => {
  test('upright ones are known by their words, others by their type; what issues the plan is none', () => {
    roles(
      ['can-cu', p('Căn cứ Luật Tổ chức chính quyền địa phương;')],
      ['can-cu', p('Thực hiện Quyết định số 5/QĐ-UBND;', { italic: true })],
      ['can-cu', p('Xét đề nghị của Trưởng phòng,')],
      ['doan', p('Căn cứ tình hình thực tế, UBND xã ban hành kế hoạch với nội dung như sau:')],
      ['doan', p('Căn cứ Luật khác.')],
    )
  })
})

describe('tables', () => {
  const data = table(
    [
      [[title('STT')], [title('Việc')]],
      [[p('1')], [p('')]],
    ],
    true,
  )
  test('title and unit above, note below, header row without a mark of its own', () => {
    expect(
      body(
        p('Các chỉ tiêu:'),
        title('Bảng chỉ tiêu'),
        p('Đơn vị tính: %', { align: 'right', italic: true }),
        p(''),
        data,
        p('Nguồn: Phòng Kinh tế.'),
        p('Đoạn sau.'),
      ),
    ).toEqual([
      'doan: Các chỉ tiêu:',
      'bang-tieu-de: Bảng chỉ tiêu',
      'bang-don-vi: Đơn vị tính: %',
      '<bang>',
      'bang-dau: STT',
      'bang-dau: Việc',
      'bang-o: 1',
      'bang-o: ',
      '</>',
      'bang-ghi-chu: Nguồn: Phòng Kinh tế.',
      'doan: Đoạn sau.',
    ])
  })
  test('a centred section heading over a table is no title of it', () => {
    expect(body(title('I. CHỈ TIÊU'), data)[0]).toBe('muc: I. CHỈ TIÊU')
  })
})

describe('appendices', () => {
  const foot = table([
    [
      [p('Nơi nhận:'), p('- Lưu: VT.')],
      [title('CHỦ TỊCH'), title('Nguyễn Văn A')],
    ],
  ])
  const start = [head(), title('KẾ HOẠCH'), title('Tuyên truyền'), p('Xong./.'), foot]
  const appendix = [
    title('PHỤ LỤC 1\nDANH MỤC VIỆC'),
    centred('(Kèm theo Kế hoạch số 11/KH-UBND'),
    centred('của UBND xã)'),
    line(),
    p('1. Việc A./.'),
  ]
  const TOLD = [
    'phu-luc: PHỤ LỤC 1',
    'phu-luc-tieu-de: DANH MỤC VIỆC',
    'phu-luc-kem-theo: (Kèm theo Kế hoạch số 11/KH-UBND',
    'phu-luc-kem-theo: của UBND xã)',
    '--- phu-luc-kem-theo',
    'khoan: 1. Việc A./.',
  ]
  const kinds = (...sections: readonly Section[]): readonly string[] =>
    recognise(paperOf(...sections)).sections.map(one => one.kind)

  test('in a section of its own, which those after it go on with', () => {
    const sections = [section(start), section([p(''), ...appendix]), section([p('Việc B./.')])]
    expect(told(recognise(paperOf(...sections))).slice(-9)).toEqual([
      '== phụ lục',
      ...TOLD,
      '== phụ lục',
      'doan: Việc B./.',
    ])
    expect(kinds(...sections)).toEqual(['body', 'appendix', 'appendix'])
  })
  test('in the section of the body its parts are known, and no section is made up', () => {
    expect(told(recognise(paper(...start, ...appendix))).slice(-6)).toEqual(TOLD)
    expect(kinds(section([...start, ...appendix]))).toEqual(['body'])
    expect(kinds(section(start), section([p('Một trang ngang.')]))).toEqual(['body', 'body'])
  })
  test('a line of the body that speaks of one is none', () => {
    expect(body(p('Phụ lục 1: danh mục kèm theo.'), p('Phụ lục này.'))).toEqual([
      'doan: Phụ lục 1: danh mục kèm theo.',
      'doan: Phụ lục này.',
    ])
  })
  test('a Quốc hiệu in it is told', () => {
    const lines = told(
      recognise(paperOf(section(start), section([...appendix, title('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')]))),
    )
    expect(lines.at(-1)).toBe('quoc-hieu: CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')
  })
})

test('page numbers in headers, also typed ones, and contact in the foot of page 1', () => {
  const field: Block = {
    ...p(''),
    runs: [{ kind: 'page-number', format: { ...p('x').runs[0]?.format } as never }],
  }
  const pages = section([p('Xong.')], {
    header: [field],
    evenHeader: [centred('- 2 -')],
    firstHeader: [title('DỰ THẢO')],
    firstFooter: [line(), p('Địa chỉ: Thôn Thượng')],
  })
  const [read] = recognise(paperOf(pages)).sections
  const names = (blocks: readonly Block[] | null | undefined): readonly string[] =>
    (blocks ?? []).map(block => (block.kind === 'rule' ? `--- ${block.under}` : block.role))
  expect(names(read?.header)).toEqual(['so-trang'])
  expect(names(read?.evenHeader)).toEqual(['so-trang'])
  expect(names(read?.firstHeader)).toEqual(['du-thao'])
  expect(names(read?.firstFooter)).toEqual(['--- lien-he', 'lien-he'])
})
