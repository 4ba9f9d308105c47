import fc from 'fast-check'
import { deflateSync, strFromU8, strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { codes } from '../../src/diagnostics/codes.ts'
import { readDocx } from '../../src/reader/docx.ts'
import { aDocx, docxParts, para, SECTION, style, W } from '../support/a-docx.ts'
import { zipped } from '../support/xlsx.ts'

/** Codes and data of what is found; `read` first where the file could be read. */
const told = (bytes: Uint8Array): readonly unknown[] => {
  const { value, findings } = readDocx(bytes)
  const all = findings.map(({ code, data }) => [code, data])
  return value ? ['read', ...all] : all
}
const withDocument = (xml: string): Uint8Array => zipped({ ...docxParts({ body: '' }), 'word/document.xml': xml })
const bytesOf = (text: string): Uint8Array => strToU8(text)
const ole = (text: string): Uint8Array =>
  new Uint8Array([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...new Uint8Array(600),
    ...[...text].flatMap(letter => [letter.charCodeAt(0), 0]),
  ])

/** The same zip file with something changed in the directory entry of a part. */
const changed = (zip: Uint8Array, name: string, change: (view: DataView, entry: number) => void): Uint8Array => {
  const bytes = zip.slice()
  const view = new DataView(bytes.buffer)
  for (let at = 0; at < bytes.length - 46; at += 1) {
    if (view.getUint32(at, true) !== 0x02014b50) continue
    const own = strFromU8(bytes.subarray(at + 46, at + 46 + view.getUint16(at + 28, true)))
    if (own === name) change(view, at)
  }
  return bytes
}

test('what is no Word file is named by its bytes', () => {
  expect(told(new Uint8Array())).toEqual([['KH750', { format: 'empty' }]])
  expect(told(bytesOf('%PDF-1.7'))).toEqual([['KH750', { format: 'pdf' }]])
  expect(told(bytesOf('{\\rtf1 x}'))).toEqual([['KH750', { format: 'rtf' }]])
  expect(told(bytesOf('<html><body>Kế hoạch</body></html>'))).toEqual([['KH750', { format: 'html' }]])
  expect(told(bytesOf('co_quan: {ten: x}'))).toEqual([['KH750', { format: 'text' }]])
  expect(told(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]))).toEqual([['KH750', { format: 'image' }]])
  expect(told(new Uint8Array([1, 0, 2, 0, 3]))).toEqual([['KH750', { format: 'other' }]])
  expect(told(zipped({ 'xl/workbook.xml': '<x/>' }))).toEqual([['KH750', { format: 'xlsx' }]])
  expect(told(zipped({ 'ppt/presentation.xml': '<x/>' }))).toEqual([['KH750', { format: 'pptx' }]])
  expect(told(zipped({ mimetype: 'x', 'content.xml': '<x/>' }))).toEqual([['KH750', { format: 'odt' }]])
  expect(told(zipped({ 'a.docx': 'x' }))).toEqual([['KH750', { format: 'zip' }]])
})

test('an old .doc and a file with a password say what to do', () => {
  expect(told(ole('WordDocument'))).toEqual([['KH751', {}]])
  expect(told(ole('EncryptedPackage'))).toEqual([['KH752', {}]])
  const flagged = changed(aDocx({ body: '' }), 'word/document.xml', (view, at) => view.setUint16(at + 8, 1, true))
  expect(told(flagged)).toEqual([['KH752', {}]])
})

test('a file over the limit is refused before it is unpacked', () => {
  const bytes = new Uint8Array((50 << 20) + 1)
  bytes.set(aDocx({ body: para('x') }))
  expect(told(bytes)).toEqual([['KH753', { limit: 50 }]])
})

test('a zip bomb is refused by what it declares and by what it holds', () => {
  const bomb = zipSync({
    ...Object.fromEntries(Object.entries(docxParts({ body: '' })).map(([name, text]) => [name, strToU8(text)])),
    'word/document.xml': new Uint8Array(70 << 20),
  })
  expect(told(bomb)).toEqual([['KH754', { what: 'ratio', limit: 300 }]])
  const lying = changed(bomb, 'word/document.xml', (view, at) => view.setUint32(at + 24, 1000, true))
  expect(['KH754', 'KH757']).toContain((told(lying)[0] as readonly unknown[])[0])
  const many = changed(aDocx({ body: para('x') }), 'word/styles.xml', (view, at) =>
    view.setUint32(at + 24, 2 ** 31, true),
  )
  expect(told(many)).toEqual([['KH754', { what: 'unpacked', limit: 1024 }]])
})

test('more entries than any paper has are refused', () => {
  const entries = Object.fromEntries(Array.from({ length: 10_001 }, (_, i) => [`word/${i}`, new Uint8Array()]))
  expect(told(zipSync(entries))).toEqual([['KH754', { what: 'entries', limit: 10_000 }]])
})

test('names that lead out of the file, and doubled ones, are refused', () => {
  const named = (name: string) => told(zipped({ ...docxParts({ body: '' }), [name]: 'x' }))
  for (const name of ['../x', 'word/../../x', '/etc/passwd', 'C:\\x', '..\\x', '\\\\server\\x'])
    expect(named(name)).toEqual([['KH755', { name, doubled: false }]])
  const twice = changed(
    zipped({ ...docxParts({ body: '' }), 'word/document.xmm': 'x' }),
    'word/document.xmm',
    (view, at) => view.setUint8(at + 46 + 'word/document.xm'.length, 'l'.charCodeAt(0)),
  )
  expect(told(twice)).toEqual([['KH755', { name: '', doubled: true }]])
})

test('a zip file within the file is never opened', () => {
  expect(told(zipped({ ...docxParts({ body: para('x') }), 'word/embeddings/a.docx': aDocx({ body: '' }) }))).toEqual([
    'read',
  ])
})

test('a damaged file says which part and line', () => {
  const whole = aDocx({ body: para('x') })
  expect(told(whole.subarray(0, whole.length - 30))).toEqual([['KH756', {}]])
  expect(told(withDocument(`<w:document xmlns:w="${W}">\n<w:body>\n<w:p></w:body></w:document>`))).toEqual([
    ['KH757', { part: 'word/document.xml', line: 3 }],
  ])
  expect(told(withDocument('<w:document><w:body/></w:document>'))).toEqual([
    ['KH757', { part: 'word/document.xml', line: 1 }],
  ])
  expect(told(withDocument(''))).toEqual([['KH757', { part: 'word/document.xml', line: 1 }]])
  expect(told(zipped({ ...docxParts({ body: '' }), 'word/document.xml': new Uint8Array([0x3c, 0xff, 0xc0]) }))).toEqual(
    [['KH757', { part: 'word/document.xml', line: 1 }]],
  )
  expect(told(aDocx({ body: '', parts: { 'word/styles.xml': '<a' } }))).toMatchObject([
    ['KH757', { part: 'word/styles.xml' }],
  ])
  const packed = deflateSync(strToU8('x'.repeat(5000)))
  const method = changed(aDocx({ body: para('x') }), 'word/document.xml', (view, at) =>
    view.setUint16(at + 10, 12, true),
  )
  expect(packed.length).toBeGreaterThan(0)
  expect(told(method)).toEqual([['KH760', { part: 'word/document.xml' }]])
})

test('a DOCTYPE is refused, so that no entity is ever expanded', () => {
  const lol = `<!DOCTYPE x [<!ENTITY a "lol"><!ENTITY b "${'&a;'.repeat(1000)}">]><w:document xmlns:w="${W}"><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>`
  expect(told(withDocument(lol))).toEqual([['KH758', { part: 'word/document.xml' }]])
  const outside = `<!DOCTYPE x SYSTEM "file:///etc/passwd"><w:styles xmlns:w="${W}"/>`
  expect(told(aDocx({ body: '', parts: { 'word/styles.xml': outside } }))).toEqual([
    ['KH758', { part: 'word/styles.xml' }],
  ])
  expect(
    told(withDocument(`<w:document xmlns:w="${W}"><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>`)),
  ).toMatchObject([['KH757', {}]])
})

test('parts a Word file must have', () => {
  const { '[Content_Types].xml': types = '', 'word/document.xml': document = '', ...rest } = docxParts({ body: '' })
  expect(told(zipped({ '[Content_Types].xml': types, ...rest }))).toEqual([['KH759', { part: 'word/document.xml' }]])
  expect(told(zipped({ 'word/document.xml': document, ...rest }))).toEqual([['KH759', { part: '[Content_Types].xml' }]])
  expect(told(withDocument(`<w:document xmlns:w="${W}"/>`))).toEqual([['KH761', { part: 'word/document.xml' }]])
  expect(told(zipped({ '[Content_Types].xml': types, 'word/document.xml': document }))).toEqual(['read'])
})

test('nesting, elements and paragraphs have an end', () => {
  const deep = '<w:tbl><w:tr><w:tc>'.repeat(100) + para('x') + '</w:tc></w:tr></w:tbl>'.repeat(100)
  expect(told(aDocx({ body: deep }))).toEqual([['KH754', { what: 'depth', limit: 200 }]])
  expect(told(aDocx({ body: '<w:p/>'.repeat(20_001) }))).toEqual([['KH754', { what: 'paragraphs', limit: 20_000 }]])
  expect(told(aDocx({ body: Array.from({ length: 600_001 }, (_, i) => `<w:x${i}/>`).join('') }))).toEqual([
    ['KH754', { what: 'elements', limit: 600_000 }],
  ])
}, 30_000)

test('what lies outside of the file is counted and left alone; links of the text are no matter', () => {
  const external = (kind: string, target: string) =>
    `<Relationship Id="x${kind}" Type="x/${kind}" Target="${target}" TargetMode="External"/>`
  const relations =
    external('image', 'http://10.0.0.1/a.png') +
    external('styles', 'file:///a') +
    external('hyperlink', 'mailto:a@b.example')
  const settings = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${external('attachedTemplate', '\\\\server\\mau.dotm')}</Relationships>`
  expect(
    told(aDocx({ body: para('x'), settings: '', relations, parts: { 'word/_rels/settings.xml.rels': settings } })),
  ).toEqual(['read', ['KH762', { count: 3 }]])
})

test('relations that lead out of the package lead nowhere', () => {
  const rels =
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="x/officeDocument" Target="/../../word/document.xml"/></Relationships>'
  expect(told(aDocx({ body: para('x'), parts: { '_rels/.rels': rels } }))).toEqual(['read'])
})

test('every code of files speaks both languages', () => {
  const data = {
    format: 'pdf',
    limit: 1,
    what: 'ratio',
    name: 'x',
    doubled: true,
    part: 'x',
    line: 1,
    count: 1,
  } as const
  for (const code of [
    'KH750',
    'KH751',
    'KH752',
    'KH753',
    'KH754',
    'KH755',
    'KH756',
    'KH757',
    'KH758',
    'KH759',
    'KH760',
    'KH761',
    'KH762',
  ] as const)
    for (const lang of ['vi', 'en'] as const)
      expect((codes[code][lang] as (d: typeof data) => { message: string })(data).message).not.toBe('')
})

test('absurd numbers give no absurd page: all figures are finite', () => {
  const wild = [
    '1e999',
    '-99999999999',
    'NaN',
    '',
    'abc',
    '0x10',
    '99999999999999999999',
    '12pt;x',
    'constructor',
    '__proto__',
  ]
  for (const value of wild) {
    const body = [
      para(
        'x',
        `<w:jc w:val="${value}"/><w:ind w:left="${value}" w:firstLine="${value}"/><w:spacing w:before="${value}" w:line="${value}"/><w:outlineLvl w:val="${value}"/><w:numPr><w:ilvl w:val="${value}"/><w:numId w:val="1"/></w:numPr><w:rPr><w:sz w:val="${value}"/></w:rPr>`,
      ),
      `<w:tbl><w:tblGrid><w:gridCol w:w="${value}"/></w:tblGrid><w:tr><w:trPr><w:gridBefore w:val="${value}"/><w:trHeight w:val="${value}" w:hRule="exact"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="${value}"/><w:gridSpan w:val="${value}"/></w:tcPr><w:p/></w:tc></w:tr></w:tbl>`,
      `<w:p><w:r><w:pict><v:line style="position:absolute;margin-left:${value}" from="${value},0" to="${value}"/></w:pict></w:r></w:p>`,
    ].join('')
    const numbering = `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="${value}"/><w:lvlText w:val="%1%9"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`
    const { value: read } = readDocx(
      aDocx({ body, numbering, section: SECTION.replace('11906', value).replace('1134', value) }),
    )
    expect(read).not.toBe(null)
    JSON.stringify(read, (_, inner) => {
      if (typeof inner === 'number') expect(Number.isFinite(inner)).toBe(true)
      return inner
    })
  }
})

test('names that objects are born with are names like others', () => {
  const styles = style('__proto__', '<w:rPr><w:b/></w:rPr>') + style('constructor', '<w:basedOn w:val="toString"/>')
  const body = para('x', '<w:pStyle w:val="__proto__"/>') + para('y', '<w:pStyle w:val="constructor"/>')
  expect(told(aDocx({ body, styles }))).toEqual(['read'])
  expect(({} as Record<string, unknown>).polluted).toBe(undefined)
})

const sample = aDocx({
  body: `${para('Kế hoạch', '<w:pStyle w:val="A"/>')}<w:tbl><w:tr><w:tc>${para('a')}</w:tc></w:tr></w:tbl><w:p><w:r><w:pict><v:line from="0,0" to="9pt,0"/></w:pict></w:r></w:p>`,
  styles: style('A', '<w:rPr><w:b/></w:rPr>'),
  numbering: '',
  margins: { 'header1.xml': para('1') },
})

test('whatever bytes are changed, the reader ends without throwing', () => {
  const flips = fc.array(fc.tuple(fc.nat(sample.length - 1), fc.nat(255)), { minLength: 1, maxLength: 20 })
  fc.assert(
    fc.property(flips, changes => {
      const bytes = sample.slice()
      for (const [at, value] of changes) bytes[at] = value
      const { value, findings } = readDocx(bytes)
      expect(value !== null || findings.length > 0).toBe(true)
    }),
    { numRuns: 800 },
  )
}, 60_000)

test('whatever letters of its XML are changed, the reader ends without throwing', () => {
  const parts = docxParts({
    body: `${para('Kế hoạch', '<w:pStyle w:val="A"/>')}<w:tbl><w:tr><w:tc>${para('a')}</w:tc></w:tr></w:tbl>`,
    styles: style('A', ''),
  })
  const names = Object.keys(parts)
  const letter = fc.oneof(fc.constantFrom('<', '>', '/', '"', '&', ' ', 'w:', '-', '9'), fc.string({ maxLength: 3 }))
  fc.assert(
    fc.property(fc.constantFrom(...names), fc.nat(), fc.nat(12), letter, (name, place, length, put) => {
      const text = parts[name] ?? ''
      const at = place % (text.length + 1)
      const { value, findings } = readDocx(
        zipped({ ...parts, [name]: text.slice(0, at) + put + text.slice(at + length) }),
      )
      expect(value !== null || findings.length > 0).toBe(true)
    }),
    { numRuns: 500 },
  )
}, 60_000)

test('any bytes at all end without throwing', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), fc.boolean(), (bytes, zip) => {
      const { value } = readDocx(zip ? new Uint8Array([0x50, 0x4b, 3, 4, ...bytes]) : bytes)
      expect(value).toBe(null)
    }),
  )
})
