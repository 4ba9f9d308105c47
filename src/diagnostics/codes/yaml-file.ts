/** KH100–KH119: what the file is, and what of YAML a plan does not use. */
import { code } from '../code.ts'

/** Told by the first bytes, whatever the file's name; `binary` is any other file that is no text. */
export type ForeignFormat = 'docx' | 'doc' | 'pdf' | 'rtf' | 'image' | 'binary'
/** Encodings told apart by their mark or their zero bytes, so that the remedy can name them. */
export type Encoding = 'UTF-16' | 'UTF-32'

const formatsVi: { readonly [F in ForeignFormat]: string } = {
  docx: 'tệp Word, Excel hoặc tệp nén (.docx, .xlsx, .zip)',
  doc: 'tệp Word hoặc Excel đời cũ (.doc, .xls)',
  pdf: 'tệp PDF',
  rtf: 'tệp RTF',
  image: 'tệp ảnh',
  binary: 'tệp nhị phân',
}
const formatsEn: { readonly [F in ForeignFormat]: string } = {
  docx: 'a Word, Excel or zip file (.docx, .xlsx, .zip)',
  doc: 'an old Word or Excel file (.doc, .xls)',
  pdf: 'a PDF file',
  rtf: 'an RTF file',
  image: 'a picture',
  binary: 'a binary file',
}

const saveVi = 'mở bằng trình soạn thảo văn bản, chọn Lưu thành… (Save as), ở ô mã hóa (Encoding) chọn UTF-8'
const saveEn = 'open it in a text editor, choose Save as…, and take UTF-8 as the encoding'

/** Errors but KH116, which only says that more was found; the encoding rests on ND30-1.j, the rest on our format. */
export const fileFormCodes = {
  KH100: code<{ limit: number }>({
    severity: 'error',
    rule: null,
    vi: d => ({
      message: `Tệp quá lớn: tối đa ${d.limit} KiB`,
      hint: 'tách thành nhiều kế hoạch, mỗi kế hoạch một tệp',
    }),
    en: d => ({ message: `The file is too large: at most ${d.limit} KiB`, hint: 'one plan in each file' }),
  }),
  KH101: code<{ format: ForeignFormat }>({
    severity: 'error',
    rule: null,
    vi: d => ({
      message: `Đây là ${formatsVi[d.format]}, không phải kế hoạch viết bằng YAML`,
      hint: 'đưa vào tệp .yaml; muốn bắt đầu thì chép một tệp trong thư mục examples',
    }),
    en: d => ({
      message: `This is ${formatsEn[d.format]}, not a plan in YAML`,
      hint: 'give a .yaml file; to begin, copy one from the folder examples',
    }),
  }),
  KH102: code<{ encoding: Encoding }>({
    severity: 'error',
    rule: 'ND30-1.j',
    vi: d => ({ message: `Tệp lưu bằng mã ${d.encoding}; kế hoạch phải là UTF-8`, hint: saveVi }),
    en: d => ({ message: `The file is in ${d.encoding}; a plan must be in UTF-8`, hint: saveEn }),
  }),
  KH103: code<{ line: number }>({
    severity: 'error',
    rule: 'ND30-1.j',
    vi: d => ({
      message: `Tệp không phải UTF-8 (sai từ dòng ${d.line}); có thể là mã TCVN3, VNI hoặc Windows-1258`,
      hint: `${saveVi}; chữ gõ bằng phông .VnTime, VNI- phải chuyển sang Unicode trước`,
    }),
    en: d => ({
      message: `The file is not UTF-8 (from line ${d.line}); it may be TCVN3, VNI or Windows-1258`,
      hint: `${saveEn}; text typed in .VnTime or VNI- fonts must be turned into Unicode first`,
    }),
  }),
  KH104: code({
    severity: 'error',
    rule: null,
    vi: () => ({ message: 'Tệp trống, chưa có kế hoạch nào', hint: 'chép một tệp trong thư mục examples rồi sửa' }),
    en: () => ({
      message: 'The file is empty: no plan in it',
      hint: 'copy one from the folder examples and change it',
    }),
  }),
  KH105: code({
    severity: 'error',
    rule: null,
    vi: () => ({
      message: 'Tệp phải gồm các dòng dạng "khóa: giá trị"',
      hint: 'ví dụ dòng đầu: nam: 2026; xem các tệp trong thư mục examples',
    }),
    en: () => ({
      message: 'The file must be lines of the form "key: value"',
      hint: 'a first line, for example: nam: 2026; see the files in the folder examples',
    }),
  }),
  KH106: code<{ name: string }>({
    severity: 'error',
    rule: null,
    vi: d => ({ message: `Không dùng được tham chiếu YAML "*${d.name}"`, hint: 'chép lại nội dung vào đây' }),
    en: d => ({ message: `A plan has no YAML alias ("*${d.name}")`, hint: 'repeat the text here' }),
  }),
  KH107: code<{ name: string }>({
    severity: 'error',
    rule: null,
    vi: d => ({
      message: `Không dùng được nhãn neo YAML "&${d.name}"`,
      hint: 'bỏ nhãn; nếu & là chữ của văn bản thì đặt cả đoạn trong nháy kép "…"',
    }),
    en: d => ({
      message: `A plan has no YAML anchor ("&${d.name}")`,
      hint: 'remove it; if & belongs to the text, put the text in quotes "…"',
    }),
  }),
  KH108: code<{ tag: string }>({
    severity: 'error',
    rule: null,
    vi: d => ({
      message: `Không dùng được thẻ kiểu YAML "${d.tag}"`,
      hint: 'bỏ thẻ; nếu ! là chữ của văn bản thì đặt cả đoạn trong nháy kép "…"',
    }),
    en: d => ({
      message: `A plan has no YAML tag ("${d.tag}")`,
      hint: 'remove it; if ! belongs to the text, put the text in quotes "…"',
    }),
  }),
  KH109: code({
    severity: 'error',
    rule: null,
    vi: () => ({ message: 'Không dùng được khóa gộp "<<"', hint: 'chép lại các dòng cần gộp vào đây' }),
    en: () => ({ message: 'A plan has no merge key "<<"', hint: 'repeat the lines here' }),
  }),
  KH110: code({
    severity: 'error',
    rule: null,
    vi: () => ({ message: 'Không dùng được chỉ thị YAML (dòng đầu bắt đầu bằng %)', hint: 'bỏ dòng này' }),
    en: () => ({ message: 'A plan has no YAML directive (a first line with %)', hint: 'remove this line' }),
  }),
  KH111: code({
    severity: 'error',
    rule: null,
    vi: () => ({
      message: 'Một tệp chỉ chứa một kế hoạch; từ dòng này trở đi là tài liệu thứ hai',
      hint: 'chuyển phần sau sang tệp khác, hoặc bỏ dòng chỉ có --- hay ...',
    }),
    en: () => ({
      message: 'A file holds one plan; a second document begins here',
      hint: 'move what follows to another file, or remove the line of --- or ...',
    }),
  }),
  KH112: code<{ key: string; line: number }>({
    severity: 'error',
    rule: null,
    vi: d => ({
      message: `Khóa "${d.key}" viết hai lần; lần đầu ở dòng ${d.line}`,
      hint: 'gộp hai phần làm một, hoặc bỏ một phần',
    }),
    en: d => ({
      message: `The key "${d.key}" stands twice; the first is on line ${d.line}`,
      hint: 'join the two, or remove one',
    }),
  }),
  KH113: code<{ key: string | null }>({
    severity: 'error',
    rule: null,
    vi: d => ({
      message: d.key === null ? 'Khóa phải là một từ viết liền' : `Khóa phải là chữ, không phải "${d.key}"`,
      hint: 'nếu đây là văn bản chứ không phải khóa thì đặt cả dòng trong nháy kép "…"',
    }),
    en: d => ({
      message: d.key === null ? 'A key must be one word' : `A key must be a word, not "${d.key}"`,
      hint: 'if this is text and not a key, put the line in quotes "…"',
    }),
  }),
  KH114: code<{ limit: number }>({
    severity: 'error',
    rule: null,
    vi: d => ({ message: `Danh sách lồng nhau quá sâu: tối đa ${d.limit} bậc`, hint: null }),
    en: d => ({ message: `Lists within lists too deep: at most ${d.limit} levels`, hint: null }),
  }),
  KH115: code<{ limit: number }>({
    severity: 'error',
    rule: null,
    vi: d => ({ message: `Tệp có quá nhiều thành phần: tối đa ${d.limit}`, hint: 'tách thành nhiều kế hoạch' }),
    en: d => ({ message: `Too much in one file: at most ${d.limit} signs and texts`, hint: 'split the plan' }),
  }),
  KH116: code<{ more: number }>({
    severity: 'hint',
    rule: null,
    vi: d => ({ message: `Còn ít nhất ${d.more} lỗi nữa chưa nêu ở đây`, hint: 'sửa các lỗi trên rồi chạy lại' }),
    en: d => ({ message: `At least ${d.more} more faults are not shown`, hint: 'mend those above and run again' }),
  }),
} as const
