/** The tables of a run and its verdict. */
import { cpus, totalmem } from 'node:os'
import { table } from './table.mjs'

/** What is required (issue “Every commune”, How it is judged). */
const REQUIRED = { oneThread: 5, limit: 2, allCores: 8, memory: 300 }
/** Flat: ten times the documents, at most a quarter more memory. */
const FLAT = 1.25

const whole = number => number.toFixed(0)
const tenth = number => number.toFixed(1)
const times = number => `${number.toFixed(2)} ×`
const or = (value, words) => (value === null ? '–' : words(value))

const machine = () => {
  const processors = cpus()
  const day = new Date().toISOString().slice(0, 10)
  const memory = Math.round(totalmem() / 2 ** 30)
  return `${processors.length} nhân ${processors[0]?.model.trim()}, ${memory} GB, ${process.platform}-${process.arch}, Node ${process.version}, ngày ${day}`
}

const speedTable = ({ speeds, absent, fastest, limit }) =>
  table(
    [
      'Một luồng, trong bộ nhớ',
      'văn bản/giây',
      'ms/văn bản',
      'nhỏ nhất–lớn nhất',
      'KB/văn bản',
      'so với đối thủ nhanh nhất',
      'thời gian so với giới hạn',
    ],
    [
      ...speeds.map(one => [
        one.title,
        whole(1000 / one.ms),
        one.ms.toFixed(2),
        `${one.min.toFixed(2)}–${one.max.toFixed(2)}`,
        tenth(one.bytes / 1024),
        times(fastest.ms / one.ms),
        times(one.ms / limit.ms),
      ]),
      ...absent.map(({ title }) => [title, 'chưa cài', '–', '–', '–', '–', '–']),
    ],
  )

const diskTable = ({ disk, files }) => {
  const peer = disk.find(({ id }) => id === 'peer')
  return table(
    [
      `Cả lệnh, ${files} tệp ra đĩa`,
      'giây',
      'nhỏ nhất–lớn nhất',
      'văn bản/giây',
      'so với đối thủ nhanh nhất',
      'bộ nhớ cao nhất, MB',
    ],
    disk.map(way => [
      way.title,
      way.seconds.toFixed(2),
      `${way.min.toFixed(2)}–${way.max.toFixed(2)}`,
      whole(files / way.seconds),
      times(peer.seconds / way.seconds),
      or(way.peak, whole),
    ]),
  )
}

const verdicts = ({ speeds, fastest, limit, disk, files, memory }) => {
  const own = speeds.find(({ role }) => role === 'khcchc')
  const [all, peer] = ['all', 'peer'].map(id => disk.find(way => way.id === id))
  const [few, many] = memory
  const oneThread = fastest.ms / own.ms
  const overLimit = own.ms / limit.ms
  const allCores = peer.seconds / all.seconds
  const growth = many.peak / few.peak
  const most = Math.max(all.peak, ...memory.map(({ peak }) => peak))
  return [
    [
      oneThread >= REQUIRED.oneThread,
      `một luồng: ${times(oneThread)} tốc độ của ${fastest.title} (ít nhất ${REQUIRED.oneThread} ×)`,
    ],
    [
      overLimit <= REQUIRED.limit,
      `một luồng: ${times(overLimit)} thời gian của giới hạn (nhiều nhất ${REQUIRED.limit} ×)`,
    ],
    [
      allCores >= REQUIRED.allCores,
      `mọi nhân, ra đĩa: ${times(allCores)} tốc độ của ${fastest.title} (ít nhất ${REQUIRED.allCores} ×)`,
    ],
    [
      most <= REQUIRED.memory,
      `bộ nhớ: ${files} văn bản ${whole(all.peak)} MB, cao nhất ${whole(most)} MB (nhiều nhất ${REQUIRED.memory} MB)`,
    ],
    [
      growth <= FLAT,
      `bộ nhớ phẳng: ${few.count} văn bản ${whole(few.peak)} MB, ${many.count} văn bản ${whole(many.peak)} MB, ${times(growth)} (nhiều nhất ${FLAT} ×)`,
    ],
  ]
}

/** Lines to print, and whether all that is required is met. */
export const report = figures => {
  const { paragraphs, touched, letters } = figures.document
  const judged = figures.judging ? verdicts(figures) : []
  return {
    met: judged.every(([good]) => good),
    lines: [
      `Máy: ${machine()}`,
      `Văn bản: ${paragraphs} đoạn (${touched} đoạn có biến), ${letters} ký tự; ${figures.rounds} vòng xen kẽ, mỗi ô là trung vị`,
      '',
      ...speedTable(figures),
      '',
      ...diskTable(figures),
      '',
      `Bộ nhớ cao nhất của khcchc batch: ${figures.memory.map(({ count, peak }) => `${count} văn bản ${whole(peak)} MB`).join(', ')}`,
      '',
      ...judged.map(([good, words]) => `${good ? 'đạt      ' : 'KHÔNG ĐẠT'}  ${words}`),
    ],
  }
}
