/** `khcchc check --fix`: what has one right answer is mended in the file, and shown. */
import { textOf } from '../compile.ts'
import type { Lang } from '../diagnostics/code.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { printableLine } from '../diagnostics/printable.ts'
import type { Host } from '../host/host.ts'
import { applyEdits, precomposed } from '../reader/fix.ts'
import { sourceLines } from '../reader/yaml/source-lines.ts'
import { writeText } from './check/write-outputs.ts'
import { fixWords } from './fix-words.ts'

/** A change as people are shown it; line and column of `before`, from 1, in the text before the change. */
export interface Change {
  readonly line: number
  readonly column: number
  /** The changed words with those that touch them. */
  readonly before: string
  readonly after: string
}

/** A text after all that could be mended; `left`: places with a right answer that a person must write. */
export interface Mended {
  readonly source: string
  readonly changes: readonly Change[]
  readonly isPrecomposed: boolean
  readonly left: number
}

/** One mended place may show another, or lay it open: "UNBD  ;" is two rounds. Of very many places only some are found in one. */
const MOST_ROUNDS = 20
const WIDEST = 30

const wordStart = (text: string, at: number): number => {
  let from = at
  while (from > 0 && at - from < WIDEST && /\S/.test(text.charAt(from - 1))) from--
  return from
}
const wordEnd = (text: string, at: number): number => {
  let to = at
  while (to < text.length && to - at < WIDEST && /\S/.test(text.charAt(to))) to++
  return to
}

const changesOf = (
  source: string,
  fixed: readonly { readonly start: number; readonly end: number; readonly right: string }[],
): readonly Change[] => {
  const lines = sourceLines(source)
  return fixed.map(({ start, end, right }) => {
    // A blank that goes or comes stands between two words: both are shown.
    const gap = /\s/.test(source.slice(start, end)) || right === ' '
    const from = wordStart(source, gap && start > 0 && /\s/.test(source.charAt(start - 1)) ? start - 1 : start)
    const to = wordEnd(source, end)
    const line = lines.lineOf(from)
    return {
      line: line + 1,
      column: from - lines.startOf(line) + 1,
      before: source.slice(from, to),
      after: source.slice(from, start) + right + source.slice(end, to),
    }
  })
}

/** Mends a text; `diagnose` is asked again after each round. Asked for a second time, nothing is left to do. */
export const mend = (source: string, diagnose: (source: string) => readonly Diagnostic[]): Mended => {
  const composed = precomposed(source)
  let text = composed ?? source
  const changes: Change[] = []
  let left = 0
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const fixes = diagnose(text).flatMap(({ fix }) => fix ?? [])
    const {
      source: next,
      fixed,
      refused,
    } = applyEdits(
      text,
      fixes.flatMap(({ edits }) => edits),
    )
    left = refused + fixes.reduce((sum, fix) => sum + fix.left, 0)
    if (fixed.length === 0) break
    changes.push(...changesOf(text, fixed))
    text = next
  }
  return { source: text, changes, isPrecomposed: composed !== null, left }
}

/** What a run of `--fix` came to. */
export interface FixTotals {
  readonly changes: number
  readonly files: number
  readonly left: number
  /** Could every changed file be written? */
  readonly written: boolean
}

const BOM = [0xef, 0xbb, 0xbf]

/** `write`: false only shows. Files that are no text are left to the check that follows. */
export interface FixRequest {
  readonly files: readonly string[]
  readonly write: boolean
  readonly lang: Lang
  /** Bytes of the largest file that is read. */
  readonly limit: number
  /** For a file: what counts of a text of it, after comments and configuration have had their say. */
  readonly diagnose: (file: string) => Promise<(source: string) => readonly Diagnostic[]>
}

const tell = (file: string, { changes, isPrecomposed }: Mended, lang: Lang, host: Host): void => {
  const words = fixWords[lang]
  if (isPrecomposed) host.err(`${words.precomposed(file)}\n`)
  for (const { line, column, before, after } of changes)
    host.err(`${words.changed(`${file}:${line}:${column}`, printableLine(before), printableLine(after))}\n`)
}

const summary = ({ changes, files, left }: FixTotals, write: boolean, lang: Lang): string => {
  const words = fixWords[lang]
  const done = write ? words.done(changes, files) : words.wouldDo(changes, files)
  return left === 0 ? `${done}\n` : `${done}\n${words.left(left)}\n`
}

/** Bytes of a file as text without its mark; null for what is no text. */
const open = async (file: string, limit: number, host: Host): Promise<{ mark: string; text: string } | null> => {
  const bytes = await host.read(file, limit).catch(() => null)
  const text = bytes && textOf(bytes).value
  if (!bytes || text === null) return null
  return { mark: BOM.every((byte, i) => bytes[i] === byte) ? '\ufeff' : '', text }
}

/** Mends files one after the other, each whole or not at all, and tells every change. */
export const fixFiles = async ({ files, write, lang, limit, diagnose }: FixRequest, host: Host): Promise<FixTotals> => {
  let totals: FixTotals = { changes: 0, files: 0, left: 0, written: true }
  for (const file of files) {
    const opened = await open(file, limit, host)
    if (!opened) continue
    const mended = mend(opened.text, await diagnose(file))
    const changed = mended.source !== opened.text
    tell(file, mended, lang, host)
    const written = !changed || !write || (await writeText(file, opened.mark + mended.source, lang, host))
    totals = {
      changes: totals.changes + mended.changes.length + (mended.isPrecomposed ? 1 : 0),
      files: totals.files + (changed ? 1 : 0),
      left: totals.left + mended.left,
      written: totals.written && written,
    }
  }
  host.err(summary(totals, write, lang))
  return totals
}
