/** What a row's values become where they are lists, fields and dates. */
import { describe, expect, test } from 'vitest'
import type { ValueMap } from '../../src/model/template.ts'
import { aRow, aTemplate, type faults, opened, pressed, printed } from '../support/a-template.ts'

const LIST = 'thon: {kieu: danh_sach, vi_du: [Bản Lượt]}'
const TASKS = 'viec: {kieu: danh_sach, vi_du: [{ten: Họp, han: 2026-03-05}]}'
const REQUIRED = { ten_xa: 'Suối Lành', ho_ten: 'Nguyễn Văn A' }

test('an empty list is absent in a sentence', () => {
  const pieces = { bien: [LIST], ke_hoach: ["noi_dung: 'Gồm {{va thon}} nhé.'"] }
  expect(pressed(pieces, { thon: [] }).diagnostics.map(({ code }) => code)).toEqual(['KH616'])
})

test('a list that its owner changes between two papers gives two papers', () => {
  const { press } = opened(aTemplate({ bien: [LIST], ke_hoach: ["noi_dung: '{{thon}}'"] }))
  const thon = ['Họp dân.', 'Phát thanh.']
  const make = () => JSON.stringify(press?.press(aRow({ ...REQUIRED, thon })).document)
  expect(make()).toContain('Họp dân')
  thon[0] = 'Tập huấn.'
  expect(make()).toContain('Tập huấn')
  expect(make()).not.toContain('Họp dân')
})

describe('a field that is a date in the examples', () => {
  test('prints as people write it, in sentences, cells and lists', () => {
    const pieces = {
      bien: [
        TASKS,
        'cac_ngay: {kieu: danh_sach, vi_du: [2026-03-05]}',
        'hop: {kieu: ban_do, vi_du: {ngay: 2026-03-05}}',
      ],
      ke_hoach: [
        "noi_dung:\n  - {moi: viec, la: '{{ten}} trước {{han}}.'}\n  - 'Các hạn: {{va viec \"han\"}}; {{va cac_ngay}}; {{hop.ngay}}.'\n  - bang: {cot: [A], hang: [{moi: viec, la: ['{{han}}']}]}",
      ],
    }
    const values = {
      viec: [{ ten: 'Họp', han: '2026-02-05' }],
      cac_ngay: ['2026-04-07'],
      hop: { ngay: '2026-11-20' },
    } as unknown as ValueMap
    expect(printed(pieces, values)).toEqual(
      expect.arrayContaining([
        '- Họp trước 05/02/2026.',
        '- Các hạn: 05/02/2026; 07/4/2026; 20/11/2026.',
        '05/02/2026',
      ]),
    )
  })

  test('is a date for ngay of the plan', () => {
    const pieces = { bien: ['hop: {kieu: ban_do, vi_du: {ngay: 2026-03-05}}'], ke_hoach: ["ngay: '{{hop.ngay}}'"] }
    expect(printed(pieces, { hop: { ngay: '2026-11-20' } }).join('\n')).toContain('ngày 20 tháng 11 năm 2026')
  })
})

describe('a month without its day', () => {
  const bien = ['d: {kieu: ngay, vi_du: 2026-03-05}']
  test.each(['{{d}}', '{{#if d}}{{d}}{{/if}}'])('is refused after "ngày" (%s)', name => {
    const { diagnostics } = pressed({ bien, ke_hoach: [`noi_dung: 'Trước ngày ${name}.'`] }, { d: '2026-03' })
    expect(diagnostics).toMatchObject([{ code: 'KH619', message: expect.stringContaining('"3/2026"') }])
  })
  test('stands elsewhere', () => {
    const pieces = { bien, ke_hoach: ["noi_dung: 'Trong tháng {{d}}, {{#if d}}{{d}}{{/if}}.'"] }
    expect(printed(pieces, { d: '2026-03' })).toContain('Trong tháng 3/2026, 3/2026.')
  })
})

test('a stray field of an item never shadows a variable', () => {
  const pieces = { bien: [TASKS], ke_hoach: ["noi_dung: [{moi: viec, la: '{{ten}} tại {{ten_xa}}.'}]"] }
  const viec = [{ ten: 'Họp', ten_xa: 'Lạc' }]
  expect(printed(pieces, { viec })).toContain('- Họp tại Suối Lành.')
})

test('a cell under moi or khi stays when it is empty, and so does a cell that the template leaves empty', () => {
  const pieces = {
    bien: [TASKS, 'co: {kieu: dung_sai, vi_du: true}', 'x: {kieu: chu, vi_du: y}'],
    ke_hoach: [
      "noi_dung:\n  - bang:\n      cot: [A, B, C, D]\n      hang: [[{moi: viec, la: '{{han}}'}, {khi: co, la: '{{x}}'}, null, '{{ten_xa}}']]",
    ],
  }
  const { document, diagnostics } = pressed(pieces, { viec: [{ ten: 'Họp' }], co: true })
  expect(diagnostics).toEqual([])
  const table = document?.sections[0]?.blocks.find(block => block.kind === 'table' && block.role === 'bang')
  expect(table?.kind === 'table' && table.rows.map(({ cells }) => cells.length)).toEqual([4, 4])
})

test('the check of a template says nothing of places that only a dummy filled', () => {
  const codes = (pieces: Parameters<typeof faults>[0]): readonly string[] =>
    opened(aTemplate(pieces))
      .press?.checkSample()
      .map(({ code }) => code) ?? []
  expect(codes({ bien: ['cap: {kieu: chu}'], ke_hoach: ["trinh_bay: {phong_chu: '{{cap}}'}"] })).toEqual([])
  expect(codes({ bien: ['ds: {kieu: danh_sach}'], ke_hoach: ["phu_luc: '{{ds}}'"] })).toEqual([])
  expect(codes({ ke_hoach: ['trinh_bay: {phong_chu: [x]}'] })).not.toEqual([])
})

test('what is told after a month stands at its name', () => {
  const line = "noi_dung: 'Trước ngày {{han}}.'"
  const pieces = { bien: ['han: {kieu: ngay, vi_du: 2026-03-05}'], ke_hoach: [line] }
  const [found] = pressed(pieces, { han: '2026-03' }).diagnostics
  expect(found?.sourceLine?.slice(found.column - 1, found.endColumn - 1)).toBe('han')
})

test('two faults of one place are both told', () => {
  const pieces = {
    bien: ['x: {kieu: danh_sach, vi_du: [5]}'],
    ke_hoach: ["noi_dung: [{moi: x, la: '{{bang_chu this}}.'}]"],
  }
  expect(pressed(pieces, { x: ['một', 'hai', 'hai'] }).diagnostics.map(({ message }) => message)).toEqual([
    expect.stringContaining('"một"'),
    expect.stringContaining('"hai"'),
  ])
})

test('the table of recipients and signature is of no single place, so it is never fixed', () => {
  const { document, fixed } = pressed({
    ke_hoach: [
      'nguoi_ky: {thay_mat: Ủy ban nhân dân, chuc_vu: Chủ tịch, ho_ten: Lê Văn C}',
      "noi_dung: ['{{ho_ten}} họp.', Phát thanh.]",
    ],
  })
  const blocks = document?.sections.flatMap(section => section.blocks) ?? []
  const foot = blocks.filter(block => block.kind === 'table' && block.role === 'foot')
  expect(foot.map(fixed)).toEqual([false])
  expect(blocks.filter(fixed).length).toBeGreaterThan(3)
})
