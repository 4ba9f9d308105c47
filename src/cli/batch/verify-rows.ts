/** The documents of a run, read back from the disk and judged as `verify` does, each for its row. */
import { join } from 'node:path'
import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { hasError } from '../../diagnostics/errors.ts'
import type { Host } from '../../host/host.ts'
import { type Configs, startConfigs } from '../config/find-config.ts'
import { told } from '../report.ts'
import { judgePaper } from '../verify/judge-paper.ts'
import { verifyWords } from '../verify-words.ts'
import { remarks } from './outcome.ts'
import type { Ran, RowEnd, Run } from './perform.ts'
import type { BatchSettings } from './settings.ts'
import { rowTeller } from './tell-rows.ts'

/** Documents judged before signals have their turn. */
const STEP = 16

const isThere = ({ status }: RowEnd): boolean => status === 'made' || status === 'unchanged' || status === 'kept'

const judgeRow = async (
  { row, name }: { readonly row: RowEnd['row']; readonly name: string },
  settings: BatchSettings,
  configs: Configs,
  host: Host,
): Promise<readonly Diagnostic[]> => {
  const file = join(settings.output, `${name}.docx`)
  const { config } = await configs.of(file)
  const { diagnostics } = await judgePaper(file, config, settings, host)
  return diagnostics.map(one => ({ ...one, data: [row.place] }))
}

const withFindings = (end: RowEnd, found: readonly Diagnostic[]): RowEnd => {
  const { errors, warnings, diagnostics } = remarks(found)
  return {
    ...end,
    errors: end.errors + errors,
    warnings: end.warnings + warnings,
    diagnostics: [...end.diagnostics, ...diagnostics],
  }
}

/** Every row that has a document, with what was found in it; Ctrl-C ends the reading, and what was made stays made. */
export const verifyRows = async (ran: Ran, { settings, host }: Run): Promise<Ran> => {
  const { lang, quiet } = settings
  const configs = startConfigs({ kind: 'upward' }, lang, host)
  const teller = rowTeller(settings)
  const results: RowEnd[] = []
  let interrupted = false
  let judged = 0
  let faulty = 0
  const stopListening = host.onInterrupt(() => {
    interrupted = true
  })
  try {
    for (const end of ran.results) {
      const { name } = end.row
      if (interrupted || name === null || !isThere(end)) {
        results.push(end)
        continue
      }
      const found = await judgeRow({ row: end.row, name }, settings, configs, host)
      judged += 1
      if (hasError(found)) faulty += 1
      results.push(withFindings(end, found))
      host.err(teller.text({ row: end.row, diagnostics: found, old: null }))
      if (judged % STEP === 0) await host.pause()
    }
  } finally {
    stopListening()
  }
  host.err(teller.rest())
  if (configs.diagnostics.length > 0) host.err(told(configs.diagnostics, lang))
  if (!quiet) host.err(`${verifyWords[lang].readBack(judged, faulty)}\n`)
  return { results, stop: interrupted ? 'interrupted' : ran.stop }
}
