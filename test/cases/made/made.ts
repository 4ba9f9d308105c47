/** Cases that no file of a few lines can hold: another machine, a file of megabytes, a page that our layout never makes. */
import type { Lang } from '../../../src/diagnostics/code.ts'
import { aDesk, khcchc } from '../../support/case-run.ts'
import type { MemoryHost } from '../../support/memory-host.ts'

/** One side of a case. */
export interface MadeSide {
  /** What `khcchc explain` shows in its place: a line of YAML, a command, or a figure of the page. */
  readonly shown: string
  /** The report as a person reads it; '' where nothing is found. */
  readonly report: (lang: Lang) => Promise<string> | string
}

/** A failing and a passing side. */
export interface MadeCase {
  readonly sai: MadeSide
  readonly dung: MadeSide
}

type Files = Readonly<Record<string, string | Uint8Array>>

/** Between two command lines something may happen to the desk: `after` the first one. */
export interface Desk {
  readonly files?: Files
  readonly machine?: object
  readonly after?: (host: MemoryHost) => void
  /** Run before those that are shown. */
  readonly before?: readonly string[]
}

/** Command lines on a desk; the report is what the last one says. */
export const commands = (shown: string, { files = {}, machine = {}, before = [], after }: Desk = {}): MadeSide => ({
  shown,
  report: async lang => {
    const host = aDesk(files, machine)
    for (const line of before) await khcchc(line, host, lang)
    after?.(host)
    let report = ''
    for (const line of shown.split('\n')) report = await khcchc(line, host, lang)
    return report
  },
})

/** The same with data under another name than is shown. */
export const showing = (shown: string, side: MadeSide): MadeSide => ({ ...side, shown })

/** The same under circumstances that no command line tells. */
export const when = (circumstances: string, side: MadeSide): MadeSide =>
  showing(`# ${circumstances}\n${side.shown}`, side)
