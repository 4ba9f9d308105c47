import { describe, expect, test } from 'vitest'
import { allCommands } from '../../../src/cli/commands/all.ts'
import { run } from '../../../src/cli/program.ts'
import { batchDesk, desk, TEMPLATE } from '../../support/batch-command.ts'
import { memoryHost } from '../../support/memory-host.ts'

const CSV = 'ten_xa,ho_ten\nKim Sơn,Nguyễn Văn A\n'

describe('wrong usage', () => {
  test('points to the help of the command', async () => {
    expect((await desk().khcchc('batch', 'mau.yaml', '-o', 'ra')).err).toMatch(/Xem: khcchc batch --help\n$/)
    expect((await desk().khcchc('--lang', 'en', 'communes', '--formt', 'x')).err).toMatch(
      /See: khcchc communes --help\n$/,
    )
    expect((await desk().khcchc('bacth')).err).toMatch(/Xem: khcchc --help\n$/)
  })

  test('--data twice is refused', async () => {
    const { code, err } = await batchDesk(CSV).batch('--data', 'ds2.csv')
    expect([code, err]).toEqual([2, expect.stringContaining('--data chỉ ghi một lần')])
  })

  test.each([
    ['ds.csv', 'mau.yaml'],
    ['ds.xlsx', 'mau.yaml'],
    ['ds.yaml', 'mau.yaml'],
  ])('template and data exchanged are told: %s --data %s', async (template, data) => {
    const host = desk({ 'ds.csv': CSV, 'ds.yaml': '- {ten_xa: Kim Sơn, ho_ten: Nguyễn Văn A}\n' })
    const { code, err } = await host.khcchc('batch', template, '--data', data, '-o', 'ra')
    expect([code, err]).toEqual([2, expect.stringContaining('có phải đổi chỗ mẫu và dữ liệu?')])
    expect(err).toContain(`khcchc batch ${data} --data ${template}`)
  })

  test('data in YAML is no template, and is taken', async () => {
    const host = desk({ 'ds.yaml': '- {ten_xa: Kim Sơn, ho_ten: Nguyễn Văn A}\n' })
    expect((await host.khcchc('batch', 'mau.yaml', '--data', 'ds.yaml', '-o', 'ra')).code).toBe(0)
  })

  test('a template or a file of data that is not there is told with those that are', async () => {
    const host = desk({ 'ds.csv': CSV, 'ghi-chu.txt': '' })
    expect((await host.khcchc('batch', 'mua.yaml', '--data', 'ds.csv', '-o', 'ra')).err).toContain(
      'trong thư mục có: mau.yaml\n',
    )
    expect((await host.khcchc('batch', 'mau.yaml', '--data', 'ds2.csv', '-o', 'ra')).err).toContain(
      'trong thư mục có: ds.csv, mau.yaml\n',
    )
  })

  test('a merged report does not take the place of a part', async () => {
    const host = batchDesk(CSV)
    await host.batch('--report', 'a.json')
    const before = host.text('/a.json')
    const { code, err } = await host.khcchc('batch', '--merge-reports', 'a.json', '--report', './a.json')
    expect([code, host.text('/a.json')]).toEqual([2, before])
    expect(err).toContain('cũng là một báo cáo được gộp')
    expect((await host.khcchc('batch', '--merge-reports', 'a.json', '--report', 'b.json')).code).toBe(0)
  })
})

test('the help says that --province implies --communes, and tells of --dry-run', async () => {
  const host = memoryHost()
  await run(['batch', '--help'], host, allCommands)
  const out = host.stdout().replace(/\s+/g, ' ')
  expect(out).toContain('đã bao hàm --communes')
  expect(out).toContain('--dry-run chạy thử')
})

describe('a template', () => {
  const BROKEN = TEMPLATE.replace('mo_ta: Số kế hoạch, vi_du: 7', 'mo_ta: Số kế hoạch, vi_du: -7')

  test('whose own examples make no paper stops the run before anything is made, told once', async () => {
    const rows = Array.from({ length: 5 }, (_, i) => `Kim Sơn ${i},Nguyễn Văn A`).join('\n')
    const host = batchDesk(`ten_xa,ho_ten\n${rows}\n`, { 'mau.yaml': BROKEN })
    const { code, err } = await host.batch()
    expect([code, ...host.documents()]).toEqual([1])
    expect(err.match(/: lỗi KH/g)).toHaveLength(1)
    expect(err).toContain('khcchc check mau.yaml')
  })

  test('has its hints told by check, and not by every run', async () => {
    const template = TEMPLATE.replace(
      '{{#if ngay_hop}} Họp ngày {{ngay_hop}}.{{/if}}',
      ' Họp ngày {{ngay_hop}}.',
    ).replace(
      'noi_dung: Giới thiệu thủ tục. Họp ngày {{ngay_hop}}.',
      "noi_dung: ['Họp ngày {{ngay_hop}}.', 'Giới thiệu thủ tục.']",
    )
    const host = batchDesk(CSV, { 'mau.yaml': template })
    const checked = await host.khcchc('check', 'mau.yaml')
    const hints = checked.err.match(/lưu ý KH6\d\d/g) ?? []
    expect((await host.batch()).err).not.toMatch(/mau\.yaml:\d+:\d+: lưu ý KH6/)
    expect(hints.length).toBeGreaterThan(0)
  })
})

test('what is wrong at one place of the template is shown whole at three rows, then in one line', async () => {
  const rows = Array.from({ length: 6 }, (_, i) => `Kim Sơn ${i},Nguyễn Văn A,-1`).join('\n')
  const host = batchDesk(`ten_xa,ho_ten,so\n${rows}\n`)
  const { code, err } = await host.batch()
  expect(code).toBe(1)
  const lines = err.split('\n').filter(line => line.startsWith('dòng '))
  expect(lines).toHaveLength(6)
  expect(lines.slice(3).every(line => /· KH\d+ mau\.yaml:\d+:\d+: như các dòng trên$/.test(line))).toBe(true)
  expect(err.match(/: lỗi KH/g)).toHaveLength(3)
})

test('a row of totals under the list is left out with a hint; a commune that has nothing else is not', async () => {
  const host = batchDesk('STT,ten_xa,ho_ten,so\n1,Kim Sơn,Nguyễn Văn A,7\n2,Cộng Hòa,,\n,Tổng cộng:,,7\n')
  const { code, err } = await host.batch('--report', 'bc.json')
  expect(err).toMatch(/ds\.csv:4 .*KH038: Bỏ qua dòng "Tổng cộng:"/)
  expect(host.json('/bc.json').results.map((row: { status: string }) => row.status)).toEqual(['made', 'failed'])
  expect(code).toBe(1)
})

describe('--communes', () => {
  test('with a variable that the list does not have says where to give it', async () => {
    const host = desk()
    const { code, err } = await host.khcchc('batch', 'mau.yaml', '--province', '37', '-o', 'ra')
    expect(code).toBe(1)
    expect(err).toMatch(/KH658[\s\S]*ho_ten[\s\S]*cho giá trị ở tệp --data \(khớp theo ma_xa hoặc ten_xa\)/)
    expect(err).not.toMatch(/dòng tiêu đề|KH660/)
  })

  test('never calls a column unused that tells the commune, or that is one of the list', async () => {
    const host = batchDesk(
      'STT,Mã xã,Tên xã,Xã phường,Tỉnh,Loại xã,ho_ten,Dân số\n1,14464,Gia Viễn,Gia Viễn,Ninh Bình,xã,Nguyễn Văn A,9\n',
    )
    const { err } = await host.batch('--province', '37', '--only', 'ma_xa=14464')
    expect(err).toMatch(/KH660: Mẫu không dùng cột "Dân số"/)
    expect(err).not.toMatch(/KH039|KH659|"Mã xã"|ten_tinh|loai_xa/)
  })
})
