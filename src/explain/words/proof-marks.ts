/** Explanations of KH732–KH744: blanks, punctuation and lists; levels and terms that ended. */
import { entry, type SomeWords } from '../explanation.ts'
import { reasons } from '../reasons.ts'

/** By code. */
export const proofMarksWords = {
  KH732: entry(
    ['Dấu cách thừa cạnh dấu câu', 'Có dấu cách trước ; , . : hoặc ở trong ngoặc.'],
    ['A blank too many at a sign', 'A blank stands before ; , . : or within brackets.'],
    reasons.proof,
  ),
  KH733: entry(
    ['Hai dấu cách liền nhau', 'Giữa hai chữ có nhiều hơn một dấu cách.'],
    ['Two blanks together', 'More than one blank stands between two words.'],
    { vi: 'Canh đều hai lề làm khoảng trống ấy rộng thêm.', en: 'Justified text makes the gap wider still.' },
  ),
  KH734: entry(
    ['Hai dấu câu liền nhau', 'Hai dấu câu đứng liền, ví dụ ",," hoặc ".;".'],
    ['Two signs together', 'Two punctuation marks stand together, like ",," or ".;".'],
    reasons.proof,
  ),
  KH735: entry(
    ['Thiếu dấu cách cạnh dấu câu', 'Sau dấu câu hoặc trước dấu mở ngoặc là chữ liền.'],
    ['No blank at a sign', 'A word follows a sign, or stands before a bracket, without a blank.'],
    {
      vi: 'Chữ dính vào dấu nên Word ngắt dòng sai chỗ.',
      en: 'Words stuck to a sign break over lines in the wrong place.',
    },
  ),
  KH736: entry(
    ['Thiếu dấu cách sau số thứ tự', 'Sau "1.", "a)" hoặc gạch đầu dòng là chữ liền.'],
    ['No blank after a number', 'A word follows "1.", "a)" or a dash without a blank.'],
    null,
  ),
  KH737: entry(
    ['Ngoặc không đủ cặp', 'Ngoặc đơn hoặc ngoặc kép mở mà không đóng, hoặc ngược lại.'],
    ['A bracket without its pair', 'A bracket or quote is opened and not closed, or the other way.'],
    reasons.proof,
  ),
  KH738: entry(
    ['Gạch ngang lệch dấu cách', 'Dấu gạch ngang có dấu cách một bên.'],
    ['A dash with one blank', 'A dash has a blank on one side only.'],
    reasons.proof,
  ),
  KH739: entry(
    ['Dấu chấm lửng', 'Dấu chấm lửng có nhiều hoặc ít hơn ba chấm.'],
    ['An ellipsis', 'An ellipsis has more or fewer than three dots.'],
    reasons.proof,
  ),
  KH740: entry(
    ['Còn nhắc cấp huyện', 'Văn bản từ ngày 01/7/2025 còn nhắc huyện, quận như một cấp đang có.'],
    ['Districts that ended', 'A paper from 1 July 2025 on still speaks of districts as if there were any.'],
    {
      vi: 'Từ ngày ấy chính quyền địa phương chỉ còn cấp tỉnh và cấp xã.',
      en: 'From that day there are provinces and communes only.',
    },
  ),
  KH741: entry(
    ['Dịch vụ công "mức độ 3, 4"', 'Văn bản còn gọi dịch vụ công trực tuyến theo mức độ.'],
    ['Online services by level', 'The text still speaks of levels of online public services.'],
    { vi: 'Quy định hiện nay gọi là toàn trình và một phần.', en: 'The rules now call them whole and partial.' },
  ),
  KH742: entry(
    ['Dấu cuối các mục không thống nhất', 'Trong một danh sách có mục kết thúc bằng chấm phẩy, có mục bằng dấu chấm.'],
    ['List items that end differently', 'In one list some items end in a semicolon, others in a full stop.'],
    null,
  ),
  KH743: entry(
    ['Điểm đánh bằng chữ lạ', 'Điểm ghi f), j), w) hoặc z).'],
    ['A point with a strange letter', 'A point is lettered f), j), w) or z).'],
    null,
  ),
  KH744: entry(
    ['Thứ tự điểm bị nhảy', 'Viện dẫn hoặc đánh điểm bỏ qua chữ, thường là đ).'],
    ['Letters that jump', 'The letters of points leave one out, mostly đ).'],
    null,
  ),
} as const satisfies SomeWords
