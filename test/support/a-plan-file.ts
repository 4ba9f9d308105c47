/** The text of a small plan without findings, in which lines can be put in the place of others of the same key. */
const PLAN: Readonly<Record<string, string>> = {
  co_quan: 'co_quan: {ten: Ủy ban nhân dân xã Suối Lành}',
  nam: 'nam: 2026',
  trich_yeu: 'trich_yeu: Tuyên truyền cải cách hành chính năm 2026',
  mo_dau: 'mo_dau: Ủy ban nhân dân xã ban hành Kế hoạch như sau.',
  muc_dich_yeu_cau: 'muc_dich_yeu_cau: Giúp Nhân dân hiểu cải cách hành chính.',
  noi_dung: 'noi_dung: Giới thiệu thủ tục hành chính của xã.',
  to_chuc_thuc_hien: 'to_chuc_thuc_hien: Phòng Văn hóa - Xã hội chủ trì thực hiện Kế hoạch này.',
  noi_nhan: 'noi_nhan: [Phòng Văn hóa - Xã hội]',
  nguoi_ky: 'nguoi_ky: {thay_mat: Ủy ban nhân dân, chuc_vu: Chủ tịch, ho_ten: Nguyễn Văn A}',
}

/** `lines`: whole lines of the plan by key, several where they hold line ends. */
export const aPlanFile = (lines: Readonly<Record<string, string>> = {}): string =>
  `${Object.entries({ ...PLAN, ...lines })
    .map(([, line]) => line)
    .join('\n')}\n`

/** KH407, a warning: the word "số" is missing before the number of a decree. */
export const CITED =
  'Theo Nghị định 63/2010/NĐ-CP ngày 08 tháng 6 năm 2010 của Chính phủ về kiểm soát thủ tục hành chính.'
