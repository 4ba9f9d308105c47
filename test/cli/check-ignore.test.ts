/** Comments that silence findings. */
import { describe, expect, test } from 'vitest'
import { compilePlan } from '../../src/compile.ts'
import { aPlanFile, CITED } from '../support/a-plan-file.ts'
import { aTemplate, pressed } from '../support/a-template.ts'
import { findings } from '../support/check-run.ts'

const check = async (...noiDung: readonly string[]) =>
  findings({ 'kh.yaml': aPlanFile({ noi_dung: noiDung.join('\n') }) }, 'kh.yaml')

test('the plan of these tests has one warning without a comment, at line 6', async () => {
  expect((await check(`noi_dung: ${CITED}`)).found).toEqual(['warning KH407 kh.yaml:6'])
})

describe('a comment with a reason silences', () => {
  test.each([
    ['at the end of the line', [`noi_dung: ${CITED} # khcchc-bo-qua KH407: trích nguyên văn`]],
    ['on the line above', ['# khcchc-bo-qua KH407: trích nguyên văn', `noi_dung: ${CITED}`]],
    [
      'above blank lines and other comments',
      ['# khcchc-bo-qua KH407: trích nguyên văn', '', '# x', `noi_dung: ${CITED}`],
    ],
    ['in English', [`noi_dung: ${CITED} # khcchc-ignore KH407: quoted as it is`]],
    ['in small letters', [`noi_dung: ${CITED} # khcchc-bo-qua kh407: trích nguyên văn`]],
    ['by the rule of the decree', [`noi_dung: ${CITED} # khcchc-bo-qua ND30-7.e: trích nguyên văn`]],
    ['a folded text, at its key', ['noi_dung: > # khcchc-bo-qua KH407: trích nguyên văn', '  Mở đầu.', `  ${CITED}`]],
    [
      'a folded text, above its key',
      ['# khcchc-bo-qua KH407: trích nguyên văn', 'noi_dung:', '  Mở đầu.', `  ${CITED}`],
    ],
    ['an item of a list', ['noi_dung:', '  - Mở đầu.', '  # khcchc-bo-qua KH407: trích nguyên văn', `  - ${CITED}`]],
  ])('%s', async (_where, lines) => {
    const { code, found, suppressed } = await check(...lines)
    expect({ code, found }).toEqual({ code: 0, found: [] })
    expect(suppressed).toMatchObject([{ code: 'KH407', by: 'inline' }])
  })

  test('several codes, parted by blanks or commas', async () => {
    const text = `noi_dung: ${CITED} Thực hiện tuyên truyền cải cách hành chính năm 2025.`
    expect((await check(text)).found).toEqual(['warning KH407 kh.yaml:6', 'warning KH401 kh.yaml:6'])
    expect((await check(`${text} # khcchc-bo-qua KH401, KH407: trích nguyên văn`)).found).toEqual([])
    expect((await check(`${text} # khcchc-bo-qua KH401 KH407: trích nguyên văn`)).found).toEqual([])
  })

  test('in a template, its own words and those of the paper it makes', async () => {
    const lines = [`noi_dung: ${CITED} # khcchc-bo-qua KH407: trích nguyên văn`]
    expect((await findings({ 'mau.yaml': aTemplate({ ke_hoach: [`noi_dung: ${CITED}`] }) }, 'mau.yaml')).found).toEqual(
      ['warning KH407 mau.yaml:12'],
    )
    const { found, suppressed } = await findings({ 'mau.yaml': aTemplate({ ke_hoach: lines }) }, 'mau.yaml')
    expect(found).toEqual([])
    expect(suppressed).toMatchObject([{ code: 'KH407', by: 'inline', reason: 'trích nguyên văn' }])
  })

  test('in build too, and the paper is made', () => {
    const text = aPlanFile({ noi_dung: `noi_dung: ${CITED} # khcchc-bo-qua KH407: trích nguyên văn` })
    expect(compilePlan(text, { file: 'kh.yaml', lang: 'vi' })).toMatchObject({ diagnostics: [], document: {} })
  })

  test('in every paper of batch', () => {
    const made = pressed({ ke_hoach: [`noi_dung: ${CITED} # khcchc-bo-qua KH407: trích nguyên văn`] })
    expect(made).toMatchObject({ diagnostics: [], document: {} })
  })

  test('after a byte order mark', async () => {
    const text = `\ufeff${aPlanFile({ noi_dung: `noi_dung: ${CITED} # khcchc-bo-qua KH407: trích` })}`
    expect((await findings({ 'kh.yaml': text }, 'kh.yaml')).found).toEqual([])
  })
})

describe('a comment silences nothing', () => {
  test('without a reason, which is told by check; build goes on', async () => {
    const line = `noi_dung: ${CITED} # khcchc-bo-qua KH407`
    const { code, found } = await check(line)
    expect({ code, found }).toEqual({ code: 0, found: ['warning KH407 kh.yaml:6', 'warning KH786 kh.yaml:6'] })
    expect((await check(`${line}:  `)).found).toContain('warning KH786 kh.yaml:6')
    const built = compilePlan(aPlanFile({ noi_dung: line }), { file: 'kh.yaml', lang: 'vi' })
    expect(built.document).not.toBeNull()
  })

  test('without the colon, which is told once: the words of the reason are no codes', async () => {
    const { found } = await check(`noi_dung: ${CITED} # khcchc-bo-qua KH407 - trích nguyên văn`)
    expect(found).toEqual(['warning KH407 kh.yaml:6', 'warning KH786 kh.yaml:6'])
    expect((await check(`noi_dung: ${CITED} # khcchc-bo-qua vì trích nguyên văn`)).found).toEqual(found)
  })

  test('without a code', async () => {
    expect((await check(`noi_dung: ${CITED} # khcchc-bo-qua: trích nguyên văn`)).found).toContain(
      'warning KH786 kh.yaml:6',
    )
  })

  test('of another code', async () => {
    expect((await check(`noi_dung: ${CITED} # khcchc-bo-qua KH401: trích`)).found).toEqual([
      'warning KH407 kh.yaml:6',
      'warning KH789 kh.yaml:6',
    ])
  })

  test('in another line', async () => {
    expect((await check(`noi_dung: ${CITED}`, '# khcchc-bo-qua KH407: trích')).found).toEqual([
      'warning KH407 kh.yaml:6',
      'warning KH789 kh.yaml:7',
    ])
  })

  test('that is text of the plan and only looks like a comment: it would print, which is an error', async () => {
    const text = `"${CITED} # khcchc-bo-qua KH407: trích"`
    expect((await check(`noi_dung: ${text}`)).found).toEqual(['warning KH407 kh.yaml:6', 'error KH424 kh.yaml:6'])
    const folded = ['noi_dung: |', `  ${CITED}`, '  # khcchc-bo-qua KH407: trích']
    expect((await check(...folded)).found).toEqual(['warning KH407 kh.yaml:7', 'error KH424 kh.yaml:8'])
  })

  test('of a code there is not, which is told with the nearest', async () => {
    const { found } = await check(`noi_dung: ${CITED} # khcchc-bo-qua KH4O7: trích`)
    expect(found).toEqual(['warning KH407 kh.yaml:6', 'warning KH788 kh.yaml:6'])
  })

  test('of an error, which stays with a warning', async () => {
    const { code, found } = await check('noi_dung: [] # khcchc-bo-qua KH223: để trống đã')
    const [error = ''] = found.filter(one => one.startsWith('error'))
    const id = error.split(' ')[1]
    const again = await check(`noi_dung: [] # khcchc-bo-qua ${id}: để trống đã`)
    expect(code).toBe(1)
    expect(again.code).toBe(1)
    expect(again.found).toEqual([error, 'warning KH790 kh.yaml:6'])
  })
})

test('a comment that is too many is not told while errors keep checks from being made', async () => {
  const { found } = await check('noi_dung: Giới thiệu. # khcchc-bo-qua KH407: trích', 'noi_nahn: []')
  expect(found.some(one => one.includes('KH789'))).toBe(false)
})

test('a file of nothing but such comments is judged within seconds', async () => {
  const comments = `# khcchc-bo-qua ${'XY999 '.repeat(40)}: x\n`.repeat(3500)
  const start = process.hrtime.bigint()
  expect((await findings({ 'kh.yaml': `${comments}${aPlanFile()}` }, 'kh.yaml')).found.length).toBeLessThan(2100)
  expect(Number(process.hrtime.bigint() - start) / 1e9).toBeLessThan(15)
})
