/** KH78x, KH79x: configuration, comments and baselines of `khcchc check`. */
import { strToU8 } from 'fflate'
import { BASE } from '../../support/case-run.ts'
import type { MemoryHost } from '../../support/memory-host.ts'
import { patchYaml } from '../../support/patch-yaml.ts'
import { commands, type MadeCase, type MadeSide, showing, when } from './made.ts'

const CHECK = 'khcchc check ke-hoach.yaml'
const good = commands(CHECK)

const config = (lines: string): MadeSide =>
  showing(`# khcchc.config.yaml\n${lines}`, commands(CHECK, { files: { 'khcchc.config.yaml': `${lines}\n` } }))

const plan = (lines: string): MadeSide =>
  showing(lines, commands(CHECK, { files: { 'ke-hoach.yaml': patchYaml(BASE.plan, lines) } }))

const template = (lines: string): MadeSide =>
  showing(lines, commands('khcchc check mau.yaml', { files: { 'mau.yaml': patchYaml(BASE.template, lines) } }))

const OLD = patchYaml(BASE.plan, 'trich_yeu: V/v tuyên truyền cải cách hành chính năm 2026\n')
const KNOWN = 'khcchc check ke-hoach.yaml --baseline nen.json'
const mend = (host: MemoryHost): void => {
  host.files.set('/ke-hoach.yaml', strToU8(BASE.plan))
}
const noted = { files: { 'ke-hoach.yaml': OLD }, before: [`${CHECK} --write-baseline nen.json`] }

const REASON = 'giữ như công văn giao việc'
const LETTER = 'trich_yeu: V/v tuyên truyền cải cách hành chính năm 2026'
const SUBJECT = 'trich_yeu: Tuyên truyền cải cách hành chính năm 2026'
const manyFiles = Object.fromEntries(Array.from({ length: 100_001 }, (_, i) => [`${i}.txt`, ''] as const))

/** By code. */
export const checkCases: Readonly<Record<string, MadeCase>> = {
  KH780: { sai: config('mucdo: {KH401: luu_y}'), dung: config('muc_do: {KH401: luu_y}') },
  KH781: { sai: config('toi_da_canh_bao: không'), dung: config('toi_da_canh_bao: 0') },
  KH782: { sai: config('muc_do: {KH4O1: luu_y}'), dung: config('muc_do: {KH401: luu_y}') },
  KH783: { sai: config('muc_do: {KH335: tat}'), dung: config('muc_do: {KH401: tat}') },
  KH784: { sai: config('muc_do: {KH401: nhe}'), dung: config('muc_do: {KH401: luu_y}') },
  KH786: { sai: plan(`${SUBJECT}  # khcchc-bo-qua KH321`), dung: plan(`${LETTER}  # khcchc-bo-qua KH321: ${REASON}`) },
  KH788: {
    sai: plan(`${SUBJECT}  # khcchc-bo-qua KH32l: ${REASON}`),
    dung: plan(`${LETTER}  # khcchc-bo-qua KH321: ${REASON}`),
  },
  KH789: { sai: plan(`${SUBJECT}  # khcchc-bo-qua KH321: ${REASON}`), dung: plan(SUBJECT) },
  KH790: {
    sai: plan('ky_hieu: KH-ubnd  # khcchc-bo-qua KH306: theo mẫu cũ'),
    dung: plan('ky_hieu: KH-UBND'),
  },
  KH791: {
    sai: when('nen.json ghi KH321, kế hoạch nay đã sửa', commands(KNOWN, { ...noted, after: mend })),
    dung: when('nen.json ghi KH321, kế hoạch vẫn còn', commands(KNOWN, noted)),
  },
  KH792: {
    sai: when('nen.json không do khcchc ghi', commands(KNOWN, { files: { 'nen.json': '{}' } })),
    dung: when('nen.json do --write-baseline ghi', commands(KNOWN, noted)),
  },
  KH793: { sai: commands("khcchc check 'ke-hoach/*.yml'"), dung: commands("khcchc check '*hoach.yaml'") },
  KH794: { sai: commands(`${CHECK} --data ds.csv`), dung: commands('khcchc check mau.yaml --data ds.csv') },
  KH795: {
    sai: when('thư mục có hơn 100 000 tệp', commands("khcchc check '**/*.yaml'", { files: manyFiles })),
    dung: good,
  },
  KH797: {
    sai: template('mau:\n  bien:\n    viec: {kieu: chu, vi_du: Họp thôn.}\nke_hoach:\n  noi_dung: "{{viec}}"'),
    dung: template(
      'mau:\n  bien:\n    viec: {kieu: chu, bat_buoc: true, vi_du: Họp thôn.}\nke_hoach:\n  noi_dung: "{{viec}}"',
    ),
  },
}
