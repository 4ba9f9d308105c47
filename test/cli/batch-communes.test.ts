import { describe, expect, test } from 'vitest'
import { settleBatch } from '../../src/cli/batch/settings.ts'
import { batchSteps } from '../../src/cli/batch/steps.ts'
import { UsageError } from '../../src/cli/usage-error.ts'
import { documents, fakeSteps, runBatch } from '../support/fake-batch.ts'
import { memoryHost } from '../support/memory-host.ts'

/** Papers as in `fakeSteps`; data and the list of communes as they are. */
const steps = { ...fakeSteps(), data: batchSteps.data }
const settings = { communes: true, provinces: ['Ninh Bình'], data: null, name: '{{ten_khong_dau}}' }

describe('khcchc batch --communes', () => {
  test('makes a document for each unit of the province, those of the data with it', async () => {
    const host = memoryHost({ files: { 'mau.yaml': 'x', 'ds.csv': 'ten_xa,so\nGia Viễn,7\n' } })
    expect((await runBatch(host, { ...settings, data: 'ds.csv' }, steps)).exit).toBe(0)
    expect(documents(host)).toHaveLength(129)
    expect(documents(host)).toContain('gia-vien.docx')
  })

  test('makes nothing while a row of the data finds no commune, and tells every such row', async () => {
    const data = 'ten_xa,so\nGia Viển,7\nNho Quan,8\nTổng cộng,15\nNho Quan,9\n'
    const host = memoryHost({ files: { 'mau.yaml': 'x', 'ds.csv': data } })
    expect((await runBatch(host, { ...settings, data: 'ds.csv' }, steps)).exit).toBe(1)
    expect(documents(host)).toEqual([])
    expect(host.stderr()).toMatch(/ds\.csv:2 .*KH624[\s\S]*ds\.csv:4 .*KH624[\s\S]*ds\.csv:5 .*KH626/)
  })

  test('tells once that units have changed since the day of the list, but not where a day is asked for', async () => {
    const [host, asked] = [0, 1].map(() => memoryHost({ files: { 'mau.yaml': 'x' } }))
    expect((await runBatch(host as never, { ...settings, provinces: ['Bắc Ninh'] }, steps)).exit).toBe(0)
    expect(host?.stderr().match(/KH631/g)).toHaveLength(1)
    const changes = { ...settings, provinces: ['Bắc Ninh'], asOf: '2026-09-20', name: '{{loai_xa}}-{{ma_xa}}' }
    expect((await runBatch(asked as never, changes, steps)).exit).toBe(0)
    expect(asked?.stderr()).not.toContain('KH631')
  })

  test('takes the types of the day asked for', async () => {
    for (const [asOf, name] of [
      ['2026-09-19', 'xã Bố Hạ.docx'],
      ['2026-09-20', 'phường Bố Hạ.docx'],
    ] as const) {
      const host = memoryHost({ files: { 'mau.yaml': 'x' } })
      await runBatch(host, { ...settings, provinces: ['24'], asOf, name: '{{ten_day_du}}' }, steps)
      expect(documents(host)).toContain(name)
    }
  })

  test('lays the data over the list of that day', async () => {
    const host = memoryHost({ files: { 'mau.yaml': 'x', 'ds.csv': 'ten_xa,so\nPhường Bố Hạ,7\n' } })
    const run = { ...settings, provinces: ['24'], data: 'ds.csv' }
    await runBatch(host, { ...run, asOf: '2026-09-20' }, steps)
    expect(host.stderr()).not.toContain('KH628')
    await runBatch(host, { ...run, asOf: '2025-07-01', force: true }, steps)
    expect(host.stderr()).toMatch(/KH628[\s\S]*--as-of 2026-09-20/)
  })

  test('makes nothing for a day that cannot be', async () => {
    const host = memoryHost({ files: { 'mau.yaml': 'x' } })
    expect((await runBatch(host, { ...settings, asOf: '2026-02-30' }, steps)).exit).toBe(2)
    expect(host.stderr()).toMatch(/^--as-of: lỗi KH632/)
    expect(documents(host)).toEqual([])
  })
})

test('--as-of without the list of communes is wrong usage; with it, it is taken as given', () => {
  const settle = (flags: object) => settleBatch('mau.yaml', { output: 'out', ...flags }, ['docx'], 'vi')
  expect(() => settle({ data: ['ds.csv'], asOf: '2026-09-20' })).toThrow(UsageError)
  expect(settle({ communes: true, asOf: '2026-09-20' }).asOf).toBe('2026-09-20')
  expect(settle({ province: ['37'] }).asOf).toBeNull()
})
