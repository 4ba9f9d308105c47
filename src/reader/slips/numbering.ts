/** Numbering typed by hand where the tool numbers itself (KH150), or in plain text, where it makes no list (KH151). */
import { atValue, type Finding, finding } from '../../diagnostics/finding.ts'
import { isMap } from '../../text/plain-data.ts'
import { below } from '../../text/pointer.ts'
import { isSection } from '../headings.ts'
import { MAX_FINDINGS } from '../limits.ts'
import type { Tree } from '../tree.ts'
import { typedMarker } from '../yaml/marker.ts'
import { shorten } from './quote.ts'

const entriesOf = (value: unknown): readonly (readonly [key: string, value: unknown])[] =>
  isMap(value) ? Object.keys(value).map(key => [key, value[key]] as const) : []

const tell = (code: 'KH150' | 'KH151', pointer: string, text: string): readonly Finding[] => {
  const typed = typedMarker(text)
  if (!typed || typed.rest === '') return []
  const { marker } = typed
  return [finding(code, atValue(pointer, text.trim().slice(0, 40)), { marker, rest: shorten(typed.rest, 60) })]
}

const paragraphs = (text: string): readonly string[] => text.split('\n').filter(line => line.trim() !== '')

/** All that `typedMarker` takes for a marker begins so, and few texts do: most are seen to be free at their first letters. */
const MAY_BE_MARKED = /^\s*(?:[^A-Za-zÀ-ỹ\s]|.[)./]|[IVX]+[./]|Điều\s)/

const isFree = (text: string): boolean =>
  text.includes('\n') ? paragraphs(text).every(line => !MAY_BE_MARKED.test(line)) : !MAY_BE_MARKED.test(text)
const isFreeText = (value: unknown): boolean => typeof value === 'string' && isFree(value)

type Check = (value: unknown, pointer: string) => readonly Finding[]
const NOTHING: readonly Finding[] = []

/** Text that prints as paragraphs. */
const plainText: Check = (value, pointer) =>
  typeof value !== 'string' || isFree(value) ? NOTHING : paragraphs(value).flatMap(text => tell('KH151', pointer, text))

/** Text whose first paragraph gets a marker or number from the tool. */
const markedText: Check = (value, pointer) =>
  typeof value !== 'string' || isFree(value)
    ? NOTHING
    : paragraphs(value).flatMap((text, i) => tell(i === 0 ? 'KH150' : 'KH151', pointer, text))

/**
 * Does not look twice at a list or map in which nothing was found: rows of a batch share them, and they are never mutated. Where they
 * stand matters only for what is found.
 */
const onceIfClean = (check: Check): Check => {
  const clean = new WeakSet<object>()
  return (value, pointer) => {
    if (typeof value !== 'object' || value === null) return check(value, pointer)
    if (clean.has(value)) return NOTHING
    const found = check(value, pointer)
    if (found.length === 0) clean.add(value)
    return found
  }
}

const MARKED: ReadonlySet<string> = new Set(['gach', 'cong', 'ngoac', 'sao', 'khoan', 'diem', 'don_vi'])

/** `- - abc`: a dash inside a dash, which makes a list in a list. */
const doubledDash = (item: readonly unknown[], pointer: string): readonly Finding[] => {
  const [text] = item
  const rest = typeof text === 'string' ? shorten(text.split('\n')[0] ?? '', 60) : '…'
  return [finding('KH152', atValue(pointer), { rest })]
}

const block: Check = onceIfClean((value, pointer) => {
  if (Array.isArray(value)) return doubledDash(value, pointer)
  if (typeof value === 'string') return markedText(value, pointer)
  return entriesOf(value).flatMap(([key, part]) => {
    const at = below(pointer, key)
    if (MARKED.has(key)) return markedText(part, at)
    if (key === 'doan' || key === 'de_muc') return plainText(part, at)
    return key === 'chi_tiet' || key === 'nhiem_vu' ? content(part, at) : []
  })
})

/** What `chi_tiet` holds: text or blocks. */
const content: Check = onceIfClean((value, pointer) =>
  Array.isArray(value)
    ? value.flatMap((item, i) => (isFreeText(item) ? NOTHING : block(item, below(pointer, i))))
    : plainText(value, pointer),
)

/** A sub-section, or a section without sub-sections. */
const headed: Check = (value, pointer) => (isMap(value) ? headedMap(value, pointer) : content(value, pointer))

const headedMap: Check = onceIfClean((value, pointer) =>
  entriesOf(value).flatMap(([key, part]) => {
    const at = below(pointer, key)
    if (key === 'tieu_de') return markedText(part, at)
    return key === 'chi_tiet' ? content(part, at) : []
  }),
)

const section: Check = (value, pointer) => (isMap(value) ? sectionMap(value, pointer) : content(value, pointer))

const sectionMap: Check = onceIfClean((value, pointer) =>
  entriesOf(value).flatMap(([key, part]) => {
    const at = below(pointer, key)
    if (key === 'tieu_de') return markedText(part, at)
    if (key === 'dan') return plainText(part, at)
    return key === 'chi_tiet' ? content(part, at) : headed(part, at)
  }),
)

const listed: Check = onceIfClean((value, pointer) => {
  const items = Array.isArray(value) ? value : []
  const marked = items.flatMap((item, i) => {
    if (isFreeText(item)) return NOTHING
    const at = below(pointer, i)
    if (Array.isArray(item)) return doubledDash(item, at)
    return isMap(item) ? markedText(item.ten, below(at, 'ten')) : markedText(item, at)
  })
  return [...marked, ...markedText(value, pointer)]
})

const appendices: Check = onceIfClean((value, pointer) =>
  (Array.isArray(value) ? value : []).flatMap((item, i) =>
    entriesOf(item).flatMap(([key, part]) => (key === 'chi_tiet' ? content(part, below(below(pointer, i), key)) : [])),
  ),
)

const basis: Check = onceIfClean((value, pointer) =>
  Array.isArray(value) ? value.flatMap((item, i) => plainText(item, below(pointer, i))) : plainText(value, pointer),
)

const PARTS: ReadonlyMap<string, Check> = new Map<string, Check>([
  ['mo_dau', plainText],
  ['ket_thuc', plainText],
  ['can_cu', basis],
  ['noi_nhan', listed],
  ['luu', listed],
  ['phu_luc', appendices],
])

/** Checks a plan as parsed, sound or not, for numbers and markers typed by hand (KH150–KH152). */
export const checkTypedNumbering = (tree: Tree): readonly Finding[] => {
  const found = entriesOf(tree.value).flatMap(([key, value]) => {
    const check = PARTS.get(key) ?? (isSection(key) ? section : null)
    return check ? check(value, below('', key)) : []
  })
  const next = found[MAX_FINDINGS]
  if (!next) return found
  return [...found.slice(0, MAX_FINDINGS), finding('KH116', next.at, { more: found.length - MAX_FINDINGS })]
}
