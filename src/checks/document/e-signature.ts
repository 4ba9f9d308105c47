/** Words that a signing program leaves on the page (ND30-2.8.c–f). */
import { elements } from '../../decree/elements.ts'
import type { Finding } from '../../diagnostics/finding.ts'
import type { Paragraph } from '../../model/document.ts'
import { rememberObject } from '../../text/remember.ts'
import { flowOf, isAttachment } from './flow.ts'
import { inked, inkOf } from './ink.ts'
import { type Applies, judgeOf } from './judge.ts'
import { cannotTell } from './needs.ts'
import type { Reading } from './parts.ts'
import { both, short } from './said.ts'
import { isSigningLine, isStamp } from './signed-words.ts'
import { tell, typeReasons } from './telling.ts'

const COPY = /^(?:SAO Y|SAO LỤC|TRÍCH SAO|BẢN SAO)(?![A-Za-zÀ-ỹ])/iu

const SMALL = { sizes: [10, 10], bold: null, italic: false } as const
interface Traces {
  readonly paper: readonly Paragraph[]
  readonly appendix: readonly Paragraph[]
  readonly copy: readonly Paragraph[]
}

const matching = (paragraphs: readonly Paragraph[], is: (text: string) => boolean): readonly Paragraph[] =>
  paragraphs.filter(paragraph => is(inkOf(paragraph).text))

const tracesOf = rememberObject((reading: Reading): Traces => {
  const { blocks, start, end, regions } = flowOf(reading)
  const beside = [...inked(blocks.slice(0, start)), ...inked(blocks.slice(end))]
  const tables = blocks.slice(start, end).filter(block => block.kind === 'table' && block.rows.length === 1)
  const attached = regions.flatMap(region => inked(region.blocks))
  return {
    paper: matching([...beside, ...inked(tables)], isSigningLine),
    appendix: [...matching(attached, isSigningLine), ...matching(attached, isStamp)],
    copy: matching(inked(blocks.slice(0, Math.max(start, 1))), text => COPY.test(text)).filter(
      ({ role }) => elements[role].set !== 'body' || role === 'doan',
    ),
  }
})

const quoted = (paragraph: Paragraph) => {
  const text = short(inkOf(paragraph).text)
  return both(`có dòng "${text}"`, `a line "${text}"`)
}

const withAppendix = (reading: Reading): Applies =>
  flowOf(reading).regions.length === 0 || isAttachment(reading) ? 'no' : 'yes'

const ofAlone = (reading: Reading): Applies => {
  if (!isAttachment(reading)) return 'no'
  return tracesOf(reading).appendix.length > 0
    ? 'yes'
    : cannotTell('phụ lục chưa ký số', 'the appendix bears no e-signature yet')
}

const find = (reading: Reading): readonly Finding[] => {
  const { paper, appendix, copy } = tracesOf(reading)
  const alone = isAttachment(reading)
  return [
    ...paper.flatMap(paragraph => tell('KH551', 'ND30-2.8.c', paragraph, [quoted(paragraph)])),
    ...appendix.flatMap(paragraph =>
      alone
        ? tell('KH551', 'ND30-2.8.e', paragraph, typeReasons(paragraph, SMALL))
        : tell('KH551', 'ND30-2.8.d', paragraph, [quoted(paragraph)]),
    ),
    ...copy.flatMap(paragraph => tell('KH551', 'ND30-2.8.f', paragraph, typeReasons(paragraph, SMALL))),
  ]
}

/** Text of e-signatures on the paper, its appendices and its copies. */
export const eSignature = judgeOf(
  'words',
  {
    'ND30-2.8.c': reading => (isAttachment(reading) ? 'no' : 'yes'),
    'ND30-2.8.d': withAppendix,
    'ND30-2.8.e': ofAlone,
    'ND30-2.8.f': reading => (tracesOf(reading).copy.length > 0 ? 'yes' : 'no'),
  },
  find,
)
