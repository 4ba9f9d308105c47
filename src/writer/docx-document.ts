/** The paper as a document of the docx package. */
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
import type { Block, OfficialDocument, Section } from '../model/document.ts'
import { drawBlock } from './docx-blocks.ts'
import { styleId } from './docx-format.ts'
import { docxStyles } from './docx-styles.ts'

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

/** Draws the whole document but its core properties, which are written without docx. */
export const drawDocument = (document: OfficialDocument): Document =>
  new Document({
    compatibility: { version: 15 },
    styles: docxStyles(document),
    sections: document.sections.map(section => drawSection(section, document)),
  })
