import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fold } from '../../src/text/vietnamese.ts'

/** What folding means, for a whole text at once. */
const meaning = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase().replace(/\s+/g, ' ').trim()

test('a Vietnamese name loses its marks, its capitals and doubled blanks', () => {
  expect(fold('  Ủy ban  nhân dân\u00a0xã ĐỒNG Phong ')).toBe('uy ban nhan dan xa dong phong')
})

test('every letter folds alone and between others as it does in a whole text', () => {
  for (let unit = 0; unit < 0x3000; unit++) {
    const letter = String.fromCharCode(unit)
    for (const text of [letter, `A${letter}${letter} b`, ` ${letter}`])
      if (fold(text) !== meaning(text)) expect(fold(text), JSON.stringify(text)).toBe(meaning(text))
  }
})

test('any text folds as it is meant to: other scripts, marks on their own, halves of letters, long texts', () => {
  const letters = fc.oneof(
    fc.constantFrom('Đ', 'ơ', 'Ế', ' ', '\t', '\u00a0', '\u0301', 'Σ', 'İ', 'ß', '😀', '\ud83d'),
    fc.string({ unit: 'binary', maxLength: 5 }),
  )
  fc.assert(
    fc.property(fc.array(letters, { maxLength: 80 }), parts => fold(parts.join('')) === meaning(parts.join(''))),
  )
})
