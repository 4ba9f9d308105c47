/** A zip holds the time of writing at every entry, in local time; the same plan must give the same bytes. */

const LOCAL_HEADER = 0x04034b50
const CENTRAL_HEADER = 0x02014b50
const END_RECORD = 0x06054b50
/** 1 January 1980, 0:00, the first moment a zip knows. */
const EPOCH = 0x00210000

/** Sets the time of every entry to the zip epoch, in place (APPNOTE 4.3.7, 4.3.12, 4.3.16). */
export const pinZipTimes = (zip: Uint8Array): Uint8Array => {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength)
  const end = zip.byteLength - 22
  if (end < 0 || view.getUint32(end, true) !== END_RECORD) throw new Error('pinZipTimes: not a plain zip')
  const entries = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  for (let i = 0; i < entries; i++) {
    if (view.getUint32(at, true) !== CENTRAL_HEADER) throw new Error('pinZipTimes: broken directory')
    view.setUint32(at + 12, EPOCH, true)
    const local = view.getUint32(at + 42, true)
    if (view.getUint32(local, true) !== LOCAL_HEADER) throw new Error('pinZipTimes: broken entry')
    view.setUint32(local + 10, EPOCH, true)
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return zip
}
