/** Underlined parts of the form: the table of type knows upright, bold and italic only, and lines are drawn (ND30-3.g). */
import type { Role } from '../../decree/elements.ts'
import type { Finding } from '../../diagnostics/finding.ts'
import { inkedRuns } from './face.ts'
import { fault } from './judge.ts'
import { placeOfParagraph, textOf } from './paragraph.ts'
import type { Reading } from './parts.ts'
import { both, short } from './said.ts'

/** Running text may have an address of the web in it, which programs underline. */
const OF_THE_FORM: ReadonlySet<Role> = new Set<Role>([
  'quoc-hieu',
  'tieu-ngu',
  'co-quan-chu-quan',
  'co-quan-ban-hanh',
  'so-ky-hieu',
  'dia-danh-thoi-gian',
  'ten-loai',
  'trich-yeu',
  'phan',
  'phan-tieu-de',
  'muc',
  'khoan-tieu-de',
  'de-muc',
  'noi-nhan',
  'noi-nhan-danh-sach',
  'quyen-han-chuc-vu',
  'ho-ten',
  'phu-luc',
  'phu-luc-tieu-de',
  'phu-luc-kem-theo',
])

/** One finding for each such paragraph; where the underlining stands for the line of the part, that has been told (KH555). */
export const underlinedFaults = (reading: Reading): readonly Finding[] => {
  const instead = new Set(reading.rules.flatMap(({ under, made }) => (made === 'underline' ? [under] : [])))
  return reading.seated.flatMap(({ paragraph }) => {
    const { role } = paragraph
    if (!OF_THE_FORM.has(role) || instead.has(role)) return []
    if (!inkedRuns(paragraph).some(({ format }) => format.underline)) return []
    const text = short(textOf(paragraph))
    return [
      fault(
        'KH555',
        'ND30-3.g',
        placeOfParagraph(paragraph),
        both(`gạch chân dòng "${text}"`, `"${text}" is underlined`),
      ),
    ]
  })
}
