/** Changes of paragraphs known by their words, for faults of the body and the foot. */
import type {
  Block,
  Paragraph,
  ParagraphFormat,
  Role,
  Run,
  RunFormat,
  Section,
  Table,
} from '../../src/model/document.ts'
import { untied } from '../../src/text/blanks.ts'
import { type Change, rewriting } from './change-page.ts'
import { textOf } from './laid-out.ts'

type Is = (paragraph: Paragraph) => boolean

const plain = (paragraph: Paragraph): string => untied(textOf(paragraph))

/** Paragraphs that begin so. */
export const starting =
  (text: string): Is =>
  paragraph =>
    plain(paragraph).startsWith(text)

/** Paragraphs of a part that have words. */
export const ofRole =
  (...roles: readonly Role[]): Is =>
  paragraph =>
    roles.includes(paragraph.role) && textOf(paragraph) !== ''

/** Rewrites paragraphs. */
export const paragraphs = (is: Is, change: (paragraph: Paragraph) => Block | readonly Block[] | null): Change =>
  rewriting(block => (block.kind === 'paragraph' && is(block) ? change(block) : block))

export const formattedAt = (is: Is, format: Partial<ParagraphFormat>): Change =>
  paragraphs(is, paragraph => ({ ...paragraph, format: { ...paragraph.format, ...format } }))

export const typedAt = (is: Is, format: Partial<RunFormat>): Change =>
  paragraphs(is, paragraph => ({
    ...paragraph,
    runs: paragraph.runs.map(run => ({ ...run, format: { ...run.format, ...format } })),
  }))

const said = (paragraph: Paragraph, text: string): Paragraph => {
  const [first] = paragraph.runs
  if (first?.kind !== 'text') throw new Error(`no text in ${paragraph.role}`)
  return { ...paragraph, runs: [{ ...first, text }] }
}

/** Another text, in the format of the first run. */
export const sayingAt = (is: Is, text: string): Change => paragraphs(is, paragraph => said(paragraph, text))

/** A piece of the text replaced; it must be there. */
export const replacing = (is: Is, from: string | RegExp, to: string): Change =>
  paragraphs(is, paragraph => {
    const before = plain(paragraph)
    const after = before.replace(from, to)
    if (after === before) throw new Error(`"${before}" has no ${from}`)
    return said(paragraph, after)
  })

/** The first words in another type. */
export const beginning = (is: Is, length: number, format: Partial<RunFormat>): Change =>
  paragraphs(is, paragraph => {
    const [first] = paragraph.runs
    if (first?.kind !== 'text') throw new Error('no text')
    const text = plain(paragraph)
    const run = (words: string, own: Partial<RunFormat>): Run => ({
      ...first,
      text: words,
      format: { ...first.format, ...own },
    })
    return { ...paragraph, runs: [run(text.slice(0, length), format), run(text.slice(length), {})] }
  })

export const dropping = (is: Is): Change => paragraphs(is, () => null)

/** Another paragraph after each of these, made from it. */
export const followedBy = (is: Is, role: Role, text: string, format: Partial<ParagraphFormat> = {}): Change =>
  paragraphs(is, paragraph => [paragraph, like(paragraph, role, text, format)])

/** A paragraph of another part and text, formatted as one that is there. */
export const like = (
  paragraph: Paragraph,
  role: Role,
  text: string,
  format: Partial<ParagraphFormat> = {},
): Paragraph => ({ ...said(paragraph, text), role, format: { ...paragraph.format, ...format } })

export const tablesOf = (role: Table['role'], change: (table: Table) => Block): Change =>
  rewriting(block => (block.kind === 'table' && block.role === role ? change(block) : block))

export const sections =
  (kind: Section['kind'], change: (section: Section) => Section): Change =>
  document => ({ ...document, sections: document.sections.map(part => (part.kind === kind ? change(part) : part)) })
