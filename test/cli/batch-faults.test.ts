/** What can happen to a run, to the program as it is installed: killed, disk full, no permission, Ctrl-C, hostile rows. */
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { runNode } from '../support/process.ts'

const root = join(import.meta.dirname, '../..')
const launch = join(root, 'dist/launch.cjs')
const built = existsSync(join(root, 'dist/worker.mjs'))
if (!built) process.stderr.write('batch-faults: skipped, dist/ is not built (npm run build)\n')
const unix = process.platform !== 'win32'
/** To root every folder is open. */
const NOBODY = 65534
const isRoot = process.getuid?.() === 0

const template = join(root, 'templates/tuyen-truyen-cchc-xa.yaml')
const ROWS = 160
let folder = ''
let data = ''

const csvOf = (names: readonly string[]): string =>
  [
    'ten_xa,nam,nguoi_ky.chuc_vu,nguoi_ky.ho_ten,ghi_chu',
    ...names.map(name => `${name},2027,Chủ tịch,Nguyễn Văn A,x`),
  ].join('\n')
const write = (name: string, text: string): string => {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}
const argsFor = (out: string, more: readonly string[] = [], file = data): readonly string[] => [
  launch,
  'batch',
  template,
  '--data',
  file,
  '-o',
  out,
  '--name',
  '{{stt}}-{{ten_khong_dau}}',
  ...more,
]
const run = (out: string, more: readonly string[] = [], file = data) => runNode(argsFor(out, more, file))

/** Every file below a folder with its hash. */
const contents = (path: string): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(path, { recursive: true, encoding: 'utf8' })
      .map(name => join(path, name))
      .filter(name => statSync(name).isFile())
      .sort()
      .map(name => [relative(path, name), createHash('sha256').update(readFileSync(name)).digest('hex')]),
  )
const leftovers = (path: string): readonly string[] =>
  readdirSync(path, { recursive: true, encoding: 'utf8' }).filter(name => name.includes('.tmp'))

/** Runs until `when` says so, then sends a signal; resolves with exit code and what was said. */
const runUntil = (args: readonly string[], signal: NodeJS.Signals, when: () => boolean) =>
  new Promise<{ readonly status: number | null; readonly stderr: string }>(resolve => {
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe'] })
    let stderr = ''
    child.stderr.setEncoding('utf8').on('data', text => {
      stderr += text
    })
    const timer = setInterval(() => {
      if (!when()) return
      clearInterval(timer)
      child.kill(signal)
    }, 2)
    child.on('close', status => {
      clearInterval(timer)
      resolve({ status, stderr })
    })
  })
const hasDocuments = (out: string, count: number) => (): boolean =>
  existsSync(out) && readdirSync(out).filter(name => name.endsWith('.docx')).length >= count

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'khcchc-faults-'))
  data = write('ds.csv', csvOf(Array.from({ length: ROWS }, (_, i) => `Xã ${i + 1}`.replace('Xã ', 'Tân Lập '))))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe.skipIf(!built)('a run of the program', { timeout: 180_000 }, () => {
  test('killed at any moment and started again ends in the bytes and files of an undisturbed one', async () => {
    const whole = join(folder, 'whole')
    expect(run(whole, ['--jobs', '1']).status).toBe(0)
    const wanted = contents(whole)
    expect([...wanted.keys()].filter(name => name.endsWith('.docx'))).toHaveLength(ROWS)
    for (const [jobs, documents] of [
      ['1', 1],
      ['1', 90],
      ['2', 70],
    ] as const) {
      const out = join(folder, `killed-${jobs}-${documents}`)
      await runUntil(argsFor(out, ['--jobs', jobs]), 'SIGKILL', hasDocuments(out, documents))
      expect(contents(out)).not.toEqual(wanted)
      expect(run(out, ['--jobs', jobs]).status).toBe(0)
      expect(contents(out)).toEqual(wanted)
    }
  })

  test.skipIf(!unix)('ends cleanly at Ctrl-C, says how to go on, and the same command does the rest', async () => {
    const out = join(folder, 'interrupted')
    const report = join(folder, 'interrupted.json')
    const args = argsFor(out, ['--report', report, '--jobs', '2'])
    const { status, stderr } = await runUntil(args, 'SIGINT', hasDocuments(out, 20))
    expect(status).toBe(130)
    expect(stderr).toContain('chạy lại đúng lệnh này')
    expect(leftovers(out)).toEqual([])
    const made = readdirSync(out).filter(name => name.endsWith('.docx')).length
    const { summary } = JSON.parse(readFileSync(report, 'utf8'))
    expect(summary.made).toBe(made)
    expect(summary.made + summary.left).toBe(ROWS)
    expect(runNode(args).status).toBe(0)
    expect(JSON.parse(readFileSync(report, 'utf8')).summary).toMatchObject({ unchanged: made, made: ROWS - made })
  })

  test('gives the same bytes with any number of threads, and so do its shards', () => {
    const [one, two, parts] = ['one', 'two', 'parts'].map(name => join(folder, name)) as [string, string, string]
    run(one, ['--jobs', '1'])
    run(two, ['--jobs', '2'])
    expect(contents(two)).toEqual(contents(one))
    for (const part of ['1/3', '2/3', '3/3']) expect(run(parts, ['--shard', part, '--jobs', '1']).status).toBe(0)
    const documents = (path: string) => [...contents(path)].filter(([name]) => name.endsWith('.docx'))
    expect(documents(parts)).toEqual(documents(one))
  })

  test('goes by the data as it is now: changed rows are made, gone ones are left and counted', () => {
    const out = join(folder, 'changing')
    const file = write('changing.csv', csvOf(['A', 'B', 'C']))
    expect(run(out, ['--name', '{{ten_xa}}'], file).status).toBe(0)
    const before = contents(out)
    writeFileSync(file, csvOf(['B', 'C']).replace('C,2027', 'C,2028'))
    const { stderr } = run(out, ['--name', '{{ten_xa}}'], file)
    expect(stderr).toContain('lập 1 văn bản, 1 văn bản không đổi')
    expect(stderr).toContain('1 văn bản cũ trong thư mục')
    const after = contents(out)
    const same = ['A.docx', 'B.docx', 'C.docx'].map(name => after.get(name) === before.get(name))
    expect(same).toEqual([true, true, false])
  })
})

describe.skipIf(!built || !unix)('a folder', { timeout: 60_000 }, () => {
  test('that may not be written is told before any work', () => {
    const out = join(folder, 'locked')
    mkdirSync(out)
    chmodSync(folder, 0o755)
    chmodSync(out, 0o555)
    const surroundings = isRoot ? { uid: NOBODY } : {}
    const { status, stderr } = runNode(argsFor(out), surroundings)
    expect([status, stderr.includes('KH030'), readdirSync(out)]).toEqual([2, true, []])
  })

  test('that is a file is told before any work', () => {
    const { status, stderr } = run(write('a-file', ''))
    expect([status, stderr.includes('KH030')]).toEqual([2, true])
  })

  // A disk of its own needs mount, which needs root.
  const disk = mkdtempSync(join(tmpdir(), 'khcchc-disk-'))
  const mounted = isRoot && spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', disk]).status === 0
  if (!mounted) process.stderr.write('batch-faults: a full disk is not tested, a tmpfs cannot be mounted here\n')
  afterAll(() => {
    if (mounted) spawnSync('umount', [disk])
    rmSync(disk, { recursive: true, force: true })
  })

  test.skipIf(!mounted)(
    'that is full stops the run: told once, nothing half-written, and more room lets it go on',
    () => {
      for (const jobs of ['1', '2']) {
        const out = join(disk, jobs)
        const { status, stderr } = run(out, ['--jobs', jobs])
        expect([status, stderr.match(/KH030/g)?.length]).toEqual([2, 1])
        expect(stderr).toContain('hết dung lượng đĩa')
        expect(leftovers(out)).toEqual([])
        for (const name of readdirSync(out).filter(one => one.endsWith('.docx')))
          expect(Object.keys(unzipSync(readFileSync(join(out, name)))), name).toContain('word/document.xml')
        rmSync(join(disk, jobs === '1' ? 'none' : '1'), { recursive: true, force: true })
        if (jobs === '1') rmSync(out, { recursive: true })
      }
      spawnSync('mount', ['-o', 'remount,size=32m', disk])
      expect(run(join(disk, '2'), ['--jobs', '2']).status).toBe(0)
      expect(contents(join(disk, '2')).size).toBe(ROWS + 1)
    },
  )
})

describe.skipIf(!built)('hostile rows', { timeout: 60_000 }, () => {
  test('fail alone: a control character, a cell of a megabyte; a path and a formula are only texts', () => {
    const out = join(folder, 'deep/hostile')
    const rows = [
      { ten_xa: 'Tân Lập' },
      { ten_xa: 'Vân\u0007 Hồ' },
      { ten_xa: 'A'.repeat(1 << 20) },
      { ten_xa: '../../x' },
      { ten_xa: '=HYPERLINK("http://x")' },
      { ten_xa: 'Mường Khoa' },
    ].map(row => ({ ...row, nam: 2027, nguoi_ky: { chuc_vu: 'Chủ tịch', ho_ten: 'Nguyễn Văn A' } }))
    const report = join(folder, 'hostile.json')
    const { status, stderr } = run(out, ['--report', report], write('hostile.json.data.json', JSON.stringify(rows)))
    const { results } = JSON.parse(readFileSync(report, 'utf8'))
    expect(
      results.map((row: { status: string }) => row.status).filter((one: string) => one === 'failed').length,
    ).toBeGreaterThan(1)
    expect([results[0].status, results[5].status, status]).toEqual(['made', 'made', 1])
    expect(stderr.length).toBeLessThan(40_000)
    expect(statSync(report).size).toBeLessThan(400_000)
    for (const name of readdirSync(out)) expect(name).toMatch(/^(\.khcchc|\d-[a-z0-9-]+\.docx)$/)
    expect(existsSync(join(folder, 'x.docx'))).toBe(false)
  })

  test('that share a name refuse the run, and nothing is written', () => {
    const out = join(folder, 'doubled')
    const { status, stderr } = run(
      out,
      ['--name', '{{ten_xa}}'],
      write('doubled.csv', csvOf(['Tân Lập', 'Vân Hồ', 'TÂN LẬP'])),
    )
    expect([status, existsSync(out)]).toEqual([2, false])
    expect(stderr).toContain('KH020')
    expect(stderr).toMatch(/dòng 1 .*; dòng 3 /)
  })
})
