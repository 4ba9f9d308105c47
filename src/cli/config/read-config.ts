/** The text of khcchc.config.yaml → `Config`. schemas/cau-hinh.schema.json says the same for editors; a test compares the two. */
import { textOf } from '../../compile.ts'
import { isRule } from '../../decree/clause.ts'
import clauses from '../../decree/clauses.json' with { type: 'json' }
import type { Lang } from '../../diagnostics/code.ts'
import type { Wanted } from '../../diagnostics/codes/check-config.ts'
import { codes } from '../../diagnostics/codes.ts'
import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { hasError } from '../../diagnostics/errors.ts'
import { atKey, atSource, atValue, type Finding, finding } from '../../diagnostics/finding.ts'
import { pinAll } from '../../diagnostics/pin.ts'
import type { Tree } from '../../reader/tree.ts'
import { readYaml } from '../../reader/yaml.ts'
import { nearestBySlips, sameKey } from '../../text/nearest.ts'
import { isMap, memberOf } from '../../text/plain-data.ts'
import { below } from '../../text/pointer.ts'
import { folderMatcher } from '../check/glob.ts'
import { type Config, type Level, NO_CONFIG } from './config.ts'

const LEVELS: Readonly<Record<string, Level>> = { loi: 'error', canh_bao: 'warning', luu_y: 'hint', tat: 'off' }
/** Words that people bring along from other tools. */
const MEANT: Readonly<Record<string, string>> = {
  error: 'loi',
  warning: 'canh_bao',
  warn: 'canh_bao',
  hint: 'luu_y',
  note: 'luu_y',
  info: 'luu_y',
  off: 'tat',
  false: 'tat',
}
const LARGEST = 1_000_000_000

const KNOWN_IDS = [...Object.keys(codes), ...Object.keys(clauses)]

const nearest = (given: string, known: readonly string[]): string | null =>
  sameKey(given, known) ?? nearestBySlips(given, known)

/** The known code or rule of the decree that was most likely meant; null where none is near. */
export const nearestId = (given: string): string | null => nearest(given, KNOWN_IDS)

/** Is it a code of ours? */
export const isCode = (id: string): id is keyof typeof codes => Object.hasOwn(codes, id)
/** Is it a code of ours or a rule of the decree? */
export const isKnownId = (id: string): boolean => isCode(id) || isRule(id)

const wrong = (key: string, pointer: string, wanted: Wanted): Finding =>
  finding('KH781', atValue(pointer), { key, wanted })

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== ''

const isCount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= LARGEST

/** What is wrong with one line of `muc_do`. */
const checkLevel = (id: string, value: unknown): Finding | null => {
  const pointer = below('/muc_do', id)
  if (!isKnownId(id)) return finding('KH782', atKey(pointer), { given: id, nearest: nearestId(id) })
  const level = typeof value === 'string' && Object.hasOwn(LEVELS, value) ? LEVELS[value] : undefined
  if (level === undefined) {
    const given = isMap(value) || Array.isArray(value) ? '…' : String(value ?? '')
    const meant = MEANT[given.toLowerCase()] ?? nearest(given, Object.keys(LEVELS))
    return finding('KH784', atValue(pointer), { key: id, given, nearest: meant })
  }
  if (isCode(id) && codes[id].severity === 'error' && level !== 'error')
    return finding('KH783', atKey(pointer), { code: id, rule: codes[id].rule })
  return null
}

const CHECKS: Readonly<Record<string, (value: unknown) => readonly Finding[]>> = {
  muc_do: value =>
    isMap(value)
      ? Object.entries(value).flatMap(([id, level]) => checkLevel(id, level) ?? [])
      : [wrong('muc_do', '/muc_do', 'levels')],
  toi_da_canh_bao: value => (isCount(value) ? [] : [wrong('toi_da_canh_bao', '/toi_da_canh_bao', 'count')]),
  duong_co_so: value => (isText(value) ? [] : [wrong('duong_co_so', '/duong_co_so', 'text')]),
  bo_qua_tep: value => {
    if (!Array.isArray(value)) return [wrong('bo_qua_tep', '/bo_qua_tep', 'patterns')]
    const at = value.findIndex(one => !isText(one))
    return at < 0 ? [] : [wrong('bo_qua_tep', `/bo_qua_tep/${at}`, 'patterns')]
  },
}

const findFaults = ({ value }: Tree): readonly Finding[] => {
  if (!isMap(value)) return [finding('KH781', atSource(0), { key: '', wanted: 'map' })]
  const known = Object.keys(CHECKS)
  return Object.entries(value).flatMap(([key, inner]) => {
    const check = Object.hasOwn(CHECKS, key) ? CHECKS[key] : undefined
    return check?.(inner) ?? [finding('KH780', atKey(below('', key)), { key, nearest: nearest(key, known), known })]
  })
}

const configOf = ({ value }: Tree, file: string): Config => {
  const levels = memberOf(value, 'muc_do')
  const [count, baseline, skipped] = ['toi_da_canh_bao', 'duong_co_so', 'bo_qua_tep'].map(key => memberOf(value, key))
  const leveled = isMap(levels) ? Object.entries(levels) : []
  return {
    file,
    levels: new Map(leveled.map(([id, level]) => [id, LEVELS[String(level)] ?? 'hint'])),
    maxWarnings: typeof count === 'number' ? count : null,
    baseline: typeof baseline === 'string' ? baseline : null,
    skips: folderMatcher(Array.isArray(skipped) ? skipped.map(String) : []),
  }
}

const NOT_A_PLAN = { plan: false, maxTokens: 20_000 } as const

/** `config` is null where there is an error; an empty file is a configuration that settles nothing. */
export const readConfig = (
  bytes: Uint8Array | string,
  file: string,
  lang: Lang,
): { readonly config: Config | null; readonly diagnostics: readonly Diagnostic[] } => {
  const text = textOf(bytes)
  const yaml = text.value === null ? { value: null, findings: text.findings } : readYaml(text.value, NOT_A_PLAN)
  const tree = yaml.value
  const found = [...yaml.findings, ...(tree ? findFaults(tree) : [])]
  const diagnostics = pinAll(found, { file, lang, source: text.value ?? '', tree })
  if (hasError(diagnostics)) return { config: null, diagnostics }
  return { config: tree ? configOf(tree, file) : { ...NO_CONFIG, file }, diagnostics }
}
