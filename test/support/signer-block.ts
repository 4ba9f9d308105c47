/** Signature blocks for tests: the sound ones, and any other by the keys of the format. */
import type { Plan } from '../../src/model/plan.ts'
import { aSigner, text } from './a-plan.ts'

export interface Block {
  readonly thay_mat?: string
  readonly thua_lenh?: string
  readonly thua_uy_quyen?: string
  readonly ky_thay?: string
  readonly chuc_vu?: string
  readonly ho_ten?: string
}

/** A plan with this signature block; TM. only where it is written. */
export const signs = (block: Block, quyen = false): Partial<Plan> => {
  const line = (key: keyof Block) => (block[key] === undefined ? null : text(block[key], `/nguoi_ky/${key}`))
  return {
    nguoiKy: aSigner({
      thayMat: line('thay_mat'),
      thuaLenh: line('thua_lenh'),
      thuaUyQuyen: line('thua_uy_quyen'),
      kyThay: line('ky_thay'),
      quyen,
      chucVu: line('chuc_vu') ?? text('Chủ tịch', '/nguoi_ky/chuc_vu'),
      hoTen: line('ho_ten') ?? text('Nguyễn Văn A', '/nguoi_ky/ho_ten'),
    }),
  }
}

export const TM = { thay_mat: 'Ủy ban nhân dân' }
export const unit = (block: Block): Partial<Plan> => ({
  ...signs(block),
  coQuan: {
    ten: text('Phòng Văn hóa - Xã hội', '/co_quan/ten'),
    capTren: text('UBND xã Hòa Bình Thượng', '/co_quan/cap_tren'),
  },
})
export const chairman = signs(TM)
export const deputy = signs({ ...TM, ky_thay: 'Chủ tịch', chuc_vu: 'Phó Chủ tịch' })
export const byOrder = signs({ thua_lenh: 'Chủ tịch', chuc_vu: 'Chánh Văn phòng' })
export const delegate = signs({ thua_uy_quyen: 'Chủ tịch', chuc_vu: 'Trưởng phòng Kinh tế' })
export const unitDeputy = signs({ thua_lenh: 'Chủ tịch', ky_thay: 'Chánh Văn phòng', chuc_vu: 'Phó Chánh Văn phòng' })
