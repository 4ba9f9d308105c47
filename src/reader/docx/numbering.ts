/** Lists as `word/numbering.xml` defines them. */
import { childOf, childrenOf, findBelow, valOf, type Xml } from './element.ts'
import { countOf, switchOf } from './lengths.ts'
import { type ParagraphProperties, paragraphProperties } from './paragraph-properties.ts'
import { type RunProperties, runProperties } from './run-properties.ts'
import type { Theme } from './theme.ts'

/** One level of a list. */
export interface Level {
  readonly start: number
  /** `decimal`, `lowerLetter`, `bullet` … */
  readonly format: string
  /** With `%1` for the number of the first level. */
  readonly text: string
  /** What follows the number. */
  readonly suffix: 'tab' | 'space' | 'nothing'
  /** Begins anew after a paragraph of a level up to this, from 1; 0: never; null: of any above. */
  readonly restart: number | null
  /** All numbers in it in Arabic digits. */
  readonly legal: boolean
  /** Id of the paragraph style that stands on this level. */
  readonly style: string | null
  readonly paragraph: ParagraphProperties
  readonly run: RunProperties
}

/** What a `w:numId` stands for. */
export interface List {
  /** Lists of one kind count on together. */
  readonly kind: string
  readonly levels: ReadonlyMap<number, Level>
  /** Numbers that this list begins its levels with, instead of going on. */
  readonly starts: ReadonlyMap<number, number>
}

/** The list of a `w:numId`; null where there is none. */
export type Numbering = (id: string) => List | null

/** Farther no list of a paper counts. */
const LAST = 100_000

const SUFFIXES = ['tab', 'space', 'nothing'] as const

const readLevel = (element: Xml, theme: Theme): Level => {
  const suffix = valOf(childOf(element, 'w:suff'))
  return {
    start: countOf(valOf(childOf(element, 'w:start')), 0, LAST) ?? 0,
    format: valOf(findBelow(element, 'w:numFmt')) ?? 'decimal',
    text: (valOf(childOf(element, 'w:lvlText')) ?? '').slice(0, 100),
    suffix: SUFFIXES.find(one => one === suffix) ?? 'tab',
    restart: countOf(valOf(childOf(element, 'w:lvlRestart')), 0, 9),
    legal: switchOf(childOf(element, 'w:isLgl')) ?? false,
    style: valOf(childOf(element, 'w:pStyle')),
    paragraph: paragraphProperties(childOf(element, 'w:pPr')),
    run: runProperties(childOf(element, 'w:rPr'), theme),
  }
}

const levelOf = (element: Xml): number => countOf(element.attributes['w:ilvl'], 0, 8) ?? 0

const levelsOf = (element: Xml, theme: Theme): Map<number, Level> =>
  new Map(childrenOf(element, 'w:lvl').map(level => [levelOf(level), readLevel(level, theme)]))

const byId = (root: Xml | null, name: string, id: string): ReadonlyMap<string, Xml> =>
  new Map(childrenOf(root, name).map(element => [element.attributes[id] ?? '', element]))

const withOverrides = (kind: string, own: ReadonlyMap<number, Level>, num: Xml, theme: Theme): List => {
  const levels = new Map(own)
  const starts = new Map<number, number>()
  for (const override of childrenOf(num, 'w:lvlOverride')) {
    const start = countOf(valOf(childOf(override, 'w:startOverride')), 0, LAST)
    const level = childOf(override, 'w:lvl')
    if (start !== null) starts.set(levelOf(override), start)
    if (level) levels.set(levelOf(override), readLevel(level, theme))
  }
  return { kind, levels, starts }
}

/** Links through styles are followed so many times. */
const LINKS = 8

/** `listOfStyle`: the `w:numId` that a numbering style names. A list is read when it is first asked for. */
export const readNumbering = (
  root: Xml | null,
  theme: Theme,
  listOfStyle: (style: string) => string | null,
): Numbering => {
  const kinds = byId(root, 'w:abstractNum', 'w:abstractNumId')
  const nums = byId(root, 'w:num', 'w:numId')
  const levels = new Map<string, ReadonlyMap<number, Level>>()
  const known = new Map<string, List | null>()

  const kindOf = (id: string, links: number): string | null => {
    const kind = valOf(childOf(nums.get(id) ?? null, 'w:abstractNumId'))
    const link = kind === null ? null : valOf(childOf(kinds.get(kind) ?? null, 'w:numStyleLink'))
    const other = link === null ? null : listOfStyle(link)
    return other !== null && links > 0 ? kindOf(other, links - 1) : kind
  }
  const read = (id: string): List | null => {
    const num = nums.get(id)
    const kind = kindOf(id, LINKS)
    const element = kind === null ? undefined : kinds.get(kind)
    if (!num || kind === null || !element) return null
    const own = levels.get(kind) ?? levelsOf(element, theme)
    levels.set(kind, own)
    return withOverrides(kind, own, num, theme)
  }
  return id => {
    if (!nums.has(id)) return null
    const found = known.get(id)
    if (found !== undefined) return found
    const list = read(id)
    known.set(id, list)
    return list
  }
}
