/** Another commune than its own in a commune's plan, or its own misspelt (left over from a neighbour's plan). */
import { atValue, type Finding, finding } from '../../diagnostics/finding.ts'
import type { Plan } from '../../model/plan.ts'
import { type AgencyName, fold } from '../../text/vietnamese.ts'
import { ownUnit } from './agency.ts'
import { type Passage, passages } from './passages.ts'
import { spelling } from './spelling.ts'
import { before } from './words.ts'

// "thị xã", "hợp tác xã" are no communes; "các xã A, B" is a list of others on purpose.
const MENTION =
  /(?<!(?:[Tt]hị|[Tt]ác|[Cc]ác|[Nn]hững|[Ll]iên|[Gg]iữa|[Hh]ai|[Bb]a|[A-Za-zÀ-ỹ]-)\s)(?<![A-Za-zÀ-ỹ])(?<type>[Xx]ã|[Pp]hường|[Tt]hị trấn|[Đđ]ặc khu)\s+(?<name>(?:\p{Lu}[A-Za-zÀ-ỹ'’]*|\d+)(?:[ -](?:\p{Lu}[A-Za-zÀ-ỹ'’]*|\d+))*)/gu

// Former communes and neighbours are named on purpose.
const ELSEWHERE =
  /sáp nhập|hợp nhất|nhập|sắp xếp|(?<![A-Za-zÀ-ỹ])cũ(?![A-Za-zÀ-ỹ])|trước đây|giáp|lân cận|kinh nghiệm|học tập|tham quan|kết nghĩa/iu
const PERSON = /^[A-Za-zÀ-ỹ]+ (?:Văn|Thị|Hữu|Đức) /u

interface Mention {
  readonly type: string
  readonly name: string
  /** As many words as the own name has, whatever their case. */
  readonly sameLength: string
  readonly near: string
  readonly passage: Passage
  readonly index: number
}

/** How far round a name its sentence is read, in characters. */
const SIGHT = 300

const sentenceAround = ({ passage: { text }, index }: Mention): string => {
  const head =
    before(text, index, SIGHT)
      .split(/[.;]\s/)
      .at(-1) ?? ''
  const tail = text.slice(index, index + SIGHT).split(/[.;](?:\s|$)/)[0] ?? ''
  return head + tail
}

const mentionsIn = (passage: Passage, own: AgencyName): readonly Mention[] =>
  [...passage.text.matchAll(MENTION)].flatMap(match => {
    const { type, name } = match.groups ?? {}
    if (!type || !name) return []
    const from = match.index + match[0].length - name.length
    const words = passage.text.slice(from, from + SIGHT).match(/[A-Za-zÀ-ỹ\d'’]+/gu) ?? []
    const sameLength = words.slice(0, own.name.split(/[ -]/).length).join(' ')
    return [{ type: type.toLocaleLowerCase('vi'), name, sameLength, near: match[0], passage, index: match.index }]
  })

// One capital syllable after "xã" mostly begins something else: "UBND xã Kế hoạch …".
const isUnitName = (name: string): boolean => /^\d+$/.test(name) || (/[ -]/.test(name) && !PERSON.test(`${name} `))

/** What is wrong with a mention: its code and the unit as it stands there; null where nothing is. */
const faultOf = (
  mention: Mention,
  own: AgencyName,
): { readonly code: 'KH403' | 'KH404' | 'KH405'; readonly given: string } | null => {
  const ownName = own.name.replaceAll('-', ' ')
  const asOwn = `${mention.type} ${mention.sameLength}`
  if (spelling(mention.sameLength) === spelling(ownName))
    return mention.type === own.type ? null : { code: 'KH404', given: asOwn }
  if (fold(mention.sameLength) === fold(ownName)) return { code: 'KH405', given: asOwn }
  return isUnitName(mention.name) ? { code: 'KH403', given: `${mention.type} ${mention.name}` } : null
}

const checkMentions = (plan: Plan, own: AgencyName): readonly Finding[] => {
  const told = new Set<string>()
  const unit = own.typeBelongs ? own.unit : `${own.type} ${own.name}`
  return passages(plan)
    .flatMap(passage => mentionsIn(passage, own))
    .flatMap(mention => {
      const fault = faultOf(mention, own)
      if (!fault || told.has(fault.given)) return []
      if (fault.code === 'KH403' && ELSEWHERE.test(sentenceAround(mention))) return []
      told.add(fault.given)
      return [finding(fault.code, atValue(mention.passage.origin, mention.near), { given: fault.given, own: unit })]
    })
}

// "Ủy ban nhân dân xã thị xã Mỹ Hào": a name was never filled in.
const NAMELESS =
  /(?<![A-Za-zÀ-ỹ])(?:UBND|[ỦU][yỷ] ban nhân dân) (?:xã|phường|thị trấn) (?:huyện|quận|thị xã|thành phố|tỉnh) \p{Lu}[A-Za-zÀ-ỹ]*(?: \p{Lu}[A-Za-zÀ-ỹ]*)*/gu

const nameless = ({ text, origin }: Passage): readonly Finding[] =>
  [...text.matchAll(NAMELESS)].map(match => finding('KH409', atValue(origin, match[0]), { given: match[0] }))

/** Warns once of each other commune named in running text, of each wrong spelling of the plan's own, and of missing names. */
export const checkCommunes = (plan: Plan): readonly Finding[] => {
  const own = ownUnit(plan)
  return [...passages(plan).flatMap(nameless), ...(own ? checkMentions(plan, own) : [])]
}
