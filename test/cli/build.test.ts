import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { allCommands } from '../../src/cli/commands/all.ts'
import { run } from '../../src/cli/program.ts'
import { memoryHost } from '../support/memory-host.ts'

const example = (name: string): string => readFileSync(join(import.meta.dirname, '../../examples', name), 'utf8')
const good = example('toi-thieu.yaml')
const bad = good.replace('noi_nhan:', 'noi_nahn:')

describe('khcchc build', () => {
  test('writes the Word file beside the plan, its path on stdout, nothing on stderr', async () => {
    const host = memoryHost({ files: { 'xa/ke-hoach.yaml': good } })
    expect(await run(['build', 'xa/ke-hoach.yaml'], host, allCommands)).toBe(0)
    expect(host.stdout()).toBe('xa/ke-hoach.docx\n')
    expect(host.files.has('/xa/ke-hoach.docx')).toBe(true)
    expect(host.stderr()).toBe('')
  })

  test('-o names a folder, made where it is missing, or a .docx file', async () => {
    const host = memoryHost({ files: { 'a.yaml': good } })
    expect(await run(['build', 'a.yaml', '-o', 'ra/day'], host, allCommands)).toBe(0)
    expect(await run(['build', 'a.yaml', '-o', 'khac.docx'], host, allCommands)).toBe(0)
    expect(host.stdout()).toBe('ra/day/a.docx\nkhac.docx\n')
  })

  test('a plan with an error writes nothing, tells line and key, and ends with 1', async () => {
    const host = memoryHost({ files: { 'a.yaml': bad } })
    expect(await run(['build', 'a.yaml'], host, allCommands)).toBe(1)
    expect([...host.files.keys()]).toEqual(['/a.yaml'])
    expect(host.stdout()).toBe('')
    expect(host.stderr()).toMatch(/^a\.yaml:\d+:\d+: lỗi KH\d+/)
    expect(host.stderr()).toContain('noi_nhan')
  })

  test('of several plans each stands alone: the good ones are written, the exit tells of the bad one', async () => {
    const host = memoryHost({ files: { 'a.yaml': good, 'b.yaml': bad, 'c.yaml': good } })
    expect(await run(['build', 'a.yaml', 'b.yaml', 'c.yaml'], host, allCommands)).toBe(1)
    expect(host.stdout()).toBe('a.docx\nc.docx\n')
    expect(host.stderr()).toContain('Đã lập 2 văn bản, 1 kế hoạch không lập được.')
  })

  test('two plans on one target are refused before anything is read or written', async () => {
    const host = memoryHost({ files: { 'a/x.yaml': good, 'b/X.yml': good } })
    expect(await run(['build', 'a/x.yaml', 'b/X.yml', '-o', 'ra'], host, allCommands)).toBe(2)
    expect(host.stderr()).toContain('KH005')
    expect([...host.files.keys()]).toEqual(['/a/x.yaml', '/b/X.yml'])
  })

  test('the same plan named twice is built once', async () => {
    const host = memoryHost({ files: { 'a.yaml': good } })
    expect(await run(['build', 'a.yaml', './a.yaml'], host, allCommands)).toBe(0)
    expect(host.stdout()).toBe('a.docx\n')
  })

  test.each(['kq.doc', 'kq.pdf', ''])('-o %j is neither a folder nor a Word file', async output => {
    const host = memoryHost({ files: { 'a.yaml': good } })
    expect(await run(['build', 'a.yaml', '-o', output], host, allCommands)).toBe(2)
    expect([...host.files.keys()]).toEqual(['/a.yaml'])
  })

  test('a file of ours whose text was changed is not overwritten, whoever it names as its author', async () => {
    const host = memoryHost({ files: { 'a.yaml': good } })
    await run(['build', 'a.yaml'], host, allCommands)
    const parts = unzipSync(host.files.get('/a.docx') ?? new Uint8Array())
    const text = strFromU8(parts['word/document.xml'] ?? new Uint8Array()).replace('Suối Lành', 'Suối Khác')
    host.files.set('/a.docx', zipSync({ ...parts, 'word/document.xml': strToU8(text) }))
    expect(await run(['build', 'a.yaml'], host, allCommands)).toBe(2)
    expect(host.stderr()).toContain('KH003')
  })

  test('one file for several plans is wrong usage', async () => {
    const host = memoryHost({ files: { 'a.yaml': good, 'b.yaml': good } })
    expect(await run(['build', 'a.yaml', 'b.yaml', '-o', 'x.docx'], host, allCommands)).toBe(2)
    expect(host.stdout()).toBe('')
  })

  test('its own file is renewed, a foreign or edited one is kept unless --force is given', async () => {
    const host = memoryHost({ files: { 'a.yaml': good, 'b.yaml': good, 'b.docx': 'của người khác' } })
    expect(await run(['build', 'a.yaml'], host, allCommands)).toBe(0)
    expect(await run(['build', 'a.yaml'], host, allCommands)).toBe(0)
    expect(await run(['build', 'b.yaml'], host, allCommands)).toBe(2)
    expect(host.stderr()).toContain('KH003')
    expect(new TextDecoder().decode(host.files.get('/b.docx'))).toBe('của người khác')
    expect(await run(['build', 'b.yaml', '--force'], host, allCommands)).toBe(0)
  })

  test('a target open in Word gets a hint', async () => {
    const host = memoryHost({ files: { 'ke-hoach.yaml': good, '~$-hoach.docx': '' } })
    expect(await run(['build', 'ke-hoach.yaml'], host, allCommands)).toBe(0)
    expect(host.stderr()).toContain('KH006')
  })

  test.each([
    ['ENOSPC', 'hết dung lượng đĩa'],
    ['EACCES', 'không có quyền'],
    ['EBUSY', 'Word'],
  ])('a write that fails with %s is told and ends with 2', async (writeFault, words) => {
    const host = memoryHost({ files: { 'a.yaml': good }, writeFault })
    expect(await run(['build', 'a.yaml'], host, allCommands)).toBe(2)
    expect(host.stderr()).toContain(words)
    expect(host.stdout()).toBe('')
  })

  test('a target that is a folder is told', async () => {
    const host = memoryHost({ files: { 'a.yaml': good, 'a.docx/x': '' } })
    expect(await run(['build', 'a.yaml'], host, allCommands)).toBe(2)
    expect(host.stderr()).toContain('KH007')
  })

  test('a missing plan is told, with the plans that lie there', async () => {
    const host = memoryHost({ files: { 'ke-hoach.yaml': good } })
    expect(await run(['build', 'ke-hoch.yaml'], host, allCommands)).toBe(2)
    expect(host.stderr()).toContain('KH001')
    expect(host.stderr()).toContain('ke-hoach.yaml')
  })

  test('a folder in place of a plan is told', async () => {
    const host = memoryHost({ files: { 'xa/a.yaml': good } })
    expect(await run(['build', 'xa'], host, allCommands)).toBe(2)
    expect(host.stderr()).toContain('KH002')
  })

  test('- reads standard input and wants a named target', async () => {
    const host = memoryHost({ input: good })
    expect(await run(['build', '-'], host, allCommands)).toBe(2)
    expect(host.stderr()).toContain('KH008')
    expect(await run(['build', '-', '-o', 'x.docx'], host, allCommands)).toBe(0)
    expect(host.stdout()).toBe('x.docx\n')
  })

  test('--format outline prints the paper and writes nothing', async () => {
    const host = memoryHost({ files: { 'a.yaml': good } })
    expect(await run(['build', 'a.yaml', '--format', 'outline'], host, allCommands)).toBe(0)
    expect(host.stdout()).toContain('[ten-loai ~] KẾ HOẠCH')
    expect([...host.files.keys()]).toEqual(['/a.yaml'])
  })
})

describe('khcchc check', () => {
  test('finds what build would find and writes nothing', async () => {
    const host = memoryHost({ files: { 'p/a.yaml': good, 'p/b.yaml': bad, 'p/khac.txt': 'x' } })
    expect(await run(['check', 'p'], host, allCommands)).toBe(1)
    expect(host.stderr()).toContain('p/b.yaml')
    expect(host.stderr()).toContain('Đã kiểm tra 2 kế hoạch: 1 lỗi, 0 cảnh báo.')
    expect(host.files.size).toBe(3)
  })

  test('a folder without plans is told', async () => {
    const host = memoryHost({ folders: ['p'] })
    expect(await run(['check', 'p'], host, allCommands)).toBe(2)
    expect(host.stderr()).toContain('KH010')
  })
})
