/** Which syllables Vietnamese can have: onset and rime that bear one another, and a tone that the end allows. */
import { later } from '../remember.ts'
import { isWellPlaced, withoutTone } from './tones.ts'

const words = (text: string): readonly string[] => text.split(' ')

// Rimes by the letter they begin with: i, e, ê follow k, gh and ngh; the others c, g and ng.
const FRONT = words(
  'e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu',
)
const BACK = words(
  'a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây o oc oi om on ong op ot ooc oong ' +
    'ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uc ui um un ung up ut uôc uôi uôm uôn uông uôt ' +
    'ư ưa ưc ưi ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu',
)
/** With the glide that lips and the back of the tongue make: not after b, m, ph, v, nor after c, k. */
const GLIDE = words(
  'oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oe oen oeo oet uân uâng uât uây uê uêch uênh uơ ' +
    'uy uya uych uyên uyêt uyn uynh uyp uyt uyu',
)
/** Without onset: i before ê is written y. */
const ALONE = words('y yêm yên yêng yêt yêu')
const AFTER_GI = words('gi gin giêc giêm giêng giêt gie giem gien gieo giep giet giê gioăng')
const AFTER_Q = words(
  'a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt ân âng ât ây e em en eng eo et ê êch ên ênh êt êu ' +
    'i ich inh it ơ ơn ơt y ych ynh yt yên yêt ôc',
)
/** Taken over from other languages and long at home. */
const LOANS = words('boa buyt voan moay phuy pa pan pê pi pin pô pôm pông poong êtô')

const FREE = words('ch d đ h kh l n nh r s t th tr x')
const LABIAL = words('b m ph v')
const WITH_Y = words('h k l m s t v')

const build = (): ReadonlySet<string> => {
  const all = new Set<string>([...ALONE, ...AFTER_GI, ...LOANS])
  const add = (onset: string, rimes: readonly string[]): void => {
    for (const rime of rimes) all.add(onset + rime)
  }
  for (const onset of FREE) for (const rimes of [FRONT, BACK, GLIDE]) add(onset, rimes)
  for (const onset of LABIAL) for (const rimes of [FRONT, BACK]) add(onset, rimes)
  for (const onset of ['c', 'gi']) add(onset, BACK)
  for (const onset of ['g', 'ng']) for (const rimes of [BACK, GLIDE]) add(onset, rimes)
  for (const onset of ['k', 'gh', 'ngh']) add(onset, FRONT)
  for (const onset of WITH_Y) all.add(`${onset}y`)
  for (const rime of AFTER_Q) all.add(`qu${rime}`)
  add(
    '',
    [...FRONT, ...BACK, ...GLIDE].filter(rime => !rime.startsWith('iê')),
  )
  return all
}

const bareSyllables = later(build)

const STOPPED = /(?:p|t|c|ch)$/
const SAC = 1
const NANG = 5

/** Can a syllable without its tone be? */
export const isBareSyllable = (bare: string): boolean => bareSyllables().has(bare)

/** May a syllable bear this tone: one that ends in p, t, c or ch only sắc and nặng. */
export const bears = (bare: string, tone: number): boolean => !STOPPED.test(bare) || tone === SAC || tone === NANG

/** Can a word, in small letters and NFC, be a syllable of Vietnamese? */
export const isSyllable = (word: string): boolean => {
  const toned = withoutTone(word)
  if (toned.count > 1 || !isBareSyllable(toned.bare)) return false
  return bears(toned.bare, toned.tone) && isWellPlaced(toned)
}
