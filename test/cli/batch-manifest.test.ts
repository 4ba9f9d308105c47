import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type ManifestRecord,
  manifestName,
  manifestText,
  readManifest,
  recordLine,
} from '../../src/cli/batch/manifest.ts'

const record = (name: string, more: Partial<ManifestRecord> = {}): ManifestRecord => ({
  name,
  status: 'done',
  input: 'i',
  sha256: 's',
  bytes: 1,
  pdf: null,
  pdfBytes: null,
  telling: 't',
  line: 2,
  warnings: 0,
  errors: 0,
  diagnostics: [],
  ...more,
})

describe('a manifest', () => {
  test('is read back as it was written; the later line of a name counts', () => {
    const text = manifestText([record('a'), record('b')], []) + recordLine(record('A', { input: 'j' }))
    const { records } = readManifest(text)
    expect([...records.values()].map(({ name, input }) => `${name} ${input}`)).toEqual(['A j', 'b i'])
  })

  test('torn anywhere keeps the lines before and never fails', () => {
    const lines = [record('a'), record('b'), record('Đồng')].map(recordLine)
    const whole = new TextEncoder().encode(manifestText([], []) + lines.join(''))
    fc.assert(
      fc.property(fc.nat(whole.length), length => {
        const { records } = readManifest(new TextDecoder().decode(whole.slice(0, length)))
        const complete = new TextDecoder().decode(whole.slice(0, length)).split('\n').slice(1, -1).length
        expect(records.size).toBeGreaterThanOrEqual(complete)
        expect(records.size).toBeLessThanOrEqual(complete + 1)
      }),
    )
  })

  test('of another form or of anything else is as none', () => {
    for (const text of [
      '',
      '{"khcchc":2}\n',
      'x\n',
      '{"khcchc":1}\n{"name":1}\nnull\n[]\n{"name":"a","status":"done"}\n',
    ])
      expect(readManifest(text).records.size).toBe(0)
  })

  test('remembers PDFs that were about to be put in place until their rows are done', () => {
    const text = `${manifestText([], ['a', 'b'])}${recordLine(record('a'))}`
    expect([...readManifest(text).intents]).toEqual(['b'])
  })

  test('has a file of its own for each part', () => {
    expect(manifestName(null)).toBe('manifest.jsonl')
    expect(manifestName({ index: 1, count: 1 })).toBe('manifest.jsonl')
    expect(manifestName({ index: 2, count: 8 })).toBe('manifest-2-of-8.jsonl')
  })
})
