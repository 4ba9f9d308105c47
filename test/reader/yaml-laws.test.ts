import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { stringify } from 'yaml'
import { codes } from '../../src/diagnostics/codes.ts'
import { checkTypedNumbering } from '../../src/reader/slips/numbering.ts'
import { readYaml } from '../../src/reader/yaml.ts'
import { told } from '../support/told.ts'

const PLAN = [
  'loai: chung',
  'co_quan: {ten: Ủy ban nhân dân xã Suối Lành}',
  'so: 11',
  'ngay: 2026-01-26',
  'trich_yeu: "Tuyên truyền: cải cách hành chính"',
  'mo_dau: >-',
  '  Thực hiện Kế hoạch số 29/KH-UBND, Ủy ban nhân dân xã',
  '  ban hành Kế hoạch như sau:',
  '',
  'muc_dich_yeu_cau:',
  '  muc_dich:',
  '    - Nâng cao nhận thức của cán bộ,',
  '      công chức.',
  '    - doan: |-',
  '        Một đoạn.',
  '  # chú thích',
  '  yeu_cau: Kịp thời.',
  'to_chuc_thuc_hien:',
  '  - don_vi: Phòng Văn hóa - Xã hội   # chú thích',
  '    nhiem_vu: [Họp thôn., "Phát tờ rơi, áp phích."]',
  'noi_nhan:',
  '  - UBND huyện (để báo cáo)',
  '  - {ten: Các thôn, de: để thực hiện}',
  'nguoi_ky: {chuc_vu: Chủ tịch, ho_ten: Nguyễn Văn A}',
  '',
].join('\n')

const SIGNS = [
  '\t',
  ' ',
  ':',
  ': ',
  '-',
  '- ',
  '#',
  ' #',
  '"',
  "'",
  '[',
  ']',
  '{',
  '}',
  '&',
  '*',
  '!',
  '|',
  '>',
  '%',
  '@',
  ',',
]
const MORE_SIGNS = ['?', '\n', '\n\n', '  ', '“', '”', '\u00a0', '\u200b', '\\', '---\n', '\u0000', 'Ð', '<<: ', '\r']

/** The plan with a few characters or lines deleted, inserted or repeated. */
const mutant = fc
  .array(
    fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      length: fc.nat({ max: 12 }),
      insert: fc.constantFrom('', ...SIGNS, ...MORE_SIGNS),
      kind: fc.constantFrom('replace', 'repeat', 'line'),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map(edits =>
    edits.reduce((text, { at: share, length, insert, kind }) => {
      const from = Math.floor(share * text.length)
      if (kind === 'line') {
        const lines = text.split('\n')
        const line = Math.floor(share * lines.length)
        return [...lines.slice(0, line), insert + (lines[line] ?? ''), ...lines.slice(line + (length % 2))].join('\n')
      }
      const cut = text.slice(from, from + length)
      return text.slice(0, from) + insert + (kind === 'repeat' ? cut + cut : '') + text.slice(from + length)
    }, PLAN),
  )

/** Values as a plan has them: texts, numbers, lists and maps with usual keys. */
const word = fc.constantFrom(
  'Ủy ban',
  'xã',
  'kế hoạch:',
  '- một',
  '“cửa”',
  "d'Or",
  '"x"',
  '#2',
  '1.',
  'a: b',
  '*',
  '%',
  '\\n',
  '@',
)
const prose = fc.array(word, { minLength: 1, maxLength: 12 }).map(words => words.join(' '))
const { data } = fc.letrec(tie => ({
  data: fc.oneof({ maxDepth: 4 }, prose, fc.integer(), fc.boolean(), tie('list'), tie('map')),
  list: fc.array(tie('data'), { maxLength: 4 }),
  map: fc.dictionary(fc.stringMatching(/^[a-z]{2,8}_[a-z]{1,8}$/), tie('data'), { maxKeys: 4 }),
}))
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value))
const isError = (code: keyof typeof codes): boolean => codes[code].severity === 'error'

describe('laws', () => {
  test('the plan that mutants are made of is sound', () => {
    expect(told(PLAN)).toEqual([])
  })

  test('any text ends in a tree or in errors, and is told in both languages without throwing', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc
        .array(fc.constantFrom(...SIGNS, ...MORE_SIGNS, 'a', 'b: ', 'ten', 'Ủy'), { maxLength: 60 })
        .map(parts => parts.join('')),
    )
    fc.assert(
      fc.property(texts, source => {
        const { value, findings } = readYaml(source)
        const failed = findings.some(finding => isError(finding.code))
        expect(value !== null || failed).toBe(true)
        expect(told(source).every(line => /^KH1\d\d \d+:\d+$/.test(line))).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })

  test('any few changes to a sound plan end in a tree or in errors', () => {
    fc.assert(
      fc.property(mutant, source => {
        const { value, findings } = readYaml(source)
        expect(value !== null || findings.some(finding => isError(finding.code))).toBe(true)
        if (value) checkTypedNumbering(value)
      }),
      { numRuns: 1500 },
    )
  })

  test('what a YAML writer writes is read back as it was, without any error', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.stringMatching(/^[a-z]{2,8}$/), data, { minKeys: 1, maxKeys: 5 }), value => {
        const wanted = plain(value)
        for (const lineWidth of [40, 0]) {
          const { value: tree, findings } = readYaml(stringify(wanted, { lineWidth, aliasDuplicateObjects: false }))
          // A writer that breaks its lines may begin two of them with a dash of the text; it is read all the same.
          const refused = findings.filter(({ code }) => isError(code) && code !== 'KH154')
          expect(refused).toEqual([])
          expect(plain(tree?.value)).toEqual(wanted)
        }
      }),
      { numRuns: 500 },
    )
  })

  test('a decomposed file reads as the composed one', () => {
    fc.assert(
      fc.property(mutant, source => {
        const composed = readYaml(source.normalize('NFC'))
        const decomposed = readYaml(source.normalize('NFD'))
        expect(decomposed.value?.value).toEqual(composed.value?.value)
      }),
      { numRuns: 300 },
    )
  })
})
