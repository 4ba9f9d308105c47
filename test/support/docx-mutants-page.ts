/** Faults of the page and of type, each with the one rule that it breaks. */
import {
  align,
  direct,
  directRun,
  type Edit,
  edits,
  inDocument,
  inPart,
  italic,
  margin,
  paragraph,
  put,
  section,
  size,
  styleParagraph,
  styleRun,
  words,
} from './docx-edit.ts'

/** The paper that is broken: see mutant-bases.ts. */
export type Base = 'day-du' | 'bang-phu-luc' | 'xa' | 'phong' | 'toi-thieu' | 'hai-phu-luc'

export interface DocxMutant {
  readonly rule: string
  readonly name: string
  readonly edit: Edit
  readonly base?: Base
  /** Rules that the same fault breaks too, each with the reason. */
  readonly also?: Readonly<Record<string, string>>
}

const FIRST = 'Giúp người dân'
const fonts = (name: string): string =>
  `<w:rFonts w:ascii="${name}" w:hAnsi="${name}" w:cs="${name}" w:eastAsia="${name}"/>`
const pageSize = (index: number, width: number, height: number, turn = 'portrait'): Edit =>
  section(index, xml => xml.replace(/<w:pgSz [^>]*\/>/, `<w:pgSz w:w="${width}" w:h="${height}" w:orient="${turn}"/>`))
const HEADER = 'word/header1.xml'

export const pageMutants: readonly DocxMutant[] = [
  { rule: 'ND30-1.a', name: 'Letter paper', edit: pageSize(0, 12240, 15840) },
  {
    rule: 'ND30-1.a',
    name: 'no size of paper in the file',
    edit: section(0, xml => xml.replace(/<w:pgSz [^>]*\/>/, '')),
  },
  { rule: 'ND30-1.a', name: 'an appendix on Letter', edit: pageSize(1, 15840, 12240, 'landscape') },
  {
    rule: 'ND30-1.b',
    name: 'a body without tables on its side',
    edit: pageSize(0, 16838, 11906, 'landscape'),
    base: 'xa',
    also: { 'ND30-2.5.c': 'the line under the subject grows with the page' },
  },
  { rule: 'ND30-1.e', name: 'top margin of 15 mm', edit: margin(0, 'top', 850) },
  { rule: 'ND30-1.e', name: 'top margin of 30 mm', edit: margin(0, 'top', 1701) },
  { rule: 'ND30-1.e', name: 'bottom margin of 10 mm', edit: margin(0, 'bottom', 567) },
  { rule: 'ND30-1.e', name: 'bottom margin of 25,4 mm', edit: margin(0, 'bottom', 1440) },
  { rule: 'ND30-1.f', name: 'left margin of 25 mm', edit: margin(0, 'left', 1418) },
  { rule: 'ND30-1.f', name: 'left margin of 40 mm', edit: margin(0, 'left', 2268), base: 'xa' },
  { rule: 'ND30-1.f', name: 'a gutter beside the left margin', edit: margin(0, 'gutter', 567), base: 'xa' },
  {
    rule: 'ND30-1.f',
    name: 'mirrored margins',
    edit: put('<w:displayBackgroundShape/>', '<w:displayBackgroundShape/><w:mirrorMargins/>', 'word/settings.xml'),
  },
  { rule: 'ND30-1.g', name: 'right margin of 10 mm', edit: margin(0, 'right', 567) },
  { rule: 'ND30-1.g', name: 'right margin of 25 mm', edit: margin(0, 'right', 1418), base: 'xa' },
  { rule: 'ND30-1.h', name: 'left margin of 20 mm on a landscape page', edit: margin(1, 'left', 1134) },
  { rule: 'ND30-1.h', name: 'top margin of 35 mm on a landscape page', edit: margin(1, 'top', 1985) },
  { rule: 'ND30-1.i', name: 'one paragraph in Arial', edit: directRun(FIRST, fonts('Arial')) },
  { rule: 'ND30-1.i', name: 'the style of the body in Calibri', edit: styleRun('Doan', 'w:rFonts', fonts('Calibri')) },
  {
    rule: 'ND30-1.i',
    name: 'the style of the body in the font of the theme',
    edit: styleRun('Doan', 'w:rFonts', '<w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi"/>'),
  },
  {
    rule: 'ND30-1.i',
    name: 'only Vietnamese letters in another font',
    edit: directRun(FIRST, '<w:rFonts w:hAnsi="Verdana"/>'),
  },
  { rule: 'ND30-1.i', name: 'the Tiêu ngữ in Tahoma', edit: directRun('Độc lập', fonts('Tahoma')) },
  { rule: 'ND30-1.i', name: 'the page number in Arial', edit: styleRun('SoTrang', 'w:rFonts', fonts('Arial')) },
  { rule: 'ND30-1.i', name: 'a cell of a table in Arial', edit: directRun('Biên soạn, in tài liệu', fonts('Arial')) },
  { rule: 'ND30-1.j', name: 'decomposed letters', edit: paragraph(FIRST, xml => xml.normalize('NFD')) },
  { rule: 'ND30-1.j', name: 'an eth for Đ', edit: words('Đợt cao điểm', 'Đợt', 'Ðợt') },
  { rule: 'ND30-1.j', name: 'a zero-width space', edit: words(FIRST, 'người dân', 'người\u200bdân') },
  { rule: 'ND30-1.j', name: 'a private-use character', edit: words(FIRST, 'người dân', '\uf0b7 người dân') },
  { rule: 'ND30-1.j', name: 'a replacement character', edit: words(FIRST, 'người', 'ng\ufffdười') },
  { rule: 'ND30-1.k', name: 'a red paragraph', edit: directRun(FIRST, '<w:color w:val="FF0000"/>') },
  { rule: 'ND30-1.k', name: 'blue headings by style', edit: styleRun('Muc', 'w:color', '<w:color w:val="2E74B5"/>') },
  {
    rule: 'ND30-1.k',
    name: 'the colour of the theme',
    edit: directRun(FIRST, '<w:color w:val="4472C4" w:themeColor="accent1"/>'),
  },
  { rule: 'ND30-1.k', name: 'the number in dark red', edit: directRun('Số: 27', '<w:color w:val="C00000"/>') },
  { rule: 'ND30-1.k', name: 'a highlighted paragraph', edit: directRun(FIRST, '<w:highlight w:val="yellow"/>') },
  { rule: 'ND30-1.l', name: 'the page number at the right', edit: align('SoTrang', 'right') },
  {
    rule: 'ND30-1.l',
    name: 'the page number in 12 pt',
    edit: size('SoTrang', 24),
    also: { 'ND30-2.0.b': 'the size belongs to no set with the others' },
  },
  { rule: 'ND30-1.l', name: 'the page number in italics', edit: italic('SoTrang', true) },
  {
    rule: 'ND30-1.l',
    name: 'Roman page numbers',
    edit: section(0, xml => xml.replace('w:fmt="decimal"', 'w:fmt="upperRoman"')),
  },
  {
    rule: 'ND30-1.l',
    name: 'pages counted from 5',
    edit: section(0, xml => xml.replace('w:start="1"', 'w:start="5"')),
  },
  {
    rule: 'ND30-1.l',
    name: 'no page number',
    edit: inPart(HEADER, xml => xml.replace(/<w:r>.*<\/w:r>/s, '')),
  },
  {
    rule: 'ND30-1.l',
    name: 'the page number in the foot',
    edit: edits(
      inPart(HEADER, xml => xml.replace(/<w:r>.*<\/w:r>/s, '')),
      section(0, xml =>
        xml.replace('<w:footerReference', '<w:footerReference w:type="default" r:id="rId99"/><w:footerReference'),
      ),
      put(
        '</Relationships>',
        '<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footer" Target="footer9.xml"/></Relationships>',
        'word/_rels/document.xml.rels',
      ),
      parts => ({
        ...parts,
        'word/footer9.xml':
          '<?xml version="1.0" encoding="UTF-8"?><w:ftr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:p><w:pPr><w:pStyle w:val="SoTrang"/></w:pPr><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p></w:ftr>',
      }),
      put(
        '</Types>',
        '<Override PartName="/word/footer9.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"/></Types>',
        '[Content_Types].xml',
      ),
    ),
  },
  {
    rule: 'ND30-1.l',
    name: 'words beside the page number',
    edit: inPart(HEADER, xml => xml.replace('<w:r>', '<w:r><w:t xml:space="preserve">Trang </w:t></w:r><w:r>')),
  },
  {
    rule: 'ND30-1.m',
    name: 'a number on the first page',
    edit: section(0, xml => xml.replace('<w:titlePg/>', '')),
    base: 'toi-thieu',
  },
  {
    rule: 'ND30-1.m',
    name: 'a header of the first page with a number',
    edit: inPart('word/header2.xml', xml =>
      xml.replace(
        /<w:p>.*<\/w:p>/s,
        '<w:p><w:pPr><w:pStyle w:val="SoTrang"/></w:pPr><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>',
      ),
    ),
  },
  { rule: 'ND30-1.n', name: 'the header 5 mm from the edge', edit: margin(0, 'header', 284) },
  { rule: 'ND30-1.n', name: 'the header 15 mm from the edge', edit: margin(0, 'header', 850) },
  {
    rule: 'ND30-2.0.a',
    name: 'Quốc hiệu of the other set',
    edit: size('QuocHieu', 24),
    also: { 'ND30-2.0.b': 'the other parts are not of its set' },
  },
  { rule: 'ND30-2.0.a', name: 'the date of the other set', edit: size('DiaDanhThoiGian', 26) },
  {
    rule: 'ND30-2.0.a',
    name: 'the Tiêu ngữ of the other set',
    edit: size('TieuNgu', 26),
    also: { 'ND30-2.1.e': 'the line is then longer than the text' },
  },
  { rule: 'ND30-2.0.b', name: 'tên loại of the other set', edit: size('TenLoai', 26) },
  {
    rule: 'ND30-2.0.b',
    name: 'the signature of the other set',
    edit: edits(size('QuyenHanChucVu', 26), size('HoTen', 26)),
  },
  { rule: 'ND30-2.0.b', name: 'the page number of the other set', edit: size('SoTrang', 26) },
  {
    rule: 'ND30-2.0.b',
    name: 'the issuer of the other set',
    edit: size('CoQuanBanHanh', 24),
  },
  {
    rule: 'ND30-2.0.e',
    name: 'the agency at the right, the Quốc hiệu at the left',
    edit: inDocument(xml => {
      const table = /<w:tbl>.*?KẾ HOẠCH/s.exec(xml)?.[0] ?? ''
      const swapped = table
        .replace('<w:gridCol w:w="3685"/><w:gridCol w:w="5669"/>', '<w:gridCol w:w="5669"/><w:gridCol w:w="3685"/>')
        .replace(
          /<w:tr>(<w:trPr><w:cantSplit\/><\/w:trPr>)(<w:tc><w:tcPr><w:tcW w:type="dxa" w:w="3685"\/>.*?)(<w:tc><w:tcPr><w:tcW w:type="dxa" w:w="5669"\/>.*?<\/w:tc>)(?=<\/w:tr><w:tr><w:trPr><w:cantSplit\/><\/w:trPr>|<\/w:tr><\/w:tbl><w:p>)/gs,
          '<w:tr>$1$3$2',
        )
      return xml.replace(table, () => swapped)
    }),
    base: 'xa',
  },
  {
    rule: 'ND30-1.e',
    name: 'margins of 12.7 mm all round but the left',
    edit: edits(margin(0, 'top', 720), margin(0, 'bottom', 720)),
  },
  {
    rule: 'ND30-1.i',
    name: 'the default font of the file for one paragraph without a style',
    edit: edits(
      paragraph(FIRST, xml =>
        xml.replace(
          '<w:pStyle w:val="Doan"/>',
          '<w:spacing w:before="120" w:after="0" w:line="276" w:lineRule="auto"/><w:ind w:firstLine="720"/><w:jc w:val="both"/>',
        ),
      ),
      directRun(FIRST, '<w:rFonts w:ascii="Cambria" w:hAnsi="Cambria"/><w:sz w:val="28"/>'),
    ),
  },
  {
    rule: 'ND30-2.14.a',
    name: 'a mark DỰ THẢO',
    edit: paragraph(
      'KẾ HOẠCH',
      xml => `<w:p><w:pPr><w:pStyle w:val="DuThao"/></w:pPr><w:r><w:t>DỰ THẢO</w:t></w:r></w:p>${xml}`,
    ),
  },
  {
    rule: 'ND30-2.6.e',
    name: 'lines of exactly 18 pt',
    edit: styleParagraph(
      'Doan',
      'w:spacing',
      '<w:spacing w:before="120" w:after="0" w:line="360" w:lineRule="exact"/>',
    ),
  },
  {
    rule: 'ND30-2.6.e',
    name: 'lines of at least 18 pt in one paragraph',
    edit: direct(FIRST, '<w:spacing w:before="120" w:after="0" w:line="360" w:lineRule="atLeast"/>'),
  },
]
