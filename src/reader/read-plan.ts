/** From the structurally sound tree to the `Plan`: dates made real, absences null, defaults filled once. */
import { bodySizes, firstLine, lineSpacing, margins, paragraphGap } from '../decree/figures.ts'
import { atValue, type Finding, finding, type Outcome } from '../diagnostics/finding.ts'
import type { Dau, Muc, NguoiKy, NoiNhan, PhuLuc, Plan, Text, TrinhBay } from '../model/plan.ts'
import { parseDate } from '../text/dates.ts'
import { fold } from '../text/vietnamese.ts'
import { isSection, SECTIONS } from './headings.ts'
import { readContent, readHeading, readSectionContent } from './read-blocks.ts'
import { remembered } from './remembered.ts'
import { child, has, itemsOf, keysOf, linesUnder, type Spot, textOf, textUnder, told, valueUnder } from './spot.ts'
import type { Tree } from './tree.ts'

/** A text the schema has made sure of; an absent one is a bug of ours, not of the plan. */
const must = (text: Text | null, what: string): Text => {
  if (!text) throw new Error(`read-plan: ${what} is missing after the schema check`)
  return text
}

const number = (at: Spot): number | null => (typeof at.value === 'number' ? at.value : null)

const readNumber = (at: Spot): Text | null => {
  const typed = textOf(at)
  if (!typed || typeof at.value === 'string') return typed
  return told(at, typed.text.padStart(2, '0'))
}

const readDate = (root: Spot): { readonly date: Plan['ngay']; readonly findings: readonly Finding[] } => {
  const at = child(root, 'ngay')
  const given = textOf(at)
  const year = number(child(root, 'nam'))
  if (!given) return { date: { ngay: null, thang: null, nam: year, origin: '/nam' }, findings: [] }
  const parsed = parseDate(given.text)
  if (parsed) return { date: { ...parsed, origin: at.pointer }, findings: [] }
  return {
    date: { ngay: null, thang: null, nam: year, origin: at.pointer },
    findings: [finding('KH280', atValue(at.pointer), { given: given.text })],
  }
}

const readSection = remembered((at): Muc => {
  const key = at.pointer.slice(1)
  return { key, tieuDe: readHeading(at, SECTIONS[key]), noiDung: readSectionContent(at), origin: at.pointer }
})

const readRecipient = remembered((at): NoiNhan => {
  const whole = has(at, 'ten') ? child(at, 'ten') : at
  return {
    ten: must(textOf(whole), at.pointer),
    de: has(at, 'de') ? textUnder(at, 'de') : null,
    origin: at.pointer,
  }
})

const readRecipients = remembered((at): readonly NoiNhan[] => itemsOf(at).map(item => readRecipient(item)))

const readAppendix = remembered(
  (at): PhuLuc => ({
    tieuDe: linesUnder(at, 'tieu_de'),
    noiDung: readContent(child(at, 'chi_tiet')),
    khoNgang: valueUnder(at, 'kho_ngang') === true,
    origin: at.pointer,
  }),
)

const readPresentation = remembered((at): TrinhBay => {
  const edge = child(at, 'le')
  return {
    coChu: number(child(at, 'co_chu')) === bodySizes.values[0] ? 13 : 14,
    luiDauDong: number(child(at, 'lui_dau_dong')) ?? firstLine.preferred,
    cachDoan: number(child(at, 'cach_doan')) ?? paragraphGap.preferred,
    gianDong: number(child(at, 'gian_dong')) ?? lineSpacing.preferred,
    le: {
      tren: number(child(edge, 'tren')) ?? margins.top.preferred,
      duoi: number(child(edge, 'duoi')) ?? margins.bottom.preferred,
      trai: number(child(edge, 'trai')) ?? margins.left.preferred,
      phai: number(child(edge, 'phai')) ?? margins.right.preferred,
    },
    mucCanh: valueUnder(at, 'muc_canh') === 'giua' ? 'giua' : 'lui',
  }
})

const readDraft = (at: Spot): Text | null => {
  if (at.value === undefined || at.value === null || at.value === false) return null
  const written = typeof at.value === 'string' ? at.value : at.value === true ? 'Dự thảo' : `Dự thảo lần ${at.value}`
  return { text: written, origin: at.pointer }
}

const URGENCY: Readonly<Record<string, string>> = {
  'hoa toc': 'Hỏa tốc',
  'thuong khan': 'Thượng khẩn',
  khan: 'Khẩn',
}

const readUrgency = (at: Spot): Text | null => {
  const written = textOf(at)
  return written && told(at, URGENCY[fold(written.text.replaceAll('_', ' '))] ?? written.text)
}

const readTypist = remembered((at): Dau['soanThao'] => ({
  kyHieu: must(textUnder(at, 'ky_hieu'), 'soan_thao'),
  soBan: number(child(at, 'so_ban')),
}))

const readContact = remembered((at): Dau['lienHe'] => ({
  diaChi: textUnder(at, 'dia_chi'),
  dienThoai: textUnder(at, 'dien_thoai'),
  email: textUnder(at, 'email'),
  trangWeb: textUnder(at, 'trang_web'),
}))

const readMarks = (root: Spot): Dau => {
  return {
    doKhan: readUrgency(child(root, 'do_khan')),
    luuHanh: textUnder(root, 'luu_hanh'),
    duThao: readDraft(child(root, 'du_thao')),
    soanThao: has(root, 'soan_thao') ? readTypist(child(root, 'soan_thao')) : null,
    lienHe: has(root, 'lien_he') ? readContact(child(root, 'lien_he')) : null,
  }
}

const readAgency = remembered((at): Plan['coQuan'] => ({
  ten: must(textUnder(at, 'ten'), 'co_quan.ten'),
  capTren: textUnder(at, 'cap_tren'),
}))

const readSigner = remembered(
  (at): NguoiKy => ({
    thayMat: textUnder(at, 'thay_mat'),
    thuaLenh: textUnder(at, 'thua_lenh'),
    thuaUyQuyen: textUnder(at, 'thua_uy_quyen'),
    kyThay: textUnder(at, 'ky_thay'),
    quyen: valueUnder(at, 'quyen') === true,
    chucVu: must(textUnder(at, 'chuc_vu'), 'nguoi_ky.chuc_vu'),
    hoTen: must(textUnder(at, 'ho_ten'), 'nguoi_ky.ho_ten'),
    origin: at.pointer,
  }),
)

const readTexts = remembered((at): readonly Text[] => itemsOf(at).flatMap(item => textOf(item) ?? []))

/** Reads a tree that `checkStructure` found sound. A date that no calendar has is an error (KH280) and stays blank. */
export const readPlan = (tree: Tree): Outcome<Plan> => {
  const root: Spot = { value: tree.value, pointer: '', typed: pointer => tree.typed(pointer) }
  const { date, findings } = readDate(root)
  const year = number(child(root, 'nam')) ?? date.nam
  const plan: Plan = {
    loai: valueUnder(root, 'loai') === 'chung' ? 'chung' : 'tuyen_truyen_cchc',
    coQuan: readAgency(child(root, 'co_quan')),
    so: readNumber(child(root, 'so')),
    kyHieu: textUnder(root, 'ky_hieu') ?? told(child(root, 'ky_hieu'), 'KH-UBND'),
    diaDanh: textUnder(root, 'dia_danh'),
    ngay: date,
    nam: year === null ? null : { value: year, origin: has(root, 'nam') ? '/nam' : '/ngay' },
    trichYeu: linesUnder(root, 'trich_yeu'),
    canCu: readTexts(child(root, 'can_cu')),
    moDau: linesUnder(root, 'mo_dau'),
    muc: keysOf(root)
      .filter(isSection)
      .map(key => readSection(child(root, key))),
    ketThuc: linesUnder(root, 'ket_thuc'),
    noiNhan: readRecipients(child(root, 'noi_nhan')),
    luu: has(root, 'luu') ? readTexts(child(root, 'luu')) : [told(child(root, 'luu'), 'VT')],
    nguoiKy: readSigner(child(root, 'nguoi_ky')),
    phuLuc: itemsOf(child(root, 'phu_luc')).map(item => readAppendix(item)),
    trinhBay: readPresentation(child(root, 'trinh_bay')),
    dau: readMarks(root),
  }
  return { value: plan, findings }
}
