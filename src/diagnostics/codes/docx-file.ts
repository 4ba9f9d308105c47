/** KH750–KH762: Word files that cannot be read, and what in them is left alone. */
import { code } from '../code.ts'
import {
  type ForeignPaper,
  foreignWords,
  repairEn,
  repairVi,
  saveEn,
  saveVi,
  suspectEn,
  suspectVi,
} from './docx-words.ts'

/** What of a file is counted against a limit. */
export type DocxLimit = 'unpacked' | 'ratio' | 'entries' | 'depth' | 'elements' | 'paragraphs'

const LIMITS: { readonly [L in DocxLimit]: (limit: number) => readonly [vi: string, en: string] } = {
  unpacked: limit => [
    `khi giải nén vượt ${limit} MiB, lớn gấp nhiều lần một văn bản`,
    `it unpacks to more than ${limit} MiB, many times a paper`,
  ],
  ratio: limit => [
    `có phần nén quá ${limit} lần, dấu hiệu của tệp phá hoại (bom nén)`,
    `a part is packed more than ${limit} times, the mark of a zip bomb`,
  ],
  entries: limit => [`có quá ${limit} mục bên trong`, `it has more than ${limit} entries`],
  depth: limit => [`có nội dung lồng nhau quá ${limit} cấp`, `its content nests deeper than ${limit} levels`],
  elements: limit => [`có quá ${limit} phần tử XML`, `it has more than ${limit} XML elements`],
  paragraphs: limit => [`có quá ${limit} đoạn văn`, `it has more than ${limit} paragraphs`],
}

/** Errors but KH762 (what a file points to outside of itself is never opened). */
export const docxFileCodes = {
  KH750: code<{ format: ForeignPaper }>({
    severity: 'error',
    rule: null,
    vi: d => ({
      message: `Không đọc được: đây là ${foreignWords[d.format].vi}, không phải tệp Word (.docx)`,
      hint: foreignWords[d.format].hintVi ?? saveVi,
    }),
    en: d => ({
      message: `Cannot be read: this is ${foreignWords[d.format].en}, not a Word file (.docx)`,
      hint: foreignWords[d.format].hintEn ?? saveEn,
    }),
  }),
  KH751: code({
    severity: 'error',
    rule: null,
    vi: () => ({ message: 'Không đọc được tệp Word đời cũ (.doc)', hint: saveVi }),
    en: () => ({ message: 'An old Word file (.doc) cannot be read', hint: saveEn }),
  }),
  KH752: code({
    severity: 'error',
    rule: null,
    vi: () => ({
      message: 'Không đọc được tệp có đặt mật khẩu',
      hint: 'mở bằng Word, vào Tệp > Thông tin > Bảo vệ tài liệu > Mã hóa bằng mật khẩu, xóa mật khẩu rồi lưu lại',
    }),
    en: () => ({
      message: 'A file with a password cannot be read',
      hint: 'open it in Word, empty the password under File > Info > Protect Document > Encrypt with Password, and save',
    }),
  }),
  /** `limit` in MiB. */
  KH753: code<{ limit: number }>({
    severity: 'error',
    rule: null,
    vi: d => ({
      message: `Tệp quá lớn: tối đa ${d.limit} MiB`,
      hint: 'trong Word: chọn một ảnh, Picture Format > Compress Pictures, rồi lưu lại',
    }),
    en: d => ({
      message: `The file is too large: at most ${d.limit} MiB`,
      hint: 'in Word: select a picture, Picture Format > Compress Pictures, and save',
    }),
  }),
  /** `limit`: MiB where it is of bytes, times where it is a ratio. */
  KH754: code<{ what: DocxLimit; limit: number }>({
    severity: 'error',
    rule: null,
    vi: d => ({ message: `Không đọc tệp này: ${LIMITS[d.what](d.limit)[0]}`, hint: suspectVi }),
    en: d => ({ message: `This file is not read: ${LIMITS[d.what](d.limit)[1]}`, hint: suspectEn }),
  }),
  KH755: code<{ name: string; doubled: boolean }>({
    severity: 'error',
    rule: null,
    vi: d => ({
      message: d.doubled
        ? 'Không đọc tệp này: bên trong có hai mục trùng tên'
        : `Không đọc tệp này: mục "${d.name}" trỏ ra ngoài tệp`,
      hint: suspectVi,
    }),
    en: d => ({
      message: d.doubled
        ? 'This file is not read: two entries have the same name'
        : `This file is not read: the entry "${d.name}" points outside of it`,
      hint: suspectEn,
    }),
  }),
  KH756: code({
    severity: 'error',
    rule: null,
    vi: () => ({ message: 'Tệp .docx bị hỏng: không mở được như một tệp nén', hint: repairVi }),
    en: () => ({ message: 'The .docx file is damaged: it cannot be unpacked', hint: repairEn }),
  }),
  KH757: code<{ part: string; line: number }>({
    severity: 'error',
    rule: null,
    vi: d => ({ message: `Tệp .docx bị hỏng: ${d.part} sai cú pháp XML ở dòng ${d.line}`, hint: repairVi }),
    en: d => ({
      message: `The .docx file is damaged: ${d.part} is not well-formed XML at line ${d.line}`,
      hint: repairEn,
    }),
  }),
  KH758: code<{ part: string }>({
    severity: 'error',
    rule: null,
    vi: d => ({
      message: `Không đọc tệp này: ${d.part} có khai báo DOCTYPE, thứ mà Word không bao giờ ghi`,
      hint: suspectVi,
    }),
    en: d => ({
      message: `This file is not read: ${d.part} has a DOCTYPE, which Word never writes`,
      hint: suspectEn,
    }),
  }),
  KH759: code<{ part: string }>({
    severity: 'error',
    rule: null,
    vi: d => ({ message: `Tệp .docx bị hỏng: thiếu phần ${d.part}`, hint: repairVi }),
    en: d => ({ message: `The .docx file is damaged: ${d.part} is missing`, hint: repairEn }),
  }),
  KH760: code<{ part: string }>({
    severity: 'error',
    rule: null,
    vi: d => ({ message: `Tệp .docx bị hỏng: không giải nén được phần ${d.part}`, hint: repairVi }),
    en: d => ({ message: `The .docx file is damaged: ${d.part} cannot be unpacked`, hint: repairEn }),
  }),
  KH761: code<{ part: string }>({
    severity: 'error',
    rule: null,
    vi: d => ({ message: `Tệp .docx bị hỏng: ${d.part} không có phần thân văn bản (w:body)`, hint: repairVi }),
    en: d => ({ message: `The .docx file is damaged: ${d.part} has no body (w:body)`, hint: repairEn }),
  }),
  KH762: code<{ count: number }>({
    severity: 'hint',
    rule: null,
    vi: d => ({
      message: `Văn bản dùng ${d.count} nội dung nằm ngoài tệp (mẫu, ảnh liên kết, đối tượng…); khcchc không mở chúng`,
      hint: 'trước khi gửi, vào Tệp > Thông tin > Sửa liên kết tới tệp, chọn Ngắt liên kết (Break Link)',
    }),
    en: d => ({
      message: `The paper uses ${d.count} contents outside of the file (a template, linked pictures, objects…); they are not opened`,
      hint: 'before sending it, choose File > Info > Edit Links to Files > Break Link',
    }),
  }),
} as const
