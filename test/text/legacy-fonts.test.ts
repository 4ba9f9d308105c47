import { expect, test } from 'vitest'
import { legacyText } from '../../src/text/legacy-fonts.ts'
import { inLatin } from '../../src/text/look-alikes.ts'

test.each([
  ['TCVN3', 'Céng hßa x· héi chñ nghÜa ViÖt Nam', 'Cộng hòa xã hội chủ nghĩa Việt Nam'],
  ['TCVN3', 'ñy ban nh©n d©n x·', 'ủy ban nhân dân xã'],
  ['VNI', 'Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam', 'Cộng hòa xã hội chủ nghĩa Việt Nam'],
  ['VNI', 'Uyû ban nhaân daân tænh, thöïc hieän keá hoaïch', 'Uỷ ban nhân dân tỉnh, thực hiện kế hoạch'],
])('%s: %s', (font, text, decoded) => expect(legacyText(text)).toEqual({ font, decoded }))

test.each([
  'Ủy ban nhân dân xã Hòa Bình · 5 × 8 m²',
  'Müller, Citroën và Besançon',
  'mô hình “số” – 30°C, ±5%, ½',
  'xa, la, ma',
])('text in Unicode is let through: %s', text => expect(legacyText(text)).toBeNull())

test('letters that look alike are turned into ours, where all of them can be', () => {
  expect(inLatin('n\u0433ười')).toBeNull()
  expect(inLatin('c\u0430o')).toBe('cao')
  expect(inLatin('cao')).toBeNull()
  expect(inLatin('µ')).toBeNull()
})
