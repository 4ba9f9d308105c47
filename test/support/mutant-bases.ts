/** Sound papers that mutants are made from, as Word files. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { compilePlan } from '../../src/compile.ts'
import { writeDocx } from '../../src/writer/write-docx.ts'
import type { Base } from './docx-mutants-page.ts'

const example = (name: string): string => readFileSync(join(import.meta.dirname, `../../examples/${name}.yaml`), 'utf8')

const put = (text: string, from: string | RegExp, to: string): string => {
  const after = text.replace(from, to)
  if (after === text) throw new Error(`nothing to replace: ${from}`)
  return after
}

const SECOND = `  - tieu_de: Danh sách tuyên truyền viên
    chi_tiet:
      - Mỗi thôn cử hai tuyên truyền viên.
`

/** A unit of a commune issues the plan, so that there is a line of the superior. */
const ofUnit = (): string => {
  let text = put(
    example('xa'),
    /co_quan:\n {2}ten: .*\n/,
    'co_quan:\n  cap_tren: UBND xã Tân Lập Hạ\n  ten: Phòng Văn hóa - Xã hội\n',
  )
  text = put(text, 'ky_hieu: KH-UBND', 'ky_hieu: KH-VHXH')
  text = put(text, /nguoi_ky:\n(?: {2}.*\n)+/, 'nguoi_ky:\n  chuc_vu: Trưởng phòng\n  ho_ten: Nguyễn Văn A\n')
  return text
}

const sources: { readonly [B in Base]: () => string } = {
  'day-du': () => example('day-du'),
  'bang-phu-luc': () => example('bang-phu-luc'),
  xa: () => example('xa'),
  'toi-thieu': () => example('toi-thieu'),
  phong: ofUnit,
  'hai-phu-luc': () =>
    put(
      put(example('day-du'), /(phu_luc:\n(?:.*\n)*?)(?=\S)/, `$1${SECOND}`),
      'nêu tại Phụ lục kèm',
      'nêu tại Phụ lục I và Phụ lục II kèm',
    ),
}

export const BASES = Object.keys(sources) as readonly Base[]

export const planOf = (base: Base): string => sources[base]()

export const baseDocx = async (base: Base): Promise<Uint8Array> => {
  const { document, diagnostics } = compilePlan(planOf(base), { file: `${base}.yaml`, lang: 'vi' })
  if (!document) throw new Error(`${base}: ${diagnostics.map(({ message, line }) => `${line}: ${message}`).join('\n')}`)
  return writeDocx(document)
}
