/**
 * khcchc batch beside its peers and beside the limit, on one document, in one run, in turn. Exit 1 when a requirement is not met.
 *   --quick   a short run to see that all works; it judges nothing
 *   KHCCHC_BENCH_APT=1   tries to install the peers that Debian has
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { contenders, installFromApt } from './contenders.mjs'
import { inTurn, median, run, runToDisk } from './measure.mjs'
import { batch, dataFile, prepare } from './prepare.mjs'
import { report } from './report.mjs'
import { requireSameText } from './same-text.mjs'

const quick = process.argv.includes('--quick')
const ROUNDS = quick ? 1 : 5
const SHARE = quick ? 0.1 : 1
const FILES = quick ? 300 : 3321
const MEMORY = quick ? [100, 300] : [1000, 10_000]
const TEXTS = 12

const tell = text => process.stderr.write(`${text}\n`)

/** Documents in memory, one thread each: ms and bytes a document. */
const inMemory = (ones, folder) => {
  const figures = inTurn(
    ones,
    ROUNDS,
    ({ command, count }) => {
      const { stdout } = run([...command, 'time', folder, String(Math.ceil(count * SHARE))], folder)
      const { count: made, ms, bytes } = JSON.parse(stdout)
      return { ms: ms / made, bytes: bytes / made }
    },
    tell,
  )
  return ones.map(one => {
    const all = figures.get(one)
    const times = all.map(({ ms }) => ms)
    return {
      ...one,
      ms: median(times),
      min: Math.min(...times),
      max: Math.max(...times),
      bytes: median(all.map(f => f.bytes)),
    }
  })
}

/** Whole commands, as people run them: seconds for FILES files on the disk. */
const toDisk = (fastest, limit, folder) => {
  const data = dataFile(folder, FILES)
  const writer =
    ({ command }) =>
    target => [...command, 'write', folder, String(FILES), target]
  const ways = [
    { id: 'all', title: 'khcchc batch (mọi nhân)', commandFor: target => batch(data, target) },
    { id: 'one', title: 'khcchc batch --jobs 1', commandFor: target => batch(data, target, '--jobs', '1') },
    { id: 'peer', title: fastest.title, commandFor: writer(fastest) },
    { id: 'limit', title: limit.title, commandFor: writer(limit) },
  ]
  const figures = inTurn(ways, ROUNDS, ({ commandFor }) => runToDisk(commandFor, FILES, folder), tell)
  return ways.map(way => {
    const all = figures.get(way)
    const times = all.map(({ ms }) => ms / 1000)
    const peaks = all.flatMap(({ peak }) => (peak === null ? [] : [peak]))
    return {
      ...way,
      seconds: median(times),
      min: Math.min(...times),
      max: Math.max(...times),
      peak: peaks.length > 0 ? Math.max(...peaks) : null,
    }
  })
}

/** The most memory that khcchc batch held, by the number of documents, MB. */
const memory = folder =>
  MEMORY.map(count => {
    tell(`bộ nhớ: ${count} văn bản`)
    const data = dataFile(folder, count)
    return { count, peak: runToDisk(target => batch(data, target), count, folder).peak }
  })

if (!existsSync(join(import.meta.dirname, '../dist/launch.cjs')))
  throw new Error('dist is not built: run npm run build first')
if (process.env.KHCCHC_BENCH_APT === '1') installFromApt()
const folder = mkdtempSync(join(tmpdir(), 'khcchc-bench-'))
try {
  const all = contenders()
  const present = all.filter(({ command }) => command !== null)
  const document = await prepare(folder, FILES)
  requireSameText(present, TEXTS, folder, tell)
  const speeds = inMemory(present, folder)
  const fastest = speeds.filter(({ role }) => role === 'peer').toSorted((a, b) => a.ms - b.ms)[0]
  const limit = speeds.find(({ role }) => role === 'limit')
  const disk = toDisk(fastest, limit, folder)
  const { lines, met } = report({
    document,
    rounds: ROUNDS,
    files: FILES,
    speeds,
    fastest,
    limit,
    absent: all.filter(({ command }) => command === null),
    disk,
    memory: memory(folder),
    judging: !quick,
  })
  process.stdout.write(`${lines.join('\n')}\n`)
  if (!met) process.exitCode = 1
} finally {
  rmSync(folder, { recursive: true })
}
