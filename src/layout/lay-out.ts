/** From the plan to the page: every part in its place, numbered and formatted by the decree. */
import { RULESET } from '../decree/clause.ts'
import { margins, paper } from '../decree/figures.ts'
import { mm } from '../decree/units.ts'
import type { Block, OfficialDocument, Page } from '../model/document.ts'
import type { Plan } from '../model/plan.ts'
import { plainText } from '../text/inline.ts'
import { rememberObject } from '../text/remember.ts'
import { layAppendix } from './appendix.ts'
import { layBody } from './body.ts'
import { layFoot } from './closing.ts'
import { layContact } from './contact.ts'
import { withEndMark } from './ending.ts'
import { emptyLine } from './grid.ts'
import { layHead } from './head.ts'
import { EACH_SECTION } from './section.ts'
import { type Look, lookOf, paragraph, plainWords } from './style.ts'

const pageOf = rememberObject(({ presentation }: Look): Page => {
  const { tren, duoi, trai, phai } = presentation.le
  return {
    width: paper.width.preferred,
    height: paper.height.preferred,
    landscape: false,
    margin: {
      top: mm(tren),
      bottom: mm(duoi),
      left: mm(trai),
      right: mm(phai),
      header: margins.header.preferred,
    },
  }
})

const pageNumber = rememberObject((look: Look): readonly Block[] => [
  paragraph(look, 'so-trang', [{ kind: 'page-number', format: look.styles['so-trang'].run }], null),
])

/** Word wants a paragraph after a last table, and puts a section's end into its last paragraph: a hair high, it never makes a page. */
const lastParagraph = emptyLine

const isoDate = ({ ngay, thang, nam }: Plan['ngay']): string | null => {
  if (ngay === null || thang === null || nam === null) return null
  return [String(nam), String(thang).padStart(2, '0'), String(ngay).padStart(2, '0')].join('-')
}

/** Lays out a plan that its checks let pass. The same plan gives the same document, always. */
export const layOut = (plan: Plan): OfficialDocument => {
  const look = lookOf(plan.trinhBay)
  const page = pageOf(look)
  const header = pageNumber(look)
  const subject = plan.trichYeu.map(line => plainText(line.text)).join(' ')
  return {
    ruleset: RULESET,
    properties: {
      title: `Kế hoạch ${subject}`,
      subject,
      author: plainWords(plan.coQuan.ten.text),
      language: 'vi-VN',
      date: isoDate(plan.ngay),
    },
    styles: look.styles,
    sections: [
      {
        ...EACH_SECTION,
        kind: 'body',
        page,
        header,
        firstFooter: layContact(look, plan.dau.lienHe),
        blocks: [
          ...layHead(look, plan),
          ...withEndMark(look, layBody(look, plan), true),
          layFoot(look, plan),
          lastParagraph(look),
        ],
        origin: null,
      },
      ...plan.phuLuc.map((appendix, i) => layAppendix(look, plan, page, header, appendix, i)),
    ],
  }
}
