/** Workbooks made of small XML texts, so that a test shows what is in them. */
import { type Zippable, zipSync } from 'fflate'

export interface AnXlsx {
  /** Rows as XML: `<row r="1"><c r="A1" …>…</c></row>`; `after`: what follows them (`<mergeCells>`). */
  readonly sheets: readonly {
    readonly name: string
    readonly rows: string
    readonly state?: string
    readonly after?: string
  }[]
  /** `<si>` of shared strings. */
  readonly strings?: string
  /** Format codes; a cell with s="1" has the first. */
  readonly formats?: readonly string[]
  readonly from1904?: boolean
  /** Parts put in as they are, over those made here. */
  readonly parts?: Readonly<Record<string, string>>
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

const xml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

const stylesOf = (formats: readonly string[]): string => {
  const numFmts = formats.map((code, i) => `<numFmt numFmtId="${164 + i}" formatCode="${xml(code)}"/>`).join('')
  const xfs = ['<xf numFmtId="0"/>', ...formats.map((_, i) => `<xf numFmtId="${164 + i}" applyNumberFormat="1"/>`)]
  return `<styleSheet xmlns="${MAIN}"><numFmts>${numFmts}</numFmts><cellStyleXfs><xf numFmtId="0"/></cellStyleXfs><cellXfs>${xfs.join('')}</cellXfs></styleSheet>`
}

/** The parts of a workbook, by name. */
export const xlsxParts = ({ sheets, strings = '', formats = [], from1904 = false, parts = {} }: AnXlsx) => {
  const entries = sheets
    .map(
      ({ name, state }, i) =>
        `<sheet name="${xml(name)}" sheetId="${i + 1}"${state ? ` state="${state}"` : ''} r:id="rId${i + 1}"/>`,
    )
    .join('')
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`
  const rels = [
    ...sheets.map((_, i) => relation(`rId${i + 1}`, 'worksheet', `worksheets/sheet${i + 1}.xml`)),
    relation('rIdStyles', 'styles', 'styles.xml'),
    relation('rIdStrings', 'sharedStrings', 'sharedStrings.xml'),
  ]
  return {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    'xl/workbook.xml': `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr${from1904 ? ' date1904="1"' : ''}/><sheets>${entries}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${rels.join('')}</Relationships>`,
    'xl/styles.xml': stylesOf(formats),
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${strings}</sst>`,
    ...Object.fromEntries(
      sheets.map(({ rows, after = '' }, i) => [
        `xl/worksheets/sheet${i + 1}.xml`,
        `<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData>${after}</worksheet>`,
      ]),
    ),
    ...parts,
  }
}

/** A zip file of texts and bytes. */
export const zipped = (parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array => {
  const bytes: Zippable = {}
  for (const [name, text] of Object.entries(parts))
    bytes[name] = typeof text === 'string' ? new TextEncoder().encode(text) : text
  return zipSync(bytes)
}

/** The bytes of a workbook. */
export const anXlsx = (workbook: AnXlsx): Uint8Array => zipped(xlsxParts(workbook))

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'

/** Rows of plain texts, numbers and yes/no; null leaves a cell out. */
export const rowsOf = (grid: readonly (readonly (string | number | boolean | null)[])[], first = 1): string =>
  grid
    .map((cells, i) => {
      const line = i + first
      const made = cells.map((value, k) => {
        const at = `r="${letters[k]}${line}"`
        if (value === null) return ''
        if (typeof value === 'number') return `<c ${at}><v>${value}</v></c>`
        if (typeof value === 'boolean') return `<c ${at} t="b"><v>${value ? 1 : 0}</v></c>`
        return `<c ${at} t="inlineStr"><is><t xml:space="preserve">${xml(value)}</t></is></c>`
      })
      return `<row r="${line}">${made.join('')}</row>`
    })
    .join('')

/** A workbook of one sheet "Xã". */
export const sheetOf = (rows: string, more: Partial<AnXlsx> & { readonly after?: string } = {}): Uint8Array =>
  anXlsx({ sheets: [{ name: 'Xã', rows, ...(more.after === undefined ? {} : { after: more.after }) }], ...more })
