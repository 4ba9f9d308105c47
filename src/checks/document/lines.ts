/** The lines a paragraph is printed on, and how long they are. */
import { mm } from '../../decree/units.ts'
import { textWidth, wrapText } from '../../decree/widths.ts'
import type { Both } from '../../diagnostics/codes/document-parts.ts'
import type { Paragraph, Run, RunFormat } from '../../model/document.ts'
import { rememberObject } from '../../text/remember.ts'
import { inkedRuns, widthOf } from './face.ts'
import { amount, both } from './said.ts'

const sameWidth = (a: RunFormat, b: RunFormat): boolean =>
  a.size === b.size && a.bold === b.bold && a.italic === b.italic

/** The one look of all its letters; null for several, or none. */
const oneLook = (paragraph: Paragraph): RunFormat | null => {
  const runs = inkedRuns(paragraph)
  const first = runs[0]?.format
  return first && runs.every(({ format }) => sameWidth(first, format)) ? first : null
}

/** A word with the blanks after it, mm. */
interface Word {
  readonly word: number
  readonly blank: number
}

const PARTS = /\n|[^\S\u00a0\n]+|[^\s]+|\u00a0+/g

const widthsOfWords = (runs: readonly Run[]): readonly (readonly Word[])[] => {
  const lines: Word[][] = [[]]
  let word = 0
  let blank = 0
  const end = (): void => {
    if (word + blank > 0) lines.at(-1)?.push({ word, blank })
    word = 0
    blank = 0
  }
  for (const { text, format } of runs)
    for (const [part] of text.matchAll(PARTS)) {
      if (part === '\n') {
        end()
        lines.push([])
      } else if (/^[^\S\u00a0]/.test(part)) blank += textWidth(part, format)
      else {
        if (blank > 0) end()
        word += textWidth(part, format)
      }
    }
  end()
  return lines
}

/** Words of several looks, set one after another. */
const wrapWords = (words: readonly Word[], room: number): readonly number[] => {
  const lines: number[] = []
  let line = 0
  let pending = 0
  for (const { word, blank } of words) {
    if (line > 0 && line + pending + word > room) {
      lines.push(line)
      line = word
    } else line += pending + word
    pending = blank
  }
  return [...lines, line]
}

const measure = (paragraph: Paragraph, room: number): readonly number[] => {
  const texts = paragraph.runs.filter((run): run is Run => run.kind === 'text')
  const look = oneLook(paragraph)
  if (!look) return widthsOfWords(texts).flatMap(words => wrapWords(words, room))
  const text = texts.map(run => run.text).join('')
  return wrapText(text, look, mm(room)).map(line => textWidth(line.trimEnd(), look))
}

/** Lines of a paragraph in the room it was last set in: of other rooms there is no end. */
const lastSet = rememberObject((_paragraph: Paragraph) => ({ room: Number.NaN, widths: [0] as readonly number[] }))

/** Length of each printed line in a column of `room` mm, indents not yet taken off; at least one line. */
export const lineWidths = (paragraph: Paragraph, room: number): readonly number[] => {
  const last = lastSet(paragraph)
  if (last.room === room) return last.widths
  last.widths = measure(paragraph, room)
  last.room = room
  return last.widths
}

/** Room of its lines: that of its column without its indents, mm. */
export const innerRoom = (paragraph: Paragraph, room: number): number =>
  room - paragraph.format.left - paragraph.format.right

/** What a paragraph needs for one line and its column does not have, mm; null where it fits. `slack`: what rounding may cost. */
export const tooLong = (paragraph: Paragraph, room: number, slack: number): Both | null => {
  const free = innerRoom(paragraph, room)
  const width = widthOf(paragraph)
  if (width <= free + slack) return null
  const [need, has] = [amount(width, 'mm'), amount(free, 'mm')]
  return both(
    `cần ${need.vi} mới đủ một dòng, cột chỉ rộng ${has.vi}`,
    `needs ${need.en} for one line, its column has ${has.en}`,
  )
}
