/** One file: a plan, or a template with the papers that its examples and its data make. */
import { type OpenedTemplate, openTemplate } from '../../batch.ts'
import { proofreadPlan } from '../../checks/proofread.ts'
import { compilePlan, textOf } from '../../compile.ts'
import { type Diagnostic, sortDiagnostics } from '../../diagnostics/diagnostic.ts'
import { hasError } from '../../diagnostics/errors.ts'
import type { Suppressed } from '../../diagnostics/reported.ts'
import type { Host } from '../../host/host.ts'
import { joinIgnored, NOTHING_IGNORED } from '../../reader/ignored.ts'
import { MAX_BYTES } from '../../reader/limits.ts'
import { nameOf } from '../compile-file.ts'
import { PLAN_FILE, readOrFault } from '../file-fault.ts'
import { STDIN } from '../targets.ts'
import { judgeIgnores } from './judge-ignores.ts'
import { type JudgedRows, judgeRows } from './judge-rows.ts'
import type { CheckSettings } from './settings.ts'
import { soundFixes } from './sound-fixes.ts'

/** `unread`: the machine refused the file, or the data of a template; why is among the diagnostics. */
export interface JudgedFile {
  readonly kind: 'plan' | 'template'
  readonly unread: boolean
  /** As it is called in diagnostics. */
  readonly file: string
  readonly diagnostics: readonly Diagnostic[]
  readonly suppressed: readonly Suppressed[]
  /** Rows of data it was filled from. */
  readonly rows: number
}

const NO_ROWS: JudgedRows = { diagnostics: [], ignored: NOTHING_IGNORED, rows: 0, unread: false }

/** A template is judged by itself, by the paper its own examples make, and by those of the data. */
const judgeTemplate = async ({ press, ...opened }: OpenedTemplate, settings: CheckSettings, host: Host) => {
  const sample = press?.judgeSample() ?? NO_ROWS
  const { data } = settings
  const rows = press && data !== null ? await judgeRows(press, data, settings, host) : NO_ROWS
  return {
    diagnostics: [...sortDiagnostics([...opened.diagnostics, ...sample.diagnostics]), ...rows.diagnostics],
    ignored: joinIgnored(opened.ignored, sample.ignored, rows.ignored),
    rows: rows.rows,
    unread: rows.unread,
  }
}

/** All that `build` and `batch` would find, what comments in the file silence, and what is wrong with those. */
export const judgeFile = async (path: string, settings: CheckSettings, host: Host): Promise<JudgedFile> => {
  const file = nameOf(path)
  const bytes =
    path === STDIN
      ? await host.readInput(MAX_BYTES)
      : await readOrFault(path, MAX_BYTES, PLAN_FILE, settings.lang, host)
  if (!(bytes instanceof Uint8Array))
    return { kind: 'plan', unread: true, file, diagnostics: [bytes], suppressed: [], rows: 0 }
  const options = { file, lang: settings.lang, proofread: proofreadPlan }
  const plan = compilePlan(bytes, options)
  const isTemplate = plan.diagnostics.some(({ code }) => code === 'KH599')
  const judged = isTemplate
    ? await judgeTemplate(openTemplate(bytes, options), settings, host)
    : { ...plan, rows: 0, unread: false }
  const { diagnostics, ignored, rows, unread } = judged
  const source = textOf(bytes).value ?? ''
  const ofComments = judgeIgnores({ file, source, ignored, whole: !hasError(diagnostics) }, settings.lang)
  const found = ofComments.length === 0 ? diagnostics : sortDiagnostics([...diagnostics, ...ofComments])
  return {
    kind: isTemplate ? 'template' : 'plan',
    unread,
    file,
    diagnostics: settings.outputs.some(({ format }) => format === 'sarif') ? soundFixes(source, found) : found,
    suppressed: ignored.suppressed,
    rows,
  }
}
