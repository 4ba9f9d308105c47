/** Explanations of KH0xx: files and the machine. */
import { entry, type SomeWords } from '../explanation.ts'
import { reasons } from '../reasons.ts'

/** By code. */
export const fileWords = {
  KH001: entry(
    ['Không đọc được tệp', 'Tệp kế hoạch, mẫu hoặc dữ liệu không có ở đó, hoặc không được phép mở.'],
    ['A file cannot be read', 'The plan, template or data file is not there, or may not be opened.'],
    reasons.file,
  ),
  KH002: entry(
    ['Thư mục ở chỗ của tệp', 'Lệnh build được đưa một thư mục thay vì tệp kế hoạch.'],
    ['A folder in place of a file', 'build was given a folder instead of a plan.'],
    {
      vi: 'Mỗi kế hoạch là một tệp; cả thư mục chỉ dùng được với khcchc check.',
      en: 'Each plan is a file; only khcchc check takes a whole folder.',
    },
  ),
  KH003: entry(
    ['Không ghi đè tệp có sẵn', 'Tệp Word đích đã có, không do khcchc lập hoặc đã được sửa sau khi lập.'],
    [
      'An existing file is kept',
      'The target Word file is there already, and khcchc did not make it or somebody has edited it since.',
    ],
    reasons.overwrite,
  ),
  KH004: entry(
    ['Không ghi được tệp đích', 'Máy từ chối ghi: thiếu quyền, hết chỗ, hoặc tệp đang mở trong Word.'],
    ['The target cannot be written', 'The machine refuses: no permission, no room, or the file is open in Word.'],
    reasons.file,
  ),
  KH005: entry(
    ['Nhiều kế hoạch cùng một tệp đích', 'Hai kế hoạch trong một lệnh sẽ ghi ra cùng một tệp Word.'],
    ['Several plans, one target', 'Two plans of one command would be written to the same Word file.'],
    {
      vi: 'Ghi lần lượt thì văn bản sau xóa văn bản trước; vì vậy không tệp nào được ghi.',
      en: 'The second would erase the first, so neither is written.',
    },
  ),
  KH006: entry(
    ['Tệp đích đang mở', 'Cạnh tệp đích có tệp khóa của Word hoặc LibreOffice.'],
    ['The target is open elsewhere', 'A lock file of Word or LibreOffice lies beside the target.'],
    {
      vi: 'Người đang mở bản cũ có thể lưu đè lên bản vừa lập.',
      en: 'Whoever has the old one open may save it over the new one.',
    },
  ),
  KH007: entry(
    ['Tên đích là một thư mục', 'Đã có thư mục mang đúng tên của tệp Word cần ghi.'],
    ['The target is a folder', 'A folder has the very name of the Word file to be written.'],
    reasons.file,
  ),
  KH008: entry(
    ['Thiếu tên tệp đích khi đọc từ đầu vào chuẩn', 'Kế hoạch đọc từ dấu gạch (-) mà -o không phải một tệp .docx.'],
    ['Standard input needs a named target', 'The plan comes from standard input (-), and -o is no .docx file.'],
    {
      vi: 'Tên tệp Word lấy theo tên kế hoạch; đọc từ đầu vào chuẩn thì không có tên.',
      en: 'The Word file takes its name from the plan, and standard input has none.',
    },
  ),
  KH009: entry(
    ['Tệp đích chính là tệp kế hoạch', '-o chỉ vào chính tệp kế hoạch đang đọc.'],
    ['The target is the plan itself', '-o names the very plan that is read.'],
    { vi: 'Ghi ra thì mất bản kế hoạch viết tay.', en: 'Writing it would lose the plan.' },
  ),
  KH010: entry(
    ['Thư mục không có kế hoạch', 'khcchc check được đưa một thư mục không chứa tệp .yaml nào.'],
    ['A folder without plans', 'khcchc check was given a folder that holds no .yaml file.'],
    {
      vi: 'Không có gì để kiểm tra thì không thể báo là đạt.',
      en: 'With nothing to check it cannot say that all is well.',
    },
  ),
} as const satisfies SomeWords
