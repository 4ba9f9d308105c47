/** Words that more than one sound word make a slip of, and how they begin. */
import { isTermHead } from './terms.ts'

/** Words that are often confused with what they sound like, and are none themselves. */
export const CONFUSED: ReadonlyMap<string, string> = new Map(
  (
    'chia sẽ=chia sẻ, chú trì=chủ trì, sát nhập=sáp nhập, thăm quan=tham quan, chuẩn đoán=chẩn đoán, trao dồi=trau dồi, trao giồi=trau dồi, trau giồi=trau dồi, ' +
    'tựu chung=tựu trung, đọc giả=độc giả, cọ sát=cọ xát, sơ xuất=sơ suất, xúc tích=súc tích, khắc khe=khắt khe, bắt buột=bắt buộc, ' +
    'chín mùi=chín muồi, sáng lạng=xán lạn, tỉ mĩ=tỉ mỉ, mạnh dạng=mạnh dạn, suy nghỉ=suy nghĩ, nghĩ phép=nghỉ phép, nghĩ lễ=nghỉ lễ, ' +
    'nghĩ hưu=nghỉ hưu, dấu diếm=giấu giếm, thẳng thắng=thẳng thắn, ' +
    'cũng cố=củng cố, nổ lực=nỗ lực, sẳn sàng=sẵn sàng, bổ xung=bổ sung, xử dụng=sử dụng, xáp nhập=sáp nhập'
  )
    .split(', ')
    .map(pair => pair.split('='))
    .map(([given = '', want = '']): [string, string] => [given, want]),
)

/** Words of grammar that nobody writes twice; names and full words may be ("ngày ngày"). */
export const NEVER_TWICE = new Set(
  'của các những với cho và được trong về tại theo đã sẽ để bằng vì tới bởi rằng nhưng cũng'.split(' '),
)

/** Consonants that begin a syllable, left alone by a blank: "th ực", "nh ân". */
export const ONSET = /^(?:ngh|ng|nh|ch|th|tr|kh|ph|gh|gi|qu|[bcdđghklmnpqrstvx])$/

/** Parts of a dash between them: "kinh tế - xã hội". */
export const DASHED = new Set(['kinh tế xã hội', 'chính trị xã hội', 'văn hóa xã hội', 'văn hoá xã hội'])

const firsts: ReadonlySet<string> = new Set([...CONFUSED.keys(), ...DASHED].map(words => words.split(' ')[0] ?? ''))

/** May a slip of several words begin with this one, in small letters? */
export const isPhraseHead = (word: string): boolean =>
  firsts.has(word) || NEVER_TWICE.has(word) || ONSET.test(word) || isTermHead(word)
