/** Kinds of bodies that tasks and recipients name, and what a line for a group of them covers. */
import { later, remember } from '../../text/remember.ts'
import { expand } from './agency.ts'

/** Words that tell what kind of body a name means; matched on folded, expanded text except where marks decide. */
const KINDS: Readonly<Record<string, RegExp>> = {
  phong: /(?<!van )\bphong\b(?! chong)/,
  van_phong: /\bvan phong\b/,
  ban: /(?<!uy |hoi dong |toa an nhan )\bban\b(?! nhan dan)/,
  nganh: /\bnganh\b/,
  cong_chuc: /\b(cong chuc|can bo|vien chuc|bo phan)\b/,
  cong_an: /\bcong an\b/,
  quan_su: /\bquan su\b/,
  mat_tran: /\bmat tran\b/,
  doan_the:
    /\b(doan the|to chuc chinh tri|to chuc hoi|thanh nien|phu nu|nong dan|cuu chien binh|cong doan|lien doan|hoi (?!dong))/,
  thon: /\b(thon|xom|to dan pho|khu pho|khu dan cu|ap|buon|to nhan dan|to truong)\b/,
  trung_tam: /\btrung tam\b/,
  tram: /\btram\b/,
  truong: /\b(truong (hoc|mam non|tieu hoc|trung hoc|thcs|thpt|mn|th)|cac truong|nha truong)\b/,
  dai: /\b(dai|truyen thanh)\b/,
  cap_duoi: /\buy ban nhan dan (cac )?(xa|phuong|thi tran|cap xa)\b/,
}

// "Bản" and "bàn", "làng" and "lắng" fold alike: these need their marks.
const VILLAGE = /(?<![A-Za-zÀ-ỹ])(bản|làng|phum|sóc)(?![A-Za-zÀ-ỹ])/iu

const kindsIn = (name: string): ReadonlySet<string> => {
  const words = expand(name)
  const found = Object.keys(KINDS).filter(kind => KINDS[kind]?.test(words))
  return new Set(VILLAGE.test(name) ? [...found, 'thon'] : found)
}

/** Every kind there is. */
export const ALL = Object.keys(KINDS)

/** What a line for a group covers beyond its own words: "các ban, ngành" means the police and the army too. */
const WIDER: Readonly<Record<string, readonly string[]>> = {
  phong: ['van_phong', 'ban', 'trung_tam', 'cong_chuc'],
  ban: ['nganh', 'cong_an', 'quan_su', 'van_phong', 'cong_chuc', 'dai', 'tram', 'trung_tam'],
  nganh: ['ban', 'cong_an', 'quan_su', 'van_phong', 'cong_chuc', 'dai', 'tram', 'trung_tam', 'truong'],
  doan_the: ['mat_tran'],
  mat_tran: ['doan_the'],
  cong_chuc: ['phong', 'van_phong', 'ban'],
}

// Words of a line that stands for several bodies; on expanded text.
const GROUP =
  /\b(cac|toan the|nhung|tat ca|lien quan|ban,? nganh|cong chuc (uy ban|xa|phuong|chuyen mon)|\d+ (thon|xom|to dan pho|khu pho|ban|ap))\b/
const EVERYONE = /\b(co quan|don vi|to chuc(?! (chinh tri|doan the|hoi))|nhu (muc|phan|khoan|noi dung|thanh phan))\b/

const NONE: ReadonlySet<string> = new Set()

/** What kinds of bodies a name means. */
export interface Bodies {
  /** Does it stand for several bodies? */
  readonly isGroup: boolean
  /** The kinds it speaks of. */
  readonly kinds: () => ReadonlySet<string>
  /** The kinds it stands for as a group; empty for a single body. */
  readonly cover: () => ReadonlySet<string>
}

/** Looks at the words of a recipient or a unit, abbreviations written out. */
export const bodiesIn = remember((name): Bodies => {
  const words = expand(name)
  const isGroup = GROUP.test(words)
  const kinds = later(() => kindsIn(name))
  const cover = later((): ReadonlySet<string> => {
    if (EVERYONE.test(words)) return new Set(ALL)
    return isGroup ? new Set([...kinds()].flatMap(kind => [kind, ...(WIDER[kind] ?? [])])) : NONE
  })
  return { isGroup, kinds, cover }
})
