import fc from 'fast-check'
import { expect, test } from 'vitest'
import { groupedNumber, numberText, numberWords } from '../../src/text/number-words.ts'

test.each([
  [0, 'không'],
  [5, 'năm'],
  [10, 'mười'],
  [11, 'mười một'],
  [15, 'mười lăm'],
  [21, 'hai mươi mốt'],
  [24, 'hai mươi bốn'],
  [25, 'hai mươi lăm'],
  [40, 'bốn mươi'],
  [101, 'một trăm linh một'],
  [105, 'một trăm linh năm'],
  [110, 'một trăm mười'],
  [115, 'một trăm mười lăm'],
  [555, 'năm trăm năm mươi lăm'],
  [1000, 'một nghìn'],
  [1005, 'một nghìn không trăm linh năm'],
  [1050, 'một nghìn không trăm năm mươi'],
  [12_000_000, 'mười hai triệu'],
  [12_500_000, 'mười hai triệu năm trăm nghìn'],
  [1_005_000, 'một triệu không trăm linh năm nghìn'],
  [2_000_000_000, 'hai tỷ'],
  [2_000_000_001, 'hai tỷ không trăm linh một'],
  [
    1_234_567_891_011,
    'một nghìn hai trăm ba mươi tư tỷ năm trăm sáu mươi bảy triệu tám trăm chín mươi mốt nghìn không trăm mười một'.replace(
      'tư',
      'bốn',
    ),
  ],
  [2.5, 'hai phẩy năm'],
  [0.05, 'không phẩy không năm'],
  [-3, 'âm ba'],
])('%d is said as "%s"', (value, words) => {
  expect(numberWords(value)).toBe(words)
})

test('a number too large to be said exactly is not said', () => {
  expect(numberWords(1e15)).toBeNull()
  expect(numberWords(Number.NaN)).toBeNull()
  expect(numberWords(1e-7)).toBeNull()
})

test('different whole numbers are said differently', () => {
  const number = fc.integer({ min: 0, max: 999_999_999_999 })
  fc.assert(fc.property(number, number, (a, b) => (a === b) === (numberWords(a) === numberWords(b))))
})

test('figures have a decimal comma, and points only where asked for', () => {
  expect(numberText(2026)).toBe('2026')
  expect(numberText(1.5)).toBe('1,5')
  expect(groupedNumber(12_000_000)).toBe('12.000.000')
  expect(groupedNumber(-1234.5)).toBe('-1.234,5')
  expect(groupedNumber(999)).toBe('999')
})

test('figures have 15 digits, the rest is noise, and never an exponent', () => {
  expect(numberText(0.1 + 0.2)).toBe('0,3')
  expect(numberWords(0.1 + 0.2)).toBe('không phẩy ba')
  expect(groupedNumber(1_000_000.1 + 0.2)).toBe('1.000.000,3')
  expect(numberText(1e-7)).toBe('0,0000001')
  expect(numberText(-1.5e21)).toBe('-1500000000000000000000')
  expect(groupedNumber(1e21)).toBe('1.000.000.000.000.000.000.000')
})
