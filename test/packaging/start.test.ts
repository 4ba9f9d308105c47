import {
  chmodSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { runNode, runProgram } from '../support/process.ts'

const root = join(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'khcchc-start-'))
const dist = join(folder, 'cài đặt ở đây', 'dist')
const launch = join(dist, 'launch.cjs')
const example = join(root, 'examples/toi-thieu.yaml')
const caches = (): readonly string[] => readdirSync(dist).filter(name => /\.cache/.test(name))
const outline = () => runNode([launch, 'build', example, '--format', 'outline'])

beforeEach(() => {
  rmSync(dist, { recursive: true, force: true })
  cpSync(join(root, 'dist'), dist, { recursive: true, filter: source => !source.endsWith('.cache') })
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('the first build leaves the compiled program beside it, and the next one uses it to the same end', () => {
  const first = outline()
  expect(first.status).toBe(0)
  expect(caches()).toHaveLength(1)
  const written = readFileSync(join(dist, caches()[0] ?? ''))
  expect(outline()).toEqual(first)
  expect(readFileSync(join(dist, caches()[0] ?? '')).equals(written)).toBe(true)
})

test('a run of many plans leaves what was compiled for one alone', () => {
  const plans = ['a', 'b', 'c', 'd', 'e', 'f'].map(name => join(folder, `${name}.yaml`))
  for (const plan of plans) cpSync(example, plan)
  outline()
  const cache = join(dist, caches()[0] ?? '')
  const written = statSync(cache).mtimeMs
  expect(runNode([launch, 'build', ...plans, '--format', 'outline']).status).toBe(0)
  expect(caches()).toHaveLength(1)
  expect(statSync(cache).mtimeMs).toBe(written)
})

test('asking for help leaves nothing: it would keep too little of the program', () => {
  expect(runNode([launch, '--help']).status).toBe(0)
  expect(caches()).toEqual([])
})

test.each([
  ['cut short', (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)],
  ['empty', () => Buffer.alloc(0)],
  ['damaged in the middle', (bytes: Buffer) => bytes.fill(0x55, bytes.length / 2, bytes.length / 2 + 4096)],
])('a compiled program that is %s is put aside and made anew', (_name, damage) => {
  const sound = outline()
  const cache = join(dist, caches()[0] ?? '')
  const bad = damage(readFileSync(cache))
  writeFileSync(cache, bad)
  expect(outline()).toEqual(sound)
  expect(readFileSync(cache).equals(bad)).toBe(false)
  expect(caches()).toHaveLength(1)
})

test('a compiled program of other V8 flags is not used', () => {
  const sound = outline()
  expect(runNode(['--no-sparkplug', launch, 'build', example, '--format', 'outline'])).toEqual(sound)
})

// root may write everywhere: the command then runs as nobody.
const isRoot = process.getuid?.() === 0
test.skipIf(process.platform === 'win32')('it works in a folder it may not write to, and leaves nothing there', () => {
  chmodSync(folder, 0o755)
  chmodSync(dist, 0o555)
  const args = [launch, 'build', example, '--format', 'outline']
  const ended = runNode(args, { env: { HOME: folder }, ...(isRoot ? { uid: 65534 } : {}) })
  chmodSync(dist, 0o755)
  expect(ended).toMatchObject({ status: 0, stderr: '' })
  expect(caches()).toEqual([])
})

test.skipIf(process.platform === 'win32')('it works through a link, as npm makes them', () => {
  const link = join(folder, 'khcchc')
  symlinkSync(launch, link)
  expect(runProgram(link, ['build', example, '--format', 'outline'])).toEqual(outline())
})

test.skipIf(!existsSync('/bin/sh'))('a reader that has seen enough ends it quietly', () => {
  const plans = Array.from({ length: 40 }, () => `'${example}'`).join(' ')
  const command = `'${process.execPath}' '${launch}' build ${plans} --format outline | head -n 1`
  const { stderr } = runProgram('/bin/sh', ['-c', command])
  expect(stderr).not.toMatch(/EPIPE|Error|bug/)
})
