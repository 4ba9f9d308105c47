/** KH435: by whose order a paper is signed (ND30-2.7.g). */
import { code } from '../code.ts'
import type { SignerWords } from './plan-signer.ts'

/** TL. before another post than that of the agency's head is an error: the decree knows no other order. */
export const orderCodes = {
  KH435: code<SignerWords>({
    severity: 'error',
    rule: 'ND30-2.7.g',
    vi: d => ({
      message: `Ký thừa lệnh (TL.) là theo lệnh người đứng đầu cơ quan, không phải "${d.tl}"`,
      hint: 'ghi thua_lenh: Chủ tịch; cấp phó của đơn vị ký thì thêm ky_thay: <cấp trưởng của đơn vị>',
    }),
    en: d => ({
      message: `TL. is by order of the head of the agency, not of "${d.tl}"`,
      hint: 'write thua_lenh: Chủ tịch; for the deputy of a unit add ky_thay: <head of the unit>',
    }),
  }),
} as const
