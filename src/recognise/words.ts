/** How the lines of the form begin or read, faulty ones too; every text here is tidy. */
import { slips, squash } from '../text/nearest.ts'
import { isTypedLine } from './drawn.ts'
import { isCapitals } from './text.ts'

const NATION = 'conghoaxahoichunghiavietnam'
const MOTTO = 'doclaptudohanhphuc'

/** `most` slips between the letters of a line and those wanted; a line much longer or shorter is not looked at. */
const near = (text: string, wanted: string, most: number): boolean => {
  if (text.length < wanted.length - most || text.length > wanted.length + most + 14) return false
  const letters = squash(text)
  return letters === wanted || (Math.abs(letters.length - wanted.length) <= most && slips(letters, wanted) <= most)
}

/** Quốc hiệu, with slips or shortened. */
export const isNation = (text: string): boolean =>
  near(text, NATION, 6) || (/^c[oộ]ng h[oòoà]/iu.test(text) && /^conghoa(?:xhcn|xahoichunghia)/.test(squash(text)))

/** Tiêu ngữ, with slips. */
export const isMotto = (text: string): boolean => near(text, MOTTO, 4)

const NUMBER = /^(?:s[ốôo] ?[:.;]|s[ốôo] ?[\d.…_]* ?\/)/iu
/** "Số: 05/KH-UBND", "Số 05/KH-UBND", "So: …". */
export const isNumber = (text: string): boolean => text.length <= 90 && NUMBER.test(text)
/** "05/KH-UBND" without the word before it. */
export const isBareNumber = (text: string): boolean =>
  text.length <= 60 && /^[\d.…_]{0,12} ?\/ ?(?:\d{4} ?\/ ?)?[A-ZĐ][A-Za-zĐđ]* ?[-–]/u.test(text)

/** Longer lines of a head say more than a place and a date. */
const LONGEST_DATE = 160
const DATED = /ngày.*tháng.*năm/iu
/** "Ngọc Lâm, ngày 05 tháng 3 năm 2026". */
export const isDate = (text: string): boolean =>
  text.length <= LONGEST_DATE && !text.startsWith('(') && DATED.test(text)
/** "Ngọc Lâm, ngày 5/3/2026", "Ngọc Lâm, 05.03.2026". */
export const isShortDate = (text: string): boolean =>
  text.length <= 80 && /^[A-ZÀ-ỸĐ][^,]*, ?(?:ngày\b.*|[\d.…]+ ?[/.-] ?[\d.…]+ ?[/.-] ?\d{2,4})$/u.test(text)
/** A date with its place before it, as nothing else begins. */
const isPlacedDate = (text: string): boolean =>
  /^[A-ZÀ-ỸĐ][^,]{0,60}, ?ngày /u.test(text) && (isDate(text) || isShortDate(text))

const KIND_NAMES: readonly string[] = (
  'nghị quyết,quyết định,chỉ thị,quy chế,quy định,thông cáo,thông báo,hướng dẫn,chương trình,kế hoạch,phương án,đề án,dự án,' +
  'báo cáo,biên bản,tờ trình,hợp đồng,công điện,bản ghi nhớ,bản thỏa thuận,giấy ủy quyền,giấy mời,giấy giới thiệu,' +
  'giấy nghỉ phép,phiếu gửi,phiếu chuyển,phiếu báo,thư công,nghị định,thông tư,pháp lệnh,luật,lệnh'
).split(',')
const KINDS: ReadonlySet<string> = new Set(KIND_NAMES.map(squash))
const LONGEST_KIND = 40
/** "KẾ HOẠCH", "Kế hoạch", "KÊ HOACH": a kind of paper and nothing else; "PHƯỜNG AN" is a ward. */
export const isKind = (text: string): boolean => {
  if (text.length > LONGEST_KIND || text.length < 4 || isUnit(text)) return false
  const letters = squash(text)
  return KINDS.has(letters) || near(letters, 'kehoach', 1)
}
/** "KẾ HOẠCH TUYÊN TRUYỀN …": a kind of paper and its subject in capitals on one line. */
export const beginsWithKind = (text: string): boolean => {
  if (!isCapitals(text) || text.length > 300) return false
  const words = text.slice(0, 20).toLocaleLowerCase('vi')
  return KIND_NAMES.some(kind => kind.includes(' ') && words.startsWith(`${kind} `))
}

const ORGAN =
  /^(?:[ỦUUỶ]Y BAN|U[ỶỲ] BAN|UBND|HỘI ĐỒNG|HĐND|PHÒNG|BAN|VĂN PHÒNG|TRUNG TÂM|SỞ|BỘ|CHI CỤC|CỤC|CÔNG AN|TRƯỜNG|TRẠM|ĐOÀN|HỘI|TIỂU BAN|CHỦ TỊCH|MẶT TRẬN|ĐẢNG|TỔNG CỤC|VIỆN|BỆNH VIỆN|CÔNG TY|THANH TRA|TÒA ÁN|KHO BẠC|LIÊN ĐOÀN)(?![A-Za-zÀ-ỹ])/u
/** An agency by the first word of its name, in capitals or not. */
export const isOrgan = (text: string): boolean => ORGAN.test(text.slice(0, 24).toLocaleUpperCase('vi'))
/** "XÃ NGỌC LÂM": the unit that goes on with the name of an agency. */
export const isUnit = (text: string): boolean =>
  /^(?:XÃ|PHƯỜNG|ĐẶC KHU|THỊ TRẤN|HUYỆN|QUẬN|THỊ XÃ|THÀNH PHỐ|TP\.?|TỈNH) /u.test(
    text.slice(0, 14).toLocaleUpperCase('vi'),
  )

/** "V/v …", "Về việc …": the subject of a công văn. */
export const isAbout = (text: string): boolean => /^(?:v ?\/ ?v|vv|về việc)(?![A-Za-zÀ-ỹ])/iu.test(text)

/** "Kính gửi: …" */
export const isAddressed = (text: string): boolean => /^kính g[ửở]i/iu.test(text)

const POST =
  /^(?:PHÓ |QUYỀN |Q\. ?)?(?:CHỦ TỊCH|PHÓ CHỦ TỊCH|CHỦ NHIỆM|GIÁM ĐỐC|TRƯỞNG|CHÁNH|BÍ THƯ|VIỆN TRƯỞNG|HIỆU TRƯỞNG|TỔNG|CỤC TRƯỞNG|CHI CỤC TRƯỞNG|THỦ TRƯỞNG|TỔ TRƯỞNG|CHỈ HUY TRƯỞNG|XÃ ĐỘI TRƯỞNG|NGƯỜI)(?![A-Za-zÀ-ỹ])/u
/** "CHỦ TỊCH", "Phó Chủ tịch": a post by its first words. */
export const isPost = (text: string): boolean => POST.test(text.slice(0, 40).toLocaleUpperCase('vi'))

const AUTHORITY =
  /^(?:T ?[./]? ?M|K ?[./]? ?T|T ?[./]? ?L|T ?[./]? ?U ?[./]? ?Q)(?: ?[.:/] ?(?=[A-ZÀ-ỸĐa-zà-ỹđ])| (?=[A-ZÀ-ỸĐ]{2}))/u
/** "TM. ỦY BAN NHÂN DÂN", "KT CHỦ TỊCH", "T/M …", "Q. CHỦ TỊCH". */
export const isAuthority = (text: string): boolean =>
  text.length <= 120 && (AUTHORITY.test(text) || (/^Q ?[./] ?/u.test(text) && isPost(text.replace(/^Q ?[./] ?/u, ''))))

/** "Nơi nhận:"; `alone`: with nothing after it. */
export const isRecipientsLabel = (text: string, alone: boolean): boolean => {
  if (!/^n[ơo]i ?nh[aậ]n/iu.test(text)) return false
  return !alone || squash(text) === 'noinhan'
}

/** "- Lưu: VT, VHXH." */
export const isKept = (text: string): boolean => /^[-–+] ?lưu ?[:;,]/iu.test(text)

const APPENDIX = /^ph[ụu] ?l[ụu]c(?: số)?(?: ?[ivxlc]+| ?\d{1,2}[a-z]?| [a-z])?(?=$|[ .:–—-])/iu
/** "Phụ lục", "PHỤ LỤC 1", "Phụ lục II: …"; `alone`: without a title on the same line. */
export const isAppendix = (text: string, alone: boolean): boolean => {
  const head = APPENDIX.exec(text)?.[0]
  if (head === undefined || text.length > 250) return false
  const rest = text.slice(head.length).trim()
  return rest === '' || /^[.:–—-]+$/.test(rest) || (!alone && /^[.:–—-]/.test(rest))
}
/** "(Kèm theo Kế hoạch số …)" */
export const isGuide = (text: string): boolean =>
  text.startsWith('(') && /k[èe]m theo|ban hành/iu.test(text.slice(0, 120))

/** The marks of a head. */
export type Mark = 'do-khan' | 'luu-hanh' | 'du-thao'

const URGENT =
  /^(?:h[oỏ][aảà] t[oố]c(?: h[eẹ]n gi[oờ])?|th[uư][oợ]ng kh[aẩ]n|(?:r[aấ]t |t[oố]i |đ[aặ]c bi[eệ]t )?kh[aẩ]n(?: c[aấ]p)?|(?:t[oố]i |tuy[eệ]t )?m[aậ]t)$/iu
const CIRCULATION = /^(?:xem xong tr[aả] l[aạ]i|l[uư]u h[aà]nh n[oộ]i b[oộ]|t[aà]i li[eệ]u thu h[oồ]i)$/iu
const DRAFT = /^\(?d[uự] th[aả]o(?![A-Za-zÀ-ỹ])/iu
/** A mark of the head by its words; secrecy is told as urgency is, in the same place. */
export const markOf = (text: string): Mark | null => {
  if (text.length > 60) return null
  if (URGENT.test(text)) return 'do-khan'
  if (CIRCULATION.test(text)) return 'luu-hanh'
  return DRAFT.test(text) ? 'du-thao' : null
}

/** A line that stands only where the form has one, whatever is round it. */
export const isOfForm = (text: string): boolean =>
  text !== '' &&
  text.length <= LONGEST_DATE &&
  (isTypedLine(text) ||
    isNation(text) ||
    isMotto(text) ||
    isNumber(text) ||
    isPlacedDate(text) ||
    isAuthority(text) ||
    isRecipientsLabel(text, false) ||
    isKept(text) ||
    isAbout(text) ||
    isAppendix(text, true) ||
    isGuide(text) ||
    (isCapitals(text) && (isKind(text) || isOrgan(text) || isPost(text) || markOf(text) !== null)))

const NAME = /^(?:[A-ZÀ-ỸĐ][A-Za-zÀ-ỹĐđ.]*[ -]){1,6}[A-ZÀ-ỸĐ][A-Za-zÀ-ỹĐđ]*$/u
/** Two to seven words that all begin with a capital: "Nguyễn Văn A". */
export const isName = (text: string): boolean => text.length <= 60 && NAME.test(text)
