/** A laid-out plan as outline lines, and the ways tests look at it. */
import { layOut } from '../../src/layout/lay-out.ts'
import type { Block, OfficialDocument, Paragraph, Table } from '../../src/model/document.ts'
import type { Plan, PlanBlock } from '../../src/model/plan.ts'
import { writeOutline } from '../../src/writer/write-outline.ts'
import { aPlan, section } from './a-plan.ts'

export const outlineOf = (plan: Plan): readonly string[] => writeOutline(layOut(plan)).trimEnd().split('\n')

/** A plan whose second section holds just these blocks. */
export const planWith = (blocks: readonly PlanBlock[], overrides: Partial<Plan> = {}): Plan =>
  aPlan({ muc: [section('noi_dung', 'Nội dung', blocks)], ketThuc: [], ...overrides })

/** The texts of the body between the first section heading and the foot. */
export const bodyTexts = (plan: Plan): readonly string[] => {
  const lines = outlineOf(plan).map(line => line.replace(/^\[([a-z-]+)(?: ~)?\] /, '$1| '))
  const first = lines.findIndex(line => line.startsWith('muc|'))
  const foot = lines.findIndex(line => line.startsWith('<bảng foot'))
  return lines.slice(first + 1, foot)
}

const within = (blocks: readonly Block[]): readonly Paragraph[] =>
  blocks.flatMap(block => {
    if (block.kind === 'paragraph') return [block]
    if (block.kind === 'rule') return []
    return block.rows.flatMap(row => row.cells.flatMap(cell => within(cell.blocks)))
  })

export const paragraphsOf = (document: OfficialDocument): readonly Paragraph[] =>
  document.sections.flatMap(part => within(part.blocks))

export const textOf = (paragraph: Paragraph): string =>
  paragraph.runs.map(run => (run.kind === 'text' ? run.text : '')).join('')

export const tableOf = (document: OfficialDocument, role: Table['role']): Table => {
  const found = document.sections
    .flatMap(part => part.blocks)
    .find(block => block.kind === 'table' && block.role === role)
  if (found?.kind !== 'table') throw new Error(`no ${role} table`)
  return found
}
