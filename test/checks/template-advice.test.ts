import { describe, expect, test } from 'vitest'
import { aTemplate, faults, opened } from '../support/a-template.ts'

const TASKS = 'viec: {kieu: danh_sach, bat_buoc: true, vi_du: [{ten: Họp, ai: [Thôn]}]}'
const LIST = 'cac_thon: {kieu: danh_sach, vi_du: [Bản Lượt, Khe Nà]}'
const text = (own: string): string => `noi_dung: '${own}'`

const hintsOf = (pieces: Parameters<typeof aTemplate>[0]): readonly string[] =>
  opened(aTemplate(pieces)).diagnostics.map(({ code, hint }) => `${code} ${hint}`)

describe('the advice for a name', () => {
  test.each([
    ['around #each is how to reach it', TASKS, text('{{#each viec}}{{ten_xa}}{{/each}}'), 'KH611 có phải ../ten_xa?'],
    [
      'around moi is that it needs no ../',
      TASKS,
      "noi_dung: [{moi: viec, la: '{{ten}} {{../ten_xa}}'}]",
      'KH611 có phải ten_xa?',
    ],
    ['of a field that va takes is the field', TASKS, text('{{va viec "tem"}}'), 'KH611 có phải ten?'],
    [
      'of a list that va cannot say whole is to name a field',
      TASKS,
      text('{{va viec}}'),
      'KH619 ví dụ: {{va viec "ten"}}',
    ],
    [
      'with a field of what has none is what has fields',
      LIST,
      text('Có {{cac_thon.length}} thôn.'),
      'KH611 chỉ ban_do mới có trường; mục của danh_sach thì lấy bằng moi hoặc #each',
    ],
    [
      'after #if with more than one is an example',
      LIST,
      text('{{#if cac_thon ten_xa}}a{{/if}}'),
      'KH619 ví dụ: {{#if ten_bien}}…{{/if}}',
    ],
    [
      'after khi with a sign is how to say the contrary',
      LIST,
      "noi_dung: [{khi: '!cac_thon la', gach: x}]",
      "KH609 ví dụ: - {khi: co_hoi_thi, gach: …}; ngược lại thì viết: - '{{#unless co_hoi_thi}}…{{/unless}}'",
    ],
  ])('%s', (_what, bien, line, told) => {
    expect(hintsOf({ bien: [bien], ke_hoach: [line] })).toEqual([told])
  })
})

describe('nothing is told twice:', () => {
  test('what stands in a block over a misspelt name', () => {
    expect(faults({ bien: [TASKS], ke_hoach: [text('{{#each viecc}}{{ten}} {{this.ai}}{{/each}}')] })).toEqual([
      'KH611 viecc',
    ])
  })

  test('an optional variable in many sentences', () => {
    const bien = ['x: {kieu: chu, vi_du: y}']
    expect(faults({ bien, ke_hoach: ["noi_dung: ['a {{x}}', 'b {{x}}', 'c {{x}}']"] })).toEqual(['KH617 x'])
  })

  test('variables without use where a part could not be read', () => {
    expect(faults({ bien: [LIST], ke_hoach: [text('a {{cac_thon')] }).map(one => one.slice(0, 5))).toEqual(['KH610'])
  })
})

test.each([
  ['an open bracket', '{{ten_xa}} {{ten_xa {{ten_xa}}', '{{ten_xa {{ten_xa}}'],
  ['an open block', '{{#if ten_xa}}a {{ten_xa}}', '{{#if ten_xa}}a {{ten_xa}}'],
  ['a wrong end', '{{#if ten_xa}}a{{/each}} {{ten_xa}}', '{{/each}} {{ten_xa}}'],
  ['blocks within one another without end', '{{#if ten_xa}}'.repeat(5000), '{{#if ten_xa}}'],
  ['brackets within one another without end', `{{viet_hoa ${'(viet_hoa '.repeat(5000)}`, '{{viet_hoa (viet_hoa'],
  ['a chain of else if without end', `{{#if ten_xa}}${'{{else if ten_xa}}'.repeat(5000)}{{/if}}`, '{{else if ten_xa}}'],
])('a text with %s is told from the piece that cannot be read', (_what, own, near) => {
  const [told, ...more] = faults({ ke_hoach: [text(own)] })
  expect(more).toEqual([])
  expect(told?.startsWith(`KH610 ${near}`)).toBe(true)
})

test('comments and escaped brackets are no blocks', () => {
  const own = `${'{{!-- {{#if ten_xa}} --}}'.repeat(40)}${'\\{{#if ten_xa}} '.repeat(40)}{{ten_xa}}`
  expect(faults({ ke_hoach: [text(own)] })).toEqual([])
})
