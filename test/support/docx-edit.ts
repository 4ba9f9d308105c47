/** A Word file broken on purpose, in its XML: the one thing that is said, and nothing else. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

/** Parts by their names, as text. */
export type DocxText = Readonly<Record<string, string>>
export type Edit = (parts: DocxText) => DocxText

export const DOCUMENT = 'word/document.xml'
export const STYLES = 'word/styles.xml'

export const openDocx = (bytes: Uint8Array): DocxText =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]))

export const packDocx = (parts: DocxText): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])), { level: 1 })

export const edits =
  (...all: readonly Edit[]): Edit =>
  parts =>
    all.reduce((text, edit) => edit(text), parts)

/** An edit that changes nothing is a mistake of the test. */
export const inPart =
  (name: string, change: (xml: string) => string): Edit =>
  parts => {
    const before = parts[name]
    if (before === undefined) throw new Error(`no part ${name}`)
    const after = change(before)
    if (after === before) throw new Error(`${name} is as before: ${change}`)
    return { ...parts, [name]: after }
  }

export const inDocument = (change: (xml: string) => string): Edit => inPart(DOCUMENT, change)

/** Replaces the first place. */
export const put = (from: string | RegExp, to: string, name = DOCUMENT): Edit =>
  inPart(name, xml => xml.replace(from, () => to))

const textOf = (xml: string): string =>
  [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:noBreakHyphen\/>/g)].map(([, text]) => text ?? '-').join('')

const PARAGRAPH = /<w:p>(?:(?!<w:p>).)*?<\/w:p>/gs

const findParagraph = (xml: string, start: string): { readonly from: number; readonly xml: string } => {
  for (const found of xml.matchAll(PARAGRAPH))
    if (textOf(found[0]).startsWith(start)) return { from: found.index, xml: found[0] }
  throw new Error(`no paragraph begins with "${start}"`)
}

/** The first paragraph whose text begins so. */
export const paragraph = (start: string, change: (xml: string) => string, name = DOCUMENT): Edit =>
  inPart(name, xml => {
    const { from, xml: before } = findParagraph(xml, start)
    return xml.slice(0, from) + change(before) + xml.slice(from + before.length)
  })

/** The paragraph right after the one whose text begins so: where lines are drawn. */
export const afterParagraph = (start: string, change: (xml: string) => string): Edit =>
  inDocument(xml => {
    const { from, xml: before } = findParagraph(xml, start)
    const at = from + before.length
    const next = /^<w:p>.*?<\/w:p>/s.exec(xml.slice(at))?.[0]
    if (next === undefined) throw new Error(`no paragraph follows "${start}"`)
    return xml.slice(0, at) + change(next) + xml.slice(at + next.length)
  })

/** The text of a paragraph as one run that keeps the format of the first. */
export const say = (start: string, text: string, name = DOCUMENT): Edit =>
  paragraph(
    start,
    xml => {
      const properties = /<w:r>(<w:rPr>.*?<\/w:rPr>)?/s.exec(xml)?.[1] ?? ''
      const open = /^<w:p>(?:<w:pPr>.*?<\/w:pPr>)?/s.exec(xml)?.[0] ?? '<w:p>'
      const lines = text.split('\n').map(line => `<w:t xml:space="preserve">${line}</w:t>`)
      return `${open}<w:r>${properties}${lines.join('<w:br/>')}</w:r></w:p>`
    },
    name,
  )

/** Words inside one paragraph. */
export const words = (start: string, from: string, to: string): Edit =>
  paragraph(start, xml => {
    if (!xml.includes(from)) throw new Error(`"${start}" does not hold "${from}"`)
    return xml.replace(from, to)
  })

export const drop = (start: string): Edit => paragraph(start, () => '')

/** A new paragraph after the one that begins so, with the style of that one unless another is named. */
export const insertAfter = (start: string, text: string, style?: string, properties = ''): Edit =>
  paragraph(start, xml => {
    const own = style ?? /<w:pStyle w:val="([^"]*)"/.exec(xml)?.[1] ?? 'Doan'
    return `${xml}<w:p><w:pPr><w:pStyle w:val="${own}"/>${properties}</w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`
  })

const setIn = (xml: string, holder: string, name: string, element: string): string => {
  const old = new RegExp(`<${name}(?: [^>]*)?/>`)
  const inner = new RegExp(`<${holder}>(.*?)</${holder}>`, 's')
  if (!inner.test(xml)) throw new Error(`no ${holder}`)
  return xml.replace(
    inner,
    (_whole, body: string) => `<${holder}>${old.test(body) ? body.replace(old, element) : body + element}</${holder}>`,
  )
}

/** A style's element, set or replaced; `''` takes it away. */
const style =
  (holder: 'w:pPr' | 'w:rPr') =>
  (id: string, name: string, element: string): Edit =>
    inPart(STYLES, xml => {
      const whole = new RegExp(`<w:style [^>]*w:styleId="${id}".*?</w:style>`, 's')
      const found = whole.exec(xml)?.[0]
      if (found === undefined) throw new Error(`no style ${id}`)
      return xml.replace(found, () => setIn(found, holder, name, element))
    })
export const styleParagraph = style('w:pPr')
export const styleRun = style('w:rPr')
export const size = (id: string, halfPoints: number): Edit => styleRun(id, 'w:sz', `<w:sz w:val="${halfPoints}"/>`)
export const bold = (id: string, on: boolean): Edit => styleRun(id, 'w:b', on ? '<w:b/>' : '<w:b w:val="false"/>')
export const italic = (id: string, on: boolean): Edit => styleRun(id, 'w:i', on ? '<w:i/>' : '<w:i w:val="false"/>')
export const align = (id: string, to: string): Edit => styleParagraph(id, 'w:jc', `<w:jc w:val="${to}"/>`)

/** An element put into the properties of one paragraph, where it overrides its style. */
export const direct = (start: string, element: string): Edit =>
  paragraph(start, xml => {
    const name = /^<(w:[A-Za-z]+)/.exec(element)?.[1] ?? ''
    return setIn(xml, 'w:pPr', name, element)
  })

/** Elements put into the properties of every run of one paragraph. */
export const directRun = (start: string, elements: string): Edit =>
  paragraph(start, xml =>
    xml.replace(
      /<w:r>(?:<w:rPr>(.*?)<\/w:rPr>)?/gs,
      (_run, own: string | undefined) => `<w:r><w:rPr>${own ?? ''}${elements}</w:rPr>`,
    ),
  )

/** The properties of one section, from 0. */
export const section = (index: number, change: (xml: string) => string): Edit =>
  inDocument(xml => {
    const found = [...xml.matchAll(/<w:sectPr>.*?<\/w:sectPr>/gs)][index]
    if (!found) throw new Error(`no section ${index}`)
    return xml.slice(0, found.index) + change(found[0]) + xml.slice(found.index + found[0].length)
  })

export const margin = (index: number, side: string, twips: number): Edit =>
  section(index, xml => xml.replace(new RegExp(`(<w:pgMar [^>]*w:${side}=)"\\d+"`), `$1"${twips}"`))

/** A list of Word's own: its numbers are not typed. `text`: of its one level. */
export const list = (id: number, format: string, text: string): Edit =>
  edits(
    inPart('word/numbering.xml', xml =>
      xml.replace(
        /<w:numbering(?: [^>]*)?>/,
        open =>
          `${open}<w:abstractNum w:abstractNumId="${id}"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:suff w:val="space"/><w:lvlText w:val="${text}"/></w:lvl></w:abstractNum>`,
      ),
    ),
    put(
      '</w:numbering>',
      `<w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num></w:numbering>`,
      'word/numbering.xml',
    ),
  )

/** The typed mark of a paragraph gives way to one of a list. */
export const listed = (start: string, id: number): Edit =>
  paragraph(start, xml =>
    xml
      .replace('</w:pPr>', `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${id}"/></w:numPr></w:pPr>`)
      .replace(/<w:r>(?:<w:rPr>.*?<\/w:rPr>)?<w:t[^>]*>[^<]*<\/w:t><\/w:r>/s, ''),
  )
