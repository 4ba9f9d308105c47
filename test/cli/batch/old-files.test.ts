import { expect, test } from 'vitest'
import { batchDesk } from '../../support/batch-command.ts'
import { fakeDocx } from '../../support/fake-batch.ts'

const csvOf = (...rows: readonly string[]): string => ['ten_xa,ho_ten,so', ...rows].join('\n')
const [KIM_SON, AN_BINH] = ['Kim Sơn,Nguyễn Văn A,7', 'An Bình,Trần Thị B,8']

test('a row that fails now tells that its file of an earlier run is still there, on screen and in both reports', async () => {
  const desk = batchDesk(csvOf(KIM_SON, AN_BINH))
  await desk.batch()
  const before = desk.bytes('/ra/an-binh.docx')
  desk.data(csvOf(KIM_SON, 'An Bình,Trần Thị B,tám'))
  const { code, err } = await desk.batch('--report', 'bc.json', '--report', 'bc.csv')
  expect(code).toBe(1)
  expect(err).toMatch(/dòng 2 · ds\.csv:3\n.*KH673[\s\S]*\n {6}bản cũ an-binh\.docx vẫn còn, nội dung cũ\n/)
  expect(err).not.toContain('không ứng với dòng nào')
  expect(desk.json('/bc.json')).toMatchObject({ orphans: [], results: [{ old: null }, { old: 'an-binh.docx' }] })
  expect(desk.text('/bc.csv').split('\r\n')[2]).toMatch(/,an-binh\.docx$/)
  expect(desk.bytes('/ra/an-binh.docx')).toBe(before)
})

test('a row that fails for the first time, or once its old file is gone, tells of none', async () => {
  const desk = batchDesk(csvOf(KIM_SON, 'An Bình,Trần Thị B,tám'))
  expect((await desk.batch()).err).not.toContain('bản cũ')
  desk.data(csvOf(KIM_SON, AN_BINH))
  await desk.batch()
  desk.data(csvOf(KIM_SON, 'An Bình,,8'))
  expect((await desk.batch()).err).toContain('bản cũ an-binh.docx')
})

test('files of rows that are gone are listed in the report, and the first five on screen', async () => {
  const names = ['Ba', 'Bốn', 'Hai', 'Năm', 'Sáu', 'Một']
  const desk = batchDesk(csvOf(KIM_SON, ...names.map(name => `${name},Nguyễn Văn A,1`)))
  await desk.batch()
  desk.data(csvOf(KIM_SON))
  const { err } = await desk.batch('--report', 'bc.json')
  expect(err).toContain('6 văn bản cũ trong thư mục không ứng với dòng nào')
  expect(err).toContain(': ba.docx, bon.docx, hai.docx, mot.docx, nam.docx, ….')
  expect(desk.json('/bc.json').orphans).toHaveLength(6)
  expect(desk.documents()).toHaveLength(7)
})

test('the advice to overwrite an edited file is for its row alone', async () => {
  const desk = batchDesk(csvOf(KIM_SON, AN_BINH))
  await desk.batch()
  const edited = fakeDocx('', 'sửa tay')
  for (const name of ['kim-son', 'an-binh']) desk.write(`/ra/${name}.docx`, edited)
  expect((await desk.batch()).err).toMatch(/KH024[\s\S]*--only 1 --force[\s\S]*KH024[\s\S]*--only 2 --force/)
  desk.data(csvOf(KIM_SON, AN_BINH.replace('8', '9')))
  expect((await desk.batch()).err).toMatch(/KH025[\s\S]*--only 2 --force/)
  expect((await desk.batch('--only', '2', '--force')).code).toBe(0)
  expect(desk.bytes('/ra/kim-son.docx')).toBe(edited)
  expect(desk.text('/ra/an-binh.docx')).not.toBe('sửa tay')
})
