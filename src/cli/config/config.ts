/** What khcchc.config.yaml settles. */
import type { Severity } from '../../diagnostics/code.ts'

/** The name that is looked for. */
export const CONFIG_FILE = 'khcchc.config.yaml'

/** `off`: not told at all. */
export type Level = Severity | 'off'

/** A whole configuration; there is no merging of several. */
export interface Config {
  /** As it is called in messages; null: there is none. */
  readonly file: string | null
  /** By code (`KH407`) or by rule of the decree (`ND30-2.6.w`). */
  readonly levels: ReadonlyMap<string, Level>
  /** Warnings that are allowed among the files it is for; null: any number. */
  readonly maxWarnings: number | null
  /** Path of the baseline; null: none. */
  readonly baseline: string | null
  /** Is a file, by its path from the folder of the configuration, with slashes, not to be judged? */
  readonly skips: (path: string) => boolean
}

/** What holds where there is no file. */
export const NO_CONFIG: Config = {
  file: null,
  levels: new Map(),
  maxWarnings: null,
  baseline: null,
  skips: () => false,
}
