/** Who signs for whom: TM., Q., KT., TL., TUQ. and the posts under them (ND30-2.7.c–h, m, n). */
import type { Finding } from '../../diagnostics/finding.ts'
import { fold } from '../../text/vietnamese.ts'
import { agencyKind, sameName } from '../plan/agency.ts'
import { isAbbreviatedPost, isDeputyOf, postKind, saysInCharge } from '../plan/posts.ts'
import { issuerOf, needsPosts } from './foot.ts'
import { type Applies, judgeOf } from './judge.ts'
import type { Reading } from './parts.ts'
import { both } from './said.ts'
import { isPost, type Line, linesOf, type Mark, marked, told } from './signer-lines.ts'
import { tell, when } from './telling.ts'

const formFault = (line: Line): readonly Finding[] => {
  if (line.mark === null || /^(?:TM|KT|TL|TUQ|Q)\. \S/.test(line.text)) return []
  return told('ND30-2.7.c', line, [both(`ghi "${line.text}"`, `it reads "${line.text}"`)])
}

const ACTING = /^QUYỀN (?=\S)/u

/** "QUYỀN CHỦ TỊCH" is written "Q. CHỦ TỊCH" (ND30-2.7.e). */
const unmarkedActing = (line: Line): readonly Finding[] => {
  const post = line.rest.replace(ACTING, '')
  if (line.mark !== null || post === line.rest || !isPost(post)) return []
  return told('ND30-2.7.e', line, [
    both(`ghi "${line.text}", lẽ ra là "Q. ${post}"`, `it reads "${line.text}", should be "Q. ${post}"`),
  ])
}

const onBehalf = (line: Line, at: number, next: Line | undefined, issuer: string): readonly Finding[] => {
  const other = issuer !== '' && !isPost(line.rest) && !sameName(issuer, line.rest) && agencyKind(issuer) === 'ubnd'
  return [
    ...told('ND30-2.7.d', line, [
      when(at > 0, 'TM. không ở dòng đầu', 'TM. is not on the first line'),
      when(isPost(line.rest), `TM. đứng trước chức vụ "${line.rest}"`, `TM. stands before the post "${line.rest}"`),
      when(line.rest === '', 'sau TM. không có tên tập thể', 'no name after TM.'),
      when(next === undefined, 'dưới TM. không có chức vụ', 'no post under TM.'),
    ]),
    ...tell(
      'KH550',
      'ND30-2.7.d',
      line.seated.paragraph,
      [when(other, `"${line.rest}" không phải cơ quan ban hành`, `"${line.rest}" is not the issuer`)],
      'warning',
    ),
  ]
}

const forHead = (line: Line, next: Line | undefined): readonly Finding[] => {
  const { rest } = line
  const below = next?.rest ?? ''
  const deputy = /^PHÓ /.test(below) || postKind(below) === 'pho'
  const same = isDeputyOf(below, rest) || fold(below).includes(fold(rest.split(',')[0] ?? '').slice(0, 6))
  const wrong = postKind(rest) === 'pho' || postKind(rest) === 'tap_the'
  return told('ND30-2.7.f', line, [
    when(
      wrong,
      `KT. đứng trước "${rest}", không phải chức vụ người đứng đầu`,
      `KT. before "${rest}", not the post of the head`,
    ),
    when(
      !wrong && !(deputy && same),
      `dưới "${line.text}" là "${next?.text ?? 'dòng trống'}", không phải chức vụ cấp phó`,
      `under "${line.text}" stands "${next?.text ?? 'nothing'}", no post of a deputy`,
    ),
  ])
}

const byOrder = (line: Line, next: Line | undefined): readonly Finding[] => {
  const rule = line.mark === 'TL' ? 'ND30-2.7.g' : 'ND30-2.7.h'
  return told(rule, line, [
    when(
      postKind(line.rest) === 'tap_the',
      `${line.mark}. đứng trước "${line.rest}"`,
      `${line.mark}. before "${line.rest}"`,
    ),
    when(next === undefined, `dưới "${line.text}" không có chức vụ của người ký`, `no own post under "${line.text}"`),
    when(
      next !== undefined && next.mark === null && next.rest === `PHÓ ${line.rest}`,
      `cấp phó của người đứng đầu ký ${line.mark}., lẽ ra ký KT.`,
      `the deputy of the head signs ${line.mark}., should be KT.`,
    ),
  ])
}

const acting = (line: Line): readonly Finding[] => {
  const wrong = postKind(line.rest) === 'pho' || postKind(line.rest) === 'tap_the'
  return told('ND30-2.7.e', line, [when(wrong, `Q. đứng trước "${line.rest}"`, `Q. stands before "${line.rest}"`)])
}

const lonely = (line: Line, above: Line | undefined): readonly Finding[] => {
  const alone = /^PHÓ /.test(line.rest) && above?.mark !== 'KT'
  // Told by the rule of that order.
  const ofOrder = above !== undefined && line.rest === `PHÓ ${above.rest}`
  return told('ND30-2.7.f', line, [
    when(alone && !ofOrder, `"${line.text}" không có dòng "KT. …" ở trên`, `no "KT. …" above "${line.text}"`),
    when(saysInCharge(line.text), `ghi thêm "phụ trách" hoặc "điều hành"`, '"phụ trách" or "điều hành" is added'),
  ])
}

const officialFault = (line: Line): readonly Finding[] => {
  const standing = /\sTHƯỜNG TRỰC(?![A-Za-zÀ-ỹ])/u.test(line.rest) && isPost(line.rest)
  return told('ND30-2.7.n', line, [
    when(standing, `chức vụ ghi "${line.text}"`, `the post reads "${line.text}"`),
    when(isAbbreviatedPost(line.rest), `chức vụ viết tắt "${line.text}"`, `the post is abbreviated: "${line.text}"`),
  ])
}

const abbreviated = (line: Line): readonly Finding[] =>
  line.mark !== 'TM' || !/^(?:UBND|HĐND)(?![A-Za-zÀ-ỹ])/u.test(line.rest)
    ? []
    : told('ND30-2.7.m', line, [both(`ghi "${line.text}"`, `it reads "${line.text}"`)])

const MARK_FAULTS: {
  readonly [M in Mark]: (line: Line, at: number, next: Line | undefined, issuer: string) => readonly Finding[]
} = {
  TM: onBehalf,
  KT: (line, _, next) => forHead(line, next),
  TL: (line, _, next) => byOrder(line, next),
  TUQ: (line, _, next) => byOrder(line, next),
  Q: acting,
}

const hasDeputy = (reading: Reading): Applies =>
  linesOf(reading).some(({ mark, rest }) => mark === 'KT' || /^PHÓ /.test(rest)) ? 'yes' : marked('KT')(reading)

/** The stack of lines as Điều 13 and the table of type allow it. */
export const authority = judgeOf(
  'words',
  {
    'ND30-2.7.c': marked('TM', 'Q', 'KT', 'TL', 'TUQ'),
    'ND30-2.7.d': marked('TM'),
    'ND30-2.7.e': marked('Q'),
    'ND30-2.7.f': hasDeputy,
    'ND30-2.7.g': marked('TL'),
    'ND30-2.7.h': marked('TUQ'),
    'ND30-2.7.m': marked('TM'),
    'ND30-2.7.n': needsPosts,
  },
  reading => {
    const lines = linesOf(reading)
    const { text: issuer } = issuerOf(reading)
    return lines.flatMap((line, i) => [
      ...formFault(line),
      ...unmarkedActing(line),
      ...(line.mark ? MARK_FAULTS[line.mark](line, i, lines[i + 1], issuer) : lonely(line, lines[i - 1])),
      ...officialFault(line),
      ...abbreviated(line),
    ])
  },
)
