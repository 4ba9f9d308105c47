/** The foot: Nơi nhận left, authority, post, room for signature and seal, name right (Phụ lục I, Mục II.7, II.9). */
import { ASCENT, footColumn, footGap, signatureRoom } from '../decree/figures.ts'
import { type Mm, mm, mmToPt, pt } from '../decree/units.ts'
import type { Cell, Paragraph, Table } from '../model/document.ts'
import type { NguoiKy, NoiNhan, Plan, Text } from '../model/plan.ts'
import { withoutEnd } from '../text/ends.ts'
import { signerLines } from '../text/signer.ts'
import { capitals } from '../text/vietnamese.ts'
import { centred } from './centred.ts'
import { borderless, cell, row } from './grid.ts'
import { BY_ORIGIN, keptAt } from './kept.ts'
import { type Look, markedParagraph, plainParagraph } from './style.ts'

const GAP = footGap.preferred

const remark = (de: Text): string => de.text.replace(/^\s*\(\s*/, '').replace(/\s*\)\s*$/, '')

/** "UBND thị xã (để báo cáo)", without the mark at its end. */
export const recipientWords = (recipient: NoiNhan): string => {
  const name = withoutEnd(recipient.ten.text)
  return recipient.de ? `${name} (${withoutEnd(remark(recipient.de))})` : name
}

const filed = (plan: Plan): string => plan.luu.map(entry => withoutEnd(entry.text)).join(', ')

const recipients = (look: Look, plan: Plan): readonly Paragraph[] => {
  const label = look.styles['noi-nhan'].run.size
  const post = look.styles['quyen-han-chuc-vu'].run.size
  // Level with the authority beside it: the smaller letters start lower by the difference of the ascents (ND30-2.7.s).
  const before = pt(GAP + (post - label) * ASCENT)
  const list = (text: string, origin: string): Paragraph =>
    markedParagraph(look, 'noi-nhan-danh-sach', text, origin, { keepNext: true })
  return [
    plainParagraph(look, 'noi-nhan', 'Nơi nhận:', '/noi_nhan', { before, keepNext: true }),
    ...plan.noiNhan.map(recipient => list(`- ${recipientWords(recipient)};`, recipient.origin)),
    list(`- Lưu: ${filed(plan)}.`, '/luu'),
  ]
}

const typistWords = ({ soanThao }: Plan['dau']): string => {
  if (!soanThao) return ''
  return capitals(soanThao.kyHieu.text) + (soanThao.soBan === null ? '' : `.(${soanThao.soBan})`)
}

const typist = (look: Look, plan: Plan): readonly Paragraph[] =>
  plan.dau.soanThao ? [plainParagraph(look, 'soan-thao', typistWords(plan.dau), '/soan_thao')] : []

const signature = (look: Look, nguoiKy: NguoiKy, room: Mm): readonly Paragraph[] => {
  const plain = {
    thayMat: nguoiKy.thayMat?.text ?? null,
    thuaLenh: nguoiKy.thuaLenh?.text ?? null,
    thuaUyQuyen: nguoiKy.thuaUyQuyen?.text ?? null,
    kyThay: nguoiKy.kyThay?.text ?? null,
    quyen: nguoiKy.quyen,
    chucVu: nguoiKy.chucVu.text,
  }
  const lines = signerLines(plain).map(line => ({
    text: line.text,
    marked: false,
    origin: nguoiKy[line.of]?.origin ?? nguoiKy.origin,
  }))
  return [
    ...centred(look, 'quyen-han-chuc-vu', lines, { room, before: GAP }).paragraphs,
    plainParagraph(look, 'ho-ten', nguoiKy.hoTen.text, nguoiKy.hoTen.origin, {
      before: mmToPt(signatureRoom.preferred),
    }),
  ]
}

const lefts = keptAt<Plan['noiNhan'], Cell>({ place: () => '', size: () => 0 })
const rights = keptAt<NguoiKy, Cell>(BY_ORIGIN)
/** The last foot: the same cells stand in the same table. */
let last: Table | null = null

/** One row that never splits, so that recipients and signature stay on one page. */
export const layFoot = (look: Look, plan: Plan): Table => {
  const left = footColumn.preferred
  const right = mm(look.textWidth - left)
  const others = JSON.stringify([filed(plan), plan.dau.soanThao && typistWords(plan.dau)])
  const recipientsCell = lefts(look, plan.noiNhan, others, () =>
    cell([...recipients(look, plan), ...typist(look, plan)]),
  )
  const signatureCell = rights(look, plan.nguoiKy, '', () => cell(signature(look, plan.nguoiKy, right)))
  const cells = last?.rows[0]?.cells
  if (last && cells?.[0] === recipientsCell && cells[1] === signatureCell) return last
  last = borderless('foot', [left, right], [row(recipientsCell, signatureCell)], '/nguoi_ky')
  return last
}
