/** Explanations of KH378–KH389: appendices and legal basis (ND30-2.10, 2.6.i–m, 7). */
import { entry, type SomeWords } from '../explanation.ts'
import { reasons } from '../reasons.ts'

/** By code. */
export const planPartsWords = {
  KH378: entry(
    ['Có phụ lục mà không chỉ dẫn', 'Kế hoạch có phu_luc nhưng nội dung không nhắc đến.'],
    ['An appendix nobody points to', 'The plan has phu_luc, and the body does not mention it.'],
    null,
  ),
  KH379: entry(
    ['Một phụ lục không được nhắc đến', 'Có nhiều phụ lục, nội dung bỏ sót một phụ lục.'],
    ['One appendix nobody points to', 'Of several appendices the body leaves one out.'],
    null,
  ),
  KH380: entry(
    ['Gõ tay dòng "Kèm theo"', 'tieu_de của phụ lục có dòng "Kèm theo Kế hoạch số…".'],
    ['"Kèm theo" typed by hand', 'tieu_de of an appendix holds "Kèm theo Kế hoạch số…".'],
    reasons.twice,
  ),
  KH381: entry(
    ['Gõ tay chữ "Phụ lục" và số', 'tieu_de của phụ lục bắt đầu bằng "Phụ lục I".'],
    ['"Phụ lục" and its number typed by hand', 'tieu_de of an appendix begins with "Phụ lục I".'],
    reasons.twice,
  ),
  KH382: entry(
    ['Căn cứ mở đầu khác', 'Một dòng can_cu không bắt đầu bằng "Căn cứ" hay "Theo đề nghị".'],
    ['A basis with another beginning', 'A line of can_cu begins neither with "Căn cứ" nor with "Theo đề nghị".'],
    null,
  ),
  KH383: entry(
    ['"Theo đề nghị" chưa ở cuối', 'Dòng "Theo đề nghị" đứng trước một căn cứ khác.'],
    ['"Theo đề nghị" is not last', 'The line "Theo đề nghị" stands before another basis.'],
    null,
  ),
  KH384: entry(
    ['Căn cứ luật có ghi số', 'Căn cứ là luật, pháp lệnh mà ghi cả số hiệu.'],
    ['A law with its number', 'A basis is a law or ordinance and holds its number.'],
    null,
  ),
  KH385: entry(
    ['Căn cứ ghi chưa đủ', 'Căn cứ thiếu số, ngày, cơ quan ban hành hoặc trích yếu.'],
    ['A basis that lacks a part', 'A basis lacks its number, date, issuer or subject.'],
    null,
  ),
  KH386: entry(
    ['Căn cứ lặp lại', 'Hai dòng can_cu cùng viện dẫn một văn bản.'],
    ['The same basis twice', 'Two lines of can_cu cite the same document.'],
    reasons.copied,
  ),
  KH387: entry(
    ['Hai căn cứ một dòng', 'Một dòng can_cu có hai chữ "Căn cứ".'],
    ['Two bases in one line', 'One line of can_cu holds "Căn cứ" twice.'],
    null,
  ),
  KH388: entry(
    ['Nhắc phụ lục không có', 'Nội dung nhắc đến phụ lục mà kế hoạch không có phu_luc.'],
    ['An appendix that is not there', 'The body mentions an appendix, and the plan has none.'],
    null,
  ),
  KH389: entry(
    ['Nhắc số phụ lục không có', 'Nội dung nhắc số phụ lục lớn hơn số phụ lục đang có.'],
    ['A number of no appendix', 'The body mentions a number beyond the last appendix.'],
    null,
  ),
} as const satisfies SomeWords
