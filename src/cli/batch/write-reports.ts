/** Reports into files, each whole or not at all. */
import { dirname } from 'node:path'
import type { Lang } from '../../diagnostics/code.ts'
import type { Host } from '../../host/host.ts'
import { reasonOf } from '../../host/reasons.ts'
import { wholeFault } from '../file-fault.ts'
import { isRefusal } from './make-rows.ts'
import { type BatchReport, reportBytes } from './report.ts'

/** False when one could not be written (KH037), which is told; the others are. */
export const writeReports = async (
  report: BatchReport,
  files: readonly string[],
  lang: Lang,
  host: Host,
): Promise<boolean> => {
  let written = true
  for (const file of files) {
    try {
      await host.makeFolder(dirname(file))
      await host.write(file, reportBytes(report, file, lang))
    } catch (error) {
      if (!isRefusal(error)) throw error
      host.err(wholeFault('KH037', file, { reason: reasonOf(error, lang) }, lang))
      written = false
    }
  }
  return written
}
