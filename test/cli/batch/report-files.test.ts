import { describe, expect, test } from 'vitest'
import { batchDesk } from '../../support/batch-command.ts'

const CSV = 'ten_xa,ho_ten\nKim Sơn,Nguyễn Văn A\n'

describe('--report takes no place', () => {
  test.each(['ds.csv', './ra/../ds.csv'])('of the data: %s, not even with --force', async report => {
    const desk = batchDesk(CSV)
    for (const more of [[], ['--force']]) {
      const { code, err } = await desk.batch('--report', report, ...more)
      expect([code, desk.text('/ds.csv'), ...desk.documents()]).toEqual([2, CSV])
      expect(err).toContain(`--report ${report} là tệp mẫu hoặc tệp dữ liệu`)
    }
  })

  test('of another report of the same call', async () => {
    const { code, err } = await batchDesk(CSV).batch('--report', 'a.json', '--report', './a.json')
    expect([code, err]).toEqual([2, expect.stringContaining('--report ./a.json ghi hai lần')])
  })

  test.each([
    ['khac.csv', 'ten_xa,ho_ten\nAn Bình,Trần Thị B\n'],
    ['khac.json', '{"name": "x", "khcchc": 1}'],
    ['khac.json', '[]'],
  ])('of a file that is no report, unless --force: %s', async (file, content) => {
    const desk = batchDesk(CSV, { [file]: content })
    const { code, err } = await desk.batch('--report', file)
    expect([code, desk.text(`/${file}`), ...desk.documents()]).toEqual([2, content])
    expect(err).toContain(`--report ${file}: tệp đã có và không phải báo cáo`)
    expect((await desk.batch('--report', file, '--force')).code).toBe(0)
    expect(desk.text(`/${file}`)).not.toBe(content)
  })

  test('but of reports of either language and of empty files', async () => {
    const desk = batchDesk(CSV, { 'a.json': '', 'a.csv': '' })
    const reports = ['--report', 'a.json', '--report', 'a.csv']
    expect((await desk.batch(...reports)).code).toBe(0)
    expect((await desk.batch('--lang', 'en', ...reports)).code).toBe(0)
    expect((await desk.batch(...reports)).code).toBe(0)
  })
})

describe('--merge-reports', () => {
  test('overwrites no file that is no report, unless --force', async () => {
    const desk = batchDesk(CSV)
    await desk.batch('--report', 'a.json')
    const merge = ['batch', '--merge-reports', 'a.json', '--report', 'ds.csv']
    expect((await desk.khcchc(...merge)).code).toBe(2)
    expect(desk.text('/ds.csv')).toBe(CSV)
    expect((await desk.khcchc(...merge, '--force')).code).toBe(0)
  })

  test.each([['--data', 'ds.csv'], ['-o', 'ra'], ['--resume']])('does not go with %s', async (...more) => {
    const desk = batchDesk(CSV)
    await desk.batch('--report', 'a.json')
    const { code, err } = await desk.khcchc('batch', '--merge-reports', 'a.json', '--report', 'b.json', ...more)
    expect([code, err]).toEqual([2, expect.stringContaining(`không dùng cùng ${more[0]};`)])
  })
})

test('--resume with --force, and --sheet without --data, are refused', async () => {
  const desk = batchDesk(CSV)
  expect(await desk.batch('--resume', '--force')).toMatchObject({
    code: 2,
    err: expect.stringContaining('--resume và --force trái nhau'),
  })
  expect(await desk.khcchc('batch', 'mau.yaml', '--province', '37', '--sheet', 'x', '-o', 'ra')).toMatchObject({
    code: 2,
    err: expect.stringContaining('--sheet chỉ dùng cùng --data'),
  })
})

test('a misspelt province or day is told by its option, as khcchc communes does', async () => {
  const desk = batchDesk(CSV)
  for (const wrong of [
    ['--province', 'Ninh Bìnk'],
    ['--province', '37', '--as-of', '2026-02-30'],
  ]) {
    const { code, err } = await desk.khcchc('batch', 'mau.yaml', ...wrong, '-o', 'ra')
    expect([code, err]).toEqual([2, (await desk.khcchc('communes', ...wrong)).err])
    expect(err.startsWith(`${wrong.at(-2)}: lỗi KH`)).toBe(true)
  }
})
