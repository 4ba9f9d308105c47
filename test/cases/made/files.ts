/** KH0xx: files and folders of a single run, and files that are no text. */
import { BASE } from '../../support/case-run.ts'
import { commands, type MadeCase, showing, when } from './made.ts'

const BUILD = 'khcchc build ke-hoach.yaml'
const plan = (bytes: Uint8Array | string) => commands(BUILD, { files: { 'ke-hoach.yaml': bytes } })
const good = commands(BUILD)
const wide = (text: string): Uint8Array =>
  Uint8Array.from([0xff, 0xfe, ...[...text].flatMap(letter => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8])])

/** `trich_yeu: Tuyên truyền` as an editor for TCVN3 stores it: bytes that are no UTF-8. */
const tcvn3 = Uint8Array.from([...'trich_yeu: Tuy'].map(letter => letter.charCodeAt(0)).concat([0xaa, 0x6e, 0x0a]))
const nested = (levels: number): string => `kinh_phi: ${'['.repeat(levels)}a${']'.repeat(levels)}\n`
const items = (count: number): string => `kinh_phi: [${'a, '.repeat(count)}a]\n`
const slips = (count: number): string => `noi_dung:\n${'  - Thời gian: tháng 3.\n'.repeat(count)}`

/** By code. */
export const fileCases: Readonly<Record<string, MadeCase>> = {
  KH002: {
    sai: commands('khcchc build cac-xa', { files: { 'cac-xa/dong-phong.yaml': BASE.plan } }),
    dung: commands('khcchc build cac-xa/dong-phong.yaml', { files: { 'cac-xa/dong-phong.yaml': BASE.plan } }),
  },
  KH003: {
    sai: when('ke-hoach.docx là tệp của người khác', commands(BUILD, { files: { 'ke-hoach.docx': 'của người khác' } })),
    dung: commands(`${BUILD} -o ban-moi.docx`, { files: { 'ke-hoach.docx': 'của người khác' } }),
  },
  KH004: {
    sai: when('thư mục không cho ghi', commands(BUILD, { machine: { writeFault: 'EACCES' } })),
    dung: commands(`${BUILD} -o ket-qua`),
  },
  KH006: {
    sai: when('ke-hoach.docx đang mở trong Word', commands(BUILD, { files: { '~$-hoach.docx': '' } })),
    dung: when('ke-hoach.docx đã đóng', good),
  },
  KH007: {
    sai: when('đã có thư mục tên ke-hoach.docx', commands(BUILD, { files: { 'ke-hoach.docx/a.txt': '' } })),
    dung: commands(`${BUILD} -o ban-moi.docx`),
  },
  KH009: {
    sai: commands('khcchc build ke-hoach.docx -o ke-hoach.docx', { files: { 'ke-hoach.docx': BASE.plan } }),
    dung: commands('khcchc build ke-hoach.yaml -o ke-hoach.docx'),
  },
  KH010: {
    sai: when('tai-lieu không có tệp .yaml', commands('khcchc check tai-lieu', { machine: { folders: ['tai-lieu'] } })),
    dung: commands('khcchc check cac-xa', { files: { 'cac-xa/dong-phong.yaml': BASE.plan } }),
  },
  KH100: {
    sai: showing('ke-hoach.yaml   2 MiB', plan('#'.repeat(2 << 20))),
    dung: showing('ke-hoach.yaml   30 KiB', good),
  },
  KH101: {
    sai: commands('khcchc build ke-hoach.docx', {
      files: { 'ke-hoach.docx': Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0]) },
    }),
    dung: good,
  },
  KH102: {
    sai: showing('ke-hoach.yaml   UTF-16', plan(wide(BASE.plan))),
    dung: showing('ke-hoach.yaml   UTF-8', good),
  },
  KH103: {
    sai: showing('ke-hoach.yaml   TCVN3 (.VnTime)', plan(tcvn3)),
    dung: showing('ke-hoach.yaml   UTF-8', good),
  },
  KH114: {
    sai: showing('kinh_phi: [[[[[[… 70 × […]]]]]]', plan(`${BASE.plan}${nested(70)}`)),
    dung: showing('kinh_phi: [a]', plan(`${BASE.plan}${nested(1)}`)),
  },
  KH115: {
    sai: showing('kinh_phi: [a, a, a, … 200 000 × a]', plan(`${BASE.plan}${items(200_000)}`)),
    dung: showing('kinh_phi: [a, a, a]', plan(`${BASE.plan}${items(2)}`)),
  },
  KH116: {
    sai: showing('noi_dung:\n  - Thời gian: tháng 3.   # × 60', plan(`${BASE.plan}${slips(60)}`)),
    dung: showing('noi_dung:\n  - "Thời gian: tháng 3."', good),
  },
}
