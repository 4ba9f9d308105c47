import { expect, test } from 'vitest'
import { batchDesk } from '../../support/batch-command.ts'
import { rowsOf, runBatch } from '../../support/fake-batch.ts'
import { memoryHost } from '../../support/memory-host.ts'

const BAD = 'ten_xa,ho_ten,so\nKim Sơn,Nguyễn Văn A,-1\nAn Bình,Trần Thị B,8\n'

test('what is remembered of a row speaks the language of this run and names the files of this run', async () => {
  const desk = batchDesk(BAD, { 'ds2.csv': BAD })
  const first = await desk.batch('--resume', '--report', 'bc.json')
  expect([first.code, first.err]).toEqual([1, expect.stringContaining(': lỗi KH')])
  desk.write('/mau2.yaml', desk.text('/mau.yaml'))
  const argv = ['batch', 'mau2.yaml', '--data', 'ds2.csv', '-o', 'ra', '--resume', '--report', 'bc.json']
  const { code, err } = await desk.khcchc('--lang', 'en', ...argv)
  expect([code, err]).toEqual([1, expect.stringContaining('mau2.yaml:')])
  expect(err).not.toMatch(/lỗi|ds\.csv|mau\.yaml/)
  expect(desk.json('/bc.json').results.map((row: { status: string }) => row.status)).toEqual(['failed', 'unchanged'])
  expect(desk.text('/bc.json')).not.toMatch(/"ds\.csv"|"mau\.yaml"/)
  expect((await desk.batch('--resume', '--report', 'bc.json')).err).toBe(
    first.err.replace('lập 1 văn bản', '1 văn bản không đổi'),
  )
})

test('more of the same is told in words', async () => {
  const names = Array.from({ length: 25 }, (_, i) => [`X${i}`, `x${i}`]).flat()
  const host = memoryHost({ files: { 'mau.yaml': 'mau', 'ds.json': rowsOf(...names, ...Array(20).fill('X0')) } })
  expect((await runBatch(host, { name: '{{ten_xa}}' })).exit).toBe(2)
  expect(host.stderr()).toContain('… và 5 tên tệp trùng khác\n')
  expect(host.stderr()).toMatch(/; … và 10 dòng khác; chưa ghi tệp nào/)
})
