/** KH359–KH366: the signer's post as words, and the signer's name (ND30-2.7.a–b, n–o). */
import { code } from '../code.ts'

/** A name is judged by its form, since no list holds all names; a single syllable only warns (KH366). */
export const nameCodes = {
  KH359: code<{ given: string }>({
    severity: 'error',
    rule: 'ND30-2.7.a',
    vi: d => ({
      message: `chuc_vu phải là chức vụ của người ký, không phải tên cơ quan "${d.given}"`,
      hint: `ghi ví dụ: chuc_vu: Chủ tịch; tên tập thể ghi ở dòng thay_mat`,
    }),
    en: d => ({
      message: `chuc_vu is the signer's post, not the name of a body: "${d.given}"`,
      hint: 'write for example chuc_vu: Chủ tịch; the collective belongs in thay_mat',
    }),
  }),
  KH360: code<{ key: string; given: string }>({
    severity: 'error',
    rule: 'ND30-2.7.n',
    vi: d => ({ message: `Chức vụ viết tắt: "${d.given}"`, hint: `ghi đầy đủ, ví dụ: ${d.key}: Phó Chủ tịch` }),
    en: d => ({
      message: `The post is abbreviated: "${d.given}"`,
      hint: `write it in full, such as ${d.key}: Phó Chủ tịch`,
    }),
  }),
  KH361: code<{ name: string; post: string }>({
    severity: 'error',
    rule: 'ND30-2.7.b',
    vi: d => ({
      message: 'Họ tên và chức vụ người ký bị đổi chỗ hoặc ghi nhầm',
      hint: `ho_ten là tên người, chuc_vu là chức vụ; đang ghi ho_ten: ${d.name}, chuc_vu: ${d.post}`,
    }),
    en: d => ({
      message: "The signer's name and post are swapped or mixed up",
      hint: `ho_ten is a person's name, chuc_vu a post; written: ho_ten: ${d.name}, chuc_vu: ${d.post}`,
    }),
  }),
  KH362: code<{ given: string; want: string }>({
    severity: 'error',
    rule: 'ND30-2.7.o',
    vi: d => ({
      message: `Trước họ tên không ghi học hàm, học vị, cấp bậc, danh hiệu hay cách xưng hô: "${d.given}"`,
      hint: `ghi ho_ten: ${d.want}`,
    }),
    en: d => ({
      message: `No academic title, rank, honour or form of address before the name: "${d.given}"`,
      hint: `write ho_ten: ${d.want}`,
    }),
  }),
  KH363: code<{ given: string; want: string }>({
    severity: 'error',
    rule: 'ND30-2.7.b',
    vi: d => ({ message: `Họ tên người ký không viết in hoa: "${d.given}"`, hint: `ghi ho_ten: ${d.want}` }),
    en: d => ({ message: `The signer's name is not in capitals: "${d.given}"`, hint: `write ho_ten: ${d.want}` }),
  }),
  KH364: code<{ given: string; want: string }>({
    severity: 'error',
    rule: 'ND30-5.b',
    vi: d => ({
      message: `Họ tên phải viết hoa chữ cái đầu mỗi âm tiết: "${d.given}"`,
      hint: `ghi ho_ten: ${d.want}`,
    }),
    en: d => ({
      message: `Each syllable of a name begins with a capital: "${d.given}"`,
      hint: `write ho_ten: ${d.want}`,
    }),
  }),
  KH365: code<{ given: string }>({
    severity: 'error',
    rule: 'ND30-2.7.b',
    vi: d => ({
      message: `Họ tên người ký chỉ gồm chữ: "${d.given}"`,
      hint: 'ghi đầy đủ họ, chữ đệm và tên, ví dụ: ho_ten: Nguyễn Văn A; không kèm chức vụ, chữ ký hay ghi chú',
    }),
    en: d => ({
      message: `A name consists of letters: "${d.given}"`,
      hint: 'write family, middle and given name, such as ho_ten: Nguyễn Văn A, without post, signature or remark',
    }),
  }),
  KH366: code<{ given: string }>({
    severity: 'warning',
    rule: 'ND30-2.7.b',
    vi: d => ({ message: `Họ tên người ký chỉ có một âm tiết: "${d.given}"`, hint: 'ghi đủ họ và tên' }),
    en: d => ({ message: `The signer's name has one syllable: "${d.given}"`, hint: 'write family and given name' }),
  }),
} as const
