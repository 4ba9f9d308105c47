import { describe, expect, test } from 'vitest'
import type { ValueMap } from '../../src/model/template.ts'
import { aTemplate, faults, opened, pressed, printed } from '../support/a-template.ts'

const item = (fields: ValueMap): ValueMap => Object.assign(Object.create(null), fields)

/** "KH619 {{va viec "han"}}": the code and the text of the template it points at. */
const told = (bien: readonly string[], line: string, values: ValueMap): readonly string[] => {
  const pieces = { bien, ke_hoach: [line] }
  return pressed(pieces, values).diagnostics.map(one => {
    const source = aTemplate(pieces).split('\n')[one.line - 1] ?? ''
    return `${one.code} ${source.slice(one.column - 1, one.endColumn - 1)} · ${one.hint}`
  })
}

describe('a month without its day', () => {
  const bien = ['han: {kieu: ngay, vi_du: 2026-03-05}']
  test.each(['{{ngay_thang han}}', '{{#if han}}{{ngay_thang han}}{{/if}}'])('is refused after "ngày" (%s)', call => {
    const line = `noi_dung: 'Xong trước ngày ${call}.'`
    expect(told(bien, line, { han: '2026-03' })).toEqual([
      'KH619 ngay_thang han · điền đủ ngày/tháng/năm vào ô, ví dụ: 05/3/2026',
    ])
    expect(printed({ bien, ke_hoach: [line] }, { han: '2026-03-05' })).toContain('Xong trước ngày 05 tháng 3 năm 2026.')
  })

  test('is said elsewhere, also through another helper', () => {
    const ke_hoach = ["noi_dung: ['Xong trong {{ngay_thang han}}.', 'XONG TRONG {{viet_hoa (ngay_thang han)}}.']"]
    expect(printed({ bien, ke_hoach }, { han: '2026-03' })).toEqual(
      expect.arrayContaining(['- Xong trong tháng 3 năm 2026.', '- XONG TRONG THÁNG 3 NĂM 2026.']),
    )
  })
})

test('a sum in đồng below 0 or in parts is refused; one in triệu đồng has parts', () => {
  const bien = ['tien: {kieu: so, vi_du: 5}']
  const line = 'noi_dung: \'Số tiền: {{bang_chu tien "đồng"}}.\''
  for (const tien of [-5, 1.5])
    expect(told(bien, line, { tien })).toEqual([
      'KH619 bang_chu tien "đồng" · số tiền tính bằng đồng là số nguyên không âm, ví dụ: 12.000.000',
    ])
  expect(pressed({ bien, ke_hoach: [line] }, { tien: -1.5 }).diagnostics[0]?.message).toContain('"-1,5"')
  expect(told(bien, line, { tien: 5 })).toEqual([])
  expect(told(bien, line.replace('đồng', 'triệu đồng'), { tien: 1.5 })).toEqual([])
})

describe('one helper alone over an absent value', () => {
  const bien = ['tien: {kieu: so, vi_du: 5}', 'viec: {kieu: danh_sach, vi_du: [Họp]}']
  test('leaves its cell empty, and its key or item out', () => {
    const pieces = {
      bien,
      ke_hoach: [
        "noi_dung:\n  - bang:\n      cot: [A, B]\n      hang: [['{{phan_nghin tien}}', Sau]]\n  - '{{viet_hoa (va viec)}}'\n  - Việc khác.",
        "kinh_phi: ' {{phan_nghin tien}} '",
      ],
    }
    const lines = printed(pieces)
    expect(lines).toEqual(expect.arrayContaining(['Sau', '- Việc khác.']))
    expect(lines.join('\n')).not.toMatch(/KINH PHÍ/)
    expect(printed(pieces, { tien: 12000, viec: ['Họp'] })).toEqual(expect.arrayContaining(['12.000', '- HỌP']))
  })

  test('is not warned of, but one with words around it is', () => {
    expect(faults({ bien: bien.slice(0, 1), ke_hoach: ["kinh_phi: '{{phan_nghin tien}}'"] })).toEqual([])
    expect(faults({ bien: bien.slice(0, 1), ke_hoach: ["kinh_phi: '{{phan_nghin tien}} đồng'"] })).toEqual([
      'KH617 tien',
    ])
  })

  test('with words around it is refused', () => {
    expect(told(bien.slice(0, 1), "kinh_phi: '{{phan_nghin tien}} đồng'", {})).toMatchObject([
      expect.stringContaining('KH616 tien'),
    ])
  })
})

describe('a field that va is to say', () => {
  const bien = ['viec: {kieu: danh_sach, vi_du: [{ten: Họp, han: Tháng 3}]}']
  const viec = [item({ ten: 'Họp', han: 'Tháng 3' }), item({ ten: 'Tập huấn' })]
  test.each([
    ['{{va viec "ten"}}; hạn: {{va viec "han"}}.', 'va viec "han"'],
    ['{{#if viec}}{{va viec "ten"}}; hạn: {{va viec "han"}}.{{/if}}', 'va viec "han"'],
  ])('and that an item lacks is named, at its own call (%s)', (text, near) => {
    expect(told(bien, `noi_dung: 'Việc: ${text}'`, { viec })).toEqual([
      `KH619 ${near} · điền han cho mọi mục trong dữ liệu`,
    ])
    const [one] = pressed({ bien, ke_hoach: [`noi_dung: 'Việc: ${text}'`] }, { viec }).diagnostics
    expect(one?.message).toBe('Mục thứ 2 của danh sách không có han')
    expect(told(bien, `noi_dung: 'Việc: ${text}'`, { viec: viec.slice(0, 1) })).toEqual([])
  })
})

describe('stt inside moi', () => {
  const rows = (bien: string, values: ValueMap, la = "['{{stt}}', '{{stt}}. {{ten}}']"): readonly string[] =>
    printed({ bien: [bien], ke_hoach: [`noi_dung: [{bang: {cot: [A, B], hang: [{moi: viec, la: ${la}}]}}]`] }, values)
  const bien = 'viec: {kieu: danh_sach, vi_du: [{ten: Họp}]}'

  test('is the number of the item', () => {
    expect(rows(bien, { viec: [item({ ten: 'Họp' }), item({ ten: 'Tập huấn' })] })).toEqual(
      expect.arrayContaining(['1', '1. Họp', '2', '2. Tập huấn']),
    )
  })

  test('counts texts too, and the innermost list', () => {
    const pieces = {
      bien: ['nhom: {kieu: danh_sach, vi_du: [{ten: A, ai: [B]}]}'],
      ke_hoach: [
        "noi_dung: [{moi: nhom, la: {gach: 'Nhóm {{stt}}', chi_tiet: [{moi: ai, la: 'Người {{stt}}: {{this}}'}]}}]",
      ],
    }
    const nhom = [item({ ten: 'x', ai: ['a'] }), item({ ten: 'y', ai: ['b', 'c'] })]
    expect(printed(pieces, { nhom }).filter(line => /Nhóm|Người/.test(line))).toEqual([
      '- Nhóm 1',
      '- Người 1: a',
      '- Nhóm 2',
      '- Người 1: b',
      '- Người 2: c',
    ])
  })

  test('gives way to a field or a variable of that name', () => {
    const own = 'viec: {kieu: danh_sach, vi_du: [{ten: Họp, stt: II}]}'
    expect(rows(own, { viec: [item({ ten: 'Họp', stt: 'IV' })] })).toContain('IV. Họp')
    const pieces = {
      bien: [bien, 'stt: {kieu: so, vi_du: 5}'],
      ke_hoach: ["noi_dung: [{moi: viec, la: '{{stt}}: {{ten}}'}]"],
    }
    expect(
      printed(
        { ...pieces, bien: [bien, 'stt: {kieu: so, bat_buoc: true, vi_du: 5}'] },
        { stt: 9, viec: [item({ ten: 'Họp' })] },
      ),
    ).toContain('- 9: Họp')
  })

  test('is no name outside, and is what @index there is told to be', () => {
    expect(faults({ bien: [bien], ke_hoach: ['noi_dung: \'Việc {{stt}} {{va viec "ten"}}\''] })).toEqual(['KH611 stt'])
    const told = opened(aTemplate({ bien: [bien], ke_hoach: ["noi_dung: [{moi: viec, la: '{{@index}} {{ten}}'}]"] }))
    expect(told.diagnostics).toMatchObject([{ code: 'KH611', hint: expect.stringContaining('{{stt}}') }])
  })
})
