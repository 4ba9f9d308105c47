import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { glue, glueNames } from '../../src/text/glue.ts'

const shown = (text: string) => text.replaceAll('\u00A0', '_').replaceAll('\u2011', '~')

describe('ties', () => {
  test.each([
    ['Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020', 'Nghị định số_30/2020/NĐ~CP ngày_05 tháng_3 năm_2020'],
    ['điểm a khoản 2 Điều 5', 'điểm_a khoản_2 Điều_5'],
    ['giai đoạn 2021-2030, giai đoạn 2026 - 2030', 'giai đoạn 2021~2030, giai đoạn 2026_-_2030'],
    ['theo Phụ lục II kèm theo', 'theo Phụ lục_II kèm theo'],
    ['Nghị quyết 57-NQ/TW', 'Nghị quyết 57~NQ/TW'],
  ])('%s', (text, wanted) => {
    expect(shown(glue(text))).toBe(wanted)
  })

  test.each(['kinh tế - xã hội', 'Đảng ủy-Hội đồng', 'số liệu', 'ngày đầu năm', 'mục tiêu', 'một số nội dung'])(
    'ordinary words stay as they are, so that they can be searched: %s',
    text => {
      expect(glue(text)).toBe(text)
    },
  )

  test('a name of a unit stays whole in a title', () => {
    expect(shown(glueNames('Tuyên truyền trên địa bàn xã Hòa Bình Thượng năm 2026'))).toBe(
      'Tuyên truyền trên địa bàn xã_Hòa_Bình_Thượng năm_2026',
    )
    expect(shown(glueNames('XÃ HÒA BÌNH'))).toBe('XÃ_HÒA_BÌNH')
  })

  test('ties change blanks and hyphens and nothing else', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'Đ', ' ', '-', '/', '3', 'số ', 'ngày ', 'điểm ') }), text => {
        expect(glueNames(text).replaceAll('\u00A0', ' ').replaceAll('\u2011', '-')).toBe(text)
      }),
    )
  })
})
