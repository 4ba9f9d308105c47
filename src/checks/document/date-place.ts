/** The place is that of the issuing agency, with the type word where the unit is named after a person or an event (ND30-2.4.c–d). */
import type { Finding } from '../../diagnostics/finding.ts'
import { isNamesake } from '../../text/namesakes.ts'
import { capitals, fold } from '../../text/vietnamese.ts'
import { parseDateLine } from './date-parts.ts'
import { faceOf } from './face.ts'
import { type Applies, fault, judgeOf } from './judge.ts'
import { cannotTell, firstOf, needs } from './needs.ts'
import { placeOfParagraph } from './paragraph.ts'
import { type Reading, withRole } from './parts.ts'
import { both } from './said.ts'

const TYPE = /^(?:Xã|Phường|Đặc khu|Thị trấn|Thị xã|Quận|Huyện|Thành phố|Tỉnh) (?=\S)/i
/** In capitals with their marks: "XÃ HỘI" is no unit, nor is "QUẢN LÝ". */
const NAMES_UNIT =
  /(?<![A-Za-zÀ-ỹ])(?:[ỦU][YỶ] BAN NHÂN DÂN|UBND|HỘI ĐỒNG NHÂN DÂN|HĐND|XÃ(?! HỘI)|PHƯỜNG|ĐẶC KHU|THỊ TRẤN|HUYỆN|QUẬN|THÀNH PHỐ|TỈNH)(?![A-Za-zÀ-ỹ])/

const agencies = (reading: Reading): string =>
  capitals(
    [...withRole(reading, 'co-quan-chu-quan'), ...withRole(reading, 'co-quan-ban-hanh')]
      .map(({ paragraph }) => faceOf(paragraph).text)
      .join(' '),
  )

const placeIn = (reading: Reading): string => {
  const line = firstOf(reading, 'dia-danh-thoi-gian')
  return (line && parseDateLine(faceOf(line.paragraph).text)?.place) ?? ''
}

const find = (reading: Reading): readonly Finding[] => {
  const line = firstOf(reading, 'dia-danh-thoi-gian')
  const place = placeIn(reading)
  const names = agencies(reading)
  if (!line || place === '' || names === '') return []
  const at = placeOfParagraph(line.paragraph)
  const bare = place.replace(TYPE, '')
  const foreign = NAMES_UNIT.test(names) && !fold(names).includes(fold(bare))
  const typed = bare !== place
  return [
    ...(foreign
      ? [
          fault(
            'KH546',
            'ND30-2.4.c',
            at,
            both(`địa danh "${place}" không có trong tên cơ quan`, `the place "${place}" is not in the agency's name`),
          ),
        ]
      : []),
    ...(!foreign && !typed && isNamesake(bare)
      ? [
          fault(
            'KH546',
            'ND30-2.4.d',
            at,
            both(
              `địa danh "${place}" thiếu từ chỉ loại đơn vị (xã, phường, đặc khu)`,
              `the place "${place}" without the word for its kind of unit`,
            ),
          ),
        ]
      : []),
  ]
}

const known = (reading: Reading): Applies => {
  const there = needs('dia-danh-thoi-gian', 'co-quan-ban-hanh')(reading)
  if (there !== 'yes') return there
  return placeIn(reading) === '' ? cannotTell('không tách được địa danh', 'the place cannot be told') : 'yes'
}

/** Of a Word file only: the place of a plan is made from its agency. */
export const placeJudge = judgeOf(
  'words',
  {
    'ND30-2.4.c': reading => {
      const there = known(reading)
      if (there !== 'yes' || NAMES_UNIT.test(agencies(reading))) return there
      return cannotTell('tên cơ quan không ghi địa phương', "the agency's name has no place")
    },
    'ND30-2.4.d': reading => {
      const there = known(reading)
      return there === 'yes' && !isNamesake(placeIn(reading).replace(TYPE, '')) ? 'no' : there
    },
  },
  find,
)
