/** Faults of files and folders, told like every other diagnostic but without a line. */
import { basename, dirname, join } from 'node:path'
import type { Lang } from '../diagnostics/code.ts'
import type { Code, DataOf } from '../diagnostics/codes.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { atSource, type Finding, finding } from '../diagnostics/finding.ts'
import { pin } from '../diagnostics/pin.ts'
import { printable, printableLine } from '../diagnostics/printable.ts'
import { reportWords } from '../diagnostics/report-text.ts'
import type { Host } from '../host/host.ts'
import { codeOf, reasonOf } from '../host/reasons.ts'
import { fold } from '../text/vietnamese.ts'

/** A diagnostic of a whole file or folder, without a line: `ket-qua: lỗi KH030: …`. */
export const wholeText = ({ file, code, severity, message, hint }: Diagnostic, lang: Lang): string => {
  const first = printableLine(`${file}: ${reportWords[lang].severity[severity]} ${code}: ${message}`)
  return hint === null ? `${first}\n` : `${first}\n      ${reportWords[lang].hint}: ${printable(hint)}\n`
}

/** A finding on a whole file or folder, told in the same way. */
export const wholeFinding = (found: Finding, file: string, lang: Lang): string =>
  wholeText(pin(found, { file, lang, source: '', tree: null }), lang)

/** The same, made on the spot. */
export const wholeFault = <C extends Code>(code: C, file: string, data: DataOf<C>, lang: Lang): string =>
  wholeFinding(finding(code, atSource(0), data), file, lang)

const SHOWN = 5

/** How many letters two names share from the start. */
const shared = (a: string, b: string): number => {
  let length = 0
  while (length < a.length && fold(a[length] ?? '') === fold(b[length] ?? '')) length++
  return length
}

/** Files of a kind that lie where a missing one was looked for, the likest first. */
export const filesNearby = async (path: string, host: Host, kind: RegExp): Promise<string> => {
  const folder = (await host.kind(path)) === 'folder' ? path : dirname(path)
  const wanted = basename(path)
  try {
    const names = (await host.list(folder)).filter(name => kind.test(name) && name !== wanted)
    const near = names.toSorted((a, b) => shared(b, wanted) - shared(a, wanted)).map(name => join(folder, name))
    return near.length > SHOWN ? `${near.slice(0, SHOWN).join(', ')}, …` : near.join(', ')
  } catch {
    return ''
  }
}

/** Plans and templates. */
export const PLAN_FILE = /\.ya?ml$/i

/** The bytes of a file, at most `limit` and one, or why it cannot be read (KH001); `kind`: files of it nearby are named, null: none. */
export const readOrFault = async (
  file: string,
  limit: number,
  kind: RegExp | null,
  lang: Lang,
  host: Host,
): Promise<Uint8Array | Diagnostic> => {
  try {
    return await host.read(file, limit)
  } catch (error) {
    if (codeOf(error) === '') throw error
    const nearby = kind !== null && codeOf(error) === 'ENOENT' ? await filesNearby(file, host, kind) : ''
    const fault = finding('KH001', atSource(0), { reason: reasonOf(error, lang), nearby })
    return pin(fault, { file, lang, source: '', tree: null })
  }
}

/** The bytes of a file, at most `limit` and one; null where it cannot be read, which is told (KH001) with files of a kind nearby. */
export const readOrTell = async (
  file: string,
  limit: number,
  kind: RegExp,
  lang: Lang,
  host: Host,
): Promise<Uint8Array | null> => {
  const bytes = await readOrFault(file, limit, kind, lang, host)
  if (bytes instanceof Uint8Array) return bytes
  host.err(wholeText(bytes, lang))
  return null
}
