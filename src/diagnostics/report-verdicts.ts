/** A paper's report for people at a terminal. */
import type { Lang } from './code.ts'
import type { PaperPlace } from './diagnostic.ts'
import { type FoundGroup, groupFindings, type RuleGroup } from './group-findings.ts'
import { paperPlaceWords } from './paper-place.ts'
import { printableLine } from './printable.ts'
import { reportWords } from './report-text.ts'
import { verdictWords } from './verdict-words.ts'
import type { PaperReport, RuleReport } from './verdicts.ts'

/** `all`: every rule with its verdict, not only what was found. */
export interface VerdictOptions {
  readonly lang: Lang
  readonly all: boolean
  /** A rule id as people cite it. */
  readonly clause: (rule: string) => string
}

const PLACES_SHOWN = 5
const INDENT = '      '

// What a hostile file says may be a megabyte.
const clip = (text: string): string => printableLine(text.length > 1000 ? `${text.slice(0, 1000)}…` : text)

/** A finding about the file as a whole needs no place. */
const isPlace = ({ part }: PaperPlace): boolean => part !== null

const placeLines = ({ places }: FoundGroup, lang: Lang): readonly string[] => {
  const known = places.filter(isPlace)
  const shown = known.slice(0, PLACES_SHOWN).map(place => `${verdictWords[lang].place} ${paperPlaceWords(place, lang)}`)
  return known.length > PLACES_SHOWN ? [...shown, verdictWords[lang].more(known.length - PLACES_SHOWN)] : shown
}

/** How to mend it and under which clause: once for all faults of a rule. */
const endLines = ({ groups }: RuleGroup, { lang, clause }: VerdictOptions): readonly string[] => {
  const [group] = groups
  if (!group) return []
  const { hint, rule } = group.first
  const words = verdictWords[lang]
  return [
    ...(hint === null ? [] : [`${words.mend}: ${clip(hint)}`]),
    ...(rule === null ? [] : [`${words.clause}: ${clip(clause(rule))} (${rule})`]),
  ]
}

const faultLine = (file: string, { first }: FoundGroup, lang: Lang): string =>
  `${printableLine(file)}: ${reportWords[lang].severity[first.severity]} ${first.code}: ${clip(first.message)}`

const linesOfRule = (file: string, rule: RuleGroup, options: VerdictOptions): readonly string[] => {
  const { lang } = options
  const ends = endLines(rule, options)
  const faults = rule.groups.flatMap(group => [
    faultLine(file, group, lang),
    ...placeLines(group, lang).map(line => INDENT + line),
  ])
  const left = rule.left > 0 ? [verdictWords[lang].moreFaults(rule.left)] : []
  return [...faults, ...[...left, ...ends].map(line => INDENT + line)]
}

const verdictLine = ({ rule, verdict, asks, why }: RuleReport, lang: Lang): string => {
  const words = verdictWords[lang]
  const reason = why === null ? '' : ` (${words.why}: ${clip(why)})`
  return `  ${words.verdict[verdict]} ${rule}: ${clip(asks)}${reason}`
}

const verdictLines = ({ rules }: PaperReport, { lang }: VerdictOptions): readonly string[] => {
  let area: string | null = null
  return rules.flatMap(rule => {
    const title = rule.area === area ? [] : [`${rule.area}:`]
    area = rule.area
    return [...title, verdictLine(rule, lang)]
  })
}

/** What was found in one file, the gravest first, then how many rules have which verdict; ends with a line end. */
export const reportVerdicts = (report: PaperReport, options: VerdictOptions): string => {
  const { file, diagnostics, counts, facts } = report
  const lines = [
    ...groupFindings(diagnostics).flatMap(group => linesOfRule(file, group, options)),
    ...(options.all ? verdictLines(report, options) : []),
    ...(facts === null ? [] : [`${printableLine(file)}: ${verdictWords[options.lang].counts(counts)}.`]),
  ]
  return lines.map(line => `${line}\n`).join('')
}
