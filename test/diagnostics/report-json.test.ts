import fc from 'fast-check'
import { expect, test } from 'vitest'
import { reportJson } from '../../src/diagnostics/report-json.ts'
import { aDiagnostic, anyDiagnostic, aReported } from '../support/a-report.ts'

test('JSON has totals, every file and every field of a finding, its clause in words', () => {
  const suppressed = [{ diagnostic: aDiagnostic({ line: 3 }), by: 'inline' as const, reason: 'số liệu năm trước' }]
  const report = JSON.parse(reportJson([aDiagnostic()], aReported({ suppressed })))
  expect(report).toMatchObject({
    format: 'khcchc-report',
    version: 1,
    totals: { files: 2, errors: 0, warnings: 1, hints: 0, suppressed: 1 },
    files: ['ke-hoach/xã 1.yaml', 'mau.yaml'],
  })
  expect(report.diagnostics).toEqual([{ ...aDiagnostic(), clause: 'điểm a của ND30-7.a' }])
  expect(report.suppressed).toMatchObject([{ code: 'KH407', line: 3, by: 'inline', reason: 'số liệu năm trước' }])
})

test('JSON of a run that found nothing is whole, too', () => {
  expect(JSON.parse(reportJson([], aReported()))).toMatchObject({ diagnostics: [], suppressed: [] })
})

test('whatever a file says, the report is JSON', () => {
  fc.assert(fc.property(anyDiagnostic, one => JSON.parse(reportJson([one], aReported())) !== null))
})
