/** Words of the sheet that a văn thư prints. */
import type { Lang } from './code.ts'
import type { VerdictCounts } from './verdicts.ts'

/** Headings, labels and the conclusion. */
export interface SheetWords {
  readonly unit: string
  readonly sheetNumber: string
  readonly title: string
  readonly under: string
  readonly file: string
  readonly issuer: string
  readonly kind: string
  readonly number: string
  readonly date: string
  readonly subject: string
  readonly notFound: string
  readonly results: string
  readonly faults: string
  readonly noFaults: string
  readonly proof: string
  readonly annex: string
  readonly usual: string
  readonly part: string
  readonly sum: string
  readonly opinion: string
  readonly columns: { readonly [C in 'no' | 'id' | 'asks' | 'has' | 'mend' | 'clause' | 'verdict']: string }
  readonly conclusion: (errors: number, others: number, counts: VerdictCounts) => string
  readonly unread: string
  readonly place: string
  readonly signers: readonly [string, string]
  readonly sign: string
}

/** By language. */
export const sheetWords: { readonly [L in Lang]: SheetWords } = {
  vi: {
    unit: 'Cơ quan, đơn vị: …………………………',
    sheetNumber: 'Phiếu số: …………',
    title: 'Phiếu kiểm tra thể thức văn bản',
    under: '(Theo Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư)',
    file: 'Tệp kiểm tra',
    issuer: 'Cơ quan ban hành',
    kind: 'Tên loại văn bản',
    number: 'Số, ký hiệu',
    date: 'Địa danh, thời gian',
    subject: 'Trích yếu nội dung',
    notFound: 'không tìm thấy',
    results: 'I. Kết quả kiểm tra',
    faults: 'II. Nội dung cần chỉnh sửa',
    noFaults: 'Không có nội dung cần chỉnh sửa.',
    proof: 'Chính tả, dấu câu, viết tắt',
    annex: 'Kết quả theo từng quy tắc',
    usual: 'thông lệ',
    part: 'Phần của văn bản',
    sum: 'Cộng',
    opinion: 'III. Ý kiến của văn thư',
    columns: {
      no: 'TT',
      id: 'Mã',
      asks: 'Yêu cầu về thể thức',
      has: 'Văn bản thể hiện',
      mend: 'Cách sửa',
      clause: 'Căn cứ (Phần I Phụ lục I)',
      verdict: 'Kết quả',
    },
    conclusion: (errors, others, counts) => {
      const rest = others > 0 ? `${others} nội dung nên sửa hoặc xem lại` : ''
      const good = rest === '' ? 'chưa thấy sai sót về thể thức' : `không có nội dung phải sửa; có ${rest}`
      const bad = `chưa đúng thể thức, có ${errors} nội dung phải sửa${rest === '' ? '' : ` và ${rest}`}`
      const unknown = counts['not-evaluated']
      const eye = unknown > 0 ? `; ${unknown} quy tắc máy không đánh giá được, văn thư cần xem trực tiếp` : ''
      return `Kết luận: ${errors > 0 ? bad : good}${eye}.`
    },
    unread: 'Không đọc được tệp nên chưa kiểm tra được.',
    place: '…………………, ngày …… tháng …… năm ……',
    signers: ['Người soạn thảo', 'Văn thư kiểm tra'],
    sign: '(Ký, ghi rõ họ tên)',
  },
  en: {
    unit: 'Office: …………………………',
    sheetNumber: 'Sheet no.: …………',
    title: 'Sheet of the check of form',
    under: '(Decree 30/2020/NĐ-CP of 5 March 2020 on records work)',
    file: 'File',
    issuer: 'Issued by',
    kind: 'Kind',
    number: 'Number, symbol',
    date: 'Place, date',
    subject: 'Subject',
    notFound: 'not found',
    results: 'I. Result',
    faults: 'II. To be mended',
    noFaults: 'Nothing to be mended.',
    proof: 'Spelling, punctuation, abbreviations',
    annex: 'Verdicts rule by rule',
    usual: 'usual',
    part: 'Part of the paper',
    sum: 'Sum',
    opinion: 'III. Remarks of the records officer',
    columns: {
      no: 'No.',
      id: 'Id',
      asks: 'What is asked',
      has: 'What the paper has',
      mend: 'How to mend it',
      clause: 'Under (Part I Annex I)',
      verdict: 'Verdict',
    },
    conclusion: (errors, others, counts) => {
      const good = others > 0 ? `nothing must be mended; ${others} to be looked at` : 'no fault of form was found'
      const bad = `the form is not right; ${errors} to be mended${others > 0 ? `, ${others} more to be looked at` : ''}`
      const unknown = counts['not-evaluated']
      const eye = unknown > 0 ? `; ${unknown} rules could not be judged by a program` : ''
      return `Conclusion: ${errors > 0 ? bad : good}${eye}.`
    },
    unread: 'The file could not be read, so nothing was judged.',
    place: '…………………, date ……………………',
    signers: ['Drafted by', 'Checked by'],
    sign: '(signature, full name)',
  },
}
