/** Address at the foot of page 1, and the table that holds the end of the paper (ND30-2.13.a, 3.e). */
import { elements } from '../../decree/elements.ts'
import type { Finding } from '../../diagnostics/finding.ts'
import type { Block, Paragraph } from '../../model/document.ts'
import { footOf, needsBoth } from './foot.ts'
import { inked, isInked } from './ink.ts'
import { type Applies, judgeOf } from './judge.ts'
import { cannotTell } from './needs.ts'
import type { Reading } from './parts.ts'
import { amount } from './said.ts'
import { tell, typeReasons, when } from './telling.ts'

const contactOf = ({ document }: Reading): readonly Paragraph[] =>
  inked(document.sections[0]?.firstFooter ?? []).filter(({ runs }) => runs.every(run => run.kind === 'text'))

const isText = (block: Block): boolean => block.kind === 'table' || (block.kind === 'paragraph' && isInked(block))

/** The rule is drawn across the text: so much of it is let pass, as a share. */
const WHOLE_WIDTH = 0.9

const contactFaults = (reading: Reading): readonly Finding[] => {
  const lines = contactOf(reading)
  const [first] = lines
  const [section] = reading.document.sections
  if (!first || !section) return []
  const blocks = section.firstFooter
  const above = blocks.slice(0, blocks.findIndex(isText))
  const rule = above.find(block => block.kind === 'rule')
  const width = section.page.width - section.page.margin.left - section.page.margin.right
  const told = amount(rule?.length ?? 0, 'mm')
  return [
    ...tell('KH552', 'ND30-2.13.a', first, [
      when(rule === undefined, 'phía trên không có đường kẻ', 'no rule above'),
      when(rule?.solid === false, 'đường kẻ không phải nét liền', 'the rule is not solid'),
    ]),
    ...tell(
      'KH552',
      'ND30-2.13.a',
      first,
      [
        when(
          rule !== undefined && rule.length < width * WHOLE_WIDTH,
          `đường kẻ dài ${told.vi}, không hết chiều ngang`,
          `the rule is ${told.en} long, not across the text`,
        ),
      ],
      'warning',
    ),
    ...lines.flatMap(line =>
      tell(
        'KH552',
        'ND30-2.13.a',
        line,
        typeReasons(line, { sizes: elements['lien-he'].range, bold: null, italic: false }),
      ),
    ),
  ]
}

const tableFaults = (reading: Reading): readonly Finding[] => {
  const { label, posts, table } = footOf(reading)
  const [post] = posts
  if (!label || !post || !table) return []
  const swapped =
    label.seat !== null &&
    post.seat !== null &&
    label.seat.table === post.seat.table &&
    label.seat.column > post.seat.column
  return tell('KH555', 'ND30-3.e', label.paragraph, [
    when(table.borders, 'bảng nơi nhận, chữ ký có kẻ khung', 'the table of recipients and signature has borders'),
    when(swapped, 'nơi nhận ở bên phải khối chữ ký', 'the recipients stand right of the signature'),
  ])
}

const needsFoot = (reading: Reading): Applies => {
  const missing = needsBoth(reading)
  if (missing !== 'yes' || footOf(reading).table) return missing
  return cannotTell('nơi nhận, chữ ký không ở trong bảng', 'recipients and signature are in no table')
}

/** What stands at the foot of the first and of the last page. */
export const contact = judgeOf(
  'words',
  { 'ND30-2.13.a': reading => (contactOf(reading).length > 0 ? 'yes' : 'no'), 'ND30-3.e': needsFoot },
  reading => [...contactFaults(reading), ...tableFaults(reading)],
)
