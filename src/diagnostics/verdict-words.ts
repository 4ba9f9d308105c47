/** Words that all reports of `verify` share. */
import type { Lang, Severity } from './code.ts'
import type { RuleVerdict, VerdictCounts } from './verdicts.ts'

/** Words around verdicts. */
export interface VerdictWords {
  readonly verdict: { readonly [V in RuleVerdict]: string }
  /** `place`: before a paragraph; `mend`, `clause`: labels. */
  readonly place: string
  readonly mend: string
  readonly clause: string
  readonly why: string
  readonly more: (places: number) => string
  readonly moreFaults: (faults: number) => string
  readonly counts: (counts: VerdictCounts) => string
  readonly weight: { readonly [S in Severity]: string }
}

/** By language. */
export const verdictWords: { readonly [L in Lang]: VerdictWords } = {
  vi: {
    verdict: {
      pass: 'đạt',
      fail: 'không đạt',
      'not-applicable': 'không áp dụng',
      'not-evaluated': 'không đánh giá được',
    },
    place: 'tại',
    mend: 'cách sửa',
    clause: 'căn cứ',
    why: 'lý do',
    more: places => `… và ${places} chỗ khác`,
    moreFaults: faults => `… và ${faults} chỗ khác của quy tắc này`,
    counts: c =>
      `Đạt ${c.pass} · Không đạt ${c.fail} · Không áp dụng ${c['not-applicable']} · Không đánh giá được ${c['not-evaluated']} trên ${c.rules} quy tắc`,
    weight: { error: 'phải sửa', warning: 'nên sửa', hint: 'xem lại' },
  },
  en: {
    verdict: {
      pass: 'pass',
      fail: 'fail',
      'not-applicable': 'not applicable',
      'not-evaluated': 'not evaluated',
    },
    place: 'at',
    mend: 'to mend',
    clause: 'under',
    why: 'because',
    more: places => `… and ${places} more`,
    moreFaults: faults => `… and ${faults} more faults against this rule`,
    counts: c =>
      `Pass ${c.pass} · Fail ${c.fail} · Not applicable ${c['not-applicable']} · Not evaluated ${c['not-evaluated']} of ${c.rules} rules`,
    weight: { error: 'must be mended', warning: 'should be mended', hint: 'have a look' },
  },
}
