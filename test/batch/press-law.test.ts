/** The law of the batch: a row gives the paper that the plan written out by hand gives, whatever was pressed before. */
import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { openTemplate, type Press, type Pressed } from '../../src/batch.ts'
import { nodeCompressor } from '../../src/host/compressor.ts'
import { writeDocx } from '../../src/writer/write-docx.ts'
import { writeOutline } from '../../src/writer/write-outline.ts'
import { aRow } from '../support/a-template.ts'
import { partsOf } from '../support/docx-parts.ts'
import { anyPair, anyRow } from '../support/template-pairs.ts'

const OPTIONS = { file: 'mau.yaml', lang: 'vi' } as const

const pressOf = (text: string): Press => {
  const { press, diagnostics } = openTemplate(text, OPTIONS)
  if (!press) throw new Error(`${diagnostics.map(({ code, message }) => `${code} ${message}`).join('\n')}\n${text}`)
  return press
}

interface Paper extends Pick<Pressed, 'document' | 'diagnostics'> {
  readonly fixed: Pressed['fixed'] | null
}

/** What a reader of the paper and of the report sees, places apart. */
const seen = async ({ document, diagnostics, fixed }: Paper, write: typeof writeDocx) => ({
  told: [...new Set(diagnostics.map(({ code, message, hint }) => `${code} ${message} ${hint}`))].sort(),
  outline: document && writeOutline(document),
  parts: document && partsOf(await write(document, nodeCompressor, { fixed })),
})

/** What becomes of a plan where nothing was read, judged, laid out or written before: the same memory would err alike. */
const alone = async (plan: string) => {
  vi.resetModules()
  const { compilePlan } = await import('../../src/compile.ts')
  const { writeDocx: write } = await import('../../src/writer/write-docx.ts')
  return seen({ ...compilePlan(plan, OPTIONS), fixed: null }, write)
}

test('a row gives the paper of the plan written out for it, whatever was pressed before', {
  timeout: 120_000,
}, async () => {
  let papers = 0
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(anyPair, fc.array(anyRow, { minLength: 1, maxLength: 4 })), { minLength: 1, maxLength: 2 }),
      fc.infiniteStream(fc.nat()),
      async (pairs, order) => {
        const jobs = pairs.flatMap(([pair, rows]) => {
          const press = pressOf(pair.text)
          // Each row twice: what was kept of it must serve it again, and no other.
          return [...rows, ...rows].map(row => ({ pair, press, row }))
        })
        const shuffled = jobs
          .map(job => ({ job, at: order.next().value as number }))
          .sort((a, b) => a.at - b.at)
          .map(({ job }) => job)
        const known = new Map<string, Awaited<ReturnType<typeof alone>>>()
        for (const { pair, press, row } of shuffled) {
          const plan = pair.written(row)
          const written = known.get(plan) ?? (await alone(plan))
          known.set(plan, written)
          const pressed = await seen(press.press(aRow(row)), writeDocx)
          expect(pressed, `${pair.text}\n${JSON.stringify(row)}\n${plan}`).toEqual(written)
          if (written.outline !== null) papers += 1
        }
      },
    ),
    { numRuns: 25 },
  )
  // A law about refused plans only would say little.
  expect(papers).toBeGreaterThan(20)
})
