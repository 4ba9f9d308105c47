import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { allCommands } from '../../src/cli/commands/all.ts'
import { declareBuild } from '../../src/cli/commands/build.ts'
import { run } from '../../src/cli/program.ts'
import type { Host } from '../../src/host/host.ts'
import { aTemplate } from '../support/a-template.ts'
import { margin, openDocx, packDocx } from '../support/docx-edit.ts'
import { type MemoryHost, memoryHost } from '../support/memory-host.ts'

const PLAN = readFileSync('examples/toi-thieu.yaml', 'utf8')

/** A disk that spoils what is written to it: top margins become 15 mm. */
const spoiling = (host: MemoryHost): Host => ({
  ...host,
  write: async (path, bytes) => {
    if (!path.endsWith('.docx')) return host.write(path, bytes)
    await host.write(path, packDocx(margin(0, 'top', 850)(openDocx(bytes))))
  },
})

describe('khcchc build --verify', () => {
  test('reads back what was written and says how many rules it keeps', async () => {
    const host = memoryHost({ files: { 'a.yaml': PLAN } })
    expect(await run(['build', 'a.yaml', '--verify'], host, allCommands)).toBe(0)
    expect(host.stdout()).toBe('a.docx\n')
    expect(host.stderr()).toMatch(/^a\.docx: Đạt \d+ · Không đạt 0 · /m)
  })

  test('a file that is not what was meant is told, and the run ends with 1', async () => {
    const host = memoryHost({ files: { 'a.yaml': PLAN } })
    expect(await run(['build', 'a.yaml', '--verify'], spoiling(host), allCommands)).toBe(1)
    expect(host.stderr()).toContain('a.docx: lỗi KH501: lề trên 15 mm')
    expect([...host.files.keys()]).toContain('/a.docx')
  })

  test('the configuration beside the document has its say', async () => {
    const host = memoryHost({ files: { 'a.yaml': PLAN, 'khcchc.config.yaml': 'muc_do:\n  ND30-1.e: canh_bao\n' } })
    expect(await run(['build', 'a.yaml', '--verify'], spoiling(host), allCommands)).toBe(0)
    expect(host.stderr()).toContain('a.docx: cảnh báo KH501')
  })

  test('needs a Word file to read', async () => {
    const host = memoryHost({ files: { 'a.yaml': PLAN } })
    expect(await run(['build', 'a.yaml', '--verify', '--format', 'outline'], host, allCommands)).toBe(2)
    expect(host.stderr()).toContain('--verify')
  })

  test('the small program for one plan knows the option, so that its help is that of the whole program', async () => {
    const [small, whole] = [memoryHost(), memoryHost()]
    await run(['build', '--help'], small, [declareBuild])
    await run(['build', '--help'], whole, allCommands)
    expect(small.stdout()).toBe(whole.stdout())
  })
})

describe('khcchc batch --verify', () => {
  const files = { 'mau.yaml': aTemplate(), 'ds.csv': 'ten_xa,ho_ten\nSuối Lành,Nguyễn Văn A\nĐồi Thông,Trần Thị B\n' }
  const batch = (host: Host, ...args: readonly string[]) =>
    run(['batch', 'mau.yaml', '--data', 'ds.csv', '-o', 'ra', '--jobs', '1', ...args], host, allCommands)

  test('judges every document and says so', async () => {
    const host = memoryHost({ files })
    expect(await batch(host, '--verify')).toBe(0)
    expect(host.stderr()).toContain('Đã đọc lại và kiểm tra thể thức 2 văn bản: không văn bản nào có lỗi.')
  })

  test('faults stand in the report at their rows, and the run ends with 1', async () => {
    const host = memoryHost({ files })
    expect(await batch(spoiling(host), '--verify', '--report', 'r.json')).toBe(1)
    const { results, summary } = JSON.parse(new TextDecoder().decode(host.files.get('/r.json')))
    expect(summary).toMatchObject({ made: 2, failed: 0, errors: 2 })
    for (const row of results) expect(row.diagnostics).toMatchObject([{ rule: 'ND30-1.e', data: [{ line: row.line }] }])
    expect(host.stderr()).toContain('2 văn bản có lỗi')
  })

  test('documents of an earlier run are judged too, and what was found of them is not remembered', async () => {
    const host = memoryHost({ files })
    expect(await batch(spoiling(host))).toBe(0)
    expect(await batch(host, '--verify')).toBe(1)
    expect(await batch(host)).toBe(0)
  })

  test('needs Word files to read', async () => {
    expect(await batch(memoryHost({ files }), '--verify', '--dry-run')).toBe(2)
    expect(await batch(memoryHost({ files }), '--verify', '--format', 'pdf')).toBe(2)
  })
})
