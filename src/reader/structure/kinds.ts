/** A list where text is expected, text where a list is expected, and the like: what to write instead. */
import { atKey, atValue, type Finding, finding, type TreePlace } from '../../diagnostics/finding.ts'
import { isMap } from '../../text/plain-data.ts'
import type { FaultyPlace } from './explain.ts'
import { accepts } from './shape.ts'
import { flow, item as itemLine, line, quoted, shortened } from './write.ts'

/** What stands in the file, for a person. */
export type Form = 'text' | 'list' | 'map' | 'number' | 'boolean'

const formOf = (value: unknown): Form => {
  if (Array.isArray(value)) return 'list'
  if (isMap(value)) return 'map'
  return typeof value === 'boolean' || typeof value === 'number' ? (typeof value as Form) : 'text'
}

const FORMS: Readonly<Record<string, Form>> = { string: 'text', number: 'text', array: 'list', object: 'map' }

const forKey = ({ what }: FaultyPlace, value: unknown): string =>
  what.item === null ? line(what.key, value) : itemLine(value)

const exampleOf = (place: FaultyPlace): string | null =>
  place.shape.example === null ? null : forKey(place, place.shape.example)

/** `VT, VHXH` for a list of short names or a table's row: its parts; any other text is one item. */
const partsOf = ({ what, value, given }: FaultyPlace): readonly string[] => {
  if (what.key !== 'luu' && what.key !== 'hang' && what.key !== 'cot')
    return [typeof value === 'string' ? value : given]
  return given.split(/\s*[,;|\t]\s*/).filter(part => part !== '')
}

const listFrom = (place: FaultyPlace): string | null => {
  const { value, what } = place
  if (typeof value === 'boolean') return exampleOf(place)
  if (isMap(value)) return `${what.key}:\n  ${itemLine(value)}`
  const parts = partsOf(place)
  if (parts.length > 1 || what.item !== null) return forKey(place, parts)
  return `${what.key}:\n  ${itemLine(parts[0] ?? '…')}`
}

/** `ky_thay: true`: what is asked for is a name or a post, not the word "true". */
const inWords = ({ value, what, shape, inBlock }: FaultyPlace): boolean =>
  typeof value === 'boolean' && what.item === null && !inBlock && typeof shape.example === 'string'

const textFrom = (place: FaultyPlace): string | null => {
  const { value, what, shape, given, inBlock } = place
  if (inWords(place)) return exampleOf(place)
  if (typeof value === 'boolean' || typeof value === 'number') {
    if (what.row !== null) return quoted(given)
    return what.item === null ? `${what.key}: ${quoted(given)}` : `- ${quoted(given)}`
  }
  if (what.row !== null) return quoted('…')
  const texts = Array.isArray(value) ? value.filter(part => typeof part === 'string') : []
  const [first, ...rest] = texts
  if (first === undefined) {
    const only = isMap(value) ? Object.values(value) : []
    return only.length === 1 && typeof only[0] === 'string' ? forKey(place, only[0]) : exampleOf(place)
  }
  if (what.item !== null || (rest.length === 0 && !accepts(shape, 'array'))) return forKey(place, first)
  if (inBlock) return `${line(what.key, first)}\nchi_tiet: ${flow(rest.slice(0, 2))}`
  return [`${what.key}: |-`, ...texts.slice(0, 3).map(text => `  ${shortened(text, 60)}`)].join('\n')
}

const mapFrom = (place: FaultyPlace): string | null => {
  const { value, shape } = place
  if (Array.isArray(value)) {
    return value.length > 0 && value.every(isMap) ? forKey(place, Object.assign({}, ...value)) : exampleOf(place)
  }
  const example = isMap(shape.example) ? shape.example : {}
  const entries = shape.required.map(key => [key, example[key] ?? '…'] as const)
  const last = entries.at(-1)
  if (!last || !accepts(shape.child(last[0]) ?? shape, 'string')) return exampleOf(place)
  return forKey(place, Object.fromEntries([...entries.slice(0, -1), [last[0], place.given]]))
}

/** A section of the author's own must bring its title. */
export const explainOwn = (place: FaultyPlace): Finding => {
  const { value, what, shape, given } = place
  const content = Array.isArray(value) ? '…' : given
  const write = isMap(value) ? null : line(what.key, { tieu_de: '…', chi_tiet: content })
  return finding('KH223', atKey(place.pointer), { key: what.key, sub: shape.name === 'tieu_muc', write })
}

/** The value is of a kind that its place does not take. */
export const explainKind = (place: FaultyPlace, at: TreePlace): Finding => {
  const { shape, what, value } = place
  if (shape.required.includes('tieu_de') && shape.types.length === 1 && shape.name !== 'phu_luc')
    return explainOwn(place)
  const wanted = [...new Set(shape.types.flatMap(type => FORMS[type] ?? []))]
  const given = formOf(value)
  const quote = (given === 'boolean' || given === 'number') && wanted.includes('text')
  const write =
    quote || !wanted.some(form => form !== 'text')
      ? textFrom(place)
      : wanted.includes('list')
        ? listFrom(place)
        : mapFrom(place)
  return finding('KH233', Array.isArray(value) || isMap(value) ? at : atValue(place.pointer), {
    what,
    wanted,
    given,
    write,
    quoted: quote && !inWords(place),
  })
}
