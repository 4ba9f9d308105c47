/** The story of many: a template is opened once, then each row of the data is filled, compiled and judged alone. Pure. */
import { checkTemplate } from './checks/check-template.ts'
import { type Compiled, type CompileOptions, compileTree, type Draft, textOf } from './compile.ts'
import type { DataPlace } from './diagnostics/data-place.ts'
import { type Diagnostic, sortDiagnostics } from './diagnostics/diagnostic.ts'
import { isError } from './diagnostics/errors.ts'
import { atKey, type Finding, finding } from './diagnostics/finding.ts'
import { pinAll } from './diagnostics/pin.ts'
import type { Row } from './model/data.ts'
import type { Block } from './model/document.ts'
import type { Template, TemplateHead } from './model/template.ts'
import { type Ignore, readIgnores } from './reader/ignore.ts'
import { type Ignored, joinIgnored, NOTHING_IGNORED, silence } from './reader/ignored.ts'
import { checkStructure } from './reader/schema.ts'
import { nameAbsent } from './reader/template/absent-names.ts'
import { fillTemplate } from './reader/template/fill.ts'
import { type FilledTree, filledTree } from './reader/template/filled-tree.ts'
import { readTemplate } from './reader/template/read-template.ts'
import { dummyNames, fullValues, leastValues, sampleRow } from './reader/template/sample.ts'
import type { Tree } from './reader/tree.ts'
import { readYaml } from './reader/yaml.ts'
import { below } from './text/pointer.ts'

/** The paper of one row. */
export interface Pressed extends Compiled {
  /** Is a block filled from nothing in the template? For the writer, which packs such blocks once. */
  readonly fixed: (block: Block) => boolean
}

/** A template that may be used. */
export interface Press {
  readonly head: TemplateHead
  /** Fills the template from a row and compiles the plan; diagnostics stand at the template's line and name the row's cells. */
  press(row: Row): Pressed
  /** Findings of the paper made from `vi_du`, and of the form of one that has every optional block. */
  checkSample(): readonly Diagnostic[]
  /** The same, and what the comments of the template silence. */
  judgeSample(): JudgedSample
}

/** What the paper of the examples has, and what comments did about it. */
export type JudgedSample = Pick<Compiled, 'diagnostics' | 'ignored'>

/** `press` is null when the template itself has an error. */
export interface OpenedTemplate {
  readonly press: Press | null
  readonly diagnostics: readonly Diagnostic[]
  /** What the comments of the template did about these. */
  readonly ignored: Ignored
}

/** A template as it was read. */
interface Source {
  readonly template: Template
  readonly tree: Tree
  readonly ignores: readonly Ignore[]
}

/** The cell a path was filled from: its own, that of the value it is a part of, or the row's. */
const placeOf = (path: string, row: Row): DataPlace => {
  for (let name = path; name !== ''; name = name.slice(0, Math.max(0, name.lastIndexOf('.')))) {
    const place = Object.hasOwn(row.places, name) ? row.places[name] : undefined
    if (place) return place
  }
  return row.place
}

const cellsOf = (paths: readonly string[], row: Row): readonly DataPlace[] => {
  const places = paths.map(path => placeOf(path, row))
  return [...new Map(places.map(place => [JSON.stringify(place), place])).values()]
}

/** Every diagnostic of a row names the row, so that it can be told from the same fault of another. */
const pinRow = (draft: Draft, tree: FilledTree, row: Row, options: CompileOptions): readonly Diagnostic[] =>
  pinAll(nameAbsent(draft.findings, tree), {
    ...options,
    source: tree.source,
    tree,
    cellsAt: pointer => {
      const cells = cellsOf(tree.sourceOf(pointer).paths, row)
      return cells.length > 0 ? cells : [row.place]
    },
  })

/** Blocks that say more than what stands at their origin: recipients and signature, number and date of the plan. */
const isMixed = (block: Block): boolean =>
  'role' in block && (block.role === 'foot' || block.role === 'phu-luc-kem-theo')

const NEVER = (): boolean => false

const pressRow = ({ template, tree: source, ignores }: Source, row: Row, options: CompileOptions): Pressed => {
  const filled = fillTemplate(template, row.values)
  if (filled.findings.length > 0) {
    const context = { ...options, source: source.source, tree: source, cellsAt: () => [row.place] }
    const diagnostics = pinAll(filled.findings, context)
    return { document: null, diagnostics, ignored: NOTHING_IGNORED, fixed: NEVER }
  }
  const tree = filledTree(filled, source)
  const draft = compileTree(tree, [], options.proofread)
  const stopped = draft.findings.some(isError)
  return {
    document: stopped ? null : draft.document,
    ...silence(draft.findings.length === 0 ? [] : pinRow(draft, tree, row, options), ignores, tree),
    fixed: block => 'origin' in block && block.origin !== null && !isMixed(block) && tree.isFixed(block.origin),
  }
}

const withoutCells = (diagnostics: readonly Diagnostic[]): readonly Diagnostic[] =>
  diagnostics.map(diagnostic => ({ ...diagnostic, data: [] }))

/** Variables that a row may leave empty although the plan then lacks a part that no plan may lack (KH797). */
const neededAnyway = (template: Template, source: Tree): readonly Finding[] => {
  const filled = fillTemplate(template, leastValues(template))
  if (!filled.isWhole) return []
  const tree = filledTree(filled, source)
  return nameAbsent(checkStructure(tree), tree).flatMap(found => {
    if (found.code !== 'KH205') return []
    return found.data.missing.flatMap(({ key, from = [] }) =>
      [...new Set(from.map(path => path.split('.')[0] ?? ''))].map(name =>
        finding('KH797', atKey(below('/mau/bien', name)), { name, key }),
      ),
    )
  })
}

const judgeSample = (source: Source, options: CompileOptions): JudgedSample => {
  const { template, tree: own, ignores } = source
  const sample = pressRow(source, sampleRow(template, options.file), options)
  const filled = fillTemplate(template, fullValues(template))
  const tree = filledTree(filled, own)
  const dummies = dummyNames(template)
  const isOfDummy = ({ at }: Finding): boolean =>
    'pointer' in at && tree.sourceOf(at.pointer).paths.some(path => dummies.has(path.split('.')[0] ?? ''))
  // Where a dummy cannot be said there may be no plan at all.
  const found = filled.isWhole ? checkStructure(tree).filter(one => !isOfDummy(one)) : []
  const full = silence(pinAll(found, { ...options, source: own.source, tree }), ignores, tree)
  const context = { ...options, source: own.source, tree: own }
  const least = silence(pinAll(neededAnyway(template, own), context), ignores, own)
  return {
    diagnostics: sortDiagnostics(withoutCells([...sample.diagnostics, ...full.diagnostics, ...least.diagnostics])),
    ignored: joinIgnored(sample.ignored, full.ignored, least.ignored),
  }
}

/** Reads and checks a template given as the bytes or the text of its file. Never throws for a fault of the template. */
export const openTemplate = (template: Uint8Array | string, options: CompileOptions): OpenedTemplate => {
  const text = textOf(template)
  const yaml = text.value === null ? { value: null, findings: text.findings } : readYaml(text.value)
  const tree = yaml.value
  const read = tree ? readTemplate(tree) : { value: null, findings: [] }
  const value = read.value
  const broken = [...yaml.findings, ...read.findings]
  const checked = value && tree ? checkTemplate(value) : []
  // What could not be read may be what uses a variable.
  const remarks = broken.some(isError) ? checked.filter(isError) : checked
  const findings = [...broken, ...remarks]
  const ignores = readIgnores(text.value ?? '')
  const found = pinAll(findings, { ...options, source: text.value ?? '', tree })
  const { diagnostics, ignored } = silence(found, ignores, tree)
  if (!value || !tree || findings.some(isError)) return { press: null, diagnostics, ignored }
  const source: Source = { template: value, tree, ignores }
  const press: Press = {
    head: { name: value.name, about: value.about, variables: value.variables },
    // Words are read once, in the paper of the examples: every row has them again.
    press: row => pressRow(source, row, { file: options.file, lang: options.lang }),
    checkSample: () => judgeSample(source, options).diagnostics,
    judgeSample: () => judgeSample(source, options),
  }
  return { press, diagnostics, ignored }
}
