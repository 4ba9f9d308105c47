/** One `khcchc check` in a machine of memory. */
import { allCommands } from '../../src/cli/commands/all.ts'
import { run } from '../../src/cli/program.ts'
import { memoryHost } from './memory-host.ts'

/** What a run said, as people read it and as `code file:line`. */
export interface CheckRun {
  readonly code: number
  readonly out: string
  readonly err: string
  readonly files: ReadonlyMap<string, Uint8Array>
  readonly read: (file: string) => string
}

export const checkRun = async (
  files: Readonly<Record<string, string>>,
  ...args: readonly string[]
): Promise<CheckRun> => {
  const host = memoryHost({ files })
  const code = await run(['check', ...args], host, allCommands)
  return {
    code,
    out: host.stdout(),
    err: host.stderr(),
    files: host.files,
    read: file => new TextDecoder().decode(host.files.get(`/${file}`)),
  }
}

interface Row {
  readonly code: string
  readonly severity: string
  readonly file: string
  readonly line: number
}

/** The findings that count, as `severity code file:line`, and the exit code. */
export const findings = async (files: Readonly<Record<string, string>>, ...args: readonly string[]) => {
  const { code, out, err } = await checkRun(files, '--format', 'json', ...args)
  const report = JSON.parse(out)
  return {
    code,
    err,
    suppressed: report.suppressed as readonly (Row & { readonly by: string; readonly reason: string })[],
    found: (report.diagnostics as readonly Row[]).map(
      ({ severity, code: id, file, line }) => `${severity} ${id} ${file}:${line}`,
    ),
  }
}
