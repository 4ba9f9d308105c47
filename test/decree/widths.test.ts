import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readFont } from '../../.scripts/sfnt.mjs'
import { mm, pt } from '../../src/decree/units.ts'
import { type TextStyle, textWidth, wrapText } from '../../src/decree/widths.ts'

const regular = (size: number): TextStyle => ({ size: pt(size), bold: false, italic: false })
const bold = (size: number): TextStyle => ({ size: pt(size), bold: true, italic: false })
const italic = (size: number): TextStyle => ({ size: pt(size), bold: false, italic: true })

/** Published figures of Times New Roman: ../shared/law/nd30.md, 2.15, in mm. */
const PUBLISHED: readonly (readonly [string, TextStyle, number])[] = [
  ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', bold(12), 88.3],
  ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', bold(13), 95.7],
  ['Độc lập - Tự do - Hạnh phúc', bold(13), 56.1],
  ['Độc lập - Tự do - Hạnh phúc', bold(14), 60.5],
  ['ỦY BAN NHÂN DÂN', bold(12), 39.9],
  ['ỦY BAN NHÂN DÂN', bold(13), 43.2],
  ['PHƯỜNG BÌNH THẠNH', bold(12), 47.4],
  ['PHƯỜNG BÌNH THẠNH', bold(13), 51.3],
  ['TM. ỦY BAN NHÂN DÂN', bold(12), 48.8],
  ['TM. ỦY BAN NHÂN DÂN', bold(13), 52.9],
  ['TM. ỦY BAN NHÂN DÂN', bold(14), 56.9],
  ['An Thới Đông, ngày 21 tháng 11 năm 2026', italic(13), 79.8],
  ['An Thới Đông, ngày 21 tháng 11 năm 2026', italic(14), 85.9],
  ['Phường Điện Biên Phủ, ngày 21 tháng 11 năm 2026', italic(13), 96.4],
  ['Phường Điện Biên Phủ, ngày 21 tháng 11 năm 2026', italic(14), 103.8],
]

test.each(PUBLISHED)('“%s” is as wide as it is in Word', (text, style, width) => {
  expect(textWidth(text, style)).toBeCloseTo(width, 1)
})

const LIBERATION = '/usr/share/fonts/truetype/liberation2'
const FACES = [
  ['Regular', false, false],
  ['Bold', true, false],
  ['Italic', false, true],
  ['BoldItalic', true, true],
] as const
/** Latin, Vietnamese, punctuation, currency, and the signs a plan may use. */
const compared = (code: number): boolean =>
  (code >= 0x20 && code <= 0x7e) ||
  (code >= 0xa0 && code <= 0x24f) ||
  (code >= 0x1e00 && code <= 0x1eff) ||
  (code >= 0x2000 && code <= 0x206f) ||
  '₫€№™←→−≈≠≤≥√∞□■●'.includes(String.fromCodePoint(code))

test.skipIf(!existsSync(LIBERATION)).each(FACES)(
  'every character is as wide as in Liberation Serif %s, another twin of Times New Roman (skipped: fonts-liberation2 absent)',
  (name, isBold, isItalic) => {
    const { unitsPerEm, advances } = readFont(readFileSync(`${LIBERATION}/LiberationSerif-${name}.ttf`))
    const style = { size: pt(unitsPerEm), bold: isBold, italic: isItalic }
    const codes = [...advances.keys()].filter(compared)
    const different = codes.flatMap(code => {
      const units = (textWidth(String.fromCodePoint(code), style) / 25.4) * 72
      const expected = advances.get(code) ?? Number.NaN
      return Math.abs(units - expected) > 0.01 ? [`U+${code.toString(16)} ${units} instead of ${expected}`] : []
    })
    expect(codes.length).toBeGreaterThan(800)
    expect(different).toEqual([])
  },
)

test('decomposed Vietnamese measures like composed Vietnamese', () => {
  const text = 'Ủy ban nhân dân phường Điện Biên Phủ, được sự đồng ý của cấp trên'
  expect(textWidth(text.normalize('NFD'), regular(14))).toBe(textWidth(text, regular(14)))
})

test('a space and a hyphen that do not break are as wide as those that do', () => {
  expect(textWidth('NĐ\u2011CP ngày\u00a005', regular(14))).toBe(textWidth('NĐ-CP ngày 05', regular(14)))
})

test('a character of another script counts half an em, a combining mark nothing', () => {
  expect(textWidth('字', regular(72))).toBeCloseTo(12.7)
  expect(textWidth('x\u0323', regular(14))).toBe(textWidth('x', regular(14)))
})

test('a line breaks at the last space that leaves it within the room, and the space is dropped', () => {
  const room = textWidth('Ủy ban nhân dân', regular(14))
  expect(wrapText('Ủy ban nhân dân phường Bình Thạnh', regular(14), room)).toEqual([
    'Ủy ban nhân dân',
    'phường Bình',
    'Thạnh',
  ])
})

test('a line breaks after a hyphen, and neither at U+00A0 nor at U+2011', () => {
  const room = textWidth('Nghị định số 30/2020/NĐ-', regular(14))
  expect(wrapText('Nghị định số 30/2020/NĐ-CP', regular(14), room)).toEqual(['Nghị định số 30/2020/NĐ-', 'CP'])
  expect(wrapText('Nghị định số\u00a030/2020/NĐ\u2011CP', regular(14), room)).toEqual([
    'Nghị định',
    'số\u00a030/2020/NĐ\u2011CP',
  ])
})

test('a word wider than the room is broken between letters, never between a letter and its mark', () => {
  const room = textWidth('aaa', regular(14))
  expect(wrapText('a\u0323'.repeat(5), regular(14), room)).toEqual(['a\u0323'.repeat(3), 'a\u0323'.repeat(2)])
})

test('a word wider than the room begins on a line of its own', () => {
  const room = textWidth('aaa', regular(14))
  expect(wrapText('a aaaa', regular(14), room)).toEqual(['a', 'aaa', 'a'])
})

test('a newline always breaks, and nothing is one empty line', () => {
  expect(wrapText('một\nhai', regular(14), mm(160))).toEqual(['một', 'hai'])
  expect(wrapText('', regular(14), mm(160))).toEqual([''])
})

test('lines hold every letter of the text in order, and none is wider than the room', () => {
  const word = fc.stringMatching(/^[a-zđơưạếỵ–-]{1,24}$/)
  fc.assert(
    fc.property(fc.array(word, { maxLength: 20 }), fc.integer({ min: 10, max: 165 }), (words, room) => {
      const text = words.join(' ')
      const lines = wrapText(text, regular(14), mm(room))
      expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
      for (const line of lines) expect(textWidth(line, regular(14))).toBeLessThanOrEqual(room + 0.001)
    }),
  )
})

test('a text is as wide as its letters, also beside a character that the font lacks', () => {
  const letter = fc.constantFrom(...'aăâđêôơưẢỆịỹ .,-–—“”…‑\u00A0KKÅ½™'.split(''), '😀', 'a\u0301')
  fc.assert(
    fc.property(fc.array(letter, { maxLength: 12 }), letters => {
      const alone = letters.reduce((sum, one) => sum + textWidth(one, regular(14)), 0)
      expect(textWidth(letters.join(''), regular(14))).toBeCloseTo(alone, 6)
      expect(textWidth(`${letters.join('')}😀`, regular(14))).toBeCloseTo(alone + textWidth('😀', regular(14)), 6)
    }),
  )
})
