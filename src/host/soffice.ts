/** PDF by LibreOffice: many files in one call, each call with a profile of its own, so that calls run side by side. */
import { accessSync, constants, existsSync, mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import process from 'node:process'
import { pathToFileURL } from 'node:url'
import type { PdfJob } from './machine.ts'
import { isWholePdf } from './pdf-file.ts'
import { type GroupEnd, runGroup } from './process-group.ts'
import { codeOf } from './reasons.ts'
import { keepFolders, temporaryFolder } from './temporary.ts'

const NAMES = process.platform === 'win32' ? ['soffice.com', 'soffice.exe'] : ['soffice', 'libreoffice']
const USUAL: Readonly<Record<string, readonly string[]>> = {
  win32: ['C:\\Program Files\\LibreOffice\\program', 'C:\\Program Files (x86)\\LibreOffice\\program'],
  darwin: ['/Applications/LibreOffice.app/Contents/MacOS'],
}

const isProgram = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}

/** What `KHCCHC_SOFFICE` names and nothing else where it is set; else LibreOffice on the PATH or at its usual place. */
export const findOffice = (): string | null => {
  const given = process.env.KHCCHC_SOFFICE
  if (given) return isProgram(given) ? given : null
  const folders = [...(process.env.PATH ?? '').split(delimiter), ...(USUAL[process.platform] ?? [])]
  const paths = folders.filter(folder => folder !== '').flatMap(folder => NAMES.map(name => join(folder, name)))
  return paths.find(isProgram) ?? null
}

/** ms for a call: a slow old PC starts LibreOffice in half a minute. For a chunk of rows less than temporary.ts waits. */
const usualTime = (files: number): number => 120_000 + 10_000 * files

/** Why there is no PDF; reasons.ts has the words, but for `OFFICE_STOPPED`, which is not told. */
type Failure =
  | 'OFFICE_START'
  | 'OFFICE_LATE'
  | 'OFFICE_FILE'
  | 'OFFICE_CRASH'
  | 'OFFICE_NO_PDF'
  | 'OFFICE_HALF'
  | 'OFFICE_STOPPED'

const failed = (code: Failure): Error => Object.assign(new Error(code), { code })

/** Some of its words are warnings that mean nothing, and none is for a clerk. */
const whyNone = ({ started, status, late, said }: GroupEnd): Failure => {
  if (!started) return 'OFFICE_START'
  if (late) return 'OFFICE_LATE'
  if (/could not be loaded/i.test(said)) return 'OFFICE_FILE'
  return status === 0 ? 'OFFICE_NO_PDF' : 'OFFICE_CRASH'
}

/** Moves a PDF to its target if it is whole; looked at more closely where LibreOffice did not end well, as it does at times after good work. */
const takeOver = (pdf: string, target: string, ended: GroupEnd): Error | null => {
  if (!existsSync(pdf)) return failed(whyNone(ended))
  if (!isWholePdf(pdf, ended.status !== 0)) return failed(ended.late ? 'OFFICE_LATE' : 'OFFICE_HALF')
  try {
    renameSync(pdf, target)
    return null
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error))
  }
}

/** How long, and until when. */
export interface PdfLimits {
  /** Has the run been stopped? Then no call begins. */
  readonly stopped: () => boolean
  /** ms for a call with so many files. */
  readonly time?: (files: number) => number
}

type Results = readonly (Error | null)[]

const convert = async (office: string, jobs: readonly PdfJob[], folder: string, time: number): Promise<Results> => {
  // Numbers as names: under LANG=C, as in cron, LibreOffice does not find files with Vietnamese ones.
  const sources = jobs.map((_, i) => join(folder, `${i + 1}.docx`))
  mkdirSync(join(folder, 'pdf'))
  jobs.forEach(({ docx }, i) => {
    writeFileSync(sources[i] ?? '', docx)
  })
  const ended = await runGroup(
    office,
    [
      `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`,
      '--headless',
      '--norestore',
      '--nolockcheck',
      '--convert-to',
      'pdf:writer_pdf_Export',
      '--outdir',
      join(folder, 'pdf'),
      ...sources,
    ],
    time,
  )
  if (process.env.KHCCHC_DEBUG === '1')
    process.stderr.write(`${office}: ${ended.status ?? (ended.late ? 'late' : 'killed')}: ${ended.said.trim()}\n`)
  return jobs.map(({ target }, i) => takeOver(join(folder, 'pdf', `${i + 1}.pdf`), target, ended))
}

const discard = (folder: string): void => {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
  } catch {
    // What was killed may hold a file for a moment more; the next run removes what is left.
  }
}

const call = async (
  office: string,
  jobs: readonly PdfJob[],
  parent: string,
  { stopped, time = usualTime }: PdfLimits,
): Promise<Results> => {
  if (stopped()) return jobs.map(() => failed('OFFICE_STOPPED'))
  keepFolders()
  const folder = temporaryFolder(parent)
  try {
    return await convert(office, jobs, folder, time(jobs.length))
  } finally {
    discard(folder)
  }
}

/** The fault may be another file's; the system's refusals, and an office that does not start, are the same a second time. */
const isWorthAnother = (error: Error): boolean =>
  codeOf(error).startsWith('OFFICE_') && codeOf(error) !== 'OFFICE_START' && codeOf(error) !== 'OFFICE_STOPPED'

/**
 * Converts and moves each PDF to its target; for each job null, or an error of the system or with a code `OFFICE_…`. One file that
 * LibreOffice stumbles over takes no other along: the rest is tried alone, unless the run has been stopped.
 */
export const toPdf = async (
  office: string,
  jobs: readonly PdfJob[],
  folder: string,
  limits: PdfLimits,
): Promise<Results> => {
  const first = await call(office, jobs, folder, limits)
  if (jobs.length === 1) return first
  const results: (Error | null)[] = []
  for (const [i, job] of jobs.entries()) {
    const error = first[i] ?? null
    const again = error !== null && isWorthAnother(error)
    results.push(again ? ((await call(office, [job], folder, limits))[0] ?? null) : error)
  }
  return results
}
