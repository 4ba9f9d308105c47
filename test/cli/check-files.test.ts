/** Which files `check` takes from names, folders and patterns. */
import { describe, expect, test } from 'vitest'
import { withSlashes } from '../../src/cli/check/glob.ts'
import { allCommands } from '../../src/cli/commands/all.ts'
import { run } from '../../src/cli/program.ts'
import { type MemoryHost, memoryHost } from '../support/memory-host.ts'

const BROKEN = 'co_quan: {ten: Ủy ban nhân dân xã Suối Lành}\n'
const FILES = {
  'a.yaml': BROKEN,
  'kh/b.yaml': BROKEN,
  'kh/a[1].yaml': BROKEN,
  'kh/khcchc.config.yaml': '',
  'kh/sâu/hơn/c.yml': BROKEN,
  'kh/sâu/đọc.txt': 'x',
  'kh/.an/d.yaml': BROKEN,
  'kh/node_modules/e.yaml': BROKEN,
}

const check = async (...args: readonly string[]) => {
  const host = memoryHost({ files: FILES, input: BROKEN })
  const code = await run(['check', '--format', 'json', ...args], host, allCommands)
  const report = host.stdout() === '' ? null : JSON.parse(host.stdout())
  return { code, files: report?.files, err: host.stderr(), report }
}

/** What holds on a machine whose folders list what they hold, folders too. */
const listing = async (...args: readonly string[]) => {
  const host = memoryHost({ files: FILES })
  const list: typeof host.list = async folder => {
    const base = host.absolute(folder)
    const inside = [...host.files.keys()].filter(path => path.startsWith(base === '/' ? '/' : `${base}/`))
    const names = inside.map(path => path.slice(base === '/' ? 1 : base.length + 1).split('/')[0] ?? '')
    return [...new Set(names)].sort()
  }
  await run(['check', '--format', 'json', ...args], { ...host, list }, allCommands)
  return { files: JSON.parse(host.stdout()).files, err: host.stderr(), report: JSON.parse(host.stdout()) }
}

describe('check takes', () => {
  test('a folder for the plans directly in it, without its configuration', async () => {
    expect((await check('kh')).files).toEqual(['kh/a[1].yaml', 'kh/b.yaml'])
  })

  test('a pattern with ** for all below, without hidden folders and packages', async () => {
    expect((await listing('kh/**')).files).toEqual(['kh/a[1].yaml', 'kh/b.yaml', 'kh/sâu/hơn/c.yml'])
    expect((await listing('**/*.yaml')).files).toEqual(['a.yaml', 'kh/a[1].yaml', 'kh/b.yaml'])
    expect((await listing('./kh/{b,x}.yaml')).files).toEqual(['kh/b.yaml'])
  })

  test('a hidden folder when it is named', async () => {
    expect((await listing('kh/.an/*.yaml')).files).toEqual(['kh/.an/d.yaml'])
  })

  test('a file whose name looks like a pattern as it is', async () => {
    expect((await check('kh/a[1].yaml')).files).toEqual(['kh/a[1].yaml'])
  })

  test('each file once and sorted, whatever the order of the names', async () => {
    expect((await listing('kh/b.yaml', 'a.yaml', 'kh/*.yaml', './a.yaml')).files).toEqual([
      'a.yaml',
      'kh/a[1].yaml',
      'kh/b.yaml',
    ])
  })

  test('standard input', async () => {
    expect((await check('-')).files).toEqual(['stdin'])
  })
})

describe('check tells', () => {
  test('a pattern that fits no file', async () => {
    const { report } = await listing('kh/*.yamll')
    expect(report.diagnostics).toMatchObject([{ code: 'KH793', file: 'kh/*.yamll' }])
    expect((await check('khong-co/**')).code).toBe(2)
  })

  test('a folder without plans', async () => {
    const { code, report } = await check('kh/node_modules', 'kh/sâu')
    expect(report.diagnostics.map(({ code }: { code: string }) => code)).toContain('KH010')
    expect(code).toBe(2)
  })

  test('a file that is not there, in machine formats too, and checks the others', async () => {
    const { code, report } = await check('a.yaml', 'b.yaml')
    expect(report.diagnostics.map(({ code, file }: { code: string; file: string }) => `${code} ${file}`)).toContain(
      'KH001 b.yaml',
    )
    expect(report.diagnostics.some(({ file }: { file: string }) => file === 'a.yaml')).toBe(true)
    expect(code).toBe(2)
  })

  test('a missing file without a line, as always', async () => {
    const host = memoryHost({ files: FILES })
    expect(await run(['check', 'aa.yaml'], host, allCommands)).toBe(2)
    expect(host.stderr()).toMatch(/^aa\.yaml: lỗi KH001: .*\n {6}gợi ý: trong thư mục có: a\.yaml\n/)
  })

  test('a folder that may not be read by its name, and judges what lies beside it', async () => {
    const host = memoryHost({ files: { 'a.yaml': FILES['a.yaml'] ?? '', 'kin/b.yaml': '' } })
    const closed: MemoryHost = {
      ...host,
      kind: async path => (path === 'kin' || path === '.' ? 'folder' : host.kind(path)),
      list: async folder => {
        if (folder === 'kin') throw Object.assign(new Error('EACCES'), { code: 'EACCES' })
        return ['a.yaml', 'kin']
      },
    }
    expect(await run(['check', '**/*.yaml'], closed, allCommands)).toBe(2)
    expect(host.stderr()).toMatch(/^kin: lỗi KH001: /m)
    expect(host.stderr()).toContain('Đã kiểm tra 1 kế hoạch')
  })

  test('a pattern below which links lead on without end, instead of following them', async () => {
    const host = memoryHost({ files: FILES })
    const endless: MemoryHost = {
      ...host,
      kind: async path => (path.includes('*') ? null : 'folder'),
      list: async () => ['x', 'y'],
    }
    expect(await run(['check', 'kh/**/*.yaml'], endless, allCommands)).toBe(2)
    expect(host.stderr()).toContain('KH795')
  })
})

test('a pattern may be written with the separator of Windows there, and only there', () => {
  expect(withSlashes('kh\\**\\*.yaml', '\\')).toBe('kh/**/*.yaml')
  expect(withSlashes('kh\\a', '/')).toBe('kh\\a')
})
