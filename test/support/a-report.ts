/** Diagnostics and what a report needs beside them, for tests of the reports. */
import fc from 'fast-check'
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts'
import type { Reported } from '../../src/diagnostics/reported.ts'

export const aDiagnostic = (changes: Partial<Diagnostic> = {}): Diagnostic => ({
  code: 'KH407',
  severity: 'warning',
  rule: 'ND30-7.a',
  file: 'ke-hoach/xã 1.yaml',
  line: 12,
  column: 5,
  endLine: 12,
  endColumn: 20,
  message: 'Thiếu chữ "số"',
  hint: 'viết: Nghị định số 30/2020/NĐ-CP',
  sourceLine: '  - Nghị định 30/2020/NĐ-CP',
  pointer: '/can_cu/0',
  data: [],
  paper: null,
  ...changes,
})

export const aReported = (changes: Partial<Reported> = {}): Reported => ({
  lang: 'vi',
  clause: rule => `điểm a của ${rule}`,
  files: ['ke-hoach/xã 1.yaml', 'mau.yaml'],
  suppressed: [],
  warningsFail: false,
  version: '0.0.0',
  explained: null,
  ...changes,
})

/** Anything a hostile file or name may put into a diagnostic. */
export const anyDiagnostic: fc.Arbitrary<Diagnostic> = fc
  .record({
    severity: fc.constantFrom('error' as const, 'warning' as const, 'hint' as const),
    code: fc.constantFrom('KH407' as const, 'KH001' as const, 'KH120' as const),
    rule: fc.constantFrom(null, 'ND30-7.a'),
    file: fc.string({ unit: 'binary', minLength: 1 }),
    message: fc.string({ unit: 'binary' }),
    hint: fc.option(fc.string({ unit: 'binary' })),
    sourceLine: fc.option(fc.string({ unit: 'binary' })),
    line: fc.integer({ min: 1, max: 9 }),
    column: fc.integer({ min: 1, max: 9 }),
  })
  .map(made => aDiagnostic({ ...made, endLine: made.line, endColumn: made.column + 1 }))
