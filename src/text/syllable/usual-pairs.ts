/**
 * Two syllables that official papers write together: what stands beside one of them and is a slip away from the other is that other.
 * Left out are pairs with a neighbour that is a word as well (chỉ tiêu and chi tiêu, truyền thông and truyền thống).
 */
import { later, remember } from '../remember.ts'
import { inStyle, withoutTone } from './tones.ts'

const PAIRS = `
cải cách, hành chính, thủ tục, tuyên truyền, thực hiện, triển khai, tổ chức, kế hoạch, nhiệm vụ, trách nhiệm, kết quả, báo cáo,
phối hợp, chủ trì, cơ quan, đơn vị, công chức, viên chức, công vụ, công việc, công khai, minh bạch, dịch vụ, trực tuyến, tiếp nhận,
giải quyết, doanh nghiệp, cán bộ, địa phương, địa bàn, phương tiện, thông tin, công nghệ, ứng dụng, chuyển đổi, chuyển biến,
đẩy mạnh, chỉ đạo, điều hành, giám sát, kiểm tra, đánh giá, tăng cường, nâng cao, hiệu quả, chất lượng, phục vụ, kịp thời, đầy đủ,
thường xuyên, cụ thể, xây dựng, phát triển, kinh tế, xã hội, văn bản, chính sách, pháp luật, quy định, hướng dẫn, tổng hợp, tham mưu,
tập huấn, bồi dưỡng, hội nghị, lồng ghép, phổ biến, giáo dục, đối tượng, mục tiêu, mục đích, yêu cầu, kinh phí, ngân sách, thẩm quyền,
tình hình, khó khăn, vướng mắc, sáng kiến, mô hình, nguồn lực, trung tâm, một cửa, liên thông, niêm yết, đạo đức, kỷ luật, kỷ cương,
thi đua, khen thưởng, đoàn thể, chính trị, chính phủ, thủ tướng, bộ phận, lĩnh vực, chuyên mục, khẩu hiệu, tài liệu, tập trung,
ý nghĩa, nhận thức, hình thức, sự nghiệp, thực tế, tiến độ, định kỳ, đồng thời, góp phần, sáng tạo, hiện đại, chủ động, thống nhất,
quyết định, nghị định, nghị quyết, chương trình, giai đoạn, trực thuộc, liên quan, thời gian, nội dung, nhân dân, ủy ban, chủ tịch,
chính quyền, quản lý, đội ngũ, năng lực, trình độ, tinh thần, quyền hạn, tổ dân, đề nghị, nghiên cứu, tiếp tục, rà soát, công tác,
an ninh, an toàn, áp dụng, áp phích, ban hành, ban ngành, bảo đảm, bảo vệ, bảo hiểm, biên chế, biểu dương, biện pháp, bổ sung, bố trí,
bộ máy, bưu chính, cam kết, cấp xã, cập nhật, căn cứ, cân đối, chấp hành, chi phí, chia sẻ, chiến lược, chính thức, chủ trương, chú trọng,
chuẩn bị, chuẩn mực, chuyên môn, chức năng, chức vụ, chứng thực, cơ chế, cơ cấu, cơ sở, cơ bản, công dân, công bố, công an, công ích,
cộng đồng, dân chủ, danh mục, danh sách, diễn ra, du lịch, duy trì, dự toán, dự án, đa dạng, đảm bảo, đại chúng, đăng ký, đặc điểm,
đầu tư, điển hình, điện tử, điện thoại, địa chỉ, đoàn viên, đổi mới, đồng bào, đồng chí, đồng bộ, đồng thuận, đột phá, đôn đốc, đơn giản,
gắn kết, giải pháp, giải thích, giải trình, giao tiếp, giao dịch, giới thiệu, giữ gìn, góp ý, gương mẫu, hạ tầng, hạn chế, hệ thống,
hiệu lực, hiểu biết, hoàn thành, hoàn thiện, hoạt động, hộ tịch, hội viên, hội thi, hội thảo, hợp tác, hợp pháp, huy động, hưởng ứng,
hỗ trợ, kết hợp, kết nối, khai thác, khảo sát, khắc phục, khiếu nại, khoa học, khu phố, khuyến khích, kiến nghị, kiện toàn, kiểm soát,
lãnh đạo, lan tỏa, lắp đặt, lắng nghe, lệ phí, liên hệ, linh hoạt, lộ trình, lợi ích, lực lượng, lựa chọn, lưu động, lưu trữ, mặt trận,
môi trường, mức độ, nắm bắt, nâng cấp, nền tảng, nghĩa vụ, nghiêm túc, nhà nước, nhu cầu, nhân lực, nhân rộng, nông thôn, nông nghiệp,
nội vụ, ổn định, phản ánh, phạm vi, phát huy, phát hành, phát sinh, phân công, phân cấp, phân tích, phê duyệt, phòng chống, phong trào,
phong phú, phóng sự, phương án, phương pháp, phương thức, phù hợp, phụ trách, phụ lục, quan điểm, quán triệt, quảng bá, quốc gia,
quốc phòng, quy chế, quy trình, quyền lợi, quyết tâm, rõ ràng, rộng rãi, sách nhiễu, sản phẩm, sản xuất, sắp xếp, sâu rộng, sinh hoạt,
sơ kết, sửa đổi, sức khỏe, tác phong, tác động, tài chính, tài khoản, tập thể, thái độ, tham gia, tham nhũng, thanh toán, thanh niên,
thanh tra, thành lập, thành phần, thành phố, thành viên, thành tích, thân thiện, thể chế, thể hiện, thiết bị, thiết thực, thiết yếu,
thống kê, thông báo, thông qua, thời hạn, thời điểm, thuận lợi, thuận tiện, thúc đẩy, thực trạng, thực tiễn, thực thi, tích cực,
tích hợp, tiếp cận, tiêu chí, tiêu cực, tiêu chuẩn, tiết kiệm, tìm hiểu, toàn diện, toàn thể, toàn trình, tổng kết, tổng thể, trang trí,
tra cứu, trải nghiệm, trao đổi, trật tự, triệt để, trình bày, trọng điểm, trong sạch, trụ sở, trưởng thôn, tư pháp, tư tưởng, tư vấn,
tự giác, tự nguyện, tỷ lệ, ủng hộ, ứng xử, ưu tiên, vai trò, văn hóa, văn minh, văn phòng, vận động, vận hành, vi phạm, viễn thông,
việc làm, xác định, xác nhận, xem xét, xử lý, xử phạt, ý kiến, ý thức, thư viện, trực quan, khuyến mại, đề cương, thanh lịch, định danh,
hồ sơ, quyền hạn, tầng lớp, tin bài, bản tin, băng rôn, truyền hình, phát thanh, phóng viên, cổ động, sân khấu, tờ rơi, tờ gấp, bảng tin
`

/** Words that may stand before and behind any other, and so are no slips themselves ("bắt đầu từ" is no "đầu tư"). */
const ANYWHERE = `
và của là có được cho trong với theo không này khi đến từ để về đã sẽ cần phải tại trên dưới như sau trước hoặc nếu do vì bằng nhất ít
đi in ra tự bị ở lại nó nên con ba hai mà thì gì cả hơn hay bản ban cũng còn chỉ chú rất xong thôi vẫn luôn các những người việc làm cấp
`

/** More words of everyday: with those of the pairs they decide between two ways to mend a syllable. */
const EVERYDAY = `
một năm tháng ngày xã phường tỉnh thôn ngành nhiều mới cao đúng rõ ràng biết hiểu sử dụng hỗ trợ đảm bảo bảo vệ hộ họ
đường đất nước lượng trường thưởng thương vướng hương dân phương hướng chức sức mức lực thức khác nhau cùng từng mỗi mọi
`

/** Words that are neither slips nor pairs. */
const ALSO_WORDS = new Set(
  `chính phụ, cộng tác, danh giá, hiểu qua, cùng cấp, đội mới, hướng dân, vẫn bản, quan trong, công thức, xây đúng, chế độ, đây đủ, tiếp nhân,
công ăn, mức đó, mỗi trường, mọi trường, số hoa, tại chính, tại khoản, thăm gia, thế hiện, tự vấn, văn hoa, văn phong, khóa học, khoá học,
lưu trú, năm bắt, phản ảnh, phòng sự, trong điểm, hàng năm, điện từ, động bộ, đông bộ, tráo đổi, phát thành, bản tính, bản tìn,
trực quản, quản lí, thành toàn, đầu tự, hội thì, dân chứ, tờ rời, nhà nức, khu phô, cơ số, công đồng, đồng chỉ, xây xã, thư viên,
nhận rộng, bạn tin, bán tin, bàn tin, cổ đông, ban tin, đồng bảo, công sở, công số, cơ quản`
    .split(',')
    .map(pair => pair.trim()),
)

interface Pairs {
  /** Second syllables by the first. */
  readonly after: ReadonlyMap<string, readonly string[]>
  /** First syllables by the second. */
  readonly before: ReadonlyMap<string, readonly string[]>
}

const both = (): readonly (readonly [string, string])[] =>
  PAIRS.split(',').map(pair => {
    const [one = '', other = ''] = pair.trim().split(' ')
    return [one, other]
  })

const pairs = later((): Pairs => {
  const after = new Map<string, string[]>()
  const before = new Map<string, string[]>()
  const add = (to: Map<string, string[]>, key: string, value: string): void => {
    const known = to.get(key)
    if (known) known.push(value)
    else to.set(key, [value])
  }
  for (const [one, other] of both()) {
    add(after, one, other)
    add(before, other, one)
  }
  return { after, before }
})

const anywhere = later((): ReadonlySet<string> => new Set(ANYWHERE.trim().split(/\s+/)))

/** Syllables that official papers use daily, in small letters. */
export const usualSyllables = later(
  (): ReadonlySet<string> => new Set([...both().flat(), ...anywhere(), ...EVERYDAY.trim().split(/\s+/)]),
)

const plain = (word: string): string =>
  withoutTone(word)
    .bare.normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')

/** "dịnh" for "định", and nothing else. */
const isStroke = (given: string, right: string): boolean => given.replaceAll('đ', 'd') === right.replaceAll('đ', 'd')

/** The same letters under other marks, d for đ, or one letter left out. */
const isSlip = (given: string, right: string): boolean => {
  if (given === right || inStyle(given, 'old') === inStyle(right, 'old')) return false
  if (given.length === right.length) return plain(given) === plain(right) || isStroke(given, right)
  if (given.length !== right.length - 1) return false
  let at = 0
  while (at < given.length && given[at] === right[at]) at++
  return given.slice(at) === right.slice(at + 1)
}

/** Do official papers write these two together? */
export const isUsual = (one: string, other: string): boolean => pairs().after.get(one)?.includes(other) ?? false

/** May a slip be looked for between words that have such a neighbour? */
export const isPartner = (word: string): boolean => pairs().after.has(word) || pairs().before.has(word)

const onlyOne = (found: readonly string[]): string | null => (found.length === 1 ? (found[0] ?? null) : null)

const meant = remember((words): string | null => {
  const [one = '', other = ''] = words.split(' ')
  const { after, before } = pairs()
  const seconds = after.get(one)
  const firsts = before.get(other)
  if (seconds?.includes(other) || ALSO_WORDS.has(words)) return null
  const second = seconds && !anywhere().has(other) ? onlyOne(seconds.filter(right => isSlip(other, right))) : null
  const first = firsts && !anywhere().has(one) ? onlyOne(firsts.filter(right => isSlip(one, right))) : null
  if (second !== null) return first === null ? `${one} ${second}` : null
  return first === null ? null : `${first} ${other}`
})

/** The pair meant by two syllables in small letters, one of which is mistyped; null for any other. */
export const meantPair = (one: string, other: string): string | null => {
  const { after, before } = pairs()
  return after.has(one) || before.has(other) ? meant(`${one} ${other}`) : null
}
