import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  closeSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { nodeHost } from '../../src/host/host.ts'

let folder = ''
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'khcchc-write-')))
})
afterEach(() => rmSync(folder, { recursive: true }))

const write = (name: string, text: string): Promise<void> =>
  nodeHost().write(join(folder, name), new TextEncoder().encode(text))
const read = (name: string): string => readFileSync(join(folder, name), 'utf8')

test('a file is written whole, and nothing is left beside it', async () => {
  await write('a', 'mới')
  await write('a', 'mới hơn')
  expect(read('a')).toBe('mới hơn')
  expect(readdirSync(folder)).toEqual(['a'])
})

test.skipIf(process.platform === 'win32')('a file that is replaced keeps its permissions', async () => {
  writeFileSync(join(folder, 'a'), 'cũ')
  chmodSync(join(folder, 'a'), 0o666)
  await write('a', 'mới')
  expect(statSync(join(folder, 'a')).mode & 0o777).toBe(0o666)
})

test.skipIf(process.platform === 'win32')('a link stays a link, and what it leads to is written', async () => {
  mkdirSync(join(folder, 'x'))
  writeFileSync(join(folder, 'x/a'), 'cũ')
  symlinkSync('x/a', join(folder, 'b'))
  await write('b', 'mới')
  expect(lstatSync(join(folder, 'b')).isSymbolicLink()).toBe(true)
  expect(read('x/a')).toBe('mới')
  expect(readdirSync(join(folder, 'x'))).toEqual(['a'])
})

// A pipe stands for all devices: run as root, a mistake would take /dev/null from the whole machine.
// (On Linux only: elsewhere a pipe cannot be open both ways.)
const hasPipes = process.platform === 'linux' && spawnSync('mkfifo', ['--version']).status === 0

test.skipIf(!hasPipes)('a pipe or a device is written into, and stays', async () => {
  const pipe = join(folder, 'p')
  spawnSync('mkfifo', [pipe])
  // Open for reading and writing: the one who writes need not wait for a reader.
  const open = openSync(pipe, 'r+')
  try {
    await write('p', 'abcd')
    const bytes = new Uint8Array(4)
    expect(readSync(open, bytes)).toBe(4)
    expect(new TextDecoder().decode(bytes)).toBe('abcd')
  } finally {
    closeSync(open)
  }
  expect(lstatSync(pipe).isFIFO()).toBe(true)
  expect(readdirSync(folder)).toEqual(['p'])
})

test('a folder is no file to be replaced, and the machine says so', async () => {
  mkdirSync(join(folder, 'x'))
  await expect(write('x', 'mới')).rejects.toMatchObject({ code: 'EISDIR' })
})
