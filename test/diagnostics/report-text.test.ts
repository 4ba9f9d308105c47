import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts'
import { displayWidth, printable } from '../../src/diagnostics/printable.ts'
import { reportText, summary } from '../../src/diagnostics/report-text.ts'

const diagnostic: Diagnostic = {
  code: 'KH120',
  severity: 'error',
  rule: null,
  file: 'ke-hoach.yaml',
  line: 12,
  column: 3,
  endLine: 12,
  endColumn: 11,
  message: 'Không có khóa này',
  hint: 'viết: noi_nhan:',
  sourceLine: '  noi_nahn:',
  pointer: null,
  paper: null,
  data: [],
}

const options = { lang: 'vi', clause: (rule: string) => `điểm d của ${rule}` } as const
const report = (changes: Partial<Diagnostic> = {}): string => reportText([{ ...diagnostic, ...changes }], options)

/** What stands over the carets. */
const marked = (text: string): string => {
  const lines = text.split('\n')
  const carets = lines.findIndex(line => /^ +\| *\^+$/.test(line))
  const from = lines[carets]?.indexOf('^') ?? 0
  return [...(lines[carets - 1] ?? '').normalize('NFC')].slice(from, lines[carets]?.length).join('')
}

describe('a diagnostic is shown', () => {
  test('with place, severity, code, source line, caret, hint and clause', () => {
    expect(report({ rule: 'ND30-2.9.c' })).toBe(
      [
        'ke-hoach.yaml:12:3: lỗi KH120: Không có khóa này',
        '   12 |   noi_nahn:',
        '      |   ^^^^^^^^',
        '      gợi ý: viết: noi_nhan:',
        '      căn cứ: điểm d của ND30-2.9.c (ND30-2.9.c)',
        '',
      ].join('\n'),
    )
  })

  test('in English', () => {
    const english = reportText([{ ...diagnostic, severity: 'warning', rule: 'ND30-2.9.c' }], { ...options, lang: 'en' })
    expect(english).toContain('warning KH120')
    expect(english).toContain('hint: viết')
    expect(english).toContain('under: ')
  })

  test('without source line, hint or clause where there is none', () => {
    expect(report({ sourceLine: null, hint: null })).toBe('ke-hoach.yaml:12:3: lỗi KH120: Không có khóa này\n')
  })

  test('with its caret under the place, whatever stands before it', () => {
    const before = 'Tuyên truyền: '
    const at = (text: string): Partial<Diagnostic> => ({
      sourceLine: `${text}SAI.`,
      column: text.length + 1,
      endColumn: text.length + 4,
    })
    expect(marked(report(at(before)))).toBe('SAI')
    expect(marked(report(at(`\t${before}`)))).toBe('SAI')
    expect(report(at(before.normalize('NFD'))).split('\n')[2]).toBe(report(at(before)).split('\n')[2])
    const wide = report(at('漢字 ')).split('\n')
    expect(wide[2]?.indexOf('^')).toBe('    12 | '.length - 1 + 5)
  })

  test('with one caret at least, and none beyond the line', () => {
    expect(marked(report({ endColumn: 3 }))).toBe('n')
    expect(report({ column: 12, endColumn: 12 })).toContain(`|${' '.repeat(12)}^\n`)
    expect(marked(report({ endLine: 14, endColumn: 2 }))).toBe('noi_nahn:')
  })

  test('with a long line cut to what surrounds the place', () => {
    const long = `${'đầu '.repeat(200)}SAI${' cuối'.repeat(200)}`
    const text = report({ sourceLine: long, column: 801, endColumn: 804 })
    expect(marked(text)).toBe('SAI')
    expect(text.split('\n')[1]).toMatch(/^ +12 \| ….*SAI.*…$/)
    expect(Math.max(...text.split('\n').map(line => line.length))).toBeLessThan(110)
  })

  test('with a line of a megabyte as quickly as with a short one', () => {
    const text = report({ sourceLine: 'x'.repeat(1 << 20), column: 1000, endColumn: 1 << 20 })
    expect(text.length).toBeLessThan(400)
  })

  test('with messages and hints over several lines, never at the left edge', () => {
    const lines = report({ message: 'một\nx.yaml:1:1: lỗi KH001: giả', hint: 'a\nb' }).trimEnd().split('\n')
    expect(lines.slice(1).every(line => line.startsWith('   '))).toBe(true)
  })
})

describe('nothing of a file reaches the terminal raw', () => {
  test('control characters are shown as pictures, invisible ones by name', () => {
    expect(printable('a\u001b[31mb\u0007\t\u007f\u009b\u200b\u202e\u2028\n')).toBe(
      'a␛[31mb␇ ␡<U+009B><U+200B><U+202E><U+2028>\n',
    )
  })

  test('neither in the line, nor in the message, nor in the name of the file', () => {
    const evil = '\u001b]0;x\u0007\u001b[2J\r\u009b31m\u202e'
    const text = report({
      file: `${evil}\n.yaml`,
      message: evil,
      hint: evil,
      sourceLine: evil,
      column: 3,
      endColumn: 5,
    })
    // biome-ignore lint/suspicious/noControlCharactersInRegex: it is what must not be there
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/)
    expect(text.split('\n')[0]).toContain('KH120')
  })

  test('any diagnostic is shown without a control character, its carets under its line', () => {
    const anyText = fc.string({ unit: 'binary', maxLength: 300 })
    fc.assert(
      fc.property(anyText, anyText, fc.nat(310), fc.nat(310), (line, words, column, length) => {
        const sourceLine = line.replaceAll('\n', '')
        const place = { column: column + 1, endColumn: column + 1 + length }
        const text = report({ ...place, sourceLine, message: words, hint: words, file: words })
        expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cs}]/u)
        const [shown = '', carets = ''] = text.split('\n').slice(words.split('\n').length)
        expect(displayWidth(carets)).toBeLessThanOrEqual(displayWidth(shown) + 1)
      }),
    )
  })
})

test('a summary counts errors and warnings in words', () => {
  const warning: Diagnostic = { ...diagnostic, severity: 'warning' }
  expect(summary([diagnostic, diagnostic, warning], 'vi')).toBe('2 lỗi, 1 cảnh báo')
  expect(summary([diagnostic, diagnostic, warning], 'en')).toBe('2 errors, 1 warning')
  expect(summary([warning, { ...diagnostic, severity: 'hint' }], 'en')).toBe('1 warning')
  expect(summary([], 'vi')).toBe('')
})
