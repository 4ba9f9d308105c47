import { describe, expect, test } from 'vitest'
import type { ValueMap } from '../../src/model/template.ts'
import { pressed, printed } from '../support/a-template.ts'

const LIST = 'cac_thon: {kieu: danh_sach, vi_du: [Bản Lượt, Khe Nà]}'
const LONG = Array.from({ length: 16_000 }, (_, i) => `t${i}`)

const told = (pieces: Parameters<typeof pressed>[0], values: ValueMap): readonly string[] =>
  pressed(pieces, values).diagnostics.map(({ code }) => code)

describe('a plan that would grow without end is an error of its row:', () => {
  test.each([
    ['moi within moi', "noi_dung: [{moi: cac_thon, la: {doan: x, chi_tiet: [{moi: cac_thon, la: '{{this}}'}]}}]"],
    ['a whole list within moi', "noi_dung: [{moi: cac_thon, la: {doan: x, chi_tiet: '{{cac_thon}}'}}]"],
    [
      '#each within #each',
      "noi_dung: '{{#each cac_thon}}{{#each ../cac_thon}}{{#each ../../cac_thon}}x{{/each}}{{/each}}{{/each}}'",
    ],
    ['a list in a sentence within moi', "noi_dung: [{moi: cac_thon, la: '{{va cac_thon}}.'}]"],
  ])('%s', (_what, line) => {
    const pieces = { bien: [LIST], ke_hoach: [line] }
    expect(told(pieces, { cac_thon: LONG })).toEqual(['KH635'])
    expect(told(pieces, { cac_thon: ['A', 'B'] })).not.toContain('KH635')
  })

  test('a long text put in a thousand times', () => {
    const pieces = { bien: ['x: {kieu: chu, vi_du: y}'], ke_hoach: [`noi_dung: '${'{{x}} '.repeat(1000)}'`] }
    expect(told(pieces, { x: 'dài '.repeat(8000) })).toEqual(['KH635'])
  })

  test('a table of three thousand rows is none', () => {
    const table = "noi_dung:\n  - bang: {cot: [A, B], hang: [{moi: cac_thon, la: ['{{this}}', x]}]}"
    expect(told({ bien: [LIST], ke_hoach: [table] }, { cac_thon: LONG.slice(0, 3000) })).not.toContain('KH635')
  })
})

describe('a value that is no text where a text must be', () => {
  const map = Object.assign(Object.create(null), { gach: 'x' }) as ValueMap
  test.each([
    ['a map in a sentence', "noi_dung: [{moi: cac_thon, la: 'Thôn {{this}}'}]", 'KH614'],
    ['a map in #each', "noi_dung: 'Các thôn: {{#each cac_thon}}{{this}}{{/each}}.'", 'KH614'],
    ['maps in va', "noi_dung: 'Các thôn: {{va cac_thon}}.'", 'KH619'],
    ['a map in a helper', "noi_dung: [{moi: cac_thon, la: 'Thôn {{viet_hoa this}}'}]", 'KH619'],
  ])('%s is an error of the row', (_what, line, code) => {
    expect(told({ bien: [LIST], ke_hoach: [line] }, { cac_thon: [map] })).toEqual([code])
  })

  test('names around #each stay within reach where its items are texts, at every depth', () => {
    const viec = 'viec: {kieu: danh_sach, vi_du: [{ten: Họp, ai: [A]}]}'
    const line = "noi_dung: '{{#each viec}}{{#each ai}}{{this}} {{../ten}} {{../../ten_xa}}; {{/each}}{{/each}}hết.'"
    const item = Object.assign(Object.create(null), { ten: 'Họp', ai: ['Một', 'Hai'] }) as ValueMap
    expect(printed({ bien: [viec], ke_hoach: [line] }, { viec: [item] })).toContain(
      'Một Họp Suối Lành; Hai Họp Suối Lành; hết.',
    )
  })
})

test('0 is a value, for #if as for khi', () => {
  const pieces = {
    bien: ['so_vu: {kieu: so, vi_du: 3}'],
    ke_hoach: ["noi_dung: ['{{#if so_vu}}Có {{so_vu}} vụ.{{else}}Chưa rõ.{{/if}}', {khi: so_vu, gach: Giữ lại.}]"],
  }
  expect(printed(pieces, { so_vu: 0 })).toEqual(expect.arrayContaining(['- Có 0 vụ.', '- Giữ lại.']))
  expect(printed(pieces)).toContain('Chưa rõ.'.replace(/^/, '- '))
})

test('a date stands in sentences and cells as people write it, and in ngay as a date', () => {
  const pieces = {
    bien: ['han: {kieu: ngay, vi_du: 2026-03-05}'],
    ke_hoach: [
      "ngay: '{{han}}'",
      "noi_dung:\n  - '{{#if han}}Xong trước {{han}}, tức ngày {{ngay_thang han}}.{{/if}}'\n  - bang: {cot: [A], hang: [['{{han}}']]}",
    ],
  }
  const lines = printed(pieces, { han: '2026-03-05' })
  expect(lines).toContain('- Xong trước 05/3/2026, tức ngày 05 tháng 3 năm 2026.')
  expect(lines).toContain('05/3/2026')
  expect(lines.join('\n')).toContain('ngày 05 tháng 3 năm 2026\n')
})

test('a number prints with its comma, alone as in a sentence', () => {
  const pieces = { bien: ['x: {kieu: so, vi_du: 1.5}'], ke_hoach: ["noi_dung: ['{{x}}', 'Tăng {{x}} lần.']"] }
  expect(printed({ ...pieces, bien: ['x: {kieu: so, bat_buoc: true, vi_du: 1.5}'] }, { x: 1.5 })).toEqual(
    expect.arrayContaining(['- 1,5', '- Tăng 1,5 lần.']),
  )
})
