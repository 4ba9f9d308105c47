/**
 * One contender in its own process: `child.mjs <id> time <folder> <count>` prints what `count` documents took in memory,
 * after a warm-up; `child.mjs <id> write <folder> <count> <target>` writes them as files.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { rows } from './rows.mjs'

/** Share of the documents that is made before, and not counted. */
const WARM_UP = 0.25

const [id, job, folder, size, target] = process.argv.slice(2)
const count = Number(size)
const { open } = await import(`./contenders/${id}.mjs`)
const warm = job === 'time' ? Math.ceil(count * WARM_UP) : 0
const list = rows(warm + count)
const press = await open({ folder, template: readFileSync(join(folder, 'template.docx')), rows: list })

const pressAll = async list => {
  let bytes = 0
  for (const row of list) bytes += (await press(row)).length
  return bytes
}

if (job === 'write') {
  for (const row of list) writeFileSync(join(target, `${row.ma}.docx`), await press(row))
} else {
  await pressAll(list.slice(0, warm))
  const timed = list.slice(warm)
  const start = performance.now()
  const bytes = await pressAll(timed)
  const ms = performance.now() - start
  process.stdout.write(JSON.stringify({ count, ms, bytes }))
}
