import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { declareExplain } from '../../src/cli/commands/explain.ts'
import { run } from '../../src/cli/program.ts'
import type { Lang } from '../../src/diagnostics/code.ts'
import { type Code, codes } from '../../src/diagnostics/codes.ts'
import { catalogue } from '../../src/explain/catalogue.ts'
import { codeText, explainCode } from '../../src/explain/explain-code.ts'
import { explanations } from '../../src/explain/explanations.ts'
import { ruleWords } from '../../src/explain/rule-words.ts'
import { memoryHost } from '../support/memory-host.ts'

const explain = async (...argv: readonly string[]) => {
  const host = memoryHost()
  const code = await run(['explain', ...argv], host, [declareExplain])
  return { code, out: host.stdout(), err: host.stderr() }
}

const root = join(import.meta.dirname, '../..')
const all = Object.keys(codes) as readonly Code[]

describe('khcchc explain', () => {
  test('says what a code means, why, what is wrong and right, and how to silence it', async () => {
    const { code, out, err } = await explain('KH407')
    expect([code, err]).toEqual([0, ''])
    expect(out).toMatch(/^KH407 · cảnh báo · Viện dẫn thiếu chữ "số"\n/)
    expect(out).toMatch(/Khi nào: [\s\S]*Vì sao: [\s\S]*Sai:\n[\s\S]*khcchc báo: [\s\S]*Đúng:\n[\s\S]*Bỏ qua: /)
    expect(out).toContain('noi_dung: Giới thiệu Nghị định 30/2020/NĐ-CP')
    expect(out).toContain('noi_dung: Giới thiệu Nghị định số 30/2020/NĐ-CP')
    expect(out).toContain('# khcchc-bo-qua KH407: <lý do>')
  })

  test.each(['kh407', '407', ' KH407 '])('takes %j for KH407', async typed => {
    expect(await explain(typed)).toEqual(await explain('KH407'))
  })

  test('speaks English, also in what the example says', async () => {
    const { out } = await explain('KH328', '--lang', 'en')
    expect(out).toMatch(/^KH328 · note · A legal basis without an opening\n/)
    expect(out).toContain('# (without mo_dau)')
    expect(out).toContain('khcchc says: No opening paragraph')
  })

  test('an error cannot be silenced', async () => {
    const { out } = await explain('KH335')
    expect(out).toContain('Lỗi không bỏ qua được')
    expect(out).not.toContain('khcchc-bo-qua')
  })

  test('shows characters that cannot be seen', async () => {
    expect((await explain('KH144')).out).toContain('Tuyên<U+200B> truyền')
  })

  test.each(['ND30-2.9.c', 'nd30-2.9.c', 'nd30-2.9.C'])('explains the rule %s and names its codes', async typed => {
    const { code, out } = await explain(typed)
    expect(code).toBe(0)
    expect(out).toMatch(/^ND30-2\.9\.c\n/)
    expect(out).toContain('Căn cứ: điểm d khoản 9 Mục II Phần I Phụ lục I Nghị định 30/2020/NĐ-CP')
    expect(out).toContain('KH394  Dòng Lưu thiếu VT')
  })

  test('explains several in the order asked for', async () => {
    const { out } = await explain('394', 'ND30-2.9.c', '301')
    expect(out.match(/^(?:KH\d{3} ·|ND30-.*$)/gm)).toEqual(['KH394 ·', 'ND30-2.9.c', 'KH301 ·'])
  })

  test.each([
    ['KH336x', /không có mã hay quy tắc "KH336x"; có phải KH336, /],
    ['999', /không có mã hay quy tắc "999"; có phải KH/],
    ['constructor', /không có mã hay quy tắc "constructor"\n/],
    ['ND30-9.z', /không có mã hay quy tắc "ND30-9\.z"/],
  ])('%s is neither code nor rule: nothing is printed, exit 2', async (typed, words) => {
    const { code, out, err } = await explain('KH301', typed)
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(words)
  })

  test('without a code lists every code on a line', async () => {
    const { out } = await explain()
    expect(out.trimEnd().split('\n')).toHaveLength(all.length)
    expect(out).toMatch(/^KH301 {2}cảnh báo {2}Ngày ban hành ngoài năm của kế hoạch$/m)
  })

  test('--format json gives the same to machines', async () => {
    const [one] = JSON.parse((await explain('KH407', '--format', 'json')).out)
    expect(one).toMatchObject({
      code: 'KH407',
      severity: 'warning',
      rule: { id: 'ND30-7.e' },
      right: expect.any(String),
    })
    const list = JSON.parse((await explain('--format', 'json')).out)
    expect(list).toHaveLength(all.length)
    expect(list[0]).toEqual({ code: 'KH001', severity: 'error', title: 'Không đọc được tệp', rule: null })
    const [rule] = JSON.parse((await explain('ND30-2.9.c', '--format', 'json')).out)
    expect(rule).toMatchObject({ rule: 'ND30-2.9.c', force: 'MUST' })
  })
})

describe('every code', () => {
  test.each<Lang>(['vi', 'en'])('has a short title without a stop and says when it appears (%s)', lang => {
    const odd = all.filter(code => {
      const { title, what } = explanations[code]?.[lang] ?? { title: '', what: '' }
      // An abbreviation or a number may end a title: TUQ., 1.1.
      return !(/^.{3,70}(?:[^.]|[A-Z\d]\.)$/u.test(title) && /^.{10,}[.…]$/u.test(what))
    })
    expect(odd).toEqual([])
  })

  test('gives what the rule asks or a reason, and the reason in both languages', () => {
    const isAsked = (rule: string | null): boolean => rule !== null && ruleWords(rule, 'vi') !== null
    expect(all.filter(code => !isAsked(codes[code].rule) && !explanations[code]?.why)).toEqual([])
    expect(
      all.filter(code => explanations[code]?.why?.vi === explanations[code]?.why?.en && explanations[code]?.why),
    ).toEqual([])
  })

  test('has a title of its own', () => {
    const titles = all.map(code => explanations[code]?.vi.title)
    const twice = titles.filter((title, i) => titles.indexOf(title) !== i)
    // A column that is not used: of one column, and of several.
    expect(twice).toEqual(['Cột mẫu không dùng'])
  })

  test('is explained whole in both languages', () => {
    for (const code of all.filter(one => Object.hasOwn(catalogue.excerpts, one)))
      for (const lang of ['vi', 'en'] as const) {
        const explained = explainCode(code, catalogue, lang)
        expect(codeText(explained, lang), code).not.toMatch(/undefined|\[object|\bnull\b/)
        expect(explained.says.message, code).not.toBe('')
        expect(explained.wrong, code).not.toBe(explained.right)
        for (const excerpt of [explained.wrong, explained.right]) expect(excerpt.trim(), code).not.toBe('')
      }
  })
})

test('the README holds the table of codes that .scripts/generate-explain.mjs makes', () => {
  const script = join(root, '.scripts/generate-explain.mjs')
  expect(() => execFileSync(process.execPath, [script, '--check'], { stdio: 'pipe' })).not.toThrow()
})

const dist = join(root, 'dist')
test.skipIf(!existsSync(join(dist, 'explain.cjs')))('explanations weigh on no other command', () => {
  const holds = (file: string): boolean => readFileSync(join(dist, file), 'utf8').includes(explanations.KH335.vi.title)
  expect(['build.cjs', 'bin.cjs', 'worker.mjs', 'index.js', 'explain.cjs'].filter(holds)).toEqual(['explain.cjs'])
})
