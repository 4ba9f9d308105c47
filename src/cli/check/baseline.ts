/** Findings known from before: an old stock of plans is taken as it is, and only what is new counts. */
import { dirname, relative, sep } from 'node:path'
import type { Lang } from '../../diagnostics/code.ts'
import { type Code, codes } from '../../diagnostics/codes.ts'
import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { atSource, type Finding, finding } from '../../diagnostics/finding.ts'
import { fingerprint } from '../../diagnostics/fingerprint.ts'
import { pin } from '../../diagnostics/pin.ts'
import type { Host } from '../../host/host.ts'
import { isMap, memberOf } from '../../text/plain-data.ts'
import { readOrFault } from '../file-fault.ts'
import { withSlashes } from './glob.ts'

const FORMAT = 'khcchc-baseline'
const VERSION = 1
const MAX_BASELINE = 64 * 1024 * 1024

/** How often each finding (`KH407 0123456789abcdef`) stands in each file; paths from the folder of the baseline, with slashes. */
export type Known = ReadonlyMap<string, ReadonlyMap<string, number>>

/** A baseline in use. */
export interface Baseline {
  /** As it is called in messages. */
  readonly file: string
  readonly known: Known
}

const keyOf = (diagnostic: Diagnostic): string => `${diagnostic.code} ${fingerprint(diagnostic)}`

/** A file as a baseline calls it. */
const nameIn = (baseline: string, file: string, host: Host): string =>
  withSlashes(relative(dirname(host.absolute(baseline)), host.absolute(file)), sep)

const byKey = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : 1)

/** The text of a baseline that knows all these findings; sorted, so that two people who write it differ in what differs. */
export const baselineText = (baseline: string, diagnostics: readonly Diagnostic[], host: Host): string => {
  const files = new Map<string, Map<string, number>>()
  for (const diagnostic of diagnostics) {
    const name = nameIn(baseline, diagnostic.file, host)
    const counts = files.get(name) ?? new Map<string, number>()
    counts.set(keyOf(diagnostic), (counts.get(keyOf(diagnostic)) ?? 0) + 1)
    files.set(name, counts)
  }
  const listed = [...files].sort(byKey).map(([name, counts]) => [name, Object.fromEntries([...counts].sort(byKey))])
  const all = { format: FORMAT, version: VERSION, files: Object.fromEntries(listed) }
  return `${JSON.stringify(all, null, 2)}\n`
}

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) > 0

const KEY = /^(KH\d{3}) [0-9a-f]{16}$/

const isKnownKey = (key: string): boolean => Object.hasOwn(codes, KEY.exec(key)?.[1] as Code)

/** Codes of another version are left out. */
const knownOf = (files: unknown): Known =>
  new Map(
    Object.entries(isMap(files) ? files : {}).map(([name, counts]) => [
      name,
      new Map(
        Object.entries(isMap(counts) ? counts : {}).flatMap(([key, count]) =>
          isKnownKey(key) && isCount(count) ? [[key, count] as const] : [],
        ),
      ),
    ]),
  )

const read = (text: string): Known | Finding => {
  const json = parse(text)
  const fault = (what: 'json' | 'other' | 'version'): Finding => finding('KH792', atSource(0), { what })
  if (json === null) return fault('json')
  if (memberOf(json, 'format') !== FORMAT) return fault('other')
  return memberOf(json, 'version') === VERSION ? knownOf(memberOf(json, 'files')) : fault('version')
}

/** The baseline, or why there is none (KH001, KH792). */
export const readBaseline = async (file: string, lang: Lang, host: Host): Promise<Baseline | Diagnostic> => {
  const bytes = await readOrFault(file, MAX_BASELINE, null, lang, host)
  if (!(bytes instanceof Uint8Array)) return bytes
  const known = read(new TextDecoder().decode(bytes))
  return 'code' in known ? pin(known, { file, lang, source: '', tree: null }) : { file, known }
}

/** Parts findings into new ones and those that are known; `stale`: how many known ones of the judged files are no longer there. */
export const partKnown = (
  { file, known }: Baseline,
  diagnostics: readonly Diagnostic[],
  judged: readonly string[],
  host: Host,
): { readonly fresh: readonly Diagnostic[]; readonly known: readonly Diagnostic[]; readonly stale: number } => {
  const left = new Map<string, Map<string, number>>()
  const leftOf = (path: string): Map<string, number> => {
    const name = nameIn(file, path, host)
    const counts = left.get(name) ?? new Map(known.get(name) ?? [])
    left.set(name, counts)
    return counts
  }
  const isKnown = (diagnostic: Diagnostic): boolean => {
    const counts = leftOf(diagnostic.file)
    const count = counts.get(keyOf(diagnostic)) ?? 0
    if (count > 0) counts.set(keyOf(diagnostic), count - 1)
    return count > 0
  }
  const [fresh, old]: [Diagnostic[], Diagnostic[]] = [[], []]
  for (const diagnostic of diagnostics) (isKnown(diagnostic) ? old : fresh).push(diagnostic)
  for (const path of judged) leftOf(path)
  let stale = 0
  for (const counts of left.values()) for (const count of counts.values()) stale += count
  return { fresh, known: old, stale }
}
