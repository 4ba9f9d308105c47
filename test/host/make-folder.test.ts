import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { nodeHost } from '../../src/host/host.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'khcchc-test-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('a folder is made with those above it, and one that is there is left as it is', async () => {
  const path = join(folder, 'a', 'b')
  await nodeHost().makeFolder(path)
  await nodeHost().makeFolder(path)
  expect(statSync(path).isDirectory()).toBe(true)
})

test('a folder below a file is refused by the system', async () => {
  writeFileSync(join(folder, 'a'), '')
  await expect(nodeHost().makeFolder(join(folder, 'a', 'b'))).rejects.toMatchObject({ code: 'ENOTDIR' })
})

const proc = existsSync('/proc/self')
if (!proc) process.stderr.write('make-folder: /proc/x is not tested, there is no /proc here\n')
test.skipIf(!proc)(
  'a folder that the system will not have is refused, and the program does not wait for ever',
  async () => {
    await expect(nodeHost().makeFolder('/proc/khcchc/x')).rejects.toMatchObject({ code: 'ENOENT' })
  },
)
