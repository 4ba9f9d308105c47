/** What the issuing agency is called, and the one above it (ND30-2.2.a–b, h–k). */
import type { Finding } from '../../diagnostics/finding.ts'
import { fold } from '../../text/vietnamese.ts'
import { isBefore } from './date-parts.ts'
import { faceOf } from './face.ts'
import { type Applies, fault, judgeOf } from './judge.ts'
import { cannotTell, needs } from './needs.ts'
import { placeOfParagraph } from './paragraph.ts'
import { type Reading, type Seated, withRole } from './parts.ts'
import { both, short } from './said.ts'

const linesOf = (reading: Reading, role: 'co-quan-chu-quan' | 'co-quan-ban-hanh'): readonly Seated[] =>
  withRole(reading, role)
const textOf = (lines: readonly Seated[]): string => lines.map(({ paragraph }) => faceOf(paragraph).text).join(' ')

const UNITS = '(?:xa|phuong|dac khu|thi tran|huyen|quan|thi xa|thanh pho|tinh)'
const COUNCIL = '(?:uy ban nhan dan|ubnd|hoi dong nhan dan|hdnd)'
const COUNCIL_OF_UNIT = new RegExp(`^${COUNCIL} ${UNITS} \\S`)
const COUNCIL_ALONE = new RegExp(`^${COUNCIL}$`)
const COMMUNE = /^(?:uy ban nhan dan|ubnd) (?:xa|phuong|dac khu) \S/
const DISTRICT = new RegExp(`^${COUNCIL} (?:huyen|quan|thi xa|thi tran) \\S`)
/** Units of a commune since July 2025 (ND30-8.g), and departments of a province. */
const COMMUNE_UNIT =
  /^(?:phong (?!thuong mai|cong nghiep)|trung tam phuc vu hanh chinh cong|van phong (?:hdnd|hoi dong nhan dan))/
const DEPARTMENT = /^so \S/
const ABBREVIATED = /(?<![A-Za-zÀ-ỹ])(?:UBND|HĐND|UBMTTQ|MTTQ)(?![A-Za-zÀ-ỹ])/

const own = (reading: Reading): string => fold(textOf(linesOf(reading, 'co-quan-ban-hanh')))
const above = (reading: Reading): string => fold(textOf(linesOf(reading, 'co-quan-chu-quan')))

const nameFaults = (reading: Reading): readonly Finding[] => {
  const lines = linesOf(reading, 'co-quan-ban-hanh')
  const [first] = lines
  if (!first) return []
  const at = placeOfParagraph(first.paragraph)
  const name = textOf(lines)
  const found = ABBREVIATED.exec(name)
  if (found)
    return [
      fault(
        'KH544',
        'ND30-2.2.a',
        at,
        both(`tên viết tắt "${found[0]}" trong "${short(name)}"`, `"${found[0]}" abbreviated in "${short(name)}"`),
        found.index === 0 ? null : 'warning',
      ),
    ]
  if (!COUNCIL_ALONE.test(fold(name))) return []
  return [fault('KH544', 'ND30-2.2.a', at, both(`"${name}" thiếu tên đơn vị hành chính`, `"${name}" names no unit`))]
}

const aboveFaults = (reading: Reading): readonly Finding[] => {
  const [first] = linesOf(reading, 'co-quan-chu-quan')
  const [issuer] = linesOf(reading, 'co-quan-ban-hanh')
  if (first) {
    const name = textOf(linesOf(reading, 'co-quan-chu-quan'))
    const bare = COUNCIL_ALONE.test(fold(name))
    const commune = COMMUNE.test(own(reading))
    const at = placeOfParagraph(first.paragraph)
    return [
      ...(bare
        ? [fault('KH544', 'ND30-2.2.b', at, both(`"${name}" thiếu tên đơn vị hành chính`, `"${name}" names no unit`))]
        : []),
      ...(commune
        ? [
            fault(
              'KH544',
              'ND30-2.2.h',
              at,
              both(`có dòng cơ quan cấp trên "${short(name)}"`, `a superior line "${short(name)}"`),
            ),
          ]
        : []),
    ]
  }
  if (!issuer) return []
  const at = placeOfParagraph(issuer.paragraph)
  const none = both('không có dòng cơ quan chủ quản ở trên', 'no line of the superior agency above')
  return [
    ...(DEPARTMENT.test(own(reading)) ? [fault('KH544', 'ND30-2.2.b', at, none, 'warning')] : []),
    ...(COMMUNE_UNIT.test(own(reading)) ? [fault('KH544', 'ND30-2.2.j', at, none, 'warning')] : []),
  ]
}

const lineFault = (reading: Reading): readonly Finding[] => {
  const [first] = linesOf(reading, 'co-quan-ban-hanh')
  if (!first || !new RegExp(`^uy ban nhan dan ${UNITS} `).test(`${fold(faceOf(first.paragraph).text)} `)) return []
  return [
    fault(
      'KH544',
      'ND30-2.2.i',
      placeOfParagraph(first.paragraph),
      both('tên cơ quan viết liền một dòng', 'the name of the agency on one line'),
    ),
  ]
}

/** The district level ended on that day (ND30-8.d). */
const DISTRICTS_ENDED = '2025-07-01'

const districtFault = (reading: Reading): readonly Finding[] => {
  const [first] = linesOf(reading, 'co-quan-ban-hanh')
  if (!first || !DISTRICT.test(own(reading)) || isBefore(reading, DISTRICTS_ENDED) !== false) return []
  const has = both(
    'cơ quan cấp huyện ban hành văn bản sau ngày 01/7/2025',
    'an agency of the district level issues a paper after 1 July 2025',
  )
  return [fault('KH544', 'ND30-2.2.k', placeOfParagraph(first.paragraph), has)]
}

const issuer = needs('co-quan-ban-hanh')
const when =
  (holds: (reading: Reading) => boolean) =>
  (reading: Reading): Applies => {
    const there = issuer(reading)
    return there !== 'yes' ? there : holds(reading) ? 'yes' : 'no'
  }

const districtApplies = (reading: Reading): Applies => {
  const there = when(one => DISTRICT.test(own(one)))(reading)
  if (there !== 'yes' || isBefore(reading, DISTRICTS_ENDED) !== null) return there
  return cannotTell('văn bản chưa ghi ngày', 'the paper has no date yet')
}

/** Names that the checks of a plan have judged there (KH544). */
export const issuerNameJudge = judgeOf(
  'words',
  {
    'ND30-2.2.a': issuer,
    'ND30-2.2.b': when(reading => above(reading) !== '' || DEPARTMENT.test(own(reading))),
    'ND30-2.2.h': when(reading => COMMUNE.test(own(reading))),
    'ND30-2.2.i': when(reading => COUNCIL_OF_UNIT.test(own(reading))),
    'ND30-2.2.j': when(reading => COMMUNE_UNIT.test(own(reading))),
    'ND30-2.2.k': districtApplies,
  },
  reading => [...nameFaults(reading), ...aboveFaults(reading), ...lineFault(reading), ...districtFault(reading)],
)
