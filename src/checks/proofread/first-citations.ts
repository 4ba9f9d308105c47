/** The first citation of a document is full, the later ones short (ND30-7.a, 7.b). */
import type { CitationPart } from '../../diagnostics/codes/proof-citations.ts'
import type { Finding } from '../../diagnostics/finding.ts'
import type { Citation } from './citation.ts'
import type { ProofPart, ProofText } from './proof-text.ts'
import { remark } from './spot.ts'

/** A citation and the text it stands in. */
export interface Cited {
  readonly text: ProofText
  readonly citation: Citation
}

const keyOf = ({ number }: Citation): string => number.toLocaleUpperCase('vi')

/** Running text: a heading, a table or a recipient has no room for a full citation. */
const RUNNING: ReadonlySet<ProofPart> = new Set(['opening', 'body', 'closing'])

const missingIn = ({ date, issuer, hasSubject }: Citation): readonly CitationPart[] => [
  ...(date ? [] : (['ngay'] as const)),
  ...(issuer === null ? (['co_quan'] as const) : []),
  ...(hasSubject ? [] : (['trich_yeu'] as const)),
]

/** Names of documents need no subject once they carry it: "Chương trình …", and Luật are not numbered anyway. */
const said = ({ citation, text }: Cited): string => text.text.slice(citation.start, citation.end)

const firstOf = (cited: Cited): readonly Finding[] => {
  const missing = missingIn(cited.citation)
  return missing.length === 0 ? [] : [remark('KH715', cited.citation, { missing })(cited.text)]
}

/** A repeat with date and issuer and subject says again what is known; a date alone does no harm. */
const laterOf = (cited: Cited, isFull: boolean): readonly Finding[] => {
  if (!isFull || missingIn(cited.citation).length > 0) return []
  const { date, end } = cited.citation
  const stretch = { start: cited.citation.start, end: date?.end ?? end }
  return [remark('KH716', stretch, { short: said(cited) })(cited.text)]
}

/** Goes through the citations of a paper in reading order. */
export const checkFirstCitations = (all: readonly Cited[]): readonly Finding[] => {
  const full = new Map<string, boolean>()
  return all.flatMap((cited): readonly Finding[] => {
    const key = keyOf(cited.citation)
    const known = full.get(key)
    if (known !== undefined) return RUNNING.has(cited.text.part) ? laterOf(cited, known) : []
    const isBasis = cited.text.part === 'basis'
    if (!isBasis && !RUNNING.has(cited.text.part)) return []
    full.set(key, missingIn(cited.citation).length === 0)
    return isBasis ? [] : firstOf(cited)
  })
}
