/** Rows → Word files, one after the other; runs in the program itself or in a worker. */

import type { Compiled } from '../../compile.ts'
import type { Lang } from '../../diagnostics/code.ts'
import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import type { Host } from '../../host/host.ts'
import { codeOf, reasonOf } from '../../host/reasons.ts'
import type { Row } from '../../model/data.ts'
import { rowFault } from './fault.ts'
import { sha256 } from './input-hash.ts'
import { type MachineFault, type RowJob, type RowOutcome, remarks } from './outcome.ts'

/** What a row becomes a file with; `draw` gives the bytes of what `press` made. */
export interface RowTools<Paper extends Compiled = Compiled> {
  press(row: Row): Paper
  draw(paper: Paper): Promise<Uint8Array> | Uint8Array
}

type Writing = Pick<Host, 'write'>

/** The machine's refusal (ENOSPC), and no bug of ours (ERR_INVALID_ARG_TYPE). */
export const isRefusal = (error: unknown): boolean => /^E[A-Z0-9]+$/.test(codeOf(error))

/** A refusal of the machine in words. */
export const machineFault = (error: unknown, lang: Lang): MachineFault => ({
  code: codeOf(error),
  reason: reasonOf(error, lang),
})

interface Made {
  /** null: there is an error. */
  readonly bytes: Uint8Array | null
  readonly diagnostics: readonly Diagnostic[]
}

const make = async <P extends Compiled>(tools: RowTools<P>, { row }: RowJob, lang: Lang): Promise<Made> => {
  try {
    const paper = tools.press(row)
    return { bytes: paper.document ? await tools.draw(paper) : null, diagnostics: paper.diagnostics }
  } catch (error) {
    // A bug of ours, which is shown whole and stops no other row.
    const reason = error instanceof Error ? (error.stack ?? error.message) : String(error)
    return { bytes: null, diagnostics: [rowFault('KH028', row.place, { reason }, lang)] }
  }
}

const nothing = { sha256: null, bytes: null, fault: null } as const

const makeRow = async <P extends Compiled>(
  tools: RowTools<P>,
  job: RowJob,
  lang: Lang,
  host: Writing,
): Promise<RowOutcome> => {
  const { bytes, diagnostics } = await make(tools, job, lang)
  const found = { number: job.number, ...remarks(diagnostics) }
  if (bytes === null) return { ...found, ...nothing }
  try {
    await host.write(job.target, bytes)
  } catch (error) {
    if (!isRefusal(error)) throw error
    return { ...found, ...nothing, fault: machineFault(error, lang) }
  }
  return { ...found, sha256: sha256(bytes), bytes: bytes.length, fault: null }
}

/** Stops at the first file that the machine refuses: rows without an outcome have not been tried. */
export const makeRows = async <P extends Compiled>(
  tools: RowTools<P>,
  jobs: readonly RowJob[],
  lang: Lang,
  host: Writing,
): Promise<readonly RowOutcome[]> => {
  const outcomes: RowOutcome[] = []
  for (const job of jobs) {
    const outcome = await makeRow(tools, job, lang, host)
    outcomes.push(outcome)
    if (outcome.fault) break
  }
  return outcomes
}
