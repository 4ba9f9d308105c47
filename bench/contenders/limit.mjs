/**
 * The limit: the text between the tags joined with the row's values, deflated by node:zlib at level 6; all other parts are
 * deflated once, even docProps/core.xml, which khcchc writes anew for each document.
 */
import { crc32, deflateRawSync } from 'node:zlib'
import PizZip from 'pizzip'
import { printed } from '../rows.mjs'

const DOCUMENT = 'word/document.xml'

const pack = (path, data) => ({
  name: Buffer.from(path),
  bytes: deflateRawSync(data, { level: 6 }),
  crc: crc32(data),
  size: data.length,
})

/** Local header (at 0) or central header of one entry (APPNOTE 4.3.7, 4.3.12). */
const header = ({ name, bytes, crc, size }, central, offset) => {
  const head = Buffer.alloc(central ? 46 : 30)
  head.writeUInt32LE(central ? 0x02014b50 : 0x04034b50, 0)
  if (central) head.writeUInt16LE(20, 4)
  const at = central ? 6 : 4
  head.writeUInt16LE(20, at)
  head.writeUInt16LE(8, at + 4)
  head.writeUInt32LE(0x00210000, at + 6)
  head.writeUInt32LE(crc, at + 10)
  head.writeUInt32LE(bytes.length, at + 14)
  head.writeUInt32LE(size, at + 18)
  head.writeUInt16LE(name.length, at + 22)
  if (central) head.writeUInt32LE(offset, 42)
  return Buffer.concat([head, name])
}

/** Entries before the changing one are laid down once, whole; so are their central headers. */
const chain = (entries, start) => {
  let offset = start
  const locals = []
  const centrals = []
  for (const entry of entries) {
    const local = Buffer.concat([header(entry, false, 0), entry.bytes])
    centrals.push(header(entry, true, offset))
    locals.push(local)
    offset += local.length
  }
  return { local: Buffer.concat(locals), central: Buffer.concat(centrals), count: entries.length }
}

const endRecord = (count, size, offset) => {
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(count, 8)
  end.writeUInt16LE(count, 10)
  end.writeUInt32LE(size, 12)
  end.writeUInt32LE(offset, 16)
  return end
}

const escapeXml = text =>
  /[&<>]/.test(text) ? text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;') : text

export const open = async ({ template }) => {
  const zip = new PizZip(template)
  const paths = Object.keys(zip.files).filter(path => path !== DOCUMENT && !zip.files[path].dir)
  const fixed = chain(
    paths.map(path => pack(path, zip.file(path).asNodeBuffer())),
    0,
  )
  // Texts at even places, names of fields between them.
  const pieces = zip
    .file(DOCUMENT)
    .asText()
    .split(/\{(\w+)\}/)

  return async row => {
    const fields = printed(row)
    let xml = ''
    for (let i = 0; i < pieces.length; i++) xml += i % 2 === 0 ? pieces[i] : escapeXml(fields[pieces[i]])
    const changing = chain([pack(DOCUMENT, Buffer.from(xml))], fixed.local.length)
    const directory = fixed.central.length + changing.central.length
    const end = endRecord(fixed.count + 1, directory, fixed.local.length + changing.local.length)
    return Buffer.concat([fixed.local, changing.local, fixed.central, changing.central, end])
  }
}
