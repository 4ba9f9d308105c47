/** Explanations of KH780–KH784: khcchc.config.yaml. */
import { entry, type SomeWords } from '../explanation.ts'
import { reasons } from '../reasons.ts'

/** By code. */
export const checkConfigWords = {
  KH780: entry(
    ['Khóa cấu hình không có', 'khcchc.config.yaml có khóa không dùng được.'],
    ['An unknown key of the configuration', 'khcchc.config.yaml has a key that does not exist.'],
    reasons.config,
  ),
  KH781: entry(
    ['Giá trị cấu hình sai', 'Một khóa của khcchc.config.yaml có giá trị sai dạng.'],
    ['A wrong value of the configuration', 'A key of khcchc.config.yaml has a malformed value.'],
    reasons.config,
  ),
  KH782: entry(
    ['Mã trong cấu hình không có', 'muc_do ghi một mã hoặc quy tắc không có.'],
    ['An unknown code in the configuration', 'muc_do names a code or rule that does not exist.'],
    reasons.config,
  ),
  KH783: entry(
    ['Hạ mức một lỗi', 'muc_do hạ mức hoặc tắt một mã là lỗi của build.'],
    ['An error made less', 'muc_do lowers or turns off a code that is an error of build.'],
    {
      vi: 'Còn lỗi thì văn bản không lập được, nên tắt chỉ che mất nguyên nhân.',
      en: 'With an error no paper is made; hiding it would only hide the cause.',
    },
  ),
  KH784: entry(
    ['Mức không có', 'muc_do ghi mức khác loi, canh_bao, luu_y, tat.'],
    ['An unknown level', 'muc_do has a level other than loi, canh_bao, luu_y, tat.'],
    reasons.config,
  ),
} as const satisfies SomeWords
