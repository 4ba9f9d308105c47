/** Templates for the peers, made of the file that khcchc writes: the same page, with tags where the row's values stood. */
import { changeTexts } from './docx-text.mjs'
import { MARKED_ROW, printed } from './rows.mjs'

const escapeRegex = text => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** A value wherever it stands by itself; khcchc may have tied its words. */
const pattern = value =>
  new RegExp(`(?<![A-Za-zÀ-ỹ0-9])${escapeRegex(value).replaceAll(' ', '[ \u00A0]')}(?![A-Za-zÀ-ỹ0-9])`, 'g')

/** `docx` is the paper of MARKED_ROW; `tag` makes the peer's tag of a field's name. */
export const peerTemplate = (docx, tag) => {
  const fields = Object.entries(printed(MARKED_ROW)).map(([name, value]) => ({ name, find: pattern(value), count: 0 }))
  const template = changeTexts(docx, text =>
    fields.reduce(
      (rest, field) =>
        rest.replace(field.find, () => {
          field.count += 1
          return tag(field.name)
        }),
      text,
    ),
  )
  const missing = fields.filter(({ count }) => count === 0).map(({ name }) => name)
  if (missing.length > 0) throw new Error(`not found on the page: ${missing.join(', ')}`)
  return template
}
