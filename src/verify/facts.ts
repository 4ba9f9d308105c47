/** What a report says of a paper itself: its main lines, and the text of each of its paragraphs. */
import type { PaperFacts } from '../diagnostics/verdicts.ts'
import type { Block, OfficialDocument, Paragraph, Role } from '../model/document.ts'

/** A paragraph's text, without its page number. */
export const textOfParagraph = ({ runs }: Paragraph): string =>
  runs.map(run => (run.kind === 'text' ? run.text : '')).join('')

/** Every paragraph, those in tables included. */
export const visitBlocks = (blocks: readonly Block[], see: (paragraph: Paragraph) => void): void => {
  for (const block of blocks) {
    if (block.kind === 'paragraph') see(block)
    else if (block.kind === 'table')
      for (const row of block.rows) for (const cell of row.cells) visitBlocks(cell.blocks, see)
  }
}

const visitAll = ({ sections }: OfficialDocument, see: (paragraph: Paragraph) => void): void => {
  for (const { header, firstHeader, evenHeader, blocks, footer, firstFooter } of sections)
    for (const part of [header, firstHeader, evenHeader ?? [], blocks, footer, firstFooter]) visitBlocks(part, see)
}

/** Texts by the ids of their paragraphs; the document is gone through when the first is asked for, since a good paper asks for none. */
export const paragraphTexts = (document: OfficialDocument): ((id: string) => string) => {
  let texts: Map<string, string> | null = null
  const collect = (): Map<string, string> => {
    const found = new Map<string, string>()
    const seen = new Set<Paragraph>()
    visitAll(document, paragraph => {
      if (paragraph.origin === null || seen.has(paragraph)) return
      seen.add(paragraph)
      const before = found.get(paragraph.origin)
      const text = textOfParagraph(paragraph)
      // One paragraph of Word may hold two parts of the paper, a line each.
      found.set(paragraph.origin, before === undefined || before === text ? text : `${before} ${text}`)
    })
    return found
  }
  return id => {
    texts ??= collect()
    return texts.get(id) ?? ''
  }
}

const TOLD: ReadonlySet<Role> = new Set<Role>([
  'co-quan-ban-hanh',
  'ten-loai',
  'so-ky-hieu',
  'dia-danh-thoi-gian',
  'trich-yeu',
])

/** The main lines of the paper as it has them. */
export const factsOf = (document: OfficialDocument): PaperFacts => {
  const lines = new Map<Role, string>()
  for (const { kind, blocks } of document.sections)
    if (kind === 'body')
      visitBlocks(blocks, paragraph => {
        const { role } = paragraph
        if (TOLD.has(role)) lines.set(role, `${lines.get(role) ?? ''} ${textOfParagraph(paragraph)}`)
      })
  const lineOf = (role: Role): string | null => lines.get(role)?.replace(/\s+/g, ' ').trim() || null
  return {
    issuer: lineOf('co-quan-ban-hanh'),
    kind: lineOf('ten-loai'),
    number: lineOf('so-ky-hieu'),
    date: lineOf('dia-danh-thoi-gian'),
    subject: lineOf('trich-yeu'),
  }
}
