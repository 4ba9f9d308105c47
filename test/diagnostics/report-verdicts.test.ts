import { expect, test } from 'vitest'
import { atValue, finding } from '../../src/diagnostics/finding.ts'
import { groupFindings } from '../../src/diagnostics/group-findings.ts'
import { beginning, paperPlaceWords, paragraphWords, parseParagraphId } from '../../src/diagnostics/paper-place.ts'
import { pinToPaper } from '../../src/diagnostics/pin-paper.ts'

const place = (part: string | null, paragraph: number | null, text = '') => ({ part, paragraph, text })

test('a paragraph is called by its number and, outside of the text, by its place', () => {
  expect(paragraphWords(place('word/document.xml', 12), 'vi')).toBe('đoạn 12')
  expect(paragraphWords(place('word/header2.xml', 1), 'vi')).toBe('đoạn 1, đầu trang')
  expect(paragraphWords(place('word/footer1.xml', 3), 'en')).toBe('paragraph 3, footer')
  expect(paragraphWords(place(null, null), 'vi')).toBe('cả văn bản')
})

test('of a long paragraph the first words are shown', () => {
  expect(paperPlaceWords(place('word/document.xml', 1, 'Nơi nhận:'), 'vi')).toBe('đoạn 1: “Nơi nhận:”')
  const long = beginning('Giúp người dân, doanh nghiệp biết rõ quyền lợi, trách nhiệm của mình khi thực hiện thủ tục')
  expect(long).toMatch(/^Giúp .*…$/)
  expect(long.length).toBeLessThanOrEqual(71)
  expect(beginning('x'.repeat(1000))).toHaveLength(70)
  expect(beginning('a\n\t b')).toBe('a b')
})

test('an id that is none is no place', () => {
  expect(parseParagraphId('word/document.xml#12')).toEqual({ part: 'word/document.xml', paragraph: 12 })
  expect(parseParagraphId('/noi_dung/0')).toBeNull()
  expect(parseParagraphId('')).toBeNull()
})

const context = {
  file: 'a.docx',
  lang: 'vi' as const,
  textOf: () => 'Nơi nhận:',
  ruleWords: () => ({ severity: 'error' as const, lead: 'quy định', asks: 'cỡ chữ 12', mend: 'đặt cỡ chữ 12' }),
}
const has = { vi: 'cỡ chữ 14 pt', en: 'size 14 pt' }

test('a finding of a judge gets the severity of its rule, unless it has its own weight', () => {
  const at = atValue('word/document.xml#3', 'nhận')
  const plain = pinToPaper(finding('KH552', at, { rule: 'ND30-2.9.a', has }), context)
  expect(plain).toMatchObject({
    severity: 'error',
    message: 'cỡ chữ 14 pt; quy định: cỡ chữ 12',
    hint: 'đặt cỡ chữ 12',
    line: 3,
    column: 5,
    endColumn: 9,
    paper: { part: 'word/document.xml', paragraph: 3 },
  })
  expect(pinToPaper(finding('KH552', at, { rule: 'ND30-2.9.a', has, weight: 'hint' }), context).severity).toBe('hint')
})

test('faults are grouped by rule and words, the gravest first', () => {
  const make = (paragraph: number, words: string, weight: 'error' | 'warning') =>
    pinToPaper(
      finding('KH552', atValue(`word/document.xml#${paragraph}`), {
        rule: 'ND30-2.9.b',
        has: { vi: words, en: words },
        weight,
      }),
      context,
    )
  const found = [make(1, 'a', 'warning'), make(2, 'b', 'error'), make(3, 'b', 'error'), make(4, 'c', 'error')]
  expect(
    groupFindings(found).map(({ severity, groups }) => [severity, groups.map(group => group.places.length)]),
  ).toEqual([
    ['error', [2, 1]],
    ['warning', [1]],
  ])
  const many = Array.from({ length: 9 }, (_, i) => make(i, `lỗi ${i}`, 'error'))
  expect(groupFindings(many).map(({ groups, left }) => [groups.length, left])).toEqual([[5, 4]])
})
