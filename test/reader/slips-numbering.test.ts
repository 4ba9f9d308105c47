import { describe, expect, test } from 'vitest'
import { pinAll } from '../../src/diagnostics/pin.ts'
import { checkTypedNumbering } from '../../src/reader/slips/numbering.ts'
import { typedMarker } from '../../src/reader/yaml/marker.ts'
import { readYaml } from '../../src/reader/yaml.ts'

const told = (source: string): readonly string[] => {
  const tree = readYaml(source).value
  if (!tree) throw new Error('the example is not sound YAML')
  const context = { file: '', lang: 'vi', source, tree } as const
  return pinAll(checkTypedNumbering(tree), context).map(({ code, line, column }) => `${code} ${line}:${column}`)
}

describe('a marker typed by hand', () => {
  test.each([
    '- x',
    '– x',
    '+ x',
    '* x',
    '• x',
    '1. x',
    '12. x',
    '1.1. x',
    '2) x',
    '3/ x',
    '(1) x',
    'a) x',
    'đ) x',
    '(b) x',
    'A. x',
    'I. x',
    'XIV. x',
    '-Nâng',
    '–nâng',
    '+Nâng',
    'a. Họp',
    'đ. Họp',
    'a/ Họp',
    'I/ Họp',
    '1- Họp',
    '1.Họp',
    '1.2.Họp',
    'Điều 1. Phạm vi',
    '► Họp',
    '— Họp',
  ])('%s begins with one', text => {
    expect(typedMarker(text)).not.toBeNull()
  })

  test.each([
    '1.000 người',
    '2 lớp',
    '1.5 triệu',
    '26/01/2024 họp',
    '30% hồ sơ',
    '-5 độ',
    '2024. Năm',
    'a. x',
    'a/ x',
    'e. Họp',
    '1-2 lớp',
    '1- x',
    '1.000.000 đồng',
    'Điều 1 của Luật',
    'Điều lệ. Họp',
    '1.họp',
    'E. x',
    'I x',
    'II) x',
    'ab) x',
    'Iv. x',
    'IIII. x',
    'A.B. x',
    '*nghiêng* x',
    '**đậm** x',
    '"1." x',
    '(xã) x',
    'x - y',
    '-',
    '',
  ])('%s begins with none', text => {
    expect(typedMarker(text)).toBeNull()
  })

  test('is parted from the text', () => {
    expect(typedMarker(' 1.1.  Họp thôn ')).toEqual({ marker: '1.1.', rest: 'Họp thôn' })
    expect(typedMarker('-Họp')).toEqual({ marker: '-', rest: 'Họp' })
  })
})

describe('where the tool prints the marker itself, one typed by hand is an error', () => {
  test.each([
    ['a list item', 'noi_dung:\n  - "1. Họp thôn"', 'KH150 2:6'],
    ['a dash item', 'noi_dung:\n  - gach: "- Họp thôn"', 'KH150 2:12'],
    ['a dash without its blank', 'noi_dung:\n  - gach: -Họp thôn', 'KH150 2:11'],
    ['a khoản', 'noi_dung:\n  - khoan: 1. Họp thôn', 'KH150 2:12'],
    ['a điểm', 'noi_dung:\n  - diem: a) Họp thôn', 'KH150 2:11'],
    ['a unit', 'to_chuc_thuc_hien:\n  - don_vi: 1. Phòng Văn hóa\n    nhiem_vu: x', 'KH150 2:13'],
    ['a task', 'to_chuc_thuc_hien:\n  - don_vi: x\n    nhiem_vu:\n      - + Họp thôn', 'KH150 4:9'],
    ['a nested item', 'noi_dung:\n  - gach: x\n    chi_tiet:\n      - cong: + y', 'KH150 4:15'],
    ['the heading of a section', 'muc_khac:\n  tieu_de: I. MỤC ĐÍCH\n  chi_tiet: x', 'KH150 2:12'],
    ['the heading of a sub-section', 'noi_dung:\n  khoan_a:\n    tieu_de: 1. Mục đích\n    chi_tiet: x', 'KH150 3:14'],
    ['an item of a sub-section', 'noi_dung:\n  muc_dich:\n    - a) Họp thôn', 'KH150 3:7'],
    ['a recipient', 'noi_nhan:\n  - "- UBND huyện"', 'KH150 2:6'],
    ['a recipient with a remark', 'noi_nhan:\n  - {ten: "- UBND huyện", de: báo cáo}', 'KH150 2:12'],
    ['the keepers of copies', 'luu: ["- VT"]', 'KH150 1:8'],
    ['an appendix', 'phu_luc:\n  - tieu_de: x\n    chi_tiet:\n      - 1. Họp', 'KH150 4:9'],
  ])('%s', (_, source, want) => {
    expect(told(source)).toEqual([want])
  })
})

describe('where text prints as paragraphs, a marker typed by hand is a warning', () => {
  test.each([
    ['the text of a section', 'noi_dung: |-\n  - Họp thôn\n  Họp xã\n  - Phát tờ rơi', ['KH151 2:3', 'KH151 4:3']],
    ['a paragraph', 'noi_dung:\n  - doan: 1. Họp', ['KH151 2:11']],
    ['a heading without number', 'noi_dung:\n  - de_muc: 1. Họp', ['KH151 2:13']],
    ['what stands under a block', 'noi_dung:\n  - gach: x\n    chi_tiet: a) Họp', ['KH151 3:15']],
    ['the second paragraph of a block', 'noi_dung:\n  - khoan: |-\n      Họp\n      - xã', ['KH151 4:7']],
    ['the opening', 'mo_dau: 1. Căn cứ', ['KH151 1:9']],
    ['a căn cứ', 'can_cu:\n  - "- Căn cứ Luật"', ['KH151 2:6']],
    ['the text before sub-sections', 'noi_dung:\n  dan: 1. Họp', ['KH151 2:8']],
  ])('%s', (_, source, want) => {
    expect(told(source)).toEqual(want)
  })
})

test('a dash typed twice makes a list in a list, and is told as what it is', () => {
  expect(told('noi_dung:\n  - - Họp thôn')).toEqual(['KH152 2:5'])
  expect(told('noi_nhan:\n  - - UBND huyện')).toEqual(['KH152 2:5'])
})

test('tables, dates, numbers and unknown parts are left alone', () => {
  const source = [
    'ngay: 2026-01-26',
    'noi_dung:',
    '  - bang: {cot: [STT, Việc], hang: [["1.", "- Họp"]]}',
    '  - 1.000 người dự',
    '  - 7',
    'ai_do: 1. x',
  ].join('\n')
  expect(told(source)).toEqual([])
})

test('more than fifty end in a remark of how many there are', () => {
  const tree = readYaml(`noi_dung:\n${'  - 1. x\n'.repeat(60)}`).value
  expect(tree && checkTypedNumbering(tree)).toHaveLength(51)
  expect(tree && checkTypedNumbering(tree).at(-1)).toMatchObject({ code: 'KH116', data: { more: 10 } })
})
