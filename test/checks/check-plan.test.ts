import { existsSync, readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkPlan } from '../../src/checks/check-plan.ts'
import { isRule } from '../../src/decree/clause.ts'
import { planCodes } from '../../src/diagnostics/codes/plan.ts'
import { authorityCodes } from '../../src/diagnostics/codes/plan-authority.ts'
import { bodyCodes } from '../../src/diagnostics/codes/plan-body.ts'
import { headCodes } from '../../src/diagnostics/codes/plan-head.ts'
import { markCodes } from '../../src/diagnostics/codes/plan-marks.ts'
import { nameCodes } from '../../src/diagnostics/codes/plan-name.ts'
import { orderCodes } from '../../src/diagnostics/codes/plan-order.ts'
import { partCodes } from '../../src/diagnostics/codes/plan-parts.ts'
import { placeCodes } from '../../src/diagnostics/codes/plan-place.ts'
import { postCodes } from '../../src/diagnostics/codes/plan-post.ts'
import { recipientCodes } from '../../src/diagnostics/codes/plan-recipients.ts'
import { signerCodes } from '../../src/diagnostics/codes/plan-signer.ts'
import { subjectCodes } from '../../src/diagnostics/codes/plan-subject.ts'
import { textCodes } from '../../src/diagnostics/codes/plan-text.ts'
import { codes } from '../../src/diagnostics/codes.ts'
import { readPlan } from '../../src/reader/read-plan.ts'
import { aPlan, appendix, aSigner, block, counted, recipient, section, text } from '../support/a-plan.ts'
import { pointerOf } from '../support/code-cases.ts'
import { plainTree } from '../support/plain-tree.ts'

const PLANS = new URL('../../../shared/plans/', import.meta.url)
const present = existsSync(PLANS)

const findingsIn = (file: string): readonly string[] => {
  const { value } = readPlan(plainTree(readFileSync(new URL(file, PLANS), 'utf8')))
  if (!value) throw new Error(`${file} could not be read`)
  return checkPlan(value).map(finding => `${codes[finding.code].severity} ${finding.code} ${pointerOf(finding)}`)
}

describe(`the five real plans${present ? '' : ' (skipped: ../shared/plans is absent)'}`, () => {
  test.skipIf(!present)('none has an error', () => {
    const files = readdirSync(PLANS).filter(name => name.endsWith('.yaml'))
    expect(files).toHaveLength(5)
    for (const file of files) expect(findingsIn(file).filter(line => line.startsWith('error'))).toEqual([])
  })
  test.skipIf(!present)('the year 2023 left over in a plan for 2024, and "Mỹ Hòa" for Mỹ Hào, are found', () => {
    expect(findingsIn('ngoc-lam-2024.yaml')).toEqual([
      'warning KH401 /muc_dich_yeu_cau/muc_dich/1',
      'warning KH409 /mo_dau',
      'warning KH406 /noi_dung_hinh_thuc/noi_dung/2',
    ])
  })
  test.skipIf(!present)('a chairman without TM. and a citation without "số" are found', () => {
    expect(findingsIn('ninh-khang-2024.yaml')).toEqual([
      'hint KH374 /muc_dich_yeu_cau/doi_tuong/tieu_de',
      'warning KH394 /luu',
      'warning KH357 /nguoi_ky/chuc_vu',
      'warning KH407 /noi_dung_hinh_thuc/noi_dung/2',
    ])
  })
  test.skipIf(!present)('KT. without TM. is found', () => {
    expect(findingsIn('tao-xuyen-2023.yaml')).toEqual([
      'hint KH374 /kinh_phi/tieu_de',
      'hint KH374 /to_chuc_thuc_hien/tieu_de',
      'warning KH394 /luu',
      'warning KH358 /nguoi_ky/chuc_vu',
    ])
    expect(findingsIn('thach-thanh-2021.yaml')).toEqual(['warning KH358 /nguoi_ky/chuc_vu'])
  })
  test.skipIf(!present)('a law cited with its number is found', () => {
    expect(findingsIn('xuan-truong-2025.yaml')).toEqual([
      'warning KH408 /noi_dung_hinh_thuc/noi_dung/chi_tiet/3/chi_tiet/3',
    ])
  })
})

test('no two tables of codes use the same number', () => {
  const tables = [
    headCodes,
    placeCodes,
    subjectCodes,
    signerCodes,
    authorityCodes,
    orderCodes,
    nameCodes,
    postCodes,
    markCodes,
    bodyCodes,
    partCodes,
    recipientCodes,
    textCodes,
  ]
  const total = tables.reduce((sum, table) => sum + Object.keys(table).length, 0)
  expect(Object.keys(planCodes)).toHaveLength(total)
})

test('every rule a code names is in the decree', () => {
  const rules = Object.values(planCodes).flatMap(entry => entry.rule ?? [])
  expect(rules.filter(rule => !isRule(rule))).toEqual([])
})

test('whatever a plan says, it is judged, and every finding points into it', () => {
  const pieces = [
    'năm 2025',
    'xã Đông Hạ',
    'KT. Chủ tịch',
    'Phụ lục',
    'Lưu: VT',
    'số 1/A',
    '**',
    '…',
    'Phó ',
    ', ',
    '1',
    '\u00a0',
  ]
  const words = fc
    .array(fc.oneof(fc.constantFrom(...pieces), fc.string()), { minLength: 1 })
    .map(parts => parts.join(''))
  fc.assert(
    fc.property(words, words, words, (one, two, three) => {
      const plan = aPlan({
        so: text(one, '/so'),
        kyHieu: text(two, '/ky_hieu'),
        coQuan: { ten: text(three, '/co_quan/ten'), capTren: text(one, '/co_quan/cap_tren') },
        trichYeu: [text(two, '/trich_yeu')],
        canCu: [text(three, '/can_cu/0'), text(`Căn cứ ${one}`, '/can_cu/1')],
        muc: [
          section('noi_dung', two, [
            counted('don_vi', three, '/noi_dung/0', [block('gach', one, '/noi_dung/0/nhiem_vu/0')]),
          ]),
        ],
        noiNhan: [recipient(0, one), recipient(1, two)],
        luu: [text(three, '/luu/0')],
        nguoiKy: aSigner({ kyThay: text(one, '/nguoi_ky/ky_thay'), hoTen: text(two, '/nguoi_ky/ho_ten') }),
        phuLuc: [appendix(0, one, [])],
      })
      for (const finding of checkPlan(plan)) {
        expect(pointerOf(finding)).toMatch(/^\//)
        expect(codes[finding.code].vi(finding.data as never).message).not.toBe('')
      }
    }),
  )
})
