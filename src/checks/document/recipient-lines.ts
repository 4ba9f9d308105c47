/** "Nơi nhận:" and the lines under it, the Lưu line last (ND30-2.9.a–c). */
import { type Finding, finding } from '../../diagnostics/finding.ts'
import { isAttachment } from './flow.ts'
import { footOf } from './foot.ts'
import { inkOf } from './ink.ts'
import type { Asked } from './judge.ts'
import { placeOfParagraph, textOf } from './paragraph.ts'
import { type Reading, type Seated, withRole } from './parts.ts'
import { both, short } from './said.ts'
import { tell, typeReasons, WHOLE, when } from './telling.ts'

/** From the left edge of the cell, mm: what nobody sees. */
const FLUSH = 2.1

const isFlush = ({ paragraph: { format } }: Seated): boolean =>
  (format.align === 'left' || format.align === 'both') && Math.abs(format.left + format.firstLine) <= FLUSH

/** Words, type and place of the label; a paper without it breaks the rule (KH552, ND30-2.9.a). */
export const labelFaults = (reading: Reading): readonly Finding[] => {
  const { label } = footOf(reading)
  if (!label && isAttachment(reading)) return []
  if (!label) return tell('KH552', 'ND30-2.9.a', WHOLE, [both('không có "Nơi nhận:"', 'no "Nơi nhận:"')])
  const { text } = inkOf(label.paragraph)
  return tell('KH552', 'ND30-2.9.a', label.paragraph, [
    when(text !== 'Nơi nhận:', `ghi "${short(text)}"`, `it reads "${short(text)}"`),
    ...typeReasons(label.paragraph, { sizes: [12, 12], bold: true, italic: true }),
    when(!isFlush(label), 'không sát lề trái', 'not flush left'),
  ])
}

const lineFaults = (line: Seated, next: Seated | undefined): readonly Finding[] => {
  const { text } = inkOf(line.paragraph)
  const nested = text.startsWith('+ ')
  return [
    ...tell('KH552', 'ND30-2.9.b', line.paragraph, [
      ...typeReasons(line.paragraph, { sizes: [11, 11], bold: false, italic: false }),
      when(!/^- \S/.test(text) && !nested, 'không bắt đầu bằng "- "', 'does not begin with "- "'),
      when(!isFlush(line), 'gạch đầu dòng không sát lề trái', 'the dash is not flush left'),
      when(/; ?[-–+] ?[A-ZÀ-ỸĐ]/u.test(text), 'hai nơi nhận trên một dòng', 'two recipients on one line'),
    ]),
    ...tell(
      'KH552',
      'ND30-2.9.b',
      line.paragraph,
      [when(nested, 'nơi nhận nằm trong nơi nhận khác', 'a recipient inside another one')],
      'warning',
    ),
    ...(next ? endFault(line, next) : []),
  ]
}

const endFault = ({ paragraph }: Seated, next: Seated): readonly Finding[] => {
  const { text } = inkOf(paragraph)
  const leads = text.endsWith(':') && inkOf(next.paragraph).text.startsWith('+')
  if (text.endsWith(';') || leads) return []
  const has = both('cuối dòng không có dấu ";"', 'it does not end with ";"')
  return [finding('KH530', placeOfParagraph(paragraph), { rule: 'ND30-2.9.b', found: text, has })]
}

const LUU = /^- Lưu: [^;:]*[^;:.\s/]\.(?: ?[A-Za-zÀ-ỹ.]+ ?\(\d{1,5}\)\.?)?$/u

/** A longer line is none of the form, and the pattern would go through it again and again. */
const LONGEST = 300
const isArchive = (text: string): boolean => text.length <= LONGEST && LUU.test(text)

/** What is kept where is the writer's affair: of a plan it has been told (KH394). */
const archiveFaults = (lines: readonly Seated[], asked: Asked): readonly Finding[] => {
  const last = lines.at(-1)?.paragraph
  if (!last) return []
  const { text } = inkOf(last)
  const early = lines.slice(0, -1).find(({ paragraph }) => /^-\s*Lưu/.test(inkOf(paragraph).text))
  const has = both(`dòng cuối ghi "${short(text)}"`, `the last line reads "${short(text)}"`)
  const kept = asked === 'form' || !isArchive(text) || /^- Lưu: VT[,.]/.test(text)
  return [
    ...(isArchive(text) ? [] : [finding('KH530', placeOfParagraph(last), { rule: 'ND30-2.9.c', found: text, has })]),
    ...tell(
      'KH552',
      'ND30-2.9.c',
      last,
      [when(!kept, `"${short(text)}" không ghi VT trước`, 'VT is not first')],
      'warning',
    ),
    ...(early
      ? tell('KH552', 'ND30-2.9.c', early.paragraph, [both('dòng Lưu không ở cuối', 'the line Lưu is not the last')])
      : []),
  ]
}

const isLine = (text: string): boolean => /^- \S.*;$/.test(text)

/** What we lay out is set by its style: only its words may be at fault, and mostly are not. */
const isPlain = (reading: Reading): boolean => {
  const lines = withRole(reading, 'noi-nhan-danh-sach')
  return (
    lines.length > 0 &&
    lines.every(({ paragraph }, i) => (i === lines.length - 1 ? isArchive : isLine)(textOf(paragraph)))
  )
}

/** Every line is "- …;", the last one "- Lưu: … ." (KH530, KH552, ND30-2.9.b–c). */
export const checkRecipients = (reading: Reading, asked: Asked = 'all'): readonly Finding[] => {
  if (asked === 'form' && isPlain(reading)) return []
  const { recipients, label } = footOf(reading)
  if (recipients.length === 0) {
    if (!label) return []
    const has = both('dưới "Nơi nhận:" không có danh sách', 'no list under "Nơi nhận:"')
    return [
      ...tell('KH552', 'ND30-2.9.b', label.paragraph, [has]),
      ...tell('KH552', 'ND30-2.9.c', label.paragraph, [both('không có dòng "- Lưu:"', 'no line "- Lưu:"')]),
    ]
  }
  return [...recipients.flatMap((line, i) => lineFaults(line, recipients[i + 1])), ...archiveFaults(recipients, asked)]
}
