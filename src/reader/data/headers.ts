/** Headers of a table → variables of a template, as leniently as people write them. */
import { columnLetters, type DataPlace } from '../../diagnostics/data-place.ts'
import { atCell, type Finding, finding } from '../../diagnostics/finding.ts'
import type { DataTable } from '../../model/data.ts'
import type { Variable } from '../../model/template.ts'
import { asKey, looksLikeKey, nearestBySlips } from '../../text/nearest.ts'
import { fold } from '../../text/vietnamese.ts'

type Header = DataTable['headers'][number]

/** A column that fills a variable, or with `fields` what lies inside it. */
export interface Binding {
  readonly variable: Variable
  readonly fields: readonly string[]
  /** "nguoi_ky.ho_ten" */
  readonly path: string
  readonly header: Header
}

/** Columns by header. */
export interface Matched {
  readonly bindings: ReadonlyMap<string, Binding>
  /** Headers of columns that are no variable. */
  readonly extras: ReadonlySet<string>
  readonly findings: readonly Finding[]
}

/** "Tên riêng  của xã *" and "tên_riêng_của_xã:" are the same. */
const lenient = (name: string): string =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[*:\s]+$/, '')
    .replace(/[\s_]+/g, ' ')
    .trim()

type Names = ReadonlyMap<string, readonly Variable[]>

const namesBy = (variables: readonly Variable[], form: (name: string) => string): Names => {
  const names = new Map<string, Variable[]>()
  for (const variable of variables) {
    for (const name of new Set([variable.name, variable.title ?? variable.name].map(form))) {
      if (name !== '') names.set(name, [...(names.get(name) ?? []), variable])
    }
  }
  return names
}

interface Hit {
  readonly variables: readonly Variable[]
  readonly fields: readonly string[]
}

/** A header as typed in the file: variable, or variable.field with a key or a title on the left. */
const search = (header: string, names: Names, form: (name: string) => string): Hit | null => {
  const whole = names.get(form(header))
  if (whole) return { variables: whole, fields: [] }
  for (let dot = header.indexOf('.'); dot > 0; dot = header.indexOf('.', dot + 1)) {
    const left = names.get(form(header.slice(0, dot)))?.filter(({ kind }) => kind === 'ban_do')
    const fields = header
      .slice(dot + 1)
      .split('.')
      .map(field => field.trim())
      .map(field => (looksLikeKey(field) ? field : asKey(field)))
    if (left && left.length > 0 && fields.every(field => field !== '')) return { variables: left, fields }
  }
  return null
}

const columnName = ({ name, place }: Header): string =>
  place.column === null ? `"${name}"` : `"${name}" (${columnLetters(place.column)})`

/** Where two headers meet in one row; null where none has both, as rows of YAML and JSON each write their own. */
export type Meet = (one: Header, other: Header) => DataPlace | null

const NO_HITS: ReadonlyMap<Header, Hit> = new Map()

/** The header of an exact name wins over one that is the same only without marks: `so` over "Sở". */
const findHits = (headers: readonly Header[], variables: readonly Variable[], meet: Meet): ReadonlyMap<Header, Hit> => {
  if (variables.length === 0) return NO_HITS
  const hits = new Map<Header, Hit>()
  const exact = namesBy(variables, lenient)
  for (const header of headers) {
    const own = variables.find(({ name }) => name === header.name)
    const hit = own ? { variables: [own], fields: [] } : search(header.name, exact, lenient)
    if (hit) hits.set(header, hit)
  }
  const sure = [...hits]
  const isTaken = (header: Header, hit: Hit): boolean =>
    sure.some(([other, one]) => pathOf(one) === pathOf(hit) && meet(other, header) !== null)
  const folded = namesBy(variables, name => fold(lenient(name)))
  for (const header of headers) {
    if (hits.has(header)) continue
    const hit = search(header.name, folded, name => fold(lenient(name)))
    if (hit && !isTaken(header, hit)) hits.set(header, hit)
  }
  return hits
}

const pathOf = ({ variables, fields }: Hit): string => [variables[0]?.name ?? '', ...fields].join('.')

/** Neither may lie inside the other: a map comes whole, or field by field. */
const collide = (a: string, b: string): boolean => a === b || a.startsWith(`${b}.`) || b.startsWith(`${a}.`)

const ORDINAL = /^s?tt\.?$/i

/** `unbound`: only a variable without column can have been meant. */
const unknownHeader = (header: Header, unbound: readonly Variable[]): readonly Finding[] => {
  // Every list has one, and it is near to many a short name.
  if (ORDINAL.test(header.name)) return []
  const known = unbound.flatMap(({ name, title }) => (title === null ? [name] : [name, title]))
  const nearest = header.name.length > 100 ? null : nearestBySlips(header.name, known)
  const at = atCell(header.place)
  if (nearest === null) return [finding('KH660', at, { header: header.name })]
  return [finding('KH659', at, { header: header.name, nearest })]
}

const doubled = (headers: readonly Header[], extras: ReadonlySet<string>): readonly Finding[] =>
  headers.flatMap((header, i) => {
    const first = headers.findIndex(({ name }) => name === header.name)
    if (first === i || !extras.has(header.name)) return []
    const [one, two] = [headers[first]?.place.column ?? 0, header.place.column ?? 0].map(columnLetters)
    return [finding('KH662', atCell(header.place), { header: header.name, first: one ?? '', second: two ?? '' })]
  })

/** Finds each variable's column. KH657–KH660, KH662, KH663; `required` ones without a column are told at the line of the header. */
export const matchHeaders = (headers: readonly Header[], variables: readonly Variable[], meet: Meet): Matched => {
  const hits = findHits(headers, variables, meet)
  const bindings = new Map<string, Binding>()
  const extras = new Set<string>()
  const findings: Finding[] = []
  const byPath: (readonly [path: string, header: Header])[] = []
  const bound = new Set([...hits.values()].flatMap(hit => hit.variables))
  const unbound = variables.filter(variable => !bound.has(variable))
  for (const header of headers) {
    const hit = hits.get(header)
    const [variable, ...others] = hit?.variables ?? []
    if (!hit || !variable) {
      if (!extras.has(header.name)) findings.push(...unknownHeader(header, unbound))
      extras.add(header.name)
      continue
    }
    const at = atCell(header.place)
    if (others.length > 0) {
      const names = [variable, ...others].map(({ name }) => name).join(', ')
      findings.push(finding('KH663', at, { header: header.name, variables: names }))
      continue
    }
    const path = pathOf(hit)
    for (const [taken, other] of byPath) {
      const place = collide(taken, path) ? meet(other, header) : null
      if (place === null) continue
      const columns = { first: columnName(other), second: columnName(header) }
      findings.push(finding('KH657', atCell(place), { variable: path, ...columns }))
      break
    }
    byPath.push([path, header])
    bindings.set(header.name, { variable, fields: hit.fields, path, header })
  }
  return { bindings, extras, findings: [...findings, ...doubled(headers, extras)] }
}

/** Variables that must have a value and have neither a column nor a fallback. */
export const withoutColumn = (variables: readonly Variable[], { bindings }: Matched): readonly Variable[] => {
  const bound = new Set([...bindings.values()].map(({ variable }) => variable))
  return variables.filter(variable => variable.required && variable.fallback === null && !bound.has(variable))
}
