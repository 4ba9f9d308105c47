/** The judges of page, sizes, head and title (ND30-1, 2.0–2.5, 2.8.i, 2.14.a, 3.a–c, 3.g–h). */
import { characterJudge } from './characters.ts'
import { dateJudge } from './date-line.ts'
import { placeJudge } from './date-place.ts'
import { typedRuleJudge } from './drawn-rule.ts'
import { gridJudge } from './grid.ts'
import { issuerJudge } from './issuer.ts'
import { issuerNameJudge } from './issuer-name.ts'
import type { Judge } from './judge.ts'
import { numberHabitJudge, numberJudge } from './number-line.ts'
import { pageJudge } from './page.ts'
import { pageNumberJudge } from './page-number.ts'
import { quocHieuJudge } from './quoc-hieu.ts'
import { sizeSetJudge } from './size-set.ts'
import { strangerJudge } from './strangers.ts'
import { subjectJudge, titleJudge } from './title.ts'
import { titleGapJudge } from './title-gap.ts'

/** In the order of the page. */
export const headJudges: readonly Judge[] = [
  pageJudge,
  characterJudge,
  pageNumberJudge,
  sizeSetJudge,
  gridJudge,
  quocHieuJudge,
  issuerJudge,
  issuerNameJudge,
  numberJudge,
  numberHabitJudge,
  dateJudge,
  placeJudge,
  titleJudge,
  subjectJudge,
  titleGapJudge,
  typedRuleJudge,
  strangerJudge,
]
