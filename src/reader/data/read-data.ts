/** A file of data → `DataTable`. */
import { atCell, type Finding, finding, type Outcome } from '../../diagnostics/finding.ts'
import type { DataTable } from '../../model/data.ts'
import { parseCsv } from '../csv.ts'
import { readXlsx } from '../xlsx.ts'
import { readJsonData, readYamlData } from './data-text.ts'
import { decodeText } from './decode-text.ts'
import { detectFormat, type Format } from './detect.ts'
import { MAX_DATA_BYTES } from './limits.ts'
import { filePlace } from './places.ts'

/** `file`: its name, for its ending and for places; `sheet`: of a workbook, the first visible one unless named. */
export interface ReadDataOptions {
  readonly file: string
  readonly sheet?: string | null
}

const readText = (
  text: string,
  kind: Exclude<Format['kind'], 'xlsx' | 'foreign' | 'broken'>,
  file: string,
): Outcome<DataTable> => {
  if (kind === 'yaml') return readYamlData(text, file)
  return kind === 'json' ? readJsonData(text, file) : parseCsv(text, file, kind === 'csv' ? ',' : '\t')
}

const readAs = async (
  format: Format,
  bytes: Uint8Array,
  file: string,
  sheet: string | null,
): Promise<Outcome<DataTable>> => {
  const refuse = (found: Finding): Outcome<DataTable> => ({ value: null, findings: [found] })
  const at = atCell(filePlace(file))
  if (format.kind === 'foreign') return refuse(finding('KH640', at, { format: format.format }))
  if (format.kind === 'broken') return refuse(finding('KH646', at, {}))
  if (format.kind === 'xlsx') return readXlsx(format.parts, { file, sheet })
  const text = decodeText(bytes, file)
  if (text.value === null) return { value: null, findings: text.findings }
  const { value, findings } = readText(text.value, format.kind, file)
  return { value, findings: sheet === null ? findings : [finding('KH653', at, { sheet }), ...findings] }
}

/**
 * Reads CSV, TSV, XLSX, YAML or JSON. `value` is null where the file cannot be read (errors KH640–KH652, of YAML KH1xx); with a
 * value there are only warnings and hints. Never rejects for a fault of the file.
 */
export const readData = async (bytes: Uint8Array, options: ReadDataOptions): Promise<Outcome<DataTable>> => {
  const { file, sheet = null } = options
  if (bytes.length > MAX_DATA_BYTES) {
    const found = finding('KH641', atCell(filePlace(file)), { limit: MAX_DATA_BYTES >> 20, unpacked: false })
    return { value: null, findings: [found] }
  }
  return readAs(detectFormat(bytes, file), bytes, file, sheet)
}
