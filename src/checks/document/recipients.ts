/** Recipients, the Lưu line, the typist mark (ND30-2.9, 2.12.a). */
import type { Finding } from '../../diagnostics/finding.ts'
import type { Paragraph } from '../../model/document.ts'
import { capitals } from '../../text/vietnamese.ts'
import { flowOf, isAttachment, isOfPlan } from './flow.ts'
import { footOf, needsRecipients } from './foot.ts'
import { inked, inkOf } from './ink.ts'
import { type Applies, judgeOf } from './judge.ts'
import type { Reading, Seated } from './parts.ts'
import { checkRecipients, labelFaults } from './recipient-lines.ts'
import { amount, both, short } from './said.ts'
import { tell, typeReasons, when } from './telling.ts'

const COPIES = /(?:^|[\s,(])\d{1,3}\s?(?:b|bản)?(?![\dA-Za-zÀ-ỹ])/u
const IN_BRACKETS = / \(\d{1,3}\)/g

const remarkFaults = ({ paragraph }: Seated): readonly Finding[] => {
  const { text } = inkOf(paragraph)
  const copies = /^-\s*Lưu/.test(text) && COPIES.test(text.replace(IN_BRACKETS, ''))
  const open = text.split('(').length !== text.split(')').length
  const bare = /\sđể (?:b\/c|t\/h|p\/h|báo cáo|thực hiện|phối hợp|biết)/u.test(text) && !text.includes('(')
  return [
    ...tell('KH552', 'ND30-2.9.d', paragraph, [when(copies, `ghi "${short(text)}"`, `it reads "${short(text)}"`)]),
    ...tell('KH552', 'ND30-2.9.g', paragraph, [
      when(open, 'ngoặc đơn không đóng', 'a bracket is not closed'),
      when(bare, 'ghi chú không đặt trong ngoặc đơn', 'the remark has no brackets'),
    ]),
  ]
}

/** Wherever it stands: between title and body it has its role, further down only its words. */
const isAddressed = (paragraph: Paragraph): boolean =>
  paragraph.role === 'kinh-gui' || /^Kính gửi(?:\s*:|$)/i.test(inkOf(paragraph).text)

const planFaults = (reading: Reading): readonly Finding[] => {
  if (!isOfPlan(reading)) return []
  const kinhGui = inked(flowOf(reading).blocks).find(isAddressed)
  const asAbove = footOf(reading).recipients.find(({ paragraph }) =>
    /^- (?:Như trên|Như [Đđ]iều)/.test(inkOf(paragraph).text),
  )?.paragraph
  return [kinhGui, asAbove].flatMap(paragraph =>
    paragraph
      ? tell('KH552', 'ND30-2.9.e', paragraph, [
          both(`có dòng "${short(inkOf(paragraph).text, 30)}"`, `a line "${short(inkOf(paragraph).text, 30)}"`),
        ])
      : [],
  )
}

const onlyKept = (reading: Reading): readonly Finding[] => {
  const { recipients } = footOf(reading)
  const [first] = recipients
  const others = recipients.some(({ paragraph }) => !/^-\s*Lưu/.test(inkOf(paragraph).text))
  if (!first || others) return []
  return tell('KH552', 'ND30-2.9.f', first.paragraph, [both('chỉ có dòng Lưu', 'only the line Lưu')], 'warning')
}

/** Of the list: blank between its lines in pt, line spacing, and the width of its column, mm. */
const COLUMN = [52, 86] as const

const setFaults = (reading: Reading): readonly Finding[] => {
  const { recipients } = footOf(reading)
  const loose = recipients.find(({ paragraph: { format } }, i) => {
    const gap = i === 0 ? 0 : Math.max(format.before, recipients[i - 1]?.paragraph.format.after ?? 0)
    return gap > 0.05 || (format.lineHeight === null && Math.abs(format.lineSpacing - 1) > 0.05)
  })
  const [first] = recipients
  const column = first?.seat ? first.room + 2 * first.seat.table.padding : null
  const wide = column !== null && (column < COLUMN[0] || column > COLUMN[1])
  const told = amount(column ?? 0, 'mm')
  return [
    ...(loose
      ? tell('KH552', 'ND30-2.9.h', loose.paragraph, [
          both('danh sách có khoảng cách đoạn hoặc giãn dòng', 'the list has blanks between lines'),
        ])
      : []),
    ...(first
      ? tell('KH552', 'ND30-2.9.h', first.paragraph, [
          when(wide, `cột nơi nhận rộng ${told.vi}`, `the column of recipients is ${told.en} wide`),
        ])
      : []),
  ]
}

const typistFaults = (reading: Reading): readonly Finding[] => {
  const { typist } = footOf(reading)
  if (!typist) return []
  const { text } = inkOf(typist.paragraph)
  const letters = text.replace(/\(.*$/, '')
  return tell('KH552', 'ND30-2.12.a', typist.paragraph, [
    ...typeReasons(typist.paragraph, { sizes: [11, 11], bold: null, italic: false }),
    when(letters !== capitals(letters), `"${text}" không in hoa`, `"${text}" is not in capitals`),
  ])
}

const hasRemark = (reading: Reading): Applies =>
  needsRecipients(reading) !== 'yes'
    ? needsRecipients(reading)
    : footOf(reading).recipients.some(({ paragraph }) => /[()]|\sđể /u.test(inkOf(paragraph).text))
      ? 'yes'
      : 'no'

const hasCopies = (reading: Reading): Applies =>
  needsRecipients(reading) !== 'yes'
    ? needsRecipients(reading)
    : footOf(reading).recipients.some(({ paragraph }) => /^-\s*Lưu.*\d/.test(inkOf(paragraph).text))
      ? 'yes'
      : 'no'

/** What is written in the lower left of the last page. */
export const recipients = judgeOf(
  'words',
  {
    'ND30-2.9.a': reading => (isAttachment(reading) ? 'no' : 'yes'),
    'ND30-2.9.b': needsRecipients,
    'ND30-2.9.c': needsRecipients,
    'ND30-2.9.d': hasCopies,
    'ND30-2.9.e': reading => (isOfPlan(reading) ? 'yes' : 'no'),
    'ND30-2.9.f': needsRecipients,
    'ND30-2.9.g': hasRemark,
    'ND30-2.9.h': needsRecipients,
    'ND30-2.12.a': reading => (footOf(reading).typist ? 'yes' : 'no'),
  },
  reading => [
    ...labelFaults(reading),
    ...checkRecipients(reading),
    ...footOf(reading).recipients.flatMap(remarkFaults),
    ...planFaults(reading),
    ...onlyKept(reading),
    ...setFaults(reading),
    ...typistFaults(reading),
  ],
)
