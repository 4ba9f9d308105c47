/** Explanations of KH620, KH631–KH633: the list of communes, what is taken of it and for which day. */
import { entry, type SomeWords } from '../explanation.ts'
import { reasons } from '../reasons.ts'

/** By code. */
export const communeListWords = {
  KH620: entry(
    ['Không có tỉnh này', '--province ghi tên hoặc mã không phải tỉnh, thành phố nào.'],
    ['No such province', '--province names no province or city.'],
    reasons.list,
  ),
  KH631: entry(
    [
      'Đơn vị đã đổi loại sau ngày của danh mục',
      'Không ghi --as-of, mà trong nơi được chọn có xã thành phường hoặc tỉnh thành thành phố.',
    ],
    [
      'Units changed type since the list',
      '--as-of is not given, and the selection has communes or provinces that changed type.',
    ],
    {
      vi: 'Tên in trên văn bản phải đúng ở ngày ban hành.',
      en: 'The name on the paper must be right on the day it is issued.',
    },
  ),
  KH632: entry(
    ['--as-of không phải ngày', 'Giá trị của --as-of không theo dạng năm-tháng-ngày.'],
    ['--as-of is no day', 'The value of --as-of is not year-month-day.'],
    reasons.list,
  ),
  KH633: entry(
    ['--as-of trước danh mục', 'Ngày ở --as-of trước ngày danh mục có hiệu lực.'],
    ['--as-of before the list', 'The day of --as-of lies before the list begins.'],
    {
      vi: 'Trước ngày ấy các xã còn tên và địa giới khác.',
      en: 'Before that day communes had other names and borders.',
    },
  ),
} as const satisfies SomeWords
