/** `khcchc communes`: prints the list of communes as a data file to start from. */
import { dirname } from 'node:path'
import { COMMUNE_FIELDS, type Commune } from '../communes/commune.ts'
import { type Selection, selectCommunes } from '../communes/select.ts'
import type { Lang } from '../diagnostics/code.ts'
import type { Host } from '../host/host.ts'
import { reasonOf } from '../host/reasons.ts'
import type { ExitCode } from './command.ts'
import { communesWords } from './communes-words.ts'
import { csvText } from './csv.ts'
import { wholeFault } from './file-fault.ts'
import { selectionRemarks } from './selection-remarks.ts'
import { UsageError } from './usage-error.ts'

/** Values of `--format`. */
export const COMMUNES_FORMATS = ['csv', 'json'] as const
/** csv: with a byte order mark, commas and CRLF, as Excel and RFC 4180 want it; json: an array, one unit a line. */
export type CommunesFormat = (typeof COMMUNES_FORMATS)[number]

/** `output`: file of -o, null for standard output. */
export interface CommunesSettings extends Selection {
  readonly format: CommunesFormat
  readonly output: string | null
  readonly force: boolean
  readonly lang: Lang
}

const ENDINGS: Readonly<Record<string, CommunesFormat>> = { csv: 'csv', txt: 'csv', json: 'json' }

/** The format of `-o`'s ending where none is asked for; throws `UsageError` for an ending that promises another one. */
export const settleCommunesFormat = (
  asked: CommunesFormat | null,
  output: string | null,
  lang: Lang,
): CommunesFormat => {
  if (output === null) return asked ?? 'csv'
  const format = ENDINGS[/\.(\w+)$/.exec(output)?.[1]?.toLowerCase() ?? '']
  if (format === undefined || (asked !== null && asked !== format))
    throw new UsageError(communesWords[lang].badOutput(output, asked ?? 'csv'))
  return format
}

const asCsv = (units: readonly Commune[]): string =>
  csvText([COMMUNE_FIELDS, ...units.map(unit => COMMUNE_FIELDS.map(name => unit[name]))])

const asJson = (units: readonly Commune[]): string =>
  `[\n${units.map(unit => JSON.stringify(unit, [...COMMUNE_FIELDS])).join(',\n')}\n]\n`

const writers: { readonly [F in CommunesFormat]: (units: readonly Commune[]) => string } = { csv: asCsv, json: asJson }

/** A list that somebody has begun to fill in is not overwritten. */
const mayWrite = async (target: string, bytes: Uint8Array, force: boolean, host: Host): Promise<boolean> => {
  if (force || (await host.kind(target)) === null) return true
  const there = await host.read(target, bytes.length)
  return there.length === bytes.length && there.every((byte, i) => byte === bytes[i])
}

const writeList = async (target: string, text: string, settings: CommunesSettings, host: Host): Promise<ExitCode> => {
  const { lang, force } = settings
  const bytes = new TextEncoder().encode(text)
  if ((await host.kind(target)) === 'folder') {
    host.err(wholeFault('KH007', target, { target }, lang))
    return 2
  }
  try {
    if (!(await mayWrite(target, bytes, force, host))) {
      host.err(wholeFault('KH003', target, { target }, lang))
      return 2
    }
    await host.makeFolder(dirname(target))
    await host.write(target, bytes)
  } catch (error) {
    host.err(wholeFault('KH004', target, { target, reason: reasonOf(error, lang) }, lang))
    return 2
  }
  host.out(`${target}\n`)
  return 0
}

/** Prints or writes the list, always the same bytes; 2 when there is no such province or day, or the file cannot be written. */
export const communesCommand = async (settings: CommunesSettings, host: Host): Promise<ExitCode> => {
  const { value: units, findings } = selectCommunes(settings)
  if (findings.length > 0) host.err(selectionRemarks(findings, settings.lang))
  if (!units) return 2
  const text = writers[settings.format](units)
  if (settings.output !== null) return writeList(settings.output, text, settings, host)
  host.out(text)
  return 0
}
