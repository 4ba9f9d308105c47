/** Names of files that every system takes and that stay in their folder. */

/** UTF-8 bytes of a name before its ending: eCryptfs and old tools stop at 143. */
const MAX_NAME = 120

// Windows reads these as devices, whatever the ending.
const RESERVED = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(?=\.|$)/i

const encoder = new TextEncoder()

/** The first letters, never half of one or without its marks, that fit. */
const clip = (name: string): string => {
  if (encoder.encode(name).length <= MAX_NAME) return name
  let kept = ''
  let size = 0
  for (const letter of name.match(/\P{M}\p{M}*|\p{M}+/gu) ?? []) {
    size += encoder.encode(letter).length
    if (size > MAX_NAME) break
    kept += letter
  }
  return kept
}

// A leading dot hides a file, a leading hyphen makes it an option, Windows drops dots and blanks at the end.
const trim = (name: string): string => name.replace(/^[\s.-]+|[\s.]+$/g, '')

/** A safe name without ending, '' where nothing is left: `../../x` becomes `x`, `a/b: c` becomes `a-b- c`. */
export const safeName = (text: string): string => {
  const plain = text
    .normalize('NFC')
    // Format characters too: a name must not read from right to left, nor hide a letter.
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/[/\\:*?"<>|]/g, '-')
    .replace(/\s+/g, ' ')
  const name = trim(clip(trim(plain)))
  return RESERVED.test(name) ? `_${name}` : name
}

/** Equal for names that are one file on Windows or macOS. */
export const nameKey = (name: string): string => name.normalize('NFC').toLowerCase().normalize('NFC')
