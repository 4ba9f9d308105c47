/** Reports to the streams of the process and into files, each whole or not at all. */
import { dirname } from 'node:path'
import type { Lang } from '../../diagnostics/code.ts'
import type { Host } from '../../host/host.ts'
import { codeOf, reasonOf } from '../../host/reasons.ts'
import { wholeFault } from '../file-fault.ts'

/** False where the machine refuses, which is told (KH004). */
export const writeText = async (file: string, text: string, lang: Lang, host: Host): Promise<boolean> => {
  try {
    await host.makeFolder(dirname(file))
    await host.write(file, new TextEncoder().encode(text))
    return true
  } catch (error) {
    if (codeOf(error) === '') throw error
    host.err(wholeFault('KH004', file, { target: file, reason: reasonOf(error, lang) }, lang))
    return false
  }
}

/** Text goes where remarks go, what machines read to standard output. Were all of them written? */
export const writeOutputs = async <F extends string>(
  outputs: readonly { readonly format: F; readonly file: string | null }[],
  textOf: (format: F) => string,
  lang: Lang,
  host: Host,
): Promise<boolean> => {
  let written = true
  for (const { format, file } of outputs) {
    const text = textOf(format)
    if (file !== null) written = (await writeText(file, text, lang, host)) && written
    else if (format === 'text') host.err(text)
    else host.out(text)
  }
  return written
}
