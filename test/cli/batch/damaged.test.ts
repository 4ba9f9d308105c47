import { describe, expect, test } from 'vitest'
import { isWordFile } from '../../../src/writer/own-file.ts'
import { fakeDocx, rowsOf, runBatch } from '../../support/fake-batch.ts'
import { memoryHost } from '../../support/memory-host.ts'

const hostWith = (rows: string) => memoryHost({ office: 'soffice', files: { 'mau.yaml': 'mau', 'ds.json': rows } })
const edited = fakeDocx('{"ten_xa":"A"}', 'sửa tay')

describe('a Word file of an earlier run that is in pieces', () => {
  test.each([
    ['empty', new Uint8Array()],
    ['truncated', edited.slice(0, -30)],
    ['of zeros', new Uint8Array(edited.length)],
  ])('%s is made anew, whether the data changed or not, and under --resume', async (_, bytes) => {
    for (const changes of [{}, { resume: true }, { template: 'mau2.yaml' }]) {
      const host = hostWith(rowsOf('A'))
      host.files.set('/mau2.yaml', new Uint8Array([1]))
      await runBatch(host)
      const whole = host.files.get('/out/a.docx')
      // Zeros of the same length are what --resume does not see.
      const broken = 'resume' in changes ? bytes.slice(1) : bytes
      host.files.set('/out/a.docx', broken)
      const { exit, statuses } = await runBatch(host, changes)
      expect([exit, ...statuses]).toEqual([0, 'made'])
      expect(host.files.get('/out/a.docx')).toEqual(whole)
      expect(host.stderr()).not.toContain('KH024')
    }
  })

  test('is not taken for one with somebody’s work: a whole one, or one with a password', async () => {
    const locked = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2])
    expect([edited, locked, new Uint8Array(), edited.slice(0, 99)].map(isWordFile)).toEqual([true, true, false, false])
    for (const bytes of [edited, locked])
      for (const resume of [false, true]) {
        const host = hostWith(rowsOf('A'))
        await runBatch(host)
        host.files.set('/out/a.docx', bytes)
        expect((await runBatch(host, { resume })).statuses).toEqual(['kept'])
        expect(host.files.get('/out/a.docx')).toBe(bytes)
      }
  })
})

test('--resume sees by its size that a PDF is not whole', async () => {
  const host = hostWith(rowsOf('A', 'B'))
  await runBatch(host, { formats: ['pdf'] })
  expect((await runBatch(host, { formats: ['pdf'], resume: true })).statuses).toEqual(['unchanged', 'unchanged'])
  host.files.set('/out/a.pdf', new Uint8Array())
  expect((await runBatch(host, { formats: ['pdf'], resume: true })).statuses).toEqual(['made', 'unchanged'])
})
