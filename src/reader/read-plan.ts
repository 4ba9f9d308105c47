/** From the structurally sound tree to the `Plan`: dates made real, absences null, defaults filled once. */
import { bodySizes, firstLine, lineSpacing, margins, paragraphGap } from '../decree/figures.ts'
import { atValue, type Finding, finding, type Outcome } from '../diagnostics/finding.ts'
import type { Dau, Muc, NoiNhan, PhuLuc, Plan, Text, TrinhBay } from '../model/plan.ts'
import { parseDate } from '../text/dates.ts'
import { fold } from '../text/vietnamese.ts'
import { type Cursor, cursorAt } from './cursor.ts'
import { isSection, SECTIONS } from './headings.ts'
import { readContent, readHeading, readSectionContent } from './read-blocks.ts'
import type { Tree } from './tree.ts'

/** A text the schema has made sure of; an absent one is a bug of ours, not of the plan. */
const must = (text: Text | null, what: string): Text => {
  if (!text) throw new Error(`read-plan: ${what} is missing after the schema check`)
  return text
}

const number = (at: Cursor): number | null => (typeof at.value === 'number' ? at.value : null)

const readNumber = (at: Cursor): Text | null => {
  const typed = at.text()
  if (!typed || typeof at.value === 'string') return typed
  return { ...typed, text: typed.text.padStart(2, '0') }
}

const readDate = (root: Cursor): { readonly date: Plan['ngay']; readonly findings: readonly Finding[] } => {
  const at = root.child('ngay')
  const given = at.text()
  const year = number(root.child('nam'))
  if (!given) return { date: { ngay: null, thang: null, nam: year, origin: '/nam' }, findings: [] }
  const parsed = parseDate(given.text)
  if (parsed) return { date: { ...parsed, origin: at.pointer }, findings: [] }
  return {
    date: { ngay: null, thang: null, nam: year, origin: at.pointer },
    findings: [finding('KH280', atValue(at.pointer), { given: given.text })],
  }
}

const readSection = (at: Cursor, key: string): Muc => ({
  key,
  tieuDe: readHeading(at, SECTIONS[key]),
  noiDung: readSectionContent(at),
  origin: at.pointer,
})

const readRecipient = (at: Cursor): NoiNhan => {
  const whole = at.has('ten') ? at.child('ten') : at
  return {
    ten: must(whole.text(), at.pointer),
    de: at.has('de') ? at.child('de').text() : null,
    origin: at.pointer,
  }
}

const readAppendix = (at: Cursor): PhuLuc => ({
  tieuDe: at.child('tieu_de').lines(),
  noiDung: readContent(at.child('chi_tiet')),
  khoNgang: at.child('kho_ngang').value === true,
  origin: at.pointer,
})

const readPresentation = (at: Cursor): TrinhBay => {
  const edge = at.child('le')
  return {
    coChu: number(at.child('co_chu')) === bodySizes.values[0] ? 13 : 14,
    luiDauDong: number(at.child('lui_dau_dong')) ?? firstLine.preferred,
    cachDoan: number(at.child('cach_doan')) ?? paragraphGap.preferred,
    gianDong: number(at.child('gian_dong')) ?? lineSpacing.preferred,
    le: {
      tren: number(edge.child('tren')) ?? margins.top.preferred,
      duoi: number(edge.child('duoi')) ?? margins.bottom.preferred,
      trai: number(edge.child('trai')) ?? margins.left.preferred,
      phai: number(edge.child('phai')) ?? margins.right.preferred,
    },
    mucCanh: at.child('muc_canh').value === 'giua' ? 'giua' : 'lui',
  }
}

const readDraft = (at: Cursor): Text | null => {
  if (at.value === undefined || at.value === null || at.value === false) return null
  const written = typeof at.value === 'string' ? at.value : at.value === true ? 'Dự thảo' : `Dự thảo lần ${at.value}`
  return { text: written, origin: at.pointer }
}

const URGENCY: Readonly<Record<string, string>> = {
  'hoa toc': 'Hỏa tốc',
  'thuong khan': 'Thượng khẩn',
  khan: 'Khẩn',
}

const readUrgency = (at: Cursor): Text | null => {
  const written = at.text()
  return written && { ...written, text: URGENCY[fold(written.text.replaceAll('_', ' '))] ?? written.text }
}

const readMarks = (root: Cursor): Dau => {
  const typist = root.child('soan_thao')
  const contact = root.child('lien_he')
  return {
    doKhan: readUrgency(root.child('do_khan')),
    luuHanh: root.child('luu_hanh').text(),
    duThao: readDraft(root.child('du_thao')),
    soanThao: root.has('soan_thao')
      ? { kyHieu: must(typist.child('ky_hieu').text(), 'soan_thao'), soBan: number(typist.child('so_ban')) }
      : null,
    lienHe: root.has('lien_he')
      ? {
          diaChi: contact.child('dia_chi').text(),
          dienThoai: contact.child('dien_thoai').text(),
          email: contact.child('email').text(),
          trangWeb: contact.child('trang_web').text(),
        }
      : null,
  }
}

/** Reads a tree that `checkStructure` found sound. A date that no calendar has is an error (KH280) and stays blank. */
export const readPlan = (tree: Tree): Outcome<Plan> => {
  const root = cursorAt(tree, '', tree.value)
  const { date, findings } = readDate(root)
  const year = number(root.child('nam')) ?? date.nam
  const signer = root.child('nguoi_ky')
  const signerText = (key: string): Text | null => signer.child(key).text()
  const plan: Plan = {
    loai: root.child('loai').value === 'chung' ? 'chung' : 'tuyen_truyen_cchc',
    coQuan: {
      ten: must(root.child('co_quan').child('ten').text(), 'co_quan.ten'),
      capTren: root.child('co_quan').child('cap_tren').text(),
    },
    so: readNumber(root.child('so')),
    kyHieu: root.child('ky_hieu').text() ?? { text: 'KH-UBND', origin: '/ky_hieu' },
    diaDanh: root.child('dia_danh').text(),
    ngay: date,
    nam: year === null ? null : { value: year, origin: root.has('nam') ? '/nam' : '/ngay' },
    trichYeu: root.child('trich_yeu').lines(),
    canCu: root
      .child('can_cu')
      .items()
      .flatMap(item => item.text() ?? []),
    moDau: root.child('mo_dau').lines(),
    muc: root
      .keys()
      .filter(isSection)
      .map(key => readSection(root.child(key), key)),
    ketThuc: root.child('ket_thuc').lines(),
    noiNhan: root.child('noi_nhan').items().map(readRecipient),
    luu: root.has('luu')
      ? root
          .child('luu')
          .items()
          .flatMap(item => item.text() ?? [])
      : [{ text: 'VT', origin: '/luu' }],
    nguoiKy: {
      thayMat: signerText('thay_mat'),
      thuaLenh: signerText('thua_lenh'),
      thuaUyQuyen: signerText('thua_uy_quyen'),
      kyThay: signerText('ky_thay'),
      quyen: signer.child('quyen').value === true,
      chucVu: must(signerText('chuc_vu'), 'nguoi_ky.chuc_vu'),
      hoTen: must(signerText('ho_ten'), 'nguoi_ky.ho_ten'),
      origin: signer.pointer,
    },
    phuLuc: root.child('phu_luc').items().map(readAppendix),
    trinhBay: readPresentation(root.child('trinh_bay')),
    dau: readMarks(root),
  }
  return { value: plan, findings }
}
