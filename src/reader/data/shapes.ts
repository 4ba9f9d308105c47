/** What lies inside a list or a map of the data against the examples of the template, which alone tell its fields. */
import { atCell, type Finding, finding } from '../../diagnostics/finding.ts'
import type { DataPlace } from '../../model/data.ts'
import type { Kind, Value, ValueMap, Variable } from '../../model/template.ts'
import { parseDate } from '../../text/dates.ts'
import { nearestBySlips, sameKey } from '../../text/nearest.ts'
import { isMap } from '../../text/plain-data.ts'

const isList = (value: Value): value is readonly Value[] => Array.isArray(value)

type Shape = 'text' | 'list' | 'map'

const shapeOf = (value: Value): Shape => (isList(value) ? 'list' : isMap(value) ? 'map' : 'text')

const itemsOf = (examples: readonly Value[]): readonly Value[] => examples.flatMap(one => (isList(one) ? one : []))

const fieldOf = (examples: readonly Value[], name: string): readonly Value[] =>
  examples.flatMap(one => (isMap(one) && Object.hasOwn(one, name) ? [one[name] as Value] : []))

/** What a template shows of a variable: `vi_du` and `mac_dinh`. */
export const examplesOf = ({ example, fallback }: Variable): readonly Value[] =>
  [example, fallback].filter(one => one !== null)

/** The kind of a field as its examples show it; null where they show none, or several. */
export const kindOfField = (variable: Variable, fields: readonly string[]): Kind | null => {
  const examples = fields.reduce(fieldOf, examplesOf(variable))
  const every = (fits: (value: Value) => boolean): boolean => examples.length > 0 && examples.every(fits)
  if (every(one => typeof one === 'boolean')) return 'dung_sai'
  if (every(one => typeof one === 'number')) return 'so'
  if (every(isList)) return 'danh_sach'
  return every(one => typeof one === 'string' && /^\d{4}-\d\d-\d\d$/.test(one) && parseDate(one) !== null)
    ? 'ngay'
    : null
}

interface Look {
  readonly place: DataPlace
  /** "viec" or "nguoi.con". */
  readonly path: string
  readonly findings: Finding[]
  /** A misspelt field of a hundred items is told once. */
  readonly told: Set<string>
}

const lookAtMap = (look: Look, value: ValueMap, examples: readonly Value[]): void => {
  const known = [...new Set(examples.flatMap(one => (isMap(one) ? Object.keys(one) : [])))]
  if (known.length === 0) return
  for (const name of Object.keys(value)) {
    const path = `${look.path}.${name}`
    if (known.includes(name)) lookInside({ ...look, path }, value[name] as Value, fieldOf(examples, name))
    else if (!look.told.has(path)) {
      look.told.add(path)
      const near = sameKey(name, known) ?? nearestBySlips(name.slice(0, 100), known)
      const data = { field: name.slice(0, 60), variable: look.path, near, known }
      look.findings.push(finding('KH685', atCell(look.place), data))
    }
  }
}

const lookAtItems = (look: Look, items: readonly Value[], examples: readonly Value[]): void => {
  if (examples.length === 0) return
  const shapes = new Set(examples.map(shapeOf))
  const stranger = items.find(item => !shapes.has(shapeOf(item)))
  if (stranger !== undefined) {
    const [first] = examples
    const fields = first !== undefined && isMap(first) ? Object.keys(first) : []
    const data = { variable: look.path, wanted: shapeOf(first ?? ''), given: shapeOf(stranger), fields }
    look.findings.push(finding('KH686', atCell(look.place), data))
    return
  }
  for (const item of items) lookInside(look, item, examples)
}

const lookInside = (look: Look, value: Value, examples: readonly Value[]): void => {
  if (isList(value)) lookAtItems(look, value, itemsOf(examples))
  else if (isMap(value)) lookAtMap(look, value, examples)
}

/** KH685 for a field that no example has; KH686, an error, for items of another form than theirs. */
export const checkShape = (variable: Variable, value: Value, place: DataPlace): readonly Finding[] => {
  const look: Look = { place, path: variable.name, findings: [], told: new Set() }
  lookInside(look, value, examplesOf(variable))
  return look.findings
}
