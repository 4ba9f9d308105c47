import { describe, expect, test } from 'vitest'
import { aVariable, bind, toldOf, toldOfRows, valuesOf } from '../support/data-told.ts'

const viec = aVariable('viec', 'danh_sach', { example: [{ ten: 'Họp', ai: ['A'] }] })
const thon = aVariable('thon', 'danh_sach', { example: ['A'] })
const nguoi = aVariable('nguoi', 'ban_do', {
  example: { ten: 'A', nu: true, sinh: '1990-01-02', tuoi: 5, con: ['B'] },
})

describe('what lies inside a list or a map', () => {
  test('texts where the template wants items with fields are an error, not items left out', async () => {
    const bound = await bind('viec\nHọp; Sơ kết\n', [viec])
    expect(toldOfRows(bound).flat()).toEqual(['KH686 2:1 viec'])
    expect(valuesOf(bound)).toEqual([null])
  })

  test('a map where the template wants texts is an error, not a block of the plan', async () => {
    const bound = await bind('- thon: [{gach: x}]\n- thon: [[x]]\n- thon: [x]\n', [thon], 'ds.yaml')
    expect(toldOfRows(bound).flat()).toEqual(['KH686 1 thon', 'KH686 2 thon'])
    expect(valuesOf(bound)).toEqual([null, null, { thon: ['x'] }])
  })

  test('a field that no example has is a warning, once, with the field that was meant', async () => {
    const bound = await bind('- viec: [{tenn: a, ai: [x]}, {tenn: b}]\n', [viec], 'ds.yaml')
    expect(toldOfRows(bound).flat()).toEqual(['KH685 1 viec'])
    expect(bound.rows[0]?.findings[0]?.data).toMatchObject({ field: 'tenn', near: 'ten' })
  })

  test('columns with dots take the kinds that the example shows', async () => {
    const bound = await bind('nguoi.ten,nguoi.nu,nguoi.sinh,nguoi.tuoi,nguoi.con\nB,không,05/03/1990,1.000,a;b\n', [
      nguoi,
    ])
    expect(valuesOf(bound)).toEqual([
      { nguoi: { ten: 'B', nu: false, sinh: '1990-03-05', tuoi: 1000, con: ['a', 'b'] } },
    ])
  })

  test('without an example everything is taken', async () => {
    const bound = await bind('- thon: [{a: 1}, x]\n', [aVariable('thon', 'danh_sach')], 'ds.yaml')
    expect(toldOfRows(bound).flat()).toEqual([])
  })
})

describe('tables as offices draw them', () => {
  const ten = aVariable('ten_xa', 'chu', { required: true, title: 'Tên riêng của xã' })
  const so = aVariable('so', 'so')

  test('titles over the header and numbers of columns under it are left out', async () => {
    const bound = await bind('UBND TỈNH BẮC HÀ,,\nDANH SÁCH CÁC XÃ,,\nSTT,ten_xa,so\n(1),(2),(3)\n1,A,5\n', [ten, so])
    expect(toldOf(bound.findings)).toEqual([])
    expect(valuesOf(bound)).toEqual([{ ten_xa: 'A', so: 5 }])
    expect(bound.rows[0]?.place.line).toBe(5)
  })

  test('a header of one column is no title, however many words it and its rows have', async () => {
    const rows = Array.from({ length: 9 }, (_, i) => `Xã Suối Lành Hạ ${i}`)
    const bound = await bind(`Tên riêng của xã\n${rows.join('\n')}\n`, [ten])
    expect(valuesOf(bound)).toEqual(rows.map(ten_xa => ({ ten_xa })))
  })

  test('the ordinal column of a list is never taken for a mistyped variable', async () => {
    const bound = await bind('STT,ten_xa,TT\n1,A,1\n', [ten, aVariable('sdt', 'chu')])
    expect(bound.findings).toEqual([])
  })

  test("Excel's mark of a text is no part of it", async () => {
    const bound = await bind("ten_xa,so\n'0912,'05\n'=A,1\n'Xã A',1\n", [ten, so])
    expect(valuesOf(bound)).toEqual([
      { ten_xa: '0912', so: '05' },
      { ten_xa: '=A', so: 1 },
      { ten_xa: "'Xã A'", so: 1 },
    ])
  })
})
