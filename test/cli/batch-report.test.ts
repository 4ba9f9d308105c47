import { describe, expect, test } from 'vitest'
import { mergeReports } from '../../src/cli/batch.ts'
import { fakeDocx, rowsOf, runBatch } from '../support/fake-batch.ts'
import { type MemoryHost, memoryHost } from '../support/memory-host.ts'

const text = (host: MemoryHost, path: string): string =>
  new TextDecoder().decode(host.files.get(path) ?? new Uint8Array())
const hostWith = (rows: string): MemoryHost => memoryHost({ files: { 'mau.yaml': '', 'ds.json': rows } })

describe('a report', () => {
  test('has every row in the order of the data, with file, hash, counts and messages', async () => {
    const host = hostWith(
      JSON.stringify([
        { ten_xa: 'B', canh_bao: true },
        { ten_xa: 'A', loi: true },
      ]),
    )
    await runBatch(host)
    const report = JSON.parse(text(host, '/bao-cao.json'))
    expect(report).toMatchObject({
      khcchc: 1,
      rows: 2,
      shard: null,
      summary: { made: 1, failed: 1, warnings: 1, errors: 1 },
    })
    expect(report.results).toMatchObject([
      { row: 1, file: 'ds.json', line: 2, name: 'b', target: 'b.docx', pdf: null, status: 'made', warnings: 1 },
      { row: 2, line: 3, name: 'a', target: null, status: 'failed', sha256: null, errors: 1 },
    ])
    expect(report.results[0].sha256).toMatch(/^[0-9a-f]{64}$/)
    expect(report.results[0].bytes).toBe(host.files.get('/out/b.docx')?.length)
    expect(report.results[1].diagnostics[0].code).toBe('KH656')
  })

  test('is the same for the same run elsewhere', async () => {
    const [a, b] = [hostWith(rowsOf('A', 'B')), hostWith(rowsOf('A', 'B'))]
    await runBatch(a)
    await runBatch(b)
    expect(text(a, '/bao-cao.json')).toBe(text(b, '/bao-cao.json'))
  })

  test('as CSV opens in Excel and holds no formula', async () => {
    const host = hostWith(JSON.stringify([{ ten_xa: '=1+1', loi: true }, { ten_xa: 'a "b", c' }]))
    await runBatch(host, { reports: ['bao-cao.csv'], name: '{{ten_xa}}' })
    const csv = text(host, '/bao-cao.csv')
    expect(host.files.get('/bao-cao.csv')?.slice(0, 3)).toEqual(new Uint8Array([0xef, 0xbb, 0xbf]))
    const [head, first, second] = csv.split('\r\n')
    expect(head).toMatch(/^.?dòng,tên,tệp,trạng thái,sha256,cảnh báo,lỗi,nội dung lỗi,bản cũ còn lại$/)
    expect(first).toMatch(/^1,'=1\+1,,lỗi,,0,1,"ds\.json:2: KH656: /)
    expect(second).toMatch(/^2,"a -b-, c","a -b-, c\.docx",đã lập,[0-9a-f]{64},0,0,,$/)
  })

  test('as CSV speaks English where it is asked to, and the JSON is the same in both', async () => {
    const [vi, en] = [hostWith(rowsOf('A')), hostWith(rowsOf('A'))]
    await runBatch(vi, { reports: ['bao-cao.csv', 'x.json'] })
    await runBatch(en, { reports: ['bao-cao.csv', 'x.json'], lang: 'en' })
    expect(text(en, '/bao-cao.csv')).toMatch(/^.?row,name,file,status,.*\r\n1,a,a\.docx,made,/)
    expect(text(en, '/x.json')).toBe(text(vi, '/x.json'))
  })

  test('as CSV tells the first error before any warning, with its cell', async () => {
    const host = hostWith(JSON.stringify([{ ten_xa: 'A', canh_bao: true, loi: true }]))
    await runBatch(host, { reports: ['bao-cao.csv'] })
    expect(text(host, '/bao-cao.csv')).toContain(',1,1,"ds.json:2: KH656: ')
  })

  test('of a file that is edited by hand is told as kept, with its warning', async () => {
    const host = hostWith(rowsOf('A'))
    await runBatch(host)
    host.files.set('/out/a.docx', fakeDocx('{"ten_xa":"A"}', 'sửa'))
    await runBatch(host)
    expect(JSON.parse(text(host, '/bao-cao.json')).results[0]).toMatchObject({ status: 'kept', warnings: 1 })
  })
})

describe('merging', () => {
  const rows = JSON.stringify(Array.from({ length: 20 }, (_, i) => ({ ten_xa: `X${i}`, loi: i === 7 })))
  const parts = async (count: number, skip = 0) => {
    const host = hostWith(rows)
    for (let index = 1; index <= count; index += 1)
      if (index !== skip) await runBatch(host, { shard: { index, count }, reports: [`r${index}.json`, 'bao-cao.json'] })
    const reports = Array.from({ length: count }, (_, i) => `r${i + 1}.json`).filter(file => file !== `r${skip}.json`)
    return { host, reports }
  }
  const merge = (host: MemoryHost, reports: readonly string[]) =>
    mergeReports({ reports, outputs: ['all.json', 'all.csv'], force: false, lang: 'vi' }, host)

  test('gives the report of the whole run, and 1 since a row failed', async () => {
    const { host, reports } = await parts(3)
    expect(await merge(host, reports.toReversed())).toBe(1)
    const whole = hostWith(rows)
    await runBatch(whole)
    expect(text(host, '/all.json')).toBe(text(whole, '/bao-cao.json'))
    expect(text(host, '/all.csv').split('\r\n')).toHaveLength(22)
  })

  test('tells which part is missing, and gives 1', async () => {
    const { host, reports } = await parts(3, 2)
    expect(await merge(host, reports)).toBe(1)
    expect(host.stderr()).toContain('KH036')
    expect(host.stderr()).toContain('phần 2/3')
  })

  test('refuses reports of another template, and what is no report', async () => {
    const { host, reports } = await parts(2)
    host.files.set('/mau.yaml', new Uint8Array([1]))
    await runBatch(host, { reports: ['other.json', 'bao-cao.json'] })
    expect(await merge(host, [...reports, 'other.json'])).toBe(2)
    expect(host.stderr()).toContain('KH034: Báo cáo này không cùng một lần lập với r1.json: khác mẫu')
    for (const bad of ['{}', 'x', '[]', '{"khcchc":1}']) {
      host.files.set('/bad.json', new TextEncoder().encode(bad))
      expect(await merge(host, ['bad.json'])).toBe(2)
    }
    expect(await merge(host, ['absent.json'])).toBe(2)
    expect(host.stderr().match(/KH033/g)).toHaveLength(5)
  })

  test('takes rows that agree from two reports, and refuses those that do not', async () => {
    const { host, reports } = await parts(2)
    await runBatch(host, { only: [{ kind: 'rows', from: 1, to: 3 }], reports: ['again.json', 'bao-cao.json'] })
    expect(await merge(host, [...reports, 'again.json'])).toBe(1)
    const changed = text(host, '/again.json').replace(/"sha256":"[0-9a-f]{4}/, '"sha256":"ffff')
    host.files.set('/again.json', new TextEncoder().encode(changed))
    expect(await merge(host, [...reports, 'again.json'])).toBe(2)
    expect(host.stderr()).toContain('KH035: Báo cáo này và')
  })
})
