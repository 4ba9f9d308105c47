/** schemas/mau.schema.json, which editors use for templates. */
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { aTemplate, opened } from '../support/a-template.ts'

const root = join(import.meta.dirname, '../..')
const schema = JSON.parse(readFileSync(join(root, 'schemas/mau.schema.json'), 'utf8')) as object
const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true, strictRequired: false }).compile(schema)
const valid = (text: string): boolean => validate(parse(text))

test('it is what the schema of plans gives', () => {
  expect(() =>
    execFileSync(process.execPath, [join(root, '.scripts/generate-template-schema.mjs'), '--check']),
  ).not.toThrow()
})

test.each(readdirSync(join(root, 'templates')))('%s is valid', name => {
  expect(valid(readFileSync(join(root, 'templates', name), 'utf8')), JSON.stringify(validate.errors)).toBe(true)
})

test('every example, put into a template as it is, is valid', () => {
  for (const name of readdirSync(join(root, 'examples')).filter(file => file.endsWith('.yaml')))
    expect(
      validate({ mau: { ten: 'a' }, ke_hoach: parse(readFileSync(join(root, 'examples', name), 'utf8')) }),
      name,
    ).toBe(true)
})

const LIST = 'cac_thon: {kieu: danh_sach, vi_du: [A, B]}'
describe('what an editor underlines the command refuses as well:', () => {
  test.each([
    ['nothing', aTemplate({ bien: [LIST], ke_hoach: ["noi_dung: [{moi: cac_thon, la: 'Thôn {{this}}'}]"] }), true],
    [
      'nothing in a conditional row',
      aTemplate({ bien: [LIST], ke_hoach: ['noi_dung: [{bang: {cot: [A], hang: [[a], {khi: cac_thon, la: [b]}]}}]'] }),
      true,
    ],
    ['an unknown kind', aTemplate({ bien: ['x: {kieu: sô}'] }), false],
    ['an unknown key of a variable', aTemplate({ bien: ['x: {kieu: so, vidu: 1}'] }), false],
    ['a name with marks', aTemplate({ bien: ['tên: {kieu: so}'] }), false],
    ['moi without la', aTemplate({ bien: [LIST], ke_hoach: ['noi_dung: [Một., {moi: cac_thon}]'] }), false],
    ['la alone', aTemplate({ ke_hoach: ['noi_dung: [Một., {la: a}]'] }), false],
    [
      'more beside la',
      aTemplate({ bien: [LIST], ke_hoach: ['noi_dung: [Một., {moi: cac_thon, la: a, gach: b}]'] }),
      false,
    ],
    ['an unknown key of the plan', aTemplate({ ke_hoach: ['noi_nahn: [a]'] }), false],
    ['a template without a plan', 'mau: {ten: a}\n', false],
    ['a template without a name', 'mau: {}\nke_hoach: {}\n', false],
  ])('%s', (_what, text, good) => {
    expect(valid(text)).toBe(good)
    const { press, diagnostics } = opened(text)
    const errors = [...diagnostics, ...(press?.checkSample() ?? [])].filter(one => one.severity === 'error')
    expect(errors.length === 0).toBe(good)
  })
})
