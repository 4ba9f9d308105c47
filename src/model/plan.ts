/**
 * What a plan says (`Plan`), after the YAML has been read: complete, readonly, absence is null.
 * Nothing here knows of pages, fonts or files. Field names are those of the plan format without underscores.
 */

/** A JSON Pointer (RFC 6901) into the plan file: `/noi_nhan/2/ten`. */
export type Pointer = string

/** One line or paragraph of text as the author wrote it (NFC, no line break, trimmed), and where it stands in the file. */
export interface Text {
  readonly text: string
  readonly origin: Pointer
}

/** One plan file; lists are empty and values null where it says nothing and no default is set. */
export interface Plan {
  readonly loai: 'tuyen_truyen_cchc' | 'chung'
  readonly coQuan: { readonly ten: Text; readonly capTren: Text | null }
  /** Digits as they are printed after "Số: " ("05", "007"); null leaves a blank. */
  readonly so: Text | null
  /** "KH-UBND" unless written. */
  readonly kyHieu: Text
  /** As written; null: taken from the issuer's name by `placeOf` (text/vietnamese.ts). */
  readonly diaDanh: Text | null
  /** The date under the Quốc hiệu; what is null prints as a blank. `nam` is null only when the file gives no year at all. */
  readonly ngay: {
    readonly ngay: number | null
    readonly thang: number | null
    readonly nam: number | null
    readonly origin: Pointer
  }
  /** The plan's own year (`nam`, else the year of `ngay`); null only when the file gives neither. */
  readonly nam: { readonly value: number; readonly origin: Pointer } | null
  /** One entry a printed line. */
  readonly trichYeu: readonly Text[]
  readonly canCu: readonly Text[]
  readonly moDau: readonly Text[]
  readonly muc: readonly Muc[]
  readonly ketThuc: readonly Text[]
  readonly noiNhan: readonly NoiNhan[]
  /** What follows "Lưu: " ; ["VT"] unless written. */
  readonly luu: readonly Text[]
  readonly nguoiKy: NguoiKy
  readonly phuLuc: readonly PhuLuc[]
  readonly trinhBay: TrinhBay
  readonly dau: Dau
}

/** A section: `I. TIÊU ĐỀ`. `key` is its key in the file (muc_dich_yeu_cau, muc_khac …); `tieuDe` as written or the default heading. */
export interface Muc {
  readonly key: string
  readonly tieuDe: Text
  /** A sub-section is a `khoan` with `tieuMuc: true`; plain text is a run of `doan`. */
  readonly noiDung: readonly PlanBlock[]
  readonly origin: Pointer
}

interface BlockBase {
  /** First entry stands beside the marker; a newline in the value makes the others, printed as paragraphs without marker. */
  readonly text: readonly Text[]
  readonly chiTiet: readonly PlanBlock[]
  readonly origin: Pointer
}

/** doan: paragraph · gach: `-` · cong: `+` · sao: `*` · de_muc: bold heading without number. */
export interface PlainBlock extends BlockBase {
  readonly kind: 'doan' | 'gach' | 'cong' | 'sao' | 'de_muc'
}

/** khoan: `1.` or `1.1.` · diem: `a)` · ngoac: `(1)` · don_vi: `1.` or `a)`, a unit whose `chiTiet` are its tasks. */
export interface CountedBlock extends BlockBase {
  readonly kind: 'khoan' | 'diem' | 'ngoac' | 'don_vi'
  /** `bat_dau`: the number (on a điểm: place in the alphabet) this block takes; null: the next one. */
  readonly batDau: number | null
  /** `dam`: bold or not, against the rule of the format; null: by the rule. */
  readonly dam: boolean | null
  /** Is this a numbered sub-section of a section (its heading came from `tieu_de` or a known key)? */
  readonly tieuMuc: boolean
}

/** `bang`: caption, unit, columns, rows and remark of a table in the text. */
export interface TableBlock {
  readonly kind: 'bang'
  readonly tieuDe: readonly Text[]
  readonly donViTinh: Text | null
  readonly cot: readonly Column[]
  /** Rows of cells, each as many as `cot`; a cell is its paragraphs (empty cell: []). */
  readonly hang: readonly (readonly (readonly Text[])[])[]
  readonly ghiChu: readonly Text[]
  readonly origin: Pointer
}

/** A column of `bang`; a `rong` of null counts 1 beside columns that have a weight. */
export interface Column {
  readonly ten: readonly Text[]
  /** Relative weight; null: by content. */
  readonly rong: number | null
  readonly can: 'trai' | 'giua' | 'phai' | null
}

/** An entry of a list of content, told apart by `kind`. */
export type PlanBlock = PlainBlock | CountedBlock | TableBlock

/** One line of the recipients without dash and end mark, which the layout adds (ND30-2.9.b). */
export interface NoiNhan {
  readonly ten: Text
  /** Remark in brackets, without the brackets. */
  readonly de: Text | null
  readonly origin: Pointer
}

/** The lines of the signature block without TM., TL., TUQ., KT. and Q., which are printed for them (ND30-2.7.c). */
export interface NguoiKy {
  readonly thayMat: Text | null
  readonly thuaLenh: Text | null
  readonly thuaUyQuyen: Text | null
  readonly kyThay: Text | null
  readonly quyen: boolean
  readonly chucVu: Text
  readonly hoTen: Text
  readonly origin: Pointer
}

/** An appendix; its number is its place in the list (ND30-2.10.b). */
export interface PhuLuc {
  readonly tieuDe: readonly Text[]
  readonly noiDung: readonly PlanBlock[]
  readonly khoNgang: boolean
  readonly origin: Pointer
}

/** Presentation, complete: what the file leaves out has the preferred value of decree/figures.ts. */
export interface TrinhBay {
  readonly coChu: 13 | 14
  /** mm */
  readonly luiDauDong: number
  /** pt */
  readonly cachDoan: number
  /** lines */
  readonly gianDong: number
  /** mm */
  readonly le: { readonly tren: number; readonly duoi: number; readonly trai: number; readonly phai: number }
  readonly mucCanh: 'lui' | 'giua'
}

/** Marks; absent ones are null. */
export interface Dau {
  readonly doKhan: Text | null
  readonly luuHanh: Text | null
  /** Printed in capitals: "DỰ THẢO", "DỰ THẢO LẦN 2". */
  readonly duThao: Text | null
  readonly soanThao: { readonly kyHieu: Text; readonly soBan: number | null } | null
  readonly lienHe: {
    readonly diaChi: Text | null
    readonly dienThoai: Text | null
    readonly email: Text | null
    readonly trangWeb: Text | null
  } | null
}
