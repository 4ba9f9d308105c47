/** Many documents one after the other: what is kept makes it fast and shows nowhere. */
import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { nodeCompressor } from '../../src/host/compressor.ts'
import { layOut } from '../../src/layout/lay-out.ts'
import type { Compressor } from '../../src/model/compressor.ts'
import type { Block, OfficialDocument } from '../../src/model/document.ts'
import { bounded } from '../../src/writer/bounded.ts'
import { isOwnFile } from '../../src/writer/own-file.ts'
import { writeDocx } from '../../src/writer/write-docx.ts'
import { portable } from '../../src/writer/zip.ts'
import { block, text } from '../support/a-plan.ts'
import { anyDocument } from '../support/any-document.ts'
import { partsOf } from '../support/docx-parts.ts'
import { planWith } from '../support/laid-out.ts'

/** A writer that has written nothing yet. */
const freshWriter = async (): Promise<typeof writeDocx> => {
  vi.resetModules()
  return (await import('../../src/writer/write-docx.ts')).writeDocx
}

const LONG = 'Đẩy mạnh tuyên truyền công tác cải cách hành chính đến cán bộ, công chức và Nhân dân trên địa bàn xã. '

/** A template of forty long paragraphs and two short ones, filled for a commune; blocks without its name are the same objects. */
const forty = Array.from({ length: 40 }, (_, i) => block('doan', `${i} ${LONG.repeat(3)}`, ''))
const template = layOut(planWith([block('doan', 'Xã X.', ''), ...forty, block('doan', 'Hết, xã X.', '')]))

const filledFor = (name: string): OfficialDocument => {
  const filled = (one: Block): Block =>
    one.kind === 'paragraph' && one.runs.some(run => run.kind === 'text' && run.text.includes('xã X'))
      ? {
          ...one,
          runs: one.runs.map(run => (run.kind === 'text' ? { ...run, text: run.text.replace('X', name) } : run)),
        }
      : one
  return {
    ...template,
    properties: { ...template.properties, title: name },
    sections: template.sections.map(part => ({ ...part, blocks: part.blocks.map(filled) })),
  }
}

const known = new Set<Block>(template.sections.flatMap(({ blocks }) => blocks))
const fixed = (one: Block): boolean => known.has(one)

/** Counts the bytes it is given. */
const counting = () => {
  const given = { bytes: 0 }
  const compressor: Compressor = {
    ...nodeCompressor,
    deflate: bytes => {
      given.bytes += bytes.length
      return nodeCompressor.deflate(bytes)
    },
    deflatePart: (bytes, options) => {
      given.bytes += bytes.length
      return nodeCompressor.deflatePart?.(bytes, options) ?? bytes
    },
  }
  return { compressor, given }
}

describe('documents written one after the other', () => {
  test('have the bytes they have alone', { timeout: 120_000 }, async () => {
    const hint = fc.constantFrom(
      null,
      fixed,
      () => true,
      ({ kind }: Block) => kind !== 'table',
    )
    await fc.assert(
      fc.asyncProperty(fc.array(anyDocument, { minLength: 2, maxLength: 4 }), hint, async (documents, fixed) => {
        const many = await freshWriter()
        for (const document of documents) {
          const bytes = await many(document, nodeCompressor, { fixed })
          const alone = await freshWriter()
          expect(Buffer.compare(bytes, await alone(structuredClone(document), nodeCompressor, { fixed }))).toBe(0)
        }
      }),
      { numRuns: 15 },
    )
  })

  test('in segments have the bytes they have alone, in any order', async () => {
    const names = ['Đồng Phong', 'Ngọc Lâm', 'A & B']
    const write = (write: typeof writeDocx, name: string) => write(filledFor(name), nodeCompressor, { fixed })
    const alone = await Promise.all(names.map(async name => write(await freshWriter(), name)))
    const forth = await freshWriter()
    const back = await freshWriter()
    for (const i of [0, 1, 2]) expect(await write(forth, names[i] ?? '')).toEqual(alone[i])
    for (const i of [2, 1, 0]) expect(await write(back, names[i] ?? '')).toEqual(alone[i])
  })

  test.for([
    ['node:zlib', nodeCompressor],
    ['pure JavaScript', portable],
  ] as const)('hold the same whether or not it is told what is fixed, packed by %s', async ([, compressor]) => {
    const document = filledFor('Ngọc Lâm')
    const plain = await writeDocx(document, compressor)
    for (const told of [fixed, () => true, () => false]) {
      const bytes = await writeDocx(document, compressor, { fixed: told })
      expect(partsOf(bytes)).toEqual(partsOf(plain))
      expect(isOwnFile(bytes, compressor)).toBe(true)
    }
  })

  test('deflate what stays the same once', async () => {
    const { compressor, given } = counting()
    await writeDocx(filledFor('Ngọc Lâm'), compressor, { fixed })
    const first = given.bytes
    await writeDocx(filledFor('Đồng Phong'), compressor, { fixed })
    expect(given.bytes - first).toBeLessThan(first / 8)
  })

  test('do not mix when their styles, pages or numbers of sections differ', async () => {
    const small = layOut(
      planWith([block('doan', 'Như nhau.', '')], { trinhBay: { ...planWith([]).trinhBay, coChu: 13 } }),
    )
    const large = layOut(planWith([block('doan', 'Như nhau.', '')]))
    const parts = [small, large, small].map(async one => partsOf(await writeDocx(one, nodeCompressor, { fixed })))
    const [first, second, third] = await Promise.all(parts)
    expect(first).toEqual(third)
    expect(first?.['word/styles.xml']).not.toEqual(second?.['word/styles.xml'])
  })

  test('each have the foot of their own office', async () => {
    const footOf = async (diaChi: string) => {
      const dau = {
        ...planWith([]).dau,
        lienHe: { diaChi: text(diaChi), dienThoai: null, email: null, trangWeb: null },
      }
      return partsOf(await writeDocx(layOut(planWith([], { dau })), nodeCompressor, { fixed }))['word/footer1.xml']
    }
    expect(await footOf('Thôn Thượng')).toContain('Thôn Thượng')
    expect(await footOf('Thôn Hạ')).toContain('Thôn Hạ')
  })
})

describe('what is kept between documents', () => {
  test('never weighs more than its budget, and is made again after it was forgotten', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string({ maxLength: 3 }), fc.nat(60)), { maxLength: 200 }), asked => {
        const weights = new Map<string, number>()
        let held = 0
        const memory = bounded<{ readonly key: string }>(100, key => weights.get(key) ?? 0)
        for (const [key, weight] of asked) {
          if (!weights.has(key)) weights.set(key, weight)
          let made = false
          const value = memory.get(key, () => {
            made = true
            return { key }
          })
          expect(value.key).toBe(key)
          if (made)
            held = held + (weights.get(key) ?? 0) > 100 ? (weights.get(key) ?? 0) : held + (weights.get(key) ?? 0)
          expect(held).toBeLessThanOrEqual(100)
        }
      }),
    )
  })

  test('forgets what is too heavy for it at once', () => {
    const memory = bounded<string>(10, (key, value) => key.length + value.length)
    let made = 0
    const ask = () => memory.get('key', () => `${'x'.repeat(20)}${made++}`)
    expect([ask(), ask()]).toEqual([`${'x'.repeat(20)}0`, `${'x'.repeat(20)}1`])
  })
})
