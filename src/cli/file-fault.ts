/** Faults of files and folders, told like every other diagnostic but without a line. */
import { basename, dirname, join } from 'node:path'
import type { Lang } from '../diagnostics/code.ts'
import { fileCodes } from '../diagnostics/codes/file.ts'
import type { DataOf } from '../diagnostics/codes.ts'
import { printable, printableLine } from '../diagnostics/printable.ts'
import type { Host } from '../host/host.ts'
import { fold } from '../text/vietnamese.ts'

type FileCode = keyof typeof fileCodes

const LABELS = {
  vi: { error: 'lỗi', warning: 'cảnh báo', hint: 'gợi ý' },
  en: { error: 'error', warning: 'warning', hint: 'hint' },
} as const

/** One fault of a file: `ke-hoach.yaml: lỗi KH001: …`. */
export const fileFault = <C extends FileCode>(code: C, file: string, data: DataOf<C>, lang: Lang): string => {
  const entry = fileCodes[code]
  const words = (entry[lang] as (data: DataOf<C>) => { message: string; hint: string | null })(data)
  const severity = LABELS[lang][entry.severity]
  const hint = words.hint === null ? '' : `      ${LABELS[lang].hint}: ${words.hint}\n`
  return `${printableLine(`${file}: ${severity} ${code}: ${words.message}`)}\n${printable(hint)}`
}

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

/** The same of plans and templates. */
export const plansNearby = (path: string, host: Host): Promise<string> => filesNearby(path, host, /\.ya?ml$/i)
