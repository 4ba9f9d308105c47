/** The paragraphs of a document as the proofreader takes them, and what only a Word file has. */
import type { Role } from '../../decree/elements.ts'
import type { Finding } from '../../diagnostics/finding.ts'
import type { Block, OfficialDocument, Paragraph } from '../../model/document.ts'
import type { Text } from '../../model/plan.ts'
import { untied } from '../../text/blanks.ts'
import { checkBases } from '../plan/can-cu.ts'
import { citationsIn, lawsIn } from '../plan/citations.ts'
import { decomposedIn } from './characters.ts'
import { checkMarkers } from './lists.ts'
import { markerBlankIn } from './markers.ts'
import type { ProofContext, ProofPart, ProofText } from './proof-text.ts'

const PARTS: Readonly<Partial<Record<Role, ProofPart>>> = {
  'trich-yeu': 'subject',
  'can-cu': 'basis',
  muc: 'heading',
  'khoan-tieu-de': 'heading',
  'de-muc': 'heading',
  khoan: 'body',
  diem: 'body',
  gach: 'body',
  doan: 'body',
  'phan-tieu-de': 'heading',
  dieu: 'heading',
  'bang-tieu-de': 'table',
  'bang-don-vi': 'table',
  'bang-dau': 'table',
  'bang-o': 'table',
  'bang-ghi-chu': 'table',
  'noi-nhan-danh-sach': 'recipient',
  'phu-luc-tieu-de': 'heading',
}

/** `1.`, `1.1.`, `I.`, `a)`, `(1)`, a dash, a plus, a star or a bullet at the beginning. */
const MARKER =
  /^\s*(?<marker>(?:\d{1,2}\.){1,3}|[IVX]{1,5}\.|[a-zđ]\)|\(\d{1,2}\)|[-–+*•\uf0b7\uf02d])(?:\s+|(?=[A-ZÀ-Ỹ]))/u

interface Printed {
  readonly paragraph: Paragraph
  readonly text: string
}

const printedText = ({ runs }: Paragraph): string =>
  untied(runs.map(run => (run.kind === 'text' ? run.text : '')).join(''))

const within = (blocks: readonly Block[], found: Printed[]): void => {
  for (const block of blocks) {
    if (block.kind === 'paragraph') found.push({ paragraph: block, text: printedText(block) })
    else if (block.kind === 'table')
      for (const row of block.rows) for (const cell of row.cells) within(cell.blocks, found)
  }
}

/** Neighbours under one kind of marker and of one indent are one list. */
const listKey = (marker: string, { role, format }: Paragraph): string | null => {
  if (role !== 'gach' && role !== 'diem' && role !== 'doan' && role !== 'khoan') return null
  if (marker === '') return null
  return `${marker.replace(/\d+/g, '1').replace(/[a-zđ]\)/u, 'a)')} ${format.left + format.firstLine}`
}

/** Lists within lists: a marker met before goes on with its list, a new one opens a deeper list, and any other text ends them all. */
const openLists = (): ((key: string | null) => { readonly list: number | null; readonly deeper: boolean }) => {
  let count = 0
  let open: readonly (readonly [key: string, list: number])[] = []
  return key => {
    if (key === null) {
      open = []
      return { list: null, deeper: false }
    }
    const at = open.findIndex(([known]) => known === key)
    if (at >= 0) {
      open = open.slice(0, at + 1)
      return { list: open[at]?.[1] ?? null, deeper: false }
    }
    const deeper = open.length > 0
    open = [...open, [key, ++count]]
    return { list: count, deeper }
  }
}

const dateOf = ({ properties }: OfficialDocument, printed: readonly Printed[]): ProofContext['date'] => {
  const line = printed.find(({ paragraph }) => paragraph.role === 'dia-danh-thoi-gian')?.text ?? ''
  const words = /(?:ngày\s*(?<d>\d{1,2})?\s*)?tháng\s*(?<m>\d{1,2})?[\s.…]*năm\s*(?<y>\d{4})/u.exec(line)?.groups
  const [year, month, day] = (properties.date ?? '').split('-')
  const number = (digits: string | undefined): number | null => (digits ? Number(digits) : null)
  return { nam: number(words?.y ?? year), thang: number(words?.m ?? month), ngay: number(words?.d ?? day) }
}

/** All paragraphs in reading order with their markers taken off. */
export const textsOfDocument = (
  document: OfficialDocument,
): { readonly texts: readonly ProofText[]; readonly context: ProofContext } => {
  const printed: Printed[] = []
  for (const { blocks } of document.sections) within(blocks, printed)
  const texts: ProofText[] = []
  const lists = openLists()
  for (const { paragraph, text } of printed) {
    if (text.trim() === '') continue
    const normal = text.normalize('NFC')
    const part = PARTS[paragraph.role] ?? 'head'
    const found = part === 'head' || part === 'basis' || part === 'table' ? null : MARKER.exec(normal)
    const marker = found?.groups?.marker ?? ''
    const rest = normal.slice(found?.[0].length ?? 0).trim()
    const key = part === 'body' ? listKey(marker, paragraph) : null
    const { list, deeper } = lists(key)
    const last = texts.at(-1)
    if (deeper && last) texts[texts.length - 1] = { ...last, holds: true }
    texts.push({ text: rest, origin: paragraph.origin ?? '', part, marker, list, holds: false, before: '' })
  }
  return { texts, context: { medium: 'word', date: dateOf(document, printed) } }
}

/** What the checks of plans would have told (căn cứ, citations), and what a plan cannot have (NFD, typed markers). */
export const checkWordFile = (document: OfficialDocument, texts: readonly ProofText[]): readonly Finding[] => {
  const printed: Printed[] = []
  for (const { blocks } of document.sections) within(blocks, printed)
  const asTyped = printed.map(({ paragraph, text }): ProofText => {
    const origin = paragraph.origin ?? ''
    return { text, origin, part: PARTS[paragraph.role] ?? 'head', marker: '', list: null, holds: false, before: '' }
  })
  const bases = texts.filter(({ part }) => part === 'basis')
  const running = texts.filter(({ part }) => part === 'body' || part === 'heading' || part === 'basis')
  return [
    ...checkBases(bases.map(({ text, origin }): Text => ({ text, origin }))),
    ...running.flatMap(({ text, origin, part }) =>
      [...citationsIn(text), ...(part === 'basis' ? [] : lawsIn(text))].map(one => one(origin)),
    ),
    ...decomposedIn(asTyped),
    ...asTyped.flatMap(at => (at.part === 'body' ? markerBlankIn(at.text, at) : [])),
    ...checkMarkers(texts),
  ]
}
