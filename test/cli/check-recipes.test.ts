/** The recipes of examples/ci, run as far as a machine without network can: the hook in a repository of git, the commands of the workflow. */
import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { aPlanFile, CITED } from '../support/a-plan-file.ts'
import { aTemplate } from '../support/a-template.ts'

const root = join(import.meta.dirname, '../..')
const recipes = join(root, 'examples/ci')
const folder = mkdtempSync(join(tmpdir(), 'khcchc-ci-'))
const bin = join(folder, 'bin')
const repository = join(folder, 'kho của xã')

const BROKEN = aPlanFile({ noi_nhan: 'noi_nahn: [Phòng Văn hóa - Xã hội]' })

beforeAll(() => {
  mkdirSync(bin)
  writeFileSync(join(bin, 'khcchc'), `#!/bin/sh\nexec "${process.execPath}" "${join(root, 'dist/launch.cjs')}" "$@"\n`)
  chmodSync(join(bin, 'khcchc'), 0o755)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const env = (more: Readonly<Record<string, string>> = {}) => ({
  ...process.env,
  // Neither the settings of this machine's git nor a hook that runs these tests may have a say.
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
  GIT_AUTHOR_NAME: 'A',
  GIT_AUTHOR_EMAIL: 'a@example.com',
  GIT_COMMITTER_NAME: 'A',
  GIT_COMMITTER_EMAIL: 'a@example.com',
  GIT_DIR: undefined,
  GIT_INDEX_FILE: undefined,
  GIT_WORK_TREE: undefined,
  PATH: `${bin}:${process.env.PATH}`,
  ...more,
})

const git = (args: readonly string[], more: Readonly<Record<string, string>> = {}) => {
  const { status, stderr, stdout } = spawnSync('git', args, { cwd: repository, env: env(more), encoding: 'utf8' })
  return { status, said: stdout + stderr }
}

const put = (file: string, text: string | Uint8Array): void => {
  mkdirSync(dirname(join(repository, file)), { recursive: true })
  writeFileSync(join(repository, file), text)
}

const stage = (file: string, text: string | Uint8Array): void => {
  put(file, text)
  expect(git(['add', '--', file]).status).toBe(0)
}

const commit = (more: Readonly<Record<string, string>> = {}) => git(['commit', '--quiet', '-m', 'x'], more)

const hasGit = spawnSync('git', ['--version']).status === 0 && process.platform !== 'win32'
const why = hasGit ? '' : ' (skipped: git is not installed)'

describe.skipIf(!hasGit)(`the hook before a commit${why}`, () => {
  beforeEach(() => {
    rmSync(repository, { recursive: true, force: true })
    mkdirSync(repository)
    git(['init', '--quiet'])
    copyFileSync(join(recipes, 'pre-commit'), join(repository, '.git/hooks/pre-commit'))
    chmodSync(join(repository, '.git/hooks/pre-commit'), 0o755)
  })

  test('lets a good plan and a good template pass, their names with blanks and marks', () => {
    stage('kế hoạch/xã Suối Lành.yaml', aPlanFile())
    stage("mẫu/mẫu 'xã'.yml", aTemplate())
    const { status, said } = commit()
    expect({ status, said }).toEqual({ status: 0, said: 'Đã kiểm tra 1 kế hoạch, 1 mẫu: 0 lỗi, 0 cảnh báo.\n' })
  })

  test('refuses a broken plan by its place in the repository', () => {
    stage('kế hoạch/xã Suối Lành.yaml', BROKEN)
    const { status, said } = commit()
    expect(status).toBe(1)
    expect(said).toMatch(/^kế hoạch\/xã Suối Lành\.yaml:8:1: lỗi KH/)
    expect(git(['log']).status).not.toBe(0)
  })

  test.each([
    ['KH.YAML', BROKEN],
    ['kh.yml', BROKEN.replace(/^(\w+):/gm, '"$1":')],
    ['kh.yaml', Buffer.from(`\ufeff${BROKEN}`, 'utf16le')],
  ])('a broken plan is refused however its file is named or saved (%s)', (name, text) => {
    stage(name, text)
    expect(commit().status).toBe(1)
  })

  test('judges what is staged, not what lies in the folder', () => {
    stage('kh.yaml', BROKEN)
    put('kh.yaml', aPlanFile())
    expect(commit().status).toBe(1)
    stage('kh.yaml', aPlanFile())
    put('kh.yaml', BROKEN)
    expect(commit().status).toBe(0)
  })

  test('leaves alone plans that are not part of the commit, files that are no plans, and commits without any', () => {
    put('cũ.yaml', BROKEN)
    stage('docker-compose.yaml', 'services: {}\n')
    stage('ghi chú.txt', 'x')
    expect(commit()).toEqual({ status: 0, said: '' })
  })

  test('lets the deletion of a broken plan pass', () => {
    stage('kh.yaml', BROKEN)
    expect(git(['commit', '--quiet', '--no-verify', '-m', 'x']).status).toBe(0)
    git(['rm', '--quiet', 'kh.yaml'])
    expect(commit().status).toBe(0)
  })

  test('goes by the configuration and the baseline of the repository', () => {
    const warned = aPlanFile({ noi_dung: `noi_dung: ${CITED}` })
    stage('xã/kh.yaml', warned)
    stage('khcchc.config.yaml', 'toi_da_canh_bao: 0\n')
    expect(commit().status).toBe(1)
    const known = spawnSync('khcchc', ['check', 'xã', '--write-baseline', 'khcchc.baseline.json'], {
      cwd: repository,
      env: env(),
    })
    expect(known.status).toBe(0)
    git(['add', 'khcchc.baseline.json'])
    stage('khcchc.config.yaml', 'toi_da_canh_bao: 0\nduong_co_so: khcchc.baseline.json\n')
    expect(commit().status).toBe(0)
  })

  test('takes options, and a khcchc of the repository itself', () => {
    stage('kh.yaml', aPlanFile({ noi_dung: `noi_dung: ${CITED}` }))
    expect(commit({ KHCCHC_OPTIONS: '--max-warnings 0' }).status).toBe(1)
    mkdirSync(join(repository, 'node_modules/.bin'), { recursive: true })
    cpSync(join(bin, 'khcchc'), join(repository, 'node_modules/.bin/khcchc'))
    rmSync(join(repository, 'khcchc'), { force: true })
    const { status, said } = commit({ PATH: String(process.env.PATH) })
    expect({ status, said: status === 0 ? '' : said }).toEqual({ status: 0, said: '' })
  })

  test('says what is missing where there is no khcchc', () => {
    stage('kh.yaml', aPlanFile())
    const { status, said } = commit({ PATH: String(process.env.PATH) })
    expect(status).toBe(1)
    expect(said).toContain('Không thấy khcchc')
  })
})

describe('the workflow for GitHub Actions', () => {
  interface Step {
    readonly run?: string
    readonly if?: string
    readonly with?: Readonly<Record<string, unknown>>
  }
  const workflow = parse(readFileSync(join(recipes, 'github-actions.yml'), 'utf8')) as {
    readonly permissions: Readonly<Record<string, string>>
    readonly jobs: { readonly check: { readonly steps: readonly Step[] } }
  }
  const { steps } = workflow.jobs.check
  const command = steps.map(step => step.run ?? '').find(run => run.startsWith('khcchc')) ?? ''
  const office = join(folder, 'van phong')
  const sh = (more: Readonly<Record<string, string>>) => {
    rmSync(office, { recursive: true, force: true })
    for (const [file, text] of Object.entries(more)) {
      mkdirSync(dirname(join(office, file)), { recursive: true })
      writeFileSync(join(office, file), text)
    }
    return spawnSync('/bin/sh', ['-e', '-c', command], { cwd: office, env: env(), encoding: 'utf8' })
  }
  const sarif = () => JSON.parse(readFileSync(join(office, 'khcchc.sarif'), 'utf8')).runs[0]

  test('finds plans and templates in folders of folders, and passes when they are good', () => {
    const { status, stdout } = sh({ 'ke-hoach/2026/a.yaml': aPlanFile(), 'mau/xa.yaml': aTemplate() })
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' })
    expect(sarif().results).toEqual([])
    expect(readFileSync(join(office, 'khcchc.xml'), 'utf8')).toContain('tests="2" failures="0"')
  })

  test('fails for a broken plan, with the place for the pull request and the reports written all the same', () => {
    const { status, stdout } = sh({ 'ke-hoach/2026/a.yaml': BROKEN, 'mau/xa.yaml': aTemplate() })
    expect(status).toBe(1)
    expect(stdout).toMatch(/^::error file=ke-hoach\/2026\/a\.yaml,line=8,/)
    expect(sarif().results).not.toEqual([])
  })

  test('uploads what was written, also after a failure, and may do so', () => {
    const uploads = steps.filter(step => step.with && ('sarif_file' in step.with || 'path' in step.with))
    expect(uploads.map(step => step.if)).toEqual(['always()', 'always()'])
    expect(uploads[0]?.with?.sarif_file).toBe('khcchc.sarif')
    expect(command).toContain('-o sarif=khcchc.sarif')
    expect(workflow.permissions['security-events']).toBe('write')
  })
})

test('the hook for pre-commit.com leaves out the configuration and what a dot hides', () => {
  const [hook] = parse(readFileSync(join(root, '.pre-commit-hooks.yaml'), 'utf8')) as readonly [
    { readonly exclude: string },
  ]
  const isLeftOut = (file: string): boolean => new RegExp(hook.exclude).test(file)
  for (const file of ['.pre-commit-config.yaml', '.github/workflows/a.yaml', 'x/khcchc.config.yaml'])
    expect(isLeftOut(file), file).toBe(true)
  for (const file of ['a.yaml', 'ke-hoach/2026.1/xa.yaml', 'ke-hoach/khcchc.config.yaml.yaml'])
    expect(isLeftOut(file), file).toBe(false)
})

test('the hook for pre-commit.com runs the command on the files it is given', () => {
  const [hook] = parse(readFileSync(join(root, '.pre-commit-hooks.yaml'), 'utf8')) as readonly [
    { readonly entry: string },
  ]
  const file = join(folder, 'kh.yaml')
  writeFileSync(file, BROKEN)
  const { status, stderr } = spawnSync('/bin/sh', ['-c', `${hook.entry} "$@"`, 'sh', file], {
    env: env(),
    encoding: 'utf8',
  })
  expect(status).toBe(1)
  expect(stderr).toContain('noi_nahn')
  expect(existsSync(join(folder, 'kh.docx'))).toBe(false)
})
