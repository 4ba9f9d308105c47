/** `--fix`: changes of a file's text that leave every other byte, and every other value of the plan, as it was. */
import { commonEnd, commonStart, type Edit } from '../diagnostics/edit.ts'
import { below } from '../text/pointer.ts'
import { readYaml } from './yaml.ts'

/** `source`: the text after the changes; `fixed` has the places in the text before, in their order. */
export interface FixedSource {
  readonly source: string
  readonly fixed: readonly Edit[]
  /** Changes that would have changed more than their value, or stand inside {{…}}. */
  readonly refused: number
}

type Stretch = Pick<Edit, 'start' | 'end'>

/** What stood in a value, and what is to stand there. */
interface Change {
  readonly given: string
  readonly right: string
}

/** The values of a file, and how often the reader remarks what (by code). */
interface Leaves {
  readonly values: ReadonlyMap<string, unknown>
  readonly remarks: ReadonlyMap<string, number>
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
  const remarks = new Map<string, number>()
  for (const { code } of findings) remarks.set(code, (remarks.get(code) ?? 0) + 1)
  return { values, remarks }
}

/** Folding leaves one blank for a line end: what is compared are words. */
const tidy = (text: string): string => text.replace(/[ \t\r\n]+/g, ' ').trim()

/** Blanks that `tidy` may have taken beside a change. */
const SLACK = 2

/** Does `after` say what `before` says with `right` in one place of `given`? Only places where the two differ are looked at. */
const isReplaced = (before: string, after: string, { given, right }: Change): boolean => {
  const [one, other] = [tidy(before), tidy(after)]
  const last = Math.min(commonStart(one, other) + SLACK, one.length - given.length)
  const same = commonEnd(one, other, Math.min(one.length, other.length))
  for (let at = Math.max(0, one.length - same - given.length - SLACK); at <= last; at++)
    if (one.startsWith(given, at) && tidy(one.slice(0, at) + right + one.slice(at + given.length)) === other)
      return true
  return false
}

/** Did each change alter one value, and that as it was meant to? `changes`: in the order of the file, as the values are. */
const areSound = (before: Leaves, after: Leaves | null, changes: readonly Change[]): boolean => {
  // More remarks: what was text now looks like something else, even if the reader makes sense of it.
  if (!after || after.values.size !== before.values.size) return false
  for (const [code, count] of after.remarks) if (count > (before.remarks.get(code) ?? 0)) return false
  let changed = 0
  for (const [pointer, value] of before.values) {
    const now = after.values.get(pointer)
    if (!after.values.has(pointer)) return false
    if (now === value) continue
    const change = changes[changed]
    changed++
    if (!change || typeof value !== 'string' || typeof now !== 'string') return false
    if (!isReplaced(value, now, change)) return false
  }
  return changed === changes.length
}

/** What Handlebars fills in is not text. */
const mustachesIn = (source: string): readonly Stretch[] =>
  [...source.matchAll(/\{\{[\s\S]*?\}\}/g)].map(({ 0: text, index }) => ({ start: index, end: index + text.length }))

const touches = (edit: Stretch, { start, end }: Stretch): boolean => edit.start < end && edit.end > start

/** Enough for one round; what is left is found again in the next. */
const MOST = 1000

const byPlace = (a: Edit, b: Edit): number => a.start - b.start || a.end - b.end

const inOrder = (edits: readonly Edit[]): readonly Edit[] =>
  // Two that touch: the second waits for the next round, where it is found at its new place.
  [...edits]
    .sort(byPlace)
    .filter((edit, i, sorted) => i === 0 || edit.start > (sorted[i - 1]?.end ?? -1))
    .slice(0, MOST)

const rebuilt = (source: string, edits: readonly Edit[]): string => {
  const pieces: string[] = []
  let at = 0
  for (const { start, end, right } of edits) {
    pieces.push(source.slice(at, start), right)
    at = end
  }
  return pieces.join('') + source.slice(at)
}

/** A run of blanks in the file is one in the value. */
const changeOf = (source: string, { start, end, right }: Edit): Change => ({
  given: source.slice(start, end).replace(/[ \t]+/g, ' '),
  right,
})

/** Makes those changes that prove harmless: as many at once as alter one value each, so that the file is not read for every one of them. */
export const applyEdits = (source: string, edits: readonly Edit[]): FixedSource => {
  const mustaches = mustachesIn(source)
  const wanted = inOrder(edits)
  const plain = wanted.filter(edit => !mustaches.some(one => touches(edit, one)))
  let leaves = plain.length === 0 ? null : leavesOf(source)
  let fixed: readonly Edit[] = []
  const prove = (group: readonly Edit[]): void => {
    if (!leaves || group.length === 0) return
    const all = [...fixed, ...group].sort(byPlace)
    const after = leavesOf(rebuilt(source, all))
    const changes = group.map(edit => changeOf(source, edit))
    if (after && areSound(leaves, after, changes)) {
      fixed = all
      leaves = after
    } else if (group.length > 1) {
      // Neighbours, which may stand in one value, are parted.
      prove(group.filter((_edit, i) => i % 2 === 0))
      prove(group.filter((_edit, i) => i % 2 === 1))
    }
  }
  prove(plain)
  return { source: rebuilt(source, fixed), fixed, refused: wanted.length - fixed.length }
}

/** The file in precomposed letters (ND30-1.j), if that changes no value; null where nothing is to be done. */
export const precomposed = (source: string): string | null => {
  const text = source.normalize('NFC')
  if (text === source) return null
  const [before, after] = [leavesOf(source), leavesOf(text)]
  if (!before || !after || before.values.size !== after.values.size) return null
  return [...before.values].every(([pointer, value]) => after.values.get(pointer) === value) ? text : null
}
