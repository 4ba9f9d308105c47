/** Blocks of a template by chance, each with what a person writes by hand for a row. */
import fc from 'fast-check'
import {
  inert,
  inOneLine,
  isThere,
  listOf,
  mapOf,
  mapped,
  type Part,
  same,
  text,
  whole,
  words,
} from './template-parts.ts'

const kind = fc.constantFrom('gach', 'doan', 'khoan', 'diem', 'cong', 'ngoac', 'de_muc')

const withChildren = (name: string, part: Part, below: readonly Part[]): Part => ({
  template: { [name]: part.template, ...(below.length > 0 && { chi_tiet: below.map(one => one.template) }) },
  written: row => {
    const list = below.flatMap(one => one.written(row))
    // A khoản that heads nothing is left out; what says something by itself stays.
    const stays = (value: unknown): boolean => name !== 'khoan' || /[.;:]$/.test(String(value))
    return part
      .written(row)
      .filter(value => list.length > 0 || stays(value))
      .map(value => ({ [name]: value, ...(list.length > 0 && { chi_tiet: list }) }))
  },
})

/** A block is left out with its own words only if nothing stands under it: so a block of optional words has nothing there. */
const leaf = fc.oneof(
  text,
  fc.tuple(kind, words).map(([name, value]) => same({ [name]: value })),
  fc.tuple(kind, text).map(([name, part]) => mapped(part, value => ({ [name]: value }))),
)

const headed = (below: fc.Arbitrary<Part>): fc.Arbitrary<Part> =>
  fc
    .tuple(fc.constantFrom('gach', 'khoan', 'diem', 'doan'), words, fc.array(below, { minLength: 1, maxLength: 3 }))
    .map(([name, value, list]) => withChildren(name, same(value), list))

const conditional = (part: Part, name: 'co' | 'so' | 'thon' | 'chu'): Part => {
  const isMap = typeof part.template === 'object' && part.template !== null && !('moi' in part.template)
  return {
    template: isMap ? { khi: name, ...(part.template as object) } : { khi: name, la: part.template },
    written: row => (isThere(row[name]) ? part.written(row) : []),
  }
}
const condition = (part: fc.Arbitrary<Part>): fc.Arbitrary<Part> =>
  fc
    .tuple(
      part.filter(({ template }) => !JSON.stringify(template).startsWith('{"khi"')),
      fc.constantFrom('co', 'so', 'thon', 'chu'),
    )
    .map(([one, name]) => conditional(one, name))

const repeated: fc.Arbitrary<Part> = fc.constantFrom<Part[]>(
  {
    template: { moi: 'thon', la: { khoan: 'Thôn {{this}}', chi_tiet: ['{{this}} họp tại {{ten}}.'] } },
    written: row =>
      listOf(row.thon).map(one => ({
        khoan: `Thôn ${inOneLine(String(one))}`,
        chi_tiet: [`${inOneLine(String(one))} họp tại ${inOneLine(String(row.ten))}.`],
      })),
  },
  { template: { moi: 'thon', la: '{{this}}' }, written: row => listOf(row.thon).flatMap(whole) },
  {
    template: { moi: 'thon', la: { diem: 'Việc chung.' } },
    written: row => listOf(row.thon).map(() => ({ diem: 'Việc chung.' })),
  },
  {
    template: {
      moi: 'viec',
      la: {
        don_vi: '{{ten}}',
        nhiem_vu: ['Việc chung.', { khi: 'co', gach: 'Việc riêng.' }, { moi: 'ai', la: 'Cùng {{this}}.' }],
      },
    },
    written: row =>
      listOf(row.viec)
        .map(mapOf)
        .map(({ ten, ai, co }) => ({
          don_vi: inert(String(ten)),
          nhiem_vu: [
            'Việc chung.',
            ...(isThere(co) ? [{ gach: 'Việc riêng.' }] : []),
            ...listOf(ai).map(one => `Cùng ${inOneLine(String(one))}.`),
          ],
        })),
  },
  {
    template: { moi: 'viec', la: { khoan: 'Việc {{ten}}', bat_dau: '{{so}}', chi_tiet: '{{ai}}' } },
    written: row =>
      listOf(row.viec)
        .map(mapOf)
        .filter(({ ai }) => isThere(ai))
        .map(({ ten, ai, so }) => ({
          khoan: `Việc ${inOneLine(String(ten))}`,
          ...(so !== undefined && { bat_dau: so }),
          chi_tiet: whole(ai)[0],
        })),
  },
  {
    template: {
      bang: {
        tieu_de: 'Lịch',
        cot: ['STT', 'Việc', 'Số'],
        hang: [[1, 'Họp', 12], { moi: 'viec', la: ['{{so}}', '{{ten}}', '{{so}}'] }],
      },
    },
    written: row => [
      {
        bang: {
          tieu_de: 'Lịch',
          cot: ['STT', 'Việc', 'Số'],
          hang: [
            [1, 'Họp', 12],
            ...listOf(row.viec)
              .map(mapOf)
              .map(({ ten, so }) => [so ?? null, inert(String(ten)), so ?? null]),
          ],
        },
      },
    ],
  },
)

/** A block of a list, to any depth. */
export const { block } = fc.letrec<{ block: Part }>(tie => ({
  block: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    { weight: 4, arbitrary: leaf },
    { weight: 2, arbitrary: headed(tie('block')) },
    { weight: 2, arbitrary: condition(tie('block')) },
    { weight: 2, arbitrary: repeated },
  ),
}))
