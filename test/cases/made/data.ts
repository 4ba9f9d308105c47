/** KH6xx: data of great size, workbooks, and lists that a template multiplies. */

import { BASE } from '../../support/case-run.ts'
import { patchYaml } from '../../support/patch-yaml.ts'
import { anXlsx, rowsOf, sheetOf } from '../../support/xlsx.ts'
import { commands, type MadeCase, type MadeSide, showing } from './made.ts'

const run = (file: string, data: string | Uint8Array, more = ''): MadeSide =>
  commands(`khcchc batch mau.yaml --data ${file}${more} -o ra --dry-run`, { files: { [file]: data } })
const good = showing('ds.csv   ten_xa', run('ds.csv', BASE.data))

const GRID = [['ten_xa'], ['Đồng Phong']]
const workbook = (...names: readonly string[]): Uint8Array =>
  anXlsx({ sheets: names.map(name => ({ name, rows: rowsOf(GRID) })) })
const oneHidden = (attribute: string): Uint8Array =>
  sheetOf(`${rowsOf(GRID)}<row r="3"${attribute}><c r="A3" t="inlineStr"><is><t>Suối Lành</t></is></c></row>`)
const nested = (levels: number): string =>
  `[{"ten_xa": "Đồng Phong", "ghi_chu": ${'['.repeat(levels)}${']'.repeat(levels)}}]`

const REPEATS = `mau:
  bien:
    cac_thon: {kieu: danh_sach, bat_buoc: true, vi_du: [Bản Lượt]}
ke_hoach:
  noi_dung: '{{#each cac_thon}}{{#each ../cac_thon}}{{this}} {{/each}}{{/each}}'
`
const villages = (count: number): MadeSide =>
  commands('khcchc batch mau.yaml --data ds.json -o ra --dry-run', {
    files: {
      'mau.yaml': patchYaml(BASE.template, REPEATS),
      'ds.json': JSON.stringify([{ ten_xa: 'Đồng Phong', cac_thon: Array.from({ length: count }, () => 'Thượng') }]),
    },
  })

const BUDGET = `mau:
  bien:
    kinh_phi: {kieu: so, vi_du: 45000000, mac_dinh: 0}
ke_hoach:
  kinh_phi: Dự kiến {{kinh_phi}} đồng.
`
const budget = (sum: number | string): MadeSide =>
  commands('khcchc batch mau.yaml --data ds.xlsx -o ra --dry-run', {
    files: {
      'mau.yaml': patchYaml(BASE.template, BUDGET),
      'ds.xlsx': sheetOf(
        rowsOf([
          ['ten_xa', 'kinh_phi'],
          ['Đồng Phong', sum],
        ]),
      ),
    },
  })

/** By code. */
export const dataCases: Readonly<Record<string, MadeCase>> = {
  KH635: {
    sai: showing('cac_thon: [Thượng, Thượng, … × 3 000]', villages(3000)),
    dung: showing('cac_thon: [Thượng, Trung, Hạ]', villages(3)),
  },
  KH640: { sai: showing('--data ds.pdf', run('ds.csv', '%PDF-1.7\n')), dung: showing('--data ds.csv', good) },
  KH641: {
    sai: showing('ds.yaml   5 MiB', run('ds.yaml', `- ten_xa: ${'x'.repeat(5 << 20)}`)),
    dung: showing('ds.csv   5 MiB', good),
  },
  KH642: {
    sai: showing(
      'ds.csv   TCVN3',
      run('ds.csv', Uint8Array.from([0x74, 0x65, 0x6e, 0x5f, 0x78, 0x61, 0x0a, 0xb7, 0x0a])),
    ),
    dung: showing('ds.csv   UTF-8', good),
  },
  KH644: {
    sai: showing('ds.csv   100 001 dòng', run('ds.csv', `ten_xa\n${'A\n'.repeat(100_001)}`)),
    dung: showing('ds.csv   2 dòng', good),
  },
  KH645: {
    sai: showing('ds.csv   501 cột', run('ds.csv', `ten_xa${',x'.repeat(501)}\nA\n`)),
    dung: showing('ds.csv   1 cột', good),
  },
  KH646: {
    sai: showing('ds.xlsx   (tải về dở dang)', run('ds.xlsx', workbook('Xã').slice(0, 100))),
    dung: showing('ds.xlsx', run('ds.xlsx', workbook('Xã'))),
  },
  KH647: {
    sai: showing('--data ds.xlsx --sheet "Năm 2026"', run('ds.xlsx', workbook('Xã'), ' --sheet "Năm 2026"')),
    dung: showing('--data ds.xlsx --sheet "Xã"', run('ds.xlsx', workbook('Xã'), ' --sheet "Xã"')),
  },
  KH648: {
    sai: showing('--data ds.xlsx', run('ds.xlsx', workbook('Xã', 'Phường'))),
    dung: showing('--data ds.xlsx --sheet "Xã"', run('ds.xlsx', workbook('Xã', 'Phường'), ' --sheet "Xã"')),
  },
  KH649: {
    sai: showing('ds.xlsx   dòng 3 bị ẩn', run('ds.xlsx', oneHidden(' hidden="1"'))),
    dung: showing('ds.xlsx', run('ds.xlsx', oneHidden(''))),
  },
  KH651: {
    // Not as a file: the linter of this house reads every .json.
    sai: showing(
      '[{"ten_xa": "Đồng Phong"}, {"ten_xa": }]',
      run('ds.json', '[{"ten_xa": "Đồng Phong"}, {"ten_xa": }]'),
    ),
    dung: showing(
      '[{"ten_xa": "Đồng Phong"}, {"ten_xa": "Suối Lành"}]',
      run('ds.json', '[{"ten_xa": "Đồng Phong"}, {"ten_xa": "Suối Lành"}]'),
    ),
  },
  KH652: {
    sai: showing('"ghi_chu": [[[[[[… 70 × […]]]]]]', run('ds.json', nested(70))),
    dung: showing('"ten_xa": "Đồng Phong"', run('ds.json', '[{"ten_xa": "Đồng Phong"}]')),
  },
  KH681: {
    sai: showing('ten_xa\nxxxxxxxx… 40 000 ký tự', run('ds.csv', `ten_xa\n${'x'.repeat(40_000)}\n`)),
    dung: showing('ten_xa\nĐồng Phong', good),
  },
  KH684: {
    sai: showing('ten_xa, kinh_phi\nĐồng Phong, 1234567890123456', budget(1_234_567_890_123_456)),
    dung: showing('ten_xa, kinh_phi\nĐồng Phong, 45000000', budget(45_000_000)),
  },
}
