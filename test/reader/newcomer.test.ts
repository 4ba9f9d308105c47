/** What a newcomer typed in the first hour: each slip told at its place, and its sound neighbour left alone. */
import { describe, expect, test } from 'vitest'
import { pinAll } from '../../src/diagnostics/pin.ts'
import { planSchema } from '../../src/reader/plan-validator.js'
import { TOP_KEYS } from '../../src/reader/slips/top-keys.ts'
import { readYaml } from '../../src/reader/yaml.ts'
import { told } from '../support/told.ts'

interface Slip {
  readonly name: string
  readonly wrong: readonly string[]
  readonly told: readonly string[]
  readonly right: readonly string[]
}

const swallowed: readonly Slip[] = [
  {
    name: 'sections swallowed by a block of text',
    wrong: ['mo_dau: >-', '  Như sau:', '  muc_dich_yeu_cau:', '    noi_dung:', '      - a', '  noi_dung:', '    - b'],
    told: ['KH153 3:3', 'KH153 6:3'],
    right: ['mo_dau: >-', '  Như sau:', '  mục đích:', '  yeu_cau:', '  so: 11 và 12', 'muc_dich_yeu_cau: a'],
  },
  {
    name: 'a section swallowed by a text over several lines',
    wrong: ['co_quan:', '  ten: Ủy ban', '    xã A', '    nguoi_ky: x'],
    told: ['KH153 4:5'],
    right: ['co_quan:', '  ten: Ủy ban', '    xã A', 'nguoi_ky: x'],
  },
  {
    name: 'a number and a list swallowed by a block in a list',
    wrong: ['noi_dung:', '  - doan: |-', '      Một', '      so: 12', '      luu: [VT]', '      nam: nữ'],
    told: ['KH153 4:7', 'KH153 5:7'],
    right: ['noi_dung:', '  - doan: |-', '      Một', '      so: mười hai', 'so: 12'],
  },
]

const subLists: readonly Slip[] = [
  {
    name: 'a list under an item, in any column',
    wrong: ['a:', '  b:', '    - Đúng quy định', '          - con 1', '          - con 2', '    - Xong'],
    told: ['KH154 4:11'],
    right: ['a:', '  b:', '    - gach: Đúng', '      chi_tiet:', '        - con 1', '        - con 2'],
  },
  {
    name: 'a list under the text of a key on its own line',
    wrong: ['a:', '  Đúng quy định', '    - con 1', '    - con 2', 'b: 1'],
    told: ['KH154 3:5'],
    right: ['a:', '  Đúng quy định của tổ chức', '  - xã hội', 'b: 1'],
  },
  {
    name: 'a deeper list under a block without chi_tiet',
    wrong: ['a:', '  - gach: X', '      - con 1', '      - con 2', '  - khoan: Y', '    - con 1'],
    told: ['KH154 3:7', 'KH154 6:5'],
    right: ['a:', '  - gach: X', '    chi_tiet:', '      - con 1', '  - khoan: Y', '    chi_tiet:', '    - con 1'],
  },
  {
    name: 'a list under an item in quotes',
    wrong: ['a:', '  - "X:"', '    - con 1', '    - con 2'],
    told: ['KH154 3:5'],
    right: ['a:', '  - "X:"', '  - con 1', '  - con 2'],
  },
  {
    name: 'a list below a value after the colon',
    wrong: ['noi_nhan: Đảng ủy;', '  - UBND tỉnh', 'can_cu: Căn cứ A', '- Căn cứ B'],
    told: ['KH154 2:3', 'KH154 4:1'],
    right: ['noi_nhan:', '  - Đảng ủy', '  - UBND tỉnh', 'can_cu:', '- Căn cứ A', '- Căn cứ B'],
  },
]

const others: readonly Slip[] = [
  {
    name: 'the line Lưu among the recipients',
    wrong: ['noi_nhan:', '  - UBND tỉnh', '  - Lưu: VT, VHXH.', 'so: 1'],
    told: ['KH155 3:5'],
    right: ['noi_nhan:', '  - UBND tỉnh', 'luu: [VT, VHXH]', 'so: 1'],
  },
  {
    name: 'a path in double quotes, told once',
    wrong: ['a: "C:\\Users\\an"', 'b: "C:\\an\\bo"'],
    told: ['KH128 1:7', 'KH140 2:7'],
    right: ["a: 'C:\\Users\\an'", 'b: "C:\\\\an"', 'c: "cao \\nhận \\U0001F600"'],
  },
  {
    name: 'an escape of eight digits, as the character it is',
    wrong: ['a: "x\\U000E0001y"'],
    told: ['KH144 1:6'],
    right: ['a: "x\\U00000041y"'],
  },
]

describe('a newcomer types', () => {
  const all = [...swallowed, ...subLists, ...others]
  test.each(all)('$name: told at its place, and nothing else', slip => {
    expect(told(slip.wrong.join('\n'))).toEqual(slip.told)
    expect(told(slip.wrong.join('\r\n'))).toEqual(slip.told)
  })
  test.each(all)('$name: no error where it is as it should be', slip => {
    expect(told(slip.right.join('\n'))).toEqual([])
  })
  test.each(all)('$name: in whole words in both languages', ({ wrong }) => {
    const source = wrong.join('\n')
    const { value, findings } = readYaml(source)
    const said = (['vi', 'en'] as const).map(lang =>
      pinAll(findings, { file: '', lang, source, tree: value }).map(({ message, hint }) => `${message} ${hint}`),
    )
    expect(said.flat().join('\n')).not.toMatch(/undefined|\[object|NaN|\bnull\b/)
    expect(said[0]).not.toEqual(said[1])
  })
})

test('the keys of the plan that a text may swallow are those of the schema', () => {
  expect([...TOP_KEYS].sort()).toEqual(Object.keys(planSchema().properties ?? {}).sort())
})
