/** A machine on which a run leaves no trace: it reads what there is, and what it writes is gone. */
import type { Host } from '../../host/host.ts'

const nothing = async (): Promise<void> => {}

/** For `--dry-run`. Without threads, since they would write by themselves. */
export const dryHost = (host: Host): Host => ({
  ...host,
  list: async folder => ((await host.kind(folder)) === null ? [] : host.list(folder)),
  makeFolder: nothing,
  write: nothing,
  append: nothing,
  remove: nothing,
  removeLeftovers: nothing,
  temporaryFolder: async parent => parent,
  startWorkers: null,
})
