import { expect, test } from 'vitest'
import { helpers } from '../../src/text/template-words.ts'

const say = (name: string, ...values: readonly unknown[]): string | null => helpers[name]?.say(values) ?? null

test.each([
  ['viet_hoa', ['Đồng Phong'], 'ĐỒNG PHONG'],
  ['viet_thuong', ['Ủy Ban'], 'ủy ban'],
  ['ngay_thang', ['2026-03-05'], '05 tháng 3 năm 2026'],
  ['ngay_thang', ['2026-01-26'], '26 tháng 01 năm 2026'],
  ['ngay_thang', ['2026-10'], 'tháng 10 năm 2026'],
  ['hai_so', [5], '05'],
  ['hai_so', ['12'], '12'],
  ['hai_so', [120], '120'],
  ['bang_chu', [12000000, 'đồng'], 'mười hai triệu đồng'],
  ['bang_chu', ['12.000.000'], 'mười hai triệu'],
  ['bang_chu', [1.5, 'triệu đồng'], 'một phẩy năm triệu đồng'],
  ['phan_nghin', [12000000], '12.000.000'],
  ['phan_nghin', ['0.125'], '0,125'],
  ['bang_chu', ['1 000 000'], 'một triệu'],
  ['va', [['a']], 'a'],
  ['va', [['a', '', 'b']], 'a và b'],
  ['va', [['a', 'b']], 'a và b'],
  ['va', [['a', 'b', 3]], 'a, b và 3'],
  ['va', [[{ ten: 'a' }, { ten: 'b' }], 'ten'], 'a và b'],
])('%s of %j is "%s"', (name, values, text) => {
  expect(say(name, ...values)).toBe(text)
})

test.each([
  ['ngay_thang', ['05/13/2026']],
  ['hai_so', ['năm']],
  ['hai_so', [1.5]],
  ['bang_chu', ['nhiều']],
  ['bang_chu', [-5, 'đồng']],
  ['bang_chu', [1.5, 'đồng chẵn']],
  ['phan_nghin', ['nhiều']],
  ['phan_nghin', ['1,234']],
  ['bang_chu', ['1,234']],
  ['va', ['a']],
  ['va', [[]]],
  ['va', [['']]],
  ['va', [['a', true]]],
  ['va', [[{ ten: 'a' }]]],
])('%s cannot say %j', (name, values) => {
  expect(say(name, ...values)).toBeNull()
})
