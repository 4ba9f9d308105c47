/** Numbers in Vietnamese words, as officials write sums of money: 1.005.000 → "một triệu không trăm linh năm nghìn". */

const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const
/** Names of groups of three digits below a "tỷ" (10^9), after which they begin anew. */
const GROUPS = ['', 'nghìn', 'triệu'] as const

const digit = (value: number): string => DIGITS[value] ?? ''

const unitAfterTens = (tens: number, unit: number): string => {
  if (unit === 1 && tens > 1) return 'mốt'
  if (unit === 5) return 'lăm'
  return digit(unit)
}

const belowHundred = (value: number): string => {
  const tens = Math.floor(value / 10)
  const unit = value % 10
  if (tens === 0) return digit(unit)
  const head = tens === 1 ? 'mười' : `${digit(tens)} mươi`
  return unit === 0 ? head : `${head} ${unitAfterTens(tens, unit)}`
}

/** Three digits; `leading`: nothing stands before them, so that "không trăm linh" is not said. */
const group = (value: number, leading: boolean): string => {
  const hundreds = Math.floor(value / 100)
  const rest = value % 100
  if (hundreds === 0 && leading) return belowHundred(rest)
  const head = `${digit(hundreds)} trăm`
  if (rest === 0) return head
  return rest < 10 ? `${head} linh ${digit(rest)}` : `${head} ${belowHundred(rest)}`
}

const belowBillion = (digits: string, leading: boolean): string => {
  const padded = digits.padStart(9, '0')
  let words = ''
  for (let place = 2; place >= 0; place -= 1) {
    const value = Number(padded.slice((2 - place) * 3, (3 - place) * 3))
    if (value === 0) continue
    words += ` ${group(value, leading && words === '')} ${GROUPS[place]}`
  }
  return words.replace(/\s+/g, ' ').trim()
}

const whole = (digits: string): string => {
  const bare = digits.replace(/^0+(?=\d)/, '')
  if (bare === '0') return digit(0)
  const low = bare.slice(-9)
  const high = bare.slice(0, -9)
  const below = belowBillion(low, high === '')
  return high === '' ? below : `${whole(high)} tỷ ${below}`.trim()
}

/** 0.30000000000000004 → 0.3: the digits of a number beyond 15 are noise. */
const rounded = (value: number): number => {
  const short = Number(value.toPrecision(15))
  return Number.isFinite(short) ? short : value
}

/** A plain decimal number up to 10^15 in words ("âm", "phẩy"); null for anything larger or of another form. */
export const numberWords = (value: number): string | null => {
  if (!Number.isFinite(value) || Math.abs(value) >= 1e15) return null
  const written = String(rounded(Math.abs(value)))
  if (!/^\d+(?:\.\d+)?$/.test(written)) return null
  const [integer = '', fraction] = written.split('.')
  const sign = value < 0 ? 'âm ' : ''
  // 0,05 is read digit by digit: "không phẩy không năm".
  const after =
    fraction === undefined
      ? ''
      : ` phẩy ${fraction.startsWith('0') ? [...fraction].map(one => digit(Number(one))).join(' ') : whole(fraction)}`
  return `${sign}${whole(integer)}${after}`
}

/** Figures without an exponent, with a decimal point. */
const figures = (value: number): string => {
  const plain = String(rounded(value))
  const [mantissa = '', exponent] = plain.split('e')
  if (exponent === undefined) return plain
  const sign = mantissa.startsWith('-') ? '-' : ''
  const digits = mantissa.replace(/[-.]/g, '')
  const places = Number(exponent)
  return sign + (places > 0 ? digits.padEnd(places + 1, '0') : `0.${'0'.repeat(-places - 1)}${digits}`)
}

/** A number as Vietnamese writes it: decimal comma, no grouping (a year is no sum of money), no exponent, 15 digits. */
export const numberText = (value: number): string => figures(value).replace('.', ',')

/** With a point before every three digits: 12.000.000,5. */
export const groupedNumber = (value: number): string => {
  const [integer = '', fraction] = figures(value).split('.')
  const grouped = integer.replace(/\B(?=(\d{3})+$)/g, '.')
  return fraction === undefined ? grouped : `${grouped},${fraction}`
}
