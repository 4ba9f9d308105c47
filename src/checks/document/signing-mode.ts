/** In which way an agency signs: on behalf of a collective, as its head, as a Chairman in his own right (ND30-2.7.i–l, Điều 13). */
import type { Finding } from '../../diagnostics/finding.ts'
import { agencyKind } from '../plan/agency.ts'
import { isOfPlan } from './flow.ts'
import { issuerOf, needsPosts } from './foot.ts'
import { type Applies, judgeOf } from './judge.ts'
import { cannotTell } from './needs.ts'
import type { Reading } from './parts.ts'
import { both } from './said.ts'
import { linesOf, told } from './signer-lines.ts'
import { tell } from './telling.ts'

/** Chairman: the paper is his own, not the committee's. */
const isHeadsOwn = (reading: Reading): boolean => /^chu tich /.test(issuerOf(reading).key)
const isCommittees = (reading: Reading): boolean => agencyKind(issuerOf(reading).text) === 'ubnd'

const modeFaults = (reading: Reading): readonly Finding[] => {
  const lines = linesOf(reading)
  const [first] = lines
  if (!first) return []
  const { text: issuer } = issuerOf(reading)
  const behalf = first.mark === 'TM'
  const said = [both(`dòng đầu ghi "${first.text}"`, `the first line reads "${first.text}"`)]
  if (behalf && isHeadsOwn(reading)) return told('ND30-2.7.l', first, said)
  if (behalf && agencyKind(issuer) === 'don_vi') return told('ND30-2.7.i', first, said)
  if (behalf || !isCommittees(reading) || !isOfPlan(reading)) return []
  if (first.mark === 'TL' || first.mark === 'TUQ' || lines.some(({ mark }) => mark === 'TM')) return []
  if (first.mark === 'KT') return told('ND30-2.7.k', first, said)
  // A Chairman may issue in his own right (ND30-2.7.l), and only the office knows.
  return tell('KH550', 'ND30-2.7.j', first.seated.paragraph, said, 'warning')
}

const ofIssuer =
  (is: (reading: Reading) => boolean) =>
  (reading: Reading): Applies => {
    if (needsPosts(reading) !== 'yes') return needsPosts(reading)
    if (issuerOf(reading).text === '')
      return cannotTell('không tìm thấy tên cơ quan ban hành', 'no issuing agency was found')
    return is(reading) ? 'yes' : 'no'
  }

const isUnits = (reading: Reading): boolean => agencyKind(issuerOf(reading).text) === 'don_vi'
const hasDeputyLine = (reading: Reading): boolean => linesOf(reading).some(({ mark }) => mark === 'KT')
const isCommitteePlan = (reading: Reading): boolean => isCommittees(reading) && isOfPlan(reading)

/** Which lines there must be hangs on who issues the paper. */
export const signingMode = judgeOf(
  'words',
  {
    'ND30-2.7.i': ofIssuer(isUnits),
    'ND30-2.7.j': ofIssuer(reading => isCommitteePlan(reading) && !hasDeputyLine(reading)),
    'ND30-2.7.k': ofIssuer(reading => isCommitteePlan(reading) && hasDeputyLine(reading)),
    'ND30-2.7.l': ofIssuer(isHeadsOwn),
  },
  modeFaults,
)
