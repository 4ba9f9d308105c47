/** `check <template> --data`: every row as `batch --dry-run` would judge it. */
import { describe, expect, test } from 'vitest'
import { aPlanFile, CITED } from '../support/a-plan-file.ts'
import { aTemplate } from '../support/a-template.ts'
import { checkRun, findings } from '../support/check-run.ts'

const HEAD = 'ten_xa,ho_ten'
const row = (name: string, signer = 'Nguyễn Văn A'): string => `${name},${signer}`
const csv = (...rows: readonly string[]): string => [HEAD, ...rows, ''].join('\n')

describe('check with data', () => {
  test('fills the template from every row and counts them', async () => {
    const { code, err, files } = await checkRun(
      { 'mau.yaml': aTemplate(), 'ds.csv': csv(row('Suối Lành'), row('Đồng Phong')) },
      'mau.yaml',
      '--data',
      'ds.csv',
    )
    expect({ code, err }).toEqual({ code: 0, err: 'Đã kiểm tra 1 mẫu, 2 dòng dữ liệu: 0 lỗi, 0 cảnh báo.\n' })
    expect(files.size).toBe(2)
  })

  test('tells the cell that a value is missing in', async () => {
    const { code, found } = await findings(
      { 'mau.yaml': aTemplate(), 'ds.csv': csv(row('Suối Lành'), row('')) },
      'mau.yaml',
      '--data',
      'ds.csv',
    )
    expect({ code, found }).toEqual({ code: 1, found: ['error KH672 ds.csv:3'] })
  })

  test('tells what is wrong with the paper of a row at the line of the template', async () => {
    const template = aTemplate({
      ke_hoach: ["ngay: '{{ngay}}'"],
      bien: ['ngay: {kieu: chu, mo_ta: Ngày, vi_du: 2026-01-05}'],
    })
    const { code, found } = await findings(
      { 'mau.yaml': template, 'ds.csv': 'ten_xa,ho_ten,ngay\nSuối Lành,Nguyễn Văn A,2026-02-30\n' },
      'mau.yaml',
      '--data',
      'ds.csv',
    )
    expect(code).toBe(1)
    expect(found[0]).toMatch(/^error KH\d{3} mau\.yaml:\d+$/)
  })

  test('shows people the same remark on the same place for three rows, and how many more there are', async () => {
    const template = aTemplate({ ke_hoach: [`noi_dung: '${CITED} Xã {{ten_xa}} thực hiện.'`] })
    const names = ['Suối Lành', 'Đồng Phong', 'Bãi Sim', 'Khe Trầu', 'Vĩnh Lạc']
    const files = { 'mau.yaml': template, 'ds.csv': csv(...names.map(name => row(name))) }
    const { err } = await checkRun(files, 'mau.yaml', '--data', 'ds.csv')
    expect(err.match(/dữ liệu: ds\.csv/g)).toHaveLength(3)
    expect(err).toMatch(/… KH407 tại mau\.yaml:\d+:\d+: còn 2 dòng dữ liệu khác cũng vậy/)
    expect((await findings(files, 'mau.yaml', '--data', 'ds.csv')).found).toHaveLength(names.length + 1)
  })

  test('without a template is told with exit 2, as is a file of data that is not there', async () => {
    const files = { 'kh.yaml': aPlanFile(), 'mau.yaml': aTemplate(), 'ds.csv': csv(row('Suối Lành')) }
    expect(await findings(files, 'kh.yaml', '--data', 'ds.csv')).toMatchObject({
      code: 2,
      found: ['error KH794 ds.csv:1'],
    })
    expect(await findings(files, 'mau.yaml', '--data', 'x.csv')).toMatchObject({
      code: 2,
      found: ['error KH001 x.csv:1'],
    })
  })
})

describe('an optional variable that the plan cannot do without', () => {
  const mau = (bien: string, line: string) => ({ 'mau.yaml': aTemplate({ bien: [bien], ke_hoach: [line] }) })

  test.each([
    ['a whole section', "noi_dung: '{{y}}'", 'chu', 'Họp dân.'],
    ['all recipients', "noi_nhan: [{moi: y, la: 'Thôn {{this}}'}]", 'danh_sach', '[Bản Lượt]'],
  ])('is a remark at its declaration: %s', async (_what, line, kieu, example) => {
    const { code, found } = await findings(mau(`y: {kieu: ${kieu}, mo_ta: Y, vi_du: ${example}}`, line), 'mau.yaml')
    expect({ code, found }).toEqual({ code: 0, found: ['hint KH797 mau.yaml:6'] })
  })

  test.each(['bat_buoc: true', 'mac_dinh: Họp thôn.'])('is none with %s', async more => {
    const { found } = await findings(
      mau(`y: {kieu: chu, mo_ta: Y, vi_du: Họp dân., ${more}}`, "noi_dung: '{{y}}'"),
      'mau.yaml',
    )
    expect(found).toEqual([])
  })
})
