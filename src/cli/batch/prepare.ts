/** All that is settled before the first file is written: template, rows, their names, LibreOffice. */
import packageFile from '../../../package.json' with { type: 'json' }
import { tellsCommune } from '../../communes/columns.ts'
import type { CompileOptions } from '../../compile.ts'
import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { hasError } from '../../diagnostics/errors.ts'
import type { Host } from '../../host/host.ts'
import type { TemplateHead } from '../../model/template.ts'
import { MAX_BYTES } from '../../reader/limits.ts'
import { asKey } from '../../text/nearest.ts'
import { batchWords } from '../batch-words.ts'
import { nameOf, readPlanFile } from '../compile-file.ts'
import { wholeFault, wholeFinding } from '../file-fault.ts'
import { told } from '../report.ts'
import { UsageError } from '../usage-error.ts'
import { settleChoices } from './choose.ts'
import { rowFault } from './fault.ts'
import { inputHash, type RunIdentity, sha256 } from './input-hash.ts'
import { type DataSteps, LIST, loadRows } from './load-rows.ts'
import type { RowTools } from './make-rows.ts'
import { nameRows } from './name-rows.ts'
import { hashOf, type ReportHead } from './report.ts'
import { checkReportFiles, sharedFile } from './report-files.ts'
import { keyOf, type NamedRow } from './rows.ts'
import type { BatchSettings, Choice } from './settings.ts'
import type { WorkerSetup } from './setup.ts'

/** The steps of a run that come from outside, so that a test may bring its own. */
export interface BatchSteps {
  readonly data: DataSteps
  /** `tools` is null when the template has an error. */
  openTemplate(
    template: Uint8Array,
    options: CompileOptions,
    host: Host,
  ): {
    readonly head: TemplateHead | null
    readonly tools: RowTools | null
    readonly diagnostics: readonly Diagnostic[]
    /** Errors of the paper made from the template's own examples. */
    readonly sample: readonly Diagnostic[]
  }
}

/** A run that may begin. */
export interface Prepared {
  readonly tools: RowTools
  readonly setup: WorkerSetup
  /** All rows of the data, in its order. */
  readonly rows: readonly NamedRow[]
  /** `--only`, its values found. */
  readonly only: readonly Choice[]
  /** Hash of what each row hangs on, in the same order. */
  readonly inputs: readonly string[]
  readonly head: ReportHead
  /** Did the data have faults that belong to no row that is left? */
  readonly faulty: boolean
  /** LibreOffice; null when no PDF is to be made. */
  readonly office: string | null
}

/** Names that come more than once, shown at most. */
const SHOWN = 20

/** Has a file the two keys of a template? */
const isTemplate = (bytes: Uint8Array): boolean => {
  const text = new TextDecoder().decode(bytes)
  return /^mau\s*:/m.test(text) && /^ke_hoach\s*:/m.test(text)
}

/** Both may be YAML; throws `UsageError` where the template is the data and the data the template. */
const checkOrder = async (bytes: Uint8Array, { template, data, lang }: BatchSettings, host: Host): Promise<void> => {
  if (data === null || !/\.ya?ml$/i.test(data) || isTemplate(bytes) || (await host.kind(data)) !== 'file') return
  if (isTemplate(await host.read(data, MAX_BYTES))) throw new UsageError(batchWords[lang].exchanged(template, data))
}

/** Throws `UsageError` where a report would take the place of something else. */
const checkReports = async (settings: BatchSettings, host: Host): Promise<void> => {
  const { reports, template, data, force, lang } = settings
  const own = sharedFile(reports, [template, ...(data === null ? [] : [data])], host)
  if (own !== null) throw new UsageError(batchWords[lang].reportOverOwn(own))
  await checkReportFiles(reports, force, lang, host)
}

/** Remarks that forbid nothing are not for `--quiet`. */
const tell = (diagnostics: readonly Diagnostic[], { quiet, lang }: BatchSettings, host: Host): void => {
  const shown = quiet ? diagnostics.filter(({ severity }) => severity === 'error') : diagnostics
  if (shown.length > 0) host.err(told(shown, lang))
}

/**
 * Of the list of communes nobody need use every column, and a column that names the files is used; what is left of the unused
 * ones is one remark.
 */
const withoutUsed = (
  diagnostics: readonly Diagnostic[],
  used: readonly string[],
  { communes, lang }: BatchSettings,
): readonly Diagnostic[] => {
  const isUnused = ({ code }: Diagnostic): boolean => code === 'KH660'
  const headerOf = ({ data: [cell] }: Diagnostic): string => cell?.name ?? ''
  const isOfList = (name: string): boolean => communes && tellsCommune(name)
  const isUsed = (name: string): boolean => used.includes(name) || used.includes(asKey(name)) || isOfList(name)
  const unused = diagnostics.filter(one => isUnused(one) && one.file !== LIST && !isUsed(headerOf(one)))
  const [first, second] = unused
  // A field of the list that is near to a variable was not meant for it.
  const rest = diagnostics.filter(one => !isUnused(one) && !(one.code === 'KH659' && isOfList(headerOf(one))))
  if (!first?.data[0] || !second) return [...unused, ...rest]
  const headers = unused.map(headerOf)
  const place = { ...first.data[0], column: null, name: null }
  return [rowFault('KH039', place, { headers }, lang), ...rest]
}

const headOf = (
  settings: BatchSettings,
  identity: RunIdentity,
  rows: readonly NamedRow[],
  inputs: readonly string[],
  nameText: string,
): ReportHead => ({
  version: identity.version,
  template: identity.template,
  data: hashOf(rows.map((row, i) => `${keyOf(row)}\t${inputs[i]}`)),
  options: hashOf([...settings.formats, nameText, ...(settings.dryRun ? ['dry run'] : [])]),
  dryRun: settings.dryRun,
  shard: settings.shard,
  rows: rows.length,
})

/** A number is the exit code of a run that may not begin; why has been told, and nothing was written. Throws `UsageError`. */
export const prepare = async (settings: BatchSettings, steps: BatchSteps, host: Host): Promise<Prepared | 1 | 2> => {
  const { lang, formats } = settings
  await checkReports(settings, host)
  const file = nameOf(settings.template)
  const template = await readPlanFile(settings.template, lang, host)
  if (template === null) return 2
  await checkOrder(template, settings, host)
  const opened = steps.openTemplate(template, { file, lang }, host)
  // What is good to know of a template is told by `check`.
  tell(
    opened.diagnostics.filter(({ severity }) => severity !== 'hint'),
    settings,
    host,
  )
  if (opened.sample.length > 0) {
    tell(opened.sample, settings, host)
    host.err(`${batchWords[lang].sampleFails(file)}\n`)
    return 1
  }
  if (!opened.tools || !opened.head) return 1

  const { variables } = opened.head
  const loaded = await loadRows(settings, variables, steps.data, host)
  if (loaded.rows === null || loaded.rows.length === 0) {
    tell(withoutUsed(loaded.diagnostics, [], settings), settings, host)
    return loaded.unread ? 2 : 1
  }
  const { rows, text, used, columns, faults } = nameRows(loaded.rows, variables, settings.name, lang, loaded.source)
  tell(withoutUsed(loaded.diagnostics, used, settings), settings, host)
  for (const fault of faults.slice(0, SHOWN)) host.err(wholeFinding(fault, settings.data ?? LIST, lang))
  if (faults.length > SHOWN) host.err(`${batchWords[lang].moreNames(faults.length - SHOWN)}\n`)
  if (faults.length > 0) return 2
  const only = settleChoices(settings.only, rows, columns, variables, lang)

  const office = formats.includes('pdf') ? await host.findOffice() : null
  if (formats.includes('pdf') && office === null) {
    host.err(wholeFault('KH031', 'LibreOffice', {}, lang))
    return 2
  }
  const identity: RunIdentity = { template: sha256(template), version: packageFile.version, formats }
  const inputs = rows.map(({ bound }) => inputHash(identity, bound.row?.values ?? null))
  return {
    tools: opened.tools,
    setup: { template, file, lang },
    rows,
    only,
    inputs,
    head: headOf(settings, identity, rows, inputs, text),
    faulty: hasError(loaded.diagnostics),
    office: settings.dryRun ? null : office,
  }
}
