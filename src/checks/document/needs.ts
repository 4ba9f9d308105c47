/** Whether a rule can be judged: a part that is not there is never a pass. */
import type { Role } from '../../decree/elements.ts'
import type { Both } from '../../diagnostics/codes/document-parts.ts'
import type { Applies } from './judge.ts'
import { type Reading, type Seated, withRole } from './parts.ts'
import { both } from './said.ts'

const NAMES: { readonly [R in Role]?: Both } = {
  'quoc-hieu': both('Quốc hiệu', 'national title (Quốc hiệu)'),
  'tieu-ngu': both('Tiêu ngữ', 'motto (Tiêu ngữ)'),
  'co-quan-ban-hanh': both('tên cơ quan ban hành', 'issuing agency'),
  'so-ky-hieu': both('dòng số, ký hiệu', 'line of number and symbol'),
  'dia-danh-thoi-gian': both('dòng địa danh, thời gian', 'line of place and date'),
  'ten-loai': both('tên loại văn bản', 'kind of the paper'),
  'trich-yeu': both('trích yếu nội dung', 'subject (trích yếu)'),
}

/** The first paragraph of a part; null where it was not found. */
export const firstOf = (reading: Reading, role: Role): Seated | null => withRole(reading, role)[0] ?? null

/** A part is wanting, as the page has it. */
export const missing = (role: Role): Both => {
  const name = NAMES[role] ?? both(role, role)
  return both(`không tìm thấy ${name.vi}`, `no ${name.en} was found`)
}

export const always = (): Applies => 'yes'

/** It applies where all these parts are there; which one is wanting is told. */
export const needs =
  (...roles: readonly Role[]) =>
  (reading: Reading): Applies => {
    const absent = roles.find(role => withRole(reading, role).length === 0)
    return absent === undefined ? 'yes' : { unknown: missing(absent) }
  }

/** Of an optional part. */
export const ifThere =
  (role: Role) =>
  (reading: Reading): Applies =>
    withRole(reading, role).length > 0 ? 'yes' : 'no'

export const cannotTell = (vi: string, en: string): Applies => ({ unknown: both(vi, en) })
