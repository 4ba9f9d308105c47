/**
 * khcchc verify over Word files and khcchc check over plans, as people run them: whole commands, their start included. Exit 1 when
 * verify does fewer documents a second than it must.
 *   --quick   a short run to see that all works; it judges nothing
 */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { inTurn, median, run } from './measure.mjs'
import { batch, dataFile } from './prepare.mjs'

const quick = process.argv.includes('--quick')
const FILES = quick ? 50 : 1000
const ROUNDS = quick ? 1 : 5
/** Documents a second on two cores. */
const LEAST = 100

const root = join(import.meta.dirname, '..')
const launch = join(root, 'dist/launch.cjs')
if (!existsSync(launch)) throw new Error('dist is not built: run npm run build first')

/** Plans that differ in their commune, so that none is like another. */
const writePlans = folder => {
  const plan = readFileSync(join(root, 'examples/xa.yaml'), 'utf8')
  mkdirSync(folder)
  for (let i = 1; i <= FILES; i++)
    writeFileSync(join(folder, `${i}.yaml`), plan.replaceAll('Tân Lập Hạ', `Tân Lập ${i}`).replace('so: 8', `so: ${i}`))
}

const folder = mkdtempSync(join(tmpdir(), 'khcchc-bench-'))
try {
  const papers = join(folder, 'papers')
  const plans = join(folder, 'plans')
  mkdirSync(papers)
  run(batch(dataFile(folder, FILES), papers), folder)
  writePlans(plans)
  const verify = jobs => [process.execPath, launch, 'verify', papers, '--no-config', '--jobs', String(jobs)]
  const ways = [
    { id: 'one', title: 'khcchc verify --jobs 1', command: verify(1) },
    { id: 'two', title: 'khcchc verify --jobs 2', command: verify(2) },
    { id: 'check', title: 'khcchc check', command: [process.execPath, launch, 'check', plans, '--no-config'] },
  ]
  // The first round fills the disk cache and is not counted.
  for (const { command } of ways) run(command, folder)
  const tell = text => process.stderr.write(`${text}\n`)
  const times = inTurn(ways, ROUNDS, ({ command }) => run(command, folder).ms, tell)
  const lines = ways.map(way => {
    const all = times.get(way)
    const perSecond = ms => Math.round((FILES * 1000) / ms)
    const [low, high] = [perSecond(Math.max(...all)), perSecond(Math.min(...all))]
    return `| ${way.title} | ${perSecond(median(all))} văn bản/s | ${low}–${high} |`
  })
  const best = Math.max(
    ...['one', 'two'].map(id => median(times.get(ways.find(way => way.id === id)))).map(ms => (FILES * 1000) / ms),
  )
  const model = cpus()[0]?.model.trim() ?? '?'
  process.stdout.write(
    `${[
      `${FILES} tệp, mỗi lệnh một tiến trình, kể cả khởi động; trung vị của ${ROUNDS} vòng (${model}, Node ${process.versions.node}):`,
      '',
      '| Lệnh | Tốc độ | Ít nhất – nhiều nhất |',
      '|---|---|---|',
      ...lines,
      '',
      `Yêu cầu: verify từ ${LEAST} văn bản/s trên hai nhân: ${quick ? 'chưa xét' : best >= LEAST ? 'đạt' : 'KHÔNG ĐẠT'}.`,
    ].join('\n')}\n`,
  )
  if (!quick && best < LEAST) process.exitCode = 1
} finally {
  rmSync(folder, { recursive: true })
}
