/** The recipes of examples/nhieu-may, run as far as one machine can: their own commands, part by part. */
import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'

const root = join(import.meta.dirname, '../..')
const recipes = join(root, 'examples/nhieu-may')
const folder = mkdtempSync(join(tmpdir(), 'khcchc-recipes-'))
const ROWS = 24
const NAMES = ['Suối Lành', 'Đồng Phong', 'Bãi Sim', 'Khe Trầu', 'Vĩnh Lạc', 'Cát Minh']

beforeAll(() => {
  // `khcchc` as it would be installed.
  mkdirSync(join(folder, 'bin'))
  writeFileSync(
    join(folder, 'bin/khcchc'),
    `#!/bin/sh\nexec "${process.execPath}" "${join(root, 'dist/launch.cjs')}" "$@"\n`,
  )
  chmodSync(join(folder, 'bin/khcchc'), 0o755)
  cpSync(join(root, 'templates/tuyen-truyen-cchc-xa.yaml'), join(folder, 'mau.yaml'))
  const rows = Array.from(
    { length: ROWS },
    (_, i) => `${String(i + 1).padStart(5, '0')},${NAMES[i % NAMES.length]},2027,Chủ tịch,Nguyễn Văn A`,
  )
  // Names as people give them.
  cpSync(join(folder, 'mau.yaml'), join(folder, "mẫu xã's.yaml"))
  writeFileSync(
    join(folder, 'du-lieu.csv'),
    ['ma_xa,ten_xa,nam,nguoi_ky.chuc_vu,nguoi_ky.ho_ten', ...rows, ''].join('\n'),
  )
  cpSync(join(folder, 'du-lieu.csv'), join(folder, 'dữ liệu.csv'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const env = (more: Readonly<Record<string, string>> = {}) => ({
  ...process.env,
  ...more,
  PATH: `${join(folder, 'bin')}:${process.env.PATH}`,
})

const sh = (command: string, more: Readonly<Record<string, string>> = {}) => {
  const { status, stderr } = spawnSync('/bin/sh', ['-c', command], { cwd: folder, env: env(more), encoding: 'utf8' })
  return { status, stderr }
}

const documents = (out: string): readonly string[] =>
  readdirSync(join(folder, out))
    .filter(name => name.endsWith('.docx'))
    .sort()

interface Report {
  readonly rows: number
}
const reported = (file: string): Report => JSON.parse(readFileSync(join(folder, file), 'utf8')) as Report

/** One run without parts, to compare with. */
const whole = (): readonly string[] => {
  if (!existsSync(join(folder, 'ca-luot'))) sh('khcchc batch mau.yaml --data du-lieu.csv -o ca-luot --quiet')
  return documents('ca-luot')
}

const sameBytes = (out: string): boolean =>
  whole().every(name => readFileSync(join(folder, out, name)).equals(readFileSync(join(folder, 'ca-luot', name))))

const hasParallel = spawnSync('parallel', ['--version']).status === 0
const why = hasParallel ? '' : ' (skipped: GNU parallel is not installed)'

describe('the recipes for many machines', () => {
  test.skipIf(!hasParallel)(
    `GNU parallel makes every document, with the same bytes as one run, and one report${why}`,
    () => {
      const { status, stderr } = sh(`"${join(recipes, 'parallel.sh')}" 3 "mẫu xã's.yaml" 'dữ liệu.csv' 'song song'`)
      expect({ status, stderr: status === 0 ? '' : stderr }).toEqual({ status: 0, stderr: '' })
      expect(documents('song song')).toEqual(whole())
      expect(documents('song song')).toHaveLength(ROWS)
      expect(sameBytes('song song')).toBe(true)
      expect(reported('song song/bao-cao.json').rows).toBe(ROWS)
    },
    120_000,
  )

  test('the commands of the GitHub workflow, part after part, make every document and one report', () => {
    const { jobs } = parse(readFileSync(join(recipes, 'github-actions.yml'), 'utf8')) as {
      readonly jobs: Readonly<
        Record<
          'batch' | 'report',
          {
            readonly strategy?: { readonly matrix: { readonly shard: readonly number[] } }
            readonly env?: Readonly<Record<string, unknown>>
            readonly steps: readonly { readonly run?: string }[]
          }
        >
      >
    }
    const commandOf = (job: 'batch' | 'report'): string =>
      jobs[job].steps.map(step => step.run ?? '').find(run => run.startsWith('khcchc')) ?? ''
    const shards = jobs.batch.strategy?.matrix.shard ?? []
    expect(shards).toHaveLength(Number(jobs.batch.env?.SHARDS))
    for (const shard of shards)
      expect(sh(commandOf('batch'), { SHARD: String(shard), SHARDS: String(shards.length) }).status).toBe(0)
    expect(documents('ket-qua')).toEqual(whole())
    expect(sameBytes('ket-qua')).toBe(true)
    expect(sh(commandOf('report')).status).toBe(0)
    expect(readFileSync(join(folder, 'bao-cao.csv'), 'utf8').trim().split('\n')).toHaveLength(ROWS + 1)
  }, 120_000)

  test('the command of the Kubernetes job, for every index, makes every document', () => {
    const job = parse(readFileSync(join(recipes, 'kubernetes-job.yaml'), 'utf8')) as {
      readonly spec: {
        readonly completionMode: string
        readonly completions: number
        readonly template: {
          readonly spec: {
            readonly containers: readonly [
              { readonly args: readonly [string]; readonly env: readonly [{ readonly value: string }] },
            ]
          }
        }
      }
    }
    const [container] = job.spec.template.spec.containers
    expect(job.spec.completionMode).toBe('Indexed')
    expect(container.env[0].value).toBe(String(job.spec.completions))
    rmSync(join(folder, 'ket-qua'), { recursive: true, force: true })
    for (let index = 0; index < job.spec.completions; index += 1)
      expect(
        sh(container.args[0], { JOB_COMPLETION_INDEX: String(index), SHARDS: container.env[0].value }).status,
      ).toBe(0)
    expect(documents('ket-qua')).toEqual(whole())
    expect(sameBytes('ket-qua')).toBe(true)
    expect(readdirSync(join(folder, 'bao-cao'))).toHaveLength(job.spec.completions)
  }, 120_000)
})
