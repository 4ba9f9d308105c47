/** Has a process ended? */
import { readFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { expect } from 'vitest'

/** Ended, and nobody has taken note: the first process of a container may never do so. */
const isZombie = (pid: number): boolean => {
  try {
    return /\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'))
  } catch {
    return false
  }
}

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return !isZombie(pid)
  } catch {
    return false
  }
}

/** A process that was killed may be there for a moment more. */
export const expectDead = async (pid: number): Promise<void> => {
  expect(pid).toBeGreaterThan(1)
  for (let tries = 0; tries < 200 && isAlive(pid); tries++) await wait(50)
  expect(isAlive(pid)).toBe(false)
}
