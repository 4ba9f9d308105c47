import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { rolldown } from 'rolldown'
import { afterAll, expect, test } from 'vitest'
import { type Ended, runNode } from './support/process.ts'

const folder = mkdtempSync(join(tmpdir(), 'khcchc-bin-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Runs src/build-bin.ts with another program in place of the command line. */
const runWith = async (program: string, env: Readonly<Record<string, string>> = {}): Promise<Ended> => {
  const stub = join(folder, 'program.ts')
  writeFileSync(stub, program)
  const bundle = await rolldown({
    input: join(import.meta.dirname, '../src/build-bin.ts'),
    platform: 'node',
    plugins: [{ name: 'stub', resolveId: id => (id === './cli/program.ts' ? stub : null) }],
  })
  await bundle.write({ file: join(folder, 'bin.cjs'), format: 'cjs', codeSplitting: false })
  await bundle.close()
  return runNode([join(folder, 'bin.cjs')], { env: { KHCCHC_DEBUG: '', ...env } })
}

test.each([
  ['that is returned', `export const run = async () => { throw new Error('odd') }`],
  [
    'that is thrown later',
    `export const run = async () => { setTimeout(() => { throw new Error('odd') }, 5); return 0 }`,
  ],
  ['that nobody waits for', `export const run = async () => { Promise.reject(new Error('odd')); return 0 }`],
])('a bug of ours %s is told on one line in both languages, without a stack, and gives 2', async (_how, program) => {
  const { status, stdout, stderr } = await runWith(program)
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  expect(stderr.trim().split('\n')).toHaveLength(1)
  expect(stderr).toMatch(/lỗi của chính chương trình.*a bug in khcchc.*odd/)
})

test('with KHCCHC_DEBUG=1 the stack comes with it', async () => {
  const { stderr } = await runWith(`export const run = async () => { throw new Error('odd') }`, { KHCCHC_DEBUG: '1' })
  expect(stderr).toMatch(/^ {4}at /m)
})

test('what was printed before the end arrives whole, and the exit code is the one returned', async () => {
  const { status, stdout } = await runWith(
    `export const run = async (_argv, host) => { host.out('x'.repeat(500_000)); return 1 }`,
  )
  expect({ status, length: stdout.length }).toEqual({ status: 1, length: 500_000 })
})
