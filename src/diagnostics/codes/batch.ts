/** KH020–KH039: runs over many rows: names of files, what lies in the folder already, reports. */
import { code } from '../code.ts'
import { batchReportCodes } from './batch-report.ts'

/** No rule of the decree speaks of files. */
export const batchCodes = {
  KH020: code<{ name: string; rows: string; text: string }>({
    severity: 'error',
    rule: null,
    vi: d => ({
      message: `Nhiều dòng cùng đặt tên tệp là "${d.name}": ${d.rows}; chưa ghi tệp nào`,
      hint: `thêm vào --name một cột khác nhau ở mỗi dòng, ví dụ: --name '{{stt}}-${d.text}'`,
    }),
    en: d => ({
      message: `Several rows name their file "${d.name}": ${d.rows}; nothing was written`,
      hint: `add a column to --name that differs from row to row, for example: --name '{{stt}}-${d.text}'`,
    }),
  }),
  KH021: code<{ text: string }>({
    severity: 'error',
    rule: null,
    vi: d => ({
      message: `--name '${d.text}' viết chưa đúng: chỉ ghi được tên cột và chữ`,
      hint: "ghi tên cột trong hai dấu ngoặc nhọn, ví dụ: --name '{{ma_xa}}-{{ten_khong_dau}}'",
    }),
    en: d => ({
      message: `--name '${d.text}' is not well formed: it may hold names of columns and plain text`,
      hint: "write the name of a column in double braces, for example: --name '{{ma_xa}}-{{ten_khong_dau}}'",
    }),
  }),
  KH022: code<{ name: string; known: string; key: string }>({
    severity: 'error',
    rule: null,
    vi: d => ({
      message:
        d.key === ''
          ? `--name dùng {{${d.name}}}, nhưng dữ liệu không có cột này`
          : `--name dùng {{${d.name}}}: tên có dấu cách phải viết liền, không dấu`,
      hint: d.key === '' ? `có thể dùng: ${d.known}` : `ghi {{${d.key}}}`,
    }),
    en: d => ({
      message:
        d.key === ''
          ? `--name uses {{${d.name}}}, which the data does not have`
          : `--name uses {{${d.name}}}: a name with blanks must be written as a key`,
      hint: d.key === '' ? `there are: ${d.known}` : `write {{${d.key}}}`,
    }),
  }),
  KH023: code<{ text: string; missing: string }>({
    severity: 'error',
    rule: null,
    vi: d => ({
      message: `Dòng này không có gì để đặt tên tệp theo --name '${d.text}'`,
      hint: d.missing === '' ? 'đặt --name theo một cột mà dòng nào cũng có' : `điền ${d.missing} cho dòng này`,
    }),
    en: d => ({
      message: `This row has nothing to name its file with by --name '${d.text}'`,
      hint: d.missing === '' ? 'use a column in --name that every row has' : `fill in ${d.missing} in this row`,
    }),
  }),
  KH024: code<{ target: string; row: number }>({
    severity: 'warning',
    rule: null,
    vi: d => ({
      message: `Giữ nguyên ${d.target}: tệp đã được sửa bằng tay sau khi lập, còn dữ liệu của dòng này không đổi`,
      hint: `muốn lập lại và bỏ phần đã sửa thì thêm --only ${d.row} --force`,
    }),
    en: d => ({
      message: `${d.target} is kept: it was edited by hand since it was made, and the data of this row is unchanged`,
      hint: `to make it anew and lose the edits, add --only ${d.row} --force`,
    }),
  }),
  KH025: code<{ target: string; row: number }>({
    severity: 'error',
    rule: null,
    vi: d => ({
      message: `Không ghi đè ${d.target}: tệp đã được sửa bằng tay sau khi lập, mà mẫu, dữ liệu hoặc tùy chọn nay cũng đã đổi`,
      hint: `cất bản đã sửa đi nơi khác rồi chạy lại, hoặc thêm --only ${d.row} --force nếu chấp nhận mất phần đã sửa`,
    }),
    en: d => ({
      message: `${d.target} is not overwritten: it was edited by hand since it was made, and the template, data or options have changed too`,
      hint: `move the edited file away and run again, or add --only ${d.row} --force to lose the edits`,
    }),
  }),
  KH026: code<{ target: string; row: number }>({
    severity: 'error',
    rule: null,
    vi: d => ({
      message: `Không ghi đè ${d.target}: tệp này có sẵn trong thư mục và không do khcchc lập`,
      hint: `chọn thư mục khác bằng -o, hoặc thêm --only ${d.row} --force nếu chấp nhận mất tệp này`,
    }),
    en: d => ({
      message: `${d.target} is not overwritten: it lay in the folder and khcchc did not make it`,
      hint: `choose another folder with -o, or add --only ${d.row} --force to lose this file`,
    }),
  }),
  KH027: code<{ reason: string }>({
    severity: 'error',
    rule: null,
    vi: d => ({
      message: `Máy không đủ sức lập văn bản của dòng này: ${d.reason}; các dòng khác vẫn được lập`,
      hint: 'kiểm tra dòng này có ô nào quá lớn; hoặc chạy lại với --jobs 1',
    }),
    en: d => ({
      message: `The document of this row was too much for the machine: ${d.reason}; other rows went on`,
      hint: 'see whether a cell of this row is far too large; or run again with --jobs 1',
    }),
  }),
  KH028: code<{ reason: string }>({
    severity: 'error',
    rule: null,
    vi: d => ({
      message: `Lỗi của chính chương trình khi lập văn bản của dòng này: ${d.reason}; các dòng khác vẫn được lập`,
      hint: 'xin báo lại kèm mẫu và dòng dữ liệu này',
    }),
    en: d => ({
      message: `A bug in khcchc while making the document of this row: ${d.reason}; other rows went on`,
      hint: 'please report it with the template and this row',
    }),
  }),
  KH029: code<{ target: string; reason: string }>({
    severity: 'error',
    rule: null,
    vi: d => ({ message: `Không ghi được ${d.target}: ${d.reason}`, hint: 'sửa xong thì chạy lại đúng lệnh này' }),
    en: d => ({
      message: `Cannot write ${d.target}: ${d.reason}`,
      hint: 'put it right and run the same command again',
    }),
  }),
  ...batchReportCodes,
  KH038: code<{ given: string }>({
    severity: 'hint',
    rule: null,
    vi: d => ({
      message: `Bỏ qua dòng "${d.given}": đây là dòng cộng, không phải một kế hoạch`,
      hint: null,
    }),
    en: d => ({ message: `The row "${d.given}" is left out: it is a total, and no plan`, hint: null }),
  }),
  KH039: code<{ headers: readonly string[] }>({
    severity: 'hint',
    rule: null,
    vi: d => ({
      message: `Mẫu không dùng ${d.headers.length} cột: ${d.headers.map(one => `"${one}"`).join(', ')}`,
      hint: null,
    }),
    en: d => ({
      message: `The template does not use ${d.headers.length} columns: ${d.headers.map(one => `"${one}"`).join(', ')}`,
      hint: null,
    }),
  }),
} as const
