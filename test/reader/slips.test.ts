import { describe, expect, test } from 'vitest'
import { pinAll } from '../../src/diagnostics/pin.ts'
import { readYaml } from '../../src/reader/yaml.ts'
import { lineSlips } from '../support/slip-cases-lines.ts'
import { textSlips } from '../support/slip-cases-texts.ts'
import { mended, told } from '../support/told.ts'

const slips = [...textSlips, ...lineSlips]

describe('slips a clerk makes', () => {
  test.each(slips)('$name: told at its place, and nothing else', slip => {
    expect(told(slip.wrong.join('\n'))).toEqual(slip.told)
  })

  test.each(slips)('$name: no word of it where the text is as it should be', slip => {
    expect(told(slip.right.join('\n'))).toEqual([])
  })

  test.each(slips.filter(slip => slip.mends))('$name: the line that the hint shows mends the file', slip => {
    const after = mended(slip.wrong.join('\n'))
    expect(after).not.toBeNull()
    expect(told(after ?? '')).toEqual([])
    expect(readYaml(after ?? '').value).not.toBeNull()
  })

  test('each is said in Vietnamese and in English, in whole words', () => {
    for (const { wrong } of slips) {
      const source = wrong.join('\n')
      const { value, findings } = readYaml(source)
      for (const lang of ['vi', 'en'] as const) {
        for (const { message, hint } of pinAll(findings, { file: '', lang, source, tree: value })) {
          expect(`${message} ${hint}`).not.toMatch(/undefined|\[object|NaN|\bnull\b/)
        }
      }
    }
  })

  test('Windows line ends change neither what is told nor where', () => {
    for (const slip of slips) expect(told(slip.wrong.join('\r\n'))).toEqual(slip.told)
  })

  test('slips far apart are all told in one run', () => {
    const source = ['a:', '  - Thời gian: tháng 3', 'b: "x', 'c:', '  ten:y', 'd: [1', 'e: 2'].join('\n')
    expect(told(source)).toEqual(['KH120 2:14', 'KH123 3:4', 'KH131 5:6', 'KH124 6:4'])
  })

  test('more than fifty slips end in a remark of how many there are', () => {
    const source = `a:\n${'  - Thời gian: x\n'.repeat(60)}`
    expect(told(source)).toHaveLength(51)
    expect(told(source).at(-1)).toBe('KH116 52:14')
  })

  test('a long line is shown shortened in the hint', () => {
    const [finding] = readYaml(`a: Chủ đề: ${'dài '.repeat(100)}`).findings
    const fixed = finding && 'fixed' in finding.data ? (finding.data.fixed ?? '') : ''
    expect(fixed.length).toBeLessThan(140)
    expect(fixed).toContain(' … ')
  })
})
