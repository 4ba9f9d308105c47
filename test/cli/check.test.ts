import { describe, expect, test } from 'vitest'
import { allCommands } from '../../src/cli/commands/all.ts'
import { run } from '../../src/cli/program.ts'
import { aTemplate } from '../support/a-template.ts'
import { memoryHost } from '../support/memory-host.ts'

const PLAN = 'co_quan: {ten: Ủy ban nhân dân xã Suối Lành}\n'

const check = async (files: Readonly<Record<string, string>>, ...paths: readonly string[]) => {
  const host = memoryHost({ files })
  const code = await run(['check', ...paths], host, allCommands)
  return { code, out: host.stdout(), err: host.stderr(), files: [...host.files.keys()] }
}

describe('khcchc check', () => {
  test('takes a good template, counts it and writes nothing', async () => {
    const { code, out, err, files } = await check({ 'mau.yaml': aTemplate() }, 'mau.yaml')
    expect({ code, out, err }).toEqual({ code: 0, out: '', err: 'Đã kiểm tra 1 mẫu: 0 lỗi, 0 cảnh báo.\n' })
    expect(files).toEqual(['/mau.yaml'])
  })

  test('finds a name that is not declared at its line', async () => {
    const { code, err } = await check(
      { 'mau.yaml': aTemplate({ ke_hoach: ["noi_dung: 'Xã {{ten_xaa}}.'"] }) },
      'mau.yaml',
    )
    expect(code).toBe(1)
    expect(err).toMatch(/^mau\.yaml:\d+:\d+: lỗi KH611: /)
  })

  test('finds what the paper of the examples would be sent back for', async () => {
    const { code, err } = await check({ 'mau.yaml': aTemplate({ ke_hoach: ['noi_nahn: [A]'] }) }, 'mau.yaml')
    expect(code).toBe(1)
    expect(err).toContain('noi_nahn')
  })

  test('tells plans and templates of a folder apart', async () => {
    const { code, err } = await check({ 'x/mau.yaml': aTemplate(), 'x/ke-hoach.yaml': PLAN }, 'x')
    expect(code).toBe(1)
    expect(err).toContain('1 kế hoạch, 1 mẫu')
  })
})

test('a template given to build is told to be one, and nothing is written', async () => {
  const host = memoryHost({ files: { 'mau.yaml': aTemplate() } })
  expect(await run(['build', 'mau.yaml'], host, allCommands)).toBe(1)
  expect(host.stderr()).toContain('KH599')
  expect(host.stderr()).toContain('khcchc batch')
  expect([...host.files.keys()]).toEqual(['/mau.yaml'])
})
