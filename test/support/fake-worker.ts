/** The worker of a fake batch, in the same thread: what goes in and out is copied as between threads. */
import { makeRows } from '../../src/cli/batch/make-rows.ts'
import type { RowJob } from '../../src/cli/batch/outcome.ts'
import { fakeSteps } from './fake-batch.ts'
import type { MemoryHost } from './memory-host.ts'

export const work = async (task: unknown, host: MemoryHost): Promise<unknown> => {
  const { tools } = fakeSteps().openTemplate(new Uint8Array(), { file: 'mau.yaml', lang: 'vi' }, host)
  if (!tools) throw new Error('no tools')
  return structuredClone(await makeRows(tools, structuredClone(task) as readonly RowJob[], 'vi', host))
}
