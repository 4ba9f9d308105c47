/** Pages by chance, and pages made of lines of the form in any order: nothing throws, and recognising twice changes nothing. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Block } from '../../src/model/document.ts'
import { recognise } from '../../src/recognise/recognise.ts'
import { box, line, p, paperOf, type Setting, section, table } from '../support/a-paper.ts'
import { anyDocument } from '../support/any-document.ts'

const LINES = [
  '',
  'ỦY BAN NHÂN DÂN',
  'XÃ NGỌC LÂM',
  'UBND XÃ NGỌC LÂM',
  'PHÒNG VĂN HÓA - XÃ HỘI',
  'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'Độc lập – Tự do – Hạnh phúc',
  'Số: 11/KH-UBND',
  'Số:      /KH-UBND\tNgọc Lâm, ngày 05 tháng 3 năm 2026',
  'ỦY BAN NHÂN DÂN\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'UBND XÃ X\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n____\nĐộc lập - Tự do - Hạnh phúc\n\n_______',
  'Ngọc Lâm, ngày 26 tháng 01 năm 2024',
  'HỎA TỐC',
  'DỰ THẢO LẦN 2',
  'KẾ HOẠCH',
  'KẾ HOẠCH TUYÊN TRUYỀN CẢI CÁCH HÀNH CHÍNH',
  'QUYẾT ĐỊNH:',
  'Tuyên truyền cải cách hành chính năm 2026',
  'V/v triển khai',
  'Kính gửi: Các thôn',
  'Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;',
  'CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ NGỌC LÂM',
  'I. MỤC ĐÍCH, YÊU CẦU',
  '1. Mục đích',
  '1.1. Yêu cầu:',
  'a) Đối tượng',
  '- Cán bộ, công chức;',
  'Phần I',
  'Điều 1. Ban hành',
  'Trên đây là Kế hoạch./.',
  'Nơi nhận:',
  'Nơi nhận:\tTM. ỦY BAN NHÂN DÂN',
  '- Như trên;\n- Lưu: VT.\tNguyễn Văn A',
  'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\n\n\nNguyễn Văn A',
  'KT. CHỦ TỊCH',
  'Nguyễn Văn A',
  '_________',
  'PHỤ LỤC 1',
  'Phụ lục II: DANH MỤC',
  '(Kèm theo Kế hoạch số 11/KH-UBND)',
  'Ghi chú: số liệu ước tính',
] as const

const anySet: fc.Arbitrary<Setting> = fc.record({
  bold: fc.boolean(),
  italic: fc.boolean(),
  underline: fc.boolean(),
  size: fc.constantFrom(11, 13, 14),
  align: fc.constantFrom('left', 'center', 'right', 'both'),
})

const flat: fc.Arbitrary<Block> = fc.oneof(
  { weight: 8, arbitrary: fc.tuple(fc.constantFrom(...LINES), anySet).map(([text, set]) => p(text, set)) },
  { weight: 2, arbitrary: fc.constantFrom(null, 0, -40, 40).map(offset => line(offset)) },
)
const cells = fc.array(flat, { maxLength: 5 })
const anyTable: fc.Arbitrary<Block> = fc.oneof(
  fc
    .array(fc.tuple(cells, cells), { minLength: 1, maxLength: 3 })
    .chain(rows => fc.boolean().map(borders => table(rows, borders))),
  cells.map(blocks => box(blocks)),
)
const blocks = fc.array(fc.oneof({ weight: 6, arbitrary: flat }, anyTable), { maxLength: 25 })

test('no page makes it throw, and doing it twice changes nothing', () => {
  fc.assert(
    fc.property(anyDocument, document => {
      const once = recognise(document)
      expect(recognise(once)).toEqual(once)
    }),
    { numRuns: 200 },
  )
})

test('neither does any page made of lines of the form in any order', () => {
  fc.assert(
    fc.property(fc.array(blocks, { minLength: 1, maxLength: 3 }), sections => {
      const once = recognise(paperOf(...sections.map(one => section(one))))
      expect(recognise(once)).toEqual(once)
    }),
    { numRuns: 400 },
  )
})
