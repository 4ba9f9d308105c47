/** The keys of the plan itself, for lines that were swallowed by a text: a test holds them against the schema. */
import { fold } from '../../text/vietnamese.ts'
import { SECTIONS, SUB_SECTIONS } from '../headings.ts'

/** Keys that are no words of a sentence, even without a look at what follows. */
const LONG_KEYS: ReadonlySet<string> = new Set([
  ...Object.keys(SECTIONS),
  'co_quan',
  'ky_hieu',
  'dia_danh',
  'trich_yeu',
  'can_cu',
  'mo_dau',
  'ket_thuc',
  'noi_nhan',
  'nguoi_ky',
  'phu_luc',
  'trinh_bay',
  'do_khan',
  'luu_hanh',
  'du_thao',
  'soan_thao',
  'lien_he',
])

/** Short keys are words of the language as well: what follows must be what they take. */
const SHORT_KEYS: Readonly<Record<string, RegExp>> = {
  loai: /^(tuyen_truyen_cchc|chung)$/,
  so: /^"?\d+"?$/,
  ngay: /^\d{4}-\d{2}(-\d{2})?$/,
  nam: /^\d{4}$/,
  luu: /^(\[.*\])?$/,
}

/** Long and short ones together; a test holds them against the schema. */
export const TOP_KEYS: readonly string[] = [...LONG_KEYS, ...Object.keys(SHORT_KEYS)]

const OF_SECTIONS = /^muc_(dich|tieu|canh)$/

/** The key of the plan itself with which a text begins, colon and all; null where it begins with none. */
export const topKeyOf = (text: string): string | null => {
  const key = /^([a-z][a-z0-9_]*):(?=[ \t]|$)/.exec(text)?.[1]
  if (key === undefined) return null
  if (LONG_KEYS.has(key) || (/^muc_[a-z0-9_]+$/.test(key) && !OF_SECTIONS.test(key))) return key
  const form = Object.hasOwn(SHORT_KEYS, key) ? SHORT_KEYS[key] : undefined
  const value =
    text
      .slice(key.length + 1)
      .split(' #', 1)[0]
      ?.trim() ?? ''
  return form?.test(value) ? key : null
}

const squash = (text: string): string => fold(text).replace(/[^a-z0-9]/g, '')

const NAMES: ReadonlySet<string> = new Set([
  ...[...TOP_KEYS, ...Object.keys(SUB_SECTIONS)].map(squash),
  ...[...Object.values(SECTIONS), ...Object.values(SUB_SECTIONS)].map(squash),
])

/** `mục đích, yêu cầu`: a key of the format, or the heading it prints, written as words. */
export const isKeyInWords = (words: string): boolean => NAMES.has(squash(words))
