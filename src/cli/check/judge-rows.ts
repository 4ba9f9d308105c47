/** The papers of all rows of a file of data, judged as `batch --dry-run` would. */
import type { Press } from '../../batch.ts'
import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import type { Host } from '../../host/host.ts'
import { type Ignored, joinIgnored, NOTHING_IGNORED } from '../../reader/ignored.ts'
import { pinData } from '../batch/fault.ts'
import { nameRows } from '../batch/name-rows.ts'
import { batchSteps } from '../batch/steps.ts'
import { withoutTotals } from '../batch/totals.ts'
import { readOrFault } from '../file-fault.ts'
import type { CheckSettings } from './settings.ts'

/** What the rows came to; `unread`: the file of data could not be read. */
export interface JudgedRows {
  readonly diagnostics: readonly Diagnostic[]
  readonly ignored: Ignored
  readonly rows: number
  readonly unread: boolean
}

/** Rows between two turns of signals. */
const STEP = 50

/** Fills a template from every row of `data`; each diagnostic names the row's cell. */
export const judgeRows = async (
  press: Press,
  data: string,
  settings: CheckSettings,
  host: Host,
): Promise<JudgedRows> => {
  const { lang, sheet } = settings
  const bytes = await readOrFault(data, batchSteps.data.limit, null, lang, host)
  if (!(bytes instanceof Uint8Array)) return { diagnostics: [bytes], ignored: NOTHING_IGNORED, rows: 0, unread: true }
  const read = await batchSteps.data.readData(bytes, { file: data, sheet })
  const first = pinData(read.findings, data, lang)
  if (read.value === null) return { diagnostics: first, ignored: NOTHING_IGNORED, rows: 0, unread: false }

  const { variables } = press.head
  const bound = batchSteps.data.bindRows(read.value, variables, { file: data })
  const whole = { table: read.value, rows: bound.rows, findings: [] }
  const { rows, table, findings } = withoutTotals(read.value, bound.rows, variables) ?? whole
  const source = { headers: table.headers.map(({ name }) => ({ written: name, name })), cells: () => null }
  // A column that would name the files is of use although no variable takes it.
  const { used } = nameRows(rows, variables, null, lang, source)
  const isOfUse = ({ code, data: [cell] }: Diagnostic): boolean => code !== 'KH660' || !used.includes(cell?.name ?? '')
  const ofData = pinData([...bound.findings, ...findings], data, lang).filter(isOfUse)

  const ofRows: Diagnostic[] = []
  let ignored = NOTHING_IGNORED
  for (const [i, one] of rows.entries()) {
    if (i % STEP === STEP - 1) await host.pause()
    ofRows.push(...pinData(one.findings, data, lang))
    if (one.row === null) continue
    const paper = press.press(one.row)
    ofRows.push(...paper.diagnostics)
    if (paper.ignored !== NOTHING_IGNORED) ignored = joinIgnored(ignored, paper.ignored)
  }
  return { diagnostics: [...first, ...ofData, ...ofRows], ignored, rows: rows.length, unread: false }
}
