/** The words in the lines of the signature block: misspelt posts, abbreviations, values that are no words (ND30-2.7). */
import { atValue, type Finding, finding } from '../../diagnostics/finding.ts'
import type { Text } from '../../model/plan.ts'
import { remember } from '../../text/remember.ts'
import { spelling } from '../../text/spelling.ts'
import { capitals, fold } from '../../text/vietnamese.ts'
import { inCapitals, inFull } from './issuer-line.ts'
import { isAbbreviatedPost } from './posts.ts'

/** Keys of `nguoi_ky` whose value is a text; `quyen` is a switch. */
export type SignerKey = 'thay_mat' | 'thua_lenh' | 'thua_uy_quyen' | 'ky_thay' | 'chuc_vu' | 'ho_ten'

const SAMPLES: Readonly<Record<SignerKey, string>> = {
  thay_mat: 'Ủy ban nhân dân',
  thua_lenh: 'Chủ tịch',
  thua_uy_quyen: 'Chủ tịch',
  ky_thay: 'Chủ tịch',
  chuc_vu: 'Phó Chủ tịch',
  ho_ten: 'Nguyễn Văn A',
}

const NO_WORDS = /^(true|false|yes|no|null|có|co|không|khong|x|[^A-Za-zÀ-ỹ]*)$/iu

/** `ky_thay: "true"` and the like: a switch was meant, or nothing. */
export const isNoWord = remember(text => NO_WORDS.test(text))

// "Trưởng ban" is missing on purpose: a village of the mountains has its Trưởng bản.
const POSTS =
  `Phó Chánh Văn phòng, Chánh Văn phòng, Phó Chủ tịch, Chủ tịch, Phó Trưởng phòng, Trưởng phòng, Phó Giám đốc,
  Giám đốc, Phó Chủ nhiệm, Chủ nhiệm, Phó Bí thư, Bí thư, Phó Chỉ huy trưởng, Chỉ huy trưởng`.split(/,\s+/)
const BODIES: readonly string[] = ['Ủy ban nhân dân', 'Hội đồng nhân dân']

const mend = (words: string, list: readonly string[]): string => {
  const folded = `${fold(words)} `
  const known = list.find(one => folded.startsWith(`${fold(one)} `))
  if (!known) return words
  const parts = words.split(/\s+/)
  const length = known.split(' ').length
  if (spelling(parts.slice(0, length).join(' ')) === spelling(known)) return words
  const mended = [known, ...parts.slice(length)].join(' ')
  return inCapitals(words) ? capitals(mended) : mended
}

const mendBody = remember(words => mend(words, BODIES))
const mendPost = remember(words => mend(words, POSTS))

/** The words with a known post or body in its right spelling: "Chủ tich" → "Chủ tịch"; others as they are. */
export const wellSpelt = (words: string, key: SignerKey): string => {
  if (key === 'ho_ten') return words
  return key === 'thay_mat' ? mendBody(words) : mendPost(words)
}

const WITH_AGENCY = /^(?<post>(?:phó )?chủ tịch)\s+(?:ubnd|[uủ][yỷ] ban nhân dân)(?![A-Za-zÀ-ỹ])/iu
const SHORT = /(?<![A-Za-zÀ-ỹ])\p{Lu}{2,10}(?:\s?-\s?\p{Lu}{2,10})*(?![A-Za-zÀ-ỹ])/u
const LONG: Readonly<Record<string, string>> = {
  VHXH: 'Văn hóa - Xã hội',
  'VH-XH': 'Văn hóa - Xã hội',
  'HĐND-UBND': 'Hội đồng nhân dân và Ủy ban nhân dân',
  UBND: 'Ủy ban nhân dân',
  HĐND: 'Hội đồng nhân dân',
}

/** `post`: the post without its agency, where that follows · `short`: an abbreviation in it. */
const postIn = remember((text): { readonly post: string | null; readonly short: string | null } => {
  const post = WITH_AGENCY.exec(text)?.groups?.post ?? null
  const whole = post !== null || inCapitals(text) || isAbbreviatedPost(text)
  return { post, short: whole ? null : (SHORT.exec(text)?.[0] ?? null) }
})

const checkPost = (key: SignerKey, { text, origin }: Text, ofCommittee: boolean): readonly Finding[] => {
  const at = atValue(origin)
  const { post, short } = postIn(text)
  if (post) return ofCommittee ? [finding('KH431', at, { key, given: text, want: post })] : []
  if (!short) return []
  const want = text.replace(
    new RegExp(`(?<![A-Za-zÀ-ỹ])(${SHORT.source})`, 'gu'),
    word => LONG[word.replace(/\s/g, '')] ?? '…',
  )
  return [finding('KH432', at, { key, given: text, want, short })]
}

/** One line of the block; `ofCommittee`: the plan is a UBND's. */
export const checkSignerWords = (key: SignerKey, line: Text, ofCommittee: boolean): readonly Finding[] => {
  const at = atValue(line.origin)
  const given = line.text
  if (isNoWord(given)) return [finding('KH434', at, { key, given, sample: SAMPLES[key] })]
  const want = wellSpelt(given, key)
  if (want !== given) return [finding('KH430', at, { key, given, want })]
  if (key === 'ho_ten') return []
  if (key !== 'thay_mat') return checkPost(key, line, ofCommittee)
  return inFull(given) === given ? [] : [finding('KH433', at, { given, want: inFull(given) })]
}
