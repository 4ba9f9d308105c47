/** Places in a Word file: the id a paragraph has, and how people are told of it. */
import type { Lang } from './code.ts'
import type { PaperPlace } from './diagnostic.ts'
import { printableLine } from './printable.ts'

const ID = /^([^#]+)#(\d+)$/

/** A paragraph's id (`word/document.xml#12`) as a part and a number; null for what is none. */
export const parseParagraphId = (id: string): { readonly part: string; readonly paragraph: number } | null => {
  const found = ID.exec(id)
  return found?.[1] === undefined ? null : { part: found[1], paragraph: Number(found[2]) }
}

const words = {
  vi: {
    whole: 'cả văn bản',
    paragraph: 'đoạn',
    header: 'đầu trang',
    footer: 'chân trang',
    footnotes: 'chú thích',
    open: '“',
    close: '”',
  },
  en: {
    whole: 'the whole paper',
    paragraph: 'paragraph',
    header: 'header',
    footer: 'footer',
    footnotes: 'footnotes',
    open: '“',
    close: '”',
  },
} as const

/** UTF-16 units of a paragraph's text that are shown. */
const SHOWN = 70

/** The beginning of a text, on one line; no letter is parted from its marks. */
export const beginning = (text: string, length = SHOWN): string => {
  const line = text
    .slice(0, 4 * length)
    .replace(/\s+/g, ' ')
    .trim()
  if (line.length <= length) return line
  const cut = /^[\s\S]*(?=\s)/.exec(line.slice(0, length + 1))?.[0] ?? ''
  return `${(cut.length > length / 2 ? cut : line.slice(0, length).replace(/\P{M}\p{M}*$/u, '')).trimEnd()}…`
}

const partWords = (part: string, lang: Lang): string => {
  const kind = /(header|footer|footnotes)\d*\.xml$/.exec(part)?.[1]
  if (kind === 'header' || kind === 'footer' || kind === 'footnotes') return `, ${words[lang][kind]}`
  return part === 'word/document.xml' ? '' : `, ${part}`
}

/** `đoạn 12`, `đoạn 1, đầu trang`, `cả văn bản`. */
export const paragraphWords = ({ part, paragraph }: PaperPlace, lang: Lang): string => {
  if (part === null) return words[lang].whole
  const number = paragraph === null ? words[lang].whole : `${words[lang].paragraph} ${paragraph}`
  return printableLine(`${number}${partWords(part, lang)}`)
}

/** `đoạn 12: “Thực hiện Kế hoạch…”`. */
export const paperPlaceWords = (place: PaperPlace, lang: Lang): string => {
  const text = beginning(place.text)
  const where = paragraphWords(place, lang)
  return text === '' ? where : printableLine(`${where}: ${words[lang].open}${text}${words[lang].close}`)
}
