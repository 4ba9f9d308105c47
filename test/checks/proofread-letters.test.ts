/** Good Vietnamese is left alone, and slips of every kind are found. */
import { describe, expect, test } from 'vitest'
import { citationsIn, lawsIn } from '../../src/checks/plan/citations.ts'
import type { ProofContext, ProofText } from '../../src/checks/proofread/proof-text.ts'
import { proofread } from '../../src/checks/proofread.ts'
import type { Finding } from '../../src/diagnostics/finding.ts'
import { goodParagraphs } from '../support/good-vietnamese.ts'
import { plantedSlips } from '../support/planted-slips.ts'

const context: ProofContext = { medium: 'word', date: { nam: 2026, thang: 3, ngay: 12 } }
const asText = (text: string): ProofText => ({
  text,
  origin: '/0',
  part: 'body',
  marker: '',
  list: null,
  holds: false,
  before: '',
})
const of = (text: string): readonly Finding[] => proofread([asText(text)], context)

/** That an abbreviation is explained, or a citation full, is a matter of the whole paper. */
const OF_PAPERS = ['KH708', 'KH709', 'KH715', 'KH716']
const tellingIn = (text: string): readonly string[] =>
  of(text)
    .filter(({ code }) => !OF_PAPERS.includes(code))
    .map(({ code, data }) => `${code} ${(data as { given?: string }).given ?? ''}`)

describe('good Vietnamese is left alone', () => {
  test.each(goodParagraphs)('%s', text => expect(tellingIn(text)).toEqual([]))
})

describe('nine of ten slips are found', () => {
  const isFound = (text: string): boolean =>
    [...of(text), ...[...citationsIn(text), ...lawsIn(text)].map(one => one('/0'))].some(
      ({ code }) => !['KH708', 'KH715', 'KH716'].includes(code),
    )
  const share = (texts: readonly string[]): number => texts.filter(isFound).length / texts.length
  test('of all kinds together', () => expect(share(Object.values(plantedSlips).flat())).toBeGreaterThan(0.9))
  test.each(Object.entries(plantedSlips))('%s: most of them', (_, texts) => expect(share(texts)).toBeGreaterThan(0.7))
})

describe('what was meant is said', () => {
  test.each([
    ['Các đơn vị thuwcj hieejn tốt.', ['thực', 'hiện']],
    ['Nâng cao cha61t lượng.', ['chất']],
    ['Bổ xung kinh phí.', ['Bổ sung']],
    ['Phối hợp với với các đơn vị.', ['với']],
    ['Kế hoạch cải hành chính năm 2026.', ['cải cách hành chính']],
    ['Nêu rõ nhiệm vụ trong tâm của năm.', ['nhiệm vụ trọng tâm']],
    ['Phát triển kinh tế xã hội.', ['kinh tế - xã hội']],
    ['Các đơn vị th ực hiện.', ['thực']],
    ['Chỉ đạo của Chủ Tịch xã.', ['Chủ tịch']],
    ['Giai đoạn 2026 -2030.', ['2026 - 2030']],
    ['Ngày 05/ 3/2026 họp.', ['05/3/2026']],
    ['Ðảng ủy xã.', ['Đảng']],
    ['Báo cáo ubnd xã.', ['UBND']],
  ])('%s', (text, want) => {
    expect(of(text).map(({ data }) => (data as { want?: string }).want)).toEqual(want)
  })
})
