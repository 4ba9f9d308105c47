/** Laws of the proofreader: our own papers are clean, hostile texts cost little, and a paper read back is read as the plan was. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { openTemplate } from '../../src/batch.ts'
import type { ProofText } from '../../src/checks/proofread/proof-text.ts'
import { proofread, proofreadDocument, proofreadPlan } from '../../src/checks/proofread.ts'
import { compilePlan } from '../../src/compile.ts'
import { codes } from '../../src/diagnostics/codes.ts'
import type { Finding } from '../../src/diagnostics/finding.ts'
import { layOut } from '../../src/layout/lay-out.ts'
import { aPlan, block, section, text } from '../support/a-plan.ts'

const root = join(import.meta.dirname, '../..')
const yamlIn = (folder: string): readonly string[] =>
  readdirSync(join(root, folder))
    .filter(name => name.endsWith('.yaml'))
    .map(name => join(root, folder, name))

const told = ({ code, at }: Finding): string => `${code} ${'pointer' in at ? at.pointer : ''}`
const options = { file: 'x.yaml', lang: 'vi', proofread: proofreadPlan } as const

describe('our own papers have nothing to remark on', () => {
  test.each(yamlIn('examples'))('%s', file => {
    const { diagnostics } = compilePlan(readFileSync(file), options)
    expect(diagnostics.filter(({ code }) => code.startsWith('KH7')).map(one => one.message)).toEqual([])
  })
  test.each(yamlIn('templates'))('%s', file => {
    const sample = openTemplate(readFileSync(file), options).press?.checkSample()
    expect(sample?.filter(({ code }) => code.startsWith('KH7')).map(one => one.message)).toEqual([])
  })
})

const asText = (words: string, i: number): ProofText => ({
  text: words,
  origin: `/${i}`,
  part: 'body',
  marker: '',
  list: 1,
  holds: false,
  before: '',
})
const today = { medium: 'word', date: { nam: 2026, thang: 1, ngay: 5 } } as const

describe('whatever a text says', () => {
  const bits = fc.constantFrom(
    'điểm ', 'khoản 2 ', 'Nghị định số ', '30/2020/', 'NĐ-CP ', 'ngày ', '31/02/2026', 'UNBD', '((', '“', '...', ' ;', ',', 'A&B-',
    'nhân dân', 'của ', 'thưc', 'ÔÔÔ', '\u0301', '\ufeff', '\ud800', '𠀀', 'а', '\n', 'dịch vụ công ', 'mức độ 3',
  ) // biome-ignore format: one row is easier to read
  test('nothing is thrown, and every finding can be said', () => {
    fc.assert(
      fc.property(fc.array(fc.array(bits, { maxLength: 12 }), { maxLength: 4 }), lines => {
        for (const { code, data } of proofread(
          lines.map((line, i) => asText(line.join(''), i)),
          today,
        )) {
          const { vi, en } = codes[code] as unknown as { vi: (d: unknown) => object; en: (d: unknown) => object }
          expect([vi(data), en(data)]).toHaveLength(2)
        }
      }),
    )
  })

  test.each([
    ['letters', 'a'], ['capitals', 'Ô'], ['syllables', 'thưc '], ['blanks', ' '], ['dots', '.'], ['brackets', '('], ['commas', ',,'],
    ['dashes', 'a- '], ['numbers', '1/'], ['citations', 'Nghị định số 1/2020/NĐ-CP ngày '], ['points', 'điểm a, '], ['marks', 'a\u0301'],
    ['services', 'dịch vụ công '], ['units', 'huyện ', ], ['capital words', 'UB '], ['quotes', '“'], ['TCVN3', 'x· héi '], ['names', 'Nguyễn văn '],
  ])('twenty thousand characters of %s are read in no time', (_, piece) => {
    const long = piece.repeat(Math.ceil(19_000 / piece.length)).slice(0, 19_000)
    const start = process.hrtime.bigint()
    proofread([asText(long, 0)], today)
    expect(Number(process.hrtime.bigint() - start) / 1e6).toBeLessThan(1500)
  }) // biome-ignore format: one row is easier to read
})

describe('a plan and the paper made from it', () => {
  const plan = aPlan({
    moDau: [
      text('Thực hiện Kế hoạch số 5/QĐ-UBND ngày 5 tháng 3 năm 2026 của UBND tỉnh về cải cách hành chính.', '/mo_dau'),
    ],
    muc: [
      section('noi_dung', 'Nội dung', [
        block('gach', 'Báo cáo UNBD xã;', '/noi_dung/0'),
        block('gach', 'Thưc hiện Khoản 2 Điều 5 .', '/noi_dung/1'),
        block('gach', 'Đăng tin trên Trang TTĐT;', '/noi_dung/2'),
        block('gach', 'Xây dựng gia đình văn hoá.', '/noi_dung/3'),
      ]),
    ],
    noiNhan: [],
  })
  test('are read alike', () => {
    const ofPlan = proofreadPlan(plan).map(told)
    expect(ofPlan.length).toBeGreaterThan(5)
    expect(proofreadDocument(layOut(plan)).map(told).sort()).toEqual([...ofPlan].sort())
  })
  test('a number of a law and a missing số are told of the paper, as the checks of plans tell them of the plan', () => {
    const cited = aPlan({
      canCu: [text('Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15;', '/can_cu/0')],
      moDau: [text('Thực hiện Nghị định 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư.', '/mo_dau')],
    })
    expect(proofreadDocument(layOut(cited)).map(({ code }) => code)).toEqual(expect.arrayContaining(['KH384', 'KH407']))
    expect(proofreadPlan(cited)).toEqual([])
  })
})

test('levels that ended are told only in papers of later', () => {
  const of = (nam: number, thang: number | null): readonly string[] =>
    proofread([asText('Báo cáo UBND huyện về dịch vụ công mức độ 4.', 0)], {
      medium: 'plan',
      date: { nam, thang, ngay: null },
    }).map(({ code }) => code)
  expect(of(2025, 7)).toEqual(['KH740', 'KH741'])
  expect(of(2025, 6)).toEqual(['KH741'])
  expect(of(2025, null)).toEqual(['KH741'])
  expect(of(2021, 12)).toEqual([])
})
