/** Runs whole processes in turn: A B C … A B C …, so that a busy machine slows all alike. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/** The middle value of a list; the upper one of two. */
export const median = values => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]

/** Runs a command to its end: its time (ms), output and, if it tells, the most memory it held (MB). Throws if it fails. */
export const run = ([program, ...args], folder) => {
  const peakFile = join(folder, 'peak.txt')
  rmSync(peakFile, { force: true })
  const start = performance.now()
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    encoding: 'utf8',
    env: { ...process.env, KHCCHC_PEAK: peakFile },
    maxBuffer: 64 * 1024 * 1024,
  })
  const ms = performance.now() - start
  if (status !== 0) throw new Error(`${[program, ...args].join(' ')} ended with ${status}: ${stderr || error}`)
  const peaks = existsSync(peakFile) ? readFileSync(peakFile, 'utf8').trim().split('\n').map(Number) : []
  return { ms, stdout, peak: peaks.length > 0 ? peaks.reduce((sum, kb) => sum + kb) / 1024 : null }
}

/** `measure` of each one in turn, `rounds` times; the figures of each, in order. */
export const inTurn = (ones, rounds, measure, tell) => {
  const figures = new Map(ones.map(one => [one, []]))
  for (let round = 1; round <= rounds; round++)
    for (const one of ones) {
      tell(`vòng ${round}/${rounds}: ${one.title}`)
      figures.get(one).push(measure(one))
    }
  return figures
}

/** Runs a command that writes `count` files into a new folder, which is removed again. */
export const runToDisk = (commandFor, count, folder) => {
  const target = join(folder, 'out')
  mkdirSync(target)
  try {
    const figures = run(commandFor(target), folder)
    const written = readdirSync(target).filter(name => name.endsWith('.docx')).length
    if (written !== count) throw new Error(`${commandFor(target).join(' ')} wrote ${written} files of ${count}`)
    return figures
  } finally {
    rmSync(target, { recursive: true })
  }
}
