/** Units that have tasks in the plan and do not get it (ND30-2.9.f). Lenient: whatever may be meant to cover a unit does. */

import { atValue, type Finding, finding } from '../../diagnostics/finding.ts'
import type { CountedBlock, Plan, PlanBlock } from '../../model/plan.ts'
import { endMarks } from '../../text/ends.ts'
import { fold } from '../../text/vietnamese.ts'
import { expand, ownUnit } from './agency.ts'
import { ALL, coverOf, GROUP, kindsOf } from './unit-kinds.ts'

const STOP = new Set(
  'de nghi cac va cua tren dia ban trong thuoc toan xa phuong thi tran dac khu huyen quan tinh thanh pho viet nam lanh dao don vi'.split(
    ' ',
  ),
)

const wordsOf = (name: string, own: string): readonly string[] =>
  expand(name)
    .replace(expand(own), ' ')
    .split(/[^A-Za-zÀ-ỹ\d]+/u)
    .filter(word => word !== '' && !STOP.has(word))

const within = (inner: readonly string[], outer: ReadonlySet<string>): boolean =>
  inner.length > 0 && inner.every(word => outer.has(word))

/** "Phòng Văn hóa - Xã hội" → "pvhxh", in which VHXH is found. */
const initials = (unit: string): string =>
  expand(unit)
    .split(/[^A-Za-zÀ-ỹ\d]+/u)
    .filter(word => !['va', 'cac', 'de', 'nghi'].includes(word))
    .map(word => word.charAt(0))
    .join('')

// One line of Nơi nhận names a few bodies.
const PIECES = 30

/** A line of recipients taken apart once: abbreviations that are not among the usual ones, and the words of the whole and of its pieces. */
interface Line {
  readonly short: readonly string[]
  readonly pieces: readonly { readonly words: readonly string[]; readonly set: ReadonlySet<string> }[]
}

/** The whole line and its pieces: "Lãnh đạo UBND, UBMTTQ xã", "Đảng ủy-HĐND-UBND xã". */
const takeApart = (line: string, own: string): Line => ({
  short: (line.match(/\p{Lu}{3,}/gu) ?? []).map(fold).filter(word => expand(word) === word),
  pieces: [line, ...line.split(/[,;]/, PIECES), ...line.split('-', PIECES)].map(piece => {
    const words = wordsOf(piece, own)
    return { words, set: new Set(words) }
  }),
})

interface Unit {
  readonly name: string
  readonly words: readonly string[]
  readonly set: ReadonlySet<string>
  readonly initials: string
}

const unitOf = (name: string, own: string): Unit => {
  const words = wordsOf(name, own)
  return { name, words, set: new Set(words), initials: initials(name) }
}

// The first word must agree, else "UBND xã" would name the "Văn phòng HĐND và UBND xã".
const names = (line: Line, unit: Unit): boolean =>
  line.short.some(word => unit.initials.includes(word)) ||
  line.pieces.some(
    ({ words, set }) =>
      within(unit.words, set) || (words.length > 1 && words[0] === unit.words[0] && within(words, unit.set)),
  )

const bareUnit = (text: string): string => {
  const unit = text.replace(/^đề nghị\s+/iu, '')
  return unit.slice(0, unit.length - endMarks(unit, ' :;.,').length)
}

// The issuer and its head need no copy; the people at large get none.
const NEEDS_NONE = /^(chu tich|pho chu tich|uy ban nhan dan( xa| phuong)?$|nhan dan|nguoi dan|ho gia dinh|ca nhan)/

const needsNone = (unit: string, own: string): boolean =>
  NEEDS_NONE.test(expand(unit).replace(expand(own), '').replace(/\s+/g, ' ').trim())

const unitsIn = (blocks: readonly PlanBlock[]): readonly CountedBlock[] =>
  blocks.flatMap(block => {
    if (block.kind === 'bang') return []
    return [...(block.kind === 'don_vi' ? [block] : []), ...unitsIn(block.chiTiet)]
  })

/** What the plan is sent to, prepared once. */
interface Sent {
  readonly lines: readonly Line[]
  readonly kept: readonly Line[]
  /** Kinds that a line for a group covers. */
  readonly covered: ReadonlySet<string>
  /** Kinds that any line names. */
  readonly named: ReadonlySet<string>
  readonly own: string
}

const sentTo = (plan: Plan): Sent => {
  const own = ownUnit(plan)?.name ?? ''
  const recipients = plan.noiNhan.map(recipient => recipient.ten.text)
  return {
    own,
    lines: recipients.map(line => takeApart(line, own)),
    kept: plan.luu.slice(0, MOST).map(entry => takeApart(entry.text, own)),
    covered: new Set(recipients.flatMap(line => [...coverOf(line)])),
    named: new Set(recipients.flatMap(line => [...kindsOf(line)])),
  }
}

const isReached = (unit: Unit, sent: Sent): boolean => {
  const isGroup = GROUP.test(expand(unit.name))
  if ([...kindsOf(unit.name)].some(kind => sent.covered.has(kind) || (isGroup && sent.named.has(kind)))) return true
  if (sent.lines.some(line => names(line, unit))) return true
  return sent.kept.some(line => names(line, unit) || line.pieces.some(({ words }) => within(words, unit.set)))
}

// Every unit is compared with every line: a plan with more of them is no real one.
const MOST = 100

/** Warns of each unit (`don_vi`) that no recipient line names or covers; Lưu counts, for the drafting unit keeps a copy. */
export const checkUnits = (plan: Plan): readonly Finding[] => {
  if (plan.noiNhan.length === 0 || plan.noiNhan.length > MOST) return []
  const sent = sentTo(plan)
  if (ALL.every(kind => sent.covered.has(kind))) return []
  const units = plan.muc.flatMap(section => unitsIn(section.noiDung)).slice(0, MOST)
  return units.flatMap(block => {
    const unit = bareUnit(block.text[0]?.text ?? '')
    if (unit === '' || needsNone(unit, sent.own) || isReached(unitOf(unit, sent.own), sent)) return []
    return [finding('KH397', atValue(`${block.origin}/don_vi`), { given: unit })]
  })
}
