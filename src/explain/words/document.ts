/** Explanations of KH5xx: the laid-out page against the decree. `rule` in the data names the rule of the part at hand. */
import { entry, type SomeWords } from '../explanation.ts'

/** By code. */
export const documentWords = {
  KH501: entry(
    ['Khổ giấy, lề trang', 'Khổ giấy, hướng giấy hoặc lề trang ngoài mức của Nghị định.'],
    ['Paper and margins', 'The paper, its orientation or a margin is not as the decree asks.'],
    null,
  ),
  KH502: entry(
    ['Phông, màu chữ', 'Có chữ không phải Times New Roman màu đen.'],
    ['Font and colour', 'Some words are not black Times New Roman.'],
    null,
  ),
  KH503: entry(
    ['Cỡ chữ', 'Một thành phần có cỡ chữ ngoài mức của Nghị định.'],
    ['Type size', 'A part has a type size the decree does not allow.'],
    null,
  ),
  KH504: entry(
    ['Kiểu chữ, vị trí', 'Một thành phần sai kiểu đứng, nghiêng, đậm hoặc sai vị trí canh.'],
    ['Style and alignment', 'A part is wrongly upright, italic or bold, or wrongly aligned.'],
    {
      vi: 'Mỗi thành phần thể thức có kiểu chữ và vị trí riêng để nhận ra ngay khi nhìn vào văn bản.',
      en: 'Each part has a style and a place of its own, so that it is known at a glance.',
    },
  ),
  KH505: entry(
    ['Đoạn văn', 'Lùi đầu dòng, cách đoạn hoặc giãn dòng của nội dung ngoài mức của Nghị định.'],
    ['Paragraphs', 'Indent, spacing or line spacing of the body is not as the decree asks.'],
    null,
  ),
  KH506: entry(
    ['Tiêu đề nghiêng', 'Tiêu đề của phần, khoản có chữ nghiêng.'],
    ['A heading in italics', 'The heading of a section or clause has italic words.'],
    null,
  ),
  KH507: entry(
    ['Bảng quá rộng', 'Bảng nhiều cột đến mức có chữ không vừa ô.'],
    ['A table too wide', 'The table has so many columns that a word does not fit its cell.'],
    null,
  ),
  KH510: entry(
    ['Quốc hiệu, Tiêu ngữ không vừa một dòng', 'Quốc hiệu hoặc Tiêu ngữ bị xuống dòng.'],
    ['Head lines that break', 'The State title or motto does not fit on one line.'],
    null,
  ),
  KH511: entry(
    ['Dòng địa danh, thời gian quá dài', 'Địa danh dài nên dòng địa danh, ngày tháng in thành hai dòng.'],
    ['A long line of place and date', 'The place is so long that its line breaks in two.'],
    null,
  ),
  KH512: entry(
    ['Độ dài đường kẻ', 'Đường kẻ dưới Tiêu ngữ, tên cơ quan hoặc trích yếu dài, ngắn sai.'],
    ['Length of a rule', 'The rule under the motto, issuer or subject is too long or too short.'],
    null,
  ),
  KH513: entry(
    ['Dòng số, ký hiệu', 'Dòng "Số: …" không đúng mẫu.'],
    ['The line of number and symbol', 'The line "Số: …" is not of the form.'],
    null,
  ),
  KH514: entry(
    ['Dòng địa danh, thời gian', 'Dòng địa danh, ngày tháng không đúng mẫu: thừa hoặc thiếu số 0, sai dấu phẩy.'],
    ['The line of place and date', 'The line is not of the form: a 0 too many or missing, a wrong comma.'],
    null,
  ),
  KH520: entry(
    ['Dấu cuối căn cứ', 'Căn cứ không kết thúc bằng dấu chấm phẩy, căn cứ cuối không kết thúc bằng dấu chấm.'],
    ['The sign after a basis', 'A basis does not end in a semicolon, or the last one not in a full stop.'],
    null,
  ),
  KH521: entry(
    ['Đánh số không liền', 'Số thứ tự của phần, khoản, điểm lặp hoặc nhảy.'],
    ['Numbers out of order', 'The numbers of sections, clauses or points repeat or jump.'],
    null,
  ),
  KH522: entry(
    ['Thiếu "./."', 'Nội dung không kết thúc bằng "./." sát chữ cuối.'],
    ['No "./."', 'The body does not end in "./." close to the last word.'],
    null,
  ),
  KH530: entry(
    ['Dòng nơi nhận', 'Một dòng nơi nhận sai dấu gạch, dấu cuối, hoặc dòng Lưu sai mẫu.'],
    ['A line of the recipients', 'A line has a wrong dash or ending, or the line Lưu is not of the form.'],
    null,
  ),
  KH531: entry(
    ['Khối chữ ký', 'Khối chữ ký bị ngắt sang trang khác hoặc thiếu chỗ ký.'],
    ['The signature block', 'The block breaks over pages, or leaves no room to sign.'],
    null,
  ),
} as const satisfies SomeWords
