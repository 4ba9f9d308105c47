import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts'
import { sortDiagnostics } from '../../src/diagnostics/diagnostic.ts'
import { atKey, atSource, atValue, type Finding, finding, type Place } from '../../src/diagnostics/finding.ts'
import { findNear } from '../../src/diagnostics/near.ts'
import { pin, pinAll } from '../../src/diagnostics/pin.ts'
import { readYaml } from '../../src/reader/yaml.ts'

const source = [
  'so: 11',
  'co_quan: {ten: "Ủy ban \\"nhân dân\\" xã", cap_tren: \'d\'\'Or\'}',
  'mo_dau: >-',
  '  Căn cứ Kế hoạch số 11',
  '  ngày 05 của xã',
  'noi_nhan:',
  '  - UBND huyện',
  'nam:',
  '',
].join('\n')

const context = { file: 'ke-hoach.yaml', lang: 'vi', source, tree: readYaml(source).value } as const
const found = (at: Place): Finding => finding('KH109', at, {})

/** "line:column–line:column" and the text between, where it stands on one line. */
const place = (at: Place, from = context): string => {
  const { line, column, endLine, endColumn, sourceLine } = pin(found(at), from)
  const text = line === endLine ? (sourceLine ?? '').slice(column - 1, endColumn - 1) : '…'
  return `${line}:${column} ${text}`
}

describe('a finding is pinned', () => {
  test('to a value, to a key, to a stretch of the source', () => {
    expect(place(atValue('/so'))).toBe('1:5 11')
    expect(place(atKey('/so'))).toBe('1:1 so')
    expect(place(atSource(source.indexOf('UBND'), 4))).toBe('7:5 UBND')
  })

  test('to a piece of a value, over folded lines, escapes and quotes', () => {
    expect(place(atValue('/mo_dau', 'Kế hoạch'))).toBe('4:10 Kế hoạch')
    expect(place(atValue('/mo_dau', 'số 11 ngày'))).toBe('4:19 …')
    expect(place(atValue('/co_quan/ten', '"nhân dân" xã'))).toBe('2:24 \\"nhân dân\\" xã')
    expect(place(atValue('/co_quan/cap_tren', "d'Or"))).toBe("2:53 d''Or")
  })

  test('to the whole value where the piece is not there', () => {
    expect(place(atValue('/so', '12'))).toBe('1:5 11')
  })

  test('to the nearest ancestor of a place that does not exist', () => {
    expect(place(atKey('/co_quan/vang_mat'))).toBe('2:1 co_quan')
  })

  test('to a piece in decomposed text by its composed form', () => {
    const decomposed = source.normalize('NFD')
    const from = { ...context, source: decomposed, tree: readYaml(decomposed).value }
    expect(place(atValue('/mo_dau', 'Kế hoạch'), from).normalize('NFC')).toMatch(/^4:\d+ Kế hoạch$/)
  })

  test('to the end of a value, not to the blank lines below it', () => {
    expect(pin(found(atValue('/mo_dau')), context)).toMatchObject({ line: 3, endLine: 5, endColumn: 17 })
    expect(pin(found(atValue('/nam')), context)).toMatchObject({ line: 8, column: 5, endColumn: 5 })
  })

  test('to the line without its Windows line end', () => {
    const windows = source.replaceAll('\n', '\r\n')
    const from = { ...context, source: windows, tree: readYaml(windows).value }
    expect(pin(found(atValue('/so')), from).sourceLine).toBe('so: 11')
  })

  test('to the start of a file that could not be read, without a line', () => {
    const from = { file: 'x', lang: 'en', source: '', tree: null } as const
    expect(pin(found(atSource(0, 0)), from)).toMatchObject({ line: 1, column: 1, sourceLine: null, pointer: null })
  })

  test('even if its place lies outside the file', () => {
    expect(pin(found(atSource(9999, 5)), context)).toMatchObject({ line: 9, column: 1, endLine: 9, endColumn: 1 })
  })

  test('with words of its language, severity and pointer', () => {
    const vietnamese = pin(found(atValue('/so')), context)
    const english = pin(found(atValue('/so')), { ...context, lang: 'en' })
    expect(vietnamese).toMatchObject({
      code: 'KH109',
      severity: 'error',
      rule: null,
      pointer: '/so',
      file: 'ke-hoach.yaml',
    })
    expect(english.message).not.toBe(vietnamese.message)
  })
})

test('all findings come sorted by place, and the same at the same place once', () => {
  const all = [atValue('/noi_nhan/0'), atValue('/so'), atValue('/mo_dau'), atValue('/so')].map(found)
  expect(pinAll(all, context).map(({ line }) => line)).toEqual([1, 3, 7])
})

test('at one place the errors come first, and another code at that place stays', () => {
  const base = pin(found(atValue('/so')), context)
  const warning: Diagnostic = { ...base, code: 'KH126', severity: 'warning' }
  expect(sortDiagnostics([warning, base, base])).toEqual([base, warning])
  const other = { ...base, message: 'Another fault of the same place' }
  expect(sortDiagnostics([base, other, base])).toEqual([base, other])
})

describe('a piece of text', () => {
  test('is found in itself, at its first place', () => {
    expect(findNear('xã A và xã B', 'xã')).toEqual([0, 2])
    expect(findNear('Kế  \n   hoạch', 'Kế hoạch')).toEqual([0, 13])
    expect(findNear('abc', '')).toBeNull()
    expect(findNear('abc', 'abcd')).toBeNull()
  })

  test('is found again however the lines are folded, whatever it is', () => {
    const words = fc.array(fc.stringMatching(/^[a-zđếạ"']{1,6}$/), { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(words, words, fc.constantFrom('\n  ', ' ', '\r\n'), (before, wanted, fold) => {
        const place = findNear([...before, ...wanted].join(fold).normalize('NFD'), wanted.join(' ').normalize('NFC'))
        expect(place).not.toBeNull()
      }),
    )
  })
})

test('the rule a check of the page brings along is shown, not the general one of its code', () => {
  const found = finding('KH502', atValue(''), { rule: 'ND30-1.k', part: 'x', has: { vi: 'x', en: 'x' } })
  expect(pin(found, { file: 'x.yaml', lang: 'vi', source: 'nam: 2026', tree: null }).rule).toBe('ND30-1.k')
})
