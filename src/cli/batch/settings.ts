/** Flags of `batch` → complete settings; wrong ones are told as wrong usage. */
import type { Lang } from '../../diagnostics/code.ts'
import { batchWords } from '../batch-words.ts'
import { UsageError } from '../usage-error.ts'
import { verifyWords } from '../verify-words.ts'

/** What `batch --format` takes; a PDF is made from the Word file. */
export const BATCH_FORMATS = ['docx', 'pdf'] as const
/** One of `BATCH_FORMATS`. */
export type BatchFormat = (typeof BATCH_FORMATS)[number]

/** Part `index` of `count`, from 1. */
export interface Shard {
  readonly index: number
  readonly count: number
}

/** Numbers of rows `from`–`to`, rows that have a value (and, once they are found, their numbers), or rows that failed in the last run. */
export type Choice =
  | { readonly kind: 'rows'; readonly from: number; readonly to: number }
  | { readonly kind: 'value'; readonly name: string; readonly value: string }
  | { readonly kind: 'numbers'; readonly numbers: ReadonlySet<number> }
  | { readonly kind: 'failed' }

/** One run over the rows of a table. */
export interface BatchSettings {
  readonly template: string
  /** File of data; null with `communes` alone. */
  readonly data: string | null
  /** Sheet of an XLSX file; null for its first. */
  readonly sheet: string | null
  /** One row for each commune of the country or of `provinces`; `data` then lies over them. */
  readonly communes: boolean
  readonly provinces: readonly string[]
  /** Day (`2026-09-20`) whose communes are meant; null: that of the list. */
  readonly asOf: string | null
  /** The folder of the documents. */
  readonly output: string
  /** Text that names the files; null: by what the rows have. */
  readonly name: string | null
  readonly formats: readonly BatchFormat[]
  /** Threads; null: as many as there are cores, one for few rows. */
  readonly jobs: number | null
  readonly shard: Shard | null
  /** Trusts the manifest without reading the finished files again; rows that failed are not tried again. */
  readonly resume: boolean
  readonly force: boolean
  /** Makes every row and writes no document. */
  readonly dryRun: boolean
  /** Reads every document back and judges it. */
  readonly verify: boolean
  /** A row that fits any of them is done; empty: all. */
  readonly only: readonly Choice[]
  /** Files of reports, .json or .csv. */
  readonly reports: readonly string[]
  /** Says errors only. */
  readonly quiet: boolean
  readonly lang: Lang
}

/** Reports that become one. */
export interface MergeSettings {
  readonly reports: readonly string[]
  /** Files of the whole, .json or .csv. */
  readonly outputs: readonly string[]
  /** Overwrites a file that is no report. */
  readonly force: boolean
  readonly lang: Lang
}

/** The flags as the parser of the command line gives them. */
export interface BatchFlags {
  /** As often as it was given. */
  readonly data?: readonly string[]
  readonly sheet?: string
  readonly communes?: boolean
  readonly province?: readonly string[]
  readonly asOf?: string
  readonly output?: string
  readonly name?: string
  readonly jobs?: string
  readonly shard?: string
  readonly resume?: boolean
  readonly force?: boolean
  readonly dryRun?: boolean
  readonly verify?: boolean
  readonly only?: readonly string[]
  readonly report?: readonly string[]
  readonly quiet?: boolean
}

const wholeNumber = (text: string): number => (/^\d{1,9}$/.test(text.trim()) ? Number(text) : Number.NaN)

const settleShard = (given: string, lang: Lang): Shard => {
  const [index = Number.NaN, count = Number.NaN, ...more] = given.split('/').map(wholeNumber)
  if (more.length === 0 && index >= 1 && index <= count) return { index, count }
  throw new UsageError(batchWords[lang].badShard(given))
}

const MAX_JOBS = 256

/** A number of threads; throws `UsageError` for anything else. */
export const settleJobs = (given: string, lang: Lang): number => {
  const jobs = wholeNumber(given)
  if (jobs >= 1 && jobs <= MAX_JOBS) return jobs
  throw new UsageError(batchWords[lang].badJobs(given))
}

const settleRange = (given: string, whole: string, lang: Lang): Choice => {
  const [from = Number.NaN, to = from, ...more] = given.split('-').map(wholeNumber)
  if (more.length === 0 && from >= 1 && from <= to) return { kind: 'rows', from, to }
  throw new UsageError(batchWords[lang].badOnly(whole))
}

const settleOnly = (given: string, lang: Lang): readonly Choice[] => {
  const text = given.normalize('NFC').trim()
  if (text === 'failed') return [{ kind: 'failed' }]
  const at = text.indexOf('=')
  if (at > 0) return [{ kind: 'value', name: text.slice(0, at).trim(), value: text.slice(at + 1).trim() }]
  return text.split(',').map(range => settleRange(range, given, lang))
}

const checkReports = (files: readonly string[], lang: Lang): readonly string[] => {
  const wrong = files.find(file => !/\.(?:json|csv)$/i.test(file))
  if (wrong !== undefined) throw new UsageError(batchWords[lang].badReport(wrong))
  return files
}

/** A sheet is no template. */
const checkOrder = (template: string, data: string | null, lang: Lang): void => {
  if (/\.(?:csv|tsv|txt|xlsx?|ods)$/i.test(template)) throw new UsageError(batchWords[lang].exchanged(template, data))
}

/** Throws `UsageError` for what cannot be obeyed. `formats` have been settled by the caller, like those of `build`. */
export const settleBatch = (
  template: string,
  flags: BatchFlags,
  formats: readonly BatchFormat[],
  lang: Lang,
): BatchSettings => {
  const words = batchWords[lang]
  const provinces = flags.province ?? []
  const communes = flags.communes === true || provinces.length > 0
  const [data = null, ...more] = flags.data ?? []
  if (more.length > 0) throw new UsageError(words.twoData)
  checkOrder(template, data, lang)
  if (data === null && !communes) throw new UsageError(words.noData)
  if (flags.asOf !== undefined && !communes) throw new UsageError(words.asOfAlone)
  if (flags.sheet !== undefined && data === null) throw new UsageError(words.sheetAlone)
  if (flags.resume && flags.force) throw new UsageError(words.resumeForce)
  if (flags.verify && (flags.dryRun || !formats.includes('docx'))) throw new UsageError(verifyWords[lang].needsFiles)
  if (!flags.output) throw new UsageError(words.noOutput)
  const name = flags.name?.trim().replace(/\.(?:docx|pdf)$/i, '') ?? null
  if (name === '') throw new UsageError(words.emptyName)
  return {
    template,
    data,
    sheet: flags.sheet ?? null,
    communes,
    provinces,
    asOf: flags.asOf ?? null,
    output: flags.output,
    name,
    formats: BATCH_FORMATS.filter(format => formats.includes(format)),
    jobs: flags.jobs === undefined ? null : settleJobs(flags.jobs, lang),
    shard: flags.shard === undefined ? null : settleShard(flags.shard, lang),
    resume: flags.resume ?? false,
    force: flags.force ?? false,
    dryRun: flags.dryRun ?? false,
    verify: flags.verify ?? false,
    only: (flags.only ?? []).flatMap(given => settleOnly(given, lang)),
    reports: checkReports(flags.report ?? [], lang),
    quiet: flags.quiet ?? false,
    lang,
  }
}

/** For `batch --merge-reports <file…> --report <file>`; throws `UsageError`. */
export const settleMerge = (
  files: readonly string[],
  outputs: readonly string[] | undefined,
  force: boolean,
  lang: Lang,
): MergeSettings => {
  if (files.length === 0 || !outputs || outputs.length === 0) throw new UsageError(batchWords[lang].noReports)
  return { reports: files, outputs: checkReports(outputs, lang), force, lang }
}
