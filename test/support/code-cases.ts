/** Runs a table with one failing and one passing plan for every code of an area; the type demands that none is forgotten. */
import { expect, test } from 'vitest'
import { checkPlan } from '../../src/checks/check-plan.ts'
import type { CodeEntry } from '../../src/diagnostics/code.ts'
import { type Code, codes } from '../../src/diagnostics/codes.ts'
import type { Finding } from '../../src/diagnostics/finding.ts'
import type { Plan } from '../../src/model/plan.ts'
import { aPlan } from './a-plan.ts'

export interface CodeCase {
  /** The fault, as the end of the sentence "… is found". */
  readonly says: string
  readonly fails: Partial<Plan>
  /** Pointer of the finding. */
  readonly at: string
  /** A plan that comes near and is sound. */
  readonly passes: Partial<Plan>
}

export type CodeCases<Table> = { readonly [C in keyof Table]: CodeCase }

export const pointerOf = (finding: Finding): string => ('pointer' in finding.at ? finding.at.pointer : '(source)')
/** What checkPlan finds in the sample plan with these changes, as "code pointer". */
export const found = (changes: Partial<Plan>): readonly string[] =>
  checkPlan(aPlan(changes)).map(finding => `${finding.code} ${pointerOf(finding)}`)

export const runCases = (cases: Readonly<Record<string, CodeCase>>): void => {
  for (const [code, { says, fails, at, passes }] of Object.entries(cases)) {
    test(`${says} is found (${code})`, () => expect(found(fails)).toContain(`${code} ${at}`))
    test(`the sound form is left alone (${code}: ${says})`, () =>
      expect(found(passes).filter(line => line.startsWith(code))).toEqual([]))
    test(`it is said in Vietnamese and in English (${code}: ${says})`, () => {
      const finding = checkPlan(aPlan(fails)).find(one => one.code === code)
      const { vi, en } = codes[code as Code] as CodeEntry<object>
      const said = finding ? [vi(finding.data), en(finding.data)] : []
      expect(said).toHaveLength(2)
      for (const { message, hint } of said) expect(`${message} ${hint}`).not.toMatch(/undefined|\[object|""|null\b/)
      expect(said[0]?.message).not.toBe(said[1]?.message)
    })
  }
}
