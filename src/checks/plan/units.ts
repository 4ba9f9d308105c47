/** Units that have tasks in the plan and do not get it (ND30-2.9.f). Lenient: whatever may be meant to cover a unit does. */

import { atValue, type Finding, finding } from '../../diagnostics/finding.ts'
import type { Plan } from '../../model/plan.ts'
import { endMarks } from '../../text/ends.ts'
import { later, remember } from '../../text/remember.ts'
import { fold } from '../../text/vietnamese.ts'
import { expand, ownUnit } from './agency.ts'
import type { Reading } from './passages.ts'
import { NOTHING } from './said.ts'
import { ALL, bodiesIn } from './unit-kinds.ts'

const STOP = new Set(
  'de nghi cac va cua tren dia ban trong thuoc toan xa phuong thi tran dac khu huyen quan tinh thanh pho viet nam lanh dao don vi'.split(
    ' ',
  ),
)

/** The words that tell bodies apart, in order and as a set. */
interface Words {
  readonly words: readonly string[]
  readonly set: ReadonlySet<string>
}

const wordsIn = remember((expanded): Words => {
  const words = expanded.split(/[^A-Za-zÀ-ỹ\d]+/u).filter(word => word !== '' && !STOP.has(word))
  return { words, set: new Set(words) }
})

/** Without the plan's own unit a name reads alike in every commune's plan. */
const wordsOf = (name: string, own: string): Words => wordsIn(expand(name).replace(own, ' '))

const within = (inner: readonly string[], outer: ReadonlySet<string>): boolean =>
  inner.length > 0 && inner.every(word => outer.has(word))

/** "Phòng Văn hóa - Xã hội" → "pvhxh", in which VHXH is found. */
const initials = remember(unit =>
  expand(unit)
    .split(/[^A-Za-zÀ-ỹ\d]+/u)
    .filter(word => !['va', 'cac', 'de', 'nghi'].includes(word))
    .map(word => word.charAt(0))
    .join(''),
)

// One line of Nơi nhận names a few bodies.
const PIECES = 30

/** A line of recipients taken apart: abbreviations that are not among the usual ones, and the words of the whole and of its pieces. */
interface Line {
  readonly short: readonly string[]
  readonly pieces: readonly Words[]
}

const shortIn = remember((line): readonly string[] =>
  (line.match(/\p{Lu}{3,}/gu) ?? []).map(fold).filter(word => expand(word) === word),
)

/** The whole line and its pieces: "Lãnh đạo UBND, UBMTTQ xã", "Đảng ủy-HĐND-UBND xã". */
const piecesIn = remember((line): readonly string[] => [
  ...new Set([line, ...line.split(/[,;]/, PIECES), ...line.split('-', PIECES)]),
])

const takeApart = (line: string, own: string): Line => ({
  short: shortIn(line),
  pieces: piecesIn(line).map(piece => wordsOf(piece, own)),
})

interface Unit extends Words {
  readonly initials: string
}

const unitOf = (name: string, own: string): Unit => ({ ...wordsOf(name, own), initials: initials(name) })

// The first word must agree, else "UBND xã" would name the "Văn phòng HĐND và UBND xã".
const names = (line: Line, unit: Unit): boolean =>
  line.short.some(word => unit.initials.includes(word)) ||
  line.pieces.some(
    ({ words, set }) =>
      within(unit.words, set) || (words.length > 1 && words[0] === unit.words[0] && within(words, unit.set)),
  )

const bareUnit = remember(text => {
  const unit = text.replace(/^đề nghị\s+/iu, '')
  return unit.slice(0, unit.length - endMarks(unit, ' :;.,').length)
})

// The issuer and its head need no copy; the people at large get none.
const NEEDS_NONE = /^(chu tich|pho chu tich|uy ban nhan dan( xa| phuong)?$|nhan dan|nguoi dan|ho gia dinh|ca nhan)/

const isNeedless = remember(unit => NEEDS_NONE.test(unit.replace(/\s+/g, ' ').trim()))

// Every unit is compared with every line: a plan with more of them is no real one.
const MOST = 100

/** What the plan is sent to; what only a unit in doubt is compared with is prepared when one is met. */
interface Sent {
  readonly lines: () => readonly Line[]
  readonly kept: () => readonly Line[]
  /** Kinds that a line for a group covers. */
  readonly covered: ReadonlySet<string>
  /** Kinds that any line names. */
  readonly named: () => ReadonlySet<string>
  /** The plan's own unit, as `expand` has it. */
  readonly own: string
}

const union = (sets: readonly ReadonlySet<string>[]): ReadonlySet<string> => {
  const all = new Set<string>()
  for (const set of sets) for (const one of set) all.add(one)
  return all
}

const sentTo = ({ noiNhan, luu }: Plan, own: string): Sent => {
  const bodies = noiNhan.map(({ ten }) => bodiesIn(ten.text))
  return {
    own,
    lines: later(() => noiNhan.map(({ ten }) => takeApart(ten.text, own))),
    kept: later(() => luu.slice(0, MOST).map(({ text }) => takeApart(text, own))),
    covered: union(bodies.map(body => body.cover())),
    named: later(() => union(bodies.map(body => body.kinds()))),
  }
}

const isReached = (name: string, sent: Sent): boolean => {
  const { isGroup, kinds } = bodiesIn(name)
  for (const kind of kinds()) if (sent.covered.has(kind) || (isGroup && sent.named().has(kind))) return true
  const unit = unitOf(name, sent.own)
  if (sent.lines().some(line => names(line, unit))) return true
  return sent.kept().some(line => names(line, unit) || line.pieces.some(({ words }) => within(words, unit.set)))
}

/** Warns of each unit (`don_vi`) that no recipient line names or covers; Lưu counts, for the drafting unit keeps a copy. */
export const checkUnits = ({ plan, units }: Reading): readonly Finding[] => {
  if (units.length === 0 || plan.noiNhan.length === 0 || plan.noiNhan.length > MOST) return NOTHING
  const sent = sentTo(plan, expand(ownUnit(plan)?.name ?? ''))
  if (ALL.every(kind => sent.covered.has(kind))) return NOTHING
  return units.slice(0, MOST).flatMap((block): readonly Finding[] => {
    const unit = bareUnit(block.text[0]?.text ?? '')
    if (unit === '' || isNeedless(expand(unit).replace(sent.own, '')) || isReached(unit, sent)) return NOTHING
    return [finding('KH397', atValue(`${block.origin}/don_vi`), { given: unit })]
  })
}
