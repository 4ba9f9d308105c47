/** A complete small Plan for tests: valid, without remarks; each test overrides only what it is about. */
import type {
  CountedBlock,
  Muc,
  NguoiKy,
  NoiNhan,
  PhuLuc,
  PlainBlock,
  Plan,
  PlanBlock,
  TableBlock,
  Text,
} from '../../src/model/plan.ts'

/** A text at a place of the file. */
export const text = (words: string, origin = ''): Text => ({ text: words, origin })

/** A block without number: `doan`, `gach`, `cong`, `sao` or `de_muc`; `words` may hold several paragraphs parted by a newline. */
export const block = (
  kind: PlainBlock['kind'],
  words: string,
  origin: string,
  chiTiet: readonly PlanBlock[] = [],
): PlainBlock => ({ kind, text: words.split('\n').map(line => text(line, origin)), chiTiet, origin })

/** A numbered block: `khoan`, `diem`, `ngoac` or `don_vi`. */
export const counted = (
  kind: CountedBlock['kind'],
  words: string,
  origin: string,
  chiTiet: readonly PlanBlock[] = [],
  more: Partial<Pick<CountedBlock, 'batDau' | 'dam' | 'tieuMuc'>> = {},
): CountedBlock => ({
  kind,
  text: words.split('\n').map(line => text(line, origin)),
  chiTiet,
  origin,
  batDau: null,
  dam: null,
  tieuMuc: false,
  ...more,
})

/** A table of plain cells. */
export const table = (cot: readonly string[], hang: readonly (readonly string[])[], origin: string): TableBlock => ({
  kind: 'bang',
  tieuDe: [],
  donViTinh: null,
  cot: cot.map(ten => ({ ten: [text(ten, origin)], rong: null, can: null })),
  hang: hang.map(row => row.map(cell => [text(cell, origin)])),
  ghiChu: [],
  origin,
})

/** A section with its heading. */
export const section = (key: string, tieuDe: string, noiDung: readonly PlanBlock[]): Muc => ({
  key,
  tieuDe: text(tieuDe, `/${key}`),
  noiDung,
  origin: `/${key}`,
})

/** A recipient, `origin` `/noi_nhan/<index>`. */
export const recipient = (index: number, ten: string, de: string | null = null): NoiNhan => ({
  ten: text(ten, `/noi_nhan/${index}`),
  de: de === null ? null : text(de, `/noi_nhan/${index}/de`),
  origin: `/noi_nhan/${index}`,
})

/** An appendix, `origin` `/phu_luc/<index>`. */
export const appendix = (index: number, tieuDe: string, noiDung: readonly PlanBlock[]): PhuLuc => ({
  tieuDe: [text(tieuDe, `/phu_luc/${index}/tieu_de`)],
  noiDung,
  khoNgang: false,
  origin: `/phu_luc/${index}`,
})

/** The signer of the sample plan: the chairman on behalf of the committee. */
export const aSigner = (overrides: Partial<NguoiKy> = {}): NguoiKy => ({
  thayMat: text('Ủy ban nhân dân', '/nguoi_ky/thay_mat'),
  thuaLenh: null,
  thuaUyQuyen: null,
  kyThay: null,
  quyen: false,
  chucVu: text('Chủ tịch', '/nguoi_ky/chuc_vu'),
  hoTen: text('Nguyễn Văn A', '/nguoi_ky/ho_ten'),
  origin: '/nguoi_ky',
  ...overrides,
})

/** The whole sample plan of an invented commune, Hòa Bình Thượng, for 2026. */
export const aPlan = (overrides: Partial<Plan> = {}): Plan => ({
  loai: 'tuyen_truyen_cchc',
  coQuan: { ten: text('Ủy ban nhân dân xã Hòa Bình Thượng', '/co_quan/ten'), capTren: null },
  so: text('05', '/so'),
  kyHieu: text('KH-UBND', '/ky_hieu'),
  diaDanh: null,
  ngay: { ngay: 12, thang: 1, nam: 2026, origin: '/ngay' },
  nam: { value: 2026, origin: '/nam' },
  trichYeu: [text('Tuyên truyền cải cách hành chính năm 2026', '/trich_yeu')],
  canCu: [],
  moDau: [
    text(
      'Thực hiện nhiệm vụ cải cách hành chính, Ủy ban nhân dân xã Hòa Bình Thượng ban hành Kế hoạch tuyên truyền cải cách hành chính năm 2026 như sau:',
      '/mo_dau',
    ),
  ],
  muc: [
    section('muc_dich_yeu_cau', 'Mục đích, yêu cầu', [
      counted(
        'khoan',
        'Mục đích',
        '/muc_dich_yeu_cau/muc_dich',
        [block('gach', 'Nâng cao nhận thức của cán bộ, công chức.', '/muc_dich_yeu_cau/muc_dich/0')],
        { tieuMuc: true },
      ),
      counted(
        'khoan',
        'Yêu cầu',
        '/muc_dich_yeu_cau/yeu_cau',
        [block('doan', 'Tuyên truyền thiết thực, hiệu quả.', '/muc_dich_yeu_cau/yeu_cau')],
        { tieuMuc: true },
      ),
    ]),
    section('noi_dung', 'Nội dung', [block('gach', 'Tuyên truyền về thủ tục hành chính.', '/noi_dung/0')]),
    section('to_chuc_thuc_hien', 'Tổ chức thực hiện', [
      counted('don_vi', 'Phòng Văn hóa - Xã hội', '/to_chuc_thuc_hien/0', [
        block('gach', 'Chủ trì, theo dõi việc thực hiện Kế hoạch này.', '/to_chuc_thuc_hien/0/nhiem_vu/0'),
      ]),
    ]),
  ],
  ketThuc: [text('Trên đây là Kế hoạch tuyên truyền cải cách hành chính năm 2026./.', '/ket_thuc')],
  noiNhan: [recipient(0, 'Phòng Văn hóa - Xã hội'), recipient(1, 'Các thôn')],
  luu: [text('VT', '/luu')],
  nguoiKy: aSigner(),
  phuLuc: [],
  trinhBay: {
    coChu: 14,
    luiDauDong: 10,
    cachDoan: 6,
    gianDong: 1.15,
    le: { tren: 20, duoi: 20, trai: 30, phai: 15 },
    mucCanh: 'lui',
  },
  dau: { doKhan: null, luuHanh: null, duThao: null, soanThao: null, lienHe: null },
  ...overrides,
})
