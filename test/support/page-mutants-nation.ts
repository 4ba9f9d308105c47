/** Papers for the rules of Quốc hiệu and Tiêu ngữ (ND30-2.1). */
import type { asksOfHead } from '../../src/decree/asks/head.ts'
import { mm, pt } from '../../src/decree/units.ts'
import type { Block } from '../../src/model/document.ts'
import { formatted, reworded, ruled, ruleOf, table, typed, without } from './change-page.ts'
import type { Trials } from './page-mutants-head.ts'
import { alsoBreaking, blocks, ruleless, same, trial } from './page-trial.ts'

/** A part and its rule moved or doubled. */
const doubled = (under: 'tieu-ngu' | 'co-quan-ban-hanh') => (one: Block) =>
  one.kind === 'rule' && one.under === under ? [one, one] : one

/** Several changes of one block. */
const inTurn =
  (...changes: readonly ((one: Block) => Block)[]) =>
  (one: Block): Block =>
    changes.reduce((result, change) => change(result), one)

export const nationMutants: Trials<Extract<keyof typeof asksOfHead, `ND30-2.1.${string}`>> = {
  'ND30-2.1.a': trial(
    [
      blocks('no national title', without('quoc-hieu')),
      blocks('a slip in the national title', reworded('quoc-hieu', 'NGHĨA', 'NGHIÃ')),
      alsoBreaking(
        'ND30-2.0.a',
        blocks(
          'a national title of 14 pt',
          inTurn(
            typed('quoc-hieu', { size: pt(14) }),
            table('head', one => ({ ...one, columns: [mm(60), mm(105)] })),
          ),
        ),
      ),
      blocks('a national title that is not bold', typed('quoc-hieu', { bold: false })),
      blocks('a national title in italics', typed('quoc-hieu', { italic: true })),
      blocks('a national title flush right', formatted('quoc-hieu', { align: 'right' })),
      blocks('a national title pushed aside', formatted('quoc-hieu', { firstLine: mm(4) })),
    ],
    [same('a mark of circulation above it', 'marked')],
  ),
  'ND30-2.1.b': trial(
    [blocks('HOÀ', reworded('quoc-hieu', 'HÒA', 'HOÀ'))],
    [same('HÒA', 'commune')],
    [],
    [blocks('no national title', without('quoc-hieu'))],
  ),
  'ND30-2.1.c': trial(
    [
      blocks('no motto', without('tieu-ngu')),
      blocks('a slip in the motto', reworded('tieu-ngu', 'Độc lập', 'Độc Lập')),
      blocks('a motto in italics', typed('tieu-ngu', { italic: true })),
      blocks('a motto that is not bold', typed('tieu-ngu', { bold: false })),
      blocks('a motto flush left', formatted('tieu-ngu', { align: 'left' })),
    ],
    [same('a motto of 13 pt', 'small')],
  ),
  'ND30-2.1.d': trial(
    [
      blocks('dashes in the motto', reworded('tieu-ngu', /-/g, '–')),
      blocks('hyphens without blanks', inTurn(reworded('tieu-ngu', / - /g, '-'), ruleOf('tieu-ngu', 56))),
      blocks('hyphens that do not break', reworded('tieu-ngu', /-/g, '\u2011')),
    ],
    [blocks('blanks that do not break', reworded('tieu-ngu', / - /g, '\u00a0- '))],
    [],
    [blocks('no motto', without('tieu-ngu'))],
  ),
  'ND30-2.1.e': trial(
    [
      blocks('no rule under the motto', ruleless('tieu-ngu')),
      blocks('a short rule under the motto', ruleOf('tieu-ngu', 30)),
      blocks('two rules under the motto', doubled('tieu-ngu')),
      blocks('a dashed rule', ruled('tieu-ngu', { solid: false })),
      blocks('a rule 5 mm off the middle', ruled('tieu-ngu', { offset: mm(5) })),
    ],
    [blocks('a rule 2 mm shorter than the motto', ruleOf('tieu-ngu', 58.5))],
    [],
    [blocks('no motto', without('tieu-ngu'))],
  ),
  'ND30-2.1.f': trial(
    [
      blocks('a motto at one and a half lines', formatted('tieu-ngu', { lineSpacing: 1.5 })),
      blocks('a fixed height of lines', formatted('quoc-hieu', { lineHeight: { rule: 'exactly', height: pt(18) } })),
      blocks('a national title without room', formatted('quoc-hieu', { left: mm(5), right: mm(5) })),
    ],
    [
      blocks(
        'a least height that the lines have anyway',
        formatted('quoc-hieu', { lineHeight: { rule: 'at-least', height: pt(12) } }),
      ),
    ],
    [],
    [same('a head without a table', 'flat')],
  ),
}
