/** The signature block: words typed in its lines, then the stack they make (ND30-2.7). */
import { atValue, type Finding, finding } from '../../diagnostics/finding.ts'
import type { NguoiKy, Plan, Text } from '../../model/plan.ts'
import { remember } from '../../text/remember.ts'
import { issuerKind } from './agency.ts'
import { checkName, isPersonName } from './name.ts'
import { headOf, isAbbreviatedPost, postKind, typedMark } from './posts.ts'
import { NOTHING } from './said.ts'
import { checkSignerWords, isNoWord, wellSpelt } from './signer-words.ts'
import { type Stack, stackFaults } from './stack.ts'

const POSTS = ['thua_lenh', 'thua_uy_quyen', 'ky_thay', 'chuc_vu'] as const
const KEYS = ['thay_mat', ...POSTS] as const
type Key = (typeof KEYS)[number]

/** What a line says, a hand-typed abbreviation before it left out. */
interface Words {
  readonly typed: ReturnType<typeof typedMark>
  readonly words: string
  readonly noWord: boolean
  readonly short: boolean
}

const wordsIn = remember((text): Words => {
  const typed = typedMark(text)
  const words = typed?.rest ?? text
  return { typed, words, noWord: isNoWord(words), short: isAbbreviatedPost(words) }
})

interface Line extends Text, Words {}
type Lines = Readonly<Record<Key, Line | null>>

const lineOf = (line: Text | null): Line | null =>
  line && { text: line.text, origin: line.origin, ...wordsIn(line.text) }

const linesOf = (signer: NguoiKy): Lines => ({
  thay_mat: lineOf(signer.thayMat),
  thua_lenh: lineOf(signer.thuaLenh),
  thua_uy_quyen: lineOf(signer.thuaUyQuyen),
  ky_thay: lineOf(signer.kyThay),
  chuc_vu: lineOf(signer.chucVu),
})

const checkTypedMarks = (lines: Lines): readonly Finding[] =>
  KEYS.flatMap((key): readonly Finding[] => {
    const line = lines[key]
    if (!line?.typed) return NOTHING
    const flag = line.typed.acting && key === 'chuc_vu' ? 'quyen: true' : ''
    return [finding('KH330', atValue(line.origin), { key, given: line.text, want: line.typed.rest, flag })]
  })

const checkAbbreviations = (lines: Lines): readonly Finding[] =>
  POSTS.flatMap((key): readonly Finding[] => {
    const line = lines[key]
    return line?.short ? [finding('KH360', atValue(line.origin), { key, given: line.text })] : NOTHING
  })

const checkWords = (plan: Plan, lines: Lines): readonly Finding[] => {
  const ofCommittee = issuerKind(plan) === 'ubnd'
  return KEYS.flatMap((key): readonly Finding[] => {
    const line = lines[key]
    return line ? checkSignerWords(key, { text: line.words, origin: line.origin }, ofCommittee) : NOTHING
  })
}

/** The stack as it is once misspelt posts are mended. */
const stackOf = (plan: Plan, lines: Lines): Stack => {
  const words = (key: Key): string => wellSpelt(lines[key]?.words ?? '', key)
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

const checkStack = (plan: Plan, lines: Lines): readonly Finding[] => {
  const stack = stackOf(plan, lines)
  return stackFaults(stack).map(({ code, line }) => finding(code, atValue(`${plan.nguoiKy.origin}/${line}`), stack))
}

/** Every fault of the signature block: hand-typed marks, posts, the stack, the name. */
export const checkSigner = (plan: Plan): readonly Finding[] => {
  const lines = linesOf(plan.nguoiKy)
  const typed = checkTypedMarks(lines)
  const { chucVu, hoTen } = plan.nguoiKy
  const postIsName = isPersonName(chucVu.text)
  const nameIsPost = ['truong', 'pho'].includes(postKind(hoTen.text)) && !isPersonName(hoTen.text)
  if (postIsName || nameIsPost)
    return [
      ...typed,
      finding('KH361', atValue(nameIsPost ? hoTen.origin : chucVu.origin), { name: hoTen.text, post: chucVu.text }),
    ]
  if (isNoWord(hoTen.text)) return [...typed, ...checkWords(plan, lines), ...checkSignerWords('ho_ten', hoTen, false)]
  const short = checkAbbreviations(lines)
  const wordless = KEYS.some(key => lines[key]?.noWord)
  const collective = postKind(lines.chuc_vu?.words ?? '') === 'tap_the'
  const noPost = collective ? [finding('KH359', atValue(chucVu.origin), { given: chucVu.text })] : NOTHING
  const stack = short.length > 0 || collective || wordless ? NOTHING : checkStack(plan, lines)
  return [...typed, ...short, ...noPost, ...checkWords(plan, lines), ...stack, ...checkName(plan)]
}
