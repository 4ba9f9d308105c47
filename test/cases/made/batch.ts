/** KH02x, KH03x: what happens to a folder, a machine or a report in the course of a run over many rows. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { aDesk } from '../../support/case-run.ts'
import { fakeSteps, runBatch } from '../../support/fake-batch.ts'
import type { MemoryHost } from '../../support/memory-host.ts'
import { commands, type MadeCase, type MadeSide, showing, when } from './made.ts'

const BATCH = 'khcchc batch mau.yaml --data ds.csv -o ra'
const good = commands(BATCH)
const FIRST = '/ra/dong-phong.docx'

/** Somebody has changed a word of the paper in Word. */
const editByHand = (host: MemoryHost): void => {
  const parts = unzipSync(host.files.get(FIRST) ?? new Uint8Array())
  const text = strFromU8(parts['word/document.xml'] ?? new Uint8Array()).replace('Giới thiệu', 'Phổ biến')
  host.files.set(FIRST, zipSync({ ...parts, 'word/document.xml': strToU8(text) }))
}

const rewrite =
  (path: string, change: (text: string) => string) =>
  (host: MemoryHost): void => {
    host.files.set(path, strToU8(change(strFromU8(host.files.get(path) ?? new Uint8Array()))))
  }

const both =
  (...steps: readonly ((host: MemoryHost) => void)[]) =>
  (host: MemoryHost): void => {
    for (const step of steps) step(host)
  }

/** The second report speaks of the row of the first, and of another paper. */
const differs = (host: MemoryHost): void => {
  const first = strFromU8(host.files.get('/bc1.json') ?? new Uint8Array())
  host.files.set('/bc2.json', strToU8(first.replace(/"sha256":\s*"[0-9a-f]{4}/, '"sha256":"ffff')))
}

const dies = (): unknown => ({
  run: async () => {
    throw Object.assign(new Error('out of memory'), { code: 'ERR_WORKER_OUT_OF_MEMORY' })
  },
  close: async () => {},
})
const MANY = `ten_xa\n${Array.from({ length: 66 }, (_, i) => `Tân Lập ${i + 1}`).join('\n')}\n`
const stumbling = (hong: boolean): MadeSide => ({
  shown: BATCH,
  report: async lang => {
    const host = aDesk({ 'ds.json': JSON.stringify([{ ten_xa: 'Đồng Phong', hong }]) })
    await runBatch(host, { lang, reports: [] }, fakeSteps())
    // Where in the program the bug was is shown too, and is not of this case.
    return host.stderr().replace(/^ +at .*\n/gm, '')
  },
})
const PARTS = [`${BATCH} --shard 1/2 --report bc1.json`, `${BATCH} --shard 2/2 --report bc2.json`]
const MERGE = 'khcchc batch --merge-reports bc1.json bc2.json --report tong.json'

const editTemplate = rewrite('/mau.yaml', text => text.replace('năm 2026', 'của xã năm 2026'))
const FOREIGN = { 'ra/dong-phong.docx': 'của người khác' }

/** By code. */
export const batchCases: Readonly<Record<string, MadeCase>> = {
  KH024: {
    sai: when('dong-phong.docx đã sửa bằng tay, chạy lại', commands(BATCH, { before: [BATCH], after: editByHand })),
    dung: when('không tệp nào bị sửa, chạy lại', commands(BATCH, { before: [BATCH] })),
  },
  KH025: {
    sai: when(
      'dong-phong.docx đã sửa bằng tay, mau.yaml cũng đã sửa, chạy lại',
      commands(BATCH, { before: [BATCH], after: both(editByHand, editTemplate) }),
    ),
    dung: when('chỉ sửa mau.yaml, chạy lại', commands(BATCH, { before: [BATCH], after: editTemplate })),
  },
  KH026: {
    sai: when('ra có sẵn dong-phong.docx của người khác', commands(BATCH, { files: FOREIGN })),
    dung: commands(BATCH.replace('-o ra', '-o ban-moi'), { files: FOREIGN }),
  },
  KH027: {
    sai: commands(`${BATCH} --jobs 2`, { files: { 'ds.csv': MANY }, machine: { cores: 2, workers: dies } }),
    dung: commands(`${BATCH} --jobs 1`, { files: { 'ds.csv': MANY } }),
  },
  KH028: {
    sai: when('chương trình gặp lỗi ở một dòng', stumbling(true)),
    dung: when('không gặp lỗi', stumbling(false)),
  },
  KH029: {
    sai: when(
      'dong-phong.docx đang mở trong Word',
      commands(BATCH, { machine: { writeFault: (path: string) => (path === FIRST ? 'EBUSY' : null) } }),
    ),
    dung: when('dong-phong.docx đã đóng', good),
  },
  KH030: {
    sai: when(
      'ổ đĩa đầy',
      commands(BATCH, { machine: { writeFault: (path: string) => (path.startsWith('/ra') ? 'ENOSPC' : null) } }),
    ),
    dung: when('ổ đĩa còn chỗ', good),
  },
  KH032: {
    sai: when(
      'LibreOffice báo lỗi',
      commands(`${BATCH} --format pdf`, {
        machine: { office: '/usr/bin/soffice', pdf: () => new Error('source file could not be loaded') },
      }),
    ),
    dung: commands(`${BATCH} --format pdf`, { machine: { office: '/usr/bin/soffice' } }),
  },
  KH035: {
    sai: showing(
      `${PARTS[0]}\n${MERGE}`,
      commands(MERGE, {
        before: PARTS,
        after: differs,
      }),
    ),
    dung: showing([...PARTS, MERGE].join('\n'), commands(MERGE, { before: PARTS })),
  },
  KH037: {
    sai: commands(`${BATCH} --report /media/usb/bc.csv`, {
      machine: { writeFault: (path: string) => (path.endsWith('.csv') ? 'EROFS' : null) },
    }),
    dung: commands(`${BATCH} --report bc.csv`),
  },
}
