/** Rules of the text that the proofreader judges (ND30-5, 6, 7): capitals, abbreviations of kinds, citations. */
import type { AsksBoth } from '../asks.ts'
import type { RuleId } from '../clause.ts'

/** By rule; no judge of the page knows them. */
export const asksOfText = {
  'ND30-5.a': {
    vi: { asks: 'Viết hoa chữ đầu câu', mend: 'Viết hoa chữ cái đầu của câu, sau dấu chấm và khi xuống dòng' },
    en: { asks: 'A sentence begins with a capital', mend: 'Write a capital after a full stop and on a new line' },
  },
  'ND30-5.b': {
    vi: { asks: 'Tên người viết hoa chữ đầu mọi âm tiết', mend: 'Viết hoa từng âm tiết của họ, chữ đệm và tên' },
    en: {
      asks: 'Every syllable of a Vietnamese name has a capital',
      mend: 'Write a capital in each syllable of the name',
    },
  },
  'ND30-5.c': {
    vi: {
      asks: 'Tên cơ quan viết hoa chữ đầu của từ chỉ loại, chức năng, lĩnh vực: Ủy ban nhân dân',
      mend: 'Viết "Ủy ban nhân dân", không viết hoa mọi âm tiết',
    },
    en: {
      asks: 'Names of agencies have capitals only where kind, function and field begin: Ủy ban nhân dân',
      mend: 'Write "Ủy ban nhân dân", not a capital in each syllable',
    },
  },
  'ND30-5.d': {
    vi: {
      asks: 'Tên cơ quan, đoàn thể ở cơ sở viết hoa như Phòng Văn hóa - Xã hội, Ủy ban Mặt trận Tổ quốc Việt Nam xã',
      mend: 'Viết hoa chữ đầu của từng cụm từ chỉ loại, chức năng, lĩnh vực',
    },
    en: {
      asks: 'Bodies of a commune have capitals as in Phòng Văn hóa - Xã hội, Ủy ban Mặt trận Tổ quốc Việt Nam xã',
      mend: 'Write a capital where kind, function and field begin',
    },
  },
  'ND30-5.e': {
    vi: { asks: 'Viết hoa Nhân dân, Nhà nước khi là danh từ riêng', mend: 'Viết "Nhân dân", "Nhà nước"' },
    en: { asks: 'Nhân dân and Nhà nước have capitals as nouns of their own', mend: 'Write "Nhân dân", "Nhà nước"' },
  },
  'ND30-5.f': {
    vi: { asks: 'Viết hoa Đảng khi chỉ Đảng Cộng sản Việt Nam', mend: 'Viết "Đảng"' },
    en: { asks: 'Đảng has a capital where the Party is meant', mend: 'Write "Đảng"' },
  },
  'ND30-5.g': {
    vi: {
      asks: 'Từ chỉ đơn vị hành chính viết thường, tên riêng viết hoa: xã Cát Ngạn',
      mend: 'Viết thường "xã", "phường", "tỉnh" ở giữa câu',
    },
    en: {
      asks: 'The type of an administrative unit is in lower case, its name has capitals: xã Cát Ngạn',
      mend: 'Write "xã", "phường", "tỉnh" in lower case inside a sentence',
    },
  },
  'ND30-5.i': {
    vi: { asks: 'Viết Thủ đô Hà Nội, Thành phố Hồ Chí Minh', mend: 'Viết hoa "Thủ đô", "Thành phố" trong hai tên này' },
    en: { asks: 'Thủ đô Hà Nội, Thành phố Hồ Chí Minh', mend: 'Write these two names with a capital first' },
  },
  'ND30-5.k': {
    vi: { asks: 'Chức danh đầy đủ viết hoa chữ đầu: Thủ tướng Chính phủ', mend: 'Viết "Thủ tướng Chính phủ"' },
    en: { asks: 'A full title has a capital: Thủ tướng Chính phủ', mend: 'Write "Thủ tướng Chính phủ"' },
  },
  'ND30-5.l': {
    vi: {
      asks: 'Tên loại của một văn bản cụ thể viết hoa: Kế hoạch số 15/KH-UBND, Kế hoạch này',
      mend: 'Viết hoa chữ đầu của tên loại văn bản',
    },
    en: {
      asks: 'The kind of a certain document has a capital: Kế hoạch số 15/KH-UBND, Kế hoạch này',
      mend: 'Write the kind with a capital',
    },
  },
  'ND30-5.m': {
    vi: {
      asks: 'Viện dẫn phần, chương, mục, điều viết hoa; khoản, điểm viết thường',
      mend: 'Viết "điểm a khoản 2 Điều 103"',
    },
    en: {
      asks: 'Parts cited: capitals for Phần, Chương, Mục, Điều; lower case for khoản, điểm',
      mend: 'Write "điểm a khoản 2 Điều 103"',
    },
  },
  'ND30-5.n': {
    vi: { asks: 'Tên ngày lễ viết hoa chữ đầu: ngày Quốc khánh', mend: 'Viết "ngày Quốc khánh"' },
    en: { asks: 'Names of holidays have a capital first: ngày Quốc khánh', mend: 'Write "ngày Quốc khánh"' },
  },
  'ND30-5.o': {
    vi: { asks: 'Ngày, tháng viết bằng chữ: thứ Hai, tháng Tám', mend: 'Viết thường "thứ", "tháng", viết hoa từ sau' },
    en: { asks: 'Days and months in words: thứ Hai, tháng Tám', mend: 'Write "thứ", "tháng" in lower case' },
  },
  'ND30-5.s': {
    vi: {
      asks: 'Vị trí dấu thanh thống nhất trong cả văn bản (hòa hoặc hoà)',
      mend: 'Chọn một cách đặt dấu và dùng cho cả văn bản',
    },
    en: { asks: 'Tone marks stand in one place throughout (hòa or hoà)', mend: 'Choose one way for the whole paper' },
  },
  'ND30-6.a': {
    vi: { asks: 'Công văn không có chữ viết tắt tên loại trong ký hiệu', mend: 'Bỏ "CV" trong ký hiệu' },
    en: { asks: 'A công văn has no abbreviation of its kind in its symbol', mend: 'Leave "CV" out of the symbol' },
  },
  'ND30-6.c': {
    vi: {
      asks: 'Chữ viết tắt tên loại đúng chữ hoa, chữ thường: QyĐ, CTr, TTr',
      mend: 'Viết chữ viết tắt như Phụ lục III',
    },
    en: { asks: 'Abbreviations of kinds in the right case: QyĐ, CTr, TTr', mend: 'Write them as Annex III does' },
  },
  'ND30-7.a': {
    vi: {
      asks: 'Viện dẫn lần đầu ghi đủ tên loại, số, ký hiệu, ngày ban hành, cơ quan ban hành và trích yếu',
      mend: 'Ghi đủ: <tên loại> số … ngày … của … về …',
    },
    en: {
      asks: 'The first citation gives kind, number, date, issuer and subject',
      mend: 'Write: <kind> số … ngày … của … về …',
    },
  },
  'ND30-7.b': {
    vi: {
      asks: 'Viện dẫn các lần sau chỉ ghi tên loại và số, ký hiệu',
      mend: 'Bỏ ngày, cơ quan và trích yếu ở lần sau',
    },
    en: { asks: 'Later citations give kind and number only', mend: 'Leave out date, issuer and subject' },
  },
  'ND30-7.c': {
    vi: {
      asks: 'Viện dẫn luật, pháp lệnh trong nội dung chỉ ghi tên loại và tên',
      mend: 'Bỏ số và ngày của luật, pháp lệnh',
    },
    en: { asks: 'A law is cited in the body by its name only', mend: 'Leave out number and date of the law' },
  },
  'ND30-7.e': {
    vi: { asks: 'Giữa tên loại và số văn bản có chữ "số"', mend: 'Thêm "số" trước số văn bản' },
    en: { asks: 'The word "số" stands between kind and number', mend: 'Add "số" before the number' },
  },
  'ND30-7.f': {
    vi: {
      asks: 'Thứ tự khi viện dẫn: tên loại, số, ngày, cơ quan ban hành, trích yếu',
      mend: 'Xếp lại: <tên loại> số … ngày … của … về …',
    },
    en: { asks: 'Order in a citation: kind, number, date, issuer, subject', mend: 'Put the parts in this order' },
  },
  'ND30-7.g': {
    vi: {
      asks: 'Ngày trong viện dẫn viết như ở phần đầu: ngày 05 tháng 3 năm 2026',
      mend: 'Viết "ngày 05 tháng 3 năm 2026"',
    },
    en: {
      asks: 'A date in a citation has the form ngày 05 tháng 3 năm 2026',
      mend: 'Write "ngày 05 tháng 3 năm 2026"',
    },
  },
} as const satisfies { readonly [R in RuleId]?: AsksBoth }

/** A rule that the proofreader judges. */
export type TextRule = keyof typeof asksOfText

/** In the order of the decree. */
export const textRules = Object.keys(asksOfText) as readonly TextRule[]

/** Own keys only, so that "constructor" is none. */
export const isTextRule = (id: string): id is TextRule => Object.hasOwn(asksOfText, id)
