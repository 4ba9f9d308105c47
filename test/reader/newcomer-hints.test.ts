/** What a newcomer is told to type instead, and what else is told in the same run. */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { pinAll } from '../../src/diagnostics/pin.ts'
import { planSchema } from '../../src/reader/plan-validator.js'
import { checkStructure } from '../../src/reader/schema.ts'
import { readYaml } from '../../src/reader/yaml.ts'
import { told } from '../support/told.ts'

const hints = (source: string): readonly string[] => {
  const { value, findings } = readYaml(source)
  const structure = value ? checkStructure(value) : []
  const context = { file: '', lang: 'vi', source, tree: value } as const
  return pinAll([...findings, ...structure], context).map(({ code, hint }) => `${code} ${hint ?? ''}`)
}
const hintOf = (code: string, lines: readonly string[]): string =>
  hints(lines.join('\n')).find(hint => hint.startsWith(code)) ?? ''

describe('the hint shows what to type', () => {
  test('a sub-list gets gach and chi_tiet', () => {
    const hint = hintOf('KH154', ['a:', '  - Đúng quy định', '      - con 1', '      - con 2'])
    expect(hint).toContain('- gach: Đúng quy định\n    chi_tiet:\n      - con 1\n      - con 2')
    const unit = hintOf('KH154', ['a:', '  - don_vi: X', '      - con 1', '      - con 2'])
    expect(unit).toContain('- don_vi: X\n    nhiem_vu:\n      - con 1')
  })

  test('one line with a dash may go on with the text, and is a warning that shows both forms', () => {
    const lines = ['a:', '  - gach: Phòng Văn hóa', '      - Xã hội']
    expect(told(lines.join('\n'))).toEqual(['KH136 3:7'])
    expect(hintOf('KH136', lines)).toContain('- gach: Phòng Văn hóa\n    chi_tiet:\n      - Xã hội')
    expect(told(['a:', '  - Các tổ chức chính trị', '    - xã hội'].join('\n'))).toEqual([])
  })

  test('a value after the colon becomes the first item', () => {
    const hint = hintOf('KH154', ['noi_nhan: Đảng ủy;', '  - UBND tỉnh', '  - Các thôn'])
    expect(hint).toContain('noi_nhan:\n    - Đảng ủy\n    - UBND tỉnh\n    - Các thôn')
  })

  test('the line Lưu becomes the key luu', () => {
    expect(hintOf('KH155', ['noi_nhan:', '  - A', '  - Lưu: VT; VHXH.'])).toContain('luu: [VT, VHXH]')
  })

  test.each([
    ['a: "Chủ trì "thực hiện"."', `a: 'Chủ trì "thực hiện".'`],
    ['a: "Chủ trì "thực hiện"." # b', `a: 'Chủ trì "thực hiện".' # b`],
    ['a: "A" và "B"', `a: '"A" và "B"'`],
    ['a:\n  - Thời gian: cả năm  # b', '- "Thời gian: cả năm"  # b'],
    ['a:\n  - Chủ đề: bài #5', '- "Chủ đề: bài #5"'],
    ['a: %5 số hộ # b', 'a: "%5 số hộ" # b'],
    ['a: "x # b', 'a: "x" # b'],
    ['a:\n  -Nâng cao # b', '- Nâng cao # b'],
  ])('%s', (source, line) => {
    const fixed = readYaml(source).findings.map(({ data }) => ('fixed' in data ? data.fixed : null))
    expect(fixed).toEqual([line])
  })

  test.each([
    ['ngay: 31/02/2026', null, true],
    ['ngay: tháng 3/2026', '2026-03', false],
    ['ngay: 5/3', null, false],
    ['ngay: ngày 5/3/2026', '2026-03-05', false],
  ])('%s', (source, iso, impossible) => {
    const { value } = readYaml(source)
    const found = value ? checkStructure(value).find(({ code }) => code === 'KH242') : null
    expect(found?.data).toMatchObject({ iso, impossible })
  })

  test('a post is asked for in words, a true in a list in quotes', () => {
    expect(hintOf('KH233', ['nguoi_ky:', '  ky_thay: true'])).toContain('ky_thay: Chủ tịch')
    expect(hintOf('KH233', ['can_cu:', '  - true'])).toContain('"true"')
  })

  test('a heading typed for its key is told with the key', () => {
    const hint = hints('mục đích, yêu cầu:\n  - a\nNội dung, hình thức tuyên truyền:\n  - b')
    expect(hint.filter(one => one.startsWith('KH201')).join()).toMatch(/muc_dich_yeu_cau.*noi_dung_hinh_thuc/s)
    expect(told('a: Căn cứ\nVề mục đích, yêu cầu của xã: như sau')).not.toEqual([])
  })
})

describe('the lines to add for missing keys', () => {
  const added = (): string => {
    const { value } = readYaml('loai: tuyen_truyen_cchc')
    const [missing] = value ? checkStructure(value) : []
    if (missing?.code !== 'KH205') throw new Error('nothing is missed')
    return (missing.data as { missing: readonly { write: string }[] }).missing.map(({ write }) => write).join('\n')
  }

  test('make a sound plan once the placeholders are filled in', () => {
    const plan = `${added().replaceAll('<năm>', '2026').replaceAll('<tên xã>', 'Suối Lành')}\n`
    const { value, findings } = readYaml(plan)
    expect(findings).toEqual([])
    expect(value && checkStructure(value)).toEqual([])
  })

  test('show placeholders, no real commune, and lists item by item', () => {
    expect(added()).toMatch(/<tên xã>[\s\S]*<năm>/)
    expect(added()).toContain('noi_nhan:\n  - ')
    expect(JSON.stringify(planSchema())).not.toMatch(/Ngọc Lâm|2024/)
  })
})

test('a colon in an item does not hide what else is wrong with the plan', () => {
  const { value, findings } = readYaml('so: x\nnoi_dung:\n  - Thời gian: cả năm\nnoi_nhan:\n  - A\n  - Lưu: VT')
  expect(findings.map(({ code }) => code)).toEqual(['KH120', 'KH155'])
  expect(value?.value).toMatchObject({ noi_dung: ['Thời gian: cả năm'], noi_nhan: ['A'] })
  expect(value && checkStructure(value).map(({ code }) => code)).toContain('KH241')
})

const examples = new URL('../../examples/', import.meta.url)
test.each(readdirSync(examples).filter(name => name.endsWith('.yaml')))('%s has no remark of form', name => {
  const source = readFileSync(new URL(name, examples), 'utf8')
  const { value } = readYaml(source)
  expect(told(source)).toEqual([])
  expect(value && checkStructure(value)).toEqual([])
})
