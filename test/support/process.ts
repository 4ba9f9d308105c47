/** Runs programs as a shell would, for tests of what is installed. */
import { spawnSync } from 'node:child_process'

export interface Ended {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

interface Surroundings {
  readonly cwd?: string
  readonly env?: Readonly<Record<string, string>>
  readonly uid?: number
}

/** Runs a program to its end, without terminal and without standard input. */
export const runProgram = (program: string, args: readonly string[], surroundings: Surroundings = {}): Ended => {
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    ...surroundings,
    env: { ...process.env, ...surroundings.env },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 64 * 1024 * 1024,
  })
  if (error) throw error
  return { status, stdout, stderr }
}

export const runNode = (args: readonly string[], surroundings: Surroundings = {}): Ended =>
  runProgram(process.execPath, args, surroundings)
