/** Styles, lists and theme of a file; those of the file before where the parts are the same, as papers of one maker have them. */
import type { Xml } from './element.ts'
import type { Package } from './package.ts'
import { type Looks, newLooks } from './part.ts'
import { readStyles, type Styles } from './styles.ts'
import { readTheme, type Theme } from './theme.ts'

/** What the look of all text hangs on. */
export interface SharedStyles {
  readonly styles: Styles
  readonly theme: Theme
  readonly looks: Looks
}

interface Known extends SharedStyles {
  readonly numberingPart: Xml | null
  readonly themePart: Xml | null
}

/** By the tree of the styles: parts that are alike are one tree (kept-parts.ts), which lives as long as it is kept there. */
const known = new WeakMap<Xml, Known>()

/** One paper has some dozens; what a hostile file adds goes with the next file. */
const MOST_LOOKS = 2000

const isFull = ({ formats, paragraphs, runs }: Looks): boolean => {
  let count = formats.byWords.size + formats.byLook.size + paragraphs.size
  for (const inner of paragraphs.values()) count += inner.size
  for (const inner of runs.values()) count += inner.size
  return count > MOST_LOOKS
}

const read = ({ styles, numbering, theme: themePart }: Package, before: Known | null): Known => {
  const theme = before?.theme ?? readTheme(themePart)
  return {
    numberingPart: numbering,
    themePart,
    theme,
    styles: before?.styles ?? readStyles(styles, numbering, theme),
    looks: newLooks(),
  }
}

/** The styles of a package. */
export const sharedStyles = (pack: Package): SharedStyles => {
  if (!pack.styles) return read(pack, null)
  const found = known.get(pack.styles)
  const same = found && found.numberingPart === pack.numbering && found.themePart === pack.theme ? found : null
  if (same && !isFull(same.looks)) return same
  const fresh = read(pack, same)
  known.set(pack.styles, fresh)
  return fresh
}
