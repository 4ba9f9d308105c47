import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { later, remember, rememberObject } from '../../src/text/remember.ts'

/** A pure function that counts how often it is really asked. */
const counting = () => {
  const asked: string[] = []
  const f = (text: string): number => {
    asked.push(text)
    return text.length
  }
  return { asked, f }
}

const BOUNDS = { texts: 8, characters: 80 }

describe('a remembered function', () => {
  test('is asked once for a text that comes again, even a text made anew', () => {
    const { asked, f } = counting()
    const g = remember(f)
    expect([g('xã Đồng Phong'), g(['xã', 'Đồng Phong'].join(' ')), g('xã Đồng Phong')]).toEqual([13, 13, 13])
    expect(asked).toEqual(['xã Đồng Phong'])
  })
  test('keeps an answer of null, of false and of an empty text', () => {
    for (const answer of [null, false, '', 0]) {
      let asked = 0
      const g = remember(() => {
        asked++
        return answer
      })
      expect([g('a'), g('a'), g('a')]).toEqual([answer, answer, answer])
      expect(asked).toBe(1)
    }
  })
  test('gives the very same answer again', () => {
    const g = remember(text => ({ text }))
    const first = g('VT')
    expect(g('VT')).toBe(first)
    expect(g('VT')).toBe(first)
  })
  test('answers like the function itself, whatever was asked before and forgotten', () => {
    const words = fc.string({ maxLength: 12 })
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom('a', 'bb', 'ccc', ''), words), { maxLength: 120 }), texts => {
        const g = remember(text => `${text}|${text.length}`, BOUNDS)
        for (const text of texts) expect(g(text)).toBe(`${text}|${text.length}`)
      }),
    )
  })
  test('forgets texts that were met once when too many others came', () => {
    const { asked, f } = counting()
    const g = remember(f, BOUNDS)
    g('first')
    for (let i = 0; i < 8; i++) g(`t${i}`)
    g('first')
    expect(asked.filter(text => text === 'first')).toHaveLength(2)
  })
  test('forgets texts by their length, too', () => {
    const { asked, f } = counting()
    const g = remember(f, { texts: 1000, characters: 80 })
    g('first')
    g('x'.repeat(18))
    g('first')
    expect(asked.filter(text => text === 'first')).toHaveLength(2)
  })
  test('still knows a text that came again, after many that came once', () => {
    const { asked, f } = counting()
    const g = remember(f, BOUNDS)
    g('often')
    g('often')
    for (let i = 0; i < 100; i++) g(`t${i}`)
    g('often')
    expect(asked.filter(text => text === 'often')).toHaveLength(1)
  })
  test('does not take a text for another one that begins alike', () => {
    const g = remember(text => text.length)
    const paragraph = 'x'.repeat(2000)
    expect([30, 30, 31, 29, 200, 200, 201, 1999].map(length => g(paragraph.slice(0, length)))).toEqual([
      30, 30, 31, 29, 200, 200, 201, 1999,
    ])
  })
  test('does not keep a text that is longer than any of a paper', () => {
    const { asked, f } = counting()
    const g = remember(f)
    const long = 'x'.repeat(1_000_000)
    expect([g(long), g(long)]).toEqual([1_000_000, 1_000_000])
    expect(asked).toHaveLength(2)
  })
})

describe('a remembered function of objects', () => {
  test('is asked once for an object, and again for another that is equal', () => {
    let asked = 0
    const g = rememberObject((block: { readonly text: string }) => {
      asked++
      return block.text.length
    })
    const block = { text: 'Mục đích' }
    expect([g(block), g(block), g({ ...block })]).toEqual([8, 8, 8])
    expect(asked).toBe(2)
  })
})

describe('a later computation', () => {
  test('is done on demand and once, even if it gives null', () => {
    let done = 0
    const value = later(() => {
      done++
      return null
    })
    expect(done).toBe(0)
    expect([value(), value()]).toEqual([null, null])
    expect(done).toBe(1)
  })
})
