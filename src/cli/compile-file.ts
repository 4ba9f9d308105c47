/** One plan file, read and compiled, its remarks told. */
import { compilePlan } from '../compile.ts'
import type { Lang } from '../diagnostics/code.ts'
import type { Host } from '../host/host.ts'
import type { OfficialDocument } from '../model/document.ts'
import { MAX_BYTES } from '../reader/limits.ts'
import { filesNearby, PLAN_FILE, readOrTell, wholeFault } from './file-fault.ts'
import { type Counted, tell } from './report.ts'
import { STDIN } from './targets.ts'

/** What the exit code is made of: 2 when not `read`, 1 without a document, else 0. */
export interface CompiledFile extends Counted {
  readonly document: OfficialDocument | null
  /** Could the file be read at all? */
  readonly read: boolean
}

/** The bytes of a plan or template; null where it cannot be read, which is told (KH001, KH002). */
export const readPlanFile = async (plan: string, lang: Lang, host: Host): Promise<Uint8Array | null> => {
  if (plan === STDIN) return host.readInput(MAX_BYTES)
  if ((await host.kind(plan)) === 'folder') {
    host.err(wholeFault('KH002', plan, { nearby: await filesNearby(plan, host, PLAN_FILE) }, lang))
    return null
  }
  return readOrTell(plan, MAX_BYTES, PLAN_FILE, lang, host)
}

/** What a file is called in diagnostics. */
export const nameOf = (plan: string): string => (plan === STDIN ? 'stdin' : plan)

/** A file that cannot be read is told (KH001, KH002) and counts as one error; it stops no other plan. */
export const compileFile = async (plan: string, lang: Lang, host: Host): Promise<CompiledFile> => {
  const bytes = await readPlanFile(plan, lang, host)
  if (bytes === null) return { document: null, read: false, errors: 1, warnings: 0 }
  const { document, diagnostics } = compilePlan(bytes, { file: nameOf(plan), lang })
  return { document, read: true, ...tell(diagnostics, lang, host) }
}
