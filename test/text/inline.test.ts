import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseInline, plainText } from '../../src/text/inline.ts'

const plain = (text: string) => ({ text, bold: false, italic: false })

describe('inline marks', () => {
  test('two stars are bold, one is italic, three are both', () => {
    expect(parseInline('a **b** c *d* ***e***')).toEqual([
      plain('a '),
      { text: 'b', bold: true, italic: false },
      plain(' c '),
      { text: 'd', bold: false, italic: true },
      plain(' '),
      { text: 'e', bold: true, italic: true },
    ])
  })

  test('italic inside bold keeps both', () => {
    expect(parseInline('**mở *cả hai* đóng**')).toEqual([
      { text: 'mở ', bold: true, italic: false },
      { text: 'cả hai', bold: true, italic: true },
      { text: ' đóng', bold: true, italic: false },
    ])
  })

  test('an escaped star is a star', () => {
    expect(plainText('đạt 5\\* và \\*\\*')).toBe('đạt 5* và **')
  })

  test.each(['5 * 3', '* ', '(*) ghi chú', 'cuối *', '**mở mà không đóng', 'a * b * c', '\\', '****'])(
    'a star that pairs with nothing is text: %s',
    text => {
      expect(parseInline(text)).toEqual([plain(text)])
    },
  )

  test('nothing but stars and backslashes before stars is ever lost', () => {
    const letters = fc.array(fc.constantFrom('a', 'Đ', ' ', '*', '**', '\\', '1'))
    fc.assert(
      fc.property(letters, pieces => {
        const text = pieces.join('')
        expect(plainText(text).replace(/[*\\]/g, '')).toBe(text.replace(/[*\\]/g, ''))
      }),
    )
  })
})
