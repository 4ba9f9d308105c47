import { describe, expect, test } from 'vitest'
import { officesFor } from '../../../src/cli/batch/maker.ts'
import type { PdfJob } from '../../../src/host/machine.ts'
import { reasonOf } from '../../../src/host/reasons.ts'
import { documents, rowsOf, runBatch } from '../../support/fake-batch.ts'
import { type MemoryHost, memoryHost } from '../../support/memory-host.ts'

const rows = (count: number): string => rowsOf(...Array.from({ length: count }, (_, i) => `Xã ${i}`))
const hostWith = (data: string, cores: number): MemoryHost =>
  memoryHost({ office: '/usr/bin/soffice', cores, files: { 'mau.yaml': 'mau', 'ds.json': data } })

describe('LibreOffice', () => {
  test('runs once for each core, four times at most, and no more often than --jobs says', () => {
    expect([1, 2, 8].map(cores => officesFor(null, cores))).toEqual([1, 2, 4])
    expect([1, 3, 64].map(jobs => officesFor(jobs, 2))).toEqual([1, 3, 4])
  })

  test.each([
    [40, 2, 2],
    [200, 8, 4],
    [5, 8, 1],
  ])('%i rows on %i cores are shared out among %i at once', async (count, cores, offices) => {
    const host = hostWith(rows(count), cores)
    let [now, most] = [0, 0]
    const toPdf: MemoryHost['toPdf'] = async (...given) => {
      now += 1
      most = Math.max(most, now)
      await new Promise(resolve => setTimeout(resolve, 1))
      now -= 1
      return host.toPdf(...given)
    }
    const { exit } = await runBatch({ ...host, startWorkers: null, toPdf }, { formats: ['pdf'] })
    expect([exit, most]).toEqual([0, offices])
    expect(documents(host)).toHaveLength(count)
  })

  test('leaves what Ctrl-C kept from being tried again; the same command does it', async () => {
    const host = hostWith(rows(40), 1)
    const toPdf: MemoryHost['toPdf'] = async (office, jobs: readonly PdfJob[], folder, stopped) => {
      await host.toPdf(office, jobs.slice(0, 10), folder, stopped)
      host.interrupt()
      return jobs.map((_, i) => (i < 10 ? null : Object.assign(new Error(), { code: 'OFFICE_STOPPED' })))
    }
    for (const formats of [['pdf'], ['docx', 'pdf']] as const) {
      const { exit, statuses } = await runBatch({ ...host, toPdf }, { formats, output: formats.join('-') })
      expect(exit).toBe(130)
      expect(statuses.filter(status => status === 'made')).toHaveLength(10)
      expect(statuses.filter(status => status === 'left')).toHaveLength(30)
      const again = await runBatch(host, { formats, output: formats.join('-') })
      expect([again.exit, again.pressed.length]).toEqual([0, 30])
    }
  })

  test('is not started once the run has been stopped', async () => {
    const host = hostWith(rows(40), 1)
    let calls = 0
    const toPdf: MemoryHost['toPdf'] = async (...given) => {
      calls += 1
      return host.toPdf(...given)
    }
    const write: MemoryHost['write'] = async (path, bytes) => {
      await host.write(path, bytes)
      if (path.endsWith('.docx')) host.interrupt()
    }
    const { exit, statuses } = await runBatch({ ...host, write, toPdf }, { formats: ['pdf'] })
    expect([exit, calls, new Set(statuses)]).toEqual([130, 0, new Set(['left'])])
  })

  test.each(['OFFICE_START', 'OFFICE_LATE', 'OFFICE_FILE', 'OFFICE_CRASH', 'OFFICE_NO_PDF', 'OFFICE_HALF'])(
    'is told in our words where it fails with %s, and its own are left out',
    async code => {
      const failing = (job: PdfJob): Uint8Array | Error =>
        job.target.includes('xa-1.pdf') ? Object.assign(new Error('odd words'), { code }) : new Uint8Array([1])
      const host = memoryHost({
        office: '/usr/bin/soffice',
        pdf: failing,
        files: { 'mau.yaml': 'mau', 'ds.json': rows(3) },
      })
      const { exit, statuses } = await runBatch(host, { formats: ['pdf'] })
      expect([exit, ...statuses]).toEqual([1, 'made', 'failed', 'made'])
      expect(host.stderr()).toContain(
        `KH032: LibreOffice không lập được out/xa-1.pdf: ${reasonOf(Object.assign(new Error(), { code }), 'vi')}`,
      )
      expect(host.stderr()).not.toMatch(/odd words|OFFICE_/)
    },
  )
})
