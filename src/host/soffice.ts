/** PDF by LibreOffice: many files in one call, each call with a profile of its own, so that calls run side by side. */
import { spawn } from 'node:child_process'
import { accessSync, constants, existsSync, mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import process from 'node:process'
import { pathToFileURL } from 'node:url'
import type { PdfJob } from './machine.ts'
import { temporaryFolder } from './temporary.ts'

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

/** ms: a slow old PC starts LibreOffice in half a minute. */
const START_TIME = 120_000
const FILE_TIME = 10_000
/** What LibreOffice says of a failure, at most. */
const SAID = 300

interface Ended {
  readonly said: string
  readonly late: boolean
}

const runOffice = (office: string, args: readonly string[], time: number): Promise<Ended> =>
  new Promise(resolve => {
    let said = ''
    let late = false
    const child = spawn(office, args, { stdio: ['ignore', 'ignore', 'pipe'], windowsHide: true })
    const timer = setTimeout(() => {
      late = true
      child.kill('SIGKILL')
    }, time)
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      if (said.length < SAID) said += text
    })
    const end = (last: string): void => {
      clearTimeout(timer)
      resolve({ said: `${said}${last}`.replace(/\s+/g, ' ').trim().slice(0, SAID), late })
    }
    child.on('error', error => end(error.message))
    child.on('close', () => end(''))
  })

const move = (from: string, to: string): Error | null => {
  try {
    renameSync(from, to)
    return null
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error))
  }
}

/** Ended with 0 or not: only the PDF says that it went well. */
const convert = async (office: string, jobs: readonly PdfJob[], folder: string): Promise<readonly (Error | null)[]> => {
  // Numbers as names: under LANG=C, as in cron, LibreOffice does not find files with Vietnamese ones.
  const sources = jobs.map((_, i) => join(folder, `${i + 1}.docx`))
  const made = jobs.map((_, i) => join(folder, 'pdf', `${i + 1}.pdf`))
  mkdirSync(join(folder, 'pdf'))
  jobs.forEach(({ docx }, i) => {
    writeFileSync(sources[i] ?? '', docx)
  })
  const { said, late } = await runOffice(
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
    START_TIME + FILE_TIME * jobs.length,
  )
  return jobs.map(({ target }, i) => {
    const pdf = made[i] ?? ''
    if (!existsSync(pdf)) return late ? Object.assign(new Error(said), { code: 'ETIMEDOUT' }) : new Error(said)
    return move(pdf, target)
  })
}

const inFolder = async (
  office: string,
  jobs: readonly PdfJob[],
  parent: string,
): Promise<readonly (Error | null)[]> => {
  const folder = temporaryFolder(parent)
  try {
    return await convert(office, jobs, folder)
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
  }
}

/** Converts and moves each PDF to its target. One file that LibreOffice stumbles over takes no other along: the rest is tried alone. */
export const toPdf = async (
  office: string,
  jobs: readonly PdfJob[],
  folder: string,
): Promise<readonly (Error | null)[]> => {
  const first = await inFolder(office, jobs, folder)
  if (jobs.length === 1) return first
  const again: (Error | null)[] = []
  for (const [i, job] of jobs.entries())
    again.push(first[i] === null ? null : ((await inFolder(office, [job], folder))[0] ?? null))
  return again
}
