import { describe, expect, test } from 'vitest'
import { type BatchFlags, settleBatch, settleMerge } from '../../src/cli/batch/settings.ts'

const settle = (flags: BatchFlags) =>
  settleBatch('mau.yaml', { data: ['ds.csv'], output: 'out', ...flags }, ['docx'], 'vi')

describe('flags of batch', () => {
  test('have a default each', () => {
    expect(settle({})).toMatchObject({ jobs: null, shard: null, only: [], reports: [], name: null, communes: false })
  })

  test('--shard takes 1/4 to 4/4 and nothing else', () => {
    expect(settle({ shard: '1/4' }).shard).toEqual({ index: 1, count: 4 })
    expect(settle({ shard: '4/4' }).shard).toEqual({ index: 4, count: 4 })
    for (const shard of ['0/4', '5/4', '1', '1/2/3', 'a/b', '-1/4', '1/', '1.5/2', ''])
      expect(() => settle({ shard }), shard).toThrow('--shard')
  })

  test('--jobs takes a whole number from 1', () => {
    expect(settle({ jobs: '8' }).jobs).toBe(8)
    for (const jobs of ['0', '-1', '2.5', 'x', '', '1000']) expect(() => settle({ jobs }), jobs).toThrow('--jobs')
  })

  test('--only takes numbers, ranges, values and failed', () => {
    expect(settle({ only: ['3,7-12', 'ten_xa= Vân, Hồ ', 'failed'] }).only).toEqual([
      { kind: 'rows', from: 3, to: 3 },
      { kind: 'rows', from: 7, to: 12 },
      { kind: 'value', name: 'ten_xa', value: 'Vân, Hồ' },
      { kind: 'failed' },
    ])
    for (const only of ['0', '5-3', 'x', '1-2-3', '', '=a', '1,,2'])
      expect(() => settle({ only: [only] }), only).toThrow('--only')
  })

  test('data and a folder are needed; a province alone stands for the list of communes', () => {
    expect(() => settleBatch('m', { output: 'out' }, ['docx'], 'vi')).toThrow('--data')
    expect(() => settleBatch('m', { data: ['d'] }, ['docx'], 'vi')).toThrow('-o')
    expect(settleBatch('m', { output: 'out', province: ['Ninh Bình'] }, ['docx'], 'vi').communes).toBe(true)
  })

  test('an empty --name and a report of no known kind are wrong', () => {
    expect(() => settle({ name: ' ' })).toThrow('--name')
    expect(() => settle({ report: ['a.txt'] })).toThrow('.json')
  })

  test('merging needs reports and a place for the whole', () => {
    expect(() => settleMerge([], ['a.json'], false, 'vi')).toThrow('--merge-reports')
    expect(() => settleMerge(['a.json'], undefined, false, 'vi')).toThrow('--merge-reports')
  })
})
