/** Reports overwrite reports, and nothing else. */
import type { Lang } from '../../diagnostics/code.ts'
import type { Host } from '../../host/host.ts'
import { batchWords } from '../batch-words.ts'
import { UsageError } from '../usage-error.ts'
import { isReportCsv } from './report-csv.ts'

/** Bytes by which a report is known. */
const HEAD = 4096

/** An empty file, or the beginning of a report in either form; a report is known even where its end is lost. */
const isOurs = (head: Uint8Array): boolean => {
  const text = new TextDecoder().decode(head)
  return text.trim() === '' || /^\s*\{\s*"khcchc"\s*:\s*1\s*[,}]/.test(text) || isReportCsv(text)
}

/** Is there a file, which may be read, of somebody else? What the machine refuses is told by the write. */
const isForeign = async (file: string, host: Host): Promise<boolean> => {
  if ((await host.kind(file)) !== 'file') return false
  try {
    return !isOurs(await host.read(file, HEAD))
  } catch {
    return false
  }
}

/** Throws `UsageError` for a report twice, or in the place of a file that is no report of ours (unless `force`). */
export const checkReportFiles = async (
  files: readonly string[],
  force: boolean,
  lang: Lang,
  host: Host,
): Promise<void> => {
  const words = batchWords[lang]
  const twice = files.find((file, i) => files.findIndex(one => host.absolute(one) === host.absolute(file)) < i)
  if (twice !== undefined) throw new UsageError(words.reportTwice(twice))
  if (force) return
  for (const file of files) if (await isForeign(file, host)) throw new UsageError(words.notOurReport(file))
}

/** The file of `files` that is one of `taken`, however it is written; null for none. */
export const sharedFile = (files: readonly string[], taken: readonly string[], host: Host): string | null => {
  const paths = new Set(taken.map(file => host.absolute(file)))
  return files.find(file => paths.has(host.absolute(file))) ?? null
}
