/** KH330–KH341, KH356: deputies and acting heads in the signature block (ND30-2.7.c–f, n, Điều 13). */
import { code } from '../code.ts'

/** The lines of the block without their abbreviations, '' where absent; `head`: the post whose deputy signs, or should. */
export interface SignerWords {
  readonly tm: string
  readonly tl: string
  readonly tuq: string
  readonly kt: string
  readonly post: string
  readonly head: string
  readonly issuer: string
}

/** All but KH330 get all lines of the block: which one is wrong depends on the others. */
export const signerCodes = {
  KH330: code<{ key: string; given: string; want: string; flag: string }>({
    severity: 'error',
    rule: 'ND30-2.7.c',
    vi: d => ({
      message: `Không ghi tay "TM.", "KT.", "TL.", "TUQ.", "Q." trong giá trị: "${d.given}"`,
      hint: `ghi ${d.key}: ${d.want}${d.flag && `, và dòng ${d.flag}`}; công cụ tự thêm chữ viết tắt`,
    }),
    en: d => ({
      message: `"TM.", "KT.", "TL.", "TUQ.", "Q." are not typed in the value: "${d.given}"`,
      hint: `write ${d.key}: ${d.want}${d.flag && `, and the line ${d.flag}`}; the abbreviation is added`,
    }),
  }),
  KH331: code<SignerWords>({
    severity: 'error',
    rule: 'ND30-2.7.h',
    vi: () => ({
      message: 'Không thể vừa thừa lệnh (TL.) vừa thừa ủy quyền (TUQ.)',
      hint: 'chỉ giữ một trong hai dòng thua_lenh, thua_uy_quyen',
    }),
    en: () => ({
      message: 'TL. (by order) and TUQ. (by delegation) exclude each other',
      hint: 'keep one of thua_lenh and thua_uy_quyen',
    }),
  }),
  KH332: code<SignerWords>({
    severity: 'error',
    rule: 'ND30-2.7.h',
    vi: () => ({
      message: 'Người được ủy quyền (TUQ.) không được để người khác ký thay (KT.)',
      hint: 'bỏ dòng ky_thay và để chính người được ủy quyền ký',
    }),
    en: () => ({
      message: 'Who signs by delegation (TUQ.) may not pass it on (KT.)',
      hint: 'leave ky_thay out and let the delegate sign',
    }),
  }),
  KH333: code<SignerWords>({
    severity: 'error',
    rule: 'ND30-2.7.e',
    vi: d => ({
      message: 'Quyền (Q.) là người đứng đầu nên không ký thay (KT.) ai',
      hint: `quyền ${d.kt} ký thì bỏ dòng ky_thay; cấp phó ký thì bỏ dòng quyen`,
    }),
    en: d => ({
      message: 'Who is acting (Q.) is the head, and signs for nobody (KT.)',
      hint: `leave ky_thay out when the acting ${d.kt} signs, quyen when a deputy does`,
    }),
  }),
  KH334: code<SignerWords>({
    severity: 'error',
    rule: 'ND30-2.7.e',
    vi: d => ({
      message: `Quyền (Q.) chỉ ghi trước chức vụ người đứng đầu, không trước "${d.post}"`,
      hint: `ghi chuc_vu: ${d.head}, hoặc bỏ dòng quyen`,
    }),
    en: d => ({
      message: `Q. (acting) stands before the head's post only, not before "${d.post}"`,
      hint: `write chuc_vu: ${d.head}, or leave quyen out`,
    }),
  }),
  KH335: code<SignerWords>({
    severity: 'error',
    rule: 'ND30-2.7.f',
    vi: d => ({
      message: `"${d.post}" là cấp phó: phải ký thay (KT.) người đứng đầu`,
      hint: `thêm dòng ky_thay: ${d.head}`,
    }),
    en: d => ({ message: `"${d.post}" is a deputy and signs for the head (KT.)`, hint: `add ky_thay: ${d.head}` }),
  }),
  KH336: code<SignerWords>({
    severity: 'error',
    rule: 'ND30-2.7.f',
    vi: d => ({
      message: `Ký thay "${d.kt}" phải là cấp phó, không phải "${d.post}"`,
      hint: `ghi chuc_vu: Phó ${d.kt}, hoặc bỏ dòng ky_thay`,
    }),
    en: d => ({
      message: `Only a deputy signs for "${d.kt}", not "${d.post}"`,
      hint: `write chuc_vu: Phó ${d.kt}, or leave ky_thay out`,
    }),
  }),
  KH337: code<SignerWords>({
    severity: 'error',
    rule: 'ND30-2.7.f',
    vi: d => ({
      message: `"${d.post}" không thể ký thay chính mình`,
      hint: `${d.post} ký thì bỏ dòng ky_thay; cấp phó ký thì ghi chuc_vu: Phó ${d.kt}`,
    }),
    en: d => ({
      message: `"${d.post}" cannot sign for the same post`,
      hint: `leave ky_thay out; when a deputy signs write chuc_vu: Phó ${d.kt}`,
    }),
  }),
  KH338: code<SignerWords>({
    severity: 'error',
    rule: 'ND30-2.7.f',
    vi: d => ({
      message: `KT. ghi trước chức vụ người đứng đầu, không trước "${d.kt}"`,
      hint: `ghi ky_thay: ${d.head}`,
    }),
    en: d => ({
      message: `KT. stands before the head's post, not before "${d.kt}"`,
      hint: `write ky_thay: ${d.head}`,
    }),
  }),
  KH339: code<SignerWords>({
    severity: 'error',
    rule: 'ND30-2.7.f',
    vi: d => ({
      message: `KT. ghi trước một chức vụ, không trước tên cơ quan "${d.kt}"`,
      hint: `ghi thay_mat: ${d.kt} và ky_thay: ${d.head}`,
    }),
    en: d => ({
      message: `KT. stands before a post, not before the body "${d.kt}"`,
      hint: `write thay_mat: ${d.kt} and ky_thay: ${d.head}`,
    }),
  }),
  KH340: code<SignerWords>({
    severity: 'error',
    rule: 'ND30-2.7.f',
    vi: d => ({
      message: `"${d.post}" không phải cấp phó của "${d.kt}"`,
      hint: `ghi ky_thay: ${d.head}, hoặc chuc_vu: Phó ${d.kt}`,
    }),
    en: d => ({
      message: `"${d.post}" is not the deputy of "${d.kt}"`,
      hint: `write ky_thay: ${d.head}, or chuc_vu: Phó ${d.kt}`,
    }),
  }),
  KH341: code<SignerWords>({
    severity: 'warning',
    rule: 'ND30-2.7.n',
    vi: d => ({
      message: `"${d.post}" không phải chức vụ lãnh đạo chính thức`,
      hint: `ghi chuc_vu: Phó ${d.kt}`,
    }),
    en: d => ({ message: `"${d.post}" is not the official post`, hint: `write chuc_vu: Phó ${d.kt}` }),
  }),
  KH356: code<SignerWords>({
    severity: 'error',
    rule: 'ND30-2.7.f',
    vi: d => ({
      message: `Khối ký không ghi "phụ trách", "điều hành": "${d.post}"`,
      hint: `ghi chuc_vu: Phó ${d.head} và ky_thay: ${d.head}`,
    }),
    en: d => ({
      message: `The block does not say "phụ trách" or "điều hành": "${d.post}"`,
      hint: `write chuc_vu: Phó ${d.head} and ky_thay: ${d.head}`,
    }),
  }),
} as const
