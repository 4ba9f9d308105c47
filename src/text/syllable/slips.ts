/** How near a mistyped syllable, in small letters, is to the one that was meant. */
import { remember } from '../remember.ts'
import { inStyle, withoutTone, withTone } from './tones.ts'

/** Without tones, roofs and strokes. */
const plain = remember((word): string =>
  withoutTone(word)
    .bare.normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replaceAll('đ', 'd'),
)

/** "dịnh" for "định", and nothing else. */
const isStroke = (given: string, right: string): boolean => given.replaceAll('đ', 'd') === right.replaceAll('đ', 'd')

const isLeftOut = (given: string, right: string): boolean => {
  if (given.length !== right.length - 1) return false
  let at = 0
  while (at < given.length && given[at] === right[at]) at++
  return given.slice(at) === right.slice(at + 1)
}

/** The same letters under other marks, d for đ, or one letter left out. */
export const isSlip = (given: string, right: string): boolean => {
  if (given === right || inStyle(given, 'old') === inStyle(right, 'old')) return false
  if (given.length !== right.length) return isLeftOut(given, right)
  return isStroke(given, right) || (plain(given) === plain(right) && given.startsWith('đ') === right.startsWith('đ'))
}

const HOI = 3
const NGA = 4

/** What some regions pronounce alike: s and x, ch and tr, d, gi and r; n and ng at the end, c and t; hỏi and ngã. The keys take m for n and nh for ch. */
const sound = remember((word): string => {
  const { bare, tone } = withoutTone(word)
  const heard = bare
    .replace(/^x/, 's')
    .replace(/^tr/, 'ch')
    .replace(/^(?:gi(?=[aăâeêoôơuư])|r)/, 'd')
    .replace(/(?<=.)(?:ng|nh|m|ch)$/, 'n')
    .replace(/(?<=.)c$/, 't')
  return withTone(heard, tone === NGA ? HOI : tone)
})

/** Spelt as some regions speak: "bổ xung", "năng xuất", "liên quang", "thực hiệm". */
export const isHeardAlike = (given: string, right: string): boolean =>
  given !== right &&
  given.charCodeAt(1) > 0 &&
  sound(given) === sound(right) &&
  inStyle(given, 'old') !== inStyle(right, 'old')

/** One letter put in, left out or exchanged, or two that follow each other turned round; marks do not count. */
export const isOneOff = (given: string, right: string): boolean => {
  const [one, other] = [plain(given), plain(right)]
  if (one === other || Math.abs(one.length - other.length) > 1) return false
  let at = 0
  while (at < one.length && one[at] === other[at]) at++
  const [rest, want] = [one.slice(at), other.slice(at)]
  if (rest.slice(1) === want.slice(1) || rest.slice(1) === want || rest === want.slice(1)) return true
  return rest.charAt(0) === want.charAt(1) && rest.charAt(1) === want.charAt(0) && rest.slice(2) === want.slice(2)
}
