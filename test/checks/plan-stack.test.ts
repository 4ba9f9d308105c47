import { describe, expect, test } from 'vitest'
import { checkSigner } from '../../src/checks/plan/signer.ts'
import { codes } from '../../src/diagnostics/codes.ts'
import type { NguoiKy } from '../../src/model/plan.ts'
import { aPlan, aSigner, text } from '../support/a-plan.ts'

const POSTS = ['Chủ tịch', 'Phó Chủ tịch', 'Chánh Văn phòng', 'Phó Chánh Văn phòng', 'Chuyên viên'] as const

/**
 * Every combination of TM., TL., TUQ., KT. and Q. with every post, in a plan of a UBND (TL. and TUQ. name the chairman).
 * `+` the decree allows it · `?j` it is allowed, with a remark by ND30-2.7.j · `f` it is refused by ND30-2.7.f.
 */
const VERDICTS = `
                               | Chủ tịch | Phó CT | Chánh VP | Phó Chánh VP | Chuyên viên
                               | ?j       | f      | i        | f            | i
                          Q    | ?j       | e      | i        | e            | i
               KT=CT           | f        | ?k     | f        | f            | f
               KT=CT      Q    | e        | e      | e        | e            | e
               KT=CVP          | f        | f      | f        | i            | f
               KT=CVP     Q    | e        | e      | e        | e            | e
          TUQ                  | h        | h      | +        | h            | ?h
          TUQ             Q    | h        | h      | +        | h            | ?h
          TUQ  KT=CT           | h        | h      | h        | h            | h
          TUQ  KT=CT      Q    | h        | h      | h        | h            | h
          TUQ  KT=CVP          | h        | h      | h        | h            | h
          TUQ  KT=CVP     Q    | h        | h      | h        | h            | h
      TL                       | g        | f      | +        | g            | ?g
      TL                  Q    | g        | f      | +        | g            | ?g
      TL       KT=CT           | g        | g      | g        | g            | g
      TL       KT=CT      Q    | g        | g      | g        | g            | g
      TL       KT=CVP          | f        | f      | f        | +            | f
      TL       KT=CVP     Q    | e        | e      | e        | e            | e
      TL  TUQ                  | h        | h      | h        | h            | h
      TL  TUQ             Q    | h        | h      | h        | h            | h
      TL  TUQ  KT=CT           | h        | h      | h        | h            | h
      TL  TUQ  KT=CT      Q    | h        | h      | h        | h            | h
      TL  TUQ  KT=CVP          | h        | h      | h        | h            | h
      TL  TUQ  KT=CVP     Q    | h        | h      | h        | h            | h
  TM                           | +        | f      | i        | f            | i
  TM                      Q    | +        | e      | i        | e            | i
  TM           KT=CT           | f        | +      | f        | f            | f
  TM           KT=CT      Q    | e        | e      | e        | e            | e
  TM           KT=CVP          | f        | f      | f        | i            | f
  TM           KT=CVP     Q    | e        | e      | e        | e            | e
  TM      TUQ                  | h        | h      | ?i       | h            | ?hi
  TM      TUQ             Q    | h        | h      | ?i       | h            | ?hi
  TM      TUQ  KT=CT           | h        | h      | h        | h            | h
  TM      TUQ  KT=CT      Q    | h        | h      | h        | h            | h
  TM      TUQ  KT=CVP          | h        | h      | h        | h            | h
  TM      TUQ  KT=CVP     Q    | h        | h      | h        | h            | h
  TM  TL                       | g        | f      | ?i       | g            | ?gi
  TM  TL                  Q    | g        | f      | ?i       | g            | ?gi
  TM  TL       KT=CT           | g        | g      | g        | g            | g
  TM  TL       KT=CT      Q    | g        | g      | g        | g            | g
  TM  TL       KT=CVP          | f        | f      | f        | ?i           | f
  TM  TL       KT=CVP     Q    | e        | e      | e        | e            | e
  TM  TL  TUQ                  | h        | h      | h        | h            | h
  TM  TL  TUQ             Q    | h        | h      | h        | h            | h
  TM  TL  TUQ  KT=CT           | h        | h      | h        | h            | h
  TM  TL  TUQ  KT=CT      Q    | h        | h      | h        | h            | h
  TM  TL  TUQ  KT=CVP          | h        | h      | h        | h            | h
  TM  TL  TUQ  KT=CVP     Q    | h        | h      | h        | h            | h
`

interface Row {
  readonly marks: string
  readonly signer: Partial<NguoiKy>
  readonly post: string
  readonly verdict: string
}

const line = (key: string, words: string | null) => (words === null ? null : text(words, `/nguoi_ky/${key}`))

const rows: readonly Row[] = VERDICTS.split('\n')
  .filter(row => row.trim() !== '')
  .slice(1)
  .flatMap(row => {
    const [marks = '', ...verdicts] = row.split('|').map(cell => cell.trim())
    const has = marks.split(/\s+/)
    const deputyOf = has.includes('KT=CT') ? 'Chủ tịch' : has.includes('KT=CVP') ? 'Chánh Văn phòng' : null
    return POSTS.map((post, i) => ({
      marks,
      post,
      verdict: verdicts[i] ?? '',
      signer: {
        thayMat: line('thay_mat', has.includes('TM') ? 'Ủy ban nhân dân' : null),
        thuaLenh: line('thua_lenh', has.includes('TL') ? 'Chủ tịch' : null),
        thuaUyQuyen: line('thua_uy_quyen', has.includes('TUQ') ? 'Chủ tịch' : null),
        kyThay: line('ky_thay', deputyOf),
        quyen: has.includes('Q'),
        chucVu: text(post, '/nguoi_ky/chuc_vu'),
      },
    }))
  })

const rulesOf = (signer: Partial<NguoiKy>, severity: string): string =>
  checkSigner(aPlan({ nguoiKy: aSigner(signer) }))
    .map(finding => codes[finding.code])
    .filter(entry => entry.severity === severity)
    .map(entry => entry.rule?.replace('ND30-2.7.', ''))
    .join('')

test('the table holds all 32 sets of marks, KT. with both heads, and all posts', () => {
  expect(new Set(rows.map(row => row.marks)).size).toBe(16 * 3)
  expect(rows).toHaveLength(16 * 3 * POSTS.length)
})

describe('every stack of signer lines gets the verdict of the decree', () => {
  test.each(rows)('[$marks] $post: $verdict', ({ signer, verdict }) => {
    const allowed = /^[+?]/.test(verdict)
    expect(rulesOf(signer, 'error')).toBe(allowed ? '' : verdict)
    if (allowed) expect(rulesOf(signer, 'warning')).toBe(verdict.replace(/[+?]/, ''))
  })
})
