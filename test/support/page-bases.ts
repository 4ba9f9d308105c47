/** Sound papers that the page mutants are made from. */
import { layOut } from '../../src/layout/lay-out.ts'
import type { OfficialDocument } from '../../src/model/document.ts'
import type { Plan } from '../../src/model/plan.ts'
import { aPlan, appendix, aSigner, block, section, table, text } from './a-plan.ts'
import { allOf, rewriting, saying, without } from './change-page.ts'

const named = (ten: string, capTren: string | null = null): Plan['coQuan'] => ({
  ten: text(ten, '/co_quan/ten'),
  capTren: capTren === null ? null : text(capTren, '/co_quan/cap_tren'),
})

const opening = (agency: string) => [
  text(`Thực hiện nhiệm vụ cải cách hành chính, ${agency} ban hành Kế hoạch như sau:`, '/mo_dau'),
]

const agency = (ten: string, overrides: Partial<Plan> = {}): Plan =>
  aPlan({ coQuan: named(ten), moDau: opening(ten), ...overrides })

const ofOffice = { thayMat: null, chucVu: text('Trưởng phòng', '/nguoi_ky/chuc_vu') }

const plans = {
  commune: aPlan(),
  /** The same in the smaller set of sizes. */
  small: aPlan({ trinhBay: { ...aPlan().trinhBay, coChu: 13 } }),
  /** Its subject takes two lines, the last one much shorter. */
  longSubject: aPlan({
    trichYeu: [
      text('Tuyên truyền cải cách hành chính trên địa bàn xã', '/trich_yeu/0'),
      text('giai đoạn 2026 - 2030', '/trich_yeu/1'),
    ],
  }),
  /** A unit of the commune: with a line of its superior. */
  office: aPlan({
    coQuan: named('Phòng Văn hóa - Xã hội', 'UBND xã Hòa Bình Thượng'),
    kyHieu: text('KH-VHXH', '/ky_hieu'),
    moDau: opening('Phòng Văn hóa - Xã hội'),
    nguoiKy: aSigner(ofOffice),
  }),
  /** A department of a province. */
  department: aPlan({
    coQuan: named('Sở Nội vụ', 'Ủy ban nhân dân tỉnh Sơn La'),
    kyHieu: text('KH-SNV', '/ky_hieu'),
    moDau: opening('Sở Nội vụ'),
    nguoiKy: aSigner({ ...ofOffice, chucVu: text('Giám đốc', '/nguoi_ky/chuc_vu') }),
  }),
  /** A unit named after an event. */
  namesake: agency('Ủy ban nhân dân Phường Điện Biên Phủ'),
  /** Of the district level, before it ended. */
  district: agency('Ủy ban nhân dân huyện Hòa Bình', { ngay: { ngay: 12, thang: 1, nam: 2025, origin: '/ngay' } }),
  /** Number and day left blank. */
  blank: aPlan({ so: null, ngay: { ngay: null, thang: null, nam: 2026, origin: '/ngay' } }),
  /** Tables and appendices, the second of them turned on its side for its table. */
  appendices: aPlan({
    muc: [
      section('noi_dung', 'Nội dung', [
        block('gach', 'Tuyên truyền theo Phụ lục I và Phụ lục II kèm theo.', '/noi_dung/0'),
        table(['TT', 'Nội dung'], [['1', 'Họp thôn']], '/noi_dung/1/bang'),
      ]),
    ],
    phuLuc: [
      appendix(0, 'Danh sách', [block('doan', 'Mỗi thôn cử hai tuyên truyền viên.', '/phu_luc/0/chi_tiet')]),
      {
        ...appendix(1, 'Tiến độ', [
          table(['TT', 'Việc'], [['1', 'Họp thôn']], '/phu_luc/1/chi_tiet/0/bang'),
          block('doan', 'Thực hiện theo tiến độ trên.', '/phu_luc/1/chi_tiet/1'),
        ]),
        khoNgang: true,
      },
    ],
  }),
  /** With the marks of urgency and circulation. */
  marked: aPlan({
    dau: { ...aPlan().dau, doKhan: text('Khẩn', '/do_khan'), luuHanh: text('Lưu hành nội bộ', '/luu_hanh') },
  }),
} as const satisfies Readonly<Record<string, Plan>>

/** Kinds of papers that no plan of ours gives. */
const others = {
  /** A letter: no kind, its subject under the number. */
  letter: () =>
    allOf(
      rewriting(without('ten-loai', 'trich-yeu')),
      rewriting(one =>
        one.kind === 'paragraph' && one.role === 'so-ky-hieu'
          ? [
              { ...one, runs: one.runs.map(run => ({ ...run, kind: 'text', text: 'Số: 05/UBND-VX' })) },
              {
                ...one,
                role: 'trich-yeu',
                runs: one.runs.map(run => ({ ...run, kind: 'text', text: 'V/v tuyên truyền' })),
              },
            ]
          : one,
      ),
    )(layOut(plans.commune)),
  /** A decision, which may be normative. */
  decision: () =>
    allOf(
      rewriting(saying('ten-loai', 'QUYẾT ĐỊNH')),
      rewriting(saying('so-ky-hieu', 'Số: 05/2026/QĐ-UBND')),
    )(layOut(plans.commune)),
  /** The head is no table: its lines stand one under another. */
  flat: () =>
    rewriting(one =>
      one.kind === 'table' && one.role === 'head'
        ? one.rows.flatMap(row => row.cells.flatMap(cell => cell.blocks))
        : one,
    )(layOut(plans.commune)),
  /** Nothing of the form is there. */
  bare: () =>
    rewriting(
      without('quoc-hieu', 'tieu-ngu', 'co-quan-ban-hanh', 'so-ky-hieu', 'dia-danh-thoi-gian', 'ten-loai', 'trich-yeu'),
    )(layOut(plans.commune)),
  /** Its body goes on in a section of its own. */
  sections: () => {
    const document = layOut(plans.appendices)
    const [first] = document.sections
    if (!first) throw new Error('no section')
    const next = { ...first, firstHeader: first.header, pageNumber: { start: null, arabic: true } }
    const head = { ...first, blocks: first.blocks.slice(0, -3) }
    return { ...document, sections: [head, { ...next, blocks: first.blocks.slice(-3) }] }
  },
} as const

/** Name of a sound paper, or of one whose form is another. */
export type PageBase = keyof typeof plans | keyof typeof others

const isPlan = (base: PageBase): base is keyof typeof plans => Object.hasOwn(plans, base)

/** The plan of a paper that our layout makes; null for the others. */
export const planOfBase = (base: PageBase): Plan | null => (isPlan(base) ? plans[base] : null)

/** The paper itself, laid out anew. */
export const paperOf = (base: PageBase): OfficialDocument => (isPlan(base) ? layOut(plans[base]) : others[base]())

/** Those that break no rule. */
export const soundBases = Object.keys(plans) as readonly (keyof typeof plans)[]
