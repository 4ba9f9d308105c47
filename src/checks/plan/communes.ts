/** Another commune than its own in a commune's plan, or its own misspelt (left over from a neighbour's plan). */
import { atValue, type Finding, finding } from '../../diagnostics/finding.ts'
import { spelling } from '../../text/spelling.ts'
import { type AgencyName, fold } from '../../text/vietnamese.ts'
import { ownUnit } from './agency.ts'
import type { Passage, Reading } from './passages.ts'
import { NOTHING, type Said, say, sayAt } from './said.ts'
import { before, matches } from './words.ts'

// "thị xã", "hợp tác xã" are no communes; "các xã A, B" is a list of others on purpose.
const MENTION =
  /(?<!(?:[Tt]hị|[Tt]ác|[Cc]ác|[Nn]hững|[Ll]iên|[Gg]iữa|[Hh]ai|[Bb]a|[A-Za-zÀ-ỹ]-)\s)(?<![A-Za-zÀ-ỹ])([Xx]ã|[Pp]hường|[Tt]hị trấn|[Đđ]ặc khu)\s+((?:\p{Lu}[A-Za-zÀ-ỹ'’]*|\d+)(?:(?: - |[ -])(?:\p{Lu}[A-Za-zÀ-ỹ'’]*|\d+))*)/gu

// Former communes and neighbours are named on purpose.
const ELSEWHERE =
  /sáp nhập|hợp nhất|nhập|sắp xếp|(?<![A-Za-zÀ-ỹ])cũ(?![A-Za-zÀ-ỹ])|trước đây|giáp|lân cận|kinh nghiệm|học tập|tham quan|kết nghĩa/iu
const PERSON = /^[A-Za-zÀ-ỹ]+ (?:Văn|Thị|Hữu|Đức) /u

/** A commune named in a text. */
export interface CommuneMention {
  /** "xã", in lower case. */
  readonly type: string
  readonly name: string
  /** Type and name as they are written. */
  readonly near: string
  /** Where these begin in the text. */
  readonly index: number
}

const mentionOf = ({ 0: near, 1: type = '', 2: name = '', index }: RegExpExecArray): CommuneMention => ({
  type: type.toLowerCase(),
  name,
  near,
  index,
})

// The word of a unit with what may be a name behind it: few texts have one.
const ANY_UNIT = /(?:[Xx]ã|hường|hị trấn|ặc khu)\s+[^a-z\s]/

/** Every commune, ward, township or special zone a text names. */
export const communesIn = (text: string): readonly CommuneMention[] => {
  const found = ANY_UNIT.test(text) ? matches(MENTION, text) : NOTHING
  return found.length === 0 ? NOTHING : found.map(mentionOf)
}

/** How far round a name its sentence is read, in characters. */
const SIGHT = 300

const sentenceAround = (text: string, index: number): string => {
  const head =
    before(text, index, SIGHT)
      .split(/[.;]\s/)
      .at(-1) ?? ''
  const tail = text.slice(index, index + SIGHT).split(/[.;](?:\s|$)/)[0] ?? ''
  return head + tail
}

/** Where its name begins. */
const nameAt = ({ index, near, name }: CommuneMention): number => index + near.length - name.length

const WORD = /[A-Za-zÀ-ỹ\d'’]+/gu

/** As many words from the name on as the own name has, whatever their case. */
const sameLength = (text: string, mention: CommuneMention, count: number): string =>
  matches(WORD, text.slice(nameAt(mention), nameAt(mention) + SIGHT), count)
    .map(([word]) => word)
    .join(' ')

/** Words with one blank or hyphen between: what `sameLength` would find of it is the name itself. */
const PLAIN_NAME = /^[A-Za-zÀ-ỹ\d'’]+(?:(?: - |[ -])[A-Za-zÀ-ỹ\d'’]+)*$/

/** The own name letter for letter, which is the rule. */
const isOwn = (text: string, mention: CommuneMention, { name }: AgencyName): boolean => {
  const from = nameAt(mention)
  const whole = text.startsWith(name, from) && !/[A-Za-zÀ-ỹ\d'’]/.test(text.charAt(from + name.length))
  return whole && name.length <= SIGHT && PLAIN_NAME.test(name)
}

// One capital syllable after "xã" mostly begins something else: "UBND xã Kế hoạch …".
const isUnitName = (name: string): boolean => /^\d+$/.test(name) || (/[ -]/.test(name) && !PERSON.test(`${name} `))

interface Fault {
  readonly code: 'KH403' | 'KH404' | 'KH405'
  /** The unit as it stands there. */
  readonly given: string
}

/** What is wrong with a mention; null where nothing is. */
const faultOf = (text: string, mention: CommuneMention, own: AgencyName): Fault | null => {
  if (mention.type === own.type && isOwn(text, mention, own)) return null
  const ownName = own.name.replace(/\s*-\s*/g, ' ')
  const words = sameLength(text, mention, ownName.split(' ').length)
  const asOwn = `${mention.type} ${words}`
  if (spelling(words) === spelling(ownName)) return mention.type === own.type ? null : { code: 'KH404', given: asOwn }
  if (fold(words) === fold(ownName)) return { code: 'KH405', given: asOwn }
  return isUnitName(mention.name) ? { code: 'KH403', given: `${mention.type} ${mention.name}` } : null
}

const checkMentions = (telling: readonly Passage[], own: AgencyName): readonly Finding[] => {
  const told = new Set<string>()
  const unit = own.typeBelongs ? own.unit : `${own.type} ${own.name}`
  const found: Finding[] = []
  for (const { text, origin, facts } of telling)
    for (const mention of facts.communes) {
      const fault = faultOf(text, mention, own)
      if (!fault || told.has(fault.given)) continue
      if (fault.code === 'KH403' && ELSEWHERE.test(sentenceAround(text, mention.index))) continue
      told.add(fault.given)
      found.push(finding(fault.code, atValue(origin, mention.near), { given: fault.given, own: unit }))
    }
  return found
}

// "Ủy ban nhân dân xã thị xã Mỹ Hào": a name was never filled in.
const NAMELESS =
  /(?<![A-Za-zÀ-ỹ])(?:UBND|[ỦU][yỷ] ban nhân dân) (?:xã|phường|thị trấn) (?:huyện|quận|thị xã|thành phố|tỉnh) \p{Lu}[A-Za-zÀ-ỹ]*(?: \p{Lu}[A-Za-zÀ-ỹ]*)*/gu

/** Every commune whose name is missing. */
export const namelessIn = (text: string): readonly Said[] => {
  const found = matches(NAMELESS, text)
  return found.length === 0 ? NOTHING : found.map(([given]) => say('KH409', { given }, given))
}

/** Warns once of each other commune named in running text, of each wrong spelling of the plan's own, and of missing names. */
export const checkCommunes = ({ plan, telling }: Reading): readonly Finding[] => {
  const own = ownUnit(plan)
  const nameless = telling.flatMap(passage => sayAt(passage.facts.nameless, passage))
  return own ? [...nameless, ...checkMentions(telling, own)] : nameless
}
