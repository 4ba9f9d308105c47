/** KH5xx: pages that our layout never makes, as a Word file from elsewhere may be; and plans that the schema stops before. */
import { checkDocument } from '../../../src/checks/check-document.ts'
import { checkPlan } from '../../../src/checks/check-plan.ts'
import { told } from '../../../src/cli/report.ts'
import { mm, pt } from '../../../src/decree/units.ts'
import type { Finding } from '../../../src/diagnostics/finding.ts'
import { pinAll } from '../../../src/diagnostics/pin.ts'
import { layOut } from '../../../src/layout/lay-out.ts'
import type { Block, OfficialDocument, Paragraph } from '../../../src/model/document.ts'
import { aPlan, recipient, section, text } from '../../support/a-plan.ts'
import type { MadeCase, MadeSide } from './made.ts'

const side = (shown: string, findings: () => readonly Finding[]): MadeSide => ({
  shown,
  report: lang => told(pinAll(findings(), { file: 'ke-hoach.docx', lang, source: '', tree: null }), lang),
})

const good = layOut(aPlan({ canCu: [text('Căn cứ Hiến pháp năm 2013')] }))
const sound = (shown: string): MadeSide => side(shown, () => checkDocument(good))
const page = (shown: string, changed: OfficialDocument): MadeSide => side(shown, () => checkDocument(changed))

type Page = OfficialDocument['sections'][number]['page']
const onPage = (change: (format: Page) => Page): OfficialDocument => ({
  ...good,
  sections: good.sections.map(part => ({ ...part, page: change(part.page) })),
})

const within = (blocks: readonly Block[], change: (block: Block) => Block): readonly Block[] =>
  blocks.map(block => {
    if (block.kind !== 'table') return change(block)
    const rows = block.rows.map(row => ({
      ...row,
      cells: row.cells.map(cell => ({ ...cell, blocks: within(cell.blocks, change) })),
    }))
    return change({ ...block, rows })
  })
const onBlocks = (change: (block: Block) => Block): OfficialDocument => ({
  ...good,
  sections: good.sections.map(part => ({ ...part, blocks: within(part.blocks, change) })),
})
const onRole = (role: Paragraph['role'], change: (paragraph: Paragraph) => Paragraph): OfficialDocument =>
  onBlocks(block => (block.kind === 'paragraph' && block.role === role ? change(block) : block))

const typed = (role: Paragraph['role'], format: object): OfficialDocument =>
  onRole(role, one => ({ ...one, runs: one.runs.map(run => ({ ...run, format: { ...run.format, ...format } })) }))
const set = (role: Paragraph['role'], format: Partial<Paragraph['format']>): OfficialDocument =>
  onRole(role, one => ({ ...one, format: { ...one.format, ...format } }))
const saying = (role: Paragraph['role'], words: string): OfficialDocument =>
  onRole(role, one => ({ ...one, runs: one.runs.slice(0, 1).map(run => ({ ...run, kind: 'text', text: words })) }))

/** By code. */
export const pageCases: Readonly<Record<string, MadeCase>> = {
  KH303: {
    sai: side('so: "00"', () => checkPlan(aPlan({ so: text('00', '/so') }))),
    dung: side('so: "01"', () => checkPlan(aPlan({ so: text('01', '/so') }))),
  },
  KH372: {
    sai: side('kinh_phi:\n  tieu_de: Kinh phí\n  chi_tiet: []', () =>
      checkPlan(aPlan({ muc: [...aPlan().muc, section('kinh_phi', 'Kinh phí', [])] })),
    ),
    dung: side('kinh_phi:\n  tieu_de: Kinh phí\n  chi_tiet: Ngân sách xã.', () => checkPlan(aPlan())),
  },
  KH398: {
    sai: side('noi_nhan: []', () => checkPlan(aPlan({ noiNhan: [], muc: aPlan().muc.slice(0, 2) }))),
    dung: side('noi_nhan: [Phòng Văn hóa - Xã hội, Các thôn]', () => checkPlan(aPlan())),
  },
  KH440: {
    sai: side('noi_nhan: [Thôn 1, Thôn 2, … Thôn 301]', () =>
      checkPlan(
        aPlan({
          noiNhan: [...aPlan().noiNhan, ...Array.from({ length: 301 }, (_, i) => recipient(i + 2, `Thôn ${i}`))],
        }),
      ),
    ),
    dung: side('noi_nhan: [Các thôn]', () => checkPlan(aPlan())),
  },
  KH501: {
    sai: page(
      'Lề trái: 25 mm',
      onPage(format => ({ ...format, margin: { ...format.margin, left: mm(25) } })),
    ),
    dung: sound('Lề trái: 30 mm'),
  },
  KH502: {
    sai: page('Phông chữ: Arial', typed('ten-loai', { font: 'Arial' })),
    dung: sound('Phông chữ: Times New Roman'),
  },
  KH503: {
    sai: page('Trích yếu: cỡ chữ 12', typed('trich-yeu', { size: pt(12) })),
    dung: sound('Trích yếu: cỡ chữ 14'),
  },
  KH505: {
    sai: page('Khoảng cách giữa các đoạn: 3 pt', set('doan', { before: pt(3) })),
    dung: sound('Khoảng cách giữa các đoạn: 6 pt'),
  },
  KH510: {
    sai: page('CỘNG HÒA XÃ HỘI CHỦ NGHĨA\nVIỆT NAM', set('quoc-hieu', { left: mm(30) })),
    dung: sound('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'),
  },
  KH512: {
    sai: page(
      'Đường kẻ dưới Tiêu ngữ: 20 mm',
      onBlocks(block => (block.kind === 'rule' && block.under === 'tieu-ngu' ? { ...block, length: mm(20) } : block)),
    ),
    dung: sound('Đường kẻ dưới Tiêu ngữ: bằng độ dài dòng chữ'),
  },
  KH513: {
    sai: page('Số: 05/2026/KH-UBND', saying('so-ky-hieu', 'Số: 05/2026/KH-UBND')),
    dung: sound('Số: 05/KH-UBND'),
  },
  KH514: {
    sai: page(
      'Đồng Phong, ngày 05 tháng 03 năm 2026',
      saying('dia-danh-thoi-gian', 'Đồng Phong, ngày 05 tháng 03 năm 2026'),
    ),
    dung: sound('Đồng Phong, ngày 05 tháng 3 năm 2026'),
  },
  KH520: {
    sai: page('Căn cứ Hiến pháp năm 2013,', saying('can-cu', 'Căn cứ Hiến pháp năm 2013,')),
    dung: sound('Căn cứ Hiến pháp năm 2013.'),
  },
  KH521: {
    sai: page('I. MỤC ĐÍCH, YÊU CẦU\nI. NỘI DUNG', saying('muc', 'I. NỘI DUNG')),
    dung: sound('I. MỤC ĐÍCH, YÊU CẦU\nII. NỘI DUNG'),
  },
  KH522: {
    sai: page('Trên đây là Kế hoạch năm 2026 ./.', saying('doan', 'Trên đây là Kế hoạch năm 2026 ./.')),
    dung: sound('Trên đây là Kế hoạch năm 2026./.'),
  },
  KH530: {
    sai: page('- Các thôn', saying('noi-nhan-danh-sach', '- Các thôn')),
    dung: sound('- Các thôn;\n- Lưu: VT.'),
  },
  KH531: {
    sai: page(
      'Khối chữ ký nằm ở hai trang',
      onBlocks(block =>
        block.kind === 'table' && block.role === 'foot'
          ? { ...block, rows: block.rows.map(row => ({ ...row, cantSplit: false })) }
          : block,
      ),
    ),
    dung: sound('Khối chữ ký nằm trọn trên một trang'),
  },
}
