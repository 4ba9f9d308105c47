/** `khcchc build`: each plan alone; nothing is written for a plan with an error. */
import { basename, dirname, join } from 'node:path'
import type { Lang } from '../diagnostics/code.ts'
import type { Host } from '../host/host.ts'
import { reasonOf } from '../host/reasons.ts'
import type { OfficialDocument } from '../model/document.ts'
import { isOwnFile } from '../writer/own-file.ts'
import { writeDocx } from '../writer/write-docx.ts'
import { writeOutline } from '../writer/write-outline.ts'
import type { ExitCode } from './command.ts'
import { compileFile } from './compile-file.ts'
import { wholeFault } from './file-fault.ts'
import { clashes, type Job, nameTargets, STDIN } from './targets.ts'
import { cliWords } from './words.ts'

/** Values of `--format`: docx is a file, outline is printed to standard output. */
export const FORMATS = ['docx', 'outline'] as const
/** One of `FORMATS`; both may be asked for at once. */
export type Format = (typeof FORMATS)[number]

/** Judges a Word file that was written and tells what it finds; is it without errors? */
export type JudgeWritten = (file: string, lang: Lang, host: Host) => Promise<boolean>

/** `output`: the file or folder of `-o`, null for beside each plan; `force` lets it write over a file that is not its own. */
export interface BuildSettings {
  readonly plans: readonly string[]
  readonly output: string | null
  readonly formats: readonly Format[]
  readonly force: boolean
  /** null: what was written is not read back. */
  readonly judge: JudgeWritten | null
  readonly lang: Lang
}

/** The largest file that is looked into before it is overwritten. */
const MAX_TARGET = 64 * 1024 * 1024

const lockFiles = (target: string): readonly string[] => {
  const name = basename(target)
  // Word drops two letters of a long name for its "~$", LibreOffice keeps them all.
  return [`~$${name}`, `~$${name.slice(1)}`, `~$${name.slice(2)}`, `.~lock.${name}#`].map(lock =>
    join(dirname(target), lock),
  )
}

const isOpen = async (target: string, host: Host): Promise<boolean> => {
  const kinds = await Promise.all(lockFiles(target).map(lock => host.kind(lock)))
  return kinds.includes('file')
}

/** May the target be written? What forbids it is told. */
const mayWrite = async ({ plan, target }: Job, settings: BuildSettings, host: Host): Promise<boolean> => {
  const { lang, force } = settings
  if (target === null) {
    host.err(wholeFault('KH008', 'stdin', { command: 'khcchc build - -o ke-hoach.docx' }, lang))
    return false
  }
  const kind = await host.kind(target)
  if (kind === 'folder') {
    host.err(wholeFault('KH007', plan, { target }, lang))
    return false
  }
  if (kind === null || force) return true
  try {
    if (isOwnFile(await host.read(target, MAX_TARGET), host.compressor)) return true
    host.err(wholeFault('KH003', plan, { target }, lang))
  } catch (error) {
    host.err(wholeFault('KH004', plan, { target, reason: reasonOf(error, lang) }, lang))
  }
  return false
}

const writeTarget = async (
  job: Job,
  document: OfficialDocument,
  settings: BuildSettings,
  host: Host,
): Promise<boolean> => {
  const { plan, target } = job
  if (!(await mayWrite(job, settings, host)) || target === null) return false
  if (await isOpen(target, host)) host.err(wholeFault('KH006', plan, { target }, settings.lang))
  const bytes = await writeDocx(document, host.compressor)
  try {
    await host.makeFolder(dirname(target))
    await host.write(target, bytes)
  } catch (error) {
    host.err(wholeFault('KH004', plan, { target, reason: reasonOf(error, settings.lang) }, settings.lang))
    return false
  }
  host.out(`${target}\n`)
  return true
}

const buildOne = async (job: Job, settings: BuildSettings, host: Host): Promise<ExitCode> => {
  const { document, read } = await compileFile(job.plan, settings.lang, host)
  if (!read) return 2
  if (!document) return 1
  const written = !settings.formats.includes('docx') || (await writeTarget(job, document, settings, host))
  if (settings.formats.includes('outline')) {
    const title = settings.plans.length > 1 ? `${cliWords[settings.lang].outlineOf(job.plan)}\n` : ''
    host.out(title + writeOutline(document))
  }
  if (!written) return 2
  const { judge, lang } = settings
  return judge === null || job.target === null || (await judge(job.target, lang, host)) ? 0 : 1
}

const refuse = (jobs: readonly Job[], settings: BuildSettings, host: Host): boolean => {
  const doubled = clashes(jobs, host)
  for (const group of doubled) {
    const [first] = group
    const others = group.map(job => job.plan).join(', ')
    host.err(wholeFault('KH005', first?.plan ?? '', { target: first?.target ?? '', others }, settings.lang))
  }
  const own = jobs.filter(job => job.target !== null && host.absolute(job.target) === host.absolute(job.plan))
  for (const job of own) host.err(wholeFault('KH009', job.plan, { target: job.target ?? '' }, settings.lang))
  return doubled.length > 0 || own.length > 0
}

/** Builds all plans and tells how it went; 1 when a plan has errors, 2 when one could not be read or written. */
export const build = async (settings: BuildSettings, host: Host): Promise<ExitCode> => {
  const words = cliWords[settings.lang]
  const jobs = await nameTargets(settings.plans, settings.output, host, words)
  const writes = settings.formats.includes('docx')
  if (writes && refuse(jobs, settings, host)) return 2
  if (writes && jobs.some(job => job.plan === STDIN && job.target === null)) {
    host.err(wholeFault('KH008', 'stdin', { command: 'khcchc build - -o ke-hoach.docx' }, settings.lang))
    return 2
  }
  let worst: ExitCode = 0
  let failed = 0
  for (const job of jobs) {
    const code = await buildOne(job, settings, host)
    if (code > worst) worst = code
    if (code > 0) failed += 1
  }
  if (jobs.length > 1) host.err(`${words.summary(jobs.length - failed, failed)}\n`)
  return worst
}
