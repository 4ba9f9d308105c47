/** KH786–KH790: comments that silence a finding. */
import { code } from '../code.ts'

const EXAMPLE = '# khcchc-bo-qua KH401: số liệu so sánh với năm trước'

/** Told by `check` only: a comment keeps no paper from being written. */
export const ignoreCodes = {
  KH786: code<{ lacks: 'code' | 'reason' }>({
    severity: 'warning',
    rule: null,
    vi: d => ({
      message:
        d.lacks === 'reason'
          ? 'Chú thích bỏ qua này không nêu lý do nên chưa có tác dụng'
          : 'Chú thích bỏ qua này không ghi mã nào',
      hint: `ghi mã, dấu hai chấm rồi lý do, ví dụ: ${EXAMPLE}`,
    }),
    en: d => ({
      message:
        d.lacks === 'reason'
          ? 'This comment gives no reason and so ignores nothing'
          : 'This comment names no code to ignore',
      hint: `write the code, a colon and the reason, for example: ${EXAMPLE}`,
    }),
  }),
  KH788: code<{ given: string; nearest: string | null }>({
    severity: 'warning',
    rule: null,
    vi: d => ({
      message: `Không có mã "${d.given}" để bỏ qua`,
      hint: d.nearest === null ? 'ghi mã như trong thông báo, ví dụ: KH401' : `có phải ${d.nearest}?`,
    }),
    en: d => ({
      message: `There is no code "${d.given}" to ignore`,
      hint: d.nearest === null ? 'write the code as it is reported, for example: KH401' : `did you mean ${d.nearest}?`,
    }),
  }),
  KH789: code<{ given: string; line: number }>({
    severity: 'warning',
    rule: null,
    vi: d => ({
      message: `Dòng ${d.line} không có ${d.given} nên chú thích bỏ qua này thừa`,
      hint: 'xóa chú thích, hoặc đặt nó ở cuối dòng có phát hiện hay ngay trên dòng đó; đoạn viết nhiều dòng thì đặt ở dòng có khóa',
    }),
    en: d => ({
      message: `Line ${d.line} has no ${d.given}: this comment ignores nothing`,
      hint: 'delete the comment, or put it at the end of the line of the finding or just above it; for a text of several lines, at the line of its key',
    }),
  }),
  KH790: code<{ given: string }>({
    severity: 'warning',
    rule: null,
    vi: d => ({
      message: `${d.given} là lỗi nên không bỏ qua được: còn lỗi thì văn bản không lập được`,
      hint: 'sửa lỗi đó và xóa chú thích này',
    }),
    en: d => ({
      message: `${d.given} is an error and cannot be ignored: no paper is made while it is there`,
      hint: 'mend the error and delete this comment',
    }),
  }),
} as const
