import { describe, expect, test } from 'vitest'
import type { PaperReport } from '../src/diagnostics/verdicts.ts'
import { verifyDocx } from '../src/verify.ts'
import { BOLD, broken, EXACTLY, UNDERLINE } from './support/adversary-faults.ts'
import {
  direct,
  directRun,
  drop,
  type Edit,
  edits,
  inDocument,
  insertAfter,
  openDocx,
  packDocx,
  say,
} from './support/docx-edit.ts'
import { baseDocx } from './support/mutant-bases.ts'

type Base = Parameters<typeof baseDocx>[0]

const verify = async (base: Base, ...all: readonly Edit[]): Promise<PaperReport> =>
  verifyDocx(packDocx(edits(...all)(openDocx(await baseDocx(base)))), { file: 'ke-hoach.docx', lang: 'vi' })
const rulesOf = ({ diagnostics }: PaperReport) => diagnostics.map(({ rule }) => rule)
const saysOf = ({ diagnostics }: PaperReport) => diagnostics.map(({ message }) => message)

describe('faults that an independent adversary made', () => {
  test.each(broken)('%s (%s)', async (_name, base, all, rule, says) => {
    const report = await verify(base, ...all)
    expect(rulesOf(report)).toContain(rule)
    expect(saysOf(report).some(message => says.test(message))).toBe(true)
    expect(new Set(rulesOf(report).filter(one => one !== null)).size).toBeLessThanOrEqual(2)
  })

  test.each<Base>(['xa', 'day-du', 'bang-phu-luc'])('the sound paper %s has none of them', async base => {
    expect(rulesOf(await verify(base))).toEqual([])
  })
})

test('groups of a symbol joined by a slash are told by the rule of the slash, and not as another kind', async () => {
  const report = await verify('xa', say('Số:', 'Số: 08/KH/UBND'))
  expect(rulesOf(report)).toContain('ND30-2.3.e')
  expect(rulesOf(report)).not.toContain('ND30-2.3.f')
})

test('a national title above the heading of an appendix is told there, and the appendix keeps its pages', async () => {
  const nation = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'
  const above = inDocument(xml => {
    const at = xml.lastIndexOf('<w:p>', xml.indexOf('Phụ lục I</w:t>'))
    const line = `<w:p><w:pPr><w:pStyle w:val="QuocHieu"/></w:pPr><w:r><w:t>${nation}</w:t></w:r></w:p>`
    return `${xml.slice(0, at)}${line}${xml.slice(at)}`
  })
  const report = await verify('bang-phu-luc', above)
  expect(rulesOf(report)).toContain('ND30-2.10.k')
  expect(rulesOf(report)).not.toContain('ND30-2.10.i')
  expect(rulesOf(report)).not.toContain('ND30-1.l')
})

test('a guide line without brackets is no title of the appendix', async () => {
  const bare = inDocument(xml => xml.replace('>(Kèm theo', '>Kèm theo').replace(/(xã Ngàn Thông)\)/u, '$1'))
  const report = await verify('day-du', bare)
  expect(rulesOf(report)).toEqual(['ND30-2.10.e'])
})

test('words in the header beside the page number are told', async () => {
  const inHeaders: Edit = parts =>
    Object.fromEntries(
      Object.entries(parts).map(([name, xml]) => [
        name,
        /header\d/.test(name) && xml.includes('PAGE')
          ? xml.replace('</w:hdr>', '<w:p><w:r><w:t>UBND XÃ</w:t></w:r></w:p></w:hdr>')
          : xml,
      ]),
    )
  const report = await verify('xa', inHeaders)
  expect(rulesOf(report)).toContain('ND30-1.l')
  expect(saysOf(report).some(message => message.includes('đầu trang có chữ "UBND XÃ" ngoài số trang'))).toBe(true)
})

describe('numbers of khoản that are no fault', () => {
  test('a list within a khoản has its own numbers, and the outer one goes on', async () => {
    const inner = edits(
      insertAfter('- Ghi nhận', '1. Việc thứ nhất trong khoản này.'),
      insertAfter('1. Việc thứ nhất', '2. Việc thứ hai trong khoản này.'),
    )
    expect(saysOf(await verify('xa', inner)).filter(one => one.includes('khoản ghi số'))).toEqual([])
  })

  test('a paper may count its khoản through all its mục', async () => {
    const through = edits(
      say('1. Đối tượng', '3. Đối tượng'),
      say('2. Nội dung tuyên truyền', '4. Nội dung tuyên truyền'),
      say('3. Hình thức tuyên truyền', '5. Hình thức tuyên truyền'),
    )
    expect(saysOf(await verify('xa', through)).filter(one => one.includes('khoản ghi số'))).toEqual([])
  })

  test('a share is no number of a khoản', async () => {
    const share = say('Sử dụng nguồn', '2/3 kinh phí do ngân sách xã bảo đảm trong dự toán được giao.')
    expect(saysOf(await verify('xa', share)).filter(one => one.includes('đánh số'))).toEqual([])
  })

  test('one fault of a mục is told once, whatever follows it', async () => {
    const report = await verify('xa', say('2. Nội dung tuyên truyền', '4. Nội dung tuyên truyền'))
    expect(saysOf(report).filter(one => one.includes('khoản ghi số'))).toHaveLength(1)
  })
})

describe('what is no fault', () => {
  test('a short bold line over others is a heading', async () => {
    const heading = insertAfter('IV. KINH PHÍ', 'Nguồn kinh phí', 'Doan')
    const report = await verify('xa', heading, directRun('Nguồn kinh phí', BOLD))
    expect(saysOf(report).filter(one => one.includes('cả đoạn in đậm'))).toEqual([])
  })

  test('an abbreviation as the title of a khoản is no title in capitals', async () => {
    const report = await verify('xa', say('2. Yêu cầu', '2. HĐND - UBND xã'))
    expect(saysOf(report).filter(one => one.includes('tiêu đề của khoản in hoa'))).toEqual([])
  })

  test('an address of the web in the text may be underlined', async () => {
    expect(rulesOf(await verify('xa', directRun('Sử dụng nguồn', UNDERLINE)))).toEqual([])
  })

  test('lines of 18 points for letters of 14 are told as points only', async () => {
    expect(rulesOf(await verify('xa', direct('Sử dụng nguồn', EXACTLY(360))))).toEqual(['ND30-2.6.e'])
  })
})

test('a paper without its number says so once and passes no rule of it', async () => {
  const { rules } = await verify('xa', drop('Số:'))
  const ofNumber = rules.filter(({ rule }) => rule.startsWith('ND30-2.3.'))
  expect(ofNumber.filter(({ verdict }) => verdict === 'fail').map(({ rule }) => rule)).toEqual(['ND30-2.3.b'])
  expect(ofNumber.filter(({ verdict }) => verdict === 'pass')).toEqual([])
})
