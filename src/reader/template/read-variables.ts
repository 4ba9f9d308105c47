/** `mau.bien`: the declared variables of a template. */
import { atKey, atValue, type Finding, finding } from '../../diagnostics/finding.ts'
import type { Kind, Value, Variable } from '../../model/template.ts'
import { parseDate } from '../../text/dates.ts'
import { asKey, nearestBySlips, sameKey } from '../../text/nearest.ts'
import { isMap, isPresent } from '../../text/plain-data.ts'
import { helpers } from '../../text/template-words.ts'
import type { Cursor } from '../cursor.ts'

const KINDS: readonly Kind[] = ['chu', 'so', 'ngay', 'dung_sai', 'danh_sach', 'ban_do']
const KEYS = ['kieu', 'bat_buoc', 'mo_ta', 'vi_du', 'mac_dinh']
const TAKEN = [
  'moi',
  'la',
  'khi',
  'this',
  'if',
  'unless',
  'each',
  'with',
  'else',
  'lookup',
  'log',
  'as',
  'true',
  'false',
  'null',
]

const EXAMPLES: { readonly [K in Kind]: string } = {
  chu: 'Đồng Phong',
  so: '7',
  ngay: '2026-01-26',
  dung_sai: 'true',
  danh_sach: '[Bản Lượt, Khe Nà]',
  ban_do: '{ho_ten: Nguyễn Văn A}',
}

const FITS: { readonly [K in Kind]: (value: unknown) => boolean } = {
  chu: value => typeof value === 'string',
  so: value => typeof value === 'number' || (typeof value === 'string' && /^\d+$/.test(value)),
  ngay: value => typeof value === 'string' && parseDate(value) !== null,
  dung_sai: value => typeof value === 'boolean',
  danh_sach: value => Array.isArray(value),
  ban_do: isMap,
}

/** Finds the key that was meant; what is none of `known` is told. */
export const checkKeys = (at: Cursor, known: readonly string[]): readonly Finding[] =>
  at
    .keys()
    .filter(key => !known.includes(key))
    .map(key =>
      finding('KH601', atKey(at.child(key).pointer), {
        given: key,
        near: sameKey(key, known) ?? nearestBySlips(key, known),
        known,
      }),
    )

/** A number typed as `2.50` or `007` prints as typed only if it is a text. */
const readValue = (at: Cursor, kind: Kind): Value | null => {
  if (!isPresent(at.value)) return null
  if (kind !== 'chu' && kind !== 'so') return at.value as Value
  const typed = typeof at.value === 'number' ? (at.text()?.text ?? '') : null
  if (typed === null) return at.value as Value
  return kind === 'chu' || /^0\d+$/.test(typed) ? typed : (at.value as Value)
}

const checkName = (name: string, pointer: string): readonly Finding[] => {
  const isForm = /^[a-z][a-z0-9_]*$/.test(name)
  if (isForm && !TAKEN.includes(name) && !Object.hasOwn(helpers, name)) return []
  return [finding('KH603', atKey(pointer), { given: name, near: isForm ? null : asKey(name), taken: isForm })]
}

const readKind = (at: Cursor): { readonly kind: Kind; readonly findings: readonly Finding[] } => {
  const given = at.child('kieu').text()?.text ?? ''
  const kind = KINDS.find(one => one === given)
  if (kind) return { kind, findings: [] }
  const near = sameKey(given, KINDS) ?? nearestBySlips(given, KINDS)
  const place = at.has('kieu') ? atValue(at.child('kieu').pointer) : atKey(at.pointer)
  return { kind: 'chu', findings: [finding('KH604', place, { given, near })] }
}

const checkFlag = (at: Cursor): readonly Finding[] =>
  at.value === undefined || typeof at.value === 'boolean'
    ? []
    : [finding('KH602', atValue(at.pointer), { key: 'bat_buoc', want: 'flag' })]

const checkGiven = (at: Cursor, key: 'vi_du' | 'mac_dinh', kind: Kind, name: string): readonly Finding[] => {
  const value = readValue(at.child(key), kind)
  if (value === null || FITS[kind](value)) return []
  return [finding('KH605', atValue(at.child(key).pointer), { key, kind, name, example: EXAMPLES[kind] })]
}

const readVariable = (
  at: Cursor,
  name: string,
): { readonly variable: Variable; readonly findings: readonly Finding[] } => {
  const { kind, findings } = readKind(at)
  const required = at.child('bat_buoc').value === true
  const example = readValue(at.child('vi_du'), kind)
  const fallback = readValue(at.child('mac_dinh'), kind)
  const found = [
    ...checkName(name, at.pointer),
    ...checkKeys(at, KEYS),
    ...findings,
    ...checkFlag(at.child('bat_buoc')),
    ...(findings.length > 0 ? [] : [...checkGiven(at, 'vi_du', kind, name), ...checkGiven(at, 'mac_dinh', kind, name)]),
    ...(required && example === null ? [finding('KH606', atKey(at.pointer), { name })] : []),
    ...(required && fallback !== null ? [finding('KH608', atKey(at.child('mac_dinh').pointer), { name })] : []),
  ]
  const title = at.child('mo_ta').text()?.text ?? null
  return { variable: { name, kind, required, title, example, fallback, origin: at.pointer }, findings: found }
}

/** All variables in the order written; faults of one do not hide those of another. */
export const readVariables = (
  at: Cursor,
): { readonly variables: readonly Variable[]; readonly findings: readonly Finding[] } => {
  if (at.value === undefined || at.value === null) return { variables: [], findings: [] }
  if (!isMap(at.value))
    return { variables: [], findings: [finding('KH602', atValue(at.pointer), { key: 'bien', want: 'map' })] }
  const read = at.keys().map(name => {
    const child = at.child(name)
    if (isMap(child.value)) return readVariable(child, name)
    const findings = [finding('KH602', atKey(child.pointer), { key: 'bien', want: 'map' })]
    return {
      variable: {
        name,
        kind: 'chu' as const,
        required: false,
        title: null,
        example: null,
        fallback: null,
        origin: child.pointer,
      },
      findings,
    }
  })
  return { variables: read.map(one => one.variable), findings: read.flatMap(one => one.findings) }
}
