import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { reportGithub } from '../../src/diagnostics/report-github.ts'
import { aDiagnostic, anyDiagnostic, aReported } from '../support/a-report.ts'

describe('a command for GitHub', () => {
  test('has place, title and the words, with line ends and signs of the command escaped', () => {
    expect(reportGithub([aDiagnostic({ file: './a,b: 100%.yaml', message: '100%\nxong' })], aReported())).toBe(
      '::warning file=a%2Cb%3A 100%25.yaml,line=12,col=5,endLine=12,endColumn=20,title=KH407 (ND30-7.a)::100%25%0Axong%0Agợi ý: viết: Nghị định số 30/2020/NĐ-CP%0Acăn cứ: điểm a của ND30-7.a (ND30-7.a)\n',
    )
  })

  test.each([
    ['error', '::error '],
    ['warning', '::warning '],
    ['hint', '::notice '],
  ] as const)('is by severity: %s', (severity, start) => {
    expect(reportGithub([aDiagnostic({ severity })], aReported()).startsWith(start)).toBe(true)
  })

  test('has no columns where the place goes over several lines', () => {
    expect(reportGithub([aDiagnostic({ endLine: 14 })], aReported())).toContain(',line=12,endLine=14,title=')
  })

  test('has no line where the whole file is meant', () => {
    const whole = aDiagnostic({ code: 'KH001', rule: null, sourceLine: null, pointer: null })
    expect(reportGithub([whole], aReported())).toContain('file=ke-hoach/xã 1.yaml,title=KH001::')
  })

  test('shows a control character in the name of a file, and lets none through', () => {
    const evil = reportGithub([aDiagnostic({ file: 'a\u001b[31m\n.yaml' })], aReported())
    expect(evil).toContain('file=a␛[31m␊.yaml,')
  })

  test('has the path with slashes', () => {
    expect(reportGithub([aDiagnostic({ file: 'ke-hoach\\xa.yaml' })], aReported())).toContain('file=ke-hoach/xa.yaml,')
  })
})

test('one line a finding, whatever a file says: nothing in it is a command of its own', () => {
  fc.assert(
    fc.property(fc.array(anyDiagnostic, { maxLength: 3 }), all => {
      const lines = reportGithub(all, aReported()).split('\n')
      return (
        lines.length === all.length + 1 && lines.slice(0, -1).every(line => /^::(error|warning|notice) /.test(line))
      )
    }),
  )
})
