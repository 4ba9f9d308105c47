/** The foot: Nơi nhận left, authority, post, room for signature and seal, name right (Phụ lục I, Mục II.7, II.9). */
import { ASCENT, footColumn, footGap, signatureRoom } from '../decree/figures.ts'
import { type Mm, mm, mmToPt, pt } from '../decree/units.ts'
import type { Paragraph, Table } from '../model/document.ts'
import type { NoiNhan, Plan, Text } from '../model/plan.ts'
import { withoutEnd } from '../text/ends.ts'
import { signerLines } from '../text/signer.ts'
import { capitals } from '../text/vietnamese.ts'
import { centred } from './centred.ts'
import { borderless, cell, row } from './grid.ts'
import { type Look, paragraph, plainRuns, runsOf } from './style.ts'

const GAP = footGap.preferred

const remark = (de: Text): string => de.text.replace(/^\s*\(\s*/, '').replace(/\s*\)\s*$/, '')

/** "UBND thị xã (để báo cáo)", without the mark at its end. */
export const recipientWords = (recipient: NoiNhan): string => {
  const name = withoutEnd(recipient.ten.text)
  return recipient.de ? `${name} (${withoutEnd(remark(recipient.de))})` : name
}

const recipients = (look: Look, plan: Plan): readonly Paragraph[] => {
  const label = look.styles['noi-nhan'].run.size
  const post = look.styles['quyen-han-chuc-vu'].run.size
  // Level with the authority beside it: the smaller letters start lower by the difference of the ascents (ND30-2.7.s).
  const before = pt(GAP + (post - label) * ASCENT)
  const list = (text: string, origin: string): Paragraph =>
    paragraph(look, 'noi-nhan-danh-sach', runsOf(look, 'noi-nhan-danh-sach', text), origin, { keepNext: true })
  const kept = plan.luu.map(entry => withoutEnd(entry.text)).join(', ')
  return [
    paragraph(look, 'noi-nhan', plainRuns(look, 'noi-nhan', 'Nơi nhận:'), '/noi_nhan', { before, keepNext: true }),
    ...plan.noiNhan.map(recipient => list(`- ${recipientWords(recipient)};`, recipient.origin)),
    list(`- Lưu: ${kept}.`, '/luu'),
  ]
}

const typist = (look: Look, plan: Plan): readonly Paragraph[] => {
  const { soanThao } = plan.dau
  if (!soanThao) return []
  const copies = soanThao.soBan === null ? '' : `.(${soanThao.soBan})`
  return [
    paragraph(look, 'soan-thao', plainRuns(look, 'soan-thao', capitals(soanThao.kyHieu.text) + copies), '/soan_thao'),
  ]
}

const signature = (look: Look, plan: Plan, room: Mm): readonly Paragraph[] => {
  const { nguoiKy } = plan
  const plain = {
    thayMat: nguoiKy.thayMat?.text ?? null,
    thuaLenh: nguoiKy.thuaLenh?.text ?? null,
    thuaUyQuyen: nguoiKy.thuaUyQuyen?.text ?? null,
    kyThay: nguoiKy.kyThay?.text ?? null,
    quyen: nguoiKy.quyen,
    chucVu: nguoiKy.chucVu.text,
  }
  const lines = signerLines(plain).map(line => ({
    runs: plainRuns(look, 'quyen-han-chuc-vu', line.text),
    origin: nguoiKy[line.of]?.origin ?? nguoiKy.origin,
  }))
  const [first, ...rest] = centred(look, 'quyen-han-chuc-vu', lines, room).paragraphs
  return [
    ...(first ? [{ ...first, format: { ...first.format, before: GAP } }] : []),
    ...rest,
    paragraph(look, 'ho-ten', plainRuns(look, 'ho-ten', nguoiKy.hoTen.text), nguoiKy.hoTen.origin, {
      before: mmToPt(signatureRoom.preferred),
    }),
  ]
}

/** One row that never splits, so that recipients and signature stay on one page. */
export const layFoot = (look: Look, plan: Plan): Table => {
  const left = footColumn.preferred
  const right = mm(look.textWidth - left)
  const recipientsCell = cell([...recipients(look, plan), ...typist(look, plan)])
  return borderless('foot', [left, right], [row(recipientsCell, cell(signature(look, plan, right)))], '/nguoi_ky')
}
