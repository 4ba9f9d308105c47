/** Plans by chance: the constructs of the format in any order and depth, texts of official words; valid by schema and by sense. */
import fc from 'fast-check'

const WORDS =
  'tuyên truyền cải cách hành chính thủ tục hồ sơ người dân công chức phục vụ kiểm tra báo cáo kết quả Nhân dân xã thôn & "một cửa" (PAR) 50% số 12 ngày 05 tháng 3 kinh tế - xã hội; hoặc, trực tuyến: đầy đủ'.split(
    ' ',
  )
const FIRST = ['Nâng cao', 'Tổ chức', 'Đẩy mạnh', 'Rà soát', 'Ứng dụng', 'Đặc biệt', 'Ưu tiên', 'Phối hợp']

const sentence = fc
  .tuple(fc.constantFrom(...FIRST), fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 25 }))
  .map(([first, words]) => `${first} ${words.join(' ')}`.replace(/[;:,-]$/, '').trimEnd())

const paragraphs = fc.array(sentence, { minLength: 1, maxLength: 3 }).map(lines => lines.join('\n'))

const heading = fc.constantFrom('Nội dung chung', 'Nhiệm vụ trọng tâm', 'Giải pháp', 'Lộ trình')

/** Inline marks around a word now and then. */
const marked = fc
  .tuple(sentence, fc.constantFrom('', '**', '*', '***'))
  .map(([text, marks]) => (marks === '' ? text : `${text} ${marks}nhấn mạnh${marks} trong câu`))

const table = fc
  .integer({ min: 1, max: 5 })
  .chain(columns =>
    fc.record(
      {
        cot: fc.array(heading, { minLength: columns, maxLength: columns }),
        hang: fc.array(
          fc.array(fc.oneof(sentence, fc.nat().map(String), fc.nat()), { minLength: columns, maxLength: columns }),
          { minLength: 1, maxLength: 4 },
        ),
        tieu_de: heading,
        don_vi_tinh: fc.constant('Đơn vị tính: triệu đồng'),
        ghi_chu: sentence,
      },
      { requiredKeys: ['cot', 'hang'] },
    ),
  )
  .map(bang => ({ bang }))

const blocks: fc.Arbitrary<unknown> = fc.letrec(tie => ({
  list: fc.array(tie('block'), { minLength: 1, maxLength: 5 }),
  content: fc.oneof({ depthSize: 'small', withCrossShrink: true }, paragraphs, tie('list')),
  block: fc.oneof(
    { depthSize: 'small', maxDepth: 3 },
    marked,
    ...['gach', 'doan', 'cong', 'sao', 'khoan', 'diem', 'ngoac', 'de_muc'].map(kind =>
      fc.tuple(marked, fc.option(tie('content'), { nil: undefined })).map(([text, below]) => ({
        [kind]: text,
        ...(below === undefined ? {} : { chi_tiet: below }),
      })),
    ),
    fc.tuple(heading, tie('content')).map(([unit, work]) => ({ don_vi: unit, nhiem_vu: work })),
    fc.tuple(sentence, fc.integer({ min: 1, max: 9 })).map(([text, bat_dau]) => ({ khoan: text, bat_dau, dam: true })),
    fc.tuple(sentence, fc.integer({ min: 1, max: 9 })).map(([text, bat_dau]) => ({ diem: text, bat_dau })),
    table,
  ),
})).list

const content = fc.oneof(paragraphs, blocks)
const subSection = fc.oneof(content, fc.record({ tieu_de: heading, chi_tiet: content }))
const section = fc.oneof(
  content,
  fc.record({ muc_dich: subSection, yeu_cau: subSection }, { requiredKeys: ['yeu_cau'] }),
  fc.record({ tieu_de: heading, chi_tiet: content }),
  fc.record({ dan: paragraphs, noi_dung: subSection, khoan_khac: fc.record({ tieu_de: heading, chi_tiet: content }) }),
)

const date = fc.constantFrom(undefined, '2026-01', '2026-03-05', '2026-12-31')

/** A plan as plain data, ready for YAML. */
export const anyPlan = fc
  .record(
    {
      co_quan: fc.constantFrom(
        { ten: 'Ủy ban nhân dân xã Đồng Phong' },
        { ten: 'Ủy ban nhân dân Phường 12' },
        { ten: 'Phòng Văn hóa - Xã hội', cap_tren: 'UBND xã Đồng Phong' },
      ),
      so: fc.oneof(fc.integer({ min: 1, max: 999 }), fc.constant('007')),
      ngay: date,
      nam: fc.constant(2026),
      trich_yeu: paragraphs.map(text => text.replace(/\.$/, '')),
      can_cu: fc.array(
        sentence.map(text => `Căn cứ ${text}`),
        { minLength: 1, maxLength: 3 },
      ),
      mo_dau: paragraphs,
      muc_dich_yeu_cau: section,
      noi_dung: section,
      giai_phap: content,
      thoi_gian: paragraphs,
      kinh_phi: section,
      muc_khac: fc.record({ tieu_de: heading, chi_tiet: content }),
      to_chuc_thuc_hien: section,
      ket_thuc: paragraphs,
      noi_nhan: fc
        .uniqueArray(sentence, { minLength: 1, maxLength: 6 })
        .map(lines => lines.map((ten, i) => (i % 2 === 0 ? ten : { ten, de: 'để biết' }))),
      luu: fc.constantFrom(['VT'], ['VT', 'VHXH']),
      nguoi_ky: fc.constant({ chuc_vu: 'Chủ tịch', ho_ten: 'Nguyễn Văn A' }),
      do_khan: fc.constantFrom('Khẩn', 'hoa_toc', 'THƯỢNG KHẨN'),
      luu_hanh: fc.constantFrom('Lưu hành nội bộ', 'Xem xong trả lại'),
      soan_thao: fc.constant({ ky_hieu: 'PL', so_ban: 20 }),
      lien_he: fc.constant({ dia_chi: 'Thôn Thượng', dien_thoai: '0200.3000.000', email: 'a@b.example' }),
      trinh_bay: fc.record(
        {
          co_chu: fc.constantFrom(13, 14),
          lui_dau_dong: fc.constantFrom(10, 12.7),
          gian_dong: fc.constantFrom(1, 1.15, 1.5),
          muc_canh: fc.constantFrom('lui', 'giua'),
        },
        { requiredKeys: [] },
      ),
    },
    {
      requiredKeys: [
        'co_quan',
        'nam',
        'trich_yeu',
        'muc_dich_yeu_cau',
        'noi_dung',
        'to_chuc_thuc_hien',
        'noi_nhan',
        'nguoi_ky',
      ],
    },
  )
  .map(plan => JSON.parse(JSON.stringify(plan)) as Record<string, unknown>)
  // Sections print in the order written, so the order is drawn as well.
  .chain(plan =>
    fc
      .shuffledSubarray(Object.keys(plan), { minLength: Object.keys(plan).length })
      .map(keys => Object.fromEntries(keys.map(key => [key, plan[key]]))),
  )
