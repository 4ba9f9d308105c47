/** Flags of `verify` → complete settings; wrong ones are told as wrong usage. */
import type { Lang } from '../../diagnostics/code.ts'
import { settleJobs } from '../batch/settings.ts'
import { settleConfig, settleCount, settleOutputs } from '../check/settings.ts'
import { type Flags, listFlag, textFlag } from '../command.ts'
import type { ConfigChoice } from '../config/find-config.ts'

/** Values of `--format` and of `-o`. */
export const PAPER_FORMATS = ['text', 'json', 'github', 'sarif', 'junit', 'html'] as const
/** One of `PAPER_FORMATS`. */
export type PaperFormat = (typeof PAPER_FORMATS)[number]

/** A report and where it goes; `file` null: to the streams of the process. */
export interface PaperOutput {
  readonly format: PaperFormat
  readonly file: string | null
}

/** `files`: Word files, folders of them, patterns, or `-` for standard input. */
export interface VerifySettings {
  readonly files: readonly string[]
  readonly outputs: readonly PaperOutput[]
  readonly config: ConfigChoice
  /** Warnings allowed; null: as the configuration says. */
  readonly maxWarnings: number | null
  /** Every rule with its verdict in the text. */
  readonly all: boolean
  /** Threads; null: as many as there are cores, one for few papers. */
  readonly jobs: number | null
  readonly lang: Lang
}

/** Throws `UsageError` for what cannot be obeyed. */
export const settleVerify = (files: readonly string[], flags: Flags, lang: Lang): VerifySettings => {
  const count = textFlag(flags, 'maxWarnings')
  const jobs = textFlag(flags, 'jobs')
  return {
    files,
    outputs: settleOutputs(listFlag(flags, 'format'), listFlag(flags, 'output'), PAPER_FORMATS, lang),
    config: settleConfig(flags, lang),
    maxWarnings: count === null ? null : settleCount(count, lang),
    all: flags.all === true,
    jobs: jobs === null ? null : settleJobs(jobs, lang),
    lang,
  }
}
