import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { rolldown } from 'rolldown'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { expectDead } from '../support/dead.ts'

const folder = mkdtempSync(join(tmpdir(), 'khcchc-interrupt-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const PROGRAM = `
import { nodeMachine } from ${JSON.stringify(join(import.meta.dirname, '../../src/host/machine.ts'))}
const machine = nodeMachine(null)
let stopped = false
if (process.argv[3] === 'listens') machine.onInterrupt(() => {
  stopped = true
  process.stdout.write('heard ')
})
const jobs = ['a', 'b', 'c'].map(name => ({ docx: new Uint8Array(1), target: process.argv[2] + '.' + name + '.pdf' }))
const results = await machine.toPdf(process.argv[2], jobs, ${JSON.stringify(folder)}, () => stopped)
process.stdout.write(JSON.stringify(results.map(error => error && error.code)))
`

beforeAll(async () => {
  writeFileSync(join(folder, 'program.ts'), PROGRAM)
  const bundle = await rolldown({
    input: join(folder, 'program.ts'),
    platform: 'node',
    external: [/workers\.ts$/],
  })
  await bundle.write({ file: join(folder, 'program.mjs'), format: 'esm', codeSplitting: false })
  await bundle.close()
})

interface Ended {
  readonly signal: NodeJS.Signals | null
  readonly out: string
}

interface Program {
  readonly office: string
  /** Ctrl-C as a terminal sends it: to the whole process group. */
  readonly press: (signal?: NodeJS.Signals) => void
  readonly out: () => string
  readonly ended: Promise<Ended>
}

const until = async (happened: () => boolean): Promise<void> => {
  for (let tries = 0; tries < 400 && !happened(); tries++) await wait(25)
  expect(happened()).toBe(true)
}

/** Starts the program with an office that is a shell script, and waits until that is at work. */
const start = async (name: string, body: string, listens = true): Promise<Program> => {
  const office = join(folder, name)
  writeFileSync(office, `#!/bin/sh\necho call >> "$0.log"\n${body}\n`)
  chmodSync(office, 0o755)
  const args = [join(folder, 'program.mjs'), office, listens ? 'listens' : 'deaf']
  const child: ChildProcess = spawn(process.execPath, args, { detached: true, stdio: ['ignore', 'pipe', 'inherit'] })
  let out = ''
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    out += text
  })
  const ended = new Promise<Ended>(resolve => child.on('close', (_code, signal) => resolve({ signal, out })))
  await until(() => existsSync(`${office}.child`) && readFileSync(`${office}.child`, 'utf8') !== '')
  return { office, press: (signal = 'SIGINT') => process.kill(-(child.pid ?? 0), signal), out: () => out, ended }
}

const HANGS = 'sleep 600 & echo $! > "$0.child"; wait'
const childOf = (office: string): number => Number(readFileSync(`${office}.child`, 'utf8'))

describe.skipIf(process.platform === 'win32')('Ctrl-C while LibreOffice is at work', () => {
  test('lets it finish what it has begun, and nothing is tried again', async () => {
    const program = await start(
      'finishes',
      `echo > "$0.child"; until [ -e "$0.go" ]; do sleep 0.05; done
       printf '%%PDF-1.7\nxref\nstartxref\n9\n%%%%EOF\n' > "$8/1.pdf"; exit 1`,
    )
    program.press()
    await until(() => program.out() === 'heard ')
    writeFileSync(`${program.office}.go`, '')
    const { signal, out } = await program.ended
    expect([signal, out]).toEqual([null, 'heard [null,"OFFICE_STOPPED","OFFICE_STOPPED"]'])
    expect(readFileSync(`${program.office}.log`, 'utf8')).toBe('call\n')
    expect(existsSync(`${program.office}.a.pdf`)).toBe(true)
  })

  test('a second time ends the program and LibreOffice with all it has started', async () => {
    const program = await start('hangs', HANGS)
    program.press()
    await until(() => program.out() === 'heard ')
    program.press()
    expect(await program.ended).toEqual({ signal: 'SIGINT', out: 'heard ' })
    await expectDead(childOf(program.office))
  })

  test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('%s that nobody else listens to ends both', async signal => {
    const program = await start(`deaf-${signal}`, HANGS, false)
    program.press(signal)
    expect(await program.ended).toEqual({ signal, out: '' })
    await expectDead(childOf(program.office))
  })
})
