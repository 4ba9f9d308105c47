/** What counts of the findings, once configurations and baselines have had their say. */

import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { countOf } from '../../diagnostics/errors.ts'
import { atSource, finding } from '../../diagnostics/finding.ts'
import { pin } from '../../diagnostics/pin.ts'
import type { Suppressed } from '../../diagnostics/reported.ts'
import type { Host } from '../../host/host.ts'
import type { Config } from '../config/config.ts'
import type { Configs } from '../config/find-config.ts'
import { applySeverities } from '../config/severities.ts'
import { type Baseline, partKnown, readBaseline } from './baseline.ts'
import type { JudgedFile } from './judge-file.ts'
import type { CheckSettings } from './settings.ts'

/** `tooMany`: more warnings than are allowed, and how many that is. */
export interface Counted {
  readonly diagnostics: readonly Diagnostic[]
  readonly suppressed: readonly Suppressed[]
  readonly tooMany: readonly { readonly count: number; readonly allowed: number }[]
  /** A baseline could not be read. */
  readonly unread: boolean
}

/** A judged file with the paths that govern it. */
interface Settled {
  readonly judged: JudgedFile
  readonly diagnostics: readonly Diagnostic[]
  readonly levels: Config['levels']
  readonly baseline: string | null
  /** Whom its warnings are counted for; null: nobody. */
  readonly limit: { readonly of: string; readonly allowed: number } | null
}

const settle = async (
  judged: JudgedFile,
  path: string,
  settings: CheckSettings,
  configs: Configs,
): Promise<Settled> => {
  const { config } = await configs.of(path)
  const { maxWarnings } = settings
  const limit =
    maxWarnings !== null
      ? { of: '', allowed: maxWarnings }
      : config.maxWarnings === null
        ? null
        : { of: config.file ?? '', allowed: config.maxWarnings }
  return {
    judged,
    levels: config.levels,
    diagnostics: judged.unread
      ? judged.diagnostics
      : applySeverities(judged.diagnostics, { levels: config.levels, mayLower: false }),
    baseline: settings.writeBaseline !== null || judged.unread ? null : (settings.baseline ?? config.baseline),
    limit,
  }
}

const byBaseline = (files: readonly Settled[]): ReadonlyMap<string, readonly Settled[]> =>
  new Map(
    [...new Set(files.flatMap(({ baseline }) => baseline ?? []))].map(path => [
      path,
      files.filter(({ baseline }) => baseline === path),
    ]),
  )

/** `paths`: the files as they were found, one for each that was judged. */
export const countFindings = async (
  files: readonly JudgedFile[],
  paths: readonly string[],
  settings: CheckSettings,
  configs: Configs,
  host: Host,
): Promise<Counted> => {
  const settled: Settled[] = []
  for (const [i, judged] of files.entries())
    settled.push(await settle(judged, paths[i] ?? judged.file, settings, configs))

  const baselines = new Map<string, Baseline>()
  const ofBaselines: Diagnostic[] = []
  for (const path of byBaseline(settled).keys()) {
    const read = await readBaseline(path, settings.lang, host)
    if ('known' in read) baselines.set(path, read)
    else ofBaselines.push(read)
  }
  const unread = ofBaselines.length > 0

  const known: Suppressed[] = []
  const fresh = new Map<Settled, readonly Diagnostic[]>()
  for (const [path, group] of byBaseline(settled)) {
    const baseline = baselines.get(path)
    if (!baseline) continue
    let stale = 0
    for (const one of group) {
      const parted = partKnown(baseline, one.diagnostics, [one.judged.file], host)
      fresh.set(one, parted.fresh)
      stale += parted.stale
      known.push(...parted.known.map(diagnostic => ({ diagnostic, by: 'baseline', reason: path }) as const))
    }
    const context = { file: path, lang: settings.lang, source: '', tree: null }
    const remarks = stale > 0 ? [pin(finding('KH791', atSource(0), { stale, file: path }), context)] : []
    ofBaselines.push(...applySeverities(remarks, { levels: group[0]?.levels ?? new Map(), mayLower: false }))
  }
  const left = (one: Settled): readonly Diagnostic[] => fresh.get(one) ?? one.diagnostics

  const limits = new Map(settled.flatMap(({ limit }) => (limit ? [[limit.of, limit.allowed] as const] : [])))
  const tooMany = [...limits].flatMap(([of, allowed]) => {
    const count = settled
      .filter(({ limit }) => limit?.of === of)
      .reduce((sum, one) => sum + countOf(left(one), 'warning'), 0)
    return count > allowed ? [{ count, allowed }] : []
  })
  return {
    diagnostics: [...settled.flatMap(left), ...ofBaselines],
    suppressed: [...files.flatMap(({ suppressed }) => suppressed), ...known],
    tooMany,
    unread,
  }
}
