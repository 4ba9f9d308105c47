/** Findings on a Word file as diagnostics: their place is a paragraph, and the rule they break says what it asks. */
import type { Lang, Severity, Words } from './code.ts'
import { codes } from './codes.ts'
import type { PaperPlace } from './diagnostic.ts'
import { type Finding, ruleOf } from './finding.ts'
import { findNear } from './near.ts'
import { parseParagraphId } from './paper-place.ts'
import type { PaperFinding } from './verdicts.ts'

/** What a rule asks, in the language at hand; comes from outside, since diagnostics knows nothing of the decree. */
export interface RuleWords {
  /** How grave it is to break the rule where the finding does not say. */
  readonly severity: Severity
  /** Goes before `asks`: whether the decree says so, its forms show it, or offices do it. */
  readonly lead: string
  readonly asks: string
  readonly mend: string
}

/** What turns findings into lines about one Word file in one language. */
export interface PaperContext {
  readonly file: string
  readonly lang: Lang
  /** Text of the paragraph with an id; '' for an unknown one. */
  readonly textOf: (id: string) => string
  /** null for a rule that has no words of its own: those of the code do then. */
  readonly ruleWords: (rule: string) => RuleWords | null
}

const field = (data: Finding['data'], key: string): unknown =>
  Object.hasOwn(data, key) ? (data as Readonly<Record<string, unknown>>)[key] : undefined

/** The rule that a finding breaks: its own, finer than that of its code. */
const ruleOfFinding = (finding: Finding): string | null => ruleOf(finding) ?? codes[finding.code].rule

const isSeverity = (value: unknown): value is Severity => value === 'error' || value === 'warning' || value === 'hint'

/** What the page shows, as the check says it; null where only the code has words. */
const hasOf = (data: Finding['data'], lang: Lang): string | null => {
  const has = field(data, 'has')
  if (typeof has !== 'object' || has === null) return null
  const words: unknown = (has as Readonly<Record<string, unknown>>)[lang]
  return typeof words === 'string' ? words : null
}

const placeOf = ({ at }: Finding, textOf: PaperContext['textOf']): PaperPlace => {
  const id = 'pointer' in at ? at.pointer : ''
  const found = parseParagraphId(id)
  return found ? { ...found, text: textOf(id) } : { part: null, paragraph: null, text: '' }
}

const spanOf = ({ at }: Finding, text: string): readonly [number, number] => {
  if (!('near' in at) || at.near === null) return [0, text.length]
  return findNear(text, at.near, at.nth) ?? [0, text.length]
}

/** The message says what the file has, then what the rule asks; the hint how to mend it. */
export const pinToPaper = (finding: Finding, context: PaperContext): PaperFinding => {
  const { code, data } = finding
  const entry = codes[code]
  const { lang, file } = context
  // A finding was made with the data of its own code; the table has lost which is which.
  const own = (entry[lang] as (data: Finding['data']) => Words)(data)
  const rule = ruleOfFinding(finding)
  const has = hasOf(data, lang)
  const asked = has === null || rule === null ? null : context.ruleWords(rule)
  const weight = field(data, 'weight')
  const paper = placeOf(finding, context.textOf)
  const [from, to] = spanOf(finding, paper.text)
  const line = paper.paragraph ?? 1
  return {
    code,
    severity: isSeverity(weight) ? weight : (asked?.severity ?? entry.severity),
    rule,
    file,
    line,
    column: from + 1,
    endLine: line,
    endColumn: to + 1,
    message: asked ? `${has}; ${asked.lead}: ${asked.asks}` : (has ?? own.message),
    hint: asked ? asked.mend : own.hint,
    has: has ?? own.message,
    sourceLine: paper.text === '' ? null : paper.text,
    pointer: null,
    data: [],
    paper,
  }
}
