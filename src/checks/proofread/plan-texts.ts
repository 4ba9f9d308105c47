/** The texts of a plan as the proofreader takes them. */
import type { Plan, PlanBlock, TableBlock, Text } from '../../model/plan.ts'
import type { ProofPart, ProofText } from './proof-text.ts'

/** Walks a plan in reading order. */
export const textsOfPlan = (plan: Plan): readonly ProofText[] => {
  const texts: ProofText[] = []
  let lists = 0

  const put = (part: ProofPart, lines: readonly Text[], list: number | null = null, holds = false): void => {
    let before = ''
    for (const [i, { text, origin }] of lines.entries()) {
      texts.push({ text, origin, part, marker: '', list, holds: holds || lines.length > 1, before })
      before = lines[i + 1]?.origin === origin ? (before === '' ? text : `${before} ${text}`) : ''
    }
  }
  const one = (part: ProofPart, text: Text | null): void => {
    if (text) put(part, [text])
  }
  const table = ({ tieuDe, donViTinh, cot, hang, ghiChu }: TableBlock): void => {
    put('table', tieuDe)
    one('table', donViTinh)
    for (const { ten } of cot) put('table', ten)
    for (const row of hang) for (const cell of row) put('table', cell)
    put('table', ghiChu)
  }
  /** Items of one kind are one list; a run of paragraphs is none. */
  const content = (blocks: readonly PlanBlock[]): void => {
    const numbers = new Map<PlanBlock['kind'], number>()
    for (const block of blocks) {
      if (block.kind === 'bang') {
        table(block)
        continue
      }
      const { kind, text, chiTiet } = block
      const isItem = kind !== 'doan' && kind !== 'de_muc' && kind !== 'sao' && kind !== 'don_vi'
      if (isItem && !numbers.has(kind)) numbers.set(kind, ++lists)
      const isHeading = kind === 'de_muc' || ('tieuMuc' in block && block.tieuMuc)
      put(isHeading ? 'heading' : 'body', text, isItem ? (numbers.get(kind) ?? null) : null, chiTiet.length > 0)
      content(chiTiet)
    }
  }

  one('head', plan.coQuan.ten)
  one('head', plan.coQuan.capTren)
  put('subject', plan.trichYeu)
  put('basis', plan.canCu)
  put('opening', plan.moDau)
  for (const { tieuDe, noiDung } of plan.muc) {
    one('heading', tieuDe)
    content(noiDung)
  }
  put('closing', plan.ketThuc)
  for (const { ten, de } of plan.noiNhan) {
    one('recipient', ten)
    one('recipient', de)
  }
  one('head', plan.nguoiKy.thayMat)
  one('head', plan.nguoiKy.chucVu)
  for (const { tieuDe, noiDung } of plan.phuLuc) {
    put('heading', tieuDe)
    content(noiDung)
  }
  return texts
}
