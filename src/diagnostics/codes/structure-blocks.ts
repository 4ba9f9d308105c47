/** KH211–KH224: items of a list of content, and sections. */
import { code } from '../code.ts'
import { joined, type Place, placeWords, toWrite } from './structure-words.ts'

/** All are errors: a block of no certain kind cannot be printed. */
export const blockCodes = {
  KH211: code<{ keys: readonly string[] }>({
    severity: 'error',
    rule: null,
    vi: d => ({
      message: `Mục này chưa có khóa loại${d.keys.length > 0 ? `, chỉ có ${d.keys.join(', ')}` : ''}`,
      hint: 'thêm một dòng cho biết loại: gach, doan, khoan, diem, cong, ngoac, sao, de_muc, don_vi hoặc bang; ví dụ  gach: …',
    }),
    en: d => ({
      message: `This item has no kind${d.keys.length > 0 ? `, only ${d.keys.join(', ')}` : ''}`,
      hint: 'add a line for its kind: gach, doan, khoan, diem, cong, ngoac, sao, de_muc, don_vi or bang; for example  gach: …',
    }),
  }),
  KH212: code<{ kinds: readonly string[] }>({
    severity: 'error',
    rule: null,
    vi: d => ({
      message: `Một mục chỉ có một khóa loại, ở đây có ${d.kinds.length}: ${d.kinds.join(', ')}`,
      hint: 'tách thành các mục riêng, mỗi mục bắt đầu bằng "- "; nội dung nằm bên dưới thì đặt trong chi_tiet',
    }),
    en: d => ({
      message: `An item has one kind only, this one has ${d.kinds.length}: ${d.kinds.join(', ')}`,
      hint: 'part it into items, each begun with "- "; what stands beneath goes into chi_tiet',
    }),
  }),
  KH213: code<{ key: string; kind: string; kinds: readonly string[]; instead: string | null }>({
    severity: 'error',
    rule: null,
    vi: d => ({
      message: `"${d.key}" không đi với "${d.kind}"`,
      hint:
        d.instead === null
          ? `bỏ dòng này; "${d.key}" chỉ đi với ${joined('vi', d.kinds)}`
          : `với ${d.kind} thì đổi ${d.key} thành ${d.instead}`,
    }),
    en: d => ({
      message: `"${d.key}" does not go with "${d.kind}"`,
      hint:
        d.instead === null
          ? `delete this line; "${d.key}" goes with ${joined('en', d.kinds)} only`
          : `with ${d.kind} write ${d.instead} instead of ${d.key}`,
    }),
  }),
  KH214: code<{ text: string; write: string; heading: boolean }>({
    severity: 'error',
    rule: null,
    vi: d => ({
      message: `"${d.text}" là chữ có dấu hai chấm nên bị đọc thành khóa`,
      hint: d.heading ? toWrite('vi', d.write) : `đặt cả dòng trong dấu nháy: ${d.write}`,
    }),
    en: d => ({
      message: `"${d.text}" is text with a colon in it, and was read as a key`,
      hint: d.heading ? toWrite('en', d.write) : `put the whole text in quotes: ${d.write}`,
    }),
  }),
  KH215: code<{ kind: string; key: string }>({
    severity: 'error',
    rule: null,
    vi: d => ({
      message: `Thừa dấu gạch trước "${d.key}": dòng này thuộc mục ngay phía trên`,
      hint:
        d.kind === 'gach'
          ? `bỏ dấu gạch, và ghi mục phía trên thành "- gach: …"; ${d.key} thẳng cột với gach`
          : `bỏ dấu gạch, viết ${d.key} thẳng cột với ${d.kind}`,
    }),
    en: d => ({
      message: `One dash too many before "${d.key}": it belongs to the item above`,
      hint:
        d.kind === 'gach'
          ? `take the dash away, and write the item above as "- gach: …", with ${d.key} right below gach`
          : `take the dash away, and write ${d.key} right below ${d.kind}`,
    }),
  }),
  /** `row`: a whole row of a table stands as the only cell of a row. */
  KH216: code<{ what: Place; all: boolean; row: boolean; table: boolean; write: string }>({
    severity: 'error',
    rule: null,
    vi: d => ({
      message: d.all
        ? `Các mục của "${d.what.key}" là những danh sách lồng thẳng vào danh sách`
        : `${placeWords('vi', d.what)} là danh sách lồng thẳng vào danh sách`,
      hint: d.row
        ? `bỏ một cặp ngoặc vuông: ${d.write}`
        : (toWrite('vi', d.write) ?? '') + (d.table ? '\nlà bảng thì ghi: - bang: {cot: […], hang: [[…], […]]}' : ''),
    }),
    en: d => ({
      message: d.all
        ? `The items of "${d.what.key}" are lists straight in a list`
        : `${placeWords('en', d.what)} is a list straight in a list`,
      hint: d.row
        ? `take one pair of brackets away: ${d.write}`
        : (toWrite('en', d.write) ?? '') + (d.table ? '\nfor a table write: - bang: {cot: […], hang: [[…], […]]}' : ''),
    }),
  }),
  KH221: code<{ key: string; title: string; write: string }>({
    severity: 'error',
    rule: null,
    vi: d => ({
      message: `"${d.key}" (${d.title}) chưa có nội dung`,
      hint: `bỏ dòng này nếu không dùng, hoặc ghi: ${d.write}`,
    }),
    en: d => ({
      message: `"${d.key}" (${d.title}) has no content`,
      hint: `delete the line if it is not needed, or write: ${d.write}`,
    }),
  }),
  KH222: code<{ key: string }>({
    severity: 'error',
    rule: null,
    vi: d => ({
      message: `"${d.key}" mới có tiêu đề, chưa có nội dung`,
      hint: 'thêm dưới tiêu đề một dòng  chi_tiet: …',
    }),
    en: d => ({
      message: `"${d.key}" has a heading and no content`,
      hint: 'add below the heading a line  chi_tiet: …',
    }),
  }),
  KH223: code<{ key: string; sub: boolean; write: string | null }>({
    severity: 'error',
    rule: null,
    vi: d => ({
      message: `"${d.key}" là ${d.sub ? 'tiểu mục' : 'phần'} tự đặt tên nên phải có tieu_de`,
      hint: d.write === null ? `thêm dòng tieu_de: … dưới ${d.key}` : `ghi: ${d.write}`,
    }),
    en: d => ({
      message: `"${d.key}" is a ${d.sub ? 'sub-section' : 'section'} of your own, and needs its tieu_de`,
      hint: d.write === null ? `add the line tieu_de: … below ${d.key}` : `write: ${d.write}`,
    }),
  }),
  KH224: code<{ wrong: string; other: string }>({
    severity: 'error',
    rule: null,
    vi: d => ({
      message:
        d.wrong === 'dan'
          ? '"dan" chỉ dùng trước các tiểu mục, không đi với chi_tiet'
          : `"chi_tiet" không đi cùng tiểu mục (${d.other})`,
      hint:
        d.wrong === 'dan'
          ? 'đưa lời dẫn thành mục đầu của chi_tiet: - doan: …'
          : 'chuyển nội dung này vào dan (lời dẫn) hoặc vào một tiểu mục khoan_…: {tieu_de: …, chi_tiet: …}',
    }),
    en: d => ({
      message:
        d.wrong === 'dan'
          ? '"dan" leads to sub-sections, and does not go with chi_tiet'
          : `"chi_tiet" does not go with sub-sections (${d.other})`,
      hint:
        d.wrong === 'dan'
          ? 'make it the first item of chi_tiet: - doan: …'
          : 'move this content to dan (leading text) or to a sub-section khoan_…: {tieu_de: …, chi_tiet: …}',
    }),
  }),
} as const
