/** The fixed words of explanations. */
import type { Force } from '../decree/clause.ts'
import type { Lang, Severity } from '../diagnostics/code.ts'

/** By language. */
export interface Labels {
  readonly severity: { readonly [S in Severity]: string }
  readonly what: string
  readonly why: string
  /** What goes before the words of a rule: only some are the decree's own. */
  readonly asks: { readonly [F in Force]: string }
  readonly mend: string
  readonly wrong: string
  readonly says: string
  readonly hint: string
  readonly right: string
  readonly silence: string
  readonly without: string
  readonly empty: string
  readonly clause: string
  readonly force: string
  readonly forces: { readonly [F in Force]: string }
  readonly codes: string
  readonly noCodes: string
  readonly judged: string
  readonly column: { readonly code: string; readonly severity: string; readonly title: string; readonly clause: string }
}

/** Complete in both. */
export const labels: { readonly [L in Lang]: Labels } = {
  vi: {
    severity: { error: 'lỗi', warning: 'cảnh báo', hint: 'lưu ý' },
    what: 'Khi nào',
    why: 'Vì sao',
    asks: {
      MUST: 'Nghị định yêu cầu',
      SAMPLE: 'Theo mẫu của Nghị định',
      INFER: 'Suy ra từ Nghị định',
      PRACTICE: 'Thông lệ',
      HOUSE: 'Nên là',
    },
    mend: 'Cách sửa trong Word',
    wrong: 'Sai',
    says: 'khcchc báo',
    hint: 'gợi ý',
    right: 'Đúng',
    silence: 'Bỏ qua',
    without: 'không có',
    empty: 'tệp trống',
    clause: 'Căn cứ',
    force: 'Mức bắt buộc',
    forces: {
      MUST: 'Nghị định nói rõ',
      SAMPLE: 'chỉ thể hiện trong mẫu của Nghị định',
      INFER: 'suy ra từ Nghị định',
      PRACTICE: 'thông lệ của các cơ quan',
      HOUSE: 'cách làm của khcchc',
    },
    codes: 'Các mã',
    noCodes: 'Chưa có mã nào kiểm tra quy tắc này.',
    judged: 'khcchc verify kiểm tra quy tắc này trên tệp Word.',
    column: { code: 'Mã', severity: 'Mức', title: 'Khi nào', clause: 'Căn cứ' },
  },
  en: {
    severity: { error: 'error', warning: 'warning', hint: 'note' },
    what: 'When',
    why: 'Why',
    asks: {
      MUST: 'The decree asks',
      SAMPLE: 'In the forms of the decree',
      INFER: 'By the decree',
      PRACTICE: 'Usual',
      HOUSE: 'Better',
    },
    mend: 'How to mend it in Word',
    wrong: 'Wrong',
    says: 'khcchc says',
    hint: 'hint',
    right: 'Right',
    silence: 'To silence',
    without: 'without',
    empty: 'an empty file',
    clause: 'Under',
    force: 'Force',
    forces: {
      MUST: 'the decree says so',
      SAMPLE: 'only drawn in its forms',
      INFER: 'follows from the decree',
      PRACTICE: 'what offices do',
      HOUSE: "khcchc's own way",
    },
    codes: 'Codes',
    noCodes: 'No code judges this rule yet.',
    judged: 'khcchc verify judges this rule in a Word file.',
    column: { code: 'Code', severity: 'Level', title: 'When', clause: 'Under' },
  },
}
