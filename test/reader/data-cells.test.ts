import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { codes } from '../../src/diagnostics/codes.ts'
import type { Kind } from '../../src/model/template.ts'
import { typedNumber } from '../../src/text/typed-number.ts'
import { aVariable, bind, toldOf, toldOfRows, valuesOf } from '../support/data-told.ts'

const bound = (kind: Kind, text: string) => bind(`v,w\n"${text}",x\n`, [aVariable('v', kind)])
const value = async (kind: Kind, text: string): Promise<unknown> =>
  (valuesOf(await bound(kind, text))[0] as { v?: unknown } | null)?.v

describe('items of a cell', () => {
  test.each(['- ', '– ', '• ', '•', '+ ', '* ', '1. ', '12) ', 'a) ', 'đ) '])('lose their own "%s"', async mark => {
    expect(await value('danh_sach', `${mark}Họp dân\n${mark}Phát thanh`)).toEqual(['Họp dân', 'Phát thanh'])
  })

  test.each(['-5 độ', '1.000 tờ rơi', '2026. Năm', 'A. Nhóm', '3 lớp', '+84 912', 'xã) x'])('keep "%s"', async item => {
    expect(await value('danh_sach', `Một\n${item}`)).toEqual(['Một', item])
  })

  test('of a text are none: it prints as it is', async () => {
    expect(await value('chu', '- Họp dân')).toBe('- Họp dân')
  })

  test('of YAML and JSON stay as written', async () => {
    const read = await bind('- v: ["- Họp", "Nội, Đoài, Thượng"]', [aVariable('v', 'danh_sach')], 'ds.yaml')
    expect(valuesOf(read)).toEqual([{ v: ['- Họp', 'Nội, Đoài, Thượng'] }])
    expect(toldOfRows(read)).toEqual([[]])
  })
})

describe('commas in the only item of a list', () => {
  test.each(['Nội, Đoài, Thượng', 'Nội, Đoài', 'Thôn Nội,Thôn Đoài', 'họp, phát thanh, phát tờ rơi'])(
    '"%s" is warned of at its cell, and the row goes on',
    async text => {
      const read = await bound('danh_sach', text)
      expect(toldOfRows(read)).toEqual([['KH687 2:1 v']])
      expect(valuesOf(read)).toEqual([{ v: [text] }])
    },
  )

  test.each([
    'Tuyên truyền, phổ biến pháp luật',
    'Hỗ trợ 1,5 triệu, Nhà nước và Nhân dân cùng làm tốt',
    'Tăng 1,5 lần',
    'A, B;C',
    'Nội',
  ])('"%s" is not', async text => expect(toldOfRows(await bound('danh_sach', text))).toEqual([[]]))
})

describe('blanks', () => {
  test.each(['AN \u00a0BÌNH', 'AN  BÌNH', 'AN\tBÌNH', 'AN\u2003BÌNH', 'AN\u3000 BÌNH', 'AN\u00a0BÌNH'])(
    'of %j are one',
    async text => expect(await value('chu', text)).toBe('AN BÌNH'),
  )

  test('in a row are one whatever they are, line breaks stay', () => {
    const blank = fc.constantFrom(' ', '\u00a0', '\t', '\u2000', '\u2009', '\u202f', '\u3000')
    return fc.assert(
      fc.asyncProperty(fc.array(blank, { minLength: 1, maxLength: 5 }), async blanks => {
        expect(await value('chu', `Một${blanks.join('')}hai\nba`)).toBe('Một hai\nba')
      }),
    )
  })
})

describe('two spellings of one header', () => {
  const tenXa = aVariable('ten_xa', 'chu', { title: 'Tên xã', required: true })
  test('in rows of their own are one variable', async () => {
    for (const other of ['Tên xã', 'ten xa', 'TÊN XÃ']) {
      const read = await bind(`- ten_xa: A\n- ${other}: B\n`, [tenXa], 'ds.yaml')
      expect(valuesOf(read)).toEqual([{ ten_xa: 'A' }, { ten_xa: 'B' }])
      expect(read.findings).toEqual([])
    }
  })

  test('in one row are refused at that row', async () => {
    const read = await bind('- ten_xa: A\n- Tên xã: B\n- ten_xa: C\n  Tên xã: D\n', [tenXa], 'ds.yaml')
    expect(toldOf(read.findings)).toEqual(['KH657 4 Tên xã'])
    expect(toldOf((await bind('ten_xa,Tên xã\nA,\n', [tenXa])).findings)).toEqual(['KH657 1:2 Tên xã'])
  })

  test('a map whole in one row and by its fields in another is bound in both', async () => {
    const data = '- nguoi_ky: {ho_ten: Nguyễn Văn A}\n- nguoi_ky.ho_ten: Trần Thị B\n'
    const read = await bind(data, [aVariable('nguoi_ky', 'ban_do')], 'ds.yaml')
    expect(valuesOf(read)).toEqual([{ nguoi_ky: { ho_ten: 'Nguyễn Văn A' } }, { nguoi_ky: { ho_ten: 'Trần Thị B' } }])
  })
})

test('what to write for an unclear number is clear itself', async () => {
  const [row] = (await bound('so', '1,234')).rows
  expect(row?.findings).toMatchObject([
    { code: 'KH674', data: { whole: '1234', words: 'một nghìn hai trăm ba mươi bốn', part: '1,2340' } },
  ])
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 0, max: 999 }), (whole, part) => {
      const typed = typedNumber(`${whole},${String(part).padStart(3, '0')}`)
      if (typed?.kind !== 'unclear') throw new Error('clear')
      expect(typedNumber(typed.whole)).toEqual({ kind: 'number', value: whole * 1000 + part })
      expect(typedNumber(typed.part)).toEqual({
        kind: 'number',
        value: Number(`${whole}.${String(part).padStart(3, '0')}`),
      })
    }),
  )
})

test('a month is advised for the date of the plan only', async () => {
  const hint = async (name: string): Promise<string | null> => {
    const [row] = (await bind(`${name},w\nđầu năm,x\n`, [aVariable(name, 'ngay')])).rows
    const [found] = row?.findings ?? []
    return found?.code === 'KH675' ? codes.KH675.vi(found.data).hint : null
  }
  expect(await hint('ngay')).toContain('01/2026')
  expect(await hint('han')).not.toMatch(/(?<!\/)01\/2026/)
})
