import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { reportHtml } from '../../src/diagnostics/report-html.ts'
import type { PaperFinding, PaperReport, RuleReport } from '../../src/diagnostics/verdicts.ts'
import { countVerdicts } from '../../src/diagnostics/verdicts.ts'

const EVIL = `<script>alert(1)</script>"'&\u0000\u202e`

const finding = (paragraph: number, changes: Partial<PaperFinding> = {}): PaperFinding => ({
  code: 'KH548',
  severity: 'error',
  rule: 'ND30-2.6.a',
  file: 'a.docx',
  line: paragraph,
  column: 1,
  endLine: paragraph,
  endColumn: 5,
  message: 'canh trái; quy định: canh đều',
  has: 'canh trái',
  hint: 'bấm Ctrl+J',
  sourceLine: 'Đoạn',
  pointer: null,
  data: [],
  paper: { part: 'word/document.xml', paragraph, text: `Đoạn thứ ${paragraph}` },
  ...changes,
})
const rule = (changes: Partial<RuleReport> = {}): RuleReport => ({
  rule: 'ND30-2.6.a',
  area: 'Nội dung văn bản',
  verdict: 'fail',
  severity: 'error',
  clause: 'điểm e khoản 6 Mục II Phần I Phụ lục I Nghị định 30/2020/NĐ-CP',
  asks: 'canh đều cả hai lề',
  mend: 'bấm Ctrl+J',
  why: null,
  findings: [],
  ...changes,
})
const report = (rules: readonly RuleReport[], changes: Partial<PaperReport> = {}): PaperReport => ({
  file: 'a.docx',
  facts: { issuer: 'ỦY BAN NHÂN DÂN XÃ THỬ', kind: 'KẾ HOẠCH', number: 'Số: 08/KH-UBND', date: null, subject: 'Thử' },
  rules,
  diagnostics: rules.flatMap(({ findings }) => findings),
  counts: countVerdicts(rules),
  ...changes,
})
const html = (...reports: readonly PaperReport[]): string =>
  reportHtml(reports, { lang: 'vi', clause: () => 'điểm e khoản 6 Mục II Phần I Phụ lục I Nghị định 30/2020/NĐ-CP' })

test('a sheet has the paper, a table of results, what to mend, and a place for two signatures', () => {
  const sheet = html(
    report([rule({ findings: [finding(3)] }), rule({ rule: 'ND30-1.a', area: 'Khổ giấy', verdict: 'pass' })]),
  )
  for (const text of [
    'Phiếu kiểm tra thể thức văn bản',
    'Cơ quan, đơn vị: …',
    'Phiếu số: …',
    '<td>Số, ký hiệu:</td><td>08/KH-UBND</td>',
    'không tìm thấy',
    'canh trái',
    'đoạn 3: “Đoạn thứ 3”',
    'bấm Ctrl+J',
    'phải sửa',
    'có 1 nội dung phải sửa',
    'Văn thư kiểm tra',
    'Người soạn thảo',
    'điểm e khoản 6 Mục II Phần I Phụ lục I (ND30-2.6.a)',
  ])
    expect(sheet).toContain(text)
})

test('what a program could not judge is left to the văn thư, whether or not faults were found', () => {
  const unknown = rule({ rule: 'ND30-2.1.f', verdict: 'not-evaluated', why: 'không biết' })
  const left = '; 1 quy tắc máy không đánh giá được, văn thư cần xem trực tiếp.'
  expect(html(report([unknown]))).toContain(`chưa thấy sai sót về thể thức${left}`)
  expect(html(report([rule({ findings: [finding(1)] }), unknown]))).toContain(`có 1 nội dung phải sửa${left}`)
})

test('remarks and signatures stay together', () => {
  const sheet = html(report([rule()]))
  expect(sheet).toMatch(/<div class="closing"><h2>III[\s\S]*Văn thư kiểm tra[\s\S]*<\/div>/)
  expect(sheet).toContain('.closing { break-inside: avoid }')
})

test('the same fault in many places is one row, the places after the first by number', () => {
  const found = Array.from({ length: 14 }, (_, i) => finding(i + 1))
  const sheet = html(report([rule({ findings: found })]))
  expect(sheet.match(/bấm Ctrl\+J/g)).toHaveLength(1)
  expect(sheet).toContain('đoạn 1: “Đoạn thứ 1”')
  expect(sheet).toContain('đoạn 8, đoạn 9, … và 5 chỗ khác')
})

test('what a file says stays text', () => {
  const evil = finding(1, { has: EVIL, hint: EVIL, paper: { part: `word/${EVIL}.xml`, paragraph: 1, text: EVIL } })
  const facts = { issuer: EVIL, kind: EVIL, number: EVIL, date: EVIL, subject: EVIL }
  const sheet = html(report([rule({ findings: [evil], why: EVIL })], { file: EVIL, facts }))
  for (const raw of ['<script', `</script>"'`, '\u0000', '\u202e']) expect(sheet).not.toContain(raw)
  expect(sheet).toContain('&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;&amp;')
})

test('nothing is loaded and nothing runs', () => {
  const sheet = html(report([rule({ findings: [finding(1)] })]))
  expect(sheet).not.toMatch(/<(?:script|link|img|iframe|object|form|base)\b|https?:|url\(|@import|\son\w+=|src=|href=/i)
})

test('tags are closed in their order', () => {
  const sheet = html(report([rule({ findings: [finding(1)] })]), report([], { facts: null }))
  const open: string[] = []
  for (const [, end, name = ''] of sheet.matchAll(/<(\/?)([a-z][a-z0-9]*)\b[^>]*>/g)) {
    if (['meta', 'br', 'col'].includes(name)) continue
    if (end === '') open.push(name)
    else expect(open.pop()).toBe(name)
  }
  expect(open).toEqual([])
})

test('a file that could not be read has a sheet that says so', () => {
  const unread = finding(1, { rule: null, has: 'Không đọc được tệp', paper: null })
  const sheet = html(report([], { facts: null, diagnostics: [unread] }))
  expect(sheet).toContain('Không đọc được tệp nên chưa kiểm tra được.')
  expect(sheet).not.toContain('Kết quả theo từng quy tắc')
})

test('each file begins a page, and same reports give the same bytes', () => {
  const two = [report([rule()]), report([rule()])]
  expect(html(...two).match(/<section class="sheet">/g)).toHaveLength(2)
  expect(html(...two)).toBe(html(...two))
  expect(readFileSync('src/diagnostics/sheet-style.ts', 'utf8')).toContain('@page { size: A4')
})
