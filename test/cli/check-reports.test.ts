/** Which report goes where, and exit codes. */
import { describe, expect, test } from 'vitest'
import { allCommands } from '../../src/cli/commands/all.ts'
import { run } from '../../src/cli/program.ts'
import { catalogue } from '../../src/explain/catalogue.ts'
import { aPlanFile, CITED } from '../support/a-plan-file.ts'
import { checkRun } from '../support/check-run.ts'
import { memoryHost } from '../support/memory-host.ts'

const WARNED = { 'kh.yaml': aPlanFile({ noi_dung: `noi_dung: ${CITED}` }) }
const BROKEN = { 'kh.yaml': 'co_quan: {ten: Ủy ban nhân dân xã Suối Lành}\n' }
const SUMMARY = 'Đã kiểm tra 1 kế hoạch: 0 lỗi, 1 cảnh báo.\n'

describe('reports of check', () => {
  test('are text on the stream of remarks where nothing is asked for', async () => {
    const { code, out, err } = await checkRun(WARNED, 'kh.yaml')
    expect({ code, out }).toEqual({ code: 0, out: '' })
    expect(err).toMatch(/^kh\.yaml:6:\d+: cảnh báo KH407: /)
    expect(err.endsWith(SUMMARY)).toBe(true)
  })

  test.each([
    ['json', /^\{\n {2}"format": "khcchc-report"/],
    ['github', /^::warning file=kh\.yaml,line=6,/],
    ['sarif', /^\{\n {2}"\$schema": "https:\/\/json\.schemastore\.org\/sarif-2\.1\.0\.json"/],
    ['junit', /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<testsuites name="khcchc" tests="1" failures="0"/],
  ])('as %s go to standard output, with the summary alone beside it', async (format, start) => {
    const { code, out, err } = await checkRun(WARNED, 'kh.yaml', '--format', format)
    expect(code).toBe(0)
    expect(out).toMatch(start)
    expect(err).toBe(SUMMARY)
  })

  test('go to files, and text beside them, folders being made', async () => {
    const { code, out, err, read } = await checkRun(
      WARNED,
      'kh.yaml',
      '-o',
      'sarif=ra/kh.sarif',
      '-o',
      'junit=ra/kh.xml',
      '-o',
      'json=ra/kh.json',
    )
    expect({ code, out }).toEqual({ code: 0, out: '' })
    expect(err).toContain('KH407')
    expect(JSON.parse(read('ra/kh.sarif')).runs[0].results).toHaveLength(1)
    expect(JSON.parse(read('ra/kh.json')).totals).toMatchObject({ files: 1, warnings: 1 })
    expect(read('ra/kh.xml')).toContain('<testsuite name="kh.yaml"')
  })

  test('of several formats at once, by commas or again and again', async () => {
    for (const formats of [
      ['--format', 'text,github'],
      ['--format', 'text', '--format', 'github'],
    ]) {
      const { out, err } = await checkRun(WARNED, 'kh.yaml', ...formats, '-o', 'sarif=kh.sarif')
      expect(out).toMatch(/^::warning [^\n]+\n$/)
      expect(err).toContain('cảnh báo KH407')
    }
  })

  test('are the same bytes for the same input', async () => {
    const args = ['kh.yaml', '--format', 'sarif']
    expect((await checkRun(WARNED, ...args)).out).toBe((await checkRun(WARNED, ...args)).out)
  })

  test('are in English, too', async () => {
    const { out, err } = await checkRun(WARNED, 'kh.yaml', '--format', 'github', '--lang', 'en')
    expect(out).toContain('hint: ')
    expect(err).toBe('Checked 1 plan(s): 0 error(s), 1 warning(s).\n')
  })

  test('are written whole of a run without findings', async () => {
    const { code, out } = await checkRun({ 'kh.yaml': aPlanFile() }, 'kh.yaml', '--format', 'sarif')
    expect(code).toBe(0)
    expect(JSON.parse(out).runs[0]).toMatchObject({ results: [], artifacts: [{ location: { uri: 'kh.yaml' } }] })
  })
})

describe('SARIF of check', () => {
  const run = async (noiDung: string) => {
    const { out } = await checkRun(
      { 'kh.yaml': aPlanFile({ noi_dung: `noi_dung: ${noiDung}` }) },
      'kh.yaml',
      '--format=sarif',
    )
    return JSON.parse(out).runs[0]
  }

  test('has the words of explain for its rules', async () => {
    const [rule] = (await run(CITED)).tool.driver.rules
    expect(rule.shortDescription.text).toBe(catalogue.explanations.KH407.vi.title)
    expect(rule.fullDescription.text).toContain(catalogue.explanations.KH407.vi.what)
  })

  test('offers the fix that --fix makes, and none that would turn words into a key', async () => {
    const [{ fixes }] = (await run('Báo cáo UNBD xã.')).results
    expect(fixes[0].artifactChanges[0].replacements).toHaveLength(1)
    const { results } = await run('Tuyên truyền; thời gian:Cả năm.')
    expect(results.map(({ ruleId }: { ruleId: string }) => ruleId)).toEqual(['KH735'])
    expect(results[0]).not.toHaveProperty('fixes')
  })
})

describe('wrong usage, with exit 2 and nothing written:', () => {
  test.each([
    ['a format there is not', ['--format', 'xml'], 'text, json, github, sarif, junit'],
    ['two machine formats on standard output', ['--format', 'json,sarif'], '-o sarif=bao-cao.sarif'],
    ['an output without a format', ['-o', 'kh.sarif'], 'dạng=tệp'],
    ['an output without a name', ['-o', 'sarif='], 'dạng=tệp'],
    ['two reports in one file', ['-o', 'sarif=x', '-o', 'json=x'], 'cùng ghi ra x'],
    ['two reports in one file, written in two ways', ['-o', 'sarif=x', '-o', 'json=./x'], 'cùng ghi ra ./x'],
    ['a report and a baseline in one file', ['-o', 'json=x', '--write-baseline', './x'], 'cùng ghi ra ./x'],
    ['a report over the baseline', ['-o', 'json=n.json', '--baseline', './n.json'], 'n.json là tệp được đọc'],
    ['a report over a plan', ['-o', 'json=./kh.yaml'], 'báo cáo không ghi vào tệp .yaml'],
    ['a report over a paper', ['-o', 'text=kh.docx'], 'báo cáo không ghi vào tệp .docx'],
    ['a baseline over a plan', ['--write-baseline', 'kh.yaml'], 'báo cáo không ghi vào tệp .yaml'],
    ['a limit that is no number', ['--max-warnings', 'x'], '--max-warnings: "x"'],
    ['a sheet without data', ['--sheet', 'Xã'], '--sheet'],
  ])('%s', async (_what, args, told) => {
    const { code, out, err, files } = await checkRun(WARNED, 'kh.yaml', ...args)
    expect({ code, out, files: files.size }).toEqual({ code: 2, out: '', files: 1 })
    expect(err).toContain(told)
  })
})

describe('the exit code of check', () => {
  test('is 1 for an error, in every format', async () => {
    for (const format of ['text', 'json', 'github', 'sarif', 'junit'])
      expect((await checkRun(BROKEN, 'kh.yaml', '--format', format)).code).toBe(1)
  })

  test('is 1 for more warnings than allowed, which is said', async () => {
    const { code, err } = await checkRun(WARNED, 'kh.yaml', '--max-warnings', '0')
    expect(code).toBe(1)
    expect(err.endsWith(`${SUMMARY}Có 1 cảnh báo, nhiều hơn mức cho phép là 0.\n`)).toBe(true)
    expect((await checkRun(WARNED, 'kh.yaml', '--max-warnings', '1')).code).toBe(0)
    const junit = await checkRun(WARNED, 'kh.yaml', '--max-warnings', '0', '--format', 'junit')
    expect(junit.out).toContain('<failure type="warning"')
  })

  test('is 2 where a report cannot be written', async () => {
    const host = memoryHost({ files: WARNED, writeFault: 'EACCES' })
    expect(await run(['check', 'kh.yaml', '-o', 'sarif=kh.sarif'], host, allCommands)).toBe(2)
    expect(host.stderr()).toContain('kh.sarif: lỗi KH004')
  })
})
