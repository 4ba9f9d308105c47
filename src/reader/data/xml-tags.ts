/** Tags of an XML text, one after the other, in one walk that never goes back: hostile input costs no more than its length. */

/** Names and attributes without their namespace prefix. */
export interface Tag {
  /** 'c' of `<x:c r="A1">`; '' for comments, declarations and the like. */
  readonly name: string
  readonly kind: 'open' | 'close' | 'empty' | 'other'
  /** What stands between name and end: attributes, not decoded. */
  readonly head: string
  readonly start: number
  /** After the `>`. */
  readonly end: number
}

const SKIPPED: readonly (readonly [from: string, to: string])[] = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
]

/** Offset of the `>` that ends a tag; quoted ones do not. */
const endOf = (xml: string, from: number): number => {
  for (let at = from; at < xml.length; at += 1) {
    const letter = xml.charCodeAt(at)
    if (letter === 0x3e) return at
    if (letter === 0x22 || letter === 0x27) {
      at = xml.indexOf(letter === 0x22 ? '"' : "'", at + 1)
      if (at < 0) return -1
    }
  }
  return -1
}

const isNameEnd = (letter: number): boolean => letter <= 0x20 || letter === 0x2f || letter === 0x3e

/** The next tag from an offset; null at the end, and where a tag does not end. */
export const nextTag = (xml: string, from: number): Tag | null => {
  const start = xml.indexOf('<', from)
  if (start < 0) return null
  for (const [begin, end] of SKIPPED) {
    if (!xml.startsWith(begin, start)) continue
    const at = xml.indexOf(end, start + begin.length)
    return at < 0 ? null : { name: '', kind: 'other', head: '', start, end: at + end.length }
  }
  const close = xml.charCodeAt(start + 1) === 0x2f
  const nameStart = close ? start + 2 : start + 1
  const last = endOf(xml, nameStart)
  if (last < 0) return null
  let nameEnd = nameStart
  while (!isNameEnd(xml.charCodeAt(nameEnd))) nameEnd += 1
  const full = xml.slice(nameStart, nameEnd)
  const name = full.slice(full.indexOf(':') + 1)
  const empty = !close && xml.charCodeAt(last - 1) === 0x2f
  const kind = close ? 'close' : empty ? 'empty' : full.startsWith('!') ? 'other' : 'open'
  return { name, kind, head: xml.slice(nameEnd, empty ? last - 1 : last), start, end: last + 1 }
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
])

const decodeEntity = (whole: string, name: string): string => {
  const number = /^#(?:x([0-9a-f]{1,6})|(\d{1,7}))$/i.exec(name)
  if (!number) return ENTITIES.get(name) ?? whole
  const point = number[1] === undefined ? Number(number[2]) : Number.parseInt(number[1], 16)
  return point > 0x10ffff ? whole : String.fromCodePoint(point)
}

/** Text of XML with its entities as the letters they stand for. */
export const decodeXml = (text: string): string =>
  text.includes('&') ? text.replace(/&([#\w]{1,10});/g, decodeEntity) : text

/** The same the other way, for element texts and attributes in double quotes. */
export const encodeXml = (text: string): string =>
  text.replace(/[&<>"]/g, sign => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign)

const patterns = new Map<string, RegExp>()

/** The value of an attribute, decoded; null where there is none. */
export const attribute = (tag: Tag, name: string): string | null => {
  let pattern = patterns.get(name)
  if (!pattern) {
    pattern = new RegExp(`(?:^|\\s)(?:[\\w.-]+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`)
    patterns.set(name, pattern)
  }
  const found = pattern.exec(tag.head)
  const value = found?.[1] ?? found?.[2]
  return value === undefined ? null : decodeXml(value)
}
