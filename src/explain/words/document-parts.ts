/** Explanations of KH54x–KH55x: a part of the page against its rules; the words come with the finding, one code for each group of rules. */
import { entry, type SomeWords } from '../explanation.ts'

/** By code. */
export const documentPartsWords = {
  KH541: entry(
    [
      'Trang giấy và số trang',
      'Tệp Word có số trang sai chỗ, thiếu số trang, hoặc văn bản không nằm gọn trên khổ giấy phải dùng.',
    ],
    [
      'Page and page numbers',
      'The Word file has page numbers in the wrong place or none, or the paper is set on a wrong page.',
    ],
    null,
  ),
  KH542: entry(
    ['Bộ cỡ chữ', 'Các thành phần đầu văn bản không cùng một bộ cỡ chữ.'],
    ['Set of type sizes', 'The parts at the head are not of one set of sizes.'],
    null,
  ),
  KH543: entry(
    ['Quốc hiệu, Tiêu ngữ', 'Quốc hiệu hoặc Tiêu ngữ thiếu, sai chữ, sai kiểu hoặc sai đường kẻ.'],
    ['State title and motto', 'The State title or motto is missing, misspelt, wrongly set, or its rule is wrong.'],
    null,
  ),
  KH544: entry(
    [
      'Tên cơ quan ban hành',
      'Tên cơ quan thiếu, không in hoa, sai kiểu chữ, viết tắt hoặc không nêu đơn vị hành chính.',
    ],
    ['Issuing agency', 'The issuer is missing, not in capitals, wrongly set, abbreviated, or names no unit.'],
    null,
  ),
  KH545: entry(
    ['Số, ký hiệu trên trang', 'Dòng "Số: …" thiếu, sai kiểu chữ, hoặc số mới điền một nửa.'],
    ['Number and symbol on the page', 'The line "Số: …" is missing, wrongly set, or only half filled in.'],
    null,
  ),
  KH546: entry(
    ['Địa danh và thời gian trên trang', 'Dòng địa danh, ngày tháng thiếu hoặc sai kiểu chữ, vị trí.'],
    ['Place and date on the page', 'The line of place and date is missing or wrongly set.'],
    null,
  ),
  KH547: entry(
    ['Tên loại, trích yếu trên trang', 'Tên loại hoặc trích yếu thiếu, sai kiểu chữ hoặc sai đường kẻ.'],
    ['Kind and subject on the page', 'The kind or subject is missing, wrongly set, or its rule is wrong.'],
    null,
  ),
  KH548: entry(
    [
      'Nội dung và đề mục trên trang',
      'Đoạn văn hoặc tiêu đề phần, khoản, điểm sai kiểu chữ, cỡ chữ, canh lề hay cách đoạn.',
    ],
    ['Body and headings on the page', 'A paragraph or a heading of a section, clause or point is wrongly set.'],
    null,
  ),
  KH549: entry(
    [
      'Chữ cái của các điểm',
      'Thứ tự a), b), c), d), đ)… bị nhảy, lặp hoặc dùng chữ không có trong bảng chữ cái tiếng Việt.',
    ],
    ['Letters of points', 'The letters a), b), c), d), đ)… jump, repeat, or are not Vietnamese.'],
    null,
  ),
  KH550: entry(
    ['Khối chữ ký trên trang', 'Quyền hạn, chức vụ hoặc họ tên người ký thiếu hay trình bày sai.'],
    ['Signature block on the page', 'Power, post or name of the signer is missing or wrongly set.'],
    null,
  ),
  KH551: entry(
    ['Dấu, chữ ký số', 'Hình dấu hoặc thông tin chữ ký số đặt, ghi chưa đúng.'],
    ['Seal and digital signature', 'The seal or the data of a digital signature is misplaced or malformed.'],
    null,
  ),
  KH552: entry(
    ['Nơi nhận trên trang', 'Chữ "Nơi nhận:" hoặc danh sách nơi nhận thiếu hay trình bày sai.'],
    ['Recipients on the page', 'The words "Nơi nhận:" or the list below are missing or wrongly set.'],
    null,
  ),
  KH553: entry(
    ['Phụ lục trên trang', 'Dòng Phụ lục, tên phụ lục, dòng "Kèm theo" hoặc chỉ dẫn đến phụ lục thiếu hay sai.'],
    [
      'Appendices on the page',
      'The line Phụ lục, its title, the line "Kèm theo" or the pointer to it is missing or wrong.',
    ],
    null,
  ),
  KH554: entry(
    ['Dấu chỉ mức độ trên trang', 'Dấu khẩn, mật, phạm vi lưu hành hoặc dấu dự thảo ghi, đặt chưa đúng.'],
    ['Marks on the page', 'A mark of urgency, secrecy, circulation or draft is malformed or misplaced.'],
    null,
  ),
  KH555: entry(
    ['Bố cục theo mẫu kế hoạch', 'Các thành phần của văn bản không theo thứ tự, vị trí của mẫu.'],
    ['Order of the form', 'The parts of the paper do not follow the order of the form.'],
    null,
  ),
} as const satisfies SomeWords
