/** The signer engine: which stacks of TM., TL., TUQ., KT. and Q. the decree allows (II.7.b, Điều 13). */
import type { authorityCodes } from '../../diagnostics/codes/plan-authority.ts'
import type { orderCodes } from '../../diagnostics/codes/plan-order.ts'
import type { SignerWords, signerCodes } from '../../diagnostics/codes/plan-signer.ts'
import { fold } from '../../text/vietnamese.ts'
import { expand, type IssuerKind, sameName } from './agency.ts'
import { isDeputyOf, isUnofficialDeputy, postKind, saysInCharge } from './posts.ts'

/** Faults of the lines together; KH330, an abbreviation typed by hand, is a fault of one line alone. */
export type StackCode =
  | Exclude<keyof typeof signerCodes, 'KH330'>
  | keyof typeof authorityCodes
  | keyof typeof orderCodes
/** The key of `nguoi_ky` that a finding points to. */
export type StackLine = 'thay_mat' | 'thua_lenh' | 'thua_uy_quyen' | 'ky_thay' | 'quyen' | 'chuc_vu'

/** The lines without hand-typed abbreviations, '' where absent. */
export interface Stack extends SignerWords {
  readonly acting: boolean
  readonly kind: IssuerKind
}

/** A combination the decree does not know, and the line to mend. */
export interface StackFault {
  readonly code: StackCode
  readonly line: StackLine
}

interface Rule extends StackFault {
  readonly when: (s: Stack) => boolean
}

const isDeputy = (s: Stack): boolean => postKind(s.post) === 'pho'
const notAHead = (text: string): boolean => ['pho', 'tap_the'].includes(postKind(text))
const isChairman = (post: string): boolean => fold(post).startsWith('chu tich')
const names = (whole: string, part: string): boolean => `${expand(whole)} `.startsWith(`${expand(part)} `)

// Each list is one question; the first rule that holds answers it.
const ORDER: readonly Rule[] = [
  { code: 'KH331', line: 'thua_uy_quyen', when: s => s.tl !== '' && s.tuq !== '' },
  { code: 'KH332', line: 'ky_thay', when: s => s.tuq !== '' && s.kt !== '' },
  { code: 'KH344', line: 'thua_lenh', when: s => s.tl !== '' && notAHead(s.tl) },
  { code: 'KH345', line: 'thua_uy_quyen', when: s => s.tuq !== '' && notAHead(s.tuq) },
  { code: 'KH435', line: 'thua_lenh', when: s => s.kind === 'ubnd' && s.tl !== '' && !isChairman(s.tl) },
  { code: 'KH346', line: 'ky_thay', when: s => s.tl !== '' && s.kt !== '' && sameName(s.tl, s.kt) },
  { code: 'KH342', line: 'chuc_vu', when: s => s.tl !== '' && s.kt === '' && sameName(s.tl, s.post) },
  { code: 'KH343', line: 'chuc_vu', when: s => s.tuq !== '' && sameName(s.tuq, s.post) },
  // Whose deputy it is decides: the deputy of who gives the order signs KT. alone, a unit's deputy KT. under TL.
  { code: 'KH335', line: 'chuc_vu', when: s => s.tl !== '' && s.kt === '' && isDeputy(s) && isDeputyOf(s.post, s.tl) },
  { code: 'KH349', line: 'chuc_vu', when: s => s.tl !== '' && s.kt === '' && isDeputy(s) },
  { code: 'KH350', line: 'chuc_vu', when: s => s.tuq !== '' && isDeputy(s) },
  { code: 'KH347', line: 'chuc_vu', when: s => s.tl !== '' && s.kt === '' && postKind(s.post) === 'khac' },
  { code: 'KH348', line: 'chuc_vu', when: s => s.tuq !== '' && postKind(s.post) === 'khac' },
]

const DEPUTY: readonly Rule[] = [
  { code: 'KH333', line: 'quyen', when: s => s.acting && s.kt !== '' },
  { code: 'KH334', line: 'chuc_vu', when: s => s.acting && isDeputy(s) },
  { code: 'KH338', line: 'ky_thay', when: s => s.kt !== '' && postKind(s.kt) === 'pho' },
  { code: 'KH339', line: 'ky_thay', when: s => s.kt !== '' && postKind(s.kt) === 'tap_the' },
  { code: 'KH356', line: 'chuc_vu', when: s => saysInCharge(s.post) },
  { code: 'KH337', line: 'ky_thay', when: s => s.kt !== '' && sameName(s.kt, s.post) },
  { code: 'KH336', line: 'chuc_vu', when: s => s.kt !== '' && !isDeputy(s) },
  { code: 'KH340', line: 'chuc_vu', when: s => s.kt !== '' && !isDeputyOf(s.post, s.kt) },
  { code: 'KH335', line: 'chuc_vu', when: s => s.kt === '' && isDeputy(s) },
  { code: 'KH341', line: 'chuc_vu', when: s => s.kt !== '' && isUnofficialDeputy(s.post, s.kt) },
]

// A UBND works as a collective and signs TM. by its chairman; a unit works under one head (Điều 13.1–13.2).
const COMMITTEE: readonly Rule[] = [
  { code: 'KH355', line: 'chuc_vu', when: s => !isChairman(s.kt || s.post) },
  { code: 'KH358', line: 'chuc_vu', when: s => s.tm === '' && s.kt !== '' },
  { code: 'KH357', line: 'chuc_vu', when: s => s.tm === '' },
]

const COLLECTIVE: readonly Rule[] = [
  { code: 'KH352', line: 'thay_mat', when: s => ['truong', 'pho'].includes(postKind(s.tm)) },
  { code: 'KH354', line: 'thay_mat', when: s => s.tm !== '' && s.kind === 'don_vi' },
  { code: 'KH353', line: 'thay_mat', when: s => s.tm !== '' && !names(s.issuer, s.tm) },
  { code: 'KH351', line: 'thay_mat', when: s => s.tm !== '' && (s.tl !== '' || s.tuq !== '') },
]

const first = (rules: readonly Rule[], stack: Stack): readonly StackFault[] => {
  const found = rules.find(rule => rule.when(stack))
  return found ? [{ code: found.code, line: found.line }] : []
}

const MILD: readonly StackCode[] = ['KH341', 'KH347', 'KH348']

/** Every fault of a stack of lines; [] for a stack the decree allows. Only the first fault of the post is told: the others hang on it. */
export const stackFaults = (stack: Stack): readonly StackFault[] => {
  const order = first(ORDER, stack)
  const post = order.length > 0 ? order : first(DEPUTY, stack)
  const sound = post.every(fault => MILD.includes(fault.code))
  const ofCommittee = sound && stack.kind === 'ubnd' && stack.tl === '' && stack.tuq === ''
  return [...post, ...(ofCommittee ? first(COMMITTEE, stack) : []), ...first(COLLECTIVE, stack)]
}
