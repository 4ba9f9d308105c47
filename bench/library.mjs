/** khcchc's own functions as one file, bundled as the command is: what a worker does can then be timed in memory. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { rolldown } from 'rolldown'
import { noClock, oneFflate } from '../.scripts/lean-packages.mjs'

const root = join(import.meta.dirname, '..')
const SOURCES = {
  openTemplate: 'batch.ts',
  bindRows: 'reader/data/bind-rows.ts',
  rowTools: 'cli/batch/row-tools.ts',
  nodeHost: 'host/host.ts',
}

/** Writes library.mjs into the folder. */
export const bundleLibrary = async folder => {
  const entry = join(folder, 'entry.ts')
  const line = ([name, file]) => `export { ${name} } from ${JSON.stringify(join(root, 'src', file))}\n`
  writeFileSync(entry, Object.entries(SOURCES).map(line).join(''))
  const build = await rolldown({
    input: entry,
    cwd: root,
    platform: 'neutral',
    resolve: { mainFields: ['module', 'main'] },
    external: /^node:/,
    plugins: [oneFflate, noClock],
    transform: { target: 'node20.19' },
  })
  await build.write({ file: join(folder, 'library.mjs'), codeSplitting: false, format: 'esm', minify: true })
  await build.close()
}
