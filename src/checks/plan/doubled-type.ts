/** "xã Xã Kim Sơn", "Thôn thôn Nội": a type word that the name given for a blank already had. */
import type { Finding } from '../../diagnostics/finding.ts'
import { remember } from '../../text/remember.ts'
import type { Reading } from './passages.ts'
import { NOTHING, type Said, say, sayAt } from './said.ts'

const TYPES = 'xã|phường|thị trấn|đặc khu|thôn|tổ dân phố|khu phố|huyện|quận|thị xã|tỉnh|thành phố'
const DOUBLED = new RegExp(`(?<![A-Za-zÀ-ỹ])(${TYPES})\\s+(${TYPES})(?=\\s)`, 'giu')
// Most texts lack two such words one after the other.
const MAYBE = new RegExp(`(?:${TYPES})\\s+(?:${TYPES})\\s`, 'iu')

/** "Mỹ Hòa", "3": all words of a name have a capital or a digit. */
const NAME = /^(?:\s+[\p{Lu}\d][A-Za-zÀ-ỹ\d'’/-]*)+/u

/** Every type word that stands twice before a name. */
export const doubledIn = (text: string): readonly Said[] => {
  if (!MAYBE.test(text)) return NOTHING
  return [...text.matchAll(DOUBLED)].flatMap(({ 0: types, 1: first = '', 2: second = '', index }) => {
    const [name] = NAME.exec(text.slice(index + types.length)) ?? []
    if (name === undefined || first.toLowerCase() !== second.toLowerCase()) return []
    const given = types + name
    return [say('KH423', { given, bare: given.slice(first.length).trim() }, given)]
  })
}

const inShort = remember(doubledIn)

/** The issuer, the recipients and every text of the plan. */
export const checkDoubledTypes = ({ plan, telling }: Reading): readonly Finding[] => [
  ...[plan.coQuan.ten, ...plan.noiNhan.map(({ ten }) => ten)].flatMap(text => sayAt(inShort(text.text), text)),
  ...telling.flatMap(passage => sayAt(passage.facts.doubled, passage)),
]
