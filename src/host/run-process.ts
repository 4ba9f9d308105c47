/** Process in, exit code out. */
import process from 'node:process'
import { type Host, nodeHost } from './host.ts'
import { codeOf } from './reasons.ts'

const BUG =
  'khcchc: lỗi của chính chương trình, không phải của kế hoạch; xin báo lại (a bug in khcchc, not in your plan; please report it)'

/** `khcchc … | head` has read enough: no fault. Everything else that gets here is a bug of ours, told on one line. */
const report = (fault: unknown): void => {
  if (codeOf(fault) === 'EPIPE') return
  const [message, stack] = fault instanceof Error ? [fault.message, fault.stack] : [String(fault), undefined]
  const line = `${BUG}: ${message.replace(/\s+/g, ' ')}`
  process.stderr.write(process.env.KHCCHC_DEBUG === '1' ? `${line}\n${stack}\n` : `${line}\n`)
  process.exitCode = 2
}

/** Runs the command line of this process; `workerFile`: the bundle that threads run, null where none is needed. */
export const runProcess = (
  main: (argv: readonly string[], host: Host) => Promise<number>,
  workerFile: string | null,
): void => {
  // The code is set and never forced with process.exit(): that would cut off what is still on its way to a pipe.
  process.on('uncaughtException', report)
  main(process.argv.slice(2), nodeHost(workerFile)).then(code => {
    process.exitCode ??= code
  }, report)
}
