/** Rules of the sizes and of the places of the parts (ND30-2.0). */
import type { AsksBoth } from '../asks.ts'
import type { RuleId } from '../clause.ts'
import { entry } from './entry.ts'

/** By rule; figures are those of figures.ts and elements.ts. */
export const asksOfSizes = {
  'ND30-2.0.a': entry(
    [
      'Quốc hiệu, Tiêu ngữ, địa danh và thời gian theo một bộ cỡ chữ: 13, 14, 14 hoặc 12, 13, 13',
      'Đặt Quốc hiệu cỡ 13, Tiêu ngữ và dòng địa danh, thời gian cỡ 14',
    ],
    [
      'National title, motto and date in one set of sizes: 13, 14, 14 or 12, 13, 13',
      'Set the national title in 13 pt, the motto and the date in 14 pt',
    ],
  ),
  'ND30-2.0.b': entry(
    [
      'Tên cơ quan, tên loại, trích yếu, nội dung, chữ ký và số trang theo bộ cỡ chữ của Quốc hiệu',
      'Bộ 14: tên cơ quan 13, các phần còn lại 14; bộ 13: tên cơ quan 12, các phần còn lại 13',
    ],
    [
      'Issuer, kind, subject, body, signature and page number follow the set of the national title',
      'Set 14: issuer 13 pt, the others 14; set 13: issuer 12 pt, the others 13',
    ],
  ),
  'ND30-2.0.e': entry(
    [
      'Tên cơ quan, số và ký hiệu ở bên trái; Quốc hiệu, Tiêu ngữ, địa danh và thời gian ở bên phải',
      'Đổi chỗ hai cột của bảng phần đầu',
    ],
    ['Agency and number on the left, national title and date on the right', 'Exchange the columns of the head'],
  ),
  'ND30-2.0.f': entry(
    [
      'Phần đầu chia hai cột, cột cơ quan khoảng 40 %, cột Quốc hiệu khoảng 60 %',
      'Kéo ranh giới giữa hai cột: cột trái khoảng 6,5 cm, cột phải khoảng 10 cm',
    ],
    [
      'The head has two columns, about 40 % for the agency and 60 % for the national title',
      'Drag the border: about 6.5 cm for the left column, 10 cm for the right one',
    ],
  ),
} as const satisfies { readonly [R in RuleId]?: AsksBoth }
