import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { codes } from '../../src/diagnostics/codes.ts'
import { checkTypedNumbering } from '../../src/reader/slips/numbering.ts'
import type { Tree } from '../../src/reader/tree.ts'
import { readYaml } from '../../src/reader/yaml.ts'
import { told } from '../support/told.ts'

const treeOf = (source: string): Tree => {
  const { value, findings } = readYaml(source)
  if (!value) throw new Error(`no tree: ${findings.map(finding => finding.code).join(' ')}`)
  return value
}

/** The stretch of the source that stands for a pointer. */
const at = (tree: Tree, pointer: string, on: 'key' | 'value' = 'value'): string => {
  const { start, end } = tree.rangeOf(pointer, on)
  return tree.source.slice(start, end)
}

describe('the tree', () => {
  const source = [
    'so: 007',
    'nam: 2026',
    'co_quan: {ten: "Ủy ban \\"nhân dân\\"", cap_tren: \'B\'}',
    'mo_dau: >-',
    '  dòng một',
    '  dòng hai',
    '',
    '  đoạn hai',
    'danh_sach:',
    '  - một',
    '  - hai',
    '    ba',
    'trong:',
    'dung: true',
    'cuoi: 1.000',
    '',
  ].join('\n')

  test('holds what YAML 1.2 core reads, and dates as text', () => {
    expect(treeOf(`${source}ngay: 2024-01-26\n`).value).toEqual({
      so: 7,
      nam: 2026,
      co_quan: { ten: 'Ủy ban "nhân dân"', cap_tren: 'B' },
      mo_dau: 'dòng một dòng hai\nđoạn hai',
      danh_sach: ['một', 'hai ba'],
      trong: null,
      dung: true,
      cuoi: 1,
      ngay: '2024-01-26',
    })
  })

  test('knows how a scalar was typed', () => {
    const tree = treeOf(source)
    expect(tree.typed('/so')).toBe('007')
    expect(tree.typed('/cuoi')).toBe('1.000')
    expect(tree.typed('/dung')).toBe('true')
    expect(tree.typed('/co_quan/ten')).toBe('Ủy ban "nhân dân"')
    expect(tree.typed('/mo_dau')).toBe('dòng một dòng hai\nđoạn hai')
    expect(tree.typed('/co_quan')).toBeNull()
    expect(tree.typed('/vang_mat')).toBeNull()
  })

  test('knows where keys and values stand', () => {
    const tree = treeOf(source)
    expect(at(tree, '/so')).toBe('007')
    expect(at(tree, '/so', 'key')).toBe('so')
    expect(at(tree, '/co_quan/cap_tren')).toBe("'B'")
    expect(at(tree, '/danh_sach/1')).toBe('hai\n    ba')
    expect(at(tree, '/danh_sach/1', 'key')).toBe('hai\n    ba')
    expect(tree.rangeOf('/trong', 'value').start).toBe(source.indexOf('trong:') + 'trong:'.length)
  })

  test('answers for a place that does not exist with its nearest ancestor', () => {
    const tree = treeOf(source)
    expect(at(tree, '/co_quan/vang/xa', 'key')).toBe('co_quan')
    expect(at(tree, '/danh_sach/9', 'key')).toBe('danh_sach')
    expect(tree.rangeOf('/vang', 'value')).toEqual(tree.rangeOf('', 'value'))
  })

  test('reads pointers with ~ and / in their keys', () => {
    expect(treeOf('"a/b~c": x').typed('/a~1b~0c')).toBe('x')
  })

  test('has maps without prototype, where __proto__ is a key like all others', () => {
    const { value } = treeOf('__proto__: {x: 1}\nconstructor: 2\nprototype: 3\n')
    expect(Object.getPrototypeOf(value)).toBeNull()
    expect(Object.keys(value as object)).toEqual(['__proto__', 'constructor', 'prototype'])
    expect(({} as { x?: unknown }).x).toBeUndefined()
  })

  test('keeps text that is decomposed in NFC, with places in the file as it is', () => {
    const composed = 'khoa_ế: Ủy ban nhân dân xã Đồng Phong\ncuoi: "Tuyên truyền"\n'
    const decomposed = composed.normalize('NFD')
    expect(treeOf(decomposed).value).toEqual(treeOf(composed).value)
    expect(at(treeOf(decomposed), '/cuoi')).toBe('"Tuyên truyền"'.normalize('NFD'))
  })

  test('is not disturbed by blanks on empty lines, a mark at the start, or Windows line ends', () => {
    const want = { a: ['x', 'y'], b: 1 }
    const read = (source: string): unknown => {
      const { a, b } = treeOf(source).value as { a: string; b: number }
      return { a: a.trim().split(/\n+/), b }
    }
    expect(read('a: >-\n  x\n\n  y\nb: 1\n')).toEqual(want)
    expect(read('a: >-\n  x\n\t\n  y\n   \nb: 1\n')).toEqual(want)
    expect(read('a: >-\n      \n  x\n\n  y\nb: 1\n')).toEqual(want)
    expect(read('\ufeffa: >-\r\n  x\r\n\r\n  y\r\nb: 1\r\n')).toEqual(want)
  })
})

describe('what a plan does not use of YAML is refused by name', () => {
  test.each([
    ['an alias', 'a: &x 1\nb: *x', ['KH107 1:4', 'KH106 2:4']],
    ['an anchor', 'a:\n  - &x y', ['KH107 2:5']],
    ['a tag', 'a: !!str 1\nb: !tag x\nc: !<tag:x> y', ['KH108 1:4', 'KH108 2:4', 'KH108 3:4']],
    ['a merge key', '<<: {a: 1}', ['KH109 1:1']],
    ['a directive', '%YAML 1.1\n---\na: 1', ['KH110 1:1']],
    ['a second document', 'a: 1\n---\nb: 2', ['KH111 2:1']],
    ['an empty second document', 'a: 1\n---\n', ['KH111 2:1']],
    ['a number as key', 'a:\n  1: x\n  true: y\n  null: z', ['KH113 2:3', 'KH113 3:3', 'KH113 4:3']],
    ['no key at all', 'a: 1\n: x', ['KH113 2:1']],
    ['a list as key', '[a]: x', ['KH113 1:1']],
    ['a key after a question mark', 'a:\n  ? b\n  : c', ['KH121 2:3']],
  ])('%s', (_, source, want) => {
    expect(told(source)).toEqual(want)
    expect(readYaml(source).value).toBeNull()
  })

  test('one document between --- and ... is a plan', () => {
    expect(told('---\na: 1\n...\n')).toEqual([])
  })

  test('a key that stands twice is told at the second place with the line of the first', () => {
    const { value, findings } = readYaml('nam: 1\nso: 2\nnam: 3\nb: {x: 1, x: 2}\n')
    expect(findings).toMatchObject([
      { code: 'KH112', data: { key: 'nam', line: 1 } },
      { code: 'KH112', data: { key: 'x', line: 4 } },
    ])
    expect(value?.value).toMatchObject({ nam: 1, b: { x: 1 } })
  })

  test('a key is the same decomposed', () => {
    expect(told(`${'khóa'.normalize('NFC')}: 1\n${'khóa'.normalize('NFD')}: 2`)).toEqual(['KH112 2:1'])
  })

  test.each([
    ['nothing', '', ['KH104 1:1']],
    ['blanks', ' \n\t\n', ['KH104 1:1']],
    ['comments', '# một\n# hai\n', ['KH104 1:1']],
    ['a document mark', '---\n', ['KH104 1:1']],
    ['a list', '- a\n- b\n', ['KH105 1:1']],
    ['a sentence', 'Kế hoạch tuyên truyền\n', ['KH105 1:1']],
    ['a number', '2026', ['KH105 1:1']],
  ])('a file of %s', (_, source, want) => {
    expect(told(source)).toEqual(want)
    expect(readYaml(source).value).toBeNull()
  })
})

const PLANS = new URL('../../../shared/plans/', import.meta.url)

test.skipIf(!existsSync(PLANS))('the real plans (../shared/plans, where present) are read without remarks', () => {
  const plans = readdirSync(PLANS).filter(name => name.endsWith('.yaml'))
  expect(plans.length).toBeGreaterThan(0)
  for (const plan of plans) {
    const source = readFileSync(new URL(plan, PLANS), 'utf8')
    expect(told(source)).toEqual([])
    expect(checkTypedNumbering(treeOf(source)).filter(({ code }) => codes[code].severity === 'error')).toEqual([])
  }
})
