/** Explanations of KH599–KH608: a template file and its variables. */
import { entry, type SomeWords } from '../explanation.ts'
import { reasons } from '../reasons.ts'

/** By code. */
export const templateWords = {
  KH599: entry(
    ['Mẫu ở chỗ của kế hoạch', 'Lệnh build được đưa một tệp mẫu.'],
    ['A template in place of a plan', 'build was given a template.'],
    { vi: 'Mẫu còn chỗ điền nên phải có dữ liệu.', en: 'A template has places to fill, so it needs data.' },
  ),
  KH600: entry(
    ['Kế hoạch ở chỗ của mẫu', 'Lệnh batch được đưa một kế hoạch, hoặc mẫu thiếu khóa mau, ke_hoach.'],
    ['A plan in place of a template', 'batch was given a plan, or a template lacks mau or ke_hoach.'],
    reasons.template,
  ),
  KH601: entry(
    ['Khóa lạ trong mẫu', 'Trong mau hoặc một biến có khóa không dùng được.'],
    ['An unknown key in a template', 'mau or a variable has a key that may not stand there.'],
    reasons.structure,
  ),
  KH602: entry(
    ['Giá trị sai dạng trong mẫu', 'ten, bat_buoc, bien hoặc một biến viết sai dạng hay bị thiếu.'],
    ['A malformed value in a template', 'ten, bat_buoc, bien or a variable is malformed or missing.'],
    reasons.structure,
  ),
  KH603: entry(
    ['Tên biến không dùng được', 'Tên biến có dấu, chữ hoa, dấu cách hoặc trùng tên một hàm.'],
    ['A name no variable can have', 'The name has marks, capitals or blanks, or is that of a helper.'],
    {
      vi: 'Tên không dấu thì gõ ở mẫu, ở tiêu đề cột và ở lệnh đều như nhau.',
      en: 'A plain name is typed the same in template, header and command.',
    },
  ),
  KH604: entry(
    ['Kiểu biến không có', 'kieu thiếu hoặc không thuộc các kiểu chương trình biết.'],
    ['An unknown kind of variable', 'kieu is missing, or none of the kinds there are.'],
    reasons.template,
  ),
  KH605: entry(
    ['vi_du, mac_dinh sai kiểu', 'vi_du hoặc mac_dinh không hợp với kieu của biến.'],
    ['An example of the wrong kind', 'vi_du or mac_dinh does not fit the kind of the variable.'],
    reasons.template,
  ),
  KH606: entry(
    ['Biến bắt buộc thiếu vi_du', 'Biến có bat_buoc: true mà không có vi_du.'],
    ['A required variable without example', 'A variable with bat_buoc: true has no vi_du.'],
    reasons.template,
  ),
  KH607: entry(
    ['Biến không dùng', 'Biến khai trong mau.bien mà không chỗ nào trong ke_hoach dùng.'],
    ['An unused variable', 'A variable of mau.bien is used nowhere in ke_hoach.'],
    {
      vi: 'Người nhập liệu sẽ điền một cột vô ích, hoặc tên ở ke_hoach bị gõ nhầm.',
      en: 'Somebody would fill in a useless column, or the name is mistyped in ke_hoach.',
    },
  ),
  KH608: entry(
    ['Bắt buộc mà có mặc định', 'Biến có cả bat_buoc: true và mac_dinh.'],
    ['Required with a fallback', 'A variable has both bat_buoc: true and mac_dinh.'],
    {
      vi: 'Biến bắt buộc không bao giờ trống nên giá trị mặc định vô nghĩa.',
      en: 'A required variable is never empty, so the fallback means nothing.',
    },
  ),
} as const satisfies SomeWords
