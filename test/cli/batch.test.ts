import { describe, expect, test } from 'vitest'
import { documents, fakeDocx, rowsOf, runBatch } from '../support/fake-batch.ts'
import { type MemoryHost, memoryHost } from '../support/memory-host.ts'

type Surroundings = NonNullable<Parameters<typeof memoryHost>[0]>
const hostWith = (rows: string, more: Surroundings = {}): MemoryHost =>
  memoryHost({ ...more, files: { 'mau.yaml': 'mau', 'ds.json': rows, ...more.files } })
const setData = (host: MemoryHost, rows: string): void => {
  host.files.set('/ds.json', new TextEncoder().encode(rows))
}
const snapshot = (host: MemoryHost): ReadonlyMap<string, string> =>
  new Map(
    [...host.files]
      .filter(([path]) => path.startsWith('/out'))
      .map(([path, bytes]) => [path, Buffer.from(bytes).toString('base64')]),
  )

describe('rows', () => {
  test('one document a row, a summary on stderr, nothing on stdout', async () => {
    const host = hostWith(rowsOf('Đồng Phong', 'Bản Lượt'))
    const { exit, statuses } = await runBatch(host)
    expect([exit, ...statuses]).toEqual([0, 'made', 'made'])
    expect(documents(host)).toEqual(['ban-luot.docx', 'dong-phong.docx'])
    expect(host.stderr()).toContain('2 dòng: lập 2 văn bản.')
    expect(host.stdout()).toBe('')
  })

  test('a row that does not bind, one that has an error and one that meets a bug fail alone', async () => {
    const rows = JSON.stringify([
      { ten_xa: 'A' },
      null,
      { ten_xa: 'B', loi: true },
      { ten_xa: 'C', hong: true },
      { ten_xa: 'D' },
    ])
    const host = hostWith(rows)
    const { exit, statuses } = await runBatch(host)
    expect(exit).toBe(1)
    expect(statuses).toEqual(['made', 'failed', 'failed', 'failed', 'made'])
    expect(documents(host)).toEqual(['a.docx', 'd.docx'])
    expect(host.stderr()).toContain('dòng 4 · ds.json:5 · c\n')
    expect(host.stderr()).toContain('KH028')
  })

  test('twenty failed rows are shown whole, the others only counted', async () => {
    const rows = JSON.stringify(Array.from({ length: 30 }, (_, i) => ({ ten_xa: `X${i}`, loi: true })))
    const host = hostWith(rows)
    await runBatch(host)
    expect(host.stderr().match(/^dòng \d+ · /gm)).toHaveLength(20)
    expect(host.stderr()).toContain('… và 10 dòng khác, xem báo cáo bao-cao.json')
  })

  test('--quiet says nothing of a good run and shows the rows that fail', async () => {
    const good = hostWith(rowsOf('A'))
    await runBatch(good, { quiet: true })
    expect(good.stderr()).toBe('')
    const bad = hostWith(
      JSON.stringify([
        { ten_xa: 'A', canh_bao: true },
        { ten_xa: 'B', loi: true },
      ]),
    )
    expect((await runBatch(bad, { quiet: true })).exit).toBe(1)
    expect(bad.stderr().match(/^dòng \d+ · /gm)).toEqual(['dòng 2 · '])
  })

  test('a template or a file of data that is not there gives 2', async () => {
    expect((await runBatch(memoryHost({ files: { 'ds.json': '[]' } }))).exit).toBe(2)
    const host = memoryHost({ files: { 'mau.yaml': '' } })
    expect((await runBatch(host)).exit).toBe(2)
    expect(host.stderr()).toContain('ds.json: lỗi KH001')
  })
})

describe('the next run', () => {
  test('leaves alone what is unchanged, and makes what changed', async () => {
    const host = hostWith(rowsOf('A', 'B'))
    await runBatch(host)
    setData(host, JSON.stringify([{ ten_xa: 'A' }, { ten_xa: 'B', so: 7 }, { ten_xa: 'C' }]))
    const { statuses, pressed } = await runBatch(host)
    expect(statuses).toEqual(['unchanged', 'made', 'made'])
    expect(pressed).toEqual(['B', 'C'])
  })

  test('makes again a file that was deleted', async () => {
    const host = hostWith(rowsOf('A', 'B'))
    await runBatch(host)
    host.files.delete('/out/a.docx')
    expect((await runBatch(host)).statuses).toEqual(['made', 'unchanged'])
  })

  test('makes all again for another template, other formats, or --force', async () => {
    const host = hostWith(rowsOf('A'), { office: '/usr/bin/soffice' })
    await runBatch(host)
    expect((await runBatch(host, { force: true })).statuses).toEqual(['made'])
    expect((await runBatch(host, { formats: ['docx', 'pdf'] })).statuses).toEqual(['made'])
    host.files.set('/mau.yaml', new Uint8Array([1]))
    expect((await runBatch(host)).statuses).toEqual(['made'])
  })

  test('tells the warnings of an unchanged row again, at the line where the row now stands', async () => {
    const host = hostWith(JSON.stringify([{ ten_xa: 'A', canh_bao: true }]))
    await runBatch(host)
    setData(host, JSON.stringify([{ ten_xa: 'Z' }, { ten_xa: 'A', canh_bao: true }]))
    const { results } = await runBatch(host)
    expect(results[1]).toMatchObject({ status: 'unchanged', warnings: 1, diagnostics: [{ code: 'KH024', line: 3 }] })
  })

  test('keeps a file edited by hand while the data is the same, and says so', async () => {
    const host = hostWith(rowsOf('A'))
    await runBatch(host)
    const edited = fakeDocx('{"ten_xa":"A"}', 'sửa')
    host.files.set('/out/a.docx', edited)
    const { exit, results } = await runBatch(host)
    expect([exit, results[0]?.status]).toEqual([0, 'kept'])
    expect(host.stderr()).toContain('KH024')
    expect(host.files.get('/out/a.docx')).toBe(edited)
  })

  test('refuses to overwrite an edited file whose data changed, until --force', async () => {
    const host = hostWith(rowsOf('A'))
    await runBatch(host)
    const edited = fakeDocx('{"ten_xa":"A"}', 'sửa')
    host.files.set('/out/a.docx', edited)
    setData(host, JSON.stringify([{ ten_xa: 'A', so: 1 }]))
    expect((await runBatch(host)).exit).toBe(1)
    expect(host.stderr()).toContain('KH025')
    expect(host.files.get('/out/a.docx')).toBe(edited)
    expect((await runBatch(host, { force: true })).statuses).toEqual(['made'])
  })

  test('after a refusal, data as before finds the edited file kept again', async () => {
    const host = hostWith(rowsOf('A'))
    await runBatch(host)
    host.files.set('/out/a.docx', fakeDocx('{"ten_xa":"A"}', 'sửa'))
    setData(host, JSON.stringify([{ ten_xa: 'A', so: 1 }]))
    await runBatch(host)
    setData(host, rowsOf('A'))
    expect((await runBatch(host)).statuses).toEqual(['kept'])
  })

  test('refuses to overwrite what it did not make, whatever the case of its name', async () => {
    const host = hostWith(rowsOf('A', 'B'), { files: { 'out/A.DOCX': 'của người khác' } })
    const { exit, statuses } = await runBatch(host)
    expect([exit, ...statuses]).toEqual([1, 'failed', 'made'])
    expect(host.stderr()).toContain('KH026')
    expect((await runBatch(host, { force: true })).exit).toBe(0)
  })

  test('overwrites its own file that no manifest knows: a run that was killed before it could note it', async () => {
    const host = hostWith(rowsOf('A'), { files: { 'out/a.docx': fakeDocx('another text of ours') } })
    expect((await runBatch(host)).statuses).toEqual(['made'])
  })

  test('counts documents of rows that are gone, and leaves them', async () => {
    const host = hostWith(rowsOf('A', 'B'))
    await runBatch(host)
    setData(host, rowsOf('B'))
    await runBatch(host)
    expect(documents(host)).toEqual(['a.docx', 'b.docx'])
    expect(host.stderr()).toContain('1 văn bản cũ trong thư mục không ứng với dòng nào')
  })

  test('leaves the folder as one undisturbed run would, wherever the last one was killed', async () => {
    const rows = JSON.stringify([...'ABCDEFGHIJ'].map(ten_xa => ({ ten_xa, loi: ten_xa === 'D' })))
    const whole = hostWith(rows)
    await runBatch(whole)
    const wanted = snapshot(whole)
    const writes = 14
    for (let kill = 1; kill <= writes; kill += 1) {
      let written = 0
      const host = hostWith(rows, {
        writeFault: path => {
          written += 1
          // Killed: nothing is written from here on, and the last line is torn.
          return written >= kill && path.startsWith('/out') ? 'ENOSPC' : null
        },
      })
      await runBatch(host)
      const manifest = host.files.get('/out/.khcchc/manifest.jsonl')
      if (manifest) host.files.set('/out/.khcchc/manifest.jsonl', manifest.slice(0, -7))
      host.files.set('/out/.khcchc-1-00000000-0-9.tmp', new Uint8Array([1]))
      const again = hostWith(rows)
      for (const [path, bytes] of host.files) again.files.set(path, bytes)
      await runBatch(again)
      expect(snapshot(again)).toEqual(wanted)
    }
  })

  test('--resume reads no finished file again and reports rows that failed without trying them', async () => {
    const host = hostWith(JSON.stringify([{ ten_xa: 'A' }, { ten_xa: 'B', loi: true }]))
    await runBatch(host)
    host.files.set('/out/a.docx', new Uint8Array(host.files.get('/out/a.docx')?.length ?? 0))
    const { exit, statuses, pressed } = await runBatch(host, { resume: true })
    expect([exit, ...statuses]).toEqual([1, 'unchanged', 'failed'])
    expect(pressed).toEqual([])
  })

  test('--resume tries again what only the machine had refused', async () => {
    const host = hostWith(rowsOf('A'), { files: { 'out/a.docx': 'foreign' } })
    await runBatch(host)
    host.files.delete('/out/a.docx')
    expect((await runBatch(host, { resume: true })).statuses).toEqual(['made'])
  })
})

describe('parts', () => {
  const rows = rowsOf(...Array.from({ length: 60 }, (_, i) => `Xã ${i}`))

  test('all shards together are the whole, in any number of them and any order of the rows', async () => {
    const whole = hostWith(rows)
    await runBatch(whole)
    const host = hostWith(rows)
    const sizes: number[] = []
    for (const index of [1, 2, 3]) sizes.push((await runBatch(host, { shard: { index, count: 3 } })).results.length)
    expect(sizes.reduce((a, b) => a + b)).toBe(60)
    expect(Math.min(...sizes)).toBeGreaterThan(8)
    expect(documents(host)).toEqual(documents(whole))
    const turned = hostWith(JSON.stringify(JSON.parse(rows).reverse()))
    const part = await runBatch(turned, { shard: { index: 2, count: 3 } })
    const first = await runBatch(hostWith(rows), { shard: { index: 2, count: 3 } })
    expect(part.results.map(row => row.name).sort()).toEqual(first.results.map(row => row.name).sort())
  })

  test('a run of the whole goes by what its shards did', async () => {
    const host = hostWith(rows)
    for (const index of [1, 2]) await runBatch(host, { shard: { index, count: 2 } })
    expect((await runBatch(host)).pressed).toEqual([])
  })

  test('--only takes numbers of rows, values, and what failed', async () => {
    const host = hostWith(
      JSON.stringify([{ ten_xa: 'A', '+tinh': 'Y' }, { ten_xa: 'B', loi: true }, null, { ten_xa: 'D', '+tinh': 'Y' }]),
    )
    const only = async (
      ...choices: Parameters<typeof runBatch>[1] extends { only?: infer O } | undefined ? O & readonly unknown[] : never
    ) => (await runBatch(host, { only: choices as never })).results.map(row => row.row)
    expect(await only({ kind: 'rows', from: 2, to: 3 })).toEqual([2, 3])
    expect(await only({ kind: 'value', name: 'tinh', value: 'Y' }, { kind: 'rows', from: 2, to: 2 })).toEqual([1, 2, 4])
    expect(await only({ kind: 'failed' })).toEqual([2, 3])
    setData(host, JSON.stringify([{ ten_xa: 'A' }, { ten_xa: 'B' }, { ten_xa: 'C' }, { ten_xa: 'D' }]))
    expect(await only({ kind: 'failed' })).toEqual([2, 3])
    expect(await only({ kind: 'failed' })).toEqual([])
  })

  test('--only with a row or column that the data does not have is wrong usage', async () => {
    await expect(runBatch(hostWith(rowsOf('A')), { only: [{ kind: 'rows', from: 2, to: 2 }] })).rejects.toThrow(
      'không có dòng 2',
    )
    await expect(runBatch(hostWith(rowsOf('A')), { only: [{ kind: 'value', name: 'x', value: '' }] })).rejects.toThrow(
      '"x"',
    )
  })
})
