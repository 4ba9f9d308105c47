/** For every code of the proofreader a text that breaks the rule and one that comes near: one fault each. */
import type { proofCodes } from '../../src/diagnostics/codes/proof.ts'

export interface ProofCase {
  /** The fault, as the end of the sentence "… is found". */
  readonly says: string
  /** Paragraphs of one paper; "1 | " before a text makes it an item of list 1, "a) | " gives it that marker. */
  readonly wrong: readonly string[]
  readonly right: readonly string[]
  /** What `--fix` makes of the wrong text; null where a person must decide. */
  readonly fixed: string | null
  /** Of a Word file only. */
  readonly word?: boolean
}

export const proofCases: { readonly [C in keyof typeof proofCodes]: ProofCase } = {
  KH700: {
    says: 'a syllable that Vietnamese cannot have',
    wrong: ['Phối hợp với ngưòi dân trong xã.'],
    right: ['Phối hợp với người dân trong xã qua internet, Zalo và fanpage.'],
    fixed: 'Phối hợp với người dân trong xã.',
  },
  KH701: {
    says: 'a slip in words that papers write together',
    wrong: ['Chủ trì trển khai trong toàn xã.'],
    right: ['Chủ trì triển khai; tình hình thực hiện phù hợp.'],
    fixed: null,
  },
  KH702: {
    says: 'a mixture of the two ways to place a tone mark',
    wrong: ['Xây dựng gia đình văn hóa; nhà văn hóa và hương ước văn hoá.'],
    right: ['Xây dựng gia đình văn hoá; nhà văn hoá tại Thanh Hóa.'],
    fixed: 'Xây dựng gia đình văn hóa; nhà văn hóa và hương ước văn hóa.',
  },
  KH703: {
    says: 'text with combining marks',
    wrong: ['Nâng cao nhận thức của cán bộ.'.normalize('NFD')],
    right: ['Nâng cao nhận thức của cán bộ.'],
    fixed: null,
    word: true,
  },
  KH704: {
    says: 'a hidden character',
    wrong: ['Nâng cao nhận\u200b thức của cán bộ.'],
    right: ['Nâng cao nhận thức của cán bộ.'],
    fixed: null,
    word: true,
  },
  KH705: {
    says: 'a letter of another script that looks like ours',
    wrong: ['Nâng c\u0430o nhận thức của cán bộ.'],
    right: ['Nâng cao nhận thức, độ α và β.'],
    fixed: 'Nâng cao nhận thức của cán bộ.',
  },
  KH706: {
    says: 'text typed for a font of before Unicode',
    wrong: ['Céng hßa x· héi chñ nghÜa ViÖt Nam'],
    right: ['Cộng hòa xã hội chủ nghĩa Việt Nam'],
    fixed: null,
  },
  KH707: {
    says: 'a mistyped abbreviation that everybody knows',
    wrong: ['Báo cáo UNBD xã trước ngày 15 hằng tháng.'],
    right: ['Báo cáo UBND xã, HĐND xã trước ngày 15 hằng tháng.'],
    fixed: 'Báo cáo UBND xã trước ngày 15 hằng tháng.',
  },
  KH708: {
    says: 'an abbreviation used before it is explained',
    wrong: ['Nâng cao chất lượng công tác CCHC.', 'Đẩy mạnh cải cách hành chính (CCHC).'],
    right: ['Đẩy mạnh cải cách hành chính (CCHC).', 'Nâng cao chất lượng công tác CCHC.'],
    fixed: null,
  },
  KH709: {
    says: 'an abbreviation that is explained nowhere',
    wrong: ['Đăng tải trên Trang TTĐT của xã.'],
    right: ['Đăng tải trên Trang thông tin điện tử (sau đây viết tắt là TTĐT) của UBND xã; mục II.'],
    fixed: null,
  },
  KH710: {
    says: 'a day that no calendar has',
    wrong: ['Hoàn thành trước ngày 31/4/2026.'],
    right: ['Hoàn thành trước ngày 30/4/2026.'],
    fixed: null,
  },
  KH711: {
    says: 'a number of one year with a date of another',
    wrong: ['Thực hiện Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2021 của Chính phủ về công tác văn thư.'],
    right: ['Thực hiện Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư.'],
    fixed: null,
  },
  KH712: {
    says: 'a symbol of another kind of document',
    wrong: ['Thực hiện Kế hoạch số 15/QĐ-UBND ngày 12/02/2026 của UBND tỉnh về cải cách hành chính.'],
    right: ['Thực hiện Kế hoạch số 15-KH/TU ngày 12/02/2026 của Tỉnh ủy về cải cách hành chính.'],
    fixed: null,
  },
  KH713: {
    says: 'CV in the symbol of an official letter',
    wrong: ['Theo Công văn số 12/CV-UBND ngày 12/02/2026 của UBND tỉnh về việc báo cáo.'],
    right: ['Theo Công văn số 12/UBND-VX ngày 12/02/2026 của UBND tỉnh về việc báo cáo.'],
    fixed: null,
  },
  KH714: {
    says: 'an abbreviation of a kind in wrong letters',
    wrong: ['Thực hiện Nghị định số 30/2020/ND-CP ngày 05/3/2020 của Chính phủ về công tác văn thư.'],
    right: ['Thực hiện Tờ trình số 30/TTr-UBND ngày 05/3/2026 của UBND xã về công tác văn thư.'],
    fixed: 'Thực hiện Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư.',
  },
  KH715: {
    says: 'a first citation that lacks something',
    wrong: ['Thực hiện Nghị định số 30/2020/NĐ-CP của Chính phủ về công tác văn thư.'],
    right: ['Thực hiện Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư.'],
    fixed: null,
  },
  KH716: {
    says: 'a full citation that is repeated',
    wrong: [
      'Thực hiện Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư.',
      'Bám sát Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư.',
    ],
    right: [
      'Thực hiện Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư.',
      'Bám sát Nghị định số 30/2020/NĐ-CP.',
    ],
    fixed: null,
  },
  KH717: {
    says: 'an issuer before the date',
    wrong: ['Thực hiện Kế hoạch số 77/KH-UBND của UBND tỉnh ngày 11/3/2026 về cải cách hành chính.'],
    right: ['Thực hiện Kế hoạch số 77/KH-UBND ngày 11/3/2026 của UBND tỉnh về cải cách hành chính.'],
    fixed: null,
  },
  KH718: {
    says: 'a date of a citation that is not padded',
    wrong: ['Thực hiện Kế hoạch số 77/KH-UBND ngày 5 tháng 3 năm 2026 của UBND tỉnh về cải cách hành chính.'],
    right: ['Thực hiện Kế hoạch số 77/KH-UBND ngày 15/03/2026 của UBND tỉnh về cải cách hành chính.'],
    fixed: 'Thực hiện Kế hoạch số 77/KH-UBND ngày 05 tháng 3 năm 2026 của UBND tỉnh về cải cách hành chính.',
  },
  KH719: {
    says: 'a colon after "số"',
    wrong: ['Thực hiện Kế hoạch số: 77/KH-UBND ngày 11/3/2026 của UBND tỉnh về cải cách hành chính.'],
    right: ['Thực hiện Kế hoạch số 77/KH-UBND ngày 11/3/2026 của UBND tỉnh về cải cách hành chính.'],
    fixed: 'Thực hiện Kế hoạch số 77/KH-UBND ngày 11/3/2026 của UBND tỉnh về cải cách hành chính.',
  },
  KH720: {
    says: 'a name of an agency in wrong capitals',
    wrong: ['Báo cáo Ủy Ban Nhân Dân xã.'],
    right: ['Báo cáo Ủy ban nhân dân xã, ỦY BAN NHÂN DÂN, Chính phủ; ban nhân dân thôn.'],
    fixed: 'Báo cáo Ủy ban nhân dân xã.',
  },
  KH721: {
    says: 'a part of a law cited in wrong capitals',
    wrong: ['Theo quy định tại Khoản 2 Điều 5 của Luật.'],
    right: ['Khoản 2 nêu rõ việc này; điểm a khoản 2 Điều 5; có 3 điều 1 lần nhắc lại.'],
    fixed: 'Theo quy định tại khoản 2 Điều 5 của Luật.',
  },
  KH722: {
    says: 'a small letter for a certain document',
    wrong: ['Thực hiện kế hoạch số 15/KH-UBND ngày 11/3/2026 của UBND tỉnh về cải cách hành chính.'],
    right: ['Xây dựng kế hoạch số hóa; Kế hoạch số 15/KH-UBND ngày 11/3/2026 của UBND tỉnh về số hóa.'],
    fixed: 'Thực hiện Kế hoạch số 15/KH-UBND ngày 11/3/2026 của UBND tỉnh về cải cách hành chính.',
  },
  KH723: {
    says: 'a small letter for this very plan',
    wrong: ['Yêu cầu các đơn vị thực hiện kế hoạch này.'],
    right: ['Yêu cầu các đơn vị xây dựng kế hoạch và thực hiện Kế hoạch này.'],
    fixed: 'Yêu cầu các đơn vị thực hiện Kế hoạch này.',
  },
  KH724: {
    says: 'the people in a small letter',
    wrong: ['Nâng cao chất lượng phục vụ nhân dân.'],
    right: ['Phục vụ Nhân dân; cơ quan nhà nước và Ủy ban nhân dân; hội nghị nhân dân.'],
    fixed: null,
  },
  KH725: {
    says: 'the Party in a small letter',
    wrong: ['Chủ trương, đường lối của đảng.'],
    right: ['Chủ trương của Đảng; trách nhiệm của đảng viên, của đảng bộ.'],
    fixed: null,
  },
  KH726: {
    says: 'a capital type word inside a sentence',
    wrong: ['Triển khai trên địa bàn Xã Cát Ngạn.'],
    right: ['Xã Cát Ngạn triển khai tại xã Cát Ngạn, Phường Điện Biên Phủ.'],
    fixed: null,
  },
  KH727: {
    says: 'a city with capitals of its own',
    wrong: ['Học tập kinh nghiệm của thành phố Hồ Chí Minh.'],
    right: ['Học tập kinh nghiệm của Thành phố Hồ Chí Minh, thành phố Đà Nẵng.'],
    fixed: 'Học tập kinh nghiệm của Thành phố Hồ Chí Minh.',
  },
  KH728: {
    says: 'a day of the week in wrong capitals',
    wrong: ['Phát thanh vào sáng Thứ hai hằng tuần.'],
    right: ['Phát thanh vào sáng thứ Hai hằng tuần, kỳ thứ hai trong tháng.'],
    fixed: 'Phát thanh vào sáng thứ Hai hằng tuần.',
  },
  KH729: {
    says: 'a sentence that begins with a small letter',
    wrong: ['Đã hoàn thành trong quý I. các đơn vị tiếp tục thực hiện theo kế hoạch. các thôn báo cáo.'],
    right: ['Đăng tin, bài, v.v. trên hệ thống. Các thôn báo cáo.'],
    fixed: null,
  },
  KH730: {
    says: 'a capital after a comma',
    wrong: ['Cải cách tổ chức bộ máy, Các quy định về tuyển dụng.'],
    right: ['Cải cách tổ chức bộ máy, các quy định của Sở Nội vụ, Văn phòng.'],
    fixed: null,
  },
  KH731: {
    says: 'a personal name in wrong capitals',
    wrong: ['Giao ông Nguyễn văn An theo dõi.'],
    right: ['Giao ông Nguyễn Văn An theo dõi; Lê văn bản.'],
    fixed: 'Giao ông Nguyễn Văn An theo dõi.',
  },
  KH732: {
    says: 'a blank before a mark',
    wrong: ['Bảo đảm tiết kiệm , hiệu quả.'],
    right: ['Bảo đảm tiết kiệm, hiệu quả ... theo quy định (nếu có).'],
    fixed: 'Bảo đảm tiết kiệm, hiệu quả.',
  },
  KH733: {
    says: 'a doubled blank',
    wrong: ['Bảo đảm tiết kiệm,  hiệu quả  trong xã.'],
    right: ['Bảo đảm tiết kiệm, hiệu quả trong xã.'],
    fixed: null,
    word: true,
  },
  KH734: {
    says: 'a doubled mark',
    wrong: ['Bảo đảm tiết kiệm,, hiệu quả.'],
    right: ['Bảo đảm tiết kiệm, hiệu quả..., kịp thời./.'],
    fixed: 'Bảo đảm tiết kiệm, hiệu quả.',
  },
  KH735: {
    says: 'a missing blank after a mark',
    wrong: ['Bảo đảm tiết kiệm;hiệu quả.'],
    right: ['Lúc 8:30 tại https://xa.gov.vn, hộp thư a@xa.gov.vn, tệp ke-hoach.docx; tăng 1,5 lần.'],
    fixed: 'Bảo đảm tiết kiệm; hiệu quả.',
  },
  KH736: {
    says: 'a missing blank after a marker',
    wrong: ['a)Tổ chức tập huấn.'],
    right: ['a) Tổ chức tập huấn.'],
    fixed: null,
    word: true,
  },
  KH737: {
    says: 'a bracket without a partner',
    wrong: ['Phối hợp với các đơn vị (Công an, Tư pháp.'],
    right: ['Phối hợp với các đơn vị: a) Công an; b) Tư pháp (nếu có).'],
    fixed: null,
  },
  KH738: {
    says: 'a dash with a blank on one side',
    wrong: ['Phòng Văn hóa- Xã hội chủ trì.'],
    right: ['Phòng Văn hóa - Xã hội chủ trì giai đoạn 2026-2030.'],
    fixed: 'Phòng Văn hóa - Xã hội chủ trì.',
  },
  KH739: {
    says: 'an ellipsis of four dots',
    wrong: ['Tờ rơi, băng rôn, khẩu hiệu....'],
    right: ['Tờ rơi, băng rôn, khẩu hiệu...; họ tên: ..........'],
    fixed: 'Tờ rơi, băng rôn, khẩu hiệu...',
  },
  KH740: {
    says: 'the district level after its end',
    wrong: ['Báo cáo kết quả về UBND huyện.'],
    right: ['Trụ sở của UBND huyện cũ; Quyết định số 15/QĐ-UBND ngày 12/02/2024 của UBND huyện về số hóa.'],
    fixed: null,
  },
  KH741: {
    says: 'levels of online services that ended',
    wrong: ['Đẩy mạnh dịch vụ công trực tuyến mức độ 3, mức độ 4.'],
    right: ['Đẩy mạnh dịch vụ công trực tuyến toàn trình; mức độ 4 của chuyển đổi số.'],
    fixed: null,
  },
  KH742: {
    says: 'a list whose items end in different ways',
    wrong: ['1 | Tổ chức tập huấn;', '1 | Phát tờ rơi.', '1 | Treo băng rôn;', '1 | Họp thôn.'],
    right: ['1 | Tổ chức tập huấn;', '1 | Phát tờ rơi;', '1 | Treo băng rôn;', '1 | Họp thôn.'],
    fixed: null,
  },
  KH743: {
    says: 'a letter that no point has',
    wrong: ['Thực hiện điểm f khoản 2 Mục III.'],
    right: ['Thực hiện điểm e khoản 2 Mục III.'],
    fixed: null,
  },
  KH744: {
    says: 'a skipped đ)',
    wrong: ['d) | Tổ chức tập huấn.', 'e) | Phát tờ rơi.'],
    right: ['d) | Tổ chức tập huấn.', 'đ) | Phát tờ rơi.', 'e) | Treo băng rôn.'],
    fixed: null,
    word: true,
  },
}
