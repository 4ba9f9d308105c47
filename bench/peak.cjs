/**
 * Preloaded into a process, tells at its end the most memory it ever held (kB), one line a process, in the file KHCCHC_PEAK.
 * Threads count with their process. Linux's own figure for the running program comes first: that of getrusage may still hold
 * the parent's.
 */
const { appendFileSync, readFileSync } = require('node:fs')
const { isMainThread } = require('node:worker_threads')

const highWater = () => {
  try {
    return Number(/^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))[1])
  } catch {
    return process.resourceUsage().maxRSS
  }
}

const file = process.env.KHCCHC_PEAK
if (file && isMainThread) process.on('exit', () => appendFileSync(file, `${highWater()}\n`))
