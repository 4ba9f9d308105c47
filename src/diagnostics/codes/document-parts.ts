/** KH54x–KH55x: a part of the page against its rules; the words come with the finding, one code for each group of rules. */
import { code, type Severity } from '../code.ts'

/** The same said in both languages. */
export interface Both {
  readonly vi: string
  readonly en: string
}

/** `rule`: id of the rule that is broken; `has`: what the page shows instead, without the place. */
export interface OnPage {
  readonly rule: string
  readonly has: Both
  /** Where it is not as grave as the force of its rule says. */
  readonly weight?: Severity
}

const onPage = (rule: string) =>
  code<OnPage>({
    severity: 'warning',
    rule,
    vi: ({ has }) => ({ message: has.vi, hint: null }),
    en: ({ has }) => ({ message: has.en, hint: null }),
  })

/** Our own layout gives no cause for any of them; a Word file by another hand may (`verify`). */
export const pagePartCodes = {
  KH541: onPage('ND30-1.e'),
  KH542: onPage('ND30-2.0.a'),
  KH543: onPage('ND30-2.1.a'),
  KH544: onPage('ND30-2.2.d'),
  KH545: onPage('ND30-2.3.b'),
  KH546: onPage('ND30-2.4.a'),
  KH547: onPage('ND30-2.5.b'),
  KH548: onPage('ND30-2.6.a'),
  KH549: onPage('ND30-4.a'),
  KH550: onPage('ND30-2.7.a'),
  KH551: onPage('ND30-2.8.i'),
  KH552: onPage('ND30-2.9.b'),
  KH553: onPage('ND30-2.10.c'),
  KH554: onPage('ND30-2.11.b'),
  KH555: onPage('ND30-3.a'),
} as const
