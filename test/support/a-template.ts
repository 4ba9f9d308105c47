/** A small template that opens and fills without any finding, and pieces to put into it. */
import { type OpenedTemplate, openTemplate, type Pressed } from '../../src/batch.ts'
import type { Row } from '../../src/model/data.ts'
import type { ValueMap } from '../../src/model/template.ts'
import { writeOutline } from '../../src/writer/write-outline.ts'

/** Lines of `bien` and of `ke_hoach`; the latter replace lines of the same key. */
interface Pieces {
  readonly bien?: readonly string[]
  readonly ke_hoach?: readonly string[]
}

const VARIABLES = [
  'ten_xa: {kieu: chu, bat_buoc: true, mo_ta: Tên riêng của xã, vi_du: Đồng Phong}',
  'ho_ten: {kieu: chu, bat_buoc: true, mo_ta: Họ và tên người ký, vi_du: Nguyễn Văn A}',
]

const PLAN: Readonly<Record<string, string>> = {
  co_quan: "co_quan: {ten: 'Ủy ban nhân dân xã {{ten_xa}}'}",
  nam: 'nam: 2026',
  trich_yeu: 'trich_yeu: Tuyên truyền cải cách hành chính năm 2026',
  mo_dau: 'mo_dau: Ủy ban nhân dân xã ban hành Kế hoạch như sau.',
  muc_dich_yeu_cau: 'muc_dich_yeu_cau: Giúp Nhân dân hiểu cải cách hành chính.',
  noi_dung: 'noi_dung: Giới thiệu thủ tục hành chính của xã.',
  to_chuc_thuc_hien: 'to_chuc_thuc_hien: Phòng Văn hóa - Xã hội chủ trì thực hiện Kế hoạch này.',
  noi_nhan: 'noi_nhan: [Phòng Văn hóa - Xã hội]',
  nguoi_ky: "nguoi_ky: {thay_mat: Ủy ban nhân dân, chuc_vu: Chủ tịch, ho_ten: '{{ho_ten}}'}",
}

const keyOf = (line: string): string => line.split(':')[0] ?? ''

/** The text of a template file. */
export const aTemplate = ({ bien = [], ke_hoach = [] }: Pieces = {}): string => {
  const given = new Map(ke_hoach.map(line => [keyOf(line), line]))
  const plan = [
    ...Object.entries(PLAN).map(([key, line]) => given.get(key) ?? line),
    ...ke_hoach.filter(line => !(keyOf(line) in PLAN)),
  ]
  const indent = (line: string, by: string): string =>
    line
      .split('\n')
      .map(one => by + one)
      .join('\n')
  return [
    'mau:',
    '  ten: Thử',
    '  bien:',
    ...[...VARIABLES, ...bien].map(line => indent(line, '    ')),
    'ke_hoach:',
    ...plan.map(line => indent(line, '  ')),
    '',
  ].join('\n')
}

export const opened = (text: string): OpenedTemplate => openTemplate(text, { file: 'mau.yaml', lang: 'vi' })

/** Codes of what is wrong with a template before it is filled, with the text they point at. */
export const faults = (pieces: Pieces): readonly string[] => {
  const text = aTemplate(pieces)
  return opened(text).diagnostics.map(({ code, line, column, endLine, endColumn }) => {
    const source = text.split('\n')[line - 1] ?? ''
    return `${code} ${source.slice(column - 1, endLine === line ? endColumn - 1 : undefined)}`
  })
}

/** A row of `xa.csv`, line 2, its values in columns in the order given. */
export const aRow = (values: ValueMap): Row => {
  const place = { file: 'xa.csv', sheet: null, line: 2, column: null, name: null }
  const places = Object.keys(values).map((name, i) => [name, { ...place, column: i + 1, name }] as const)
  return { values, extra: {}, place, places: Object.fromEntries(places) }
}

/** What a row with the two required values and more becomes. */
export const pressed = (pieces: Pieces, values: ValueMap = {}): Pressed => {
  const { press, diagnostics } = opened(aTemplate(pieces))
  if (!press) throw new Error(diagnostics.map(one => `${one.code} ${one.message}`).join('\n'))
  return press.press(aRow({ ten_xa: 'Suối Lành', ho_ten: 'Nguyễn Văn A', ...values }))
}

/** Lines of the outline without the names of parts; throws where nothing was made. */
export const printed = (pieces: Pieces, values: ValueMap = {}): readonly string[] => {
  const { document, diagnostics } = pressed(pieces, values)
  if (!document) throw new Error(diagnostics.map(one => `${one.code} ${one.message}`).join('\n'))
  return writeOutline(document)
    .split('\n')
    .map(line => line.replace(/^ *\[[^\]]*\] ?/, ''))
}
