import { expect, test } from 'vitest'
import { aDocx, docxParts, para, run, style, W } from '../support/a-docx.ts'
import { firstParagraph, readBytes, readPaper, sectionOf, textsOf, words } from '../support/read-docx.ts'
import { zipped } from '../support/xlsx.ts'

const text = (inner: string): string => words(firstParagraph(`<w:p>${inner}</w:p>`))

test('a tab, a line break, a hyphen that does not break and a symbol are characters of the text', () => {
  const inner =
    '<w:r><w:t>Số:</w:t><w:tab/><w:t>1</w:t><w:noBreakHyphen/><w:t>KH</w:t><w:br/><w:sym w:font="Symbol" w:char="F0B7"/></w:r>'
  expect(text(inner)).toBe('Số:\t1\u2011KH\n•')
})

test('blanks at the ends of a text count only where the file says so', () => {
  expect(text('<w:r><w:t> a </w:t><w:t xml:space="preserve"> b </w:t></w:r>')).toBe('a b ')
})

test('what stands in links, content controls, smart tags and insertions is text; what was deleted is not', () => {
  const inner = [
    `<w:hyperlink w:anchor="x">${run('liên kết ')}</w:hyperlink>`,
    `<w:sdt><w:sdtPr><w:alias w:val="Số"/></w:sdtPr><w:sdtContent>${run('ô ')}</w:sdtContent></w:sdt>`,
    `<w:smartTag w:element="x"><w:smartTagPr/>${run('thẻ ')}</w:smartTag>`,
    `<w:ins w:id="1">${run('thêm')}</w:ins>`,
    '<w:del w:id="2"><w:r><w:delText>bỏ</w:delText></w:r></w:del>',
    `<w:moveFrom w:id="3">${run('chuyển')}</w:moveFrom>`,
  ].join('')
  expect(text(inner)).toBe('liên kết ô thẻ thêm')
})

test('a deleted paragraph and a deleted row are gone', () => {
  const gone =
    '<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr><w:del w:id="2"><w:r><w:delText>x</w:delText></w:r></w:del></w:p>'
  const row = (inner: string, marks: string) => `<w:tr><w:trPr>${marks}</w:trPr><w:tc>${para(inner)}</w:tc></w:tr>`
  expect(textsOf(`${gone}${para('a')}<w:tbl>${row('b', '')}${row('c', '<w:del w:id="3"/>')}</w:tbl>`)).toEqual([
    'a',
    'b',
  ])
})

test('hidden text is left out, also where a character style hides it', () => {
  const styles = style('An', '<w:rPr><w:vanish/></w:rPr>', '', 'character')
  const body = `<w:p>${run('hiện')}${run('ẩn', '<w:vanish/>')}${run('kín', '<w:rStyle w:val="An"/>')}${run(' rõ', '<w:rStyle w:val="An"/><w:vanish w:val="0"/>')}</w:p>`
  expect(textsOf({ body, styles })).toEqual(['hiện rõ'])
})

test('capitals that formatting makes are capitals of the text', () => {
  expect(text(`${run('đường ', '<w:caps/>')}${run('ủy ban', '<w:smallCaps/>')}`)).toBe('ĐƯỜNG ỦY BAN')
})

test('a page number is a field; of other fields the result prints, their code never', () => {
  const field = (code: string, result: string) =>
    `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> ${code} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`
  expect(text(field('PAGE', '7'))).toBe('{trang}')
  expect(text(field('DATE \\@ "dd/MM/yyyy"', '05/03/2026'))).toBe('05/03/2026')
  expect(text(`<w:fldSimple w:instr=" PAGE \\* MERGEFORMAT ">${run('3')}</w:fldSimple>`)).toBe('{trang}')
  expect(text(`<w:fldSimple w:instr="PAGEREF x">${run('3')}</w:fldSimple>`)).toBe('3')
  expect(text(`<w:fldSimple w:instr="NUMPAGES">${run('9')}</w:fldSimple>`)).toBe('9')
})

test('a field that is never closed keeps nothing but its own code from the page', () => {
  const open = '<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>PAGE</w:instrText></w:r>'
  expect(textsOf(`${para('a')}<w:p>${open}</w:p>`)).toEqual(['a', ''])
})

test('of alternatives the first one that is understood is taken, never two', () => {
  const choice = (requires: string, inner: string) => `<mc:Choice Requires="${requires}">${run(inner)}</mc:Choice>`
  const fallback = `<mc:Fallback>${run('cũ')}</mc:Fallback>`
  const either = (...inner: string[]) => text(`<mc:AlternateContent>${inner.join('')}</mc:AlternateContent>`)
  expect(either(choice('wps', 'mới'), fallback)).toBe('mới')
  expect(either(choice('x', 'lạ'), fallback)).toBe('cũ')
  expect(either(choice('x', 'lạ'), choice('wps', 'mới'), choice('wpg', 'thừa'), fallback)).toBe('mới')
})

test('prefixes are free: a namespace is known by its address, strict ones too', () => {
  const strict = 'http://purl.oclc.org/ooxml/wordprocessingml/main'
  const document = `<d:document xmlns:d="${strict}"><d:body><d:p><d:pPr><d:spacing d:before="6pt"/></d:pPr><d:r><d:t>Chặt</d:t></d:r></d:p></d:body></d:document>`
  const read = readBytes(zipped({ ...docxParts({ body: '' }), 'word/document.xml': document }))
  const [paragraph] = read.sections[0]?.blocks ?? []
  expect(paragraph).toMatchObject({ runs: [{ text: 'Chặt' }], format: { before: 6 } })
  const bare = `<document xmlns="${W}"><body><p><r><t>Trần</t></r></p></body></document>`
  const other = readBytes(zipped({ ...docxParts({ body: '' }), 'word/document.xml': bare }))
  expect(other.sections[0]?.blocks[0]).toMatchObject({ runs: [{ text: 'Trần' }] })
})

test('a part in UTF-16 is read', () => {
  const { 'word/document.xml': document = '', ...parts } = docxParts({ body: para('Ủy ban') })
  const wide = `\ufeff${document.replace('UTF-8', 'UTF-16')}`
  const bytes = new Uint8Array(wide.length * 2)
  for (let i = 0; i < wide.length; i += 1) new DataView(bytes.buffer).setUint16(2 * i, wide.charCodeAt(i), true)
  expect(readBytes(zipped({ ...parts, 'word/document.xml': bytes })).sections[0]?.blocks[0]).toMatchObject({
    runs: [{ text: 'Ủy ban' }],
  })
})

test('the text stays as it was typed: decomposed letters are not composed', () => {
  expect(text(run('Uỷ ban'.normalize('NFD')))).toBe('Uỷ ban'.normalize('NFD'))
})

test('runs that look alike are one run, whatever session typed them', () => {
  expect(firstParagraph(`<w:p>${run('Kế ')}${run('hoạch')}${run(' số', '<w:b/>')}</w:p>`).runs).toMatchObject([
    { text: 'Kế hoạch' },
    { text: ' số' },
  ])
})

test('an empty paragraph tells its height by one run without text', () => {
  const empty = firstParagraph('<w:p><w:pPr><w:rPr><w:sz w:val="40"/></w:rPr></w:pPr></w:p>')
  expect(empty.runs).toMatchObject([{ text: '', format: { size: 20 } }])
})

test('the language is that of most letters, or of the defaults', () => {
  const body = `<w:p>${run('Ủy ban nhân dân', '<w:lang w:val="vi-VN"/>')}${run('OK', '<w:lang w:val="en-US"/>')}</w:p>`
  expect(readPaper(body).properties.language).toBe('vi-VN')
  const styles = '<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="en-GB"/></w:rPr></w:rPrDefault></w:docDefaults>'
  expect(readPaper({ body: para(''), styles }).properties.language).toBe('en-GB')
  expect(readPaper(para('x')).properties.language).toBe('')
})

test('the title comes from the properties of the file', () => {
  const core =
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Kế hoạch</dc:title></cp:coreProperties>'
  const rels = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="x/officeDocument" Target="word/document.xml"/><Relationship Id="b" Type="x/core-properties" Target="docProps/core.xml"/></Relationships>`
  const paper = { body: para('x'), parts: { 'docProps/core.xml': core, '_rels/.rels': rels } }
  expect(readPaper(paper).properties.title).toBe('Kế hoạch')
})

test('footnotes, comments and what is nobody’s do not print', () => {
  const inner = `${run('a')}<w:r><w:footnoteReference w:id="1"/></w:r><w:commentRangeStart w:id="0"/><x:y>z</x:y>${run('b')}`
  expect(text(inner)).toBe('ab')
})

test('formulas keep their letters', () => {
  expect(
    text(
      '<m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><m:r><m:t>x=1</m:t></m:r></m:oMath>',
    ),
  ).toBe('x=1')
})

test('a macro file reads like any other', () => {
  const types =
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/></Types>'
  expect(
    sectionOf({ body: para('x'), parts: { '[Content_Types].xml': types, 'word/vbaProject.bin': '' } }).blocks.length,
  ).toBe(1)
  expect(aDocx({ body: para('x') }).length).toBeGreaterThan(0)
})
