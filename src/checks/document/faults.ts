/** What is wrong with one paragraph, wherever it stands: judged once for all the documents that share it. */
import { type Finding, ruleOf } from '../../diagnostics/finding.ts'
import type { Paragraph } from '../../model/document.ts'
import { rememberObject } from '../../text/remember.ts'
import { elementFaults } from './elements.ts'
import { spacingFaults } from './spacing.ts'

/** They hang on nothing but the paragraph: its role, runs, format and origin. */
export interface Faults {
  /** Font and colour. */
  readonly type: readonly Finding[]
  /** Size, weight, slope, alignment. */
  readonly element: readonly Finding[]
  readonly spacing: readonly Finding[]
}

/** Nothing is wrong. */
export const SOUND: Faults = { type: [], element: [], spacing: [] }

/** Type and spacing of a paragraph against the decree; SOUND itself where nothing is wrong. */
export const faultsOf = rememberObject((paragraph: Paragraph): Faults => {
  const { type, element } = elementFaults(paragraph)
  const spacing = spacingFaults(paragraph)
  return type.length + element.length + spacing.length === 0 ? SOUND : { type, element, spacing }
})

/** Those of size, weight, slope and alignment that break one of these rules. */
export const breaking = (faults: readonly Faults[], ...rules: readonly string[]): readonly Finding[] =>
  faults.length === 0
    ? SOUND.element
    : faults.flatMap(({ element }) => element.filter(finding => rules.includes(ruleOf(finding) ?? '')))
