/** KH410–KH413: circulation and draft marks (ND30-2.11, 2.3.j). */
import { code } from '../code.ts'

/** A mark prints as it is typed, so a wrong word would stand on the paper (ND30-2.11.a, 2.11.c, 2.3.j). */
export const markCodes = {
  KH410: code<{ given: string }>({
    severity: 'error',
    rule: 'ND30-2.11.a',
    vi: d => ({
      message: `"${d.given}" là dấu đóng lên văn bản, không in sẵn từ tệp này`,
      hint: 'bỏ dòng luu_hanh; văn thư đóng dấu chỉ độ mật, dấu thu hồi khi phát hành',
    }),
    en: d => ({
      message: `"${d.given}" is stamped on the paper, not printed from this file`,
      hint: 'leave luu_hanh out; the records office stamps secrecy and recall marks',
    }),
  }),
  KH411: code<{ given: string }>({
    severity: 'warning',
    rule: 'ND30-2.11.c',
    vi: d => ({
      message: `Chỉ dẫn phạm vi lưu hành thường dùng không có "${d.given}"`,
      hint: 'ghi luu_hanh: Lưu hành nội bộ, hoặc luu_hanh: Xem xong trả lại',
    }),
    en: d => ({
      message: `"${d.given}" is not a usual mark of circulation`,
      hint: 'write luu_hanh: Lưu hành nội bộ, or luu_hanh: Xem xong trả lại',
    }),
  }),
  KH412: code<{ given: string; want: string }>({
    severity: 'error',
    rule: null,
    vi: d => ({
      message: `du_thao in nguyên văn thành dấu "${d.given}", không phải dấu dự thảo`,
      hint: `ghi du_thao: ${d.want}; không phải bản dự thảo thì bỏ dòng này`,
    }),
    en: d => ({
      message: `du_thao would print "${d.given}" as it stands, which is no draft mark`,
      hint: `write du_thao: ${d.want}; leave the line out when this is no draft`,
    }),
  }),
  KH413: code<{ so: string }>({
    severity: 'warning',
    rule: 'ND30-2.3.j',
    vi: d => ({
      message: `Bản dự thảo chưa được cấp số, nhưng kế hoạch đã có số ${d.so}`,
      hint: 'bỏ dòng du_thao khi đã ký ban hành; còn lấy ý kiến thì bỏ dòng so',
    }),
    en: d => ({
      message: `A draft has no number yet, but this plan has the number ${d.so}`,
      hint: 'leave du_thao out once it is signed, or so as long as it is a draft',
    }),
  }),
} as const
