/** Word files made of small XML texts, so that a test shows what is in them. */
import { zipped } from './xlsx.ts'

export const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

const NAMESPACES = [
  `xmlns:w="${W}"`,
  `xmlns:r="${R}"`,
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:wpg="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:o="urn:schemas-microsoft-com:office:office"',
  'xmlns:x="urn:of-nobody"',
].join(' ')

/** A4 with the decree's margins: 165 mm of text, 9354 twips. */
export const SECTION =
  '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="851" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/>'

export interface ADocx {
  /** What stands in `w:body`. */
  readonly body: string
  /** What stands in the last `w:sectPr`. */
  readonly section?: string
  readonly styles?: string
  readonly numbering?: string
  readonly settings?: string
  readonly theme?: string
  /** By file name: what stands in `w:hdr` or `w:ftr`; its id is the name without `.xml`. */
  readonly margins?: Readonly<Record<string, string>>
  /** Lines of document.xml.rels. */
  readonly relations?: string
  /** Parts put in as they are, over those made here. */
  readonly parts?: Readonly<Record<string, string>>
}

const root = (name: string, inner: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:${name} ${NAMESPACES}>${inner}</w:${name}>`

const relation = (id: string, kind: string, target: string): string =>
  `<Relationship Id="${id}" Type="${R}/${kind}" Target="${target}"/>`

const relations = (inner: string): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`

/** The parts of a Word file, by name. */
export const docxParts = (paper: ADocx): Readonly<Record<string, string>> => {
  const margins = Object.entries(paper.margins ?? {})
  return {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': relations(relation('rId1', 'officeDocument', 'word/document.xml')),
    'word/_rels/document.xml.rels': relations(
      [
        relation('rIdStyles', 'styles', 'styles.xml'),
        relation('rIdNumbering', 'numbering', 'numbering.xml'),
        relation('rIdSettings', 'settings', 'settings.xml'),
        relation('rIdTheme', 'theme', 'theme/theme1.xml'),
        ...margins.map(([name]) =>
          relation(name.replace('.xml', ''), name.startsWith('h') ? 'header' : 'footer', name),
        ),
        paper.relations ?? '',
      ].join(''),
    ),
    'word/document.xml': root(
      'document',
      `<w:body>${paper.body}<w:sectPr>${paper.section ?? SECTION}</w:sectPr></w:body>`,
    ),
    'word/styles.xml': root('styles', paper.styles ?? ''),
    ...(paper.numbering !== undefined && { 'word/numbering.xml': root('numbering', paper.numbering) }),
    ...(paper.settings !== undefined && { 'word/settings.xml': root('settings', paper.settings) }),
    ...(paper.theme !== undefined && {
      'word/theme/theme1.xml': `<a:theme ${NAMESPACES}><a:themeElements>${paper.theme}</a:themeElements></a:theme>`,
    }),
    ...Object.fromEntries(
      margins.map(([name, inner]) => [`word/${name}`, root(name.startsWith('h') ? 'hdr' : 'ftr', inner)]),
    ),
    ...paper.parts,
  }
}

/** The bytes of a Word file. */
export const aDocx = (paper: ADocx): Uint8Array => zipped(docxParts(paper))

/** A run with properties. */
export const run = (text: string, properties = ''): string =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`

/** A paragraph: its properties, and its runs or its text. */
export const para = (content: string, properties = ''): string =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${content.startsWith('<') ? content : content && run(content)}</w:p>`

/** A style. */
export const style = (id: string, inner: string, more = '', type = 'paragraph'): string =>
  `<w:style w:type="${type}" w:styleId="${id}"${more}><w:name w:val="${id}"/>${inner}</w:style>`
