/** Explanations of KH390–KH399: recipients and the Lưu line (ND30-2.9). */
import { entry, type SomeWords } from '../explanation.ts'
import { reasons } from '../reasons.ts'

/** By code. */
export const planRecipientsWords = {
  KH390: entry(
    ['Dòng Lưu viết trong noi_nhan', 'Một mục noi_nhan bắt đầu bằng chữ Lưu.'],
    ['Lưu written in noi_nhan', 'An item of noi_nhan begins with Lưu.'],
    reasons.twice,
  ),
  KH391: entry(
    ['Nơi nhận lặp lại', 'Một nơi nhận đứng hai lần trong noi_nhan.'],
    ['The same recipient twice', 'A recipient stands twice in noi_nhan.'],
    null,
  ),
  KH392: entry(
    ['"Như trên" trong nơi nhận', 'noi_nhan có "Như trên" hoặc "Như Điều…".'],
    ['"Như trên" among the recipients', 'noi_nhan holds "Như trên" or "Như Điều…".'],
    {
      vi: 'Kế hoạch không có phần "Kính gửi" để chữ "như trên" chỉ tới.',
      en: 'A plan has no "Kính gửi" for it to refer to.',
    },
  ),
  KH393: entry(
    ['"Kính gửi" trong nơi nhận', 'noi_nhan có mục bắt đầu bằng "Kính gửi".'],
    ['"Kính gửi" among the recipients', 'noi_nhan holds an item that begins with "Kính gửi".'],
    null,
  ),
  KH394: entry(['Dòng Lưu thiếu VT', 'luu không có VT.'], ['Lưu without VT', 'luu lacks VT.'], null),
  KH395: entry(
    ['Nơi lưu lặp lại', 'luu có hai chữ viết tắt giống nhau.'],
    ['Filed twice in one place', 'luu holds the same letters twice.'],
    null,
  ),
  KH396: entry(
    ['Gõ tay chữ "Lưu"', 'luu có chữ "Lưu:".'],
    ['"Lưu" typed by hand', 'luu holds the word "Lưu:".'],
    reasons.twice,
  ),
  KH397: entry(
    ['Đơn vị được giao việc không có trong nơi nhận', 'Một don_vi của phần tổ chức thực hiện không có trong noi_nhan.'],
    ['A unit with tasks that receives nothing', 'A don_vi with tasks does not stand in noi_nhan.'],
    null,
  ),
  KH398: entry(
    [
      'Không có nơi nhận',
      'Kế hoạch không có nơi nhận nào. Với kế hoạch YAML, dạng này bị chặn sớm hơn bởi KH205, KH232.',
    ],
    ['No recipients', 'The plan has no recipient. In a plan in YAML KH205 and KH232 stop this form earlier.'],
    null,
  ),
  KH399: entry(
    ['Ngoặc không đủ cặp trong nơi nhận', 'Một nơi nhận thiếu dấu mở hoặc đóng ngoặc.'],
    ['A bracket without its pair', 'A recipient lacks an opening or closing bracket.'],
    null,
  ),
} as const satisfies SomeWords
