/** SARIF against the schema of the standard (carried by @microsoft/jest-sarif). */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import Ajv from 'ajv-draft-04'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { reportSarif } from '../../src/diagnostics/report-sarif.ts'
import { aDiagnostic, anyDiagnostic, aReported } from '../support/a-report.ts'

const carrier = dirname(createRequire(import.meta.url).resolve('@microsoft/jest-sarif'))
const schema = JSON.parse(readFileSync(join(carrier, 'schemas/sarif-2.1.0-rtm.5.json'), 'utf8'))
const isUri = (text: string): boolean => URL.canParse(text)
const ajv = new Ajv.default({
  strict: false,
  unicodeRegExp: false,
  formats: { uri: isUri, 'uri-reference': text => /^[\w\-.~:/?#[\]@!$&'()*+,;=%]*$/.test(text), 'date-time': true },
})
const validate = ajv.compile(schema)
const faults = (text: string): unknown => (validate(JSON.parse(text)) ? [] : validate.errors)

const run = (text: string) => JSON.parse(text).runs[0]
const prints = (text: string): readonly string[] =>
  run(text).results.map((result: { partialFingerprints: object }) => Object.values(result.partialFingerprints)[0])

describe('SARIF is valid by the official schema', () => {
  test('when nothing was found', () => {
    const text = reportSarif([], aReported({ files: [] }))
    expect(faults(text)).toEqual([])
    expect(run(text)).toMatchObject({ results: [], artifacts: [] })
  })

  test('with findings of every kind', () => {
    const cell = { file: 'ds.csv', sheet: null, line: 5, column: 2, name: 'ten_xa' }
    const suppressed = [
      { diagnostic: aDiagnostic(), by: 'inline' as const, reason: 'đã thống nhất' },
      { diagnostic: aDiagnostic(), by: 'baseline' as const, reason: 'khcchc.baseline.json' },
    ]
    const all = [
      aDiagnostic(),
      aDiagnostic({ severity: 'error', endLine: 14 }),
      aDiagnostic({ severity: 'hint', rule: null, hint: null }),
      aDiagnostic({ code: 'KH001', rule: null, sourceLine: null, pointer: null }),
      aDiagnostic({ data: [cell] }),
    ]
    expect(faults(reportSarif(all, aReported({ suppressed })))).toEqual([])
  })

  test('with explanations and fixes', () => {
    const explained = (code: string) => ({ title: `${code}: thiếu chữ`, what: 'Khi trích dẫn.' })
    const fix = { edits: [{ start: 3, end: 5, right: '' }], left: 0 }
    expect(faults(reportSarif([aDiagnostic({ fix })], aReported({ explained })))).toEqual([])
  })

  test('whatever a file says and however it is called', () => {
    fc.assert(
      fc.property(fc.array(anyDiagnostic, { maxLength: 3 }), all => {
        expect(faults(reportSarif(all, aReported({ files: all.map(({ file }) => file) })))).toEqual([])
      }),
    )
  })
})

describe('a SARIF result', () => {
  test('has level, place and a path that is percent-encoded', () => {
    const [result] = run(reportSarif([aDiagnostic({ severity: 'hint' })], aReported())).results
    expect(result).toMatchObject({
      ruleId: 'KH407',
      ruleIndex: 0,
      level: 'note',
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'ke-hoach/x%C3%A3%201.yaml', index: 0 },
            region: { startLine: 12, startColumn: 5, endLine: 12, endColumn: 20 },
          },
        },
      ],
    })
  })

  test('has no region where the whole file is meant, nor inside a Word file', () => {
    const whole = aDiagnostic({ code: 'KH001', rule: null, sourceLine: null, pointer: null })
    const inWord = aDiagnostic({ paper: { part: 'word/document.xml', paragraph: 4, text: 'Điều 1' } })
    for (const one of [whole, inWord]) {
      const [result] = run(reportSarif([one], aReported())).results
      expect(result.locations[0].physicalLocation).not.toHaveProperty('region')
    }
  })

  test.each([
    ['/nhà/a.yaml', 'file:///nh%C3%A0/a.yaml'],
    ['C:\\kế hoạch\\a.yaml', 'file:///C:/k%E1%BA%BF%20ho%E1%BA%A1ch/a.yaml'],
    ['./a#1?.yaml', 'a%231%3F.yaml'],
    ['../a.yaml', '../a.yaml'],
  ])('has for %s the address %s', (file, uri) => {
    expect(run(reportSarif([aDiagnostic({ file })], aReported({ files: [] }))).artifacts[0].location.uri).toBe(uri)
  })

  test('that is suppressed says how and why', () => {
    const suppressed = [{ diagnostic: aDiagnostic(), by: 'inline' as const, reason: 'đã thống nhất' }]
    const [result] = run(reportSarif([], aReported({ suppressed }))).results
    expect(result.suppressions).toEqual([{ kind: 'inSource', justification: 'đã thống nhất' }])
  })

  test('has a rule with the words of explain, where they were asked for', () => {
    const explained = (code: string) => ({ title: `Thiếu chữ (${code})`, what: 'Khi trích dẫn.' })
    const [rule] = run(reportSarif([aDiagnostic()], aReported({ explained }))).tool.driver.rules
    expect(rule).toMatchObject({
      shortDescription: { text: 'Thiếu chữ (KH407)' },
      fullDescription: { text: expect.stringMatching(/^Khi trích dẫn\.\nCăn cứ: .*\(ND30-7\.e\)$/) },
      help: { text: expect.stringContaining('khcchc explain KH407') },
    })
  })

  test('offers what --fix would do, by offsets, and nothing for what is suppressed', () => {
    const one = aDiagnostic({ fix: { edits: [{ start: 70, end: 70, right: 'số ' }], left: 0 } })
    const [result] = run(reportSarif([one], aReported())).results
    expect(result.fixes).toMatchObject([
      {
        artifactChanges: [
          {
            artifactLocation: { uri: 'ke-hoach/x%C3%A3%201.yaml', index: 0 },
            replacements: [{ deletedRegion: { charOffset: 70, charLength: 0 }, insertedContent: { text: 'số ' } }],
          },
        ],
      },
    ])
    const suppressed = [{ diagnostic: one, by: 'inline' as const, reason: 'đã thống nhất' }]
    expect(run(reportSarif([], aReported({ suppressed }))).results[0]).not.toHaveProperty('fixes')
    const nothing = aDiagnostic({ fix: { edits: [], left: 1 } })
    expect(run(reportSarif([nothing], aReported())).results[0]).not.toHaveProperty('fixes')
  })

  test('keeps its fingerprint when lines and items move and when the message is worded anew', () => {
    const moved = aDiagnostic({ line: 30, endLine: 30, pointer: '/can_cu/7', message: 'x', hint: null })
    expect(prints(reportSarif([moved], aReported()))).toEqual(prints(reportSarif([aDiagnostic()], aReported())))
  })

  test('has another fingerprint for another text, and for the same once more', () => {
    const all = [aDiagnostic(), aDiagnostic(), aDiagnostic({ sourceLine: '  - Nghị định 63/2010/NĐ-CP' })]
    expect(new Set(prints(reportSarif(all, aReported()))).size).toBe(3)
  })
})
