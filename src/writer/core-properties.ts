/** docProps/core.xml: title, subject, author and dates from the plan, never from the clock. */
import type { OfficialDocument } from '../model/document.ts'

/** Word's usual path of the core properties (ECMA-376 Part 2). */
export const CORE_PART = 'docProps/core.xml'
const PRODUCER = 'khcchc'

/** Marks a file as ours and its text as untouched: whoever saves another text has another checksum. */
export const identifierOf = (checksum: number): string => `${PRODUCER}:${checksum.toString(16).padStart(8, '0')}`

const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

const element = (name: string, text: string): string => `<${name}>${escapeXml(text)}</${name}>`

const dated = (name: string, date: string | null): string =>
  date === null ? '' : `<dcterms:${name} xsi:type="dcterms:W3CDTF">${date}T00:00:00Z</dcterms:${name}>`

const NAMESPACES = [
  'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:dcterms="http://purl.org/dc/terms/"',
  'xmlns:dcmitype="http://purl.org/dc/dcmitype/"',
  'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
].join(' ')

/** The part that takes the place of docx's own, which holds the time of writing. */
export const corePropertiesXml = (document: OfficialDocument, checksum: number): string => {
  const { title, subject, author, language, date } = document.properties
  const body = [
    element('dc:title', title),
    element('dc:subject', subject),
    element('dc:creator', author),
    element('dc:language', language),
    element('dc:identifier', identifierOf(checksum)),
    element('cp:lastModifiedBy', PRODUCER),
    dated('created', date),
    dated('modified', date),
  ].join('')
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties ${NAMESPACES}>${body}</cp:coreProperties>`
}
