/** Explanations of KH621–KH630, KH634: rows of data that are laid over the list of communes. */
import { entry, type SomeWords } from '../explanation.ts'
import { reasons } from '../reasons.ts'

/** By code. */
export const communeRowsWords = {
  KH621: entry(
    ['Không rõ dòng của xã nào', 'Dữ liệu đặt lên danh mục mà không có cột mã hay tên xã.'],
    ['No telling which commune a row is of', 'Data laid over the list has neither a code nor a name of communes.'],
    reasons.list,
  ),
  KH622: entry(
    ['Dòng không ghi xã', 'Ô mã và ô tên xã của dòng này đều trống.'],
    ['A row of no commune', 'Code and name of the commune are empty in this row.'],
    reasons.list,
  ),
  KH623: entry(
    ['Không có mã xã này', 'ma_xa không phải mã của xã, phường nào.'],
    ['No such code', 'ma_xa is the code of no commune.'],
    reasons.list,
  ),
  KH624: entry(
    ['Không có tên xã này', 'Tên ở dòng này không có trong danh mục.'],
    ['No such commune', 'The name in this row is not in the list.'],
    reasons.list,
  ),
  KH625: entry(
    ['Nhiều xã cùng tên', 'Tên ở dòng này là của nhiều xã, phường.'],
    ['Several communes of one name', 'The name in this row is that of several communes.'],
    reasons.list,
  ),
  KH626: entry(
    ['Hai dòng cho một xã', 'Một xã, phường có hai dòng dữ liệu.'],
    ['Two rows of one commune', 'A commune has two rows of data.'],
    { vi: 'Không biết dòng nào là đúng.', en: 'Which one counts cannot be known.' },
  ),
  KH627: entry(
    ['Mã và tên không khớp', 'Mã của một xã, tên của xã khác trong cùng một dòng.'],
    ['Code and name disagree', 'A row has the code of one commune and the name of another.'],
    reasons.list,
  ),
  KH628: entry(
    ['Loại đơn vị khác danh mục', 'Dữ liệu ghi phường, danh mục của ngày ấy ghi xã, hoặc ngược lại.'],
    [
      'Another type word than the list has',
      'The data says phường where the list of that day says xã, or the other way.',
    ],
    reasons.list,
  ),
  KH629: entry(
    ['Không có tỉnh ghi ở cột tỉnh', 'Ô tỉnh của dòng này không phải tỉnh, thành phố nào.'],
    ['No such province in the column', 'The province of this row is none.'],
    reasons.list,
  ),
  KH630: entry(
    ['Bỏ qua dòng ngoài nơi được chọn', 'Dữ liệu có dòng của xã không thuộc --province.'],
    ['Rows outside the selection', 'The data has rows of communes outside --province.'],
    {
      vi: 'Chỉ lập cho nơi được chọn; dòng khác có thể để lần sau.',
      en: 'Only the selection is made; the others may come another time.',
    },
  ),
  KH634: entry(
    ['Xã ngoài nơi được chọn', 'Tên ở dòng này là của xã ở tỉnh khác, mà trong nơi được chọn có xã tên gần giống.'],
    [
      'A commune outside the selection',
      'The name is of a commune elsewhere, and the selection has one of a similar name.',
    ],
    {
      vi: 'Nếu là gõ nhầm thì xã được chọn sẽ lập thiếu dữ liệu.',
      en: 'If it is a slip, the selected one would be made without its data.',
    },
  ),
} as const satisfies SomeWords
