import { describe, expect, test } from 'vitest'
import { changes } from '../../src/communes/changes.ts'
import { communes } from '../../src/communes/commune.ts'
import { type Selection, selectCommunes } from '../../src/communes/select.ts'
import type { Lang } from '../../src/diagnostics/code.ts'
import { pin } from '../../src/diagnostics/pin.ts'

const selected = (...provinces: readonly string[]): string => {
  const { value, findings } = selectCommunes({ provinces, asOf: '2025-07-01' })
  expect(findings).toEqual([])
  return [...new Set(value?.map(one => one.ten_tinh))].join(', ')
}
const told = (selection: Selection, lang: Lang = 'vi'): string =>
  selectCommunes(selection)
    .findings.map(one => pin(one, { file: '--as-of', lang, source: '', tree: null }))
    .map(one => `${one.code} ${one.severity} ${one.message} → ${one.hint}`)
    .join('\n')
const refused = (province: string): string => {
  const { value, findings } = selectCommunes({ provinces: [province], asOf: null })
  expect(value).toBeNull()
  return findings
    .map(one => pin(one, { file: '--province', lang: 'vi', source: '', tree: null }))
    .map(one => `${one.code} ${one.message} → ${one.hint}`)
    .join('\n')
}

describe('--province', () => {
  test('left out takes the whole country', () => {
    expect(selectCommunes({ provinces: [], asOf: null }).value).toHaveLength(3321)
  })

  test.each([
    'Ninh Bình',
    'ninh binh',
    'NINHBINH',
    'tỉnh Ninh Bình',
    'Tinh Ninh Binh',
    '37',
    ' 37 ',
    'Ninh Bình'.normalize('NFD'),
  ])('takes %j for Ninh Bình', given => expect(selected(given)).toBe('Ninh Bình'))

  test.each(['TP.HCM', 'TP HCM', 'TPHCM', 'Hồ Chí Minh', 'thành phố Hồ Chí Minh', '79'])(
    'takes %j for Hồ Chí Minh',
    given => expect(selected(given)).toBe('Hồ Chí Minh'),
  )

  test('takes a code that has lost its zero', () => expect(selected('1')).toBe('Hà Nội'))

  test('is taken several times, and several at once, in the order of the list and without doubles', () => {
    expect(selected('Huế, Ninh Bình', 'TP. Huế', '01')).toBe('Hà Nội, Ninh Bình, Huế')
  })

  test('that is misspelt is refused with what it may have been', () => {
    expect(refused('Nin Bình')).toContain('KH620 Danh mục không có tỉnh, thành phố "Nin Bình" → có phải "Ninh Bình"')
  })

  test('that ended in 2025 is refused with the province it now belongs to', () => {
    expect(refused('tỉnh Nam Định')).toContain('thuộc Ninh Bình')
    expect(refused('Vung Tau')).toContain('KH620')
    expect(refused('Bà Rịa – Vũng Tàu')).toContain('thuộc Hồ Chí Minh')
  })

  test.each(['', '99', 'constructor', 'x'.repeat(100_000)])('that says nothing is refused: %.20j', given => {
    expect(refused(given)).toMatch(/^KH620 .* → ghi tên một trong 34 tỉnh/s)
  })

  test('of several unknown ones each is told', () => {
    expect(selectCommunes({ provinces: ['A, B', 'Huế'], asOf: null }).findings).toHaveLength(2)
  })
})

describe('--as-of', () => {
  const typeOf = (code: string, asOf: string | null): string | undefined =>
    selectCommunes({ provinces: [], asOf }).value?.find(one => one.ma_xa === code)?.ten_day_du

  test('left out takes the list of 1 July 2025', () => {
    expect(selectCommunes({ provinces: [], asOf: null }).value).toBe(communes())
    expect(typeOf('26368', null)).toBe('xã Long Thành')
  })

  test('takes the changes in force on that day: none the day before, both of one day on it', () => {
    expect(
      ['2025-07-01', '2026-04-29', '2026-04-30', '2026-09-19', '2026-09-20', '2999-12-31'].map(asOf => [
        typeOf('26368', asOf),
        typeOf('07294', asOf),
      ]),
    ).toEqual([
      ['xã Long Thành', 'xã Bố Hạ'],
      ['xã Long Thành', 'xã Bố Hạ'],
      ['phường Long Thành', 'xã Bố Hạ'],
      ['phường Long Thành', 'xã Bố Hạ'],
      ['phường Long Thành', 'phường Bố Hạ'],
      ['phường Long Thành', 'phường Bố Hạ'],
    ])
  })

  test('finds provinces by the same names on either side of a change', () => {
    for (const asOf of ['2025-07-01', '2026-09-20'])
      for (const name of ['Bắc Ninh', 'tỉnh Bắc Ninh', 'thành phố Bắc Ninh', 'TP. Bắc Ninh', '24'])
        expect(selectCommunes({ provinces: [name], asOf }).value).toHaveLength(99)
  })

  test('left out is told of once, with how many units have changed and the day to give', () => {
    expect(told({ provinces: [], asOf: null })).toBe(
      'KH631 warning 22 đơn vị được chọn (phường Lộc Ninh, phường Tân Khai, phường Đồng Phú, …) và 3 tỉnh của các đơn vị được chọn ' +
        '(thành phố Đồng Nai, thành phố Quảng Ninh, thành phố Bắc Ninh) đã đổi loại sau 01/7/2025, ngày của danh mục → thêm --as-of ' +
        '2026-09-20 để dùng loại mới (Nghị quyết 237/NQ-UBTVQH16, Nghị quyết 30/2026/QH16, Nghị quyết 36/2026/QH16, Nghị quyết ' +
        '388/NQ-UBTVQH16, Nghị quyết 39/2026/QH16), hoặc --as-of 2025-07-01 để giữ loại cũ',
    )
  })

  test('left out is told of with the changes of the selection only, and not at all where there are none', () => {
    expect(told({ provinces: ['75'], asOf: null })).toMatch(/^KH631 warning 10 đơn vị.* --as-of 2026-04-30 /)
    expect(told({ provinces: ['Quảng Ninh', 'Huế'], asOf: null }, 'en')).toMatch(
      /^KH631 warning 1 of their provinces \(thành phố Quảng Ninh\) changed type after 1 July 2025.*--as-of 2026-09-01 /,
    )
    expect(told({ provinces: ['37', 'Huế'], asOf: null })).toBe('')
  })

  test.each(['2025-07-01', '2026-05-01', '2026-09-20'])('given as %s needs no remark', asOf => {
    expect(told({ provinces: [], asOf })).toBe('')
  })

  test.each([
    '',
    '2026-02-30',
    '2026-13-01',
    '2026-04',
    '30/4/2026',
    '2026-4-30',
    'hôm nay',
    ' 2026-04-30',
    '12026-04-30',
  ])('that is no day is refused: %j', asOf => {
    expect(selectCommunes({ provinces: [], asOf }).value).toBeNull()
    expect(told({ provinces: [], asOf })).toMatch(/^KH632 error .* --as-of 2025-07-01$/)
  })

  test.each(['2025-06-30', '2024-02-29', '0001-01-01'])('before the list began is refused: %s', asOf => {
    expect(selectCommunes({ provinces: [], asOf }).value).toBeNull()
    expect(told({ provinces: [], asOf }, 'en')).toMatch(/^KH633 error The list begins on 1 July 2025/)
  })

  test('is refused together with a province that is unknown', () => {
    expect(told({ provinces: ['Nin Bình'], asOf: '2025-01-01' })).toMatch(/^KH620 .*\nKH633 /)
  })

  test('knows each change with its day and source, in their order', () => {
    expect(changes()).toHaveLength(25)
    const days = changes().map(({ date }) => date)
    expect(days).toEqual([...days].sort())
    expect(changes().filter(({ source }) => !/^Nghị quyết \d+\//.test(source))).toEqual([])
  })
})
