/** The legal basis and the opening (ND30-2.6.i–n). */
import type { Finding } from '../../diagnostics/finding.ts'
import { remember } from '../../text/remember.ts'
import { BEGINNING, DATE, NUMBER, PROPOSAL, STATUTE, STATUTE_ISSUER } from '../plan/can-cu.ts'
import { checkBases } from './body.ts'
import { isOfPlan } from './flow.ts'
import { type Item, itemsOf, textsOf, withItem, withKind } from './items.ts'
import { type Applies, judgeOf } from './judge.ts'
import type { Reading } from './parts.ts'
import { both, short } from './said.ts'
import { type Reason, tell, when } from './telling.ts'

const isBasis = ({ kind }: Item): boolean => kind === 'can-cu'
const basesOf = (reading: Reading): readonly Item[] => itemsOf(reading).filter(isBasis)

const TWO_IN_ONE = /;\s*(căn cứ|theo đề nghị)(?![A-Za-zÀ-ỹ])/iu

/** One upright paragraph "Căn cứ … ." may be meant as an opening. */
const isNarrative = (bases: readonly Item[]): boolean =>
  bases.length === 1 && (bases[0]?.ink.text.endsWith('.') ?? false)

const typeFaults = (bases: readonly Item[]): readonly Finding[] =>
  bases.flatMap(({ ink, paragraph }) => {
    const upright = when(ink.italic !== 'all', 'chữ không nghiêng', 'not italic')
    return [
      ...tell('KH548', 'ND30-2.6.i', paragraph, [
        isNarrative(bases) ? null : upright,
        when(ink.bold !== 'none', 'có chữ đậm', 'bold'),
        when(TWO_IN_ONE.test(ink.text), 'hai căn cứ trên một dòng', 'two bases on one line'),
      ]),
      ...tell(
        'KH548',
        'ND30-2.6.i',
        paragraph,
        [
          isNarrative(bases) ? upright : null,
          when(/^(?:căn cứ|theo) /u.test(ink.text), 'chữ đầu dòng không viết hoa', 'it begins with a small letter'),
        ],
        'warning',
      ),
    ]
  })

const statuteReason = remember((text): Reason => {
  if (!STATUTE.test(text)) return null
  const number = NUMBER.exec(text)?.[0].trim() ?? STATUTE_ISSUER.exec(text)?.[0].trim() ?? null
  if (number !== null) return both(`ghi "${number}"`, `it has "${number}"`)
  const dated = DATE.test(text) || /hiến pháp/iu.test(text)
  return when(!dated, 'không ghi ngày tháng năm của luật', 'the date of the law is missing')
})

const wordFaults = ({ ink: { text }, paragraph }: Item, at: number, bases: readonly Item[]): readonly Finding[] => {
  const early = PROPOSAL.test(text) && bases.slice(at + 1).some(later => !PROPOSAL.test(later.ink.text))
  return [
    ...tell('KH548', 'ND30-2.6.k', paragraph, [
      when(early, `"${short(text, 24)}" đứng trước căn cứ khác`, `"${short(text, 24)}" stands before another basis`),
    ]),
    ...tell(
      'KH548',
      'ND30-2.6.l',
      paragraph,
      [when(!BEGINNING.test(text), `dòng bắt đầu bằng "${short(text, 24)}"`, `it begins "${short(text, 24)}"`)],
      'warning',
    ),
    ...tell('KH548', 'ND30-2.6.m', paragraph, [statuteReason(text)], 'warning'),
  ]
}

const HEADINGS: ReadonlySet<Item['kind']> = new Set(['muc', 'phan', 'khoan', 'dieu'])

/** A plan that begins with its first heading says neither on what it rests nor that it is issued. */
const openingFault = (reading: Reading): readonly Finding[] => {
  const [first] = textsOf(reading)
  if (!first || !isOfPlan(reading) || !HEADINGS.has(first.kind)) return []
  return tell(
    'KH548',
    'ND30-2.6.n',
    first.paragraph,
    [both('nội dung bắt đầu ngay bằng đề mục', 'the body begins with a heading')],
    'warning',
  )
}

const needsPlan = (reading: Reading): Applies => (isOfPlan(reading) ? withItem(() => true)(reading) : 'no')

/** Slope, ends, order and words of the bases. */
export const canCu = judgeOf(
  'words',
  {
    'ND30-2.6.i': withKind('can-cu'),
    'ND30-2.6.j': withKind('can-cu'),
    'ND30-2.6.k': withItem(item => isBasis(item) && PROPOSAL.test(item.ink.text)),
    'ND30-2.6.l': withKind('can-cu'),
    'ND30-2.6.m': withItem(item => isBasis(item) && STATUTE.test(item.ink.text)),
    'ND30-2.6.n': needsPlan,
  },
  reading => {
    const bases = basesOf(reading)
    return [
      ...typeFaults(bases),
      ...(bases.length > 0 ? checkBases(reading) : []),
      ...bases.flatMap(wordFaults),
      ...openingFault(reading),
    ]
  },
)
