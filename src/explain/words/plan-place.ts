/** Explanations of KH310–KH319, KH329: the issuing agency and the place (ND30-2.2, 2.4). */
import { entry, type SomeWords } from '../explanation.ts'

/** By code. */
export const planPlaceWords = {
  KH310: entry(
    ['Tên cơ quan viết tắt', 'co_quan.ten có UBND, HĐND hoặc chữ viết tắt khác.'],
    ['An abbreviated issuer', 'co_quan.ten holds UBND, HĐND or another abbreviation.'],
    {
      vi: 'Tên cơ quan ở đầu văn bản ghi đầy đủ, đúng tên trong quyết định thành lập.',
      en: 'At the head of a paper the issuer stands in full, by its official name.',
    },
  ),
  KH311: entry(
    ['Không suy ra được địa danh', 'Tên cơ quan không nêu xã, phường nào và kế hoạch không có dia_danh.'],
    ['No place can be told', 'The name of the issuer names no commune, and the plan has no dia_danh.'],
    {
      vi: 'Trước ngày tháng phải có địa danh, là tên nơi cơ quan đóng trụ sở.',
      en: 'Before the date stands the place where the issuer has its seat.',
    },
  ),
  KH312: entry(
    ['Cơ quan cấp trên trên tên Ủy ban nhân dân', 'Kế hoạch của Ủy ban nhân dân có dòng cap_tren.'],
    ['A superior over the committee', "A plan of the People's Committee has a line cap_tren."],
    {
      vi: 'Ủy ban nhân dân ghi thẳng tên mình; chỉ đơn vị trực thuộc mới ghi cơ quan chủ quản phía trên.',
      en: 'A committee stands alone; only a unit of it has the superior above.',
    },
  ),
  KH313: entry(
    ['Địa danh khác tên cơ quan', 'dia_danh không có trong tên cơ quan ban hành.'],
    ["A place not in the issuer's name", 'dia_danh does not stand in the name of the issuer.'],
    { vi: 'Thường do chép kế hoạch của nơi khác.', en: 'Mostly the plan was copied from elsewhere.' },
  ),
  KH314: entry(
    ['Địa danh có chữ chỉ loại', 'dia_danh ghi cả chữ xã, phường viết thường.'],
    ['A place with its type word', 'dia_danh holds the word xã or phường in small letters.'],
    null,
  ),
  KH315: entry(
    ['Địa danh viết hoa sai', 'dia_danh có âm tiết viết thường hoặc viết hoa cả chữ.'],
    ['A place in wrong capitals', 'dia_danh has a syllable in small letters, or is all capitals.'],
    null,
  ),
  KH316: entry(
    ['Địa danh lẫn ngày tháng', 'dia_danh có dấu phẩy hoặc ngày tháng.'],
    ['A date within the place', 'dia_danh holds a comma or a date.'],
    {
      vi: 'Công cụ tự in dấu phẩy và ngày, nên sẽ in hai lần.',
      en: 'The tool prints comma and date itself, so both would stand there twice.',
    },
  ),
  KH317: entry(
    ['Tên cơ quan in hoa làm địa danh in hoa', 'co_quan viết in hoa toàn bộ nên địa danh lấy từ đó cũng in hoa.'],
    ['An issuer in capitals, and so the place', 'co_quan is all capitals, and the place taken from it would be too.'],
    null,
  ),
  KH318: entry(
    ['Tên Ủy ban nhân dân kèm cấp trên', 'Sau tên xã, phường còn ghi huyện, tỉnh.'],
    [
      'The committee named with the unit above',
      'The name of the commune is followed by that of a district or province.',
    ],
    {
      vi: 'Tên Ủy ban nhân dân cấp xã gồm chữ Ủy ban nhân dân và tên xã, không kèm huyện, tỉnh.',
      en: "The name of a commune's committee ends with the commune, without district or province.",
    },
  ),
  KH319: entry(
    ['Chữ chỉ loại viết hoa', 'Chữ Xã, Phường viết hoa trước một tên không phải tên người, con số hay sự kiện.'],
    ['A type word in capitals', 'Xã or Phường has a capital before a name that is no person, number or event.'],
    {
      vi: 'Chữ chỉ loại của đơn vị hành chính viết thường, trừ khi tên là con số, tên người hoặc sự kiện.',
      en: 'The type word of a unit is lower case, save where its name is a number, a person or an event.',
    },
  ),
  KH329: entry(
    ['Thừa dấu ở cuối tên', 'Tên cơ quan, địa danh kết thúc bằng dấu câu.'],
    ['A sign too many after a name', 'The issuer or place ends in a punctuation mark.'],
    {
      vi: 'Dấu ấy sẽ in ra ở giữa dòng địa danh hoặc dưới Quốc hiệu.',
      en: 'It would print in the line of the place or at the head.',
    },
  ),
} as const satisfies SomeWords
