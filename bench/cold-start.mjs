/**
 * Cold start: what one `khcchc build` of a 4-page plan costs beside a Node that does nothing. The two run in turn, so that
 * a busy machine slows both; the ratio of the medians is the figure, not the milliseconds.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'

const RUNS = Number(process.argv[2] ?? 31)
const TARGET = 2.5

const root = join(import.meta.dirname, '..')
const launch = join(root, 'dist/launch.cjs')
if (!existsSync(launch)) throw new Error('dist is not built: run npm run build first')
const folder = mkdtempSync(join(tmpdir(), 'khcchc-bench-'))
const commands = {
  'node -e 0': () => ['-e', '0'],
  'khcchc build examples/phuong.yaml': round => [
    launch,
    'build',
    join(root, 'examples/phuong.yaml'),
    '-o',
    join(folder, `${round}.docx`),
  ],
}

const time = args => {
  const start = performance.now()
  const { status, stderr } = spawnSync(process.execPath, args)
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`)
  return performance.now() - start
}
const median = values => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]

const times = Object.fromEntries(Object.keys(commands).map(name => [name, []]))
try {
  // The first round fills the disk cache and the code cache and is not counted.
  for (let round = 0; round <= RUNS; round++)
    for (const [name, argsOf] of Object.entries(commands)) {
      const taken = time(argsOf(round))
      if (round > 0) times[name].push(taken)
    }
} finally {
  rmSync(folder, { recursive: true })
}

const [empty, built] = Object.values(times).map(median)
const lines = Object.entries(times).map(
  ([name, values]) =>
    `${name.padEnd(30)} median ${median(values).toFixed(1)} ms  (${Math.min(...values).toFixed(1)}–${Math.max(...values).toFixed(1)})`,
)
process.stdout.write(
  [
    `${RUNS} runs in turn, ${new Date().toISOString().slice(0, 10)}, Node ${process.version} ${process.platform}-${process.arch}, ${cpus().length} × ${cpus()[0]?.model.trim()}`,
    ...lines,
    `ratio ${(built / empty).toFixed(2)} (target: at most ${TARGET})`,
    '',
  ].join('\n'),
)
