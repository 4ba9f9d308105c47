/** What is found in one text, wherever it stands: each pattern goes over a text once, and not again in the next plan. */
import { remember } from '../../text/remember.ts'
import { type Pointed, pointedIn } from './appendix.ts'
import { type AppendixMention, mentionsIn } from './appendix-mentions.ts'
import { citationsIn, lawsIn } from './citations.ts'
import { type CommuneMention, communesIn, namelessIn } from './communes.ts'
import { type Deadline, deadlinesIn } from './deadlines.ts'
import { doubledIn } from './doubled-type.ts'
import { isSalutation } from './recipients.ts'
import { NOTHING, type Said } from './said.ts'
import { hasUnitName, type UnitName, unitNamesIn } from './spelling.ts'
import { commentIn, hasEndMark, placeholderIn, starsIn } from './stray-marks.ts'
import { type YearMention, yearsIn } from './year.ts'

/** What each check of running text has found in one text. */
export interface Facts {
  readonly years: readonly YearMention[]
  readonly deadlines: readonly Deadline[]
  readonly communes: readonly CommuneMention[]
  readonly nameless: readonly Said[]
  readonly doubled: readonly Said[]
  readonly unitNames: readonly UnitName[]
  readonly citations: readonly Said[]
  readonly laws: readonly Said[]
  readonly stars: readonly Said[]
  readonly placeholder: readonly Said[]
  readonly comment: readonly Said[]
  readonly mentions: readonly AppendixMention[]
  /** null where the words "phụ lục" are not in the text. */
  readonly pointed: Pointed | null
  readonly endMark: boolean
  readonly salutation: boolean
}

/** The facts of a text of which there is nothing to say. */
export const SILENT: Facts = {
  years: NOTHING,
  deadlines: NOTHING,
  communes: NOTHING,
  nameless: NOTHING,
  doubled: NOTHING,
  unitNames: NOTHING,
  citations: NOTHING,
  laws: NOTHING,
  stars: NOTHING,
  placeholder: NOTHING,
  comment: NOTHING,
  mentions: NOTHING,
  pointed: null,
  endMark: false,
  salutation: false,
}

const KEYS = Object.keys(SILENT) as readonly (keyof Facts)[]

// Most texts have nothing of a kind: one look tells that for several checks.
const DIGIT = /\d/
const STRAY = /[*<‹#]|\.\/\./

const find = (text: string): Facts => {
  const digit = DIGIT.test(text)
  const stray = STRAY.test(text)
  const above = hasUnitName(text)
  const pointed = pointedIn(text)
  return {
    years: digit ? yearsIn(text) : NOTHING,
    deadlines: digit ? deadlinesIn(text) : NOTHING,
    communes: communesIn(text),
    nameless: above ? namelessIn(text) : NOTHING,
    doubled: doubledIn(text),
    unitNames: above ? unitNamesIn(text) : NOTHING,
    citations: digit ? citationsIn(text) : NOTHING,
    laws: digit ? lawsIn(text) : NOTHING,
    stars: stray ? starsIn(text) : NOTHING,
    placeholder: stray ? placeholderIn(text) : NOTHING,
    comment: stray ? commentIn(text) : NOTHING,
    mentions: pointed ? mentionsIn(text) : NOTHING,
    pointed,
    endMark: stray && hasEndMark(text),
    salutation: isSalutation(text),
  }
}

/** The facts of a text; SILENT itself where there are none. */
export const factsOf = remember((text): Facts => {
  const facts = find(text)
  return KEYS.every(key => facts[key] === SILENT[key]) ? SILENT : facts
})
