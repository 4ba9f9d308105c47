/** KH342–KH355, KH357, KH358: by order, by delegation, on behalf of a collective (ND30-2.7.d, g–k, Điều 13). */
import { code } from '../code.ts'
import type { SignerWords } from './plan-signer.ts'

/** Each gets all lines of the block: which one is wrong depends on the others. */
export const authorityCodes = {
  KH342: code<SignerWords>({
    severity: 'error',
    rule: 'ND30-2.7.g',
    vi: d => ({
      message: `"${d.post}" không thể thừa lệnh chính mình`,
      hint: 'ghi chức vụ của người đứng đầu đơn vị trực tiếp ký, ví dụ: chuc_vu: Chánh Văn phòng; hoặc bỏ dòng thua_lenh',
    }),
    en: d => ({
      message: `"${d.post}" cannot sign by order of the same post`,
      hint: 'write the post of the unit head who signs, such as chuc_vu: Chánh Văn phòng; or leave thua_lenh out',
    }),
  }),
  KH343: code<SignerWords>({
    severity: 'error',
    rule: 'ND30-2.7.h',
    vi: d => ({
      message: `"${d.post}" không thể nhận ủy quyền của chính mình`,
      hint: 'ghi chức vụ của người được ủy quyền, ví dụ: chuc_vu: Trưởng phòng; hoặc bỏ dòng thua_uy_quyen',
    }),
    en: d => ({
      message: `"${d.post}" cannot sign by delegation from the same post`,
      hint: "write the delegate's post, such as chuc_vu: Trưởng phòng; or leave thua_uy_quyen out",
    }),
  }),
  KH344: code<SignerWords>({
    severity: 'error',
    rule: 'ND30-2.7.g',
    vi: d => ({
      message: `TL. ghi trước chức vụ người đứng đầu cơ quan, không trước "${d.tl}"`,
      hint: 'ghi thua_lenh: Chủ tịch',
    }),
    en: d => ({
      message: `TL. stands before the post of the agency's head, not before "${d.tl}"`,
      hint: 'write thua_lenh: Chủ tịch',
    }),
  }),
  KH345: code<SignerWords>({
    severity: 'error',
    rule: 'ND30-2.7.h',
    vi: d => ({
      message: `TUQ. ghi trước chức vụ người đứng đầu cơ quan, không trước "${d.tuq}"`,
      hint: 'ghi thua_uy_quyen: Chủ tịch',
    }),
    en: d => ({
      message: `TUQ. stands before the post of the agency's head, not before "${d.tuq}"`,
      hint: 'write thua_uy_quyen: Chủ tịch',
    }),
  }),
  KH346: code<SignerWords>({
    severity: 'error',
    rule: 'ND30-2.7.g',
    vi: d => ({
      message: `Đã thừa lệnh (TL.) "${d.tl}" thì không ký thay (KT.) "${d.kt}"`,
      hint: 'ky_thay ghi chức vụ người đứng đầu đơn vị, ví dụ: ky_thay: Chánh Văn phòng; hoặc bỏ dòng thua_lenh',
    }),
    en: d => ({
      message: `TL. "${d.tl}" and KT. "${d.kt}" cannot stand together`,
      hint: 'ky_thay names the head of the unit, such as ky_thay: Chánh Văn phòng; or leave thua_lenh out',
    }),
  }),
  KH347: code<SignerWords>({
    severity: 'warning',
    rule: 'ND30-2.7.g',
    vi: d => ({
      message: `Ký thừa lệnh là người đứng đầu đơn vị thuộc cơ quan; "${d.post}" có đúng không?`,
      hint: 'ghi chức vụ lãnh đạo, ví dụ: chuc_vu: Trưởng phòng Văn hóa - Xã hội',
    }),
    en: d => ({
      message: `The head of a unit signs by order; is "${d.post}" one?`,
      hint: 'write the leading post, such as chuc_vu: Trưởng phòng Văn hóa - Xã hội',
    }),
  }),
  KH348: code<SignerWords>({
    severity: 'warning',
    rule: 'ND30-2.7.h',
    vi: d => ({
      message: `Người được ủy quyền là người đứng đầu đơn vị thuộc cơ quan; "${d.post}" có đúng không?`,
      hint: 'ghi chức vụ lãnh đạo, ví dụ: chuc_vu: Trưởng phòng Văn hóa - Xã hội',
    }),
    en: d => ({
      message: `Powers are delegated to the head of a unit; is "${d.post}" one?`,
      hint: 'write the leading post, such as chuc_vu: Trưởng phòng Văn hóa - Xã hội',
    }),
  }),
  KH349: code<SignerWords>({
    severity: 'error',
    rule: 'ND30-2.7.g',
    vi: d => ({
      message: `"${d.post}" là cấp phó của đơn vị: ký thừa lệnh thì phải ký thay (KT.) người đứng đầu đơn vị`,
      hint: `thêm dòng ky_thay: ${d.head}`,
    }),
    en: d => ({
      message: `"${d.post}" is the unit's deputy: by order, a deputy signs for the unit's head (KT.)`,
      hint: `add ky_thay: ${d.head}`,
    }),
  }),
  KH350: code<SignerWords>({
    severity: 'error',
    rule: 'ND30-2.7.h',
    vi: d => ({
      message: `Ủy quyền (TUQ.) cho người đứng đầu đơn vị, không cho cấp phó "${d.post}"`,
      hint: `ghi chuc_vu: ${d.head}, hoặc bỏ dòng thua_uy_quyen`,
    }),
    en: d => ({
      message: `Powers are delegated (TUQ.) to the head of a unit, not to the deputy "${d.post}"`,
      hint: `write chuc_vu: ${d.head}, or leave thua_uy_quyen out`,
    }),
  }),
  KH351: code<SignerWords>({
    severity: 'warning',
    rule: 'ND30-2.7.i',
    vi: d => ({
      message: `Đã ghi ${d.tl ? 'TL.' : 'TUQ.'} thì không cần TM. ${d.tm}: người đứng đầu giao ký, không phải tập thể`,
      hint: 'bỏ dòng thay_mat',
    }),
    en: d => ({
      message: `With ${d.tl ? 'TL.' : 'TUQ.'} there is no TM. ${d.tm}: the head gives the order, not the collective`,
      hint: 'leave thay_mat out',
    }),
  }),
  KH352: code<SignerWords>({
    severity: 'error',
    rule: 'ND30-2.7.d',
    vi: d => ({
      message: `TM. ghi trước tên tập thể, không trước chức vụ "${d.tm}"`,
      hint: 'ghi thay_mat: Ủy ban nhân dân, và chức vụ ở dòng chuc_vu',
    }),
    en: d => ({
      message: `TM. stands before the name of a collective, not before the post "${d.tm}"`,
      hint: 'write thay_mat: Ủy ban nhân dân, and the post in chuc_vu',
    }),
  }),
  KH353: code<SignerWords>({
    severity: 'warning',
    rule: 'ND30-2.7.d',
    vi: d => ({
      message: `Ký thay mặt "${d.tm}" nhưng cơ quan ban hành là "${d.issuer}"`,
      hint: 'sửa thay_mat cho đúng tên cơ quan ban hành, ghi đầy đủ',
    }),
    en: d => ({
      message: `Signed on behalf of "${d.tm}", but the issuer is "${d.issuer}"`,
      hint: 'make thay_mat the name of the issuer, in full',
    }),
  }),
  KH354: code<SignerWords>({
    severity: 'error',
    rule: 'ND30-2.7.i',
    vi: d => ({
      message: `"${d.issuer}" là đơn vị làm việc theo chế độ thủ trưởng, không ký thay mặt (TM.) "${d.tm}"`,
      hint: 'bỏ dòng thay_mat; nếu là kế hoạch của Ủy ban nhân dân thì sửa co_quan.ten',
    }),
    en: d => ({
      message: `"${d.issuer}" works under one head and does not sign TM. "${d.tm}"`,
      hint: "leave thay_mat out; if the plan is the People's Committee's, correct co_quan.ten",
    }),
  }),
  KH355: code<SignerWords>({
    severity: 'error',
    rule: 'ND30-2.7.i',
    vi: d => ({
      message: `Kế hoạch của Ủy ban nhân dân do Chủ tịch hoặc Phó Chủ tịch ký, không phải "${d.post}"`,
      hint: 'sửa chuc_vu; người đứng đầu đơn vị ký thừa lệnh thì thêm dòng thua_lenh: Chủ tịch',
    }),
    en: d => ({
      message: `A plan of the People's Committee is signed by its chairman or a vice chairman, not by "${d.post}"`,
      hint: 'correct chuc_vu; for a unit head signing by order add thua_lenh: Chủ tịch',
    }),
  }),
  KH357: code<SignerWords>({
    severity: 'warning',
    rule: 'ND30-2.7.j',
    vi: d => ({
      message: `Kế hoạch của Ủy ban nhân dân do ${d.post} ký thì ghi thay mặt tập thể (TM.)`,
      hint: 'thêm dòng thay_mat: Ủy ban nhân dân',
    }),
    en: d => ({
      message: `A plan of the People's Committee signed by its ${d.post} is signed TM.`,
      hint: 'add thay_mat: Ủy ban nhân dân',
    }),
  }),
  KH358: code<SignerWords>({
    severity: 'warning',
    rule: 'ND30-2.7.k',
    vi: d => ({
      message: `${d.post} ký kế hoạch của Ủy ban nhân dân: vừa thay mặt tập thể (TM.) vừa ký thay (KT.)`,
      hint: 'thêm dòng thay_mat: Ủy ban nhân dân',
    }),
    en: d => ({
      message: `A ${d.post} signs a plan of the People's Committee both TM. and KT.`,
      hint: 'add thay_mat: Ủy ban nhân dân',
    }),
  }),
} as const
