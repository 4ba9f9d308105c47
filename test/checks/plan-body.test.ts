import { describe, expect, test } from 'vitest'
import type { bodyCodes } from '../../src/diagnostics/codes/plan-body.ts'
import type { Plan, PlanBlock, TableBlock } from '../../src/model/plan.ts'
import { aPlan, appendix, block, counted, section, table, text } from '../support/a-plan.ts'
import { type CodeCases, found, runCases } from '../support/code-cases.ts'

/** A plan whose only section holds these blocks. */
const holds = (...blocks: readonly PlanBlock[]): Partial<Plan> => ({
  muc: [section('noi_dung', 'Nội dung', blocks)],
  noiNhan: aPlan().noiNhan,
})
const at = (...path: readonly (string | number)[]): string => ['/noi_dung', ...path].join('/')
const points = (count: number, first: number | null = null): readonly PlanBlock[] =>
  Array.from({ length: count }, (_, i) => counted('diem', `Điểm ${i}`, at(i), [], i === 0 ? { batDau: first } : {}))
const schedule = (donViTinh: string): TableBlock => ({
  ...table(['Việc', 'Tiền'], [['Tập huấn', '5']], at(0, 'bang')),
  donViTinh: text(donViTinh, at(0, 'bang', 'don_vi_tinh')),
})
const clause = (words: string, origin: string, ...below: readonly PlanBlock[]): PlanBlock =>
  counted('khoan', words, origin, below)
const list = [block('gach', 'Danh sách thôn', '/phu_luc/0/chi_tiet/0')]
const saying = (words: string): Partial<Plan> => holds(block('gach', words, at(0)))

const body: CodeCases<typeof bodyCodes> = {
  KH367: { says: 'a 24th điểm', fails: holds(...points(24)), at: at(23), passes: holds(...points(23)) },
  KH368: {
    says: 'a number that goes back',
    fails: holds(clause('Một', at(0)), counted('khoan', 'Hai', at(1), [], { batDau: 1 })),
    at: at(1, 'bat_dau'),
    passes: holds(clause('Một', at(0)), counted('khoan', 'Ba', at(1), [], { batDau: 3 })),
  },
  KH369: {
    says: 'a khoản under a điểm',
    fails: holds(...points(1), counted('diem', 'Hai', at(1), [clause('Một', at(1, 0)), clause('Hai', at(1, 1))])),
    at: at(1, 0),
    passes: holds(clause('Một', at(0), ...points(2)), clause('Hai', at(1))),
  },
  KH370: { says: 'a list of one điểm', fails: holds(...points(1)), at: at(0), passes: holds(...points(2)) },
  KH371: {
    says: 'a number 1.1.',
    fails: holds(
      clause('Một', at(0), clause('Một một', at(0, 'chi_tiet', 0)), clause('Một hai', at(0, 'chi_tiet', 1))),
    ),
    at: at(0, 'chi_tiet', 0, 'khoan'),
    passes: holds(clause('Một', at(0), ...points(2)), clause('Hai', at(1))),
  },
  KH372: {
    says: 'a section with nothing in it',
    fails: holds(),
    at: '/noi_dung',
    passes: saying('Có nội dung.'),
  },
  KH373: {
    says: 'a bold heading with nothing under it',
    fails: holds(block('de_muc', 'Kinh phí', at(0)), block('de_muc', 'Trách nhiệm', at(1), list)),
    at: at(0),
    passes: holds(block('de_muc', 'Kinh phí', at(0)), block('doan', 'Từ ngân sách xã.', at(1))),
  },
  KH374: {
    says: 'a heading that ends in a full stop',
    fails: { muc: [section('noi_dung', 'Nội dung.', list)] },
    at: '/noi_dung',
    passes: { muc: [section('noi_dung', 'Nội dung ...', list)] },
  },
  KH375: {
    says: 'a plan that begins with section I',
    fails: { moDau: [] },
    at: '/muc_dich_yeu_cau',
    passes: { moDau: [], canCu: [text('Căn cứ Hiến pháp năm 2013', '/can_cu/0')] },
  },
  KH328: {
    says: 'a legal basis that no opening paragraph follows',
    fails: { moDau: [], canCu: [text('Căn cứ Hiến pháp năm 2013', '/can_cu/0')] },
    at: '/can_cu',
    passes: { canCu: [text('Căn cứ Hiến pháp năm 2013', '/can_cu/0')] },
  },
  KH421: {
    says: '"./." inside the body',
    fails: saying('Có nội dung./.'),
    at: at(0),
    passes: { ...saying('Có nội dung./.'), ketThuc: [] },
  },
  KH376: {
    says: 'a body that ends in a table',
    fails: { ...holds(table(['Việc'], [['Tập huấn']], at(0, 'bang'))), ketThuc: [] },
    at: at(0, 'bang'),
    passes: { ...holds(table(['Việc'], [['Tập huấn']], at(0, 'bang')), block('doan', 'Hết.', at(1))), ketThuc: [] },
  },
  KH377: {
    says: 'a unit of measure without its words',
    fails: holds(schedule('triệu đồng')),
    at: at(0, 'bang', 'don_vi_tinh'),
    passes: holds(schedule('ĐVT: triệu đồng')),
  },
}

describe('counts, headings, opening and closing', () => runCases(body))

const ofCodes = (plan: Partial<Plan>, ...codes: readonly string[]): readonly string[] =>
  found(plan).filter(line => codes.includes(line.slice(0, 5)))

describe('counting', () => {
  test('bat_dau can push a list past the last letter', () => {
    expect(ofCodes(holds(...points(3, 22)), 'KH367')).toEqual([`KH367 ${at(2)}`])
  })
  test('blocks of other kinds between two điểm do not restart the count', () => {
    const lists = [...points(20), block('doan', 'Xen giữa', at('x')), ...points(4)]
    expect(ofCodes(holds(...lists), 'KH367')).toHaveLength(1)
  })
  test('a new list starts anew', () => {
    const halves = [clause('Một', at('a'), ...points(20)), clause('Hai', at('b'), ...points(20))]
    expect(ofCodes(holds(...halves), 'KH367')).toEqual([])
  })
  test('units print letters under a khoản and share their count with điểm', () => {
    const units = Array.from({ length: 24 }, (_, i) =>
      counted('don_vi', 'Các thôn', at(0, i), [block('doan', 'Họp thôn.', at(0, i, 'nhiem_vu'))]),
    )
    expect(ofCodes(holds(clause('Trách nhiệm', at(0), ...units)), 'KH367')).toEqual([`KH367 ${at(0, 23)}`])
    expect(ofCodes(holds(...units), 'KH367')).toEqual([])
  })
  test('a khoản under a dash stands upside down, units under a khoản do not', () => {
    const unit = counted('don_vi', 'Các thôn', at(1, 0), [block('gach', 'Họp thôn.', at(1, 0, 0))])
    const under = [block('gach', 'Một', at(0), [clause('Hai', at(0, 0)), clause('Ba', at(0, 1))])]
    expect(ofCodes(holds(...under), 'KH369')).toEqual([`KH369 ${at(0, 0)}`])
    expect(ofCodes(holds(clause('Một', at(1), unit)), 'KH369')).toEqual([])
  })
  test('1.1. is remarked on once, however often it is used', () => {
    const deep = (i: number) => clause('Một', at(i), clause('a', at(i, 0)), clause('b', at(i, 1)))
    expect(ofCodes(holds(deep(0), deep(1)), 'KH371')).toHaveLength(1)
  })
})

describe('what is empty', () => {
  test('a sub-section with nothing under it is found at its key', () => {
    const goal = counted('khoan', 'Mục đích', at('muc_dich'), [], { tieuMuc: true })
    expect(ofCodes(holds(goal), 'KH372')).toEqual([`KH372 ${at('muc_dich')}`])
  })
  test('a unit without tasks is found', () => {
    expect(ofCodes(holds(counted('don_vi', 'Các thôn', at(0))), 'KH372')).toEqual([`KH372 ${at(0, 'nhiem_vu')}`])
  })
  test('an appendix without content is found', () => {
    const plan = { phuLuc: [appendix(0, 'Danh mục', [])], ...saying('Xem Phụ lục kèm theo.') }
    expect(ofCodes(plan, 'KH372')).toEqual(['KH372 /phu_luc/0/chi_tiet'])
  })
  test('a khoản that is a sentence needs nothing under it', () => {
    expect(ofCodes(holds(clause('Một câu.', at(0)), clause('Hai câu.', at(1))), 'KH372')).toEqual([])
  })
})

test('letters under letters are remarked on: a unit inside a khoản is a điểm already', () => {
  const inside = (kind: 'diem' | 'gach') =>
    kind === 'diem' ? counted('diem', 'Việc một.', '/x/0/0') : block('gach', 'Việc một.', '/x/0/0')
  const plan = (kind: 'diem' | 'gach') => ({
    muc: [
      section('noi_dung', 'Nội dung', [
        counted('khoan', 'Trách nhiệm', '/x', [counted('don_vi', 'Các thôn', '/x/0', [inside(kind), inside('gach')])]),
        counted('khoan', 'Kinh phí', '/y', [block('gach', 'Ngân sách.', '/y/0')]),
      ]),
    ],
  })
  expect(found(plan('diem'))).toContain('KH369 /x/0/0')
  expect(found(plan('gach')).join()).not.toContain('KH369')
})
