/** Characters that cannot stand in a plan, as they are typed and as escapes (`"\u200b"`) make them. */
import { atSource, type Finding, finding, type SourcePlace } from '../../diagnostics/finding.ts'
import { MAX_COLLECTED } from '../limits.ts'
import type { Range } from '../tree.ts'

// A tab is left to the checks of indentation; in a text it is a blank.
const CONTROL = /(?![\t\n\r])\p{Cc}|\r(?!\n)/u
// Letters that print as nothing, beside the format characters.
const HIDDEN = /[\p{Cf}\u115f\u1160\u3164\uffa0]/u
const SUSPECT =
  /(?![\t\n\r])[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\ufffd\u00d0\u00f0\u0189\u115f\u1160\u3164\uffa0]|\r(?!\n)/gu

const ETHS: ReadonlyMap<string, string> = new Map([
  ['\u00d0', 'Đ'],
  ['\u0189', 'Đ'],
  ['\u00f0', 'đ'],
])

const nameOf = (sign: string): string => `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`

/** The finding for one character, null for a sound one. */
const judge = (sign: string, at: SourcePlace): Finding | null => {
  const name = nameOf(sign)
  const wanted = ETHS.get(sign)
  if (wanted !== undefined) {
    return finding('KH146', at, { given: sign, name, wanted, wantedName: nameOf(wanted) })
  }
  if (sign === '\ufffd') return finding('KH143', at, {})
  if (/[\u0085\u2028\u2029]/.test(sign)) return finding('KH145', at, { name })
  if (CONTROL.test(sign)) return finding('KH140', at, { name, escape: null })
  if (/[\p{Cs}\p{Noncharacter_Code_Point}]/u.test(sign)) return finding('KH141', at, { name })
  if (/\p{Co}/u.test(sign)) return finding('KH142', at, { name })
  return HIDDEN.test(sign) ? finding('KH144', at, { name }) : null
}

const ESCAPE = /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([^xuU]))/g
const SHORT: ReadonlyMap<string, number> = new Map([
  ['0', 0],
  ['a', 7],
  ['b', 8],
  ['e', 27],
  ['f', 12],
  ['r', 13],
  ['v', 11],
  ['N', 0x85],
  ['L', 0x2028],
  ['P', 0x2029],
])

const codeOf = (typed: RegExpExecArray): number | null => {
  const hex = typed[1] ?? typed[2] ?? typed[3]
  return hex === undefined ? (SHORT.get(typed[4] ?? '') ?? null) : Number.parseInt(hex, 16)
}

/** Escapes of a text in double quotes that starts at `start`; the two halves of a surrogate pair count as one. */
const checkEscapes = (quoted: string, start: number): readonly Finding[] => {
  const findings: Finding[] = []
  let high: { readonly code: number; readonly end: number; readonly at: number } | null = null
  const settle = (): void => {
    if (high)
      findings.push(
        finding('KH141', atSource(start + high.at, high.end - high.at), {
          name: nameOf(String.fromCharCode(high.code)),
        }),
      )
    high = null
  }
  for (const typed of quoted.matchAll(ESCAPE)) {
    const code = codeOf(typed)
    const end = typed.index + typed[0].length
    const joins = high?.end === typed.index && code !== null && code >= 0xdc00 && code <= 0xdfff
    if (joins) high = null
    else settle()
    if (joins || code === null || code > 0x10ffff) continue
    if (code >= 0xd800 && code <= 0xdbff) high = { code, end, at: typed.index }
    else {
      const at = atSource(start + typed.index, typed[0].length)
      const found = judge(String.fromCodePoint(code), at)
      const control = found?.code === 'KH140'
      if (control) findings.push(finding('KH140', at, { name: nameOf(String.fromCodePoint(code)), escape: typed[0] }))
      else if (found) findings.push(found)
    }
  }
  settle()
  return findings
}

// Letters of TCVN3 shown as Unicode: â is ©, đ is ®, à is µ … Between two letters none of them stands in Vietnamese.
const TCVN3 = /(?<=[A-Za-zÀ-ỹ])[©®µ¶¸¹¨ª«¬§¦](?=[A-Za-zÀ-ỹ])/gu

const wordAround = (source: string, at: number): string => {
  const before = /\S*$/.exec(source.slice(Math.max(0, at - 12), at))?.[0] ?? ''
  return before + (/^\S*/.exec(source.slice(at, at + 12))?.[0] ?? '')
}

/** What the file holds beside plain text. */
export interface Marks {
  readonly comments: readonly Range[]
  readonly doubleQuoted: readonly Range[]
}

/** Is an offset inside one of the ranges? To be asked in ascending order. */
const within = (ranges: readonly Range[]): ((offset: number) => boolean) => {
  let next = 0
  return offset => {
    while ((ranges[next]?.end ?? Infinity) <= offset) next += 1
    return (ranges[next]?.start ?? Infinity) <= offset
  }
}

/** Drops what repeats an earlier finding of the same kind, by `kind`, in the same line. */
const oncePerLine = (source: string): ((kind: string, offset: number) => boolean) => {
  const told = new Map<string, number>()
  return (kind, offset) => {
    if (offset < (told.get(kind) ?? -1)) return false
    const end = source.indexOf('\n', offset)
    told.set(kind, end < 0 ? Infinity : end)
    return true
  }
}

/** All characters that cannot stand in a plan; one finding for each kind in a line. Comments may hold what only looks wrong. */
export const checkCharacters = (source: string, marks: Marks): readonly Finding[] => {
  const findings: Finding[] = []
  const isNew = oncePerLine(source)
  const inComment = within(marks.comments)
  for (const found of source.matchAll(SUSPECT)) {
    if (findings.length >= MAX_COLLECTED) return findings
    const judged = judge(found[0], atSource(found.index, found[0].length))
    const harmless = inComment(found.index) && judged?.code !== 'KH140' && judged?.code !== 'KH141'
    if (judged && !harmless && isNew(found[0], found.index)) findings.push(judged)
  }
  const again = within(marks.comments)
  for (const { index } of source.matchAll(TCVN3)) {
    if (again(index) || !isNew('TCVN3', index)) continue
    findings.push(finding('KH147', atSource(index, 1), { word: wordAround(source, index) }))
  }
  const escapes = marks.doubleQuoted.flatMap(({ start, end }) => checkEscapes(source.slice(start, end), start))
  return findings.concat(escapes.slice(0, MAX_COLLECTED))
}
