/** The story of one plan: reader → Plan → checks → layout → checks. Pure: no file, no clock. */
import { checkDocument } from './checks/check-document.ts'
import { checkPlan } from './checks/check-plan.ts'
import type { Lang } from './diagnostics/code.ts'
import { codes } from './diagnostics/codes.ts'
import type { Diagnostic } from './diagnostics/diagnostic.ts'
import type { Finding } from './diagnostics/finding.ts'
import { pinAll } from './diagnostics/pin.ts'
import { layOut } from './layout/lay-out.ts'
import type { OfficialDocument } from './model/document.ts'
import { decode } from './reader/decode.ts'
import { readPlan } from './reader/read-plan.ts'
import { checkStructure } from './reader/schema.ts'
import { checkTypedNumbering } from './reader/slips/numbering.ts'
import type { Tree } from './reader/tree.ts'
import { readYaml } from './reader/yaml.ts'

/** All that a result hangs on beside the plan itself. */
export interface CompileOptions {
  /** Name of the plan in diagnostics. */
  readonly file: string
  readonly lang: Lang
}

/** Document and remarks: warnings and hints leave the document in place. */
export interface Compiled {
  /** The laid-out paper; null when there is an error. */
  readonly document: OfficialDocument | null
  /** Sorted by place, without doubles. */
  readonly diagnostics: readonly Diagnostic[]
}

interface Draft {
  readonly source: string
  readonly tree: Tree | null
  readonly document: OfficialDocument | null
  readonly findings: readonly Finding[]
}

const isError = ({ code }: Finding): boolean => codes[code].severity === 'error'

const pointerOf = ({ at }: Finding): string | null => ('pointer' in at ? at.pointer : null)

/** A dash typed twice is also a list in a list: the second finding at one place is dropped. */
const oncePerPlace = (first: readonly Finding[], second: readonly Finding[]): readonly Finding[] => {
  const told = new Set(first.map(pointerOf))
  return [...first, ...second.filter(finding => !told.has(pointerOf(finding)))]
}

const compileText = (source: string): Draft => {
  const yaml = readYaml(source)
  const tree = yaml.value
  if (!tree) return { source, tree, document: null, findings: yaml.findings }

  const structure = checkStructure(tree)
  const form = [...yaml.findings, ...oncePerPlace(checkTypedNumbering(tree), structure)]
  if (structure.length > 0) return { source, tree, document: null, findings: form }

  const { value: plan, findings: dates } = readPlan(tree)
  if (!plan) return { source, tree, document: null, findings: [...form, ...dates] }

  const sense = [...form, ...dates, ...checkPlan(plan)]
  // A page laid out from a faulty plan would only tell the same faults again.
  if (sense.some(isError)) return { source, tree, document: null, findings: sense }
  const document = layOut(plan)
  return { source, tree, document, findings: [...sense, ...checkDocument(document)] }
}

/** Compiles a plan given as the bytes or the text of its file. Never throws for a fault of the plan. */
export const compilePlan = (plan: Uint8Array | string, options: CompileOptions): Compiled => {
  const text = typeof plan === 'string' ? { value: plan, findings: [] } : decode(plan)
  const draft =
    text.value === null ? { source: '', tree: null, document: null, findings: text.findings } : compileText(text.value)
  const diagnostics = pinAll(draft.findings, { ...options, source: draft.source, tree: draft.tree })
  const stopped = diagnostics.some(diagnostic => diagnostic.severity === 'error')
  return { document: stopped ? null : draft.document, diagnostics }
}
