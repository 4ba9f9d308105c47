import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dateWords, parseDate } from '../../src/text/dates.ts'

const BLANK = '\u00a0'.repeat(6)

describe('parseDate', () => {
  test('a whole date gives its numbers', () => {
    expect(parseDate('2024-01-26')).toEqual({ ngay: 26, thang: 1, nam: 2024 })
  })
  test('a month leaves the day open', () => {
    expect(parseDate('2024-01')).toEqual({ ngay: null, thang: 1, nam: 2024 })
  })
  test('29 February exists in leap years only', () => {
    expect(parseDate('2024-02-29')).toEqual({ ngay: 29, thang: 2, nam: 2024 })
    expect(parseDate('2023-02-29')).toBeNull()
    expect(parseDate('1900-02-29')).toBeNull()
  })
  test.each(['2024-13', '2024-00', '2024-04-31', '2024-02-30', '2024-01-00', '2024-01-32'])(
    'no calendar has %s',
    given => {
      expect(parseDate(given)).toBeNull()
    },
  )
  test.each(['26/01/2024', '2024', '2024-1-5', '2024-01-26T00:00', ' 2024-01-26', '24-01-26', ''])(
    '"%s" is no date in the form of the format',
    given => {
      expect(parseDate(given)).toBeNull()
    },
  )
  test('every day of the calendar reads back as itself, in any time zone', () => {
    const days = fc.date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(days, day => {
        const [text = ''] = day.toISOString().split('T')
        const [nam, thang, ngay] = text.split('-').map(Number)
        expect(parseDate(text)).toEqual({ ngay, thang, nam })
      }),
    )
  })
})

describe('dateWords', () => {
  test.each([
    [26, 1, 'ngày 26 tháng 01 năm 2024'],
    [5, 2, 'ngày 05 tháng 02 năm 2024'],
    [9, 3, 'ngày 09 tháng 3 năm 2024'],
    [10, 9, 'ngày 10 tháng 9 năm 2024'],
    [1, 10, 'ngày 01 tháng 10 năm 2024'],
    [31, 12, 'ngày 31 tháng 12 năm 2024'],
  ])('day %i of month %i takes a 0 only where the decree has one (ND30-2.4.e)', (ngay, thang, words) => {
    expect(dateWords({ ngay, thang, nam: 2024 })).toBe(words)
  })
  test('a missing day is a blank to write in', () => {
    expect(dateWords({ ngay: null, thang: 1, nam: 2024 })).toBe(`ngày${BLANK}tháng 01 năm 2024`)
  })
  test('missing day and month are blanks between the words', () => {
    expect(dateWords({ ngay: null, thang: null, nam: 2024 })).toBe(`ngày${BLANK}tháng${BLANK}năm 2024`)
  })
  test('a date that is wholly open ends in a blank for the year', () => {
    expect(dateWords({ ngay: null, thang: null, nam: null })).toBe(`ngày${BLANK}tháng${BLANK}năm${BLANK}`)
  })
})
