/** Templates and rows by chance, and the plan of each row as a person would write it. */
import fc from 'fast-check'
import { stringify } from 'yaml'
import type { ValueMap } from '../../src/model/template.ts'
import { block } from './template-blocks.ts'
import { inert, inOneLine, isThere, listOf, mapOf, type Part, same, VARIABLES, whole } from './template-parts.ts'

/** A key of the plan that may be left out. */
const optional = (template: unknown, written: Part['written']): fc.Arbitrary<Part> =>
  fc.constantFrom({ template, written }, { template: undefined, written: () => [] })

const KEYS = {
  so: optional('{{so}}', row => whole(row.so)),
  ngay: optional('{{han}}', row => whole(row.han)),
  luu: optional(['{{chu}}'], row => (row.chu === undefined ? [] : [whole(row.chu)])),
  can_cu: optional(
    ['Căn cứ Luật Tổ chức chính quyền địa phương', { khi: 'co', la: 'Căn cứ Luật Cán bộ, công chức' }],
    row => [
      ['Căn cứ Luật Tổ chức chính quyền địa phương', ...(isThere(row.co) ? ['Căn cứ Luật Cán bộ, công chức'] : [])],
    ],
  ),
  du_thao: optional('{{co}}', row => whole(row.co)),
  lien_he: optional({ dia_chi: 'Thôn Thượng', dien_thoai: '{{chu}}' }, row => [
    { dia_chi: 'Thôn Thượng', ...(row.chu !== undefined && { dien_thoai: inert(String(row.chu)) }) },
  ]),
  trinh_bay: optional({ khi: 'co', co_chu: 13 }, row => (isThere(row.co) ? [{ co_chu: 13 }] : [])),
  giai_phap: optional({ khi: 'thon', tieu_de: 'Giải pháp', chi_tiet: ['Việc **chung**.'] }, row =>
    isThere(row.thon) ? [{ tieu_de: 'Giải pháp', chi_tiet: ['Việc **chung**.'] }] : [],
  ),
  kinh_phi: fc.constant(same('Bố trí trong dự toán ngân sách xã.')),
}

// A piece that stands twice is written twice: plans have no anchors.
const yamlOf = (value: unknown): string => stringify(value, { aliasDuplicateObjects: false })

/** A template, and the plan of each row as a person would write it. */
export interface Pair {
  readonly text: string
  readonly written: (row: ValueMap) => string
}

/** A template that opens. */
export const anyPair: fc.Arbitrary<Pair> = fc
  .record({
    keys: fc.record(KEYS),
    blocks: fc.array(block, { minLength: 1, maxLength: 6 }),
    more: fc.array(block, { maxLength: 3 }),
    annex: fc.option(fc.tuple(fc.boolean(), fc.array(block, { minLength: 1, maxLength: 3 })), { nil: null }),
    recipients: fc.boolean(),
    signer: fc.constantFrom('{{ky.ho_ten}}', 'Lê Văn C'),
  })
  .map(({ keys, blocks, more, annex, recipients, signer }) => {
    const last = annex ? 'Việc cuối, theo phụ lục kèm theo.' : 'Việc cuối.'
    const list = (parts: readonly Part[]): Part => ({
      template: [...parts.map(one => one.template), last],
      written: row => [[...parts.flatMap(one => one.written(row)), last]],
    })
    const parts: Readonly<Record<string, Part>> = {
      ...keys,
      noi_dung: list(blocks),
      to_chuc_thuc_hien: list(more),
      noi_nhan: {
        template: [...(recipients ? [{ moi: 'thon', la: 'Thôn {{this}}' }] : []), 'UBND tỉnh'],
        written: row => [
          [...(recipients ? listOf(row.thon).map(one => `Thôn ${inOneLine(String(one))}`) : []), 'UBND tỉnh'],
        ],
      },
      ...(annex && {
        phu_luc: {
          template: [
            { khi: 'so', tieu_de: 'Danh mục', chi_tiet: ['Sổ tay.'] },
            { tieu_de: 'Phân công', kho_ngang: annex[0], chi_tiet: list(annex[1]).template },
          ],
          written: row => [
            [
              ...(row.so === undefined ? [] : [{ tieu_de: 'Danh mục', chi_tiet: ['Sổ tay.'] }]),
              { tieu_de: 'Phân công', kho_ngang: annex[0], chi_tiet: list(annex[1]).written(row)[0] },
            ],
          ],
        },
      }),
    }
    const around = (ten: string, hoTen: unknown, inner: Readonly<Record<string, unknown>>) => ({
      co_quan: { ten: `Ủy ban nhân dân xã ${ten}` },
      nam: 2026,
      trich_yeu: `Tuyên truyền cải cách hành chính xã ${ten} năm 2026`,
      mo_dau: 'Ủy ban nhân dân xã ban hành Kế hoạch như sau:',
      muc_dich_yeu_cau: { muc_dich: ['Nâng cao nhận thức.', `Nhân dân xã ${ten} hài lòng.`], yeu_cau: 'Thiết thực.' },
      ...inner,
      nguoi_ky: { thay_mat: 'Ủy ban nhân dân', chuc_vu: 'Chủ tịch', ho_ten: hoTen },
    })
    const keep = (values: readonly (readonly [string, unknown])[]) =>
      Object.fromEntries(values.filter(([, value]) => value !== undefined))
    const template = keep(Object.entries(parts).map(([key, part]) => [key, part.template] as const))
    return {
      text: yamlOf({ mau: { ten: 'Thử', bien: VARIABLES }, ke_hoach: around('{{ten}}', signer, template) }),
      written: row =>
        yamlOf(
          around(
            inOneLine(String(row.ten)),
            signer.startsWith('{{') ? mapOf(row.ky).ho_ten : signer,
            keep(Object.entries(parts).map(([key, part]) => [key, part.written(row)[0]] as const)),
          ),
        ),
    }
  })

const name = fc.constantFrom('Đồng Phong', 'Khe Nà', 'Bản *Lượt*', 'Tân 12', 'A & "B" c', 'một\nhai', 'Khe - Nà 2')
const defined = (row: Readonly<Record<string, unknown>>): ValueMap =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)) as unknown as ValueMap

const orNothing = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined })
/** Values for its variables, optional ones now and then absent. */
export const anyRow: fc.Arbitrary<ValueMap> = fc
  .record({
    ten: fc.constantFrom('Đồng Phong', 'Khe Nà', 'Bản Lượt'),
    chu: orNothing(name),
    so: orNothing(fc.integer({ min: 0, max: 30 })),
    han: orNothing(fc.constantFrom('2026-03-05', '2026-11-20')),
    co: orNothing(fc.boolean()),
    thon: fc.array(name, { maxLength: 4 }),
    viec: fc.array(
      fc
        .record({
          ten: name,
          ai: orNothing(fc.array(name, { maxLength: 2 })),
          so: orNothing(fc.integer({ min: 1, max: 9 })),
          co: orNothing(fc.boolean()),
        })
        .map(defined),
      { maxLength: 3 },
    ),
    ky: fc.constantFrom('Nguyễn Văn A', 'Trần Thị B').map(ho_ten => ({ ho_ten })),
  })
  .map(defined)
