import { expect, test } from 'vitest'
import { batchDesk } from '../../support/batch-command.ts'

const CSV = 'ten_xa,ho_ten,so\nKim Sơn,Nguyễn Văn A,7\nAn Bình,Trần Thị B,tám\n'

test('--dry-run makes every row, ends as a real run, and writes nothing', async () => {
  const desk = batchDesk(CSV)
  const before = desk.files()
  const { code, err } = await desk.batch('--dry-run')
  expect(code).toBe(1)
  expect(err).toContain('KH673')
  expect(err).toContain('2 dòng: lập 1 văn bản, 1 dòng lỗi.\nChạy thử: không văn bản nào được ghi.')
  expect(desk.files()).toEqual(before)
})

test('--dry-run leaves what an earlier run made and remembers, and knows it', async () => {
  const desk = batchDesk(CSV)
  await desk.batch()
  const before = desk.text('/ra/.khcchc/manifest.jsonl')
  desk.data(CSV.replace('tám', '8').replace(',7', ',9'))
  const { code, err } = await desk.batch('--dry-run')
  expect([code, desk.text('/ra/.khcchc/manifest.jsonl'), ...desk.documents()]).toEqual([0, before, 'kim-son.docx'])
  expect(err).toContain('lập 2 văn bản')
})

test('--dry-run writes the report it is asked for, which cannot be taken for that of a real run', async () => {
  const desk = batchDesk(CSV)
  await desk.batch('--dry-run', '--report', 'thu.json', '--report', 'thu.csv')
  expect(desk.json('/thu.json')).toMatchObject({ dryRun: true, summary: { made: 1, failed: 1 } })
  expect(desk.text('/thu.csv')).toMatch(/1,kim-son,kim-son\.docx,lập được,/)
  expect(desk.documents()).toEqual([])
  await desk.batch('--report', 'that.json')
  expect(desk.json('/that.json').dryRun).toBe(false)
  expect((await desk.khcchc('batch', '--merge-reports', 'thu.json', 'that.json', '--report', 'x.json')).err).toContain(
    'KH034',
  )
})
