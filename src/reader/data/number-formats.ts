/** What the number formats of a workbook (`styles.xml`) make people see, where that is not the plain number or day. */
import { tagsOf } from './workbook.ts'
import { attribute } from './xml-tags.ts'

/** `zeros`: 00042; `percent`: 15%; `month`: a day that is shown as its month; `plain`: all else. */
export type NumberFormat =
  | { readonly kind: 'zeros'; readonly digits: number }
  | { readonly kind: 'percent' | 'month' | 'plain' }

const PLAIN: NumberFormat = { kind: 'plain' }

/** Formats every workbook has without naming them: 9 and 10 are percents, 17 is mmm-yy. */
const BUILT_IN: ReadonlyMap<number, NumberFormat> = new Map([
  [9, { kind: 'percent' }],
  [10, { kind: 'percent' }],
  [17, { kind: 'month' }],
])

const formatOf = (template: string): NumberFormat => {
  // No true format is longer.
  const [first = ''] = template.slice(0, 255).split(';')
  // Quoted and escaped letters, colours and regions, padding.
  const bare = first
    .replace(/"[^"]*"|\\.|_./g, '')
    .replace(/\[[^\]]*\]/g, '')
    .trim()
  if (/^0{2,30}$/.test(bare)) return { kind: 'zeros', digits: bare.length }
  if (/^[0#?.,]*%$/.test(bare)) return { kind: 'percent' }
  return /^[my\s/.,-]+$/i.test(bare) && /y/i.test(bare) && /m/i.test(bare) ? { kind: 'month' } : PLAIN
}

/** Formats by the index that cells give as their style. */
export const readNumberFormats = (styles: string): readonly NumberFormat[] => {
  const templates = new Map<number, string>()
  const formats: NumberFormat[] = []
  let ofCells = false
  for (const tag of tagsOf(styles)) {
    if (tag.name === 'numFmt') templates.set(Number(attribute(tag, 'numFmtId')), attribute(tag, 'formatCode') ?? '')
    if (tag.name === 'cellXfs') ofCells = tag.kind === 'open'
    if (!ofCells || tag.name !== 'xf' || tag.kind === 'close') continue
    const id = Number(attribute(tag, 'numFmtId') ?? 0)
    const template = templates.get(id)
    formats.push(template === undefined ? (BUILT_IN.get(id) ?? PLAIN) : formatOf(template))
  }
  return formats
}
