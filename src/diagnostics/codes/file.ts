/** KH0xx: files and the machine. */
import { code } from '../code.ts'

/** No rule of the decree speaks of files; all but KH006 (the target is open elsewhere) are errors. */
export const fileCodes = {
  KH001: code<{ reason: string; nearby: string }>({
    severity: 'error',
    rule: null,
    vi: d => ({
      message: `Không đọc được tệp: ${d.reason}`,
      hint: d.nearby === '' ? null : `trong thư mục có: ${d.nearby}`,
    }),
    en: d => ({
      message: `Cannot read the file: ${d.reason}`,
      hint: d.nearby === '' ? null : `the folder has: ${d.nearby}`,
    }),
  }),
  KH002: code<{ nearby: string }>({
    severity: 'error',
    rule: null,
    vi: d => ({
      message: 'Đây là thư mục, không phải tệp kế hoạch',
      hint: d.nearby === '' ? 'ghi tên từng tệp .yaml' : `ghi tên tệp, ví dụ: ${d.nearby}`,
    }),
    en: d => ({
      message: 'This is a folder, not a plan',
      hint: d.nearby === '' ? 'name the .yaml files' : `name the file, for example: ${d.nearby}`,
    }),
  }),
  KH003: code<{ target: string }>({
    severity: 'error',
    rule: null,
    vi: d => ({
      message: `Không ghi đè ${d.target}: tệp này không do khcchc tạo ra, hoặc đã được sửa và lưu lại sau đó`,
      hint: 'ghi ra tệp khác bằng -o, hoặc thêm --force nếu chấp nhận mất nội dung cũ',
    }),
    en: d => ({
      message: `${d.target} is not overwritten: khcchc did not make it, or it has been edited and saved since`,
      hint: 'write elsewhere with -o, or add --force to lose what it holds',
    }),
  }),
  KH004: code<{ target: string; reason: string }>({
    severity: 'error',
    rule: null,
    vi: d => ({ message: `Không ghi được ${d.target}: ${d.reason}`, hint: 'chọn nơi khác bằng -o' }),
    en: d => ({ message: `Cannot write ${d.target}: ${d.reason}`, hint: 'choose another place with -o' }),
  }),
  KH005: code<{ target: string; others: string }>({
    severity: 'error',
    rule: null,
    vi: d => ({
      message: `Nhiều kế hoạch cùng ghi ra ${d.target}: ${d.others}`,
      hint: 'đổi tên tệp kế hoạch, hoặc chạy từng kế hoạch với -o riêng',
    }),
    en: d => ({
      message: `Several plans write to ${d.target}: ${d.others}`,
      hint: 'rename the plans, or run each with its own -o',
    }),
  }),
  KH006: code<{ target: string }>({
    severity: 'warning',
    rule: null,
    vi: d => ({
      message: `${d.target} có vẻ đang mở trong Word hoặc LibreOffice`,
      hint: 'đóng tệp đó rồi chạy lại, và đừng lưu bản đang mở đè lên bản mới',
    }),
    en: d => ({
      message: `${d.target} seems to be open in Word or LibreOffice`,
      hint: 'close it and run again; do not save the open copy over the new one',
    }),
  }),
  KH007: code<{ target: string }>({
    severity: 'error',
    rule: null,
    vi: d => ({ message: `Không ghi được ${d.target}: đó là một thư mục`, hint: 'chọn tên khác bằng -o' }),
    en: d => ({ message: `Cannot write ${d.target}: it is a folder`, hint: 'choose another name with -o' }),
  }),
  KH008: code<{ command: string }>({
    severity: 'error',
    rule: null,
    vi: d => ({
      message: 'Kế hoạch đọc từ đầu vào chuẩn (-) không có tên để đặt cho tệp Word; -o phải là một tệp .docx',
      hint: `ghi rõ tệp đích, ví dụ: ${d.command}`,
    }),
    en: d => ({
      message: 'A plan from standard input (-) has no name for its Word file; -o must be a .docx file',
      hint: `name the target, for example: ${d.command}`,
    }),
  }),
  KH009: code<{ target: string }>({
    severity: 'error',
    rule: null,
    vi: d => ({ message: `Tệp đích ${d.target} chính là tệp kế hoạch`, hint: 'chọn tệp đích khác bằng -o' }),
    en: d => ({ message: `The target ${d.target} is the plan itself`, hint: 'choose another target with -o' }),
  }),
  KH010: code<{ word?: boolean }>({
    severity: 'error',
    rule: null,
    vi: d =>
      d.word
        ? {
            message: 'Thư mục này không có tệp .docx nào ngay bên trong',
            hint: 'ghi tên thư mục chứa trực tiếp các văn bản, hoặc mẫu tên như "van-ban/**/*.docx"',
          }
        : {
            message: 'Thư mục này không có tệp kế hoạch .yaml nào ngay bên trong',
            hint: 'ghi tên thư mục chứa trực tiếp các kế hoạch',
          },
    en: d =>
      d.word
        ? {
            message: 'This folder holds no .docx file directly',
            hint: 'name the folder that holds the papers, or a pattern such as "papers/**/*.docx"',
          }
        : { message: 'This folder holds no .yaml plan directly', hint: 'name the folder that holds the plans' },
  }),
} as const
