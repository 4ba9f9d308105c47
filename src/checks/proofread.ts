/** Proofreading of official Vietnamese: one set of rules for the texts of a plan and of a Word file. */
import type { Finding } from '../diagnostics/finding.ts'
import type { OfficialDocument } from '../model/document.ts'
import type { Plan } from '../model/plan.ts'
import { remember } from '../text/remember.ts'
import { type Abbreviated, abbreviatedIn, checkAbbreviations } from './proofread/abbreviations.ts'
import { capitalsIn } from './proofread/capitals.ts'
import { hiddenIn, legacyIn, lookAlikesIn } from './proofread/characters.ts'
import type { Citation } from './proofread/citation.ts'
import { citedIn } from './proofread/citations.ts'
import { vniKeysIn } from './proofread/debris.ts'
import { checkWordFile, textsOfDocument } from './proofread/document-texts.ts'
import { endedFor } from './proofread/ended.ts'
import { type Cited, checkFirstCitations } from './proofread/first-citations.ts'
import { lettersIn } from './proofread/letters.ts'
import { checkListEnds, lettersOfPointsIn } from './proofread/lists.ts'
import { textsOfPlan } from './proofread/plan-texts.ts'
import { type ProofContext, type ProofText, QUIET, type Told } from './proofread/proof-text.ts'
import { sentencesIn } from './proofread/sentences.ts'
import { shortFormsIn } from './proofread/short-forms.ts'
import { doubledBlankIn, spacingIn, unpairedIn } from './proofread/spacing.ts'
import { checkToneMarks, type Styled, styledIn } from './proofread/tone-marks.ts'
import { type Word, wordsOf } from './proofread/words.ts'

/** What is seen in one text, whatever paper it stands in. */
interface Seen {
  /** Of every text, the names of head and signature included. */
  readonly told: readonly Told[]
  /** Of texts that are sentences, not names. */
  readonly ofSentences: readonly Told[]
  readonly citations: readonly Citation[]
  readonly styled: readonly Word[]
  /** Those with abbreviations. */
  readonly words: readonly Word[]
}

const NO_WORDS: readonly Word[] = []

const lookAt = remember((text): Seen => {
  const legacy = legacyIn(text)
  if (legacy) return { told: [legacy], ofSentences: QUIET, citations: QUIET, styled: QUIET, words: QUIET }
  const words = wordsOf(text)
  const short = words.some(word => word.facts.abbreviation)
  const { told: cited, citations } = citedIn(text)
  return {
    told: [
      ...lettersIn(text, words),
      ...(words.some(word => word.facts.abbreviation || word.facts.lowerShort) ? shortFormsIn(text, words) : QUIET),
      ...lookAlikesIn(text, words),
      ...spacingIn(text),
      ...vniKeysIn(text),
    ],
    ofSentences: [
      ...capitalsIn(text, words),
      ...sentencesIn(
        text,
        citations.map(({ tail }) => tail),
      ),
      ...cited,
      ...lettersOfPointsIn(text),
      ...unpairedIn(text),
    ],
    citations,
    styled: styledIn(text, words),
    words: short ? words : NO_WORDS,
  }
})

const ofWordFile = remember((text): readonly Told[] => [...hiddenIn(text), ...doubledBlankIn(text)])

/** A paper with more has other cares than its spelling. */
const MOST_FINDINGS = 1000
/** What is long and not of a paper is not read: input is hostile. */
const LONGEST = 100_000

/** Reads the texts of one paper in their order. */
export const proofread = (texts: readonly ProofText[], context: ProofContext): readonly Finding[] => {
  const found: Finding[] = []
  const cited: Cited[] = []
  const styled: Styled[] = []
  const abbreviated: Abbreviated[] = []
  const ended = endedFor(context)
  const tell = (told: readonly Told[], at: ProofText): void => {
    for (const one of told) if (found.length < MOST_FINDINGS) found.push(one(at))
  }
  for (const at of texts) {
    if (at.text.length > LONGEST) continue
    const seen = lookAt(at.text)
    tell(seen.told, at)
    for (const word of seen.styled) styled.push({ text: at, word })
    if (at.part === 'head') continue
    if (context.medium === 'word') tell(ofWordFile(at.text), at)
    // Brackets of recipients are told with the recipients of a plan.
    tell(at.part === 'recipient' ? seen.ofSentences.filter(one => one(at).code !== 'KH737') : seen.ofSentences, at)
    for (const one of ended) tell(one(at.text), at)
    for (const citation of seen.citations) cited.push({ text: at, citation })
    if (seen.words.length > 0) abbreviated.push(...abbreviatedIn(at, seen.words))
  }
  return [
    ...found,
    ...checkToneMarks(styled),
    ...checkFirstCitations(cited),
    ...checkAbbreviations(abbreviated),
    ...checkListEnds(texts),
  ]
}

/** Proofreads a plan; what the checks of plans tell (KH3xx, KH4xx) is not told again. */
export const proofreadPlan = (plan: Plan): readonly Finding[] =>
  proofread(textsOfPlan(plan), {
    medium: 'plan',
    date: { ...plan.ngay, nam: plan.ngay.nam ?? plan.nam?.value ?? null },
  })

/** Proofreads a document as it is printed, such as a Word file that was read back; places are the origins of its paragraphs. */
export const proofreadDocument = (document: OfficialDocument): readonly Finding[] => {
  const { texts, context } = textsOfDocument(document)
  return [...checkWordFile(document, texts), ...proofread(texts, context)]
}
