/** Papers for the rules of kind and subject, and of the form (ND30-2.5, 2.8.i, 2.14.a, 3). */
import type { asksOfTitle } from '../../src/decree/asks/title.ts'
import { mm, pt } from '../../src/decree/units.ts'
import type { Block, Table } from '../../src/model/document.ts'
import { formatted, reworded, ruled, ruleOf, saying, section, table, typed, without } from './change-page.ts'
import type { Trials } from './page-mutants-head.ts'
import { blocks, outOfSet, paper, same, trial } from './page-trial.ts'

const noKind = blocks('no kind', without('ten-loai'))
const noSubject = blocks('no subject', without('trich-yeu'))
const subject = (words: string) => saying('trich-yeu', words)
const letter = same('a letter', 'letter')

/** A part said twice, the first time in another role. */
const before =
  (role: 'ten-loai' | 'trich-yeu' | 'quoc-hieu', make: (one: Block & { kind: 'paragraph' }) => Block) => (one: Block) =>
    one.kind === 'paragraph' && one.role === role ? [make(one), one] : one

const emptyLine = (one: Block & { kind: 'paragraph' }): Block => ({ ...one, role: 'khoang-trong', runs: [] })

/** Number and date in the cells of agency and Quốc hiệu, on one level. */
const joinedRows = (one: Table): Table => {
  const [first, second] = one.rows
  if (!first || !second) return one
  const cells = first.cells.map((cell, i) => ({
    ...cell,
    blocks: [...cell.blocks, ...(second.cells[i]?.blocks ?? [])],
  }))
  return { ...one, rows: [{ ...first, cells }, ...one.rows.slice(2)] }
}

const note = (one: Block) =>
  one.kind === 'paragraph' && one.role === 'ho-ten'
    ? [
        {
          ...one,
          role: 'doan' as const,
          format: { ...one.format, before: pt(0) },
          runs: one.runs.map(run => ({ ...run, kind: 'text' as const, text: '(Chữ ký, dấu)' })),
        },
        one,
      ]
    : one

const draft = before('quoc-hieu', one => ({
  ...one,
  role: 'du-thao',
  runs: one.runs.map(run => ({ ...run, kind: 'text', text: 'DỰ THẢO', format: { ...run.format, size: pt(14) } })),
}))

export const titleMutants: Trials<keyof typeof asksOfTitle> = {
  'ND30-2.5.a': trial(
    [
      outOfSet(blocks('a kind of 16 pt', typed('ten-loai', { size: pt(16) }))),
      blocks('a kind that is not bold', typed('ten-loai', { bold: false })),
      blocks('a kind in italics', typed('ten-loai', { italic: true })),
      blocks('a kind flush left', formatted('ten-loai', { align: 'left' })),
      blocks('a slip in the kind', saying('ten-loai', 'KẾ HỌACH')),
      blocks('a kind in small letters', saying('ten-loai', 'Kế hoạch')),
    ],
    [same('a decision', 'decision')],
    [letter],
  ),
  'ND30-2.5.b': trial(
    [
      noSubject,
      outOfSet(blocks('a subject of 15 pt', typed('trich-yeu', { size: pt(15) }))),
      blocks('a subject that is not bold', typed('trich-yeu', { bold: false })),
      blocks('a subject in italics', typed('trich-yeu', { italic: true })),
      blocks('a justified subject', formatted('trich-yeu', { align: 'both' })),
      blocks('an empty line over the subject', before('trich-yeu', emptyLine)),
    ],
    [same('a subject of two lines', 'longSubject')],
    [letter],
    [same('no kind and no subject', 'bare')],
  ),
  'ND30-2.5.c': trial(
    [
      blocks('no rule under the subject', one => (one.kind === 'rule' && one.under === 'trich-yeu' ? null : one)),
      blocks('a long rule under the subject', ruleOf('trich-yeu', 100)),
      blocks('a short rule under the subject', ruleOf('trich-yeu', 12)),
      blocks('a dashed rule', ruled('trich-yeu', { solid: false })),
      blocks('a rule 20 mm off the middle', ruled('trich-yeu', { offset: mm(20) })),
    ],
    [same('a rule by the last line', 'longSubject')],
    [letter],
    [noSubject],
  ),
  'ND30-2.5.d': trial(
    [blocks('a rule that fits the first line only', ruleOf('trich-yeu', 45), 'longSubject')],
    [same('a rule by the last line', 'longSubject')],
    [letter],
    [noSubject],
  ),
  'ND30-2.5.e': trial(
    [
      blocks('V/v before the subject', subject('V/v tuyên truyền cải cách hành chính năm 2026')),
      blocks('Về việc before the subject of a plan', subject('Về việc tuyên truyền cải cách hành chính năm 2026')),
    ],
    [
      blocks(
        'Về việc before the subject of a decision',
        subject('Về việc tuyên truyền cải cách hành chính năm'),
        'decision',
      ),
    ],
    [letter],
    [noSubject],
  ),
  'ND30-2.5.f': trial(
    [blocks('a full stop after the subject', reworded('trich-yeu', '2026', '2026.'))],
    [blocks('an ellipsis', reworded('trich-yeu', '2026', '...'))],
    [letter],
    [noSubject],
  ),
  'ND30-2.5.g': trial(
    [blocks('a subject in capitals', subject('TUYÊN TRUYỀN CẢI CÁCH HÀNH CHÍNH 2026'))],
    [blocks('a subject with an abbreviation', subject('Tuyên truyền CCHC trên địa bàn xã năm 2026'))],
    [letter],
    [noSubject],
  ),
  'ND30-2.8.i': trial(
    [
      paper(
        'a picture',
        section(0, one => ({ ...one, pictures: 1 })),
      ),
      blocks('a note where the signature goes', note),
    ],
    [
      paper(
        'a picture in an appendix',
        section(1, one => ({ ...one, pictures: 1 })),
        'appendices',
      ),
    ],
  ),
  'ND30-2.14.a': trial([blocks('the mark of a draft', draft)], [same('the mark of urgency', 'marked')]),
  'ND30-3.a': trial(
    [
      blocks(
        'a head with borders',
        table('head', one => ({ ...one, borders: true })),
      ),
      same('a head without a table', 'flat'),
    ],
    [same('a head without borders', 'commune')],
    [],
    [same('no head', 'bare')],
  ),
  'ND30-3.b': trial(
    [
      blocks('a kind close to the head', formatted('ten-loai', { before: pt(2) })),
      blocks('a kind far from the head', formatted('ten-loai', { before: pt(60) })),
    ],
    [blocks('two empty lines of 14 pt', formatted('ten-loai', { before: pt(32) }))],
    [],
    [same('a head without a table', 'flat'), noKind],
  ),
  'ND30-3.c': trial(
    [
      blocks('a subject at one and a half lines', formatted('trich-yeu', { lineSpacing: 1.5 })),
      blocks('a kind at a fixed height', formatted('ten-loai', { lineHeight: { rule: 'exactly', height: pt(20) } })),
    ],
    [same('single spacing', 'longSubject')],
    [],
    [noKind],
  ),
  'ND30-3.g': trial(
    [
      blocks('a rule typed with underscores', ruled('trich-yeu', { made: 'underscores' })),
      blocks('an underlined motto', ruled('tieu-ngu', { made: 'underline' })),
    ],
    [blocks('a drawn line', ruled('trich-yeu', { made: 'line' }))],
    [],
    [same('no head', 'bare')],
  ),
  'ND30-3.h': trial(
    [blocks('number and date in the row of the agency', table('head', joinedRows))],
    [same('a row of their own', 'marked')],
    [],
    [same('a head without a table', 'flat')],
  ),
}
