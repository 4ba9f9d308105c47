import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { stringify } from 'yaml'
import { compilePlan } from '../../src/compile.ts'
import type { OfficialDocument } from '../../src/model/document.ts'
import { writeDocx } from '../../src/writer/write-docx.ts'
import { writeOutline } from '../../src/writer/write-outline.ts'
import { anyPlan } from '../support/any-plan.ts'
import { validateWithSdk } from '../support/oracles.ts'

const compile = (yaml: string): OfficialDocument => {
  const { document, diagnostics } = compilePlan(yaml, { file: 'x.yaml', lang: 'en' })
  const errors = diagnostics.filter(diagnostic => diagnostic.severity === 'error')
  expect(errors).toEqual([])
  if (!document) throw new Error('no document')
  return document
}

/** Options of a block are no text. */
const OPTIONS = new Set(['bat_dau', 'dam'])

/** All texts of a part in the order written. A table's caption stands above it, wherever the YAML has it: its texts come sorted. */
const textsOf = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return value.split('\n')
  if (typeof value === 'number') return [String(value)]
  if (Array.isArray(value)) return value.flatMap(textsOf)
  if (typeof value !== 'object' || value === null) return []
  if ('cot' in value) {
    const { tieu_de, don_vi_tinh, cot, hang, ghi_chu } = value as Record<string, unknown>
    return [tieu_de, don_vi_tinh, cot, hang, ghi_chu].flatMap(textsOf)
  }
  return Object.entries(value)
    .filter(([key]) => !OPTIONS.has(key))
    .sort(([a], [b]) => rank(a) - rank(b))
    .flatMap(([, inner]) => textsOf(inner))
}
/** Heading and lead print first, wherever they are written; the sort keeps the order of the rest. */
const rank = (key: string): number => (key === 'tieu_de' ? 0 : key === 'dan' ? 1 : 2)

const isSection = (key: string): boolean =>
  /^(?:muc_.*|noi_dung.*|hinh_thuc|giai_phap|thoi_gian|kinh_phi|to_chuc_thuc_hien)$/.test(key)

/** The parts that print one after the other: bases, opening, sections as written, closing. */
const bodyParts = (plan: Readonly<Record<string, unknown>>): readonly unknown[] => [
  plan.can_cu,
  plan.mo_dau,
  ...Object.keys(plan)
    .filter(isSection)
    .map(key => plan[key]),
  plan.ket_thuc,
]

const plain = (text: string): string =>
  text
    .replaceAll('*', '')
    .replace(/\s+/g, ' ')
    .replace(/[;.,:]+$/, '')
    .trim()
    .toLocaleLowerCase('vi')

/** Word's text, blanks collapsed, without case: headings print in capitals. */
const wordText = async (document: OfficialDocument): Promise<string> => {
  const xml = strFromU8(unzipSync(await writeDocx(document))['word/document.xml'] ?? new Uint8Array())
  return xml
    .replace(/<w:noBreakHyphen\/>/g, '-')
    .replace(/<\/w:p>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')
    .replace(/[\s\u00A0]+/g, ' ')
    .toLocaleLowerCase('vi')
}

afterEach(() => {
  vi.useRealTimers()
})

describe('any plan the format allows', () => {
  test('holds every text of its body in the order written', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(anyPlan, async plan => {
        const printed = await wordText(compile(stringify(plan)))
        let at = 0
        for (const text of bodyParts(plan).flatMap(textsOf)) {
          const found = printed.indexOf(plain(text), at)
          expect(found, `"${plain(text)}" after ${at}`).toBeGreaterThanOrEqual(0)
          at = found + plain(text).length
        }
        const recipients = plan.noi_nhan as readonly (string | { readonly ten: string })[]
        for (const one of recipients) expect(printed).toContain(`- ${plain(typeof one === 'string' ? one : one.ten)}`)
      }),
      { numRuns: 60 },
    )
  })

  test('gives the same bytes again with the clock moved', { timeout: 60_000 }, async () => {
    vi.useFakeTimers({ toFake: ['Date'] })
    await fc.assert(
      fc.asyncProperty(anyPlan, fc.date({ noInvalidDate: true }), async (plan, now) => {
        const document = compile(stringify(plan))
        const first = await writeDocx(document)
        vi.setSystemTime(now)
        expect(Buffer.compare(await writeDocx(compile(stringify(plan))), first)).toBe(0)
      }),
      { numRuns: 15 },
    )
  })

  test('reads the same whether its letters are composed or not', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(anyPlan, plan => {
        const yaml = stringify(plan)
        expect(writeOutline(compile(yaml.normalize('NFD')))).toBe(writeOutline(compile(yaml.normalize('NFC'))))
      }),
      { numRuns: 40 },
    )
  })

  test('is a valid Word file for the Open XML SDK', { timeout: 60_000 }, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'khcchc-any-'))
    const plans = fc.sample(anyPlan, { numRuns: 6, seed: 20261121 })
    for (const [i, plan] of plans.entries()) {
      const file = join(folder, `${i}.docx`)
      writeFileSync(file, await writeDocx(compile(stringify(plan))))
      expect(await validateWithSdk(file)).toEqual([])
    }
  })
})
