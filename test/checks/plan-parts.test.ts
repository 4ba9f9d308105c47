import { describe, expect, test } from 'vitest'
import type { partCodes } from '../../src/diagnostics/codes/plan-parts.ts'
import type { Plan } from '../../src/model/plan.ts'
import { appendix, block, section, text } from '../support/a-plan.ts'
import { type CodeCases, found, runCases } from '../support/code-cases.ts'

const list = [block('gach', 'Danh sách thôn', '/phu_luc/0/chi_tiet/0')]
const saying = (words: string): Partial<Plan> => ({
  muc: [section('noi_dung', 'Nội dung', [block('gach', words, '/noi_dung/0')])],
})
const basis = (...lines: readonly string[]): Partial<Plan> => ({
  canCu: lines.map((line, i) => text(line, `/can_cu/${i}`)),
})
const LAW = 'Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;'
const DECREE = 'Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư'
const PROPOSAL = 'Theo đề nghị của Trưởng phòng Văn hóa - Xã hội.'
const two = [appendix(0, 'Danh mục thôn', list), appendix(1, 'Danh mục việc', list)]

const parts: CodeCases<typeof partCodes> = {
  KH378: {
    says: 'an appendix the body does not point to',
    fails: { phuLuc: [appendix(0, 'Danh mục thôn', list)] },
    at: '/phu_luc',
    passes: { phuLuc: [appendix(0, 'Danh mục thôn', list)], ...saying('Các thôn nêu tại Phụ lục kèm theo.') },
  },
  KH379: {
    says: 'the second appendix, which the body does not point to',
    fails: { phuLuc: two, ...saying('Các thôn nêu tại Phụ lục I kèm theo.') },
    at: '/phu_luc/1',
    passes: { phuLuc: two, ...saying('Nêu tại Phụ lục I và II kèm theo.') },
  },
  KH380: {
    says: 'a hand-typed "Kèm theo" in the title of an appendix',
    fails: { phuLuc: [appendix(0, '(Kèm theo Kế hoạch số 05/KH-UBND)', list)] },
    at: '/phu_luc/0/tieu_de',
    passes: { phuLuc: [appendix(0, 'Danh mục tài liệu kèm theo', list)] },
  },
  KH381: {
    says: 'a hand-typed "Phụ lục I" in the title of an appendix',
    fails: { phuLuc: [appendix(0, 'PHỤ LỤC I: DANH MỤC THÔN', list)] },
    at: '/phu_luc/0/tieu_de',
    passes: { phuLuc: [appendix(0, 'Danh mục thôn', list)] },
  },
  KH382: {
    says: 'a legal basis with another beginning',
    fails: basis('Thực hiện Kế hoạch của Ủy ban nhân dân tỉnh'),
    at: '/can_cu/0',
    passes: basis(LAW, DECREE, 'Xét đề nghị của Trưởng phòng Kinh tế'),
  },
  KH383: {
    says: '"Theo đề nghị" before the last line',
    fails: basis(PROPOSAL, DECREE),
    at: '/can_cu/0',
    passes: basis(DECREE, PROPOSAL),
  },
  KH384: {
    says: 'a law with its number',
    fails: basis('Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15 ngày 16 tháng 6 năm 2025'),
    at: '/can_cu/0',
    passes: basis(LAW),
  },
  KH385: {
    says: 'a decree without its date',
    fails: basis('Căn cứ Nghị định số 30/2020/NĐ-CP của Chính phủ về công tác văn thư'),
    at: '/can_cu/0',
    passes: basis(DECREE, 'Căn cứ Kế hoạch số 12/KH-UBND ngày 05/01/2026 của UBND tỉnh về cải cách hành chính'),
  },
  KH386: {
    says: 'the same decree twice',
    fails: basis(DECREE, `${DECREE};`),
    at: '/can_cu/1',
    passes: basis(DECREE, DECREE.replace('30/2020', '31/2020')),
  },
  KH388: {
    says: 'an appendix that is not there',
    fails: saying('Các thôn nêu tại Phụ lục kèm theo.'),
    at: '/noi_dung/0',
    passes: saying('Theo mẫu tại Phụ lục III ban hành kèm theo Nghị định số 30/2020/NĐ-CP.'),
  },
  KH389: {
    says: 'a numeral beyond the last appendix',
    fails: { phuLuc: two, ...saying('Nêu tại Phụ lục I, II và V kèm theo.') },
    at: '/noi_dung/0',
    passes: { phuLuc: two, ...saying('Nêu tại Phụ lục I, II và Phụ lục V Nghị định số 30/2020/NĐ-CP.') },
  },
  KH387: {
    says: 'two bases in one line',
    fails: basis(`${LAW} ${DECREE}`),
    at: '/can_cu/0',
    passes: basis(LAW, DECREE),
  },
}

describe('appendices and legal basis', () => runCases(parts))

const ofCodes = (plan: Partial<Plan>, ...codes: readonly string[]): readonly string[] =>
  found(plan).filter(line => codes.includes(line.slice(0, 5)))

describe('appendices', () => {
  test.each(['các phụ lục kèm theo', '02 phụ lục kèm theo', 'Phụ lục số 01 và Phụ lục số 02', 'Phụ lục I, Phụ lục II'])(
    '"%s" points to both',
    words => expect(ofCodes({ phuLuc: two, ...saying(`Nêu tại ${words}.`) }, 'KH378', 'KH379')).toEqual([]),
  )
  test.each([
    'Chi tiết tại Phụ lục.',
    'Chi tiết tại các Phụ lục kèm theo Kế hoạch này.',
    'Theo Phụ lục số 01.',
    'Có Phụ lục đính kèm.',
  ])('"%s" points to one that is missing', words => {
    expect(ofCodes(saying(words), 'KH388')).toEqual(['KH388 /noi_dung/0'])
  })
  test.each([
    'Thực hiện Công văn số 12/UBND-VX và Phụ lục kèm theo.',
    'Theo Phụ lục II kèm theo Kế hoạch số 12/KH-UBND của UBND tỉnh.',
    'Theo Phụ lục I Thông tư của Bộ Nội vụ.',
    'Lập phụ lục báo cáo.',
  ])('"%s" does not', words => expect(ofCodes(saying(words), 'KH388')).toEqual([]))
  test('a missing numeral is told once', () => {
    const plan = { phuLuc: two, ...saying('Nêu tại Phụ lục I, II, III và Phụ lục số 03.') }
    expect(ofCodes(plan, 'KH389')).toEqual(['KH389 /noi_dung/0'])
  })
  test('a mention inside another appendix does not count', () => {
    const inner = [block('gach', 'Xem Phụ lục này', '/phu_luc/0/chi_tiet/0')]
    expect(ofCodes({ phuLuc: [appendix(0, 'Danh mục', inner)] }, 'KH378')).toEqual(['KH378 /phu_luc'])
  })
})

describe('legal basis', () => {
  test('a sound block with law, decree and proposal has no remark', () => {
    expect(found(basis(LAW, DECREE, PROPOSAL))).toEqual([])
  })
  test('a law whose date is missing gets a hint', () => {
    expect(ofCodes(basis('Căn cứ Luật Tổ chức chính quyền địa phương năm 2025'), 'KH385')).toEqual(['KH385 /can_cu/0'])
  })
})
