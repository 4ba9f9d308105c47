/** Blanks and spacing around kind and subject, as in the official form (ND30-3.b–c). */
import { titleGapOfOthers } from '../../decree/figures.ts'
import { pt } from '../../decree/units.ts'
import type { Finding } from '../../diagnostics/finding.ts'
import type { Block } from '../../model/document.ts'
import { isSingle } from './face.ts'
import { stackHeight } from './heights.ts'
import { type Applies, fault, judgeOf } from './judge.ts'
import { cannotTell, firstOf, needs } from './needs.ts'
import { placeOfParagraph, textOf } from './paragraph.ts'
import { type Reading, withRole } from './parts.ts'
import { amount, both } from './said.ts'
import { spacingWords } from './spacing-words.ts'

/** Half a point: what rounding may cost. */
const HAIR = 0.5

const isEmpty = (block: Block): boolean => block.kind === 'paragraph' && textOf(block).trim() === ''

/** Blank between the table of the head and the kind, pt; null where no table stands above it. */
const gapAbove = (reading: Reading): number | null => {
  const line = firstOf(reading, 'ten-loai')
  const blocks = line ? (reading.document.sections[line.section]?.blocks ?? []) : []
  const at = line ? blocks.indexOf(line.paragraph) : -1
  const table = blocks.slice(0, Math.max(at, 0)).findLastIndex(block => block.kind === 'table')
  if (!line || at < 0 || table < 0) return null
  const between = blocks.slice(table + 1, at)
  if (!between.every(isEmpty)) return null
  const last = between.at(-1)
  const after = last?.kind === 'paragraph' ? last.format.after : 0
  const { before } = line.paragraph.format
  return stackHeight(between, line.room, reading.document.styles) - after + Math.max(after, before)
}

const gapFaults = (reading: Reading): readonly Finding[] => {
  const line = firstOf(reading, 'ten-loai')
  const gap = gapAbove(reading)
  if (!line || gap === null) return []
  const { min, max } = titleGapOfOthers
  if (gap >= min - HAIR && gap <= max + HAIR) return []
  const found = amount(pt(gap), 'pt', 0)
  const has = both(`cách phần đầu ${found.vi}`, `${found.en} below the head`)
  return [fault('KH555', 'ND30-3.b', placeOfParagraph(line.paragraph), has)]
}

const spacingFaults = (reading: Reading): readonly Finding[] =>
  [...withRole(reading, 'ten-loai'), ...withRole(reading, 'trich-yeu')]
    .filter(({ paragraph }) => !isSingle(paragraph))
    .map(({ paragraph }) => fault('KH555', 'ND30-3.c', placeOfParagraph(paragraph), spacingWords(paragraph)))

const measurable = (reading: Reading): Applies => {
  const there = needs('ten-loai')(reading)
  if (there !== 'yes' || gapAbove(reading) !== null) return there
  return cannotTell(
    'phía trên tên loại không phải là bảng phần đầu',
    'the kind does not stand under the table of the head',
  )
}

/** Kind and subject as the form has them (KH555). */
export const titleGapJudge = judgeOf('words', { 'ND30-3.b': measurable, 'ND30-3.c': needs('ten-loai') }, reading => [
  ...gapFaults(reading),
  ...spacingFaults(reading),
])
