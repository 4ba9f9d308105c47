import { describe, expect, test } from 'vitest'
import { documents, fakeDocx, fakeSteps, rowsOf, runBatch } from '../support/fake-batch.ts'
import { work } from '../support/fake-worker.ts'
import { type MemoryHost, memoryHost } from '../support/memory-host.ts'

type Surroundings = NonNullable<Parameters<typeof memoryHost>[0]>
const hostWith = (rows: string, more: Surroundings = {}): MemoryHost =>
  memoryHost({ ...more, files: { 'mau.yaml': 'mau', 'ds.json': rows, ...more.files } })
const many = rowsOf(...Array.from({ length: 200 }, (_, i) => `Xã ${i}`))

describe('a folder that takes nothing', () => {
  test('is found before any row is made', async () => {
    const host = hostWith(many, { writeFault: path => (path.startsWith('/out') ? 'EACCES' : null) })
    const { exit, pressed } = await runBatch(host)
    expect([exit, pressed.length]).toEqual([2, 0])
    expect(host.stderr()).toContain('out: lỗi KH030: Không ghi được vào thư mục này: không có quyền')
  })

  test('a disk that fills up stops the run at once, is told once, and the same command goes on', async () => {
    let full = false
    const host = hostWith(many, { writeFault: path => (full && path.endsWith('.docx') ? 'ENOSPC' : null) })
    const steps = fakeSteps(row => {
      full ||= row.values.ten_xa === 'Xã 50'
    })
    const { exit, results } = await runBatch(host, {}, steps)
    expect(exit).toBe(2)
    expect(results.filter(row => row.status === 'made')).toHaveLength(50)
    expect(results.filter(row => row.status === 'left')).toHaveLength(150)
    expect(host.stderr().match(/KH030/g)).toHaveLength(1)
    expect(host.stderr()).toContain('chạy lại đúng lệnh này')
    full = false
    const again = await runBatch(host)
    expect([again.exit, again.pressed.length]).toEqual([0, 150])
  })

  test('one file that is refused fails its row and no other', async () => {
    const host = hostWith(many, { writeFault: path => (path.endsWith('/xa-3.docx') ? 'EBUSY' : null) })
    const { exit, results } = await runBatch(host)
    expect(exit).toBe(1)
    expect(results.filter(row => row.status !== 'made').map(row => row.name)).toEqual(['xa-3'])
    expect(host.stderr()).toContain('KH029')
  })

  test('a report that cannot be written is told, and gives 2', async () => {
    const host = hostWith(rowsOf('A'), { writeFault: path => (path.endsWith('.csv') ? 'EROFS' : null) })
    const { exit, statuses } = await runBatch(host, { reports: ['x.csv', 'bao-cao.json'] })
    expect([exit, ...statuses]).toEqual([2, 'made'])
    expect(host.stderr()).toContain('x.csv: lỗi KH037')
  })
})

describe('Ctrl-C', () => {
  test('takes no new rows, ends with 130, and says how to go on; the same command does the rest', async () => {
    const host = hostWith(many)
    const steps = fakeSteps(row => {
      if (row.values.ten_xa === 'Xã 20') host.interrupt()
    })
    const { exit, results } = await runBatch(host, {}, steps)
    const made = results.filter(row => row.status === 'made').length
    expect(exit).toBe(130)
    expect(made).toBeGreaterThan(20)
    expect(made).toBeLessThan(60)
    expect(documents(host)).toHaveLength(made)
    expect(host.stderr()).toContain('Để làm tiếp, chạy lại đúng lệnh này.')
    expect(host.stderr().match(/Bấm Ctrl-C lần nữa để dừng ngay/g)).toHaveLength(1)
    expect(host.interrupt()).toBe(false)
    const again = await runBatch(host)
    expect([again.exit, again.pressed.length]).toEqual([0, 200 - made])
  })
})

describe('threads', () => {
  test('are not started for few rows, nor for --jobs 1', async () => {
    const workers = (): never => {
      throw new Error('started')
    }
    expect((await runBatch(hostWith(rowsOf('A', 'B'), { workers, cores: 8 }))).exit).toBe(0)
    expect((await runBatch(hostWith(many, { workers, cores: 8 }), { jobs: 1 })).exit).toBe(0)
  })

  test('make the same files as the program itself, and only a few chunks are under way', async () => {
    const alone = hostWith(many)
    await runBatch(alone)
    let [now, most, chunks] = [0, 0, 0]
    const host: MemoryHost = hostWith(many, {
      cores: 2,
      workers: () => ({
        run: async task => {
          chunks += 1
          now += 1
          most = Math.max(most, now)
          await new Promise(resolve => setTimeout(resolve, chunks % 3))
          now -= 1
          return work(task, host)
        },
        close: async () => {},
      }),
    })
    await runBatch(host)
    expect([chunks, most]).toEqual([7, 4])
    expect(documents(host)).toEqual(documents(alone))
    for (const [path, bytes] of alone.files) expect(host.files.get(path), path).toEqual(bytes)
  })

  test('one that dies fails the row that killed it; the other rows of its chunk are made', async () => {
    const host: MemoryHost = hostWith(many, {
      cores: 2,
      workers: () => ({
        run: async task => {
          const jobs = task as readonly { readonly number: number }[]
          if (jobs.some(({ number }) => number === 70))
            throw Object.assign(new Error(), { code: 'ERR_WORKER_OUT_OF_MEMORY' })
          return work(task, host)
        },
        close: async () => {},
      }),
    })
    const { exit, results } = await runBatch(host)
    expect(exit).toBe(1)
    expect(results.filter(row => row.status !== 'made').map(row => row.row)).toEqual([70])
    expect(host.stderr()).toContain('KH027: Máy không đủ sức lập văn bản của dòng này: hết bộ nhớ')
  })
})

describe('PDF', () => {
  const office = '/usr/bin/soffice'

  test('without LibreOffice nothing is written, exit 2', async () => {
    const host = hostWith(rowsOf('A'))
    expect((await runBatch(host, { formats: ['docx', 'pdf'] })).exit).toBe(2)
    expect(host.stderr()).toContain('KH031')
    expect(documents(host)).toEqual([])
  })

  test('stands beside the Word file, or alone; the next run makes neither again', async () => {
    for (const [formats, names] of [
      [
        ['docx', 'pdf'],
        ['a.docx', 'a.pdf'],
      ],
      [['pdf'], ['a.pdf']],
    ] as const) {
      const host = hostWith(rowsOf('A'), { office })
      expect((await runBatch(host, { formats })).exit).toBe(0)
      expect(documents(host)).toEqual(names)
      expect((await runBatch(host, { formats })).statuses).toEqual(['unchanged'])
    }
  })

  test('a file that LibreOffice cannot convert fails its row alone', async () => {
    const pdf = (job: { readonly target: string }) =>
      job.target.includes('b.pdf') ? new Error('source file could not be loaded') : new Uint8Array([1])
    const host = hostWith(rowsOf('A', 'B'), { office, pdf })
    const { exit, statuses } = await runBatch(host, { formats: ['pdf'] })
    expect([exit, ...statuses]).toEqual([1, 'made', 'failed'])
    expect(host.stderr()).toContain('KH032')
    expect(host.stderr()).toContain('source file could not be loaded')
  })

  test('a PDF of somebody else stays; one that a killed run was about to replace does not stop the next', async () => {
    const foreign = hostWith(rowsOf('A'), { office, files: { 'out/a.pdf': 'x' } })
    expect((await runBatch(foreign, { formats: ['pdf'] })).exit).toBe(1)
    expect(foreign.stderr()).toContain('KH026')
    const manifest = '{"khcchc":1}\n{"intent":["a"]}\n'
    const killed = hostWith(rowsOf('A'), {
      office,
      files: { 'out/a.pdf': 'x', 'out/.khcchc/manifest.jsonl': manifest },
    })
    expect((await runBatch(killed, { formats: ['pdf'] })).exit).toBe(0)
  })

  test('an edited Word file whose PDF is gone is not made anew', async () => {
    const host = hostWith(rowsOf('A'), { office })
    await runBatch(host, { formats: ['docx', 'pdf'] })
    host.files.delete('/out/a.pdf')
    host.files.set('/out/a.docx', fakeDocx('{"ten_xa":"A"}', 'sửa'))
    expect((await runBatch(host, { formats: ['docx', 'pdf'] })).exit).toBe(1)
    expect(host.stderr()).toContain('KH025')
  })
})
