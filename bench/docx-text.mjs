/** What a reader sees of a Word file, so that the contenders' files can be compared. */
import PizZip from 'pizzip'

const DOCUMENT = 'word/document.xml'

const LETTERS = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' }
const plain = text => text.replace(/&(lt|gt|quot|apos|amp);/g, (_, name) => LETTERS[name])

/** Ties are read as the blanks and hyphens that they look like. */
const untied = text => text.replaceAll('\u00A0', ' ').replaceAll('\u2011', '-')

const TOKEN = /<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:(noBreakHyphen|tab|br)\b[^>]*>/g

const textOf = paragraph => {
  const pieces = [...paragraph.matchAll(TOKEN)].map(([, text, sign]) =>
    sign === undefined ? plain(text) : sign === 'noBreakHyphen' ? '-' : ' ',
  )
  return untied(pieces.join('')).trim()
}

/** The paragraphs of the body that hold text, in order, and whether a header holds the page number. */
export const readDocx = bytes => {
  const zip = new PizZip(bytes)
  const paragraphs = zip
    .file(DOCUMENT)
    .asText()
    .split(/<w:p(?=[ >])/)
    .slice(1)
    .map(textOf)
    .filter(text => text !== '')
  const numbered = zip.file(/^word\/header\d*\.xml$/).some(header => /\bPAGE\b/.test(header.asText()))
  return { paragraphs, numbered }
}

/** The file with the texts of its body changed by `change`; the rest stays as it is. */
export const changeTexts = (bytes, change) => {
  const zip = new PizZip(bytes)
  const xml = zip.file(DOCUMENT).asText()
  zip.file(
    DOCUMENT,
    xml.replace(/(<w:t(?: [^>]*)?>)([^<]+)/g, (_, tag, text) => tag + change(text)),
  )
  return zip.generate({ type: 'nodebuffer', compression: 'DEFLATE' })
}
