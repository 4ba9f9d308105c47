/** The signature block: words typed in its lines, then the stack they make (ND30-2.7). */
import { atValue, type Finding, finding } from '../../diagnostics/finding.ts'
import type { NguoiKy, Plan, Text } from '../../model/plan.ts'
import { issuerKind } from './agency.ts'
import { checkName, isPersonName } from './name.ts'
import { headOf, isAbbreviatedPost, postKind, typedMark } from './posts.ts'
import { checkSignerWords, isNoWord, wellSpelt } from './signer-words.ts'
import { type Stack, stackFaults } from './stack.ts'

const POSTS = ['thua_lenh', 'thua_uy_quyen', 'ky_thay', 'chuc_vu'] as const
const KEYS = ['thay_mat', ...POSTS] as const
type Key = (typeof KEYS)[number]

const linesOf = (signer: NguoiKy): Readonly<Record<Key, Text | null>> => ({
  thay_mat: signer.thayMat,
  thua_lenh: signer.thuaLenh,
  thua_uy_quyen: signer.thuaUyQuyen,
  ky_thay: signer.kyThay,
  chuc_vu: signer.chucVu,
})

const bare = (text: Text | null): string => (text ? (typedMark(text.text)?.rest ?? text.text) : '')

const checkTypedMarks = (signer: NguoiKy): readonly Finding[] =>
  KEYS.flatMap(key => {
    const text = linesOf(signer)[key]
    const typed = text && typedMark(text.text)
    if (!text || !typed) return []
    const flag = typed.acting && key === 'chuc_vu' ? 'quyen: true' : ''
    return [finding('KH330', atValue(text.origin), { key, given: text.text, want: typed.rest, flag })]
  })

const checkAbbreviations = (signer: NguoiKy): readonly Finding[] =>
  POSTS.flatMap(key => {
    const text = linesOf(signer)[key]
    if (!text || !isAbbreviatedPost(bare(text))) return []
    return [finding('KH360', atValue(text.origin), { key, given: text.text })]
  })

const checkWords = (plan: Plan): readonly Finding[] => {
  const lines = linesOf(plan.nguoiKy)
  const ofCommittee = issuerKind(plan) === 'ubnd'
  return KEYS.flatMap(key => {
    const line = lines[key]
    return line ? checkSignerWords(key, { ...line, text: bare(line) }, ofCommittee) : []
  })
}

/** The stack as it is once misspelt posts are mended. */
const stackOf = (plan: Plan): Stack => {
  const lines = linesOf(plan.nguoiKy)
  const words = (key: Key): string => wellSpelt(bare(lines[key]), key)
  const signer = plan.nguoiKy
  const post = words('chuc_vu')
  const kt = words('ky_thay')
  return {
    tm: words('thay_mat'),
    tl: words('thua_lenh'),
    tuq: words('thua_uy_quyen'),
    kt,
    post,
    head: postKind(post) === 'pho' || !kt ? headOf(post) : headOf(kt),
    issuer: plan.coQuan.ten.text,
    acting: signer.quyen,
    kind: issuerKind(plan),
  }
}

const checkStack = (plan: Plan): readonly Finding[] => {
  const stack = stackOf(plan)
  return stackFaults(stack).map(({ code, line }) => finding(code, atValue(`${plan.nguoiKy.origin}/${line}`), stack))
}

/** Every fault of the signature block: hand-typed marks, posts, the stack, the name. */
export const checkSigner = (plan: Plan): readonly Finding[] => {
  const signer = plan.nguoiKy
  const typed = checkTypedMarks(signer)
  const { chucVu, hoTen } = signer
  const postIsName = isPersonName(chucVu.text)
  const nameIsPost = ['truong', 'pho'].includes(postKind(hoTen.text)) && !isPersonName(hoTen.text)
  if (postIsName || nameIsPost)
    return [
      ...typed,
      finding('KH361', atValue(nameIsPost ? hoTen.origin : chucVu.origin), { name: hoTen.text, post: chucVu.text }),
    ]
  if (isNoWord(hoTen.text)) return [...typed, ...checkWords(plan), ...checkSignerWords('ho_ten', hoTen, false)]
  const short = checkAbbreviations(signer)
  const wordless = Object.values(linesOf(signer)).some(line => line && isNoWord(bare(line)))
  const collective = postKind(bare(chucVu)) === 'tap_the'
  const noPost = collective ? [finding('KH359', atValue(chucVu.origin), { given: chucVu.text })] : []
  const stack = short.length > 0 || collective || wordless ? [] : checkStack(plan)
  return [...typed, ...short, ...noPost, ...checkWords(plan), ...stack, ...checkName(plan)]
}
