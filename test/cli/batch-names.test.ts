import { posix, win32 } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { nameRows } from '../../src/cli/batch/name-rows.ts'
import { nameKey, safeName } from '../../src/cli/batch/names.ts'
import type { ValueMap } from '../../src/model/template.ts'
import { slug } from '../../src/text/slug.ts'
import { boundRow, documents, rowsOf, runBatch, variable } from '../support/fake-batch.ts'
import { memoryHost } from '../support/memory-host.ts'

const variables = [variable('ten_xa', { required: true }), variable('so')]
const named = (rows: readonly (ValueMap | null)[], text: string | null, declared = variables) => {
  const { rows: found, faults } = nameRows(rows.map(boundRow), declared, text, 'vi')
  return { names: found.map(({ name }) => name), faults: faults.map(({ code }) => code), rows: found }
}

describe('a safe name', () => {
  test('loses what a system does not take, and keeps its Vietnamese letters', () => {
    expect(safeName('Xã Đồng Phong (mới)')).toBe('Xã Đồng Phong (mới)')
    expect(safeName('a/b\\c:d*e?f"g<h>i|j')).toBe('a-b-c-d-e-f-g-h-i-j')
    expect(safeName('  .a b. . ')).toBe('a b')
    expect(safeName('a\u0000b\nc\u202ed')).toBe('a b c d')
    expect(safeName('Xa\u0303')).toBe('Xã')
  })

  test('of a path stays in the folder', () => {
    expect(safeName('../../x')).toBe('x')
    expect(safeName('/etc/passwd')).toBe('etc-passwd')
    expect(safeName('C:\\Windows')).toBe('C--Windows')
    expect(safeName('..')).toBe('')
  })

  test('is none of the devices of Windows', () => {
    for (const name of ['CON', 'nul', 'Com1', 'LPT9', 'aux.txt']) expect(safeName(name)).toBe(`_${name}`)
    expect(safeName('console')).toBe('console')
  })

  test('is cut between letters, never inside one', () => {
    const name = safeName('ế'.repeat(200))
    expect(name).toBe('ế'.repeat(40))
  })

  test('is safe for every text, and stays as it is when made safe again', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.string({ unit: fc.constantFrom('.', '/', '\\', ' ', '-', 'ế', '\u0301', 'C', 'O', 'N') }),
        ),
        text => {
          const name = safeName(text)
          // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there.
          expect(name).not.toMatch(/[/\\:*?"<>|\u0000-\u001f\u007f]|^[. -]|[. ]$/)
          expect(name).toBe(name.normalize('NFC'))
          expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(121)
          expect(safeName(name)).toBe(name)
          for (const path of [posix, win32]) expect(path.dirname(path.join('out', `${name}.docx`))).toBe('out')
        },
      ),
    )
  })
})

test('a slug is lower case without marks', () => {
  expect(slug('  Thị trấn Đắk Đoa (cũ) ')).toBe('thi-tran-dak-doa-cu')
  expect(slug('M’Drắk')).toBe('mdrak')
})

describe('names of rows', () => {
  test('are the code and the name of the commune where rows have them, else the name, else the number', () => {
    expect(named([{ ten_xa: 'Đồng Phong', '+ma_xa': '00901' }], null).names).toEqual(['00901-dong-phong'])
    expect(named([{ ten_xa: 'A', '+ma_xa': '1' }, { ten_xa: 'B' }], null).names).toEqual(['a', 'b'])
    const other = [variable('phong', { required: true })]
    expect(named([{ phong: 'Nội vụ' }, { phong: 'Nội vụ' }], null, other).names).toEqual(['1-noi-vu', '2-noi-vu'])
    expect(named([{}], null, []).names).toEqual(['1'])
  })

  test('may have the number of the row, as wide as the last one', () => {
    const rows = Array.from({ length: 12 }, () => ({ ten_xa: 'A' }))
    expect(named(rows, 'kh-{{stt}}').names.slice(8, 10)).toEqual(['kh-09', 'kh-10'])
  })

  test('that more than one row has refuse the run, whatever their case and their marks', () => {
    expect(named([{ ten_xa: 'Vân' }, { ten_xa: 'VÂN' }, { ten_xa: 'Va\u0302n' }], '{{ten_xa}}').faults).toEqual([
      'KH020',
    ])
    expect(named([{ ten_xa: 'Vân' }, { ten_xa: 'Vấn' }], '{{ten_xa}}').faults).toEqual([])
    expect(named([{ ten_xa: 'a/b' }, { ten_xa: 'a:b' }], '{{ten_xa}}').faults).toEqual(['KH020'])
  })

  test('that ask for a column nobody has, or are no text, refuse the run', () => {
    expect(named([{ ten_xa: 'A' }], '{{ma}}').faults).toEqual(['KH022'])
    expect(named([{ ten_xa: 'A' }], '{{ten_xa').faults).toEqual(['KH021'])
    expect(named([{ ten_xa: 'A' }], '{{#each ten_xa}}x{{/each}}').faults).toEqual(['KH021'])
    expect(named([{ ten_xa: 'A' }], '{{constructor}}').faults).toEqual(['KH022'])
  })

  test('fail a row alone that has nothing for them', () => {
    const { names, rows } = named([{ ten_xa: 'A' }, { ten_xa: '...' }, { so: 1 }], '{{ten_xa}}')
    expect(names).toEqual(['a'.toUpperCase(), null, null])
    expect(rows[1]?.diagnostics.map(({ code, line }) => `${code} ${line}`)).toEqual(['KH023 3'])
    expect(rows[2]?.diagnostics[0]?.hint).toContain('ten_xa')
  })
})

describe('a run', () => {
  test('with names that collide writes nothing and names the rows and their cells', async () => {
    const host = memoryHost({ files: { 'mau.yaml': '', 'ds.json': rowsOf('A', 'B', 'a') } })
    expect((await runBatch(host, { shard: { index: 1, count: 50 } })).exit).toBe(2)
    expect(host.stderr()).toContain('KH020')
    expect(host.stderr()).toContain('dòng 1 (ds.json:2 cột A "ten_xa"); dòng 3 (ds.json:4 cột A "ten_xa")')
    expect([...host.files.keys()].filter(path => path.startsWith('/out'))).toEqual([])
  })

  test('with a path as a value writes into its folder only', async () => {
    const host = memoryHost({ files: { 'mau.yaml': '', 'ds.json': rowsOf('../../x', '/etc/y') } })
    await runBatch(host, { name: '{{ten_xa}}' })
    expect(documents(host)).toEqual(['etc-y.docx', 'x.docx'])
  })
})

test('names that are one file on Windows or macOS have one key', () => {
  expect(nameKey('Đồng')).toBe(nameKey('ĐỒNG'))
})
