/** Marks of secrecy, urgency and circulation (ND30-2.11). */
import { elements, type Role } from '../../decree/elements.ts'
import { BLACK, urgencyBoxes } from '../../decree/figures.ts'
import type { Finding } from '../../diagnostics/finding.ts'
import type { Block, Paragraph, Table } from '../../model/document.ts'
import { rememberObject } from '../../text/remember.ts'
import { capitals } from '../../text/vietnamese.ts'
import { inkedRuns } from './face.ts'
import { flowOf } from './flow.ts'
import { inked, inkOf } from './ink.ts'
import { judgeOf } from './judge.ts'
import { ifThere } from './needs.ts'
import { type Reading, withRole } from './parts.ts'
import { amount, both } from './said.ts'
import { type Reason, tell, typeReasons, when } from './telling.ts'

/** The boxes of a document, by the paragraphs in them. */
const boxesOf = rememberObject((reading: Reading): ReadonlyMap<Paragraph, Table> => {
  const boxes = new Map<Paragraph, Table>()
  const walk = (blocks: readonly Block[]): void => {
    for (const block of blocks) {
      if (block.kind !== 'table') continue
      for (const { cells } of block.rows)
        for (const cell of cells) {
          if (block.role === 'khung') for (const paragraph of inked(cell.blocks)) boxes.set(paragraph, block)
          walk(cell.blocks)
        }
    }
  }
  walk(flowOf(reading).blocks)
  return boxes
})

const letterReasons = (paragraph: Paragraph, role: Role): readonly Reason[] => {
  const { text } = inkOf(paragraph)
  return [
    when(text !== capitals(text), 'dấu không in hoa', 'the mark is not in capitals'),
    ...typeReasons(paragraph, { sizes: elements[role].range, bold: true, italic: false }),
  ]
}

const boxReason = (box: Table | undefined): Reason =>
  when(box?.borders !== true, 'không có khung viền', 'there is no box with a border')

/** Three channels of two hex digits: much red and little else. */
const isRed = (colour: string): boolean => {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map(i => Number.parseInt(colour.slice(i, i + 2), 16))
  return red >= 0xc0 && green <= 0x60 && blue <= 0x60
}

/** What the pen of a program may be off, mm. */
const SLACK = 2

const sizeReason = (paragraph: Paragraph, box: Table | undefined): Reason => {
  const want = urgencyBoxes[capitals(inkOf(paragraph).text).replace('HOẢ', 'HỎA')]
  const width = box?.columns[0]
  const height = box?.rows[0]?.height ?? null
  if (!want || width === undefined) return null
  const off = Math.abs(width - want.width) > SLACK || (height !== null && Math.abs(height - want.height) > SLACK)
  const [w, h] = [amount(width, 'mm'), amount(height ?? want.height, 'mm')]
  return when(off, `khung rộng ${w.vi}, cao ${h.vi}`, `the box is ${w.en} wide and ${h.en} high`)
}

const SECRET = /^(?:TUYỆT MẬT|TỐI MẬT|MẬT)$/

const isSecret = (paragraph: Paragraph): boolean => SECRET.test(capitals(inkOf(paragraph).text))

const urgency = (reading: Reading): readonly Paragraph[] =>
  withRole(reading, 'do-khan')
    .map(({ paragraph }) => paragraph)
    .filter(paragraph => !isSecret(paragraph))

const DEGREE = /^(?:KHẨN|THƯỢNG KHẨN|H(?:ỎA|OẢ) TỐC)$/u

const degreeReason = (paragraph: Paragraph): Reason => {
  const { text } = inkOf(paragraph)
  return when(
    !DEGREE.test(capitals(text)),
    `ghi "${text}", mức độ khẩn là HỎA TỐC, THƯỢNG KHẨN hoặc KHẨN`,
    `it reads "${text}"; the degrees are HỎA TỐC, THƯỢNG KHẨN and KHẨN`,
  )
}

const urgencyFaults = (reading: Reading): readonly Finding[] =>
  urgency(reading).flatMap(paragraph => {
    const box = boxesOf(reading).get(paragraph)
    const colour = inkedRuns(paragraph).find(({ format }) => !isRed(format.colour))?.format.colour
    const [vi, en] = colour === BLACK ? ['đen', 'black'] : [`#${colour}`, `#${colour}`]
    return [
      ...tell('KH554', 'ND30-2.11.b', paragraph, [...letterReasons(paragraph, 'do-khan'), degreeReason(paragraph)]),
      ...tell(
        'KH554',
        'ND30-2.11.b',
        paragraph,
        [
          when(colour !== undefined, `màu chữ ${vi}, không phải màu đỏ tươi`, `colour ${en}, not bright red`),
          boxReason(box),
          sizeReason(paragraph, box),
        ],
        'warning',
      ),
    ]
  })

const circulationFaults = (reading: Reading): readonly Finding[] =>
  withRole(reading, 'luu-hanh').flatMap(({ paragraph }) => [
    ...tell('KH554', 'ND30-2.11.c', paragraph, letterReasons(paragraph, 'luu-hanh')),
    ...tell('KH554', 'ND30-2.11.c', paragraph, [boxReason(boxesOf(reading).get(paragraph))], 'warning'),
  ])

const secrets = (reading: Reading): readonly Paragraph[] => {
  const { blocks, start } = flowOf(reading)
  return inked(blocks.slice(0, start)).filter(isSecret)
}

const secrecyFaults = (reading: Reading): readonly Finding[] =>
  secrets(reading).flatMap(paragraph => {
    const { text } = inkOf(paragraph)
    return tell('KH554', 'ND30-2.11.a', paragraph, [both(`đánh máy "${text}"`, `"${text}" is typed`)], 'warning')
  })

/** Letters, boxes and colour of the marks beside the head. */
export const marks = judgeOf(
  'words',
  {
    'ND30-2.11.a': () => 'no',
    'ND30-2.11.b': reading => (urgency(reading).length > 0 ? 'yes' : 'no'),
    'ND30-2.11.c': ifThere('luu-hanh'),
  },
  reading => [...secrecyFaults(reading), ...urgencyFaults(reading), ...circulationFaults(reading)],
)
