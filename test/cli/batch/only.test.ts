import { describe, expect, test } from 'vitest'
import { batchDesk } from '../../support/batch-command.ts'

const CSV = `Tên riêng của xã,Họ và tên người ký,Số kế hoạch,Ngày họp,Tên tệp
Kim Sơn,Nguyễn Văn A,1.200,24/01/2026,ks
An Bình,Trần Thị B,8,25/01/2026,ab
Gia Viễn,Nguyễn Văn A,bảy,26/01/2026,gv
`

describe('--only column=value', () => {
  test.each([
    ['ten_xa=Kim Sơn'],
    ['Tên riêng của xã=kim son'],
    ['ten rieng cua xa=KIM SƠN'],
    ['Tên tệp=KS'],
    ['ten_tep=ks'],
    ['Ngày họp=24/01/2026'],
    ['ngay_hop=2026-01-24'],
    ['Số kế hoạch=1.200'],
    ['so=1200'],
  ])('takes the header, the title or the key, and the value as it is typed in the cell: %s', async only => {
    const desk = batchDesk(CSV)
    const { code, err } = await desk.batch('--only', only)
    expect(err).not.toContain('KH0')
    expect([code, ...desk.documents()]).toEqual([0, 'kim-son.docx'])
  })

  test('finds a row that has an error, and fails with it', async () => {
    const { code, err } = await batchDesk(CSV).batch('--only', 'ten_xa=gia vien')
    expect(code).toBe(1)
    expect(err).toContain('KH673')
  })

  test('with a value that no row has is wrong usage, and nothing is written', async () => {
    const desk = batchDesk(CSV)
    const { code, err } = await desk.batch('--only', 'ten_xa=Kim Sơn', '--only', 'ten_xa=Kim Sno')
    expect([code, ...desk.documents()]).toEqual([2])
    expect(err).toContain('--only: không có dòng nào có ten_xa là "Kim Sno"')
  })

  test('with a column that is not there names those that are, each once', async () => {
    const { code, err } = await batchDesk(CSV).batch('--only', 'tinh=Ninh Bình')
    expect(code).toBe(2)
    expect(err).toContain('dữ liệu không có cột "tinh"; có: ten_xa, ho_ten, so, ngay_hop, ten_tep\n')
  })
})

test('--only failed where nothing failed says so and ends with 0', async () => {
  const desk = batchDesk(CSV.replace('bảy', '7'))
  await desk.batch()
  const { code, err } = await desk.batch('--only', 'failed')
  expect([code, err]).toEqual([0, expect.stringContaining('Không có dòng lỗi nào ở lần chạy trước.')])
  const bad = batchDesk(CSV)
  await bad.batch()
  expect((await bad.batch('--only', 'failed')).code).toBe(1)
})

test('--only on the list of communes takes the header of the data that names the commune', async () => {
  const desk = batchDesk('Xã,Người ký,Họ và tên người ký\nKim Sơn,x,Nguyễn Văn A\n')
  const { code } = await desk.batch('--province', '37', '--only', 'Xã=kim son', '--name', '{{ten_khong_dau}}')
  expect([code, ...desk.documents()]).toEqual([0, 'kim-son.docx'])
})
