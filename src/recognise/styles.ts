/** One style for each part, from what the paper shows of it. */
import { elements } from '../decree/elements.ts'
import type { Block, ElementFormat, OfficialDocument, Paragraph, Role, Section } from '../model/document.ts'

type Styles = OfficialDocument['styles']

const collect = (blocks: readonly Block[], first: Map<Role, Paragraph>): void => {
  for (const block of blocks) {
    if (block.kind === 'paragraph') {
      const known = first.get(block.role)
      // A paragraph without text says nothing about type.
      if (!known || (known.runs.length === 0 && block.runs.length > 0)) first.set(block.role, block)
    } else if (block.kind === 'table')
      for (const row of block.rows) for (const cell of row.cells) collect(cell.blocks, first)
  }
}

const styleOf = ({ runs, format }: Paragraph, standard: ElementFormat): ElementFormat => ({
  paragraph: format,
  run: runs[0]?.format ?? standard.run,
})

/** Of each part the format of its first paragraph, of parts that are not there that of running text. */
export const stylesOf = (sections: readonly Section[], given: Styles): Styles => {
  const first = new Map<Role, Paragraph>()
  for (const { blocks, header, firstFooter } of sections)
    for (const part of [blocks, header, firstFooter]) collect(part, first)
  const text = first.get('doan')
  const standard = text ? styleOf(text, given.doan) : given.doan
  const style = (role: Role): ElementFormat => {
    const paragraph = first.get(role)
    return paragraph ? styleOf(paragraph, standard) : standard
  }
  const roles = Object.keys(elements) as readonly Role[]
  return Object.fromEntries(roles.map(role => [role, style(role)])) as unknown as Styles
}
