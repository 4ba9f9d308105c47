/** Rules of the legal basis and the opening (ND30-2.6.i–n). */
import type { AsksBoth } from '../asks.ts'
import type { RuleId } from '../clause.ts'
import { entry } from './entry.ts'

/** By rule. */
export const asksOfBasis = {
  'ND30-2.6.i': entry(
    [
      'Căn cứ chữ thường, nghiêng, không đậm, mỗi căn cứ một dòng',
      'Bôi đen các căn cứ, bấm Ctrl+I, bỏ đậm; xuống dòng trước mỗi căn cứ',
    ],
    [
      'Each basis in lower case, italic, not bold, on a line of its own',
      'Select the bases, press Ctrl+I, take off the bold; begin a new line before each basis',
    ],
  ),
  'ND30-2.6.j': entry(
    [
      'Cuối mỗi căn cứ có dấu chấm phẩy, căn cứ cuối cùng có dấu chấm',
      'Sửa dấu cuối dòng: các căn cứ trước là ";", căn cứ cuối là "."',
    ],
    [
      'Each basis ends with a semicolon, the last one with a full stop',
      'End the lines with ";" and the last one with "."',
    ],
  ),
  'ND30-2.6.k': entry(
    ['Dòng "Theo đề nghị của …" là căn cứ cuối cùng', 'Chuyển dòng "Theo đề nghị của …" xuống cuối các căn cứ'],
    ['The line "Theo đề nghị của …" is the last basis', 'Move "Theo đề nghị của …" below the other bases'],
  ),
  'ND30-2.6.l': entry(
    [
      'Căn cứ ghi văn bản quy định thẩm quyền và văn bản về nội dung, mở đầu bằng "Căn cứ" hoặc "Theo đề nghị"',
      'Viết dòng căn cứ bắt đầu bằng "Căn cứ …" hoặc "Theo đề nghị của …"',
    ],
    [
      'A basis names a text that gives the competence or bears on the subject, and begins "Căn cứ" or "Theo đề nghị"',
      'Begin the line with "Căn cứ …" or "Theo đề nghị của …"',
    ],
  ),
  'ND30-2.6.m': entry(
    [
      'Căn cứ là luật, pháp lệnh ghi tên và ngày, không ghi số, ký hiệu và cơ quan ban hành',
      'Viết: Căn cứ Luật … ngày … tháng … năm …; (bỏ số, ký hiệu và "của Quốc hội")',
    ],
    [
      'A law or ordinance in a basis has its name and date, without number, symbol and issuer',
      'Write: Căn cứ Luật … ngày … tháng … năm …; (leave out the number and "của Quốc hội")',
    ],
  ),
  'ND30-2.6.n': entry(
    [
      'Trước mục đầu tiên có căn cứ hoặc một đoạn mở đầu nêu việc ban hành kế hoạch',
      'Viết đoạn mở đầu: Thực hiện …, <cơ quan> ban hành Kế hoạch … như sau:',
    ],
    [
      'Before the first section stands a legal basis or an opening that issues the plan',
      'Write an opening: Thực hiện …, <agency> ban hành Kế hoạch … như sau:',
    ],
  ),
} as const satisfies { readonly [R in RuleId]?: AsksBoth }
