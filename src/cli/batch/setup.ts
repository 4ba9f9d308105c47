/** What all threads of a run have in common; plain data. */
import type { Lang } from '../../diagnostics/code.ts'

/** `template`: the bytes of the file; `file`: its name in diagnostics. */
export interface WorkerSetup {
  readonly template: Uint8Array
  readonly file: string
  readonly lang: Lang
}
