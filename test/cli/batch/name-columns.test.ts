import { describe, expect, test } from 'vitest'
import { batchDesk } from '../../support/batch-command.ts'

const CSV = 'Tên riêng của xã,ho_ten,Tên tệp,Ghi chú\nKim Sơn,Nguyễn Văn A,ks,\nAn Bình,Trần Thị B,ab,\n'

describe('--name', () => {
  test.each([
    ['{{ten_tep}}', 'ks.docx'],
    ['{{ten_rieng_cua_xa}}', 'Kim Sơn.docx'],
    ['{{ten_xa}}.docx', 'Kim Sơn.docx'],
  ])('takes any column by its key, and no ending: %s', async (name, file) => {
    const desk = batchDesk(CSV)
    expect((await desk.batch('--name', name)).code).toBe(0)
    expect(desk.documents()).toContain(file)
  })

  test.each([
    ['{{ten tep}}', '{{ten_tep}}'],
    ['KH {{Tên riêng của xã}}', '{{ten_xa}}'],
  ])('with a header as it is written says which key to write: %s', async (name, key) => {
    const { code, err } = await batchDesk(CSV).batch('--name', name)
    expect(code).toBe(2)
    expect(err).toContain('KH022')
    expect(err).toContain(`gợi ý: ghi ${key}\n`)
  })

  test('with a column that is empty throughout tells the rows, and not that there is none', async () => {
    const { code, err } = await batchDesk(CSV).batch('--name', '{{ghi_chu}}')
    expect(code).toBe(1)
    expect(err.match(/KH023/g)).toHaveLength(2)
  })

  test('that nobody gave is no fault where every row has an error: the errors are told', async () => {
    const desk = batchDesk('ten_xa,so,ho_ten\nĐồng Phong,bảy,Nguyễn Văn A\n')
    const { code, err } = await desk.batch()
    expect([code, ...desk.documents()]).toEqual([1])
    expect(err).toContain('KH673')
    expect(err).not.toMatch(/KH022|--name/)
  })

  test('that was given is no fault either where every row has an error', async () => {
    const { code, err } = await batchDesk('ten_xa,so,ho_ten,Tên tệp\nĐồng Phong,bảy,Nguyễn Văn A,x\n').batch(
      '--name',
      '{{ten_tep}}',
    )
    expect(code).toBe(1)
    expect(err).not.toContain('KH022')
  })
})
