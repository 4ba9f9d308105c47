/** Headings over nothing: what is left of a block, table, section or appendix when all that it was written for is left out. */
import type { TemplateNode } from '../../model/template.ts'

type Entries = Extract<TemplateNode, { kind: 'map' }>['entries']

/** Blocks that head what stands under them, and the key of that. */
const HEADS: readonly (readonly [head: string, content: string])[] = [
  ['khoan', 'chi_tiet'],
  ['de_muc', 'chi_tiet'],
  ['don_vi', 'nhiem_vu'],
]
/** What a section, a sub-section or an appendix has beside its content. */
const LEADS: readonly string[] = ['tieu_de', 'kho_ngang']

const saysSomething = ({ khoan, dam }: Readonly<Record<string, unknown>>): boolean =>
  khoan !== undefined && (dam === false || (typeof khoan === 'string' && /[.;:][\s*"”)]*$/.test(khoan)))

/**
 * Is a filled map a heading only, because everything the template puts under it was left out? A `khoan`, `de_muc` or `don_vi` without
 * the `chi_tiet` or `nhiem_vu` it is written with, a table without rows, a section, sub-section or appendix of which the title
 * remains. The map is then left out whole. Other blocks say something by themselves and stay, and so does a `khoan` that
 * is no heading: with `dam: false`, or a sentence with its end mark.
 */
export const isEmptied = (entries: Entries, map: Readonly<Record<string, unknown>>): boolean => {
  const left = (key: string): boolean => !(key in map) && entries.some(([written]) => written === key)
  if ('cot' in map && left('hang')) return true
  if (HEADS.some(([head, content]) => head in map && left(content))) return !saysSomething(map)
  return (
    'tieu_de' in map &&
    Object.keys(map).every(key => LEADS.includes(key)) &&
    entries.some(([key]) => !LEADS.includes(key) && !(key in map))
  )
}
