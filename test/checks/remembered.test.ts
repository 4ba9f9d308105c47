/** What checks remember of texts and blocks must not be seen: a paper is judged alike first, after others, and twice. */
import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { stringify } from 'yaml'
import { checkDocument } from '../../src/checks/check-document.ts'
import { checkPlan } from '../../src/checks/check-plan.ts'
import { mm } from '../../src/decree/units.ts'
import { layOut } from '../../src/layout/lay-out.ts'
import type { Block, OfficialDocument } from '../../src/model/document.ts'
import type { Plan } from '../../src/model/plan.ts'
import { readPlan } from '../../src/reader/read-plan.ts'
import { aPlan, appendix, aSigner, block, counted, recipient, section, text } from '../support/a-plan.ts'
import { anyPlan } from '../support/any-plan.ts'
import { plainTree } from '../support/plain-tree.ts'

/** The checks as they are when nothing was judged before. */
const afresh = async () => {
  vi.resetModules()
  const [plans, documents] = await Promise.all([
    import('../../src/checks/check-plan.ts'),
    import('../../src/checks/check-document.ts'),
  ])
  return { checkPlan: plans.checkPlan, checkDocument: documents.checkDocument }
}

const NAMES = ['Đồng Phong', 'Mỹ Hào', 'Mỹ Hòa', 'ĐỒNG PHONG', 'Ê-ban Thượng', 'Dong Phong', '12', 'Xuân Trường']

/** Texts with something to say, for one commune or another. */
const phrase = fc
  .tuple(
    fc.constantFrom(
      ...[
        'UBND xã {n} tuyên truyền năm 2023.',
        'Họp với phường {n} trước ngày 15/3/2021, báo cáo {n}.',
        'Tháng 3/2022',
      ],
      ...['Ủy ban nhân dân xã huyện {n}', 'tỉnh {n} và tỉnh Mỹ Hào', 'theo Phụ lục II kèm theo', 'các phụ lục **đậm'],
      ...['Kế hoạch 12/KH-UBND ngày 05/8/2025', 'Luật Nhà ở số 27/2023/QH15', '<tên xã> {n}./.', 'Kính gửi xã {n}'],
      ...['Nâng cao nhận thức của cán bộ xã {n}.', 'Công an xã {n}', 'VH-XH, các ban, ngành {n}', 'kế hoạch năm 2027'],
    ),
    fc.constantFrom(...NAMES),
  )
  .map(([words, name]) => words.replaceAll('{n}', name))

/** Plans over one template: the same words for many communes, at the same places or a place further on. */
const anyPaper: fc.Arbitrary<Plan> = fc
  .record({
    issuer: fc.tuple(fc.constantFrom('xã', 'phường', 'Phường'), fc.constantFrom(...NAMES)),
    year: fc.constantFrom(2023, 2025, 2026),
    texts: fc.array(phrase, { minLength: 1, maxLength: 6 }),
    recipients: fc.array(phrase, { maxLength: 4 }),
    post: fc.constantFrom('Chủ tịch', 'Phó Chủ tịch', 'PCT', 'Chủ tich'),
    appendices: fc.integer({ min: 0, max: 2 }),
  })
  .map(({ issuer, year, texts, recipients, post, appendices }) =>
    aPlan({
      coQuan: { ten: text(`Ủy ban nhân dân ${issuer.join(' ')}`, '/co_quan/ten'), capTren: null },
      nam: { value: year, origin: '/nam' },
      canCu: texts.slice(0, 2).map((words, i) => text(`Căn cứ ${words}`, `/can_cu/${i}`)),
      muc: [
        section('noi_dung', 'Nội dung', [
          ...texts.map((words, i) => block('gach', words, `/noi_dung/${i}`)),
          counted('don_vi', texts[0] ?? '', '/noi_dung/u', [block('gach', texts.at(-1) ?? '', '/noi_dung/u/0')]),
        ]),
      ],
      noiNhan: recipients.map((words, i) => recipient(i, words)),
      nguoiKy: aSigner({ chucVu: text(post, '/nguoi_ky/chuc_vu') }),
      phuLuc: Array.from({ length: appendices }, (_, i) => appendix(i, 'Danh mục', [])),
    }),
  )

const anyReadPlan: fc.Arbitrary<Plan> = anyPlan.map(plain => {
  const { value } = readPlan(plainTree(stringify(plain)))
  if (!value) throw new Error('a generated plan could not be read')
  return value
})

/** Every second paragraph of the page in another size: equal paragraphs and other ones in turn. */
const spoilt = (document: OfficialDocument): OfficialDocument => ({
  ...document,
  sections: document.sections.map(part => ({
    ...part,
    blocks: part.blocks.map(
      (one, i): Block =>
        one.kind === 'paragraph' && i % 2 === 0
          ? { ...one, format: { ...one.format, firstLine: mm(3), lineSpacing: 2, keepNext: false } }
          : one,
    ),
  })),
})

describe('findings do not hang on what was judged before', () => {
  test('on a plan', async () => {
    const plans = fc.array(fc.oneof({ weight: 3, arbitrary: anyPaper }, anyReadPlan), { minLength: 2, maxLength: 4 })
    await fc.assert(
      fc.asyncProperty(plans, async papers => {
        for (const plan of papers) {
          const first = (await afresh()).checkPlan(plan)
          expect(checkPlan(plan)).toEqual(first)
          expect(checkPlan(plan)).toEqual(first)
        }
        for (const plan of papers.toReversed()) expect(checkPlan(plan)).toEqual((await afresh()).checkPlan(plan))
      }),
      { numRuns: 12 },
    )
  })
  test('on a page', async () => {
    const plans = fc.array(fc.oneof(anyPaper, anyReadPlan), { minLength: 2, maxLength: 3 })
    await fc.assert(
      fc.asyncProperty(plans, async papers => {
        const documents = papers.map(layOut).flatMap(document => [document, spoilt(document), document])
        const first = []
        for (const document of documents) first.push((await afresh()).checkDocument(document))
        for (const [i, document] of documents.entries()) {
          expect(checkDocument(document)).toEqual(first[i])
          expect(checkDocument(document)).toEqual(first[i])
        }
      }),
      { numRuns: 8 },
    )
  })
})

const changed = (document: OfficialDocument, change: (block: Block) => Block): OfficialDocument => ({
  ...document,
  sections: document.sections.map(part => ({ ...part, blocks: part.blocks.map(change) })),
})

const told = (plan: Plan): readonly string[] => checkPlan(plan).map(({ code }) => code)
const codesOf = (document: OfficialDocument): readonly string[] => checkDocument(document).map(({ code }) => code)

describe('what surrounds a paragraph or a text is judged anew, though they are the same', () => {
  const sound = layOut(aPlan())
  test('the Quốc hiệu in a narrower column', () => {
    const narrow = changed(sound, one =>
      one.kind === 'table' && one.role === 'head' ? { ...one, columns: one.columns.map(() => mm(40)) } : one,
    )
    expect(codesOf(sound)).toEqual([])
    expect(codesOf(narrow)).toContain('KH510')
    expect(codesOf(sound)).toEqual([])
  })
  test('a longer line under the subject', () => {
    const long = changed(sound, one => (one.kind === 'rule' ? { ...one, length: mm(170) } : one))
    expect(codesOf(sound)).toEqual([])
    expect(codesOf(long)).toEqual(['KH512'])
    expect(codesOf(sound)).toEqual([])
  })
  test('a subject that breaks into other lines on a narrower page', () => {
    const subject = 'Tuyên truyền cải cách hành chính nhà nước trên địa bàn xã Hòa Bình Thượng năm 2026'
    const page = layOut(aPlan({ trichYeu: [text(subject, '/trich_yeu')] }))
    const narrow: OfficialDocument = {
      ...page,
      sections: page.sections.map(part => ({
        ...part,
        page: { ...part.page, margin: { ...part.page.margin, left: mm(100) } },
      })),
    }
    expect(codesOf(page)).toEqual([])
    expect(codesOf(narrow)).toContain('KH512')
    expect(codesOf(page)).toEqual([])
  })
  test('another year, another commune over the same words', () => {
    const words = 'Ủy ban nhân dân xã Hòa Bình Thượng ban hành Kế hoạch tuyên truyền năm 2026.'
    const plan = aPlan({ moDau: [text(words, '/mo_dau')] })
    const later = aPlan({ moDau: [text(words, '/mo_dau')], nam: { value: 2027, origin: '/nam' } })
    const other = aPlan({
      moDau: [text(words, '/mo_dau')],
      coQuan: { ten: text('Ủy ban nhân dân xã Mỹ Hào', '/co_quan/ten'), capTren: null },
    })
    expect(told(plan)).toEqual([])
    expect(told(later)).toContain('KH401')
    expect(told(other)).toContain('KH403')
    expect(told(plan)).toEqual([])
  })
  test("a unit that bears the plan's own name, or another commune's", () => {
    const of = (commune: string): Plan =>
      aPlan({
        coQuan: { ten: text(`Ủy ban nhân dân xã ${commune}`, '/co_quan/ten'), capTren: null },
        moDau: [text('Kế hoạch này tuyên truyền cải cách hành chính:', '/mo_dau')],
        muc: [
          section('noi_dung', 'Nội dung', [
            counted('don_vi', 'Hợp tác xã Hòa Bình Thượng', '/noi_dung/0', [block('gach', 'Họp.', '/noi_dung/0/0')]),
          ]),
        ],
        noiNhan: [recipient(0, 'Hợp tác xã Đồng Tâm')],
      })
    expect(told(of('Hòa Bình Thượng'))).not.toContain('KH397')
    expect(told(of('Mỹ Hào'))).toContain('KH397')
    expect(told(of('Hòa Bình Thượng'))).not.toContain('KH397')
  })
})
