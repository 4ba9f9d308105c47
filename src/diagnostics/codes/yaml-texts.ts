/** KH120–KH129: a text that YAML does not take as it was typed. `fixed`: the author's line as it should be; null where it does not fit on one. */
import { code } from '../code.ts'

/** The author's line in quotes; null where the text goes on below. */
export interface Fixed {
  readonly fixed: string | null
}

const quoteVi = (d: Fixed): string =>
  d.fixed === null
    ? 'đặt cả đoạn trong nháy kép "…", hoặc ghi >- rồi xuống dòng, thụt cả đoạn vào'
    : `đặt văn bản trong dấu nháy: ${d.fixed}`
const quoteEn = (d: Fixed): string =>
  d.fixed === null
    ? 'put the whole text in quotes "…", or write >- and the text below it, indented'
    : `put the text in quotes: ${d.fixed}`

/** KH126 and KH127 only warn: the file is sound, and the author may have meant it so. */
export const textSlipCodes = {
  /** `nested`: there is a list below, and `fixed` is the item that may have one. */
  KH120: code<Fixed & { nested: boolean }>({
    severity: 'error',
    rule: null,
    vi: d => ({
      message: 'Dấu hai chấm trong văn bản bị hiểu là dấu sau khóa',
      hint:
        d.nested && d.fixed !== null
          ? `viết ${d.fixed}, thêm dòng chi_tiet: thẳng cột với gach, rồi để danh sách dưới chi_tiet`
          : quoteVi(d),
    }),
    en: d => ({
      message: 'The colon in this text is taken for the colon after a key',
      hint:
        d.nested && d.fixed !== null
          ? `write ${d.fixed}, then a line chi_tiet: in the column of gach, and the list below that`
          : quoteEn(d),
    }),
  }),
  KH121: code<Fixed & { sign: string }>({
    severity: 'error',
    rule: null,
    vi: d => ({ message: `Văn bản không được bắt đầu bằng ${d.sign} khi không có dấu nháy`, hint: quoteVi(d) }),
    en: d => ({ message: `A text that begins with ${d.sign} needs quotes`, hint: quoteEn(d) }),
  }),
  KH122: code<Fixed & { quote: string }>({
    severity: 'error',
    rule: null,
    vi: d => ({ message: `Dấu nháy ${d.quote} đóng trước khi hết văn bản`, hint: quoteVi(d) }),
    en: d => ({ message: `The quote ${d.quote} closes before the text ends`, hint: quoteEn(d) }),
  }),
  KH123: code<Fixed & { quote: string }>({
    severity: 'error',
    rule: null,
    vi: d => ({
      message: `Dấu nháy ${d.quote} mở mà không đóng`,
      hint: d.fixed === null ? `thêm ${d.quote} vào cuối đoạn` : `thêm dấu nháy đóng: ${d.fixed}`,
    }),
    en: d => ({
      message: `The quote ${d.quote} is opened and never closed`,
      hint: d.fixed === null ? `add ${d.quote} at the end of the text` : `close it: ${d.fixed}`,
    }),
  }),
  KH124: code<Fixed & { open: string; close: string }>({
    severity: 'error',
    rule: null,
    vi: d => ({
      message: `Dấu ${d.open} mở mà không có ${d.close} đóng`,
      hint: `thêm ${d.close} ở cuối; nếu ${d.open} là chữ của văn bản thì ${quoteVi(d)}`,
    }),
    en: d => ({
      message: `${d.open} is opened and never closed by ${d.close}`,
      hint: `add ${d.close} at the end; if ${d.open} belongs to the text, ${quoteEn(d)}`,
    }),
  }),
  KH125: code<Fixed>({
    severity: 'error',
    rule: null,
    vi: d => ({ message: 'Từ dấu # trở đi bị coi là chú thích và không được in', hint: quoteVi(d) }),
    en: d => ({ message: 'From the # on this is a comment, and is not printed', hint: quoteEn(d) }),
  }),
  KH126: code<Fixed>({
    severity: 'warning',
    rule: null,
    vi: d => ({
      message: 'Phần sau dấu # là chú thích, không được in',
      hint: `nếu đó là văn bản: ${quoteVi(d)}; nếu là chú thích thì để ít nhất hai dấu cách trước #`,
    }),
    en: d => ({
      message: 'What follows the # is a comment, and is not printed',
      hint: `if it is text: ${quoteEn(d)}; if it is a comment, leave two blanks before the #`,
    }),
  }),
  KH127: code<Fixed & { pair: string }>({
    severity: 'warning',
    rule: null,
    vi: d => ({
      message: `Dấu ngoặc ${d.pair} ở hai đầu sẽ được in ra; YAML không coi đó là dấu nháy`,
      hint: `nếu không định in: ${d.fixed ?? 'thay bằng nháy kép "…"'}`,
    }),
    en: d => ({
      message: `The quotes ${d.pair} at both ends will be printed; to YAML they are letters`,
      hint: `if they are not meant for the paper: ${d.fixed ?? 'write "…" instead'}`,
    }),
  }),
  KH128: code<Fixed & { escape: string }>({
    severity: 'error',
    rule: null,
    vi: d => ({
      message: `Trong nháy kép, dấu \\ là ký hiệu riêng của YAML; ${d.escape} không có nghĩa`,
      hint: d.fixed === null ? "dùng nháy đơn '…', hoặc viết \\\\ cho mỗi dấu \\" : `dùng nháy đơn: ${d.fixed}`,
    }),
    en: d => ({
      message: `Within double quotes \\ is YAML's own sign; ${d.escape} has no meaning`,
      hint: d.fixed === null ? "use single quotes '…', or write \\\\ for each \\" : `use single quotes: ${d.fixed}`,
    }),
  }),
  KH129: code({
    severity: 'error',
    rule: null,
    vi: () => ({
      message: 'Chú thích nằm giữa một đoạn văn bản: phần dưới nó bị cắt rời',
      hint: 'chuyển chú thích lên trên cả đoạn; nếu # là chữ của văn bản thì đặt cả đoạn trong nháy kép "…"',
    }),
    en: () => ({
      message: 'A comment in the middle of a text cuts off what follows',
      hint: 'move the comment above the text; if # belongs to the text, put the whole in quotes "…"',
    }),
  }),
} as const
