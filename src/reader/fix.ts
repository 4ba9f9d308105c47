/** `--fix`: changes of a file's text that leave every other byte, and every other value of the plan, as it was. */
import type { Edit } from '../diagnostics/edit.ts'
import { below } from '../text/pointer.ts'
import { readYaml } from './yaml.ts'

/** A change that was made. */
export interface Fixed extends Edit {
  /** What stood there. */
  readonly given: string
}

/** `source`: the text after the changes; `fixed` has the places in the text before, in their order. */
export interface FixedSource {
  readonly source: string
  readonly fixed: readonly Fixed[]
  /** Changes that would have changed more than their value, or stand inside {{…}}. */
  readonly refused: number
}

type Stretch = Pick<Edit, 'start' | 'end'>

/** The values of a file, and how much the reader has to say of it. */
interface Leaves {
  readonly values: ReadonlyMap<string, unknown>
  readonly remarks: number
}

const leavesOf = (source: string): Leaves | null => {
  const { value: tree, findings } = readYaml(source)
  if (!tree) return null
  const values = new Map<string, unknown>()
  const visit = (value: unknown, pointer: string): void => {
    if (Array.isArray(value)) for (const [i, item] of value.entries()) visit(item, below(pointer, i))
    else if (typeof value === 'object' && value !== null)
      for (const [key, item] of Object.entries(value)) visit(item, below(pointer, key))
    else values.set(pointer, value)
  }
  visit(tree.value, '')
  return { values, remarks: findings.length }
}

/** Folding leaves one blank for a line end: what is compared are words. */
const tidy = (text: string): string => text.replace(/[ \t\r\n]+/g, ' ').trim()

/** Does `after` say what `before` says with `right` in one place of `given`? */
const isReplaced = (before: string, after: string, given: string, right: string): boolean => {
  const [one, other] = [tidy(before), tidy(after)]
  for (let at = one.indexOf(given); at >= 0; at = one.indexOf(given, at + 1))
    if (tidy(one.slice(0, at) + right + one.slice(at + given.length)) === other) return true
  return false
}

const isSound = (before: Leaves, after: Leaves | null, given: string, right: string): boolean => {
  // More remarks: what was text now looks like something else, even if the reader makes sense of it.
  if (!after || after.remarks > before.remarks || after.values.size !== before.values.size) return false
  let changed = 0
  for (const [pointer, value] of before.values) {
    const now = after.values.get(pointer)
    if (!after.values.has(pointer)) return false
    if (now === value) continue
    changed++
    if (changed > 1 || typeof value !== 'string' || typeof now !== 'string') return false
    if (!isReplaced(value, now, given, right)) return false
  }
  return changed === 1
}

/** What Handlebars fills in is not text. */
const mustachesIn = (source: string): readonly Stretch[] =>
  [...source.matchAll(/\{\{[\s\S]*?\}\}/g)].map(({ 0: text, index }) => ({ start: index, end: index + text.length }))

const touches = (edit: Stretch, { start, end }: Stretch): boolean => edit.start < end && edit.end > start

/** Enough for one round; what is left is found again in the next. */
const MOST = 200

const inOrder = (edits: readonly Edit[]): readonly Edit[] => {
  const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end)
  // Two that touch: the second waits for the next round, where it is found at its new place.
  return sorted.filter((edit, i) => i === 0 || edit.start > (sorted[i - 1]?.end ?? -1)).slice(0, MOST)
}

/** Makes those changes that prove harmless, one by one from the end, so that places before stay where they are. */
export const applyEdits = (source: string, edits: readonly Edit[]): FixedSource => {
  let text = source
  const mustaches = mustachesIn(source)
  let leaves = leavesOf(source)
  const fixed: Fixed[] = []
  let refused = 0
  for (const edit of [...inOrder(edits)].reverse()) {
    const given = source.slice(edit.start, edit.end)
    const next = text.slice(0, edit.start) + edit.right + text.slice(edit.end)
    const after = leaves && !mustaches.some(one => touches(edit, one)) ? leavesOf(next) : null
    if (!leaves || !isSound(leaves, after, tidyEnds(given), edit.right)) {
      refused++
      continue
    }
    text = next
    leaves = after
    fixed.unshift({ ...edit, given })
  }
  return { source: text, fixed, refused }
}

/** A run of blanks in the file is one in the value. */
const tidyEnds = (given: string): string => given.replace(/[ \t]+/g, ' ')

/** The file in precomposed letters (ND30-1.j), if that changes no value; null where nothing is to be done. */
export const precomposed = (source: string): string | null => {
  const text = source.normalize('NFC')
  if (text === source) return null
  const [before, after] = [leavesOf(source), leavesOf(text)]
  if (!before || !after || before.values.size !== after.values.size) return null
  return [...before.values].every(([pointer, value]) => after.values.get(pointer) === value) ? text : null
}
