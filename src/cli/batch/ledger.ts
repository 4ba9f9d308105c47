/** The folder of a run: what lies in it, what earlier runs remember of it, and the memory of this one. */
import { dirname, join } from 'node:path'
import type { Host } from '../../host/host.ts'
import {
  intentLine,
  isManifestName,
  MANIFEST_FOLDER,
  type Manifest,
  type ManifestRecord,
  manifestName,
  manifestText,
  readManifest,
  recordLine,
} from './manifest.ts'
import { nameKey } from './names.ts'
import { keyOf, type NamedRow } from './rows.ts'
import type { BatchSettings } from './settings.ts'

/** All names are without ending; names that differ in case only are one. */
export interface Ledger {
  /** Name of a file as it stands in the folder, null for none. */
  file(name: string): string | null
  /** What this part remembers of a name, else what another part does. */
  last(name: string): ManifestRecord | null
  /** What any part remembers of a name. */
  all(name: string): readonly ManifestRecord[]
  /** Was a PDF of this name about to be put in place by a run that was killed? */
  isIntended(name: string): boolean
  /** Every name that any part has made a file of. */
  names(): Iterable<string>
  /** Throws as the system does. */
  add(records: readonly ManifestRecord[]): Promise<void>
  intend(names: readonly string[]): Promise<void>
  /** Writes the memory of this part anew, in the order of the data, so that it does not tell in what order rows were done. */
  close(rows: readonly NamedRow[]): Promise<void>
}

/** Far more than any manifest is. */
const LIMIT = 1024 * 1024 * 1024

const readAll = async (folder: string, host: Host): Promise<ReadonlyMap<string, Manifest>> => {
  const found = new Map<string, Manifest>()
  for (const name of (await host.list(folder)).filter(isManifestName)) {
    const bytes = await host.read(join(folder, name), LIMIT)
    found.set(name, readManifest(new TextDecoder().decode(bytes)))
  }
  return found
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

/** Rows without a name are remembered by number; of such a row nothing is to stay once it has a name, or is gone. */
const isStale = (name: string, rows: readonly NamedRow[]): boolean => {
  const number = /^#(\d+)$/.exec(name)?.[1]
  if (number === undefined) return false
  const row = rows[Number(number) - 1]
  return row === undefined || keyOf(row) !== name
}

/** Makes the folder, clears what killed runs left, reads what there is and proves that it can be written. Throws as the system does. */
export const openLedger = async (settings: BatchSettings, host: Host): Promise<Ledger> => {
  const { output, shard, reports } = settings
  const folder = join(output, MANIFEST_FOLDER)
  await host.makeFolder(folder)
  for (const one of new Set([output, folder, ...reports.map(report => dirname(report))]))
    if ((await host.kind(one)) === 'folder') await host.removeLeftovers(one)

  const files = new Map((await host.list(output)).map(name => [nameKey(name), name]))
  const manifests = await readAll(folder, host)
  const mine = manifestName(shard)
  const path = join(folder, mine)
  const records = new Map(manifests.get(mine)?.records)
  const intents = new Set(manifests.get(mine)?.intents)
  const others = [...manifests].filter(([name]) => name !== mine).map(([, manifest]) => manifest)
  await host.write(path, utf8(manifestText(records.values(), intents)))

  const all = (name: string): readonly ManifestRecord[] =>
    [records, ...others.map(other => other.records)].flatMap(one => one.get(nameKey(name)) ?? [])
  return {
    all,
    file: name => files.get(nameKey(name)) ?? null,
    last: name => all(name)[0] ?? null,
    isIntended: name => intents.has(nameKey(name)) || others.some(other => other.intents.has(nameKey(name))),
    names: () => new Set([records, ...others.map(other => other.records)].flatMap(one => [...one.keys()])),
    add: async added => {
      for (const record of added) records.set(nameKey(record.name), record)
      for (const record of added) intents.delete(nameKey(record.name))
      await host.append(path, added.map(recordLine).join(''))
    },
    intend: async names => {
      for (const name of names) intents.add(nameKey(name))
      await host.append(path, intentLine(names))
    },
    close: async rows => {
      const ordered = rows.flatMap(row => records.get(nameKey(keyOf(row))) ?? [])
      const gone = new Set(ordered)
      const rest = [...records.values()].filter(record => !gone.has(record) && !isStale(record.name, rows))
      const sorted = rest.sort((a, b) => (a.name < b.name ? -1 : 1))
      await host.write(path, utf8(manifestText([...ordered, ...sorted], intents)))
    },
  }
}
