/** The known sections and sub-sections, with the headings printed when `tieu_de` is absent (design §1). */

/** By key of the plan; they print as `I. …` in capitals, in the order of the file (ND30-2.6.q). */
export const SECTIONS: Readonly<Record<string, string>> = {
  muc_dich_yeu_cau: 'Mục đích, yêu cầu',
  noi_dung_hinh_thuc: 'Nội dung, hình thức tuyên truyền',
  noi_dung: 'Nội dung',
  hinh_thuc: 'Hình thức tuyên truyền',
  giai_phap: 'Giải pháp thực hiện',
  thoi_gian: 'Thời gian thực hiện',
  kinh_phi: 'Kinh phí thực hiện',
  to_chuc_thuc_hien: 'Tổ chức thực hiện',
}

/** By key of a section; they print as a khoản with a title, `1. …` (ND30-2.6.s). */
export const SUB_SECTIONS: Readonly<Record<string, string>> = {
  muc_dich: 'Mục đích',
  muc_tieu: 'Mục tiêu',
  yeu_cau: 'Yêu cầu',
  doi_tuong: 'Đối tượng',
  pham_vi: 'Phạm vi',
  chi_tieu: 'Chỉ tiêu cụ thể',
  noi_dung: 'Nội dung tuyên truyền',
  hinh_thuc: 'Hình thức tuyên truyền',
  thoi_gian: 'Thời gian thực hiện',
  kinh_phi: 'Kinh phí thực hiện',
  trach_nhiem: 'Trách nhiệm thực hiện',
}

/** Asked of keys of the plan itself: `muc_…` is a section of the author's own. */
export const isSection = (key: string): boolean => Object.hasOwn(SECTIONS, key) || /^muc_[a-z0-9_]+$/.test(key)
/** Asked of keys of a section: `khoan_…` is a sub-section of the author's own. */
export const isSubSection = (key: string): boolean => Object.hasOwn(SUB_SECTIONS, key) || /^khoan_[a-z0-9_]+$/.test(key)
