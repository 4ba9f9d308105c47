/** An old stock of plans: what is known does not count. */
import { describe, expect, test } from 'vitest'
import { aPlanFile } from '../support/a-plan-file.ts'
import { checkRun, findings } from '../support/check-run.ts'

const NAME = 'nen/khcchc.baseline.json'
/** KH401, a warning: the plan is for 2026. */
const LAST_YEAR = 'Thực hiện tuyên truyền cải cách hành chính năm 2025.'
const OLD = aPlanFile({ noi_dung: `noi_dung:\n  - ${LAST_YEAR}\n  - ${LAST_YEAR}` })

const baselineOf = async (files: Readonly<Record<string, string>>): Promise<string> =>
  (await checkRun(files, ...Object.keys(files), '--write-baseline', NAME)).read(NAME)

describe('a baseline', () => {
  test('is written sorted, by path from its own folder, with counts and a line end; exit 0', async () => {
    const files = { 'b/kh.yaml': OLD, 'a.yaml': 'co_quan: {ten: Ủy ban nhân dân xã Suối Lành}\n' }
    const { code, err, read } = await checkRun(files, 'b/kh.yaml', 'a.yaml', '--write-baseline', NAME)
    expect(code).toBe(0)
    expect(err).toMatch(/Đã ghi \d+ phát hiện vào nen\/khcchc\.baseline\.json\.\n$/)
    const written = JSON.parse(read(NAME))
    expect(written).toMatchObject({ format: 'khcchc-baseline', version: 1 })
    expect(Object.keys(written.files)).toEqual(['../a.yaml', '../b/kh.yaml'])
    expect(Object.entries(written.files['../b/kh.yaml'])).toEqual([[expect.stringMatching(/^KH401 [0-9a-f]{16}$/), 2]])
    expect(read(NAME).endsWith('}\n')).toBe(true)
  })

  test('takes what it knows out of the count, tells how many, and gives them as suppressed', async () => {
    const files = { 'kh.yaml': OLD, [NAME]: await baselineOf({ 'kh.yaml': OLD }) }
    const { code, found, suppressed, err } = await findings(files, 'kh.yaml', '--baseline', NAME, '--max-warnings', '0')
    expect({ code, found }).toEqual({ code: 0, found: [] })
    expect(suppressed).toMatchObject([
      { code: 'KH401', by: 'baseline', reason: NAME },
      { code: 'KH401', by: 'baseline' },
    ])
    expect(err).toContain('2 phát hiện đã biết')
  })

  test('lets errors of the old stock pass, and none that is new', async () => {
    const broken = aPlanFile({ noi_nhan: 'noi_nahn: [Phòng Văn hóa - Xã hội]' })
    const nen = await baselineOf({ 'kh.yaml': broken })
    expect((await checkRun({ 'kh.yaml': broken, [NAME]: nen }, 'kh.yaml', '--baseline', NAME)).code).toBe(0)
    const worse = `${broken}nguoi_kyy: x\n`
    expect((await checkRun({ 'kh.yaml': worse, [NAME]: nen }, 'kh.yaml', '--baseline', NAME)).code).toBe(1)
  })

  test('still knows a finding whose line has moved, and one more of the same is new', async () => {
    const nen = await baselineOf({ 'kh.yaml': OLD })
    const moved = `# một dòng thêm\n\n${OLD}`
    expect((await findings({ 'kh.yaml': moved, [NAME]: nen }, 'kh.yaml', '--baseline', NAME)).found).toEqual([])
    const more = aPlanFile({ noi_dung: `noi_dung:\n  - ${LAST_YEAR}\n  - ${LAST_YEAR}\n  - ${LAST_YEAR}` })
    const { found } = await findings({ 'kh.yaml': more, [NAME]: nen }, 'kh.yaml', '--baseline', NAME)
    expect(found).toEqual(['warning KH401 kh.yaml:9'])
  })

  test('tells what it knows and is no longer there, of the files that were checked only', async () => {
    const nen = await baselineOf({ 'kh.yaml': OLD, 'x.yaml': OLD })
    const { code, found } = await findings({ 'kh.yaml': aPlanFile(), [NAME]: nen }, 'kh.yaml', '--baseline', NAME)
    expect({ code, found }).toEqual({ code: 0, found: [`hint KH791 ${NAME}:1`] })
    const { err } = await checkRun({ 'kh.yaml': aPlanFile(), [NAME]: nen }, 'kh.yaml', '--baseline', NAME)
    expect(err).toContain(`${NAME}: lưu ý KH791: 2 phát hiện`)
  })

  test('tells nothing of that where the configuration turns it off', async () => {
    const nen = await baselineOf({ 'kh.yaml': OLD })
    const files = { 'kh.yaml': aPlanFile(), [NAME]: nen, 'khcchc.config.yaml': 'muc_do: {KH791: tat}' }
    expect((await findings(files, 'kh.yaml', '--baseline', NAME)).found).toEqual([])
  })

  test('may be named in the configuration, from whose folder its path goes', async () => {
    const files = {
      'a/kh.yaml': OLD,
      'a/khcchc.config.yaml': 'duong_co_so: ../nen/khcchc.baseline.json',
      [NAME]: await baselineOf({ 'a/kh.yaml': OLD }),
    }
    expect(await findings(files, 'a/kh.yaml')).toMatchObject({ code: 0, found: [] })
  })

  test('is written of all findings, whatever an earlier one knew', async () => {
    const nen = await baselineOf({ 'kh.yaml': OLD })
    const { read } = await checkRun(
      { 'kh.yaml': OLD, [NAME]: nen },
      'kh.yaml',
      '--baseline',
      NAME,
      '--write-baseline',
      NAME,
    )
    expect(read(NAME)).toBe(nen)
  })

  test.each([
    ['is not there', null, 'KH001'],
    ['is no JSON', '{', 'KH792'],
    ['is another file', '{"a": 1}', 'KH792'],
    ['is of a later version', '{"format": "khcchc-baseline", "version": 2}', 'KH792'],
  ])('that %s stops with exit 2', async (_what, text, id) => {
    const files = { 'kh.yaml': OLD, ...(text === null ? {} : { [NAME]: text }) }
    const { code, found } = await findings(files, 'kh.yaml', '--baseline', NAME)
    expect(code).toBe(2)
    expect(found).toContain(`error ${id} ${NAME}:1`)
  })
})
