/** A command as data: the parser of the command line is told of it, and its help is made from it. */
import type { Lang } from '../diagnostics/code.ts'
import type { Host } from '../host/host.ts'

/** 0 done · 1 findings · 2 could not run · 130 stopped by Ctrl-C. */
export type ExitCode = 0 | 1 | 2 | 130

/** One option; `flags` as commander writes them: `-o, --output <dir>`. */
export interface CommandOption {
  readonly flags: string
  readonly about: string
  /** May stand more than once; its values then come as a list. */
  readonly repeats?: boolean
}

/** Values of the options by their long names in camel case; a list where an option repeats. */
export type Flags = Readonly<Record<string, string | boolean | readonly string[] | undefined>>

/** A command in one language. */
export interface Command {
  readonly name: string
  /** What follows the name, in the list of commands and in the line of usage. */
  readonly short: string
  readonly usage: string
  readonly about: string
  /** In commander's form: `<plan...>`, `[template...]`. */
  readonly argument: { readonly name: string; readonly about: string } | null
  readonly options: readonly CommandOption[]
  readonly examples: string | null
  /** Throws `UsageError` for what cannot be obeyed. */
  readonly start: (values: readonly string[], flags: Flags, host: Host) => Promise<ExitCode>
}

/** A command in either language. */
export type Declare = (lang: Lang) => Command

/** The text of an option; null where it was not given. */
export const textFlag = (flags: Flags, name: string): string | null => {
  const value = flags[name]
  return typeof value === 'string' ? value : null
}

/** All values of an option that repeats. */
export const listFlag = (flags: Flags, name: string): readonly string[] => {
  const value = flags[name]
  return Array.isArray(value) ? value : []
}
