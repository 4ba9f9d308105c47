import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startWorkers } from '../../src/host/workers.ts'

let folder = ''
const file = (): string => join(folder, 'worker.mjs')
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'khcchc-test-'))
  writeFileSync(
    file(),
    `import { workerData } from 'node:worker_threads'
    const [, setup] = workerData
    export const work = async task => {
      if (task === 'die') { const hold = []; for (;;) hold.push(new Array(1e5).fill(Math.random())) }
      if (task === 'throw') throw new Error('thrown')
      return setup.greeting + task
    }`,
  )
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('threads have the setup and answer each task', async () => {
  const workers = startWorkers(file(), { greeting: 'chào ' }, 2)
  expect(await Promise.all(['a', 'b', 'c'].map(task => workers.run(task)))).toEqual(['chào a', 'chào b', 'chào c'])
  await workers.close()
})

test('a thread that runs out of memory rejects its own task only, and others go on', async () => {
  const workers = startWorkers(file(), { greeting: '' }, 2, 32)
  const [died, fine] = await Promise.allSettled([workers.run('die'), workers.run('a')])
  expect(died).toMatchObject({ status: 'rejected', reason: { code: 'ERR_WORKER_OUT_OF_MEMORY' } })
  expect(fine).toMatchObject({ status: 'fulfilled', value: 'a' })
  expect(await workers.run('b')).toBe('b')
  await workers.close()
})

test('a task that throws rejects', async () => {
  const workers = startWorkers(file(), { greeting: '' }, 1)
  await expect(workers.run('throw')).rejects.toThrow('thrown')
  await workers.close()
})
