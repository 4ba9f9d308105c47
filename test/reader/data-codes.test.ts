import { expect, test } from 'vitest'
import type { CodeEntry } from '../../src/diagnostics/code.ts'
import type { dataCodes } from '../../src/diagnostics/codes/data.ts'
import { type Code, codes } from '../../src/diagnostics/codes.ts'
import type { Finding } from '../../src/diagnostics/finding.ts'
import type { Kind, Variable } from '../../src/model/template.ts'
import { bindRows } from '../../src/reader/data/bind-rows.ts'
import { aVariable, read } from '../support/data-told.ts'
import { anXlsx, rowsOf, sheetOf } from '../support/xlsx.ts'

interface Given {
  readonly file?: string
  readonly data: string | Uint8Array
  readonly sheet?: string
  readonly variables?: readonly Variable[]
}

interface DataCase {
  /** The fault, as the end of the sentence "… is found". */
  readonly says: string
  readonly fails: Given
  /** Data that comes near and is sound. */
  readonly passes: Given
}

const required = [aVariable('v', 'chu', { required: true, title: 'Tên xã' })]
const one = (kind: Kind): readonly Variable[] => [aVariable('v', kind)]
const sheets = (states: readonly string[]) =>
  anXlsx({ sheets: states.map((state, i) => ({ name: `S${i}`, state, rows: rowsOf([['v'], ['x']]) })) })
const hidden = (attribute: string) =>
  sheetOf(`${rowsOf([['v'], ['x']])}<row r="3"${attribute}><c r="A3"><v>1</v></c></row>`)
const long = (rows: number): Given => ({ data: `v\n${'1\n'.repeat(rows)}` })
const nested = (levels: number): Given => ({
  file: 'a.json',
  data: `[{"v": ${'['.repeat(levels)}${']'.repeat(levels)}}]`,
})

const cell = (kind: Kind, fails: string, passes: string): Pick<DataCase, 'fails' | 'passes'> => ({
  fails: { data: `v;w\n${fails};x\n`, variables: one(kind) },
  passes: { data: `v;w\n${passes};x\n`, variables: one(kind) },
})

const cases: { readonly [C in keyof typeof dataCodes]: DataCase } = {
  KH640: { says: 'a file of another kind', fails: { file: 'a.csv', data: '%PDF-1.7' }, passes: { data: 'v\nPDF\n' } },
  KH641: {
    says: 'a file too large',
    fails: { file: 'a.yaml', data: `- v: ${'x'.repeat(4 << 20)}` },
    passes: { file: 'a.yaml', data: '- v: x' },
  },
  KH642: {
    says: 'another encoding',
    fails: { data: Uint8Array.from([0x76, 0x0a, 0xb7, 0x0a]) },
    passes: { data: 'v\nế\n' },
  },
  KH643: { says: 'an open quote', fails: { data: 'v\n"x\n' }, passes: { data: 'v\n"x"\n' } },
  KH644: { says: 'a table with too many rows', fails: long(100_001), passes: long(100_000) },
  KH645: {
    says: 'a table with too many columns',
    fails: { data: `${'v,'.repeat(501)}\nx\n` },
    passes: { data: 'v\nx\n' },
  },
  KH646: {
    says: 'a damaged workbook',
    fails: { file: 'a.xlsx', data: sheets(['visible']).slice(0, 100) },
    passes: { file: 'a.xlsx', data: sheets(['visible']) },
  },
  KH647: {
    says: 'a sheet that is not there',
    fails: { file: 'a.xlsx', data: sheets(['visible']), sheet: 'S9' },
    passes: { file: 'a.xlsx', data: sheets(['visible']), sheet: 'S0' },
  },
  KH648: {
    says: 'a second sheet',
    fails: { file: 'a.xlsx', data: sheets(['visible', 'visible']) },
    passes: { file: 'a.xlsx', data: sheets(['visible', 'veryHidden']) },
  },
  KH649: {
    says: 'a hidden row',
    fails: { file: 'a.xlsx', data: hidden(' hidden="1"') },
    passes: { file: 'a.xlsx', data: hidden(' hidden="0"') },
  },
  KH650: {
    says: 'data without a list',
    fails: { file: 'a.yaml', data: 'v: x' },
    passes: { file: 'a.yaml', data: 'du_lieu: [{v: x}]' },
  },
  KH651: {
    says: 'JSON that is none',
    fails: { file: 'a.json', data: '[{"v": }]' },
    passes: { file: 'a.json', data: '[{"v": 1}]' },
  },
  KH652: { says: 'too much depth', fails: nested(70), passes: nested(5) },
  KH653: {
    says: 'a sheet asked of a CSV',
    fails: { data: 'v\nx\n', sheet: 'S0' },
    passes: { file: 'a.xlsx', data: sheets(['visible']), sheet: 'S0' },
  },
  KH655: { says: 'a table without header', fails: { data: '\n' }, passes: { data: 'v\nx\n' } },
  KH656: { says: 'a table without rows', fails: { data: 'v\n,\n' }, passes: { data: 'v\nx\n' } },
  KH657: {
    says: 'a variable with two columns',
    fails: { data: 'v,Tên xã\nx,y\n', variables: required },
    passes: { data: 'v,Tên huyện\nx,y\n', variables: required },
  },
  KH658: {
    says: 'a required variable without column',
    fails: { data: 'w\nx\n', variables: required },
    passes: { data: 'TÊN XÃ\nx\n', variables: required },
  },
  KH659: {
    says: 'a mistyped header',
    fails: { data: 'Tên xãa\nx\n', variables: one('chu').map(own => ({ ...own, title: 'Tên xã' })) },
    passes: { data: 'Tên xã\nx\n', variables: required },
  },
  KH660: {
    says: 'a column of no variable',
    fails: { data: 'v,Ghi chú\nx,y\n', variables: required },
    passes: { data: 'v\nx\n', variables: required },
  },
  KH661: { says: 'a column without header', fails: { data: 'v,,w\nx,y,z\n' }, passes: { data: 'v,,w\nx,,z\n' } },
  KH662: {
    says: 'a header of two columns',
    fails: { data: 'v,w,w\nx,y,z\n', variables: required },
    passes: { data: 'v,w,u\nx,y,z\n', variables: required },
  },
  KH663: {
    says: 'a header of two variables',
    fails: { data: 'T\nx\n', variables: ['a', 'b'].map(name => aVariable(name, 'chu', { title: 'T' })) },
    passes: { data: 'a\nx\n', variables: ['a', 'b'].map(name => aVariable(name, 'chu', { title: 'T' })) },
  },
  KH670: { says: 'a cell too many', fails: { data: 'v,w\nx,y,z\n' }, passes: { data: 'v,w\n"x,y",z,,\n' } },
  KH671: {
    says: 'an item that is no row',
    fails: { file: 'a.yaml', data: '- v: x\n- [x, y]\n' },
    passes: { file: 'a.yaml', data: '- v: x\n- v: [x, y]\n' },
  },
  KH672: {
    says: 'a missing value',
    fails: { data: 'v,w\n,x\n', variables: required },
    passes: { data: 'v,w\nx,\n', variables: required },
  },
  KH673: { says: 'a number that is none', ...cell('so', '15%', '15') },
  KH674: { says: 'a number of two meanings', ...cell('so', '1,500', '1.500') },
  KH675: { says: 'a date that is none', ...cell('ngay', 'mai', '26/01/2026') },
  KH676: { says: 'a date no calendar has', ...cell('ngay', '30/02/2026', '28/02/2026') },
  KH677: { says: 'a year of two digits', ...cell('ngay', '5/3/26', '5/3/2026') },
  KH678: { says: 'a yes or no that is neither', ...cell('dung_sai', 'chưa', 'không') },
  KH679: { says: 'a text in place of a map', ...cell('ban_do', 'x', '') },
  KH680: { says: 'a control character', ...cell('chu', 'a\u0007', 'a\u00a0b') },
  KH681: { says: 'a cell too long', ...cell('chu', 'x'.repeat(32_768), 'x'.repeat(32_767)) },
  KH682: { says: 'a formula', ...cell('chu', '=A1', 'a = 1') },
  KH683: { says: 'an error value', ...cell('chu', '#NAME?', '#1') },
  KH684: {
    says: 'a number that lost digits',
    fails: { file: 'a.json', data: '[{"v": 1e15}]', variables: one('so') },
    passes: { file: 'a.json', data: '[{"v": 999999999999999}]', variables: one('so') },
  },
  KH685: {
    says: 'a field of no example',
    fails: {
      file: 'a.json',
      data: '[{"v": {"tenn": 1}}]',
      variables: [aVariable('v', 'ban_do', { example: { ten: 1 } })],
    },
    passes: {
      file: 'a.json',
      data: '[{"v": {"ten": 1}}]',
      variables: [aVariable('v', 'ban_do', { example: { ten: 1 } })],
    },
  },
  KH686: {
    says: 'an item of another form',
    fails: { data: 'v\na;b\n', variables: [aVariable('v', 'danh_sach', { example: [{ ten: 'A' }] })] },
    passes: { data: 'v\na;b\n', variables: [aVariable('v', 'danh_sach', { example: ['A'] })] },
  },
  KH687: { says: 'a list parted by commas', ...cell('danh_sach', 'Nội, Đoài, Thượng', 'Họp, phát thanh') },
}

const findingsOf = async ({ file = 'a.csv', data, sheet, variables = [] }: Given): Promise<readonly Finding[]> => {
  const { table, findings } = await read(data, file, sheet ?? null)
  if (!table) return findings
  const bound = bindRows(table, variables, { file })
  return [...findings, ...bound.findings, ...bound.rows.flatMap(row => row.findings)]
}

for (const [code, { says, fails, passes }] of Object.entries(cases)) {
  test(`${says} is found, and said in both languages (${code})`, async () => {
    const finding = (await findingsOf(fails)).find(found => found.code === code)
    expect(finding?.at).toHaveProperty('cell')
    const { vi, en } = codes[code as Code] as CodeEntry<object>
    const said = [vi(finding?.data ?? {}), en(finding?.data ?? {})]
    for (const { message, hint } of said) expect(`${message} ${hint}`).not.toMatch(/undefined|\[object/)
    expect(said[0]?.message).not.toBe(said[1]?.message)
  })
  test(`the sound form is left alone (${code}: ${says})`, async () => {
    expect((await findingsOf(passes)).map(found => found.code)).not.toContain(code)
  })
}
