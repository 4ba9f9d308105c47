/** Which file each plan is written to; settled for all plans before the first is read. */
import { basename, dirname, join } from 'node:path'
import type { Host } from '../host/host.ts'
import { UsageError } from './usage-error.ts'
import type { CliWords } from './words.ts'

/** The plan that is read from standard input, by the custom of the shell. */
export const STDIN = '-'

/** One plan and the file it becomes, known before anything is read, so that no plan overwrites another's. */
export interface Job {
  readonly plan: string
  /** null: nothing is written (outline only), or standard input without a name. */
  readonly target: string | null
}

const stem = (plan: string): string => basename(plan).replace(/\.(?:ya?ml|json)$/i, '')

const targetOf = (plan: string, folder: string | null): string | null =>
  plan === STDIN ? null : join(folder ?? dirname(plan), `${stem(plan)}.docx`)

/** Endings that mean a file, and not the one we write. */
const OTHER_FILE = /\.(?:docm?|dotx?|pdf|odt|rtf|txt|html?|ya?ml|json)$/i

/** A plan named twice, as two patterns of a shell may do, is one plan. */
export const once = (plans: readonly string[], host: Host): readonly string[] => {
  const seen = new Set<string>()
  return plans.filter(plan => {
    const key = plan === STDIN ? STDIN : host.absolute(plan)
    const isNew = !seen.has(key)
    seen.add(key)
    return isNew
  })
}

/** `-o` names a file when it ends in .docx and is no folder; anything else is a folder. */
export const nameTargets = async (
  plans: readonly string[],
  output: string | null,
  host: Host,
  words: CliWords,
): Promise<readonly Job[]> => {
  if (output === '') throw new UsageError(words.emptyOutput)
  if (output !== null && OTHER_FILE.test(output) && (await host.kind(output)) !== 'folder')
    throw new UsageError(words.notDocx(output))
  const isFile = output !== null && /\.docx$/i.test(output) && (await host.kind(output)) !== 'folder'
  if (isFile && plans.length > 1) throw new UsageError(words.fileForMany(output))
  return once(plans, host).map(plan => ({ plan, target: isFile ? output : targetOf(plan, output) }))
}

/** Groups of plans that would write one file. Names that differ only in case are one file on Windows. */
export const clashes = (jobs: readonly Job[], host: Host): readonly (readonly Job[])[] => {
  const groups = new Map<string, Job[]>()
  for (const job of jobs) {
    if (job.target === null) continue
    const key = host.absolute(job.target).toLowerCase()
    groups.set(key, [...(groups.get(key) ?? []), job])
  }
  return [...groups.values()].filter(group => group.length > 1)
}
