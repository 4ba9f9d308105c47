/** The one door to read-excel-file: bytes of a workbook (.xlsx) → `DataTable`. */
import { zipSync } from 'fflate'
import { readSheet } from 'read-excel-file/universal'
import { atCell, type Finding, finding, type Outcome } from '../diagnostics/finding.ts'
import type { DataTable } from '../model/data.ts'
import { buildTable, type Field } from './data/build-table.ts'
import { MAX_CELLS, MAX_ROWS } from './data/limits.ts'
import { mergedFields, withoutTitles } from './data/merges.ts'
import { type RawRow, type RawSheet, readSheetRows, type Unread } from './data/sheet-rows.ts'
import { formatOfCell, prepareSheet, sheetValue } from './data/sheet-values.ts'
import { openWorkbook, type SheetParts } from './data/workbook-parts.ts'
import type { ZipPart } from './zip-parts.ts'

/** `sheet`: name of the one to read; null for the first that people see. */
export interface SheetChoice {
  readonly file: string
  readonly sheet: string | null
}

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const CELLS = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'

const RELATIONS = `<Relationships xmlns="${PACKAGE}">${['worksheet', 'styles', 'sharedStrings']
  .map((type, i) => `<Relationship Id="rId${i + 1}" Type="${OFFICE}/${type}" Target="${type}.xml"/>`)
  .join('')}</Relationships>`

/** A workbook of one sheet with only what the library is to read: no gaps, no hidden rows, nothing it would drop. */
const smallWorkbook = (parts: SheetParts, rows: readonly RawRow[]): ArrayBuffer => {
  const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
  const workbook = `<workbook xmlns="${CELLS}" xmlns:r="${OFFICE}"><workbookPr date1904="${parts.workbook.from1904 ? 1 : 0}"/><sheets><sheet name="1" sheetId="1" r:id="rId1"/></sheets></workbook>`
  const bytes = zipSync(
    {
      'xl/workbook.xml': utf8(workbook),
      'xl/_rels/workbook.xml.rels': utf8(RELATIONS),
      'xl/worksheet.xml': utf8(prepareSheet(rows, parts.formats)),
      ...(parts.strings ? { 'xl/sharedStrings.xml': parts.strings } : {}),
      ...(parts.styles ? { 'xl/styles.xml': parts.styles } : {}),
    },
    // Stored: it is unpacked at once, and by no worker.
    { level: 0 },
  )
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer
}

const readRows = async (
  parts: SheetParts,
  rows: readonly RawRow[],
): Promise<readonly (readonly unknown[])[] | null> => {
  try {
    return await readSheet(smallWorkbook(parts, rows), 1, { trim: false })
  } catch {
    // Whatever it found, the person at Excel can only have the file repaired.
    return null
  }
}

const fieldsOf = (row: RawRow, given: readonly unknown[], parts: SheetParts): readonly Field[] =>
  row.cells.flatMap((cell, k) => {
    const value = sheetValue(given[k] ?? null, formatOfCell(cell, parts.formats))
    return value === null ? [] : [{ column: cell.column, value }]
  })

const tableOf = (parts: SheetParts, raw: RawSheet, values: readonly (readonly unknown[])[], file: string) => {
  const builder = buildTable({ file, sheet: parts.sheet.name, delimited: false })
  const fill = mergedFields(raw.merges)
  const rows = withoutTitles(raw)
  const skipped = raw.rows.length - rows.length
  for (const [i, row] of rows.entries()) {
    const fields = fieldsOf(row, values[i + skipped] ?? [], parts)
    const all = i === 0 ? fields : fill(row.line, fields)
    const stopped = builder.add(row.line, all, all.length)
    if (stopped) return { value: null, findings: [stopped] }
  }
  return builder.finish()
}

const whyUnread = (
  { unread, line }: Unread,
  { file, sheet }: { readonly file: string; readonly sheet: string },
): Finding => {
  const at = atCell({ file, sheet, line: Math.max(1, line), column: null, name: null })
  if (unread === 'rows') return finding('KH644', at, { limit: MAX_ROWS })
  return unread === 'cells' ? finding('KH645', at, { limit: MAX_CELLS, what: 'cells' }) : finding('KH646', at, {})
}

/** Reads one sheet of a workbook whose parts are given. Findings KH641, KH644–KH649, KH661; never throws for a fault of the file. */
export const readXlsx = async (
  parts: ReadonlyMap<string, ZipPart>,
  { file, sheet }: SheetChoice,
): Promise<Outcome<DataTable>> => {
  const opened = openWorkbook(parts, { file, sheet })
  if (!opened.value) return { value: null, findings: opened.findings }
  const { name } = opened.value.sheet
  const raw = readSheetRows(opened.value.xml)
  if ('unread' in raw) return { value: null, findings: [whyUnread(raw, { file, sheet: name })] }
  const values = await readRows(opened.value, raw.rows)
  if (!values) return { value: null, findings: [whyUnread({ unread: 'broken', line: 1 }, { file, sheet: name })] }
  const { value, findings } = tableOf(opened.value, raw, values, file)
  const at = atCell({ file, sheet: name, line: 1, column: null, name: null })
  const hidden = raw.hiddenRows > 0 ? [finding('KH649', at, { count: raw.hiddenRows })] : []
  return { value, findings: [...opened.value.findings, ...hidden, ...findings] }
}
