/** The story of one plan: reader → Plan → checks → layout → checks. Pure: no file, no clock. */
import { checkDocument } from './checks/check-document.ts'
import { checkPlan } from './checks/check-plan.ts'
import type { Lang } from './diagnostics/code.ts'
import type { Diagnostic } from './diagnostics/diagnostic.ts'
import { hasError, isError } from './diagnostics/errors.ts'
import { atKey, type Finding, finding, type Outcome } from './diagnostics/finding.ts'
import { pinAll } from './diagnostics/pin.ts'
import { layOut } from './layout/lay-out.ts'
import type { OfficialDocument } from './model/document.ts'
import type { Plan } from './model/plan.ts'
import { decode } from './reader/decode.ts'
import { readIgnores } from './reader/ignore.ts'
import { type Ignored, silence } from './reader/ignored.ts'
import { readPlan } from './reader/read-plan.ts'
import { checkStructure } from './reader/schema.ts'
import { checkTypedNumbering } from './reader/slips/numbering.ts'
import { isTemplate } from './reader/template/is-template.ts'
import type { Tree } from './reader/tree.ts'
import { readYaml } from './reader/yaml.ts'

/** All that a result hangs on beside the plan itself. */
export interface CompileOptions {
  /** Name of the plan in diagnostics. */
  readonly file: string
  readonly lang: Lang
  /** Reads the words of the plan, as `check` does; without it nobody does, and nothing of it need be loaded. */
  readonly proofread?: Proofread
}

/** Findings on the words of a plan; never errors. */
export type Proofread = (plan: Plan) => readonly Finding[]

/** Document and remarks: warnings and hints leave the document in place. */
export interface Compiled {
  /** The laid-out paper; null when there is an error. */
  readonly document: OfficialDocument | null
  /** Sorted by place, without doubles, without what a comment in the file silences. */
  readonly diagnostics: readonly Diagnostic[]
  /** What the comments of the file did. */
  readonly ignored: Ignored
}

/** What came of a tree before its findings were given places. */
export interface Draft {
  readonly document: OfficialDocument | null
  readonly findings: readonly Finding[]
}

/** Findings of form that the reading of the file brought along. */
const NONE: readonly Finding[] = []

const UNREAD: Proofread = () => NONE

const pointerOf = ({ at }: Finding): string | null => ('pointer' in at ? at.pointer : null)

/** A dash typed twice is also a list in a list: the second finding at one place is dropped. */
const oncePerPlace = (first: readonly Finding[], second: readonly Finding[]): readonly Finding[] => {
  const told = new Set(first.map(pointerOf))
  return [...first, ...second.filter(finding => !told.has(pointerOf(finding)))]
}

/** From the tree of a plan to the page; `before`: what was found while reading it. */
export const compileTree = (tree: Tree, before: readonly Finding[] = NONE, proofread: Proofread = UNREAD): Draft => {
  const structure = checkStructure(tree)
  const form = [...before, ...oncePerPlace(checkTypedNumbering(tree), structure)]
  if (structure.length > 0) return { document: null, findings: form }

  const { value: plan, findings: dates } = readPlan(tree)
  if (!plan) return { document: null, findings: [...form, ...dates] }

  const sense = [...form, ...dates, ...checkPlan(plan), ...proofread(plan)]
  // A page laid out from a faulty plan would only tell the same faults again.
  if (sense.some(isError)) return { document: null, findings: sense }
  const document = layOut(plan)
  return { document, findings: [...sense, ...checkDocument(document)] }
}

const compileText = (source: string, proofread?: Proofread): Draft & { readonly tree: Tree | null } => {
  const yaml = readYaml(source)
  const tree = yaml.value
  if (!tree) return { tree, document: null, findings: yaml.findings }
  if (isTemplate(tree))
    return { tree, document: null, findings: [...yaml.findings, finding('KH599', atKey('/mau'), {})] }
  return { tree, ...compileTree(tree, yaml.findings, proofread) }
}

/** The text of a file given as bytes or as text; null where its bytes are no text. */
export const textOf = (file: Uint8Array | string): Outcome<string> =>
  typeof file === 'string' ? { value: file, findings: [] } : decode(file)

/** Compiles a plan given as the bytes or the text of its file. Never throws for a fault of the plan. */
export const compilePlan = (plan: Uint8Array | string, options: CompileOptions): Compiled => {
  const text = textOf(plan)
  const draft =
    text.value === null
      ? { tree: null, document: null, findings: text.findings }
      : compileText(text.value, options.proofread)
  const source = text.value ?? ''
  const found = pinAll(draft.findings, { ...options, source, tree: draft.tree })
  const { diagnostics, ignored } = silence(found, readIgnores(source), draft.tree)
  const stopped = hasError(diagnostics)
  return { document: stopped ? null : draft.document, diagnostics, ignored }
}
