/** `- Thời gian: cả năm`: a text with a colon, which YAML takes for a key and its value. */
import { atKey, type Finding, finding } from '../../diagnostics/finding.ts'
import { looksLikeKey } from '../../text/nearest.ts'
import { below } from '../../text/pointer.ts'
import { type PlanMap, whatAt } from './fault.ts'
import { accepts, type Shape } from './shape.ts'
import type { Work } from './work.ts'
import { line, quoted, shortened } from './write.ts'

/** The fault at `key`, and the line as it should be typed. */
export const colonFinding = (work: Work, map: PlanMap, key: string, shape: Shape, pointer: string): Finding => {
  const at = below(pointer, key)
  const value = map[key]
  const what = whatAt(pointer)
  const asItem = what.item !== null || (accepts(shape, 'array') && Object.keys(map).length > 1)
  const lead = what.row !== null ? '' : asItem ? '- ' : `${what.key}: `
  if (typeof value === 'object' && value !== null) {
    const write = `- ${line('gach', key)}\n  chi_tiet:`
    return finding('KH214', atKey(at), { text: shortened(`${key}:`, 50), write, heading: true })
  }
  const text = value === null ? `${key}:` : `${key}: ${work.tree.typed(at) ?? String(value)}`
  const write = `${lead}${quoted(shortened(text))}`
  return finding('KH214', atKey(at), { text: shortened(text, 50), write, heading: false })
}

/** Reports a map that stands where only text or a list may, if its keys look like text; false: it is another fault. */
export const reportColon = (work: Work, map: PlanMap, shape: Shape, pointer: string): boolean => {
  const keys = Object.keys(map)
  if (keys.length === 0 || !shape.anyText || keys.some(looksLikeKey)) return false
  for (const key of keys) work.findings.push(colonFinding(work, map, key, shape, pointer))
  return true
}
