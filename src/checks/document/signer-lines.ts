/** The lines of a signature block: the mark that begins each, and its words (ND30-2.7.c). */
import type { JudgedRule } from '../../decree/asks.ts'
import type { Finding } from '../../diagnostics/finding.ts'
import { rememberObject } from '../../text/remember.ts'
import { capitals } from '../../text/vietnamese.ts'
import { postKind } from '../plan/posts.ts'
import { footOf, needsPosts } from './foot.ts'
import { inkOf } from './ink.ts'
import type { Applies } from './judge.ts'
import type { Reading, Seated } from './parts.ts'
import { short } from './said.ts'
import { type Reason, tell } from './telling.ts'

/** Stands before the words it governs, with a full stop. */
export type Mark = 'TM' | 'Q' | 'KT' | 'TL' | 'TUQ'

/** One line of the block. */
export interface Line {
  readonly seated: Seated
  /** As printed. */
  readonly text: string
  readonly mark: Mark | null
  /** What follows the mark, in capitals. */
  readonly rest: string
}

const MARKED = /^(T\s?[./]?\s?M|K\s?[./]?\s?T|T\s?[./]?\s?L|T\s?[./]?\s?U\s?[./]?\s?Q|Q)(?=[.:/\s])[.:/\s]*(.*)$/

/** A longer line is no post; its beginning tells. */
const LONGEST = 200

const lineOf = (seated: Seated): Line => {
  const text = short(inkOf(seated.paragraph).text, LONGEST)
  const found = MARKED.exec(capitals(text))
  const mark = found?.[1]?.replace(/[\s./]/g, '') as Mark | undefined
  return { seated, text, mark: mark ?? null, rest: found?.[2] ?? capitals(text) }
}

/** From the top. */
export const linesOf = rememberObject((reading: Reading): readonly Line[] => footOf(reading).posts.map(lineOf))

/** One finding for all reasons against a line. */
export const told = (rule: JudgedRule, { seated }: Line, reasons: readonly Reason[]): readonly Finding[] =>
  tell('KH550', rule, seated.paragraph, reasons)

/** The post of a head or a deputy, no name of a body. */
export const isPost = (words: string): boolean => ['truong', 'pho'].includes(postKind(words))

/** A rule of lines that begin with one of these marks. */
export const marked =
  (...marks: readonly Mark[]) =>
  (reading: Reading): Applies =>
    linesOf(reading).some(({ mark }) => mark !== null && marks.includes(mark))
      ? 'yes'
      : needsPosts(reading) === 'yes'
        ? 'no'
        : needsPosts(reading)
