import { expect, test } from 'vitest'
import { decode } from '../../src/reader/decode.ts'
import { MAX_BYTES } from '../../src/reader/limits.ts'

const bytes = (...values: readonly number[]): Uint8Array => Uint8Array.from(values)
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const codes = (input: Uint8Array): readonly string[] => decode(input).findings.map(finding => finding.code)

/** Each UTF-16 unit as `width` bytes. */
const wide = (text: string, width: 2 | 4, big: boolean): Uint8Array =>
  Uint8Array.from(
    [...text].flatMap(sign => {
      const unit = sign.charCodeAt(0)
      const little = [unit & 0xff, unit >> 8, 0, 0].slice(0, width)
      return big ? little.reverse() : little
    }),
  )

const PLAN = 'trich_yeu: Tuyên truyền cải cách hành chính\nnam: 2026\n'

test('UTF-8 is read as it is, and its byte order mark dropped', () => {
  expect(decode(utf8(PLAN))).toEqual({ value: PLAN, findings: [] })
  expect(decode(utf8(`\ufeff${PLAN}`)).value).toBe(PLAN)
  expect(decode(bytes()).value).toBe('')
})

test('UTF-16 and UTF-32 are named, with and without byte order mark', () => {
  for (const big of [true, false]) {
    expect(decode(wide(`\ufeff${PLAN}`, 2, big)).findings).toMatchObject([
      { code: 'KH102', data: { encoding: 'UTF-16' } },
    ])
    expect(decode(wide(PLAN, 2, big)).findings).toMatchObject([{ code: 'KH102', data: { encoding: 'UTF-16' } }])
    expect(decode(wide(`\ufeff${PLAN}`, 4, big)).findings).toMatchObject([
      { code: 'KH102', data: { encoding: 'UTF-32' } },
    ])
    expect(decode(wide(PLAN, 4, big)).findings).toMatchObject([{ code: 'KH102', data: { encoding: 'UTF-32' } }])
  }
})

test('a Word file, a PDF, a picture and other files given by mistake are named', () => {
  expect(decode(bytes(0x50, 0x4b, 3, 4, 20, 0)).findings).toMatchObject([{ code: 'KH101', data: { format: 'docx' } }])
  expect(decode(bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1)).findings).toMatchObject([
    { code: 'KH101', data: { format: 'doc' } },
  ])
  expect(decode(utf8('%PDF-1.7\n')).findings).toMatchObject([{ code: 'KH101', data: { format: 'pdf' } }])
  expect(decode(utf8('{\\rtf1 x}')).findings).toMatchObject([{ code: 'KH101', data: { format: 'rtf' } }])
  expect(decode(bytes(0x89, 0x50, 0x4e, 0x47, 13)).findings).toMatchObject([
    { code: 'KH101', data: { format: 'image' } },
  ])
  expect(decode(bytes(1, 0, 0, 200, 7, 0, 3)).findings).toMatchObject([{ code: 'KH101', data: { format: 'binary' } }])
})

test('a Word file stays a Word file however large it is', () => {
  const large = new Uint8Array(MAX_BYTES + 1)
  large.set([0x50, 0x4b, 3, 4])
  expect(codes(large)).toEqual(['KH101'])
})

test('text in another encoding is told with its first line that is not UTF-8', () => {
  // "Ủy ban nhân dân" in TCVN3: â is the byte A9.
  const tcvn3 = bytes(...utf8('nam: 2026\nten: '), 0x6e, 0x68, 0xa9, 0x6e, 0x0a)
  expect(decode(tcvn3)).toMatchObject({ value: null, findings: [{ code: 'KH103', data: { line: 2 } }] })
})

test('a single NUL in a text is left to the reader, which shows its place', () => {
  expect(decode(utf8(`${PLAN}${PLAN}a: x\u0000y\n`)).value).toContain('x\u0000y')
})

test('the size limit holds at the byte', () => {
  expect(codes(utf8('#'.repeat(MAX_BYTES)))).toEqual([])
  expect(codes(utf8('#'.repeat(MAX_BYTES + 1)))).toEqual(['KH100'])
})
