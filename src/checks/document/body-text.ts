/** Type and alignment of the running text (ND30-2.6.a). */
import { elements } from '../../decree/elements.ts'
import type { Finding } from '../../diagnostics/finding.ts'
import { capitals } from '../../text/vietnamese.ts'
import { placeWords } from './elements.ts'
import { isAttachment } from './flow.ts'
import { type Item, isAside, isHeading, mainSize, textsOf } from './items.ts'
import type { Judge } from './judge.ts'
import type { Reading } from './parts.ts'
import { amount, both } from './said.ts'
import { isSized, type Reason, sizeReason, tell, WHOLE, when } from './telling.ts'

const RULE = 'ND30-2.6.a'
const RANGE = elements.doan.range
/** Two twips, mm: what rounding may cost twice. */
const TWO_TWIPS = 0.04
/** A text shorter than this may be an abbreviation or a name. */
const SHORT = 40

const alignsOf = (item: Item): readonly string[] => {
  if (item.kind === 'muc') return ['both', 'left', 'center']
  return isHeading(item) ? ['both', 'left'] : ['both']
}

const NO_REASON: readonly Reason[] = []

const alignReasons = (item: Item): readonly Reason[] => {
  // A phần is centred by its own rule (ND30-2.6.p).
  if (item.kind === 'phan' || item.kind === 'phan-tieu-de') return NO_REASON
  const { format } = item.paragraph
  const good = alignsOf(item).includes(format.align)
  const centred = item.kind === 'muc' && format.align === 'center'
  const drawnIn = !centred && Math.max(Math.abs(format.left), Math.abs(format.right)) > TWO_TWIPS
  if (good && !drawnIn) return NO_REASON
  const { vi, en } = placeWords(item.paragraph)
  const left = amount(format.left, 'mm')
  const right = amount(format.right, 'mm')
  return [
    when(!good, `${vi}, không canh đều hai lề`, `${en}, not justified`),
    when(
      drawnIn,
      `đoạn lùi khỏi lề (trái ${left.vi}, phải ${right.vi})`,
      `drawn in from the margins (left ${left.en}, right ${right.en})`,
    ),
  ]
}

/** Parts that have a rule of their own for slope. */
const OWN_SLOPE: ReadonlySet<string> = new Set(['can-cu', 'muc', 'phan', 'phan-tieu-de', 'diem', 'dieu'])

const slopeReason = ({ kind, titled, ink }: Item): Reason =>
  when(ink.italic === 'all' && !OWN_SLOPE.has(kind) && !titled, 'chữ nghiêng', 'italic')

const capitalsReason = (item: Item): Reason => {
  const { text } = item.ink
  const begins = text.slice(0, SHORT)
  // Most texts are told by their beginning.
  const letters = begins.length === SHORT && begins === capitals(begins) && text === capitals(text) && !isHeading(item)
  return when(letters, 'cả đoạn viết in hoa', 'the whole paragraph is in capitals')
}

/** Parts whose size has a rule of its own (ND30-2.6.s–u). */
const OWN_SIZE: ReadonlySet<string> = new Set(['khoan', 'diem', 'muc', 'phan', 'phan-tieu-de', 'can-cu', 'dieu'])

const oddSize = ({ ink, kind }: Item, main: number | null): Reason => {
  const odd = ink.sizes.find(one => one !== main && isSized(one, RANGE))
  if (odd === undefined || main === null || OWN_SIZE.has(kind)) return null
  const [own, most] = [amount(odd, 'pt'), amount(main, 'pt')]
  return both(`cỡ chữ ${own.vi}, phần lớn nội dung là ${most.vi}`, `size ${own.en}, most of the body has ${most.en}`)
}

/** Kinds that may be bold as a short heading only. */
const RUNNING: ReadonlySet<string> = new Set(['doan', 'gach', 'cong', 'sao'])
/** A bold line that is longer, or a sentence that is longer than this, is no heading. */
const LONGEST_HEADING = 200
const SENTENCE = 60

const boldReason = ({ kind, ink }: Item): Reason => {
  const running = RUNNING.has(kind) && ink.bold === 'all'
  const text = ink.text.length > LONGEST_HEADING || (ink.text.length > SENTENCE && /[.;]$/.test(ink.text))
  return when(running && text, 'cả đoạn in đậm', 'the whole paragraph is bold')
}

const faultsOf = (item: Item, main: number | null): readonly Finding[] => {
  const size = sizeReason(item.paragraph, RANGE)
  const loose = [...alignReasons(item), slopeReason(item)]
  const lenient = isAside(item) || item.kind === 'sao'
  return [
    ...tell('KH548', RULE, item.paragraph, [size, capitalsReason(item), ...(lenient ? [] : loose)]),
    ...tell(
      'KH548',
      RULE,
      item.paragraph,
      [oddSize(item, main), boldReason(item), ...(lenient ? loose : [])],
      'warning',
    ),
  ]
}

const find = (reading: Reading): readonly Finding[] => {
  const items = textsOf(reading)
  if (items.length === 0 && !isAttachment(reading))
    return tell('KH548', RULE, WHOLE, [both('không tìm thấy nội dung văn bản', 'no text of a body was found')])
  const main = mainSize(reading).size
  return items.flatMap(item => faultsOf(item, main))
}

/** A paper without a body breaks the rule. */
export const bodyText: Judge = {
  of: 'words',
  rules: [RULE],
  applies: reading => (isAttachment(reading) ? 'no' : 'yes'),
  find,
}
