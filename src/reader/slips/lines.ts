/** What a line says where it stands: an entry of a list or map, or text that has lost its dash or colon. */
import { type Entry, isProse, looksLikeKey, readEntry } from './entry.ts'
import { goesOnAsMap, type Level, push, type Reading, reportForm } from './levels.ts'
import { judgePlain, spoil } from './plain.ts'
import { cutComment, quote, quotedLine, shorten } from './quote.ts'
import { blankOut, deeperLine, indentOf, isBlank, isComment, report, type Sheet, textOf } from './sheet.ts'
import { judgeValue } from './values.ts'

/** Is there a key, or at least what was meant for one? */
export const hasKey = (entry: Entry, text: string): boolean => {
  if (entry.key === null) return false
  if (entry.glued) return looksLikeKey(entry.key)
  return entry.dashes.length > 0 || !isProse(text.slice(entry.keyColumn, entry.valueColumn), false)
}

/** `noi_nhan`, `mo_dau >-`: a key without its colon, and what it should hold below. */
const isLoneKey = (reading: Reading, line: number): boolean => {
  const text = textOf(reading.sheet, line)
  const word = /^\s*([a-z][a-z0-9_]*)(?:\s+[|>][+-]?)?\s*$/.exec(text)?.[1]
  return word !== undefined && looksLikeKey(word) && deeperLine(reading.sheet, line, indentOf(text)) !== null
}

/** A text at a column: the value of a list item, or of the key above it. */
export const enterText = (reading: Reading, line: number, column: number, level: Level, ownLine: boolean): number => {
  if (ownLine && isLoneKey(reading, line)) return looseText(reading, line, level)
  const judged = judgeValue(reading.sheet, { line, column, parent: level.column }, null)
  level.open = judged.open
  level.text = { line, column, ownLine }
  return judged.next
}

/** `ten:Ủy ban`: no blank after the colon. */
const enterGlued = (reading: Reading, line: number, entry: Entry, level: Level): number => {
  const { sheet } = reading
  const text = textOf(sheet, line)
  const before = text.slice(0, entry.valueColumn)
  const fixed = shorten(`${before.trimStart()} ${text.slice(entry.valueColumn).trimEnd()}`)
  report(sheet, [line, entry.valueColumn - 1, 1], 'KH131', { key: entry.key ?? '', fixed }, true)
  sheet.repaired[line] = `${before} x`
  level.open = 'spoilt'
  return line + 1
}

/** `- Nhiệm vụ trọng tâm:` with a list below: meant for an item with `chi_tiet`. */
const enterHeading = (reading: Reading, line: number, entry: Entry, level: Level): number => {
  const { sheet } = reading
  const text = textOf(sheet, line).trimEnd()
  const fixed = quotedLine(`${text.slice(0, entry.keyColumn)}gach: `, text.slice(entry.keyColumn))
  report(sheet, [line, text.length - 1, 1], 'KH120', { fixed, nested: true }, true)
  sheet.repaired[line] = `${text.slice(0, entry.keyColumn)}x`
  if (level.kind === 'seq') push(reading, line, 'map', entry.keyColumn, true)
  return line + 1
}

/** `- Lưu: VT, VHXH` in `noi_nhan`? */
const isKeepers = (sheet: Sheet, key: string, level: Level): boolean => {
  if (key.normalize('NFC').toLowerCase() !== 'lưu') return false
  let line = level.line - 1
  while (line > 0 && (isBlank(textOf(sheet, line)) || isComment(textOf(sheet, line)))) line -= 1
  return /^noi_nhan:[ \t]*(#.*)?$/.test(textOf(sheet, line))
}

/** The keepers of copies have a key of their own (KH155). */
const enterKeepers = (reading: Reading, line: number, entry: Entry, level: Level): number => {
  const { sheet } = reading
  const [typed] = cutComment(textOf(sheet, line), entry.valueColumn)
  const names = shorten(typed)
    .replace(/^["']|["'.;]+$/g, '')
    .split(/\s*[,;]\s*/)
  const listed = names.filter(name => name !== '').map(name => (/[[\]{}:#"']/.test(name) ? quote(name) : name))
  const write = `luu: [${shorten(listed.length > 0 ? listed.join(', ') : 'VT')}]`
  report(sheet, [line, entry.keyColumn, (entry.key ?? '').length], 'KH155', { write }, true)
  level.open = spoil(sheet, { line, column: entry.keyColumn, parent: level.column }).open
  return line + 1
}

/** An entry that stands where it may, in `level`: a list for its first dash, else a map. */
export const enter = (reading: Reading, line: number, entry: Entry, level: Level): number => {
  const { sheet } = reading
  const text = textOf(sheet, line)
  const inList = entry.dashes.length > 0
  let at = level
  level.loose = false
  for (const column of entry.dashes.slice(1)) at = push(reading, line, 'seq', column)
  if (entry.key === null || (entry.glued && inList && !looksLikeKey(entry.key))) {
    return enterText(reading, line, entry.keyColumn, at, false)
  }
  const block = /^[|>][+-]?\d?\s*$/.test(text.slice(entry.valueColumn))
  const sentence = !entry.glued && !block && inList && isProse(entry.key, true)
  const prose = sentence && !goesOnAsMap(sheet, line, entry.keyColumn)
  if (prose) {
    const heading = text.length === entry.valueColumn && deeperLine(sheet, line, at.column) !== null
    if (heading) return enterHeading(reading, line, entry, at)
    if (isKeepers(sheet, entry.key, at)) return enterKeepers(reading, line, entry, at)
    const judged = judgePlain(sheet, { line, column: entry.keyColumn, parent: at.column })
    at.open = judged.open
    return judged.next
  }
  if (inList) at = push(reading, line, 'map', entry.keyColumn)
  if (entry.glued) return enterGlued(reading, line, entry, at)
  const judged = judgeValue(sheet, { line, column: entry.valueColumn, parent: at.column }, entry.key)
  at.open = judged.open
  at.text = { line, column: entry.valueColumn, ownLine: false }
  return judged.next
}

/** `-Nâng cao`: a dash without its blank. */
export const enterGluedItem = (reading: Reading, line: number, level: Level): number => {
  const { sheet } = reading
  const text = textOf(sheet, line)
  const dash = indentOf(text)
  const [body, comment] = cutComment(text, dash + 1)
  const rest = body.trim()
  const entry = readEntry(text, dash + 1)
  const isMap = entry.key !== null && !isProse(entry.key, true)
  const plain = isMap || !/: |:$| #/.test(rest)
  report(
    sheet,
    [line, dash, 1],
    'KH130',
    { fixed: `- ${plain ? shorten(rest) : quote(shorten(rest))}${shorten(comment)}` },
    true,
  )
  sheet.repaired[line] = `${text.slice(0, dash)}- x`
  level.open = 'spoilt'
  const under = isMap ? deeperLine(sheet, line, dash) : null
  if (under !== null) push(reading, line, 'map', indentOf(textOf(sheet, under)), true).open = 'spoilt'
  return line + 1
}

/** A line of text among keys or dashes (KH134). */
export const looseText = (reading: Reading, line: number, level: Level): number => {
  const { sheet } = reading
  const text = textOf(sheet, line)
  const indent = indentOf(text)
  const rest = text.trim()
  const word = /^[a-z][a-z0-9_]*(?=\s|$)/.exec(rest)?.[0]
  const inList = level.kind === 'seq'
  const keyed =
    word !== undefined && looksLikeKey(word) ? `${word}: ${shorten(rest.slice(word.length).trim())}`.trim() : null
  const item = /: |:$| #|^["'[{*&!%@`|>]/.test(rest) ? quote(shorten(rest)) : shorten(rest)
  const place = [line, indent, rest.length] as const
  if (!level.loose) reportForm(reading, place, 'KH134', { fixed: inList ? `- ${item}` : keyed, inList })
  level.loose = keyed === null
  level.open = 'spoilt'
  if (inList || !isLoneKey(reading, line)) {
    blankOut(sheet, line, line + 1)
    return line + 1
  }
  const inBlock = word !== rest
  // The name is one that no plan has.
  sheet.repaired[line] = `${text.slice(0, indent)}khcchc__${line}:${inBlock ? ' x' : ''}`
  const key = level.column < indent ? push(reading, line, 'map', indent) : level
  key.open = inBlock ? 'spoilt' : 'empty'
  return line + 1
}
