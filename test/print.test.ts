import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { layOut } from '../src/layout/lay-out.ts'
import { writeDocx } from '../src/writer/write-docx.ts'
import { aPlan, block, counted, section, text } from './support/a-plan.ts'
import { fontAbsent, officeAbsent, toPdf } from './support/oracles.ts'

const reason = officeAbsent ?? fontAbsent
const folder = mkdtempSync(join(tmpdir(), 'khcchc-print-'))
afterAll(() => rmSync(folder, { recursive: true }))

const pagesOf = (pdf: string): readonly string[] =>
  execFileSync('pdftotext', ['-layout', pdf, '-']).toString().normalize('NFC').split('\f').slice(0, -1)

const pageWith = (pages: readonly string[], words: string): number => pages.findIndex(page => page.includes(words))

const print = async (plans: readonly Parameters<typeof layOut>[0][]): Promise<readonly (readonly string[])[]> => {
  const files = plans.map((_, i) => join(folder, `${i}.docx`))
  for (const [i, plan] of plans.entries()) writeFileSync(files[i] ?? '', await writeDocx(layOut(plan)))
  return toPdf(files).map(pagesOf)
}

const filler = (count: number) => Array.from({ length: count }, (_, i) => block('doan', `Đoạn thứ ${i + 1}.`, ''))

describe('pages as LibreOffice prints them', () => {
  test('wherever the page ends, the signature block stays whole and with the last words', {
    timeout: 120_000,
  }, async ({ skip }) => {
    skip(reason !== null, reason ?? '')
    const plans = Array.from({ length: 16 }, (_, i) =>
      aPlan({
        muc: [section('noi_dung', 'Nội dung', filler(i + 6))],
        ketThuc: [text('Trên đây là Kế hoạch, đề nghị các đơn vị thực hiện nghiêm túc. '.repeat(5).concat('Hết lời'))],
      }),
    )
    const printed = await print(plans)
    for (const pages of printed) {
      const last = pages.length - 1
      expect([pageWith(pages, 'Hết lời./.'), pageWith(pages, 'Nơi nhận:'), pageWith(pages, 'Nguyễn Văn A')]).toEqual([
        last,
        last,
        last,
      ])
    }
    expect(new Set(printed.map(pages => pages.length)).size).toBeGreaterThan(1)
  })

  test('no heading stands at the foot of a page', { timeout: 120_000 }, async ({ skip }) => {
    skip(reason !== null, reason ?? '')
    const heading = counted('khoan', 'Tiêu đề của khoản', '', [block('gach', 'Ngay dưới tiêu đề.', '')])
    const plans = Array.from({ length: 12 }, (_, i) =>
      aPlan({
        muc: [
          section('noi_dung', 'Nội dung', filler(i + 12)),
          section('giai_phap', 'Giải pháp', [heading, ...filler(6)]),
        ],
      }),
    )
    for (const pages of await print(plans)) {
      const at = pageWith(pages, 'Ngay dưới tiêu đề')
      expect([pageWith(pages, 'II. GIẢI PHÁP'), pageWith(pages, 'Tiêu đề của khoản')]).toEqual([at, at])
    }
  })

  test('the page number begins on page 2', { timeout: 60_000 }, async ({ skip }) => {
    skip(reason !== null, reason ?? '')
    const [pages = []] = await print([aPlan({ muc: [section('noi_dung', 'Nội dung', filler(60))] })])
    const firstLine = (page: string): string => page.trim().split('\n')[0]?.trim() ?? ''
    expect(firstLine(pages[0] ?? '')).toContain('CỘNG HÒA')
    expect(firstLine(pages[1] ?? '')).toBe('2')
    expect(firstLine(pages[2] ?? '')).toBe('3')
  })
})
