import { describe, expect, test } from 'vitest'
import { bodyJudges } from '../../src/checks/document/body-judges.ts'
import { judgeDocument } from '../../src/checks/judge-document.ts'
import type { OfficialDocument } from '../../src/model/document.ts'
import { bodyBases } from '../support/body-bases.ts'
import { bodyMutants } from '../support/page-mutants-body.ts'
import { footMutants } from '../support/page-mutants-foot.ts'

const ours: ReadonlySet<string> = new Set(bodyJudges.flatMap(({ rules }) => rules))
const mutants = [...bodyMutants, ...footMutants]

const failing = (document: OfficialDocument): readonly string[] =>
  judgeDocument(document)
    .filter(({ verdict }) => verdict === 'fail')
    .map(({ rule }) => rule)

describe('body, foot, appendices and marks, rule by rule', () => {
  test.each(Object.entries(bodyBases))('the sound paper "%s" breaks none of the rules', (_, document) => {
    expect(failing(document).filter(rule => ours.has(rule))).toEqual([])
  })

  test.each(mutants.map(mutant => [mutant.rule, mutant.name, mutant] as const))(
    '%s fails alone: %s',
    (rule, _, { base, change, also = [] }) => {
      const before = new Set(failing(bodyBases[base]))
      expect(
        failing(change(bodyBases[base]))
          .filter(one => !before.has(one))
          .sort(),
      ).toEqual([rule, ...also].sort())
    },
  )

  test('every rule has a broken paper', () => {
    const broken = new Set<string>(mutants.map(({ rule }) => rule))
    expect([...ours].filter(rule => !broken.has(rule))).toEqual([])
  })
})
