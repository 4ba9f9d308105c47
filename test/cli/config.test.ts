/** khcchc.config.yaml: its faults, and that the schema for editors says the same. */
import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { stringify } from 'yaml'
import { readConfig } from '../../src/cli/config/read-config.ts'
import { applySeverities } from '../../src/cli/config/severities.ts'
import { codes } from '../../src/diagnostics/codes.ts'
import { aDiagnostic } from '../support/a-report.ts'

const read = (text: string) => {
  const { config, diagnostics } = readConfig(text, 'khcchc.config.yaml', 'vi')
  const found = diagnostics.map(({ code, line, column }) => `${code} ${line}:${column}`)
  return { config, found, hints: diagnostics.map(({ hint }) => hint) }
}

const schema = JSON.parse(readFileSync(new URL('../../schemas/cau-hinh.schema.json', import.meta.url), 'utf8'))
const ajv = new Ajv2020({ allowUnionTypes: true })
const validate = ajv.compile(schema)

describe('a configuration', () => {
  test('settles levels, the number of warnings, a baseline and files that are left out', () => {
    const { config, found } = read(
      [
        'muc_do: {KH407: loi, KH401: tat, ND30-2.6.w: canh_bao}',
        'toi_da_canh_bao: 3',
        'duong_co_so: nen/khcchc.baseline.json',
        'bo_qua_tep: [du-lieu, "**/*.nhap.yaml"]',
      ].join('\n'),
    )
    expect(found).toEqual([])
    expect([...(config?.levels ?? [])]).toEqual([
      ['KH407', 'error'],
      ['KH401', 'off'],
      ['ND30-2.6.w', 'warning'],
    ])
    expect(config).toMatchObject({ maxWarnings: 3, baseline: 'nen/khcchc.baseline.json' })
    const skips = (path: string) => config?.skips(path)
    expect(['du-lieu/a/b.yaml', 'x/y.nhap.yaml'].map(skips)).toEqual([true, true])
    expect(['a.yaml', 'x/du-lieu/a.yaml', '../du-lieu/a.yaml'].map(skips)).toEqual([false, false, false])
  })

  test.each(['./du-lieu/', '/du-lieu', 'du-lieu\\\\', ' du-lieu ', './du-lieu/**'])(
    'means the folder du-lieu by "%s", however it is written',
    pattern => {
      const { config } = read(`bo_qua_tep: ["${pattern}"]`)
      expect(['du-lieu/a/b.yaml', 'x/du-lieu/a.yaml'].map(path => config?.skips(path))).toEqual([true, false])
    },
  )

  test.each(['.', './', '/'])('means everything below its own folder by "%s"', pattern => {
    const { config } = read(`bo_qua_tep: ["${pattern}"]`)
    expect(['a.yaml', 'x/a.yaml'].map(path => config?.skips(path))).toEqual([true, true])
  })

  test.each(['', '# chưa có gì\n'])('that is empty settles nothing: %j', text => {
    expect(read(text)).toMatchObject({ found: [], config: { maxWarnings: null, baseline: null } })
  })

  test('that comes with the recipes has no fault', () => {
    const file = new URL('../../examples/ci/khcchc.config.yaml', import.meta.url)
    expect(read(readFileSync(file, 'utf8')).found).toEqual([])
  })
})

describe('a fault of the configuration is told at its place', () => {
  test.each([
    ['an unknown key', 'muc_doo: {}', 'KH780 1:1', 'có phải muc_do?'],
    ['a list where keys should be', '- KH407', 'KH781 1:1', null],
    ['a number of warnings that is none', 'toi_da_canh_bao: -1', 'KH781 1:18', null],
    ['a text as a list', 'bo_qua_tep: du-lieu', 'KH781 1:13', null],
    ['an empty name', "duong_co_so: ''", 'KH781 1:14', null],
    ['an unknown code', 'muc_do:\n  KH4O7: loi', 'KH782 2:3', 'có phải KH407?'],
    ['an unknown rule', 'muc_do:\n  ND30-2.66.w: loi', 'KH782 2:3', 'có phải ND30-2.6.w?'],
    ['an unknown level', 'muc_do: {KH407: canhbao}', 'KH784 1:17', 'có phải canh_bao?'],
    ['a level in English', 'muc_do: {KH407: off}', 'KH784 1:17', 'có phải tat?'],
    ['a level left out', 'muc_do:\n  KH407:', 'KH784 2:9', null],
    ['an error that would be lowered', 'muc_do: {KH120: tat}', 'KH783 1:10', null],
    ['YAML that is none', 'muc_do: {KH407: loi', 'KH1', null],
    ['a key that stands twice', 'toi_da_canh_bao: 0\ntoi_da_canh_bao: 1', 'KH112 2:1', null],
  ])('%s', (_what, text, place, hint) => {
    const { config, found, hints } = read(text)
    expect(config).toBeNull()
    expect(found[0]?.startsWith(place), found.join()).toBe(true)
    if (hint !== null) expect(hints[0]).toBe(hint)
  })

  test('an error may be named as what it is, and its rule may get any level for verify', () => {
    const [code = ''] =
      Object.entries(codes).find(([, { severity, rule }]) => severity === 'error' && rule !== null) ?? []
    const rule = codes[code as keyof typeof codes].rule
    expect(read(`muc_do: {${code}: loi, ${rule}: tat}`).found).toEqual([])
    expect(read(`muc_do: {${code}: canh_bao}`).hints[0]).toContain(String(rule))
  })
})

describe('levels', () => {
  const levels = (entries: Readonly<Record<string, 'error' | 'warning' | 'hint' | 'off'>>, mayLower = false) => ({
    levels: new Map(Object.entries(entries)),
    mayLower,
  })

  test('of a rule are looked at before those of a code', () => {
    const [one] = applySeverities([aDiagnostic()], levels({ KH407: 'off', 'ND30-7.a': 'error' }))
    expect(one?.severity).toBe('error')
  })

  test('that are off leave the finding out', () => {
    expect(applySeverities([aDiagnostic()], levels({ KH407: 'off' }))).toEqual([])
  })

  test('of a rule lower an error of a Word file, and none of a plan', () => {
    const error = aDiagnostic({ code: 'KH120', severity: 'error' })
    expect(applySeverities([error], levels({ 'ND30-7.a': 'off' }))).toEqual([error])
    expect(applySeverities([error], levels({ 'ND30-7.a': 'off' }, true))).toEqual([])
  })
})

describe('the schema for editors', () => {
  test('is valid, and explains every property with examples that it allows', () => {
    expect(ajv.validateSchema(schema)).toBe(true)
    for (const [name, node] of Object.entries<Record<string, unknown>>(schema.properties)) {
      expect(node, name).toMatchObject({ title: expect.any(String), description: expect.any(String) })
      for (const example of node.examples as readonly unknown[]) expect(validate({ [name]: example }), name).toBe(true)
    }
  })

  test('says the same as the tool, whatever the values', () => {
    const value = fc.oneof(
      fc.constantFrom('loi', 'canh_bao', 'luu_y', 'tat', 'x', '', ' ', null, true, 0, 3, -1, 1.5, 2e9),
      fc.constant([]),
      fc.constant({}),
      fc.array(fc.constantFrom('a/**', '', 1, null), { maxLength: 2 }),
      fc.dictionary(
        fc.constantFrom('KH407', 'KH401', 'ND30-2.6.w', 'kh407', 'KH40'),
        fc.constantFrom('loi', 'tat', 'off', 1, null),
        {
          maxKeys: 2,
        },
      ),
    )
    const key = fc.constantFrom('muc_do', 'toi_da_canh_bao', 'duong_co_so', 'bo_qua_tep', 'muc_doo')
    fc.assert(
      fc.property(fc.dictionary(key, value, { maxKeys: 3 }), config => {
        expect(read(stringify({ ...config })).config !== null).toBe(validate(config))
      }),
      { numRuns: 500 },
    )
  })
})
