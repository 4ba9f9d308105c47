/** Sound papers of several kinds, from which one thing is broken at a time. */

import { pt } from '../../src/decree/units.ts'
import { layOut } from '../../src/layout/lay-out.ts'
import type { OfficialDocument, Paragraph } from '../../src/model/document.ts'
import type { NguoiKy, Plan } from '../../src/model/plan.ts'
import { aPlan, appendix, aSigner, block, counted, recipient, section, table, text } from './a-plan.ts'
import { like, ofRole, paragraphs, replacing, sections, starting } from './body-edits.ts'
import { allOf, rewriting } from './change-page.ts'

const BODY = [
  section('muc_dich_yeu_cau', 'Mục đích, yêu cầu', [
    counted('khoan', 'Mục đích', '/a/0', [block('gach', 'Nâng cao nhận thức của cán bộ, công chức.', '/a/0/0')]),
    counted('khoan', 'Yêu cầu', '/a/1', [
      counted('diem', 'Thiết thực, hiệu quả;', '/a/1/0'),
      counted('diem', 'Đúng đối tượng;', '/a/1/1'),
      counted('diem', 'Kịp thời, chính xác;', '/a/1/2'),
      counted('diem', 'Tiết kiệm, không phô trương;', '/a/1/3'),
      counted('diem', 'Có kiểm tra, đánh giá.', '/a/1/4'),
    ]),
  ]),
  section('noi_dung', 'Nội dung', [
    counted('khoan', 'Tuyên truyền trên hệ thống loa truyền thanh của xã.', '/b/0'),
    counted('khoan', 'Niêm yết thủ tục hành chính tại trụ sở.', '/b/1'),
    table(
      ['Nội dung', 'Thời gian'],
      [
        ['Phát thanh', 'Hằng tuần'],
        ['Niêm yết', 'Hằng quý'],
      ],
      '/b/2',
    ),
  ]),
  section('to_chuc_thuc_hien', 'Tổ chức thực hiện', [
    counted('don_vi', 'Phòng Văn hóa - Xã hội', '/c/0', [
      block('gach', 'Chủ trì, theo dõi việc thực hiện theo Phụ lục I và Phụ lục II.', '/c/0/0'),
    ]),
  ]),
]

const PLAN: Partial<Plan> = {
  canCu: [
    text('Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025', '/can_cu/0'),
    text('Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư', '/can_cu/1'),
    text('Theo đề nghị của Trưởng phòng Văn hóa - Xã hội', '/can_cu/2'),
  ],
  muc: BODY,
  noiNhan: [recipient(0, 'UBND tỉnh', 'để báo cáo'), recipient(1, 'Các thôn')],
  luu: [text('VT, VHXH (2)', '/luu')],
  phuLuc: [
    appendix(0, 'Danh sách tuyên truyền viên', [block('gach', 'Mỗi thôn cử hai người.', '/phu_luc/0/0')]),
    appendix(1, 'Lịch phát thanh', [block('gach', 'Phát vào buổi sáng.', '/phu_luc/1/0')]),
  ],
  dau: {
    doKhan: text('Khẩn', '/do_khan'),
    luuHanh: text('Lưu hành nội bộ', '/luu_hanh'),
    duThao: null,
    soanThao: { kyHieu: text('PL', '/soan_thao'), soBan: 30 },
    lienHe: {
      diaChi: text('Thôn Đông, xã Hòa Bình Thượng', '/lien_he/dia_chi'),
      dienThoai: text('0912 345 678', '/lien_he/dien_thoai'),
      email: null,
      trangWeb: null,
    },
  },
}

const plan = (more: Partial<Plan> = {}): OfficialDocument => layOut(aPlan({ ...PLAN, ...more }))
const signed = (signer: Partial<NguoiKy>): OfficialDocument => plan({ nguoiKy: aSigner(signer) })
const post = (words: string) => text(words, '/nguoi_ky/chuc_vu')

const firstOf = (document: OfficialDocument, is: (paragraph: Paragraph) => boolean): Paragraph => {
  const found: Paragraph[] = []
  rewriting(one => {
    if (one.kind === 'paragraph' && is(one)) found.push(one)
    return one
  })(document)
  const [first] = found
  if (!first) throw new Error('not in the document')
  return first
}

const CENTRED = { align: 'center', firstLine: 0 } as Partial<Paragraph['format']>

/** "Phần I", its title, then the sections. */
const inParts = (document: OfficialDocument): OfficialDocument => {
  const heading = firstOf(document, starting('I. MỤC'))
  return paragraphs(starting('I. MỤC'), one => [
    like(heading, 'phan', 'Phần I', CENTRED),
    like(heading, 'phan-tieu-de', 'NHỮNG VẤN ĐỀ CHUNG', CENTRED),
    one,
  ])(document)
}

/** A decision: articles in place of sections. */
const decision = (document: OfficialDocument): OfficialDocument => {
  const paragraph = firstOf(document, ofRole('muc'))
  const articles = ['I. ', 'II. ', 'III. '].map((mark, i) =>
    paragraphs(starting(mark), () => [like(paragraph, 'dieu', `Điều ${i + 1}. Giao nhiệm vụ`)]),
  )
  return allOf(
    ...articles,
    replacing(ofRole('ten-loai'), 'KẾ HOẠCH', 'QUYẾT ĐỊNH'),
    replacing(ofRole('so-ky-hieu'), 'KH-', 'QĐ-'),
    replacing(ofRole('phu-luc-kem-theo'), 'Kế hoạch', 'Quyết định'),
    replacing(ofRole('phu-luc-kem-theo'), 'KH-', 'QĐ-'),
  )(document)
}

const small = (paragraph: Paragraph, role: Paragraph['role'], words: string): Paragraph => {
  const one = like(paragraph, role, words, { align: 'right', before: 0, firstLine: 0 } as Partial<Paragraph['format']>)
  return {
    ...one,
    runs: one.runs.map(run => ({ ...run, format: { ...run.format, size: pt(10), bold: false } })),
  }
}

/** The appendices alone, signed: a file of their own. */
const attachment = (document: OfficialDocument): OfficialDocument => {
  const heading = firstOf(document, starting('Phụ lục'))
  const stamp = small(heading, 'doan', 'Số: 05/KH-UBND; 12/01/2026; 10:20:30+07:00')
  const one = { ...document, sections: document.sections.filter(part => part.kind === 'appendix') }
  return paragraphs(ofRole('phu-luc'), paragraph => [paragraph, stamp])(one)
}

/** An electronic copy of the paper. */
const copy = (document: OfficialDocument): OfficialDocument => {
  const kind = firstOf(document, ofRole('ten-loai'))
  const line = small(kind, 'doan', 'SAO Y; Ủy ban nhân dân xã Hòa Bình Thượng; 12/01/2026; 10:20:30+07:00')
  return sections('body', part => ({ ...part, blocks: [line, ...part.blocks] }))(document)
}

/** Laid out once each. */
export const bodyBases = {
  plan: plan(),
  one: plan({
    phuLuc: (PLAN.phuLuc ?? []).slice(0, 1),
    muc: [
      ...BODY.slice(0, 2),
      section('giai_phap', 'Giải pháp', [block('doan', 'Thực hiện theo Phụ lục kèm theo.', '/d')]),
    ],
  }),
  deputy: signed({ kyThay: post('Chủ tịch'), chucVu: post('Phó Chủ tịch') }),
  acting: signed({ quyen: true }),
  order: signed({ thayMat: null, thuaLenh: post('Chủ tịch'), chucVu: post('Chánh Văn phòng') }),
  delegate: signed({ thayMat: null, thuaUyQuyen: post('Chủ tịch'), chucVu: post('Trưởng phòng') }),
  unit: plan({
    coQuan: { ten: text('Phòng Văn hóa - Xã hội', '/co_quan/ten'), capTren: text('UBND xã Hòa Bình Thượng', '/cap') },
    kyHieu: text('KH-VHXH', '/ky_hieu'),
    diaDanh: text('Hòa Bình Thượng', '/dia_danh'),
    nguoiKy: aSigner({ thayMat: null, chucVu: post('Trưởng phòng') }),
  }),
  chairman: plan({
    coQuan: { ten: text('Chủ tịch Ủy ban nhân dân xã Hòa Bình Thượng', '/co_quan/ten'), capTren: null },
    nguoiKy: aSigner({ thayMat: null }),
  }),
  parts: inParts(plan()),
  decision: decision(plan()),
  attachment: attachment(plan()),
  copy: copy(plan()),
} satisfies Readonly<Record<string, OfficialDocument>>

/** Name of a sound paper. */
export type BodyBase = keyof typeof bodyBases
