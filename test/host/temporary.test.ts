import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { nodeHost } from '../../src/host/host.ts'
import { removeLeftovers, temporaryName } from '../../src/host/temporary.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'khcchc-test-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** The name that another process of this machine, or another machine, would take. */
const nameOf = (pid: number, machine: string | null = null): string => {
  const [, , own = ''] = temporaryName().split('-')
  return `.khcchc-${pid}-${machine ?? own}-0-1.tmp`
}
const deadPid = (): number => spawnSync(process.execPath, ['-e', '']).pid

test('what a dead process left is removed, files and folders; what lives or is not ours stays', () => {
  const dead = nameOf(deadPid())
  const alive = nameOf(process.ppid)
  const folderOfDead = dead.replace('-1.tmp', '-2.tmp')
  for (const name of [dead, alive, 'a.docx', '.khcchc-x.tmp']) writeFileSync(join(folder, name), '')
  mkdirSync(join(folder, folderOfDead, 'pdf'), { recursive: true })
  removeLeftovers(folder)
  expect(readdirSync(folder).sort()).toEqual([alive, '.khcchc-x.tmp', 'a.docx'].sort())
})

test('what a killed process of the same machine and number left is removed: a container that is started again has both', () => {
  mkdirSync(join(folder, nameOf(process.pid), 'pdf'), { recursive: true })
  writeFileSync(join(folder, nameOf(process.pid).replace('-1.tmp', '-2.tmp')), '')
  removeLeftovers(folder)
  expect(readdirSync(folder)).toEqual([])
})

test('what another machine left is removed once it is ten minutes old: its processes cannot be asked for', () => {
  const [young, old] = [nameOf(1, 'aaaaaaaa'), nameOf(2, 'aaaaaaaa')]
  for (const name of [young, old]) writeFileSync(join(folder, name), '')
  const past = new Date(2020, 0, 1)
  utimesSync(join(folder, old), past, past)
  removeLeftovers(folder)
  expect(readdirSync(folder)).toEqual([young])
})

test('a file left under the very name that comes next does not stop a write', async () => {
  const host = nodeHost()
  const [, pid, machine, thread, last = ''] = temporaryName().split('-')
  const next = `.khcchc-${pid}-${machine}-${thread}-${Number.parseInt(last, 10) + 1}.tmp`
  writeFileSync(join(folder, next), 'left')
  await host.write(join(folder, 'a.docx'), new Uint8Array([1]))
  expect(readdirSync(folder).sort()).toEqual([next, 'a.docx'])
})

test('a write that fails leaves nothing behind', async () => {
  const host = nodeHost()
  mkdirSync(join(folder, 'a.docx'))
  await expect(host.write(join(folder, 'a.docx'), new Uint8Array([1]))).rejects.toMatchObject({ code: 'EISDIR' })
  expect(readdirSync(folder)).toEqual(['a.docx'])
})

test('appending makes the file, removing what is not there is no fault', async () => {
  const host = nodeHost()
  await host.append(join(folder, 'm'), 'a\n')
  await host.append(join(folder, 'm'), 'b\n')
  expect(new TextDecoder().decode(await host.read(join(folder, 'm'), 100))).toBe('a\nb\n')
  await host.remove(join(folder, 'm'))
  await host.remove(join(folder, 'm'))
  expect(existsSync(join(folder, 'm'))).toBe(false)
})

test('the clock of the host never goes back', () => {
  const { now } = nodeHost()
  const first = now()
  expect(now()).toBeGreaterThanOrEqual(first)
})
