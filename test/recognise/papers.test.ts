/** Whole papers of other kinds, and the foot in all its forms. */
import { describe, expect, test } from 'vitest'
import type { Block } from '../../src/model/document.ts'
import { recognise } from '../../src/recognise/recognise.ts'
import {
  AGENCY,
  centred,
  DATE,
  head,
  line,
  NATION,
  p,
  paper,
  table,
  title,
  told,
  USUAL_HEAD,
} from '../support/a-paper.ts'

const under = (...blocks: readonly Block[]): readonly string[] =>
  told(recognise(paper(head(), ...blocks))).slice(USUAL_HEAD.length)

const SIGNED = ['quyen-han-chuc-vu: TM. ỦY BAN NHÂN DÂN', 'quyen-han-chuc-vu: CHỦ TỊCH', 'ho-ten: Nguyễn Văn A']
const LISTED = ['noi-nhan: Nơi nhận:', 'noi-nhan-danh-sach: - Đảng ủy;', 'noi-nhan-danh-sach: - Lưu: VT.']
const list = [p('Nơi nhận:', { bold: true, italic: true, size: 12 }), p('- Đảng ủy;'), p('- Lưu: VT.')]
const signer = title('TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\n\n\nNguyễn Văn A')

describe('the foot', () => {
  const foot = (...blocks: readonly Block[]): readonly string[] =>
    under(title('KẾ HOẠCH'), title('Tuyên truyền'), p('Xong./.'), ...blocks).slice(3)
  const framed = (lines: readonly string[]): readonly string[] => ['<foot>', ...lines, '</>']

  test('a table of one row', () => {
    expect(foot(table([[list, [signer]]]))).toEqual(framed([...LISTED, ...SIGNED]))
  })
  test('a table of several rows', () => {
    const rows = [
      [[p('Nơi nhận:')], [title('TM. ỦY BAN NHÂN DÂN')]],
      [list.slice(1), [title('CHỦ TỊCH'), p(''), title('Nguyễn Văn A')]],
    ]
    expect([...foot(table(rows))].sort()).toEqual([...framed([...LISTED, ...SIGNED])].sort())
  })
  test('no table: one after the other, or parted by tabs', () => {
    expect(foot(...list, signer)).toEqual([...LISTED, ...SIGNED])
    expect(foot(signer, ...list)).toEqual([...SIGNED, ...LISTED])
    const tabbed = foot(
      p('Nơi nhận:\tTM. ỦY BAN NHÂN DÂN'),
      p('- Đảng ủy;\tCHỦ TỊCH'),
      p('- Lưu: VT.'),
      p('\t\tNguyễn Văn A'),
    )
    expect(tabbed.map(one => one.split(':')[0])).toEqual([
      'noi-nhan',
      'quyen-han-chuc-vu',
      'noi-nhan-danh-sach',
      'quyen-han-chuc-vu',
      'noi-nhan-danh-sach',
      'ho-ten',
    ])
  })
  test('a name in capitals or with a title is the name; a post alone is no name', () => {
    expect(foot(table([[list, [title('CHỦ TỊCH'), title('NGUYỄN VĂN A')]]]))).toContain('ho-ten: NGUYỄN VĂN A')
    expect(foot(table([[list, [title('CHỦ TỊCH'), title('ThS. Nguyễn Văn A')]]]))).toContain(
      'ho-ten: ThS. Nguyễn Văn A',
    )
    expect(foot(table([[list, [title('TM. ỦY BAN NHÂN DÂN'), title('CHỦ TỊCH')]]])).join()).not.toContain('ho-ten')
  })
  test('a remark in the room of the signature is neither post nor name', () => {
    expect(foot(table([[list, [title('CHỦ TỊCH'), p('(Đã ký)'), title('Nguyễn Văn A')]]]))).toContain('bang-o: (Đã ký)')
  })
  test('the mark of the typist', () => {
    const lines = (mark: string): string | undefined => foot(table([[[...list, p(mark)], [signer]]]))[4]
    expect(lines('PL.(300)')).toBe('soan-thao: PL.(300)')
    expect(lines('NVA.')).toBe('soan-thao: NVA.')
    expect(lines('các thôn.')).toBe('noi-nhan-danh-sach: các thôn.')
  })
  test('without Nơi nhận the signer is known; a column "Nơi nhận" in the body is no foot', () => {
    expect(foot(table([[[p('')], [signer]]]))).toEqual(framed(SIGNED))
    const column = table(
      [
        [[title('Việc')], [title('Nơi nhận')]],
        [[p('Báo cáo')], [p('UBND xã')]],
      ],
      true,
    )
    expect(foot(column, p('Hết./.'), table([[list, [signer]]])).slice(-8)).toEqual(framed([...LISTED, ...SIGNED]))
  })
  test('without any foot nothing is made up', () => {
    expect(foot(p('Trân trọng.'))).toEqual(['doan: Trân trọng.'])
  })
})

describe('other kinds of paper', () => {
  test('a công văn has its subject under the number', () => {
    const left = [
      ...AGENCY,
      line(),
      centred('Số: 12/UBND-VX'),
      centred('V/v triển khai công tác'),
      centred('cải cách hành chính'),
    ]
    const lines = told(
      recognise(
        paper(
          table([[left, [...NATION, line(), DATE]]]),
          centred('Kính gửi:'),
          p('- Các thôn;'),
          p('- Các phòng.'),
          p('Thực hiện Công văn số 5/UBND-VX, UBND xã yêu cầu:'),
          p('1. Các thôn báo cáo./.'),
          table([[list, [signer]]]),
        ),
      ),
    )
    expect(lines.filter(one => /^(so-ky|trich|kinh|doan|khoan|ten-loai)/.test(one))).toEqual([
      'so-ky-hieu: Số: 12/UBND-VX',
      'trich-yeu: V/v triển khai công tác',
      'trich-yeu: cải cách hành chính',
      'kinh-gui: Kính gửi:',
      'kinh-gui: - Các thôn;',
      'kinh-gui: - Các phòng.',
      'doan: Thực hiện Công văn số 5/UBND-VX, UBND xã yêu cầu:',
      'khoan: 1. Các thôn báo cáo./.',
    ])
  })
  test('a decision: who issues, căn cứ, QUYẾT ĐỊNH:, điều', () => {
    expect(
      under(
        title('QUYẾT ĐỊNH'),
        title('Về việc thành lập Tổ công tác'),
        line(),
        title('CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ NGỌC LÂM'),
        p('Căn cứ Luật Tổ chức chính quyền địa phương;', { italic: true }),
        p('Theo đề nghị của Trưởng phòng.', { italic: true }),
        title('QUYẾT ĐỊNH:'),
        p('Điều 1. Thành lập Tổ công tác./.'),
      ),
    ).toEqual([
      'ten-loai: QUYẾT ĐỊNH',
      'trich-yeu: Về việc thành lập Tổ công tác',
      '--- trich-yeu',
      'phan-tieu-de: CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ NGỌC LÂM',
      'can-cu: Căn cứ Luật Tổ chức chính quyền địa phương;',
      'can-cu: Theo đề nghị của Trưởng phòng.',
      'phan-tieu-de: QUYẾT ĐỊNH:',
      'dieu: Điều 1. Thành lập Tổ công tác./.',
    ])
  })
  test('a resolution: who resolves, at which meeting, QUYẾT NGHỊ:', () => {
    const lines = under(
      title('NGHỊ QUYẾT\nVề nhiệm vụ năm 2026'),
      line(),
      title('HỘI ĐỒNG NHÂN DÂN XÃ NGỌC LÂM\nKHÓA II, KỲ HỌP THỨ 3'),
      p('Xét Tờ trình số 10/TTr-UBND.', { italic: true }),
      title('QUYẾT NGHỊ:'),
      p('Điều 1. Thông qua./.'),
    )
    expect(lines.slice(3).map(one => one.split(':')[0])).toEqual([
      'phan-tieu-de',
      'phan-tieu-de',
      'can-cu',
      'phan-tieu-de',
      'dieu',
    ])
  })
  test.each(['BÁO CÁO', 'TỜ TRÌNH', 'THÔNG BÁO', 'CHƯƠNG TRÌNH', 'NGHỊ QUYẾT', 'GIẤY MỜI', 'HƯỚNG DẪN'])('%s', kind => {
    expect(
      under(title(kind), title('Về công tác cải cách'), line(), centred('Kính gửi: UBND tỉnh'), p('Thực hiện.')),
    ).toEqual([
      `ten-loai: ${kind}`,
      'trich-yeu: Về công tác cải cách',
      '--- trich-yeu',
      'kinh-gui: Kính gửi: UBND tỉnh',
      'doan: Thực hiện.',
    ])
  })
  test('a text without head, kind or foot is text', () => {
    expect(
      told(recognise(paper(p('Nhằm nâng cao.'), p('1. Mục đích'), p('Ngọc Lâm, ngày 05 tháng 3 năm 2026')))),
    ).toEqual(['doan: Nhằm nâng cao.', 'khoan-tieu-de: 1. Mục đích', 'doan: Ngọc Lâm, ngày 05 tháng 3 năm 2026'])
    expect(told(recognise(paper()))).toEqual([])
  })
})
