import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bodyJudges } from '../../src/checks/document/body-judges.ts'
import { judgeDocument, type Verdict } from '../../src/checks/judge-document.ts'
import type { JudgedRule } from '../../src/decree/asks.ts'
import { mm, pt } from '../../src/decree/units.ts'
import { layOut } from '../../src/layout/lay-out.ts'
import type { OfficialDocument, Paragraph, Table } from '../../src/model/document.ts'
import { aPlan } from '../support/a-plan.ts'
import { anyDocument } from '../support/any-document.ts'
import { type BodyBase, bodyBases } from '../support/body-bases.ts'
import {
  beginning,
  dropping,
  followedBy,
  formattedAt,
  ofRole,
  replacing,
  sayingAt,
  sections,
  starting,
  tablesOf,
  typedAt,
} from '../support/body-edits.ts'
import { allOf, type Change } from '../support/change-page.ts'

const rules = bodyJudges.flatMap(judge => judge.rules)
const judged = (document: OfficialDocument, rule: JudgedRule) => {
  const found = judgeDocument(document).find(one => one.rule === rule)
  if (!found) throw new Error(`${rule} is not judged`)
  return found
}
const verdict = (document: OfficialDocument, rule: JudgedRule): Verdict => judged(document, rule).verdict

const DASH = starting('- Nâng cao')
const LAST = starting('Trên đây là')
const CHAIR = starting('CHỦ TỊCH')
const FIRST = starting('- UBND tỉnh')
const KHOAN = starting('1. Tuyên truyền')
const LAW = starting('Căn cứ Luật')
const DECREE = starting('Căn cứ Nghị định')
const NAME = ofRole('ho-ten')
const LINES = ofRole('noi-nhan-danh-sach')
const TEXT = (paragraph: Paragraph): boolean =>
  ofRole('doan', 'gach', 'khoan', 'diem', 'khoan-tieu-de', 'muc', 'can-cu')(paragraph) &&
  !paragraph.origin?.startsWith('/phu_luc')
const GUIDE = ofRole('phu-luc-kem-theo')

const SECOND_POST = { before: pt(0) }

const nearMisses: readonly (readonly [JudgedRule, string, BodyBase, Change])[] = [
  ['ND30-2.6.a', 'a stressed word inside a paragraph', 'plan', beginning(DASH, 10, { bold: true, italic: true })],
  ['ND30-2.6.a', 'a heading flush left with its indent', 'plan', formattedAt(starting('1. Mục'), { align: 'left' })],
  ['ND30-2.6.a', 'abbreviations in capitals', 'plan', sayingAt(DASH, '- UBND XÃ, HĐND XÃ.')],
  [
    'ND30-2.6.b',
    'a left indent in place of a first line',
    'plan',
    formattedAt(DASH, { left: mm(10), firstLine: mm(0) }),
  ],
  ['ND30-2.6.c', 'the blank after in place of before', 'plan', formattedAt(TEXT, { before: pt(0), after: pt(6) })],
  ['ND30-2.6.d', 'single', 'plan', formattedAt(DASH, { lineSpacing: 1 })],
  ['ND30-2.6.d', 'one and a half', 'plan', formattedAt(DASH, { lineSpacing: 1.5 })],
  ['ND30-2.6.f', 'the other indent everywhere', 'plan', formattedAt(TEXT, { firstLine: mm(12.7) })],
  ['ND30-3.d', 'spacings that look alike', 'plan', formattedAt(DASH, { lineSpacing: 1.16 })],
  ['ND30-2.6.h', 'a bracket before the end mark', 'plan', replacing(LAST, './.', ' (có phụ lục)./.')],
  ['ND30-2.6.k', 'two proposals at the end', 'plan', replacing(DECREE, /^.*;$/, 'Theo đề nghị của Chánh Văn phòng;')],
  ['ND30-2.6.m', 'the Constitution without a date', 'plan', sayingAt(LAW, 'Căn cứ Hiến pháp nước Cộng hòa;')],
  ['ND30-2.6.n', 'a basis and no opening', 'plan', dropping(starting('Thực hiện'))],
  ['ND30-2.6.q', 'a phần in which sections begin anew', 'parts', followedBy(starting('- Chủ trì'), 'phan', 'Phần II')],
  ['ND30-2.6.r', 'all sections centred', 'plan', formattedAt(ofRole('muc'), { align: 'center', firstLine: mm(0) })],
  ['ND30-2.6.s', 'a bold title that ends with a colon', 'plan', replacing(starting('1. Mục đích'), 'đích', 'đích:')],
  [
    'ND30-2.6.t',
    'bold words that run on',
    'plan',
    allOf(replacing(KHOAN, 'Tuyên truyền', 'Tuyên truyền:'), beginning(KHOAN, 16, { bold: true })),
  ],
  ['ND30-2.6.x', 'a plus', 'plan', replacing(DASH, '- ', '+ ')],
  [
    'ND30-4.a',
    'a list that begins anew after a dash',
    'plan',
    allOf(replacing(starting('d) '), 'd)', '-'), replacing(starting('đ) '), 'đ)', 'a)')),
  ],
  ['ND30-2.7.b', 'a name of the highlands', 'plan', sayingAt(NAME, "Y K'Thu Ê-ban")],
  ['ND30-2.7.o', 'a family called Ông', 'plan', sayingAt(NAME, 'Ông Văn Tám')],
  ['ND30-2.7.d', 'TM. with the kind of the unit', 'plan', sayingAt(starting('TM. '), 'TM. ỦY BAN NHÂN DÂN XÃ')],
  [
    'ND30-2.7.f',
    'a deputy of a unit under TL.',
    'order',
    allOf(
      sayingAt(starting('CHÁNH'), 'PHÓ CHÁNH VĂN PHÒNG'),
      followedBy(starting('TL. '), 'quyen-han-chuc-vu', 'KT. CHÁNH VĂN PHÒNG', SECOND_POST),
    ),
  ],
  [
    'ND30-2.7.q',
    'room made of empty lines',
    'plan',
    allOf(
      formattedAt(NAME, { before: pt(0) }),
      ...Array.from({ length: 5 }, () => followedBy(CHAIR, 'khoang-trong', ' ')),
    ),
  ],
  ['ND30-2.7.q', 'a name in a lower row', 'plan', tablesOf('foot', inRows)],
  ['ND30-2.7.s', 'a post a little lower', 'plan', formattedAt(starting('TM. '), { before: pt(22) })],
  ['ND30-2.8.c', 'a body that speaks of signing', 'plan', sayingAt(DASH, '- Người ký văn bản chịu trách nhiệm.')],
  ['ND30-2.9.b', 'a list justified', 'plan', formattedAt(LINES, { align: 'both' })],
  ['ND30-2.9.c', 'a typist mark behind Lưu', 'plan', replacing(starting('- Lưu'), /\.$/, '. PL (30)')],
  ['ND30-2.9.d', 'two units with copies', 'plan', replacing(starting('- Lưu'), 'VT,', 'VT, KT1 (3),')],
  ['ND30-2.9.g', 'two remarks', 'plan', replacing(FIRST, ' (để báo cáo)', ' (để b/c) (qua thư điện tử)')],
  [
    'ND30-2.10.a',
    'a range of appendices',
    'plan',
    replacing(starting('- Chủ trì'), 'I và Phụ lục II', 'I đến Phụ lục III'),
  ],
  [
    'ND30-2.10.g',
    'blanks in the guide line',
    'plan',
    allOf(replacing(GUIDE, 'số 05', 'số     '), replacing(GUIDE, '12', '   ')),
  ],
  ['ND30-2.10.g', 'a month without its zero', 'plan', replacing(GUIDE, 'tháng 01', 'tháng 1')],
  ['ND30-2.10.h', 'a rule of another length', 'plan', shorter],
  ['ND30-2.11.b', 'another bright red', 'plan', typedAt(ofRole('do-khan'), { colour: 'EE0000' })],
]

/** Rules of parts that a small plan does not have. */
const absent: readonly JudgedRule[] = [
  ...(['i', 'j', 'k', 'l', 'm', 'p', 'u', 'v', 'z', 'g'] as const).map(letter => `ND30-2.6.${letter}` as const),
  ...(['a', 'b', 'c', 'd'] as const).map(letter => `ND30-4.${letter}` as const),
  ...(['e', 'f', 'g', 'h', 'i', 'k', 'l'] as const).map(letter => `ND30-2.7.${letter}` as const),
  ...(['d', 'e', 'f'] as const).map(letter => `ND30-2.8.${letter}` as const),
  ...(['d', 'g'] as const).map(letter => `ND30-2.9.${letter}` as const),
  ...(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k'] as const).map(letter => `ND30-2.10.${letter}` as const),
  ...(['ND30-2.11.a', 'ND30-2.11.b', 'ND30-2.11.c', 'ND30-2.12.a', 'ND30-2.13.a'] as const),
]

const unknowns: readonly (readonly [string, BodyBase, Change, readonly JudgedRule[]])[] = [
  [
    'a paper without a body',
    'plan',
    dropping(TEXT),
    ['ND30-2.6.b', 'ND30-2.6.c', 'ND30-2.6.h', 'ND30-2.6.q', 'ND30-4.a', 'ND30-2.10.a'],
  ],
  ['spacing in points', 'plan', formattedAt(DASH, { lineHeight: { rule: 'exactly', height: pt(18) } }), ['ND30-2.6.d']],
  [
    'no signature block',
    'plan',
    dropping(ofRole('quyen-han-chuc-vu', 'ho-ten')),
    ['ND30-2.7.b', 'ND30-2.7.c', 'ND30-2.7.d', 'ND30-2.7.j', 'ND30-2.7.o', 'ND30-2.7.q', 'ND30-2.7.s', 'ND30-3.e'],
  ],
  ['no name', 'plan', dropping(NAME), ['ND30-2.7.o', 'ND30-2.7.q']],
  ['no issuer', 'plan', dropping(ofRole('co-quan-ban-hanh')), ['ND30-2.7.i', 'ND30-2.7.j', 'ND30-2.7.l']],
  [
    'no recipients',
    'plan',
    dropping(ofRole('noi-nhan', 'noi-nhan-danh-sach')),
    ['ND30-2.9.b', 'ND30-2.9.c', 'ND30-2.9.f', 'ND30-2.9.h', 'ND30-2.7.s'],
  ],
  ['a foot that is no table', 'plan', untabled, ['ND30-2.7.s', 'ND30-3.e']],
  ['no guide line', 'one', dropping(GUIDE), ['ND30-2.10.f', 'ND30-2.10.g', 'ND30-2.10.h']],
  ['an appendix alone, not signed', 'attachment', dropping(starting('Số: 05')), ['ND30-2.8.e', 'ND30-2.10.a']],
]

function untabled(document: OfficialDocument): OfficialDocument {
  return sections('body', part => ({
    ...part,
    blocks: part.blocks.flatMap(block =>
      block.kind === 'table' && block.role === 'foot'
        ? block.rows.flatMap(row => row.cells.flatMap(cell => cell.blocks))
        : [block],
    ),
  }))(document)
}

/** The name in a row of its own under a row that is 30 mm high. */
function inRows(table: Table): Table {
  const [row] = table.rows
  const [left, right] = row?.cells ?? []
  if (!row || !left || !right) throw new Error('no foot')
  const name = right.blocks.slice(-1).map(block => {
    if (block.kind !== 'paragraph') return block
    return { ...block, format: { ...block.format, before: pt(0) } }
  })
  const blank = { ...left, blocks: right.blocks.slice(0, 1).map(block => ({ ...block, runs: [] })) }
  return {
    ...table,
    rows: [
      { ...row, cells: [left, { ...right, blocks: right.blocks.slice(0, -1) }], atLeast: mm(60) },
      { ...row, cells: [blank, { ...right, blocks: name }] },
    ],
  }
}

function shorter(document: OfficialDocument): OfficialDocument {
  return sections('appendix', part => ({
    ...part,
    blocks: part.blocks.map(block => (block.kind === 'rule' ? { ...block, length: mm(12) } : block)),
  }))(document)
}

describe('verdicts on body, foot, appendices and marks', () => {
  test.each(rules)('%s is passed by a sound paper', rule => {
    const verdicts = Object.values(bodyBases).map(document => verdict(document, rule))
    // Typed marks of secrecy and letters beyond the alphabet can only be wrong.
    expect(verdicts).toContain(rule === 'ND30-2.11.a' ? 'not-applicable' : 'pass')
    expect(verdicts).not.toContain('fail')
  })

  test.each(nearMisses)('%s lets pass %s', (rule, _, base, change) => {
    expect(judged(change(bodyBases[base]), rule)).toMatchObject({ verdict: 'pass', findings: [] })
  })

  test.each(absent)('%s is not asked of a plan that lacks the part', rule => {
    expect(verdict(layOut(aPlan()), rule)).toBe('not-applicable')
  })

  test.each<[JudgedRule]>([['ND30-2.6.n'], ['ND30-2.9.e'], ['ND30-2.7.j'], ['ND30-2.7.k']])(
    '%s is a rule for plans: a decision is not asked',
    rule => expect(verdict(bodyBases.decision, rule)).toBe('not-applicable'),
  )

  test.each(unknowns)('%s: what needs it is not evaluated, and the reason is told', (_, base, change, needing) => {
    const document = change(bodyBases[base])
    const told = needing.map(rule => judged(document, rule))
    expect(told.map(({ rule, verdict }) => `${rule} ${verdict}`)).toEqual(needing.map(rule => `${rule} not-evaluated`))
    expect(told.every(({ why }) => why !== null && why.vi !== '' && why.en !== '')).toBe(true)
  })

  test('a finding says what the file has, where, and how grave it is', () => {
    const small = judged(typedAt(DASH, { size: pt(12.5) })(bodyBases.plan), 'ND30-2.6.a').findings
    expect(small).toMatchObject([{ code: 'KH548', at: { pointer: '/a/0/0' }, data: { has: { vi: 'cỡ chữ 12,5 pt' } } }])
    const alone = judged(dropping(starting('TM. '))(bodyBases.plan), 'ND30-2.7.j').findings
    expect(alone).toMatchObject([{ data: { weight: 'warning', has: { vi: 'dòng đầu ghi "CHỦ TỊCH"' } } }])
    const room = judged(formattedAt(NAME, { before: pt(28) })(bodyBases.plan), 'ND30-2.7.q').findings
    expect(room).toMatchObject([{ code: 'KH531', data: { has: { vi: 'khoảng trống để ký cao 9,9 mm' } } }])
  })

  test('an appendix in a file of its own is not asked for what a paper must have', () => {
    for (const rule of ['ND30-2.6.a', 'ND30-2.7.a', 'ND30-2.9.a'] as const)
      expect(verdict(bodyBases.attachment, rule)).toBe('not-applicable')
  })

  test('no document is too strange to be judged', () => {
    fc.assert(
      fc.property(anyDocument, document => {
        const all = judgeDocument(document)
        expect(new Set(all.map(({ rule }) => rule)).size).toBe(all.length)
      }),
      { numRuns: 200 },
    )
  })

  test.each([
    ['a recipient', ofRole('noi-nhan-danh-sach'), `- Lưu: ${'a.'.repeat(100_000)}`],
    ['a guide line', GUIDE, `(Kèm theo Kế hoạch số${' .'.repeat(100_000)})`],
    ['a post', ofRole('quyen-han-chuc-vu'), `TM. ${'A '.repeat(100_000)}`],
    ['a name', NAME, 'Nguyễn '.repeat(50_000)],
    ['a basis', LAW, `Căn cứ Luật ${'số '.repeat(50_000)}`],
    ['a dash', DASH, `- ${'phụ lục '.repeat(30_000)}`],
    ['a numeral', starting('II. '), `${'I'.repeat(200_000)}. A`],
  ])('%s of a hundred thousand letters is judged in a moment', (_, is, words) => {
    const before = performance.now()
    const told = judgeDocument(sayingAt(is, words)(bodyBases.plan)).flatMap(({ findings }) => findings)
    expect(performance.now() - before).toBeLessThan(2000)
    expect(Math.max(...told.map(({ data }) => ('has' in data ? data.has.vi.length : 0)))).toBeLessThan(500)
  })

  test('a body of ten thousand paragraphs is judged in a moment', () => {
    const long = tablesOf(
      'bang',
      table => table,
    )(followedBy(DASH, 'doan', 'Thêm một đoạn văn bình thường của nội dung kế hoạch này.')(bodyBases.plan))
    const [body] = long.sections
    if (!body) throw new Error('no body')
    const more = body.blocks.flatMap(block =>
      block.kind === 'paragraph' && block.role === 'doan'
        ? Array.from({ length: 3000 }, () => ({ ...block }))
        : [block],
    )
    const before = performance.now()
    judgeDocument({ ...long, sections: [{ ...body, blocks: more }, ...long.sections.slice(1)] })
    expect(performance.now() - before).toBeLessThan(3000)
  })
})
