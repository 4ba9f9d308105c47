/** Lists: how their items end, and how their points are lettered (ND30-2.6.x, ND30-4.b). */
import type { Finding } from '../../diagnostics/finding.ts'
import { DIEM_LETTERS } from '../../text/vietnamese.ts'
import { type ProofText, QUIET, type Told } from './proof-text.ts'
import { remark, stretchOf } from './spot.ts'

type End = ';' | '.' | ',' | ''

const endOf = (text: string): End | null => {
  const bare = text.replace(/[*\s]+$/, '')
  if (/(?:\.{3}|…)[;.,]?$|:$|\.\/\.$/.test(bare)) return null
  const last = bare.at(-1) ?? ''
  return last === ';' || last === '.' || last === ',' ? last : ''
}

const lastWords = (text: string): string => text.split(' ').slice(-3).join(' ')

/** The first item that ends otherwise than its list does; of the last item only a `;` is wrong. */
const oddOne = (items: readonly ProofText[]): ProofText | null => {
  const ends = items.map(({ text, holds }) => (holds ? null : endOf(text)))
  const inner = ends.slice(0, -1)
  const last = ends.at(-1) ?? null
  const kinds = new Set(inner.filter(end => end !== null))
  if (kinds.size > 1) {
    // An item of several sentences ends in a stop whatever the list does.
    const usual = inner.filter(end => end === ';').length * 2 >= inner.length ? ';' : '.'
    return items.find((_, i) => i < inner.length && inner[i] !== null && inner[i] !== usual) ?? null
  }
  const [only] = kinds
  if (only === undefined || last === null) return null
  if (last === ';' || last === ',') return items.at(-1) ?? null
  return only === '.' && last === '' ? (items.at(-1) ?? null) : only === '' && last === '.' ? null : null
}

/** Remarks once on each list of three items or more whose ends differ. */
export const checkListEnds = (texts: readonly ProofText[]): readonly Finding[] => {
  const lists = new Map<number, ProofText[]>()
  for (const text of texts) {
    if (text.list === null) continue
    const known = lists.get(text.list)
    if (known) known.push(text)
    else lists.set(text.list, [text])
  }
  return [...lists.values()].flatMap(items => {
    const odd = items.length < 2 ? null : oddOne(items)
    if (!odd) return []
    const given = lastWords(odd.text)
    const start = odd.text.length - given.length
    return [remark('KH742', { start, end: odd.text.length }, { mark: endOf(odd.text) ?? '' })(odd)]
  })
}

const NO_LETTER = /(?<![A-Za-zÀ-ỹ\d])điểm [fjwz](?= khoản \d|, (?:điểm )?[a-zđ] khoản)/gu

/** References to points that cannot be. */
export const lettersOfPointsIn = (text: string): readonly Told[] =>
  text.includes('điểm ') ? [...text.matchAll(NO_LETTER)].map(found => remark('KH743', stretchOf(found), {})) : QUIET

const POINT = /^([a-zđ])\)$/u

/** The lettered markers of a Word file in reading order. */
export const checkMarkers = (texts: readonly ProofText[]): readonly Finding[] => {
  let last = ''
  return texts.flatMap((text): readonly Finding[] => {
    const letter = POINT.exec(text.marker)?.[1]
    if (letter === undefined) return []
    const place = DIEM_LETTERS.indexOf(letter)
    const before = DIEM_LETTERS.indexOf(last)
    const wasLast = last
    last = letter
    const at = { start: 0, end: Math.min(30, text.text.length) }
    if (place < 0) return [remark('KH743', at, { given: text.marker })(text)]
    const skips =
      wasLast !== '' && before >= 0 && place === before + 2 && (letter === 'e' || letter === 'g' || letter === 'h')
    return skips ? [remark('KH744', at, { given: `${wasLast})`, want: `${letter})` })(text)] : []
  })
}
