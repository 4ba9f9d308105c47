/** Faults of files and folders, told like every other diagnostic but without a line. */
import { basename, dirname, join } from 'node:path'
import type { Lang } from '../diagnostics/code.ts'
import { fileCodes } from '../diagnostics/codes/file.ts'
import type { DataOf } from '../diagnostics/codes.ts'
import { printable, printableLine } from '../diagnostics/printable.ts'
import type { Host } from '../host/host.ts'

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

/** Plans that lie where a missing one was looked for. */
export const plansNearby = async (path: string, host: Host): Promise<string> => {
  const folder = (await host.kind(path)) === 'folder' ? path : dirname(path)
  const names = (await host.list(folder))
    .filter(name => /\.ya?ml$/i.test(name) && name !== basename(path))
    .map(name => join(folder, name))
  return names.length > SHOWN ? `${names.slice(0, SHOWN).join(', ')}, …` : names.join(', ')
}
