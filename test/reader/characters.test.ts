import { describe, expect, test } from 'vitest'
import { readYaml } from '../../src/reader/yaml.ts'
import { told } from '../support/told.ts'

describe('characters that cannot stand in a plan', () => {
  test.each([
    ['a control character', 'a: x\u0007y', 'KH140 1:5'],
    ['a line end of old Macs', 'a: x\ry', 'KH140 1:5'],
    ['a lone surrogate', 'a: x\ud800', 'KH141 1:5'],
    ['a non-character', 'a: x\ufffe', 'KH141 1:5'],
    ['a sign of a symbol font', 'a: x\uf0b7', 'KH142 1:5'],
    ['a letter lost', 'a: x\ufffd', 'KH143 1:5'],
    ['a zero width space', 'a: x\u200by', 'KH144 1:5'],
    ['a soft hyphen', 'a: x\u00ady', 'KH144 1:5'],
    ['a byte order mark inside', 'a: x\ufeffy', 'KH144 1:5'],
    ['a change of direction', 'a: x\u202ey', 'KH144 1:5'],
    ['a line separator', 'a: x\u2028y', 'KH145 1:5'],
    ['a next-line', 'a: x\u0085y', 'KH145 1:5'],
    ['eth for đ', 'a: Ðảng', 'KH146 1:4'],
    ['small eth for đ', 'a: xðy', 'KH146 1:5'],
    ['TCVN3 shown as Unicode', 'a: nh©n d©n', 'KH147 1:6'],
    ['an escape of a control character', 'a: "x\\u0000y"', 'KH140 1:6'],
    ['an escape of an invisible one', 'a: "x\\u200by"', 'KH144 1:6'],
    ['a short escape', 'a: "x\\ey"', 'KH140 1:6'],
    ['an escape of half a character', 'a: "\\ud83d"', 'KH141 1:5'],
    ['one in a key', 'a\u200bb: 1', 'KH144 1:2'],
  ])('%s is named at its place, and the tree stays', (_, source, want) => {
    expect(told(source)).toEqual([want])
    expect(readYaml(source).value).not.toBeNull()
  })

  test('usual signs and escapes are left alone', () => {
    expect(
      told('a: "© 2026 – “x”, ½, 30°C, đ Đ ậ … 😀 \\ud83d\\ude00 \\u00e0 \\n \\t \\\\u0000"\nb: ngày\u00a005'),
    ).toEqual([])
  })

  test('a comment may hold what is no danger', () => {
    expect(told('# Ðảng \u200b \uf0b7\na: 1\n')).toEqual([])
    expect(told('# \u001b[31m\na: 1\n')).toEqual(['KH140 1:3'])
  })

  test('an invisible character is told and not also what it does to the line', () => {
    expect(told('a:\n  - x\n\u200b\n  - y\n')).toEqual(['KH144 3:1'])
  })

  test('the same character is told once for each line', () => {
    expect(told('a: Ðảng Ðoàn\nb: Ð\n')).toEqual(['KH146 1:4', 'KH146 2:4'])
  })
})
