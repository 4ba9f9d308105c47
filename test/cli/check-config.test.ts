/** khcchc.config.yaml at work. */
import { describe, expect, test } from 'vitest'
import { aPlanFile, CITED } from '../support/a-plan-file.ts'
import { checkRun, findings } from '../support/check-run.ts'

const WARNED = aPlanFile({ noi_dung: `noi_dung: ${CITED}` })
const CONFIG = 'khcchc.config.yaml'

describe('the configuration', () => {
  test('makes a warning an error, a remark or nothing', async () => {
    const of = (level: string) => findings({ 'kh.yaml': WARNED, [CONFIG]: `muc_do: {KH407: ${level}}` }, 'kh.yaml')
    expect(await of('loi')).toMatchObject({ code: 1, found: ['error KH407 kh.yaml:6'] })
    expect(await of('luu_y')).toMatchObject({ code: 0, found: ['hint KH407 kh.yaml:6'] })
    expect(await of('tat')).toMatchObject({ code: 0, found: [] })
  })

  test('is the nearest upward from each file, and used whole', async () => {
    const files = {
      'a/b/kh.yaml': WARNED,
      'c/kh.yaml': WARNED,
      [CONFIG]: 'muc_do: {KH407: tat}',
      [`a/${CONFIG}`]: 'toi_da_canh_bao: 5',
    }
    expect((await findings(files, 'a/b/kh.yaml', 'c/kh.yaml')).found).toEqual(['warning KH407 a/b/kh.yaml:6'])
  })

  test('can be another file, or none', async () => {
    const files = { 'kh.yaml': WARNED, [CONFIG]: 'muc_do: {KH407: tat}', 'x/ch.yaml': 'muc_do: {KH407: loi}' }
    expect((await findings(files, 'kh.yaml', '--config', 'x/ch.yaml')).found).toEqual(['error KH407 kh.yaml:6'])
    expect((await findings(files, 'kh.yaml', '--no-config')).found).toEqual(['warning KH407 kh.yaml:6'])
  })

  test('limits the warnings among its own files; --max-warnings wins', async () => {
    const files = {
      'a/1.yaml': WARNED,
      'a/2.yaml': WARNED,
      'b/1.yaml': WARNED,
      [`a/${CONFIG}`]: 'toi_da_canh_bao: 1',
      [`b/${CONFIG}`]: 'toi_da_canh_bao: 1',
    }
    expect((await checkRun(files, 'b')).code).toBe(0)
    const { code, err } = await checkRun(files, 'a', 'b')
    expect(code).toBe(1)
    expect(err).toContain('Có 2 cảnh báo, nhiều hơn mức cho phép là 1.')
    expect((await checkRun(files, 'a', 'b', '--max-warnings', '3')).code).toBe(0)
  })

  test('leaves files out, which the summary counts', async () => {
    const files = { 'kh.yaml': WARNED, 'dl/ds.yaml': '- 1', [CONFIG]: 'bo_qua_tep: [dl]' }
    const { code, found, err } = await findings(files, 'kh.yaml', 'dl/ds.yaml')
    expect({ code, found }).toEqual({ code: 0, found: ['warning KH407 kh.yaml:6'] })
    expect(err).toContain('1 tệp không kiểm tra theo cấu hình')
  })

  test('with a fault stops the run with exit 2, its place in every report', async () => {
    const files = { 'kh.yaml': WARNED, [CONFIG]: 'muc_doo: {}' }
    expect(await findings(files, 'kh.yaml')).toMatchObject({ code: 2, found: [`error KH780 ${CONFIG}:1`] })
  })

  test('that was named and is not there stops the run', async () => {
    expect(await findings({ 'kh.yaml': WARNED }, 'kh.yaml', '--config', 'ch.yaml')).toMatchObject({
      code: 2,
      found: ['error KH001 ch.yaml:1'],
    })
  })
})
