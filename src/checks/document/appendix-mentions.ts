/** Numerals of appendices, and whether the body points to each of them (ND30-2.10.a). */
import type { Finding, Place } from '../../diagnostics/finding.ts'
import type { Paragraph } from '../../model/document.ts'
import { roman } from '../../text/roman.ts'
import { flowOf, type Region } from './flow.ts'
import { inked, inkOf } from './ink.ts'
import { itemsOf } from './items.ts'
import type { Reading } from './parts.ts'
import { both } from './said.ts'
import { tell, WHOLE, when } from './telling.ts'

/** By place in the list, from 1; more appendices than that are not told by their numerals. */
export const ROMAN: readonly string[] = Array.from({ length: 21 }, (_, place) => roman(place))

/** Where an appendix as a whole is told. */
export const at = ({ heading, blocks }: Region): Paragraph | Place => heading ?? inked(blocks)[0] ?? WHOLE

/** What follows the word in its heading; '' where nothing does. */
export const numeralOf = ({ heading }: Region): string =>
  heading ? (/^phụ lục\s+(?:số\s+)?(\S+)/iu.exec(inkOf(heading).text)?.[1] ?? '') : ''

/** "từ Phụ lục I đến Phụ lục IV" names those between as well: the places in the list, from the first to the last. */
const rangeNamed = (text: string): readonly [number, number] | null => {
  const range = /phụ lục (?:số )?([IVXL]{1,8}) (?:đến|-|–) (?:phụ lục )?(?:số )?([IVXL]{1,8})/iu.exec(text)
  return range ? [ROMAN.indexOf(range[1] ?? ''), ROMAN.indexOf(range[2] ?? '')] : null
}

const MENTION = /phụ lục/iu
const ROMAN_NUMERAL = /(?<![A-Za-zÀ-ỹ])[IVXL]+(?![A-Za-zÀ-ỹ])/gu

/** The numerals that follow the word in one breath: "Phụ lục I, II và III". */
const numeralsNamed = (text: string): ReadonlySet<string> =>
  new Set(
    [...text.matchAll(/phụ lục[^.;]{0,200}/giu)].flatMap(([piece]) =>
      [...piece.matchAll(ROMAN_NUMERAL)].map(([one]) => one),
    ),
  )

/** Each appendix is named in the body; that of a paper without a body cannot be told. */
export const mentionFaults = (reading: Reading): readonly Finding[] => {
  const { blocks, start, end, regions } = flowOf(reading)
  const [first] = regions
  if (!first || itemsOf(reading).length === 0) return []
  const text = inked(blocks.slice(start, end))
    .map(paragraph => inkOf(paragraph).text)
    .join('. ')
  const none = both('nội dung không nhắc đến phụ lục', 'the body does not mention the appendix')
  if (!MENTION.test(text)) return tell('KH553', 'ND30-2.10.a', at(first), [none])
  const named = numeralsNamed(text)
  if (regions.length < 2 || named.size === 0) return []
  const [low, high] = rangeNamed(text) ?? [0, 0]
  return regions.flatMap(region => {
    const numeral = numeralOf(region)
    const place = ROMAN.indexOf(numeral)
    const lost = place > 0 && !named.has(numeral) && (place < low || place > high)
    const reason = when(
      lost,
      `nội dung không nhắc đến Phụ lục ${numeral}`,
      `the body does not mention Phụ lục ${numeral}`,
    )
    return tell('KH553', 'ND30-2.10.a', at(region), [reason], 'warning')
  })
}
