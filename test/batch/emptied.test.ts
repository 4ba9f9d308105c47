import { describe, expect, test } from 'vitest'
import type { ValueMap } from '../../src/model/template.ts'
import { pressed, printed } from '../support/a-template.ts'

const bien = ['viec: {kieu: danh_sach, vi_du: [Họp]}', 'x: {kieu: chu, vi_du: Chữ.}']
const full: ValueMap = { viec: ['Tập huấn'], x: 'Có chữ.' }
const REPEATED = "[{moi: viec, la: '{{this}}.'}]"

const lines = (ke_hoach: string, values: ValueMap = {}): string =>
  printed({ bien, ke_hoach: [ke_hoach] }, values).join('\n')

describe('a heading under which everything is left out is left out itself:', () => {
  test.each([
    ['a khoan', `noi_dung: [Một., {khoan: Đầu mục trống, chi_tiet: ${REPEATED}}]`],
    ['a khoan with a whole list', "noi_dung: [Một., {khoan: Đầu mục trống, chi_tiet: '{{viec}}'}]"],
    ['a de_muc', `noi_dung: [Một., {de_muc: Đầu mục trống, chi_tiet: [{khi: viec, gach: Có.}]}]`],
    ['a don_vi', `noi_dung: [Một., {don_vi: Đầu mục trống, nhiem_vu: ${REPEATED}}]`],
    ['a table', "noi_dung: [Một., {bang: {tieu_de: Đầu mục trống, cot: [A], hang: [{moi: viec, la: ['{{this}}']}]}}]"],
    [
      'a sub-section',
      `noi_dung: {khoan_mot: {tieu_de: Một, chi_tiet: Có.}, khoan_hai: {tieu_de: Đầu mục trống, chi_tiet: ${REPEATED}}}`,
    ],
    ['a section', `muc_them: {tieu_de: Đầu mục trống, chi_tiet: ${REPEATED}}`],
    [
      'a section of sub-sections',
      `muc_them: {tieu_de: Đầu mục trống, khoan_mot: {tieu_de: Một, chi_tiet: ${REPEATED}}}`,
    ],
    [
      'an appendix',
      `noi_dung: 'Việc chung{{#if viec}} (tại Phụ lục kèm theo){{/if}}.'\nphu_luc: [{tieu_de: Đầu mục trống, kho_ngang: true, chi_tiet: ${REPEATED}}]`,
    ],
    [
      'a heading over headings',
      `noi_dung: [Một., {khoan: Đầu mục trống, chi_tiet: [{de_muc: Trong, chi_tiet: ${REPEATED}}]}]`,
    ],
  ])('%s', (_what, line) => {
    expect(lines(line, full).toLowerCase()).toContain('đầu mục trống')
    expect(lines(line).toLowerCase()).not.toContain('đầu mục trống')
  })

  test('what is left is numbered without a gap', () => {
    const line = `noi_dung: [{khoan: A, chi_tiet: ${REPEATED}}, {khoan: B, chi_tiet: Có.}]`
    expect(lines(line, full)).toContain('2. B')
    expect(lines(line)).toContain('1. B')
  })

  test('a value that its own text lacks is no fault then', () => {
    const line = `noi_dung: [Một., {khoan: 'Việc của {{x}}', chi_tiet: ${REPEATED}}]`
    expect(lines(line)).not.toContain('Việc của')
    const told = pressed({ bien, ke_hoach: [line] }, { viec: ['Họp'] }).diagnostics.map(({ code }) => code)
    expect(told).toEqual(['KH616'])
  })

  test('a value that its own text cannot say is', () => {
    const line = `noi_dung: [Một., {khoan: 'Việc {{bang_chu x}}', chi_tiet: ${REPEATED}}]`
    expect(pressed({ bien, ke_hoach: [line] }, { x: 'nhiều' }).diagnostics.map(({ code }) => code)).toEqual(['KH619'])
  })
})

describe('what says something by itself stays without what stands under it:', () => {
  test.each([
    ['a dash', `{gach: Họp dân., chi_tiet: ${REPEATED}}`, '- Họp dân.'],
    ['a khoan that is no heading', `{khoan: Họp dân., dam: false, chi_tiet: ${REPEATED}}`, '1. Họp dân.'],
    ['a khoan that is a sentence', "{khoan: Họp dân., chi_tiet: '{{viec}}'}", '1. Họp dân.'],
    ['a khoan written without content', `{khoan: Họp dân.}`, '1. Họp dân.'],
  ])('%s', (_what, block, line) => {
    expect(lines(`noi_dung: [Một., ${block}]`)).toContain(line)
  })

  test('a section that the plan must have is missed, not passed over', () => {
    const { document, diagnostics } = pressed({ bien, ke_hoach: [`noi_dung: {tieu_de: Trống, chi_tiet: ${REPEATED}}`] })
    expect(document).toBeNull()
    expect(diagnostics).toMatchObject([{ code: 'KH205', hint: expect.stringContaining('điền viec') }])
  })
})

test('what is missing because a value is absent is told by the name of the variable', () => {
  const pieces = { bien, ke_hoach: ["nguoi_ky: {thay_mat: Ủy ban nhân dân, chuc_vu: '{{x}}', ho_ten: '{{ho_ten}}'}"] }
  const { diagnostics } = pressed(pieces)
  expect(diagnostics).toMatchObject([{ code: 'KH205', data: [{ file: 'xa.csv', line: 2 }] }])
  expect(diagnostics[0]?.hint).toMatch(/điền x$/)
  const fixed = pressed({ bien, ke_hoach: ['nguoi_ky: {thay_mat: Ủy ban nhân dân, ho_ten: Nguyễn Văn A}'] })
  expect(fixed.diagnostics[0]?.hint).toContain('chuc_vu: Chủ tịch')
})

test('a row of a table in one pair of brackets too many is told to lose one', () => {
  const table = "noi_dung: [{bang: {cot: [A, B], hang: [[1, 2], {khi: x, la: [[Trong, '{{x}}']]}]}}]"
  const { diagnostics } = pressed({ bien, ke_hoach: [table] }, { x: 'Chữ' })
  expect(diagnostics).toMatchObject([{ code: 'KH216', hint: 'bỏ một cặp ngoặc vuông: [Trong, Chữ]' }])
  const cell = "noi_dung: [{bang: {cot: [A, B], hang: [[[a, b], '{{x}}']]}}]"
  const [told] = pressed({ bien, ke_hoach: [cell] }, { x: 'Chữ' }).diagnostics
  expect(told).toMatchObject({ code: 'KH216', hint: 'ghi: "a, b"' })
})
