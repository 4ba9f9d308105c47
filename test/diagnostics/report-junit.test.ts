import { spawnSync } from 'node:child_process'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { reportJunit } from '../../src/diagnostics/report-junit.ts'
import { aDiagnostic, anyDiagnostic, aReported } from '../support/a-report.ts'

const hasXmllint = spawnSync('xmllint', ['--version']).status === 0
const why = hasXmllint ? '' : ' (skipped: xmllint is not installed)'

/** What xmllint says of a text; '' for well-formed. */
const lint = (xml: string): string => spawnSync('xmllint', ['--noout', '-'], { input: xml, encoding: 'utf8' }).stderr

describe('JUnit', () => {
  test('is a suite a file and a case a code; a file without findings passes', () => {
    const xml = reportJunit(
      [aDiagnostic({ severity: 'error' }), aDiagnostic({ severity: 'error', line: 20 })],
      aReported(),
    )
    expect(xml).toContain('<testsuites name="khcchc" tests="2" failures="1" errors="0" skipped="0">')
    expect(xml).toContain('<testsuite name="mau.yaml" tests="1" failures="0" errors="0" skipped="0">')
    expect(xml).toContain('<testcase classname="mau.yaml" name="khcchc"/>')
    expect(xml.match(/<testcase classname="ke-hoach\/xã 1.yaml" name="KH407">/g)).toHaveLength(1)
    expect(xml).toContain('<failure type="error" message="Thiếu chữ &quot;số&quot;">')
    expect(xml).toContain('ke-hoach/xã 1.yaml:20:5: ')
  })

  test('lets warnings pass, unless there are more than allowed', () => {
    expect(reportJunit([aDiagnostic()], aReported())).toContain('failures="0"')
    expect(reportJunit([aDiagnostic()], aReported({ warningsFail: true }))).toContain('<failure type="warning"')
    const hint = aDiagnostic({ severity: 'hint' })
    expect(reportJunit([hint], aReported({ warningsFail: true }))).toContain('<system-out>')
  })

  test('has suppressed findings as skipped cases with their reason', () => {
    const suppressed = [{ diagnostic: aDiagnostic(), by: 'inline' as const, reason: 'đã <thống> nhất' }]
    expect(reportJunit([], aReported({ suppressed }))).toContain('<skipped message="12: đã &lt;thống&gt; nhất"/>')
  })

  test.skipIf(!hasXmllint)(`is well-formed, also when empty${why}`, () => {
    expect(lint(reportJunit([], aReported({ files: [] })))).toBe('')
    expect(lint(reportJunit([aDiagnostic({ message: ']]> <&> \u0000\uffff\ud800' })], aReported()))).toBe('')
  })

  test.skipIf(!hasXmllint)(`is well-formed whatever a file says and however it is called${why}`, () => {
    fc.assert(
      fc.property(fc.array(anyDiagnostic, { maxLength: 20 }), all => {
        expect(lint(reportJunit(all, aReported({ files: all.map(({ file }) => file) })))).toBe('')
      }),
      { numRuns: 30 },
    )
  })
})
