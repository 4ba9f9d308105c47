/** Changes of a file's text: only those that alter their own value and nothing else are made. */
import { expect, test } from 'vitest'
import { applyEdits } from '../../src/reader/fix.ts'

/** Edits that put `right` in place of each `given`. */
const replacing = (source: string, given: string, right: string) =>
  [...source.matchAll(new RegExp(given, 'g'))].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
    right,
  }))

test('changes of several values, and several of one, are all made, in the order of the file', () => {
  const source = 'a: UNBD, UNBD\nb:\n  - UNBD\n  - "x UNBD"\n'
  const { source: mended, fixed, refused } = applyEdits(source, replacing(source, 'UNBD', 'UBND'))
  expect(mended).toBe('a: UBND, UBND\nb:\n  - UBND\n  - "x UBND"\n')
  expect(fixed.map(({ start }) => start)).toEqual([3, 9, 21, 33])
  expect(refused).toBe(0)
})

test('among sound changes the one that would make a key or a comment is left out', () => {
  const source = 'a: x;y\nb: [x;y, x]\nc: "x;y"\n'
  const { source: mended, refused } = applyEdits(source, replacing(source, ';', ': '))
  expect(mended).toBe('a: x;y\nb: [x;y, x]\nc: "x: y"\n')
  expect(refused).toBe(2)
})

test('an insertion that says something else in the value than in the file is left out, at once', () => {
  const source = 'a: "x\\ty"\n'
  const at = source.indexOf('ty')
  expect(applyEdits(source, [{ start: at, end: at, right: 'n' }])).toEqual({ source, fixed: [], refused: 1 })
})

test('nothing inside {{…}} is changed', () => {
  const source = 'a: "{{ten_UNBD}} UNBD"\n'
  expect(applyEdits(source, replacing(source, 'UNBD', 'UBND'))).toMatchObject({
    source: 'a: "{{ten_UNBD}} UBND"\n',
    refused: 1,
  })
})
