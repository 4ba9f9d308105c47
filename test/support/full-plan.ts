/** A good plan with every construct of the format, as plain data; and trees of plans that no file was written for. */
import type { Tree } from '../../src/reader/tree.ts'

export const fullPlan = () => ({
  loai: 'chung',
  co_quan: { ten: 'Ủy ban nhân dân xã Ngọc Lâm', cap_tren: 'Ủy ban nhân dân tỉnh' },
  so: 11,
  ky_hieu: 'KH-UBND',
  dia_danh: 'Ngọc Lâm',
  ngay: '2024-01-26',
  nam: 2024,
  trich_yeu: 'Tuyên truyền cải cách hành chính',
  can_cu: ['Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025'],
  mo_dau: 'Ủy ban nhân dân xã ban hành Kế hoạch như sau',
  muc_dich_yeu_cau: {
    tieu_de: 'Mục đích',
    dan: 'Gồm các điểm sau',
    muc_dich: ['Nâng cao nhận thức.', { gach: 'Phổ biến.', chi_tiet: 'Hằng quý.' }],
    khoan_khac: { tieu_de: 'Khen thưởng', chi_tiet: ['Kịp thời.'] },
  },
  noi_dung_hinh_thuc: [
    { khoan: 'Nội dung', dam: false, bat_dau: 2, chi_tiet: [{ diem: 'Chung', bat_dau: 5 }, { cong: 'Riêng' }] },
    { doan: 'Đoạn.' },
    { ngoac: 'Một' },
    { sao: 'Nhãn' },
    { de_muc: 'Đề mục', chi_tiet: 'Chữ.' },
    {
      bang: {
        tieu_de: 'Tiến độ',
        don_vi_tinh: 'triệu đồng',
        cot: ['STT', { ten: 'Việc', rong: 4, can: 'trai' }],
        hang: [[1, 'Tập huấn'] as unknown[], ['', null]],
        ghi_chu: 'Tạm tính.',
      },
    },
  ],
  giai_phap: 'Đổi mới hình thức.',
  to_chuc_thuc_hien: [{ don_vi: 'Văn phòng', nhiem_vu: ['Theo dõi.'], dam: true, bat_dau: 1 }],
  muc_khac: { tieu_de: 'Chế độ báo cáo', chi_tiet: 'Hằng quý.' },
  ket_thuc: 'Trên đây là Kế hoạch',
  noi_nhan: ['UBND tỉnh', { ten: 'Các thôn', de: 'để thực hiện' }],
  luu: ['VT'],
  nguoi_ky: {
    thay_mat: 'Ủy ban nhân dân',
    ky_thay: 'Chủ tịch',
    quyen: false,
    chuc_vu: 'Phó Chủ tịch',
    ho_ten: 'Nguyễn Văn A',
  },
  phu_luc: [{ tieu_de: 'Danh mục', chi_tiet: ['Sổ tay.'], kho_ngang: true }],
  trinh_bay: {
    co_chu: 13,
    lui_dau_dong: 12.7,
    cach_doan: 6,
    gian_dong: 1.15,
    le: { tren: 20, trai: 30 },
    muc_canh: 'lui',
  },
  do_khan: 'Khẩn',
  luu_hanh: 'Lưu hành nội bộ',
  du_thao: 2,
  soan_thao: { ky_hieu: 'PL', so_ban: 30 },
  lien_he: { dia_chi: 'Thôn Đông', dien_thoai: 912345678 },
})

/** What stands at a pointer of plain data; undefined: nothing. */
export const valueAt = (value: unknown, pointer: string): unknown =>
  pointer
    .split('/')
    .slice(1)
    .map(segment => segment.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<unknown>(
      (node, key) => (Object(node) === node && Object.hasOwn(node as object, key) ? (node as never)[key] : undefined),
      value,
    )

/** A tree of plain data, as a template's filled strings make it. */
export const treeOf = (value: unknown): Tree => ({
  source: '',
  value,
  rangeOf: () => ({ start: 0, end: 0 }),
  typed: pointer => {
    const found = valueAt(value, pointer)
    return Object(found) === found || found === undefined ? null : String(found)
  },
})
