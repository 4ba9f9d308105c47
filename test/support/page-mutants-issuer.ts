/** Papers for the rules of the issuing agency (ND30-2.2). */
import type { asksOfHead } from '../../src/decree/asks/head.ts'
import { mm, pt } from '../../src/decree/units.ts'
import {
  allOf,
  changing,
  formatted,
  reworded,
  rewriting,
  ruled,
  ruleOf,
  saying,
  table,
  typed,
  without,
} from './change-page.ts'
import type { Trials } from './page-mutants-head.ts'
import { alsoBreaking, blocks, outOfSet, paper, ruleless, same, trial } from './page-trial.ts'

const single = formatted('co-quan-ban-hanh', { lineSpacing: 1.5 })

export const issuerMutants: Trials<Extract<keyof typeof asksOfHead, `ND30-2.2.${string}`>> = {
  'ND30-2.2.a': trial(
    [
      blocks('the issuer abbreviated', reworded('co-quan-ban-hanh', 'ỦY BAN NHÂN DÂN', 'UBND')),
      blocks('an abbreviation inside the name', saying('co-quan-ban-hanh', 'VĂN PHÒNG HĐND, UBND'), 'office'),
    ],
    [same('the superior abbreviated', 'office')],
    [],
    [same('no head', 'bare')],
  ),
  'ND30-2.2.b': trial(
    [
      blocks('a department without its superior', without('co-quan-chu-quan'), 'department'),
      alsoBreaking(
        'ND30-2.4.c',
        blocks('a superior without its unit', saying('co-quan-chu-quan', 'ỦY BAN NHÂN DÂN'), 'department'),
      ),
    ],
    [same('a superior with the name of its unit', 'department')],
    [same('no superior', 'commune')],
    [same('no head', 'bare')],
  ),
  'ND30-2.2.c': trial(
    [
      blocks('a bold superior', typed('co-quan-chu-quan', { bold: true }), 'department'),
      blocks('a superior in small letters', reworded('co-quan-chu-quan', 'TỈNH', 'tỉnh'), 'department'),
      outOfSet(blocks('a superior of 14 pt', typed('co-quan-chu-quan', { size: pt(14) }), 'department')),
      blocks('a superior flush left', formatted('co-quan-chu-quan', { align: 'left' }), 'department'),
    ],
    [same('a regular superior', 'office')],
    [same('no superior', 'commune')],
  ),
  'ND30-2.2.d': trial(
    [
      blocks('no issuer', without('co-quan-ban-hanh')),
      blocks('an issuer that is not bold', typed('co-quan-ban-hanh', { bold: false })),
      outOfSet(blocks('an issuer of 14 pt', typed('co-quan-ban-hanh', { size: pt(14) }))),
      blocks('an issuer in small letters', reworded('co-quan-ban-hanh', 'XÃ HÒA', 'xã HÒA')),
    ],
    [same('an issuer of 12 pt in the smaller set', 'small')],
  ),
  'ND30-2.2.e': trial(
    [
      blocks('no rule under the issuer', ruleless('co-quan-ban-hanh')),
      blocks('a rule as long as the issuer', ruleOf('co-quan-ban-hanh', 58)),
      blocks('a dashed rule', ruled('co-quan-ban-hanh', { solid: false })),
      blocks('a rule 6 mm off the middle', ruled('co-quan-ban-hanh', { offset: mm(-6) })),
    ],
    [blocks('a rule 0,8 mm off the middle', ruled('co-quan-ban-hanh', { offset: mm(0.8) }))],
    [],
    [same('no head', 'bare')],
  ),
  'ND30-2.2.f': trial(
    [blocks('a rule that fits the first line only', ruleOf('co-quan-ban-hanh', 16))],
    [same('a rule that fits the last line', 'commune')],
    [],
    [blocks('no rule', ruleless('co-quan-ban-hanh'))],
  ),
  'ND30-2.2.g': trial(
    [blocks('an issuer at one and a half lines', single)],
    [same('single spacing', 'commune')],
    [],
    [same('no head', 'bare')],
  ),
  'ND30-2.2.h': trial(
    [
      blocks('a superior over the committee of a commune', one =>
        one.kind === 'paragraph' && one.role === 'co-quan-ban-hanh' && /ỦY BAN/.test(JSON.stringify(one.runs))
          ? [
              {
                ...one,
                role: 'co-quan-chu-quan' as const,
                runs: one.runs.map(run => ({
                  ...run,
                  kind: 'text' as const,
                  text: 'UBND TỈNH SƠN LA',
                  format: { ...run.format, bold: false },
                })),
              },
              one,
            ]
          : one,
      ),
    ],
    [same('no superior', 'commune')],
    [same('a department', 'department')],
    [same('no head', 'bare')],
  ),
  'ND30-2.2.i': trial(
    [
      paper(
        'the name of the committee on one line',
        allOf(
          rewriting(one =>
            one.kind === 'paragraph' && one.role === 'co-quan-ban-hanh' && /ỦY BAN/.test(JSON.stringify(one.runs))
              ? null
              : one,
          ),
          rewriting(
            changing('co-quan-ban-hanh', one => ({
              ...one,
              runs: one.runs.map(run => ({ ...run, kind: 'text', text: 'ỦY BAN NHÂN DÂN XÃ AN HÒA' })),
            })),
          ),
          rewriting(reworded('dia-danh-thoi-gian', 'Hòa Bình Thượng', 'An Hòa')),
          rewriting(table('head', one => ({ ...one, columns: [mm(80), mm(100)] }))),
          rewriting(ruleOf('co-quan-ban-hanh', 33)),
        ),
      ),
    ],
    [same('a line break before the unit', 'commune')],
    [same('a department', 'department')],
    [same('no head', 'bare')],
  ),
  'ND30-2.2.j': trial(
    [paper('a unit of a commune without its superior', rewriting(without('co-quan-chu-quan')), 'office')],
    [same('a unit of a commune under its committee', 'office')],
    [same('a committee', 'commune')],
    [same('no head', 'bare')],
  ),
  'ND30-2.2.k': trial(
    [blocks('a district after July 2025', reworded('dia-danh-thoi-gian', '2025', '2026'), 'district')],
    [same('a district in January 2025', 'district')],
    [same('a commune', 'commune')],
    [
      blocks(
        'a district without a date',
        saying('dia-danh-thoi-gian', 'Hòa Bình, ngày     tháng     năm 2025'),
        'district',
      ),
    ],
  ),
}
