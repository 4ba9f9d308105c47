import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkTypedNumbering } from '../../src/reader/slips/numbering.ts'
import { typedMarker } from '../../src/reader/yaml/marker.ts'
import { treeOf } from '../support/batch-rows.ts'

const piece = fc.constantFrom(
  ...[
    '1',
    '12',
    '.',
    ')',
    '(',
    '/',
    '-',
    '–',
    '+',
    '*',
    '•',
    '➢',
    'a',
    'đ',
    'B',
    'I',
    'V',
    'X',
    'Điều',
    'Đ',
    ' ',
    '\u00A0',
    'Abc',
    'việc',
    '\n',
    'Điều 5. ',
    'II. ',
    '1.1. ',
    'a) ',
    'A. ',
    '2-',
    '(2) ',
  ],
)

test('a text is told of if and only if one of its paragraphs begins with a marker', () => {
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 8 }), pieces => {
      const text = pieces.join('')
      const marked = text.split('\n').filter(line => (typedMarker(line)?.rest ?? '') !== '')
      expect(checkTypedNumbering(treeOf({ mo_dau: text }))).toHaveLength(marked.length)
    }),
    { numRuns: 20_000 },
  )
})
