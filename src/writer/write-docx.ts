/** The Word file: docx is the only door to it. Same document, same bytes, whatever the clock, time zone or machine. */
import {
  Document,
  Footer,
  Header,
  type ISectionOptions,
  NumberFormat,
  PageOrientation,
  Paragraph,
  SectionType,
} from 'docx'
import { twipsOfMm } from '../decree/units.ts'
import type { Compressor } from '../model/compressor.ts'
import type { Block, OfficialDocument, Section } from '../model/document.ts'
import { corePropertiesPart } from './core-properties.ts'
import { drawBlock } from './docx-blocks.ts'
import { styleId } from './docx-format.ts'
import { packDocument } from './docx-package.ts'
import { docxStyles } from './docx-styles.ts'
import { portable } from './zip.ts'

const drawAll = (blocks: readonly Block[], document: OfficialDocument) =>
  blocks.map(block => drawBlock(block, document.styles))

/** A header or footer without any paragraph is one Word may want to repair. */
const emptyParagraph = (): Paragraph => new Paragraph({ style: styleId('khoang-trong') })

const drawSection = (section: Section, document: OfficialDocument): ISectionOptions => {
  const { page } = section
  const { margin } = page
  const footer = drawAll(section.firstFooter, document)
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      titlePage: true,
      page: {
        // docx swaps the two for a landscape page.
        size: {
          width: twipsOfMm(page.landscape ? page.height : page.width),
          height: twipsOfMm(page.landscape ? page.width : page.height),
          orientation: page.landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: {
          top: twipsOfMm(margin.top),
          bottom: twipsOfMm(margin.bottom),
          left: twipsOfMm(margin.left),
          right: twipsOfMm(margin.right),
          header: twipsOfMm(margin.header),
          footer: twipsOfMm(margin.header),
          gutter: 0,
        },
        pageNumbers: { start: 1, formatType: NumberFormat.DECIMAL },
      },
    },
    headers: {
      default: new Header({ children: drawAll(section.header, document) }),
      first: new Header({ children: [emptyParagraph()] }),
    },
    // Always its own: a section without one would take over the foot of the section before.
    footers: { first: new Footer({ children: footer.length > 0 ? footer : [emptyParagraph()] }) },
    children: drawAll(section.blocks, document),
  }
}

/** Writes the document as a .docx package; `compressor` packs its parts (default: pure JavaScript). */
export const writeDocx = async (document: OfficialDocument, compressor: Compressor = portable): Promise<Uint8Array> => {
  const { title, subject, author } = document.properties
  const file = new Document({
    title,
    subject,
    creator: author,
    compatibility: { version: 15 },
    styles: docxStyles(document),
    sections: document.sections.map(section => drawSection(section, document)),
  })
  return packDocument(file, checksum => corePropertiesPart(document, checksum), compressor)
}
