/** Explanations of KH342–KH355, KH357, KH358: by order, by delegation, on behalf of a collective (ND30-2.7.d, g–k, Điều 13). */
import { entry, type SomeWords } from '../explanation.ts'

/** By code. */
export const planAuthorityWords = {
  KH342: entry(
    ['Thừa lệnh chính mình', 'thua_lenh và chuc_vu cùng một chức vụ.'],
    ['TL. for oneself', 'thua_lenh and chuc_vu name the same post.'],
    null,
  ),
  KH343: entry(
    ['Nhận ủy quyền của chính mình', 'thua_uy_quyen và chuc_vu cùng một chức vụ.'],
    ['TUQ. for oneself', 'thua_uy_quyen and chuc_vu name the same post.'],
    null,
  ),
  KH344: entry(
    ['TL. trước tên khác người đứng đầu', 'thua_lenh ghi tên tập thể hoặc chức vụ cấp phó.'],
    ['TL. before another than the head', 'thua_lenh names a collective or a deputy.'],
    null,
  ),
  KH345: entry(
    ['TUQ. trước tên khác người đứng đầu', 'thua_uy_quyen ghi tên tập thể hoặc chức vụ cấp phó.'],
    ['TUQ. before another than the head', 'thua_uy_quyen names a collective or a deputy.'],
    null,
  ),
  KH346: entry(
    ['TL. và KT. cùng một chức vụ', 'thua_lenh và ky_thay đều ghi người đứng đầu cơ quan.'],
    ['TL. and KT. over the same post', 'thua_lenh and ky_thay both name the head of the agency.'],
    null,
  ),
  KH347: entry(
    [
      'Người ký thừa lệnh không phải trưởng đơn vị',
      'Có thua_lenh mà chuc_vu không giống chức vụ người đứng đầu đơn vị.',
    ],
    [
      'TL. by somebody who seems no unit head',
      'There is thua_lenh, and chuc_vu does not look like the head of a unit.',
    ],
    null,
  ),
  KH348: entry(
    [
      'Người được ủy quyền không phải trưởng đơn vị',
      'Có thua_uy_quyen mà chuc_vu không giống chức vụ người đứng đầu đơn vị.',
    ],
    [
      'TUQ. to somebody who seems no unit head',
      'There is thua_uy_quyen, and chuc_vu does not look like the head of a unit.',
    ],
    null,
  ),
  KH349: entry(
    ['Cấp phó đơn vị thừa lệnh thiếu KT.', 'Cấp phó của đơn vị ký thừa lệnh mà không ký thay trưởng đơn vị.'],
    ["A unit's deputy with TL. and without KT.", 'The deputy of a unit signs by order without KT. for its head.'],
    null,
  ),
  KH350: entry(
    ['Ủy quyền cho cấp phó', 'Có thua_uy_quyen mà chuc_vu là cấp phó của đơn vị.'],
    ['TUQ. to a deputy', 'There is thua_uy_quyen, and chuc_vu is the deputy of a unit.'],
    null,
  ),
  KH351: entry(
    ['TM. đi cùng TL., TUQ.', 'Khối ký có thay_mat cùng thua_lenh hoặc thua_uy_quyen.'],
    ['TM. beside TL. or TUQ.', 'The block has thay_mat beside thua_lenh or thua_uy_quyen.'],
    null,
  ),
  KH352: entry(
    ['TM. trước một chức vụ', 'thay_mat ghi chức vụ thay vì tên tập thể.'],
    ['TM. before a post', 'thay_mat names a post instead of a collective.'],
    null,
  ),
  KH353: entry(
    ['TM. khác cơ quan ban hành', 'thay_mat ghi tên một cơ quan khác cơ quan ban hành.'],
    ['TM. for another agency', 'thay_mat names another agency than the issuer.'],
    null,
  ),
  KH354: entry(
    ['Đơn vị ký thay mặt Ủy ban nhân dân', 'Cơ quan ban hành là phòng, trung tâm mà có dòng thay_mat.'],
    ['A unit signs for the committee', 'The issuer is a division or centre, and there is thay_mat.'],
    null,
  ),
  KH355: entry(
    ['Người ký không có thẩm quyền', 'Kế hoạch của Ủy ban nhân dân mà người ký là trưởng đơn vị, không thừa lệnh.'],
    ['A signer without the power', 'A plan of the committee is signed by the head of a unit, without TL.'],
    null,
  ),
  KH357: entry(
    ['Chủ tịch ký thiếu TM.', 'Chủ tịch ký kế hoạch của Ủy ban nhân dân mà không có thay_mat.'],
    ['The chairman without TM.', 'The chairman signs a plan of the committee, and thay_mat is missing.'],
    null,
  ),
  KH358: entry(
    ['Phó Chủ tịch ký thiếu TM.', 'Phó Chủ tịch ký thay mà không có thay_mat.'],
    ['A vice chairman without TM.', 'A vice chairman signs with KT., and thay_mat is missing.'],
    null,
  ),
} as const satisfies SomeWords
