/** The parts of a workbook (.xlsx) that hold one sheet, unpacked within the limit, and what stands in the way. */
import { atCell, type Finding, finding, type Outcome } from '../../diagnostics/finding.ts'
import { unpack, type ZipPart } from '../zip-parts.ts'
import { MAX_UNPACKED } from './limits.ts'
import { type NumberFormat, readNumberFormats } from './number-formats.ts'
import { filePlace } from './places.ts'
import { chooseSheet, readWorkbook, type SheetEntry, type Workbook } from './workbook.ts'

/** A sheet and what its cells refer to. */
export interface SheetParts {
  readonly workbook: Workbook
  readonly sheet: SheetEntry
  /** XML of the sheet. */
  readonly xml: string
  /** Bytes of the texts and formats that cells refer to; null where the workbook has none. */
  readonly strings: Uint8Array | null
  readonly styles: Uint8Array | null
  readonly formats: readonly NumberFormat[]
  /** Hints. */
  readonly findings: readonly Finding[]
}

/** Takes parts out one after the other; all together may not pass the limit. */
const unpacker = (parts: ReadonlyMap<string, ZipPart>) => {
  let left = MAX_UNPACKED
  return (name: string | null): Uint8Array | 'large' | 'broken' | null => {
    const part = name === null ? undefined : parts.get(name)
    if (!part) return null
    const bytes = unpack(part, left)
    if (typeof bytes === 'string') return bytes
    left -= bytes.length
    // No office program writes one; what it declares could grow without end.
    return new TextDecoder().decode(bytes.subarray(0, 4096)).includes('<!DOCTYPE') ? 'broken' : bytes
  }
}

const sheetNames = (sheets: readonly SheetEntry[]): string =>
  sheets
    .slice(0, 20)
    .map(({ name }) => `"${name}"`)
    .join(', ')

/** Chooses the sheet and unpacks what belongs to it. KH641, KH646–KH648. */
export const openWorkbook = (
  parts: ReadonlyMap<string, ZipPart>,
  { file, sheet: wanted }: { readonly file: string; readonly sheet: string | null },
): Outcome<SheetParts> => {
  const at = atCell(filePlace(file))
  const refuse = (found: Finding): Outcome<SheetParts> => ({ value: null, findings: [found] })
  const fault = (kind: 'large' | 'broken'): Outcome<SheetParts> =>
    refuse(
      kind === 'large' ? finding('KH641', at, { limit: MAX_UNPACKED >> 20, unpacked: true }) : finding('KH646', at, {}),
    )
  const take = unpacker(parts)
  const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)

  const book = take('xl/workbook.xml')
  const rels = take('xl/_rels/workbook.xml.rels')
  if (typeof book === 'string') return fault(book)
  if (typeof rels === 'string') return fault(rels)
  if (!book || !rels) return fault('broken')

  const workbook = readWorkbook(text(book), text(rels))
  const sheet = chooseSheet(workbook, wanted)
  if (!sheet) return refuse(finding('KH647', at, { given: wanted ?? '', sheets: sheetNames(workbook.sheets) }))

  const cells = take(sheet.part)
  const strings = take(workbook.strings)
  const styles = take(workbook.styles)
  if (typeof cells === 'string') return fault(cells)
  if (typeof strings === 'string') return fault(strings)
  if (typeof styles === 'string') return fault(styles)
  if (!cells) return fault('broken')

  const others = workbook.sheets.filter(one => one.visible && one !== sheet)
  const unread = wanted === null && others.length > 0
  return {
    value: {
      workbook,
      sheet,
      xml: text(cells),
      strings,
      styles,
      formats: styles ? readNumberFormats(text(styles)) : [],
      findings: unread ? [finding('KH648', at, { read: sheet.name, others: sheetNames(others) })] : [],
    },
    findings: [],
  }
}
