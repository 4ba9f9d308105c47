import fc from 'fast-check'
import { expect, test } from 'vitest'
import { numberText } from '../../src/text/number-words.ts'
import { typedDate } from '../../src/text/typed-date.ts'
import { typedNumber } from '../../src/text/typed-number.ts'

test('a whole number that is printed is read back, also with dots or blanks between thousands', () => {
  fc.assert(
    fc.property(fc.integer({ min: -999_999_999_999_999, max: 999_999_999_999_999 }), number => {
      const text = numberText(number)
      for (const gap of ['', '.', ' ', '\u00a0']) {
        expect(typedNumber(text.replace(/\B(?=(?:\d{3})+$)/g, gap))).toEqual({ kind: 'number', value: number })
      }
    }),
  )
})

test('numbers never print with an exponent', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), number => {
      expect(numberText(number)).toMatch(/^-?\d*(?:,\d*)?$/)
    }),
  )
})

test('every day is read back from the forms in which people type it', () => {
  const days = fc.date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  fc.assert(
    fc.property(days, day => {
      const [iso = ''] = day.toISOString().split('T')
      const [y, m, d] = iso.split('-')
      const forms = [
        iso,
        `${d}/${m}/${y}`,
        `${Number(d)}-${Number(m)}-${y}`,
        `${d}.${m}.${y}`,
        `ngày ${d} tháng ${m} năm ${y}`,
      ]
      for (const form of forms) expect(typedDate(form)).toEqual({ kind: 'date', iso })
    }),
  )
})
