/** KH54x, KH55x and what the proofreader finds in Word files only: papers laid out by us, then changed as by another hand. */
import { proofreadDocument } from '../../../src/checks/proofread.ts'
import { told } from '../../../src/cli/report.ts'
import { compilePlan } from '../../../src/compile.ts'
import { mm, pt } from '../../../src/decree/units.ts'
import { pinAll } from '../../../src/diagnostics/pin.ts'
import type { Block, OfficialDocument, Paragraph } from '../../../src/model/document.ts'
import { verifyDocument } from '../../../src/verify.ts'
import { BASE } from '../../support/case-run.ts'
import { patchYaml } from '../../support/patch-yaml.ts'
import type { MadeCase, MadeSide } from './made.ts'

/** A paper with all that the cases change: a list of points, a mark of urgency, an appendix. */
const PLAN = `noi_dung_hinh_thuc:
  noi_dung: Giới thiệu thủ tục hành chính (chi tiết tại Phụ lục kèm theo).
  hinh_thuc:
    - diem: Phát tin bài trên hệ thống truyền thanh;
    - diem: Treo pa nô, khẩu hiệu;
    - diem: Phát tờ rơi;
    - diem: Họp thôn;
    - diem: Tổ chức hội thi;
    - diem: Đăng trên trang thông tin điện tử.
do_khan: Khẩn
phu_luc:
  - tieu_de: Danh mục thủ tục hành chính
    chi_tiet: [Đăng ký khai sinh., Chứng thực bản sao.]
`

const paper = (): OfficialDocument => {
  const { document } = compilePlan(patchYaml(BASE.plan, PLAN), { file: 'ke-hoach.yaml', lang: 'vi' })
  if (!document) throw new Error('the sound paper has errors')
  return document
}

type Change = (document: OfficialDocument) => OfficialDocument

const within = (blocks: readonly Block[], change: (block: Block) => readonly Block[]): readonly Block[] =>
  blocks.flatMap(block => {
    if (block.kind !== 'table') return change(block)
    const rows = block.rows.map(row => ({
      ...row,
      cells: row.cells.map(cell => ({ ...cell, blocks: within(cell.blocks, change) })),
    }))
    return change({ ...block, rows })
  })

const onBlocks =
  (change: (block: Block) => readonly Block[]): Change =>
  document => ({
    ...document,
    sections: document.sections.map(part => ({ ...part, blocks: within(part.blocks, change) })),
  })

const onRole = (role: Paragraph['role'], change: (paragraph: Paragraph) => readonly Paragraph[]): Change =>
  onBlocks(block => (block.kind === 'paragraph' && block.role === role ? change(block) : [block]))

const typed = (role: Paragraph['role'], format: object): Change =>
  onRole(role, one => [{ ...one, runs: one.runs.map(run => ({ ...run, format: { ...run.format, ...format } })) }])
const set = (role: Paragraph['role'], format: Partial<Paragraph['format']>): Change =>
  onRole(role, one => [{ ...one, format: { ...one.format, ...format } }])
const inText = (role: Paragraph['role'], from: RegExp | string, to: string): Change =>
  onRole(role, one => [
    { ...one, runs: one.runs.map(run => (run.kind === 'text' ? { ...run, text: run.text.replace(from, to) } : run)) },
  ])
const saying = (role: Paragraph['role'], words: string): Change =>
  onRole(role, one => [
    { ...one, runs: one.runs.slice(0, 1).map(run => ({ ...run, kind: 'text' as const, text: words })) },
  ])
const without = (role: Paragraph['role']): Change => onRole(role, () => [])

const landscape: Change = document => ({
  ...document,
  sections: document.sections.map((part, i) =>
    i === 0 ? { ...part, page: { ...part.page, width: mm(297), height: mm(210) } } : part,
  ),
})
const headWithBorders = onBlocks(block =>
  block.kind === 'table' && block.role === 'head' ? [{ ...block, borders: true }] : [block],
)
const signedLine = onRole('trich-yeu', one => [
  one,
  {
    ...one,
    role: 'doan',
    runs: one.runs.slice(0, 1).map(run => ({ ...run, kind: 'text', text: 'Ký bởi: Nguyễn Văn A' })),
  },
])

const verified = (shown: string, change: Change): MadeSide => ({
  shown,
  report: lang => told(verifyDocument(change(paper()), { file: 'ke-hoach.docx', lang }).diagnostics, lang),
})
const same: Change = document => document
const sound = (shown: string): MadeSide => verified(shown, same)

const proofread = (shown: string, change: Change): MadeSide => ({
  shown,
  report: lang => {
    const findings = proofreadDocument(change(paper()))
    return told(pinAll(findings, { file: 'ke-hoach.docx', lang, source: '', tree: null }), lang)
  },
})
const read = (shown: string): MadeSide => proofread(shown, same)

const DASH = '- Nâng cao nhận thức của cán bộ, công chức và Nhân dân về cải cách hành chính.'

/** By code. */
export const paperCases: Readonly<Record<string, MadeCase>> = {
  KH541: { sai: verified('Trang đầu: khổ A4 ngang', landscape), dung: sound('Trang đầu: khổ A4 đứng') },
  KH542: {
    sai: verified('Quốc hiệu: cỡ chữ 12\nTiêu ngữ: cỡ chữ 14', typed('quoc-hieu', { size: pt(12) })),
    dung: sound('Quốc hiệu: cỡ chữ 13\nTiêu ngữ: cỡ chữ 14'),
  },
  KH543: {
    sai: verified('Độc lập, Tự do, Hạnh phúc', saying('tieu-ngu', 'Độc lập, Tự do, Hạnh phúc')),
    dung: sound('Độc lập - Tự do - Hạnh phúc'),
  },
  KH544: {
    sai: verified('Tên cơ quan: giãn dòng 1,5', set('co-quan-ban-hanh', { lineSpacing: 1.5 })),
    dung: sound('Tên cơ quan: giãn dòng đơn'),
  },
  KH545: {
    sai: verified('(không có dòng số, ký hiệu)', without('so-ky-hieu')),
    dung: sound('Số: 05/KH-UBND'),
  },
  KH546: {
    sai: verified('(không có dòng địa danh, thời gian)', without('dia-danh-thoi-gian')),
    dung: sound('Hòa Bình Thượng, ngày 12 tháng 01 năm 2026'),
  },
  KH547: {
    sai: verified('Kế hoạch', saying('ten-loai', 'Kế hoạch')),
    dung: sound('KẾ HOẠCH'),
  },
  KH548: {
    sai: verified('I. MỤC ĐÍCH, YÊU CẦU   (chữ không đậm)', typed('muc', { bold: false })),
    dung: sound('I. MỤC ĐÍCH, YÊU CẦU   (chữ đậm)'),
  },
  KH549: {
    sai: verified('đ) Tổ chức hội thi;\nf) Đăng trên trang thông tin điện tử.', inText('diem', /^e\)/u, 'f)')),
    dung: sound('đ) Tổ chức hội thi;\ne) Đăng trên trang thông tin điện tử.'),
  },
  KH550: { sai: verified('NGUYỄN VĂN A', saying('ho-ten', 'NGUYỄN VĂN A')), dung: sound('Nguyễn Văn A') },
  KH551: {
    sai: verified('Ký bởi: Nguyễn Văn A', signedLine),
    dung: sound('(chỉ có hình ảnh chữ ký số ở khối chữ ký)'),
  },
  KH552: { sai: verified('NƠI NHẬN:', saying('noi-nhan', 'NƠI NHẬN:')), dung: sound('Nơi nhận:') },
  KH553: { sai: verified('PHỤ LỤC', saying('phu-luc', 'PHỤ LỤC')), dung: sound('Phụ lục') },
  KH554: { sai: verified('Khẩn', saying('do-khan', 'Khẩn')), dung: sound('KHẨN') },
  KH555: { sai: verified('Bảng phần đầu có kẻ khung', headWithBorders), dung: sound('Bảng phần đầu không kẻ khung') },
  KH703: {
    sai: proofread(`${DASH}   (Unicode tổ hợp)`, inText('gach', 'Nâng cao', 'Nâng cao'.normalize('NFD'))),
    dung: read(`${DASH}   (Unicode dựng sẵn)`),
  },
  KH704: { sai: proofread(DASH.replace('cao', 'cao\u200b'), inText('gach', 'cao', 'cao\u200b')), dung: read(DASH) },
  KH706: {
    sai: proofread(
      '- Gióp nh©n d©n hiÓu chñ tr¬ng cña §¶ng.',
      saying('gach', '- Gióp nh©n d©n hiÓu chñ tr¬ng cña §¶ng.'),
    ),
    dung: read('- Giúp Nhân dân hiểu chủ trương của Đảng.'),
  },
  KH733: { sai: proofread(DASH.replace(' cao', '  cao'), inText('gach', ' cao', '  cao')), dung: read(DASH) },
  KH736: { sai: proofread(DASH.replace('- ', '-'), saying('gach', DASH.replace('- ', '-'))), dung: read(DASH) },
  KH744: {
    sai: proofread('d) Họp thôn;\ne) Tổ chức hội thi;', inText('diem', /^đ\)/u, 'e)')),
    dung: read('d) Họp thôn;\nđ) Tổ chức hội thi;'),
  },
}
