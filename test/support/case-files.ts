/** The cases of test/cases, whether of files or made by a program: what is shown, what is reported, what is read from a report. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Lang } from '../../src/diagnostics/code.ts'
import { madeCases } from '../cases/made/all.ts'
import { CASES, runFiles, type Side } from './case-run.ts'
import { shownLines } from './patch-yaml.ts'

const isMade = (code: string): boolean => Object.hasOwn(madeCases, code)

/** Codes that have a case. */
export const caseCodes = (): readonly string[] => {
  const folders = readdirSync(CASES).filter(name => /^KH\d/.test(name) && !isMade(name))
  return [...folders, ...Object.keys(madeCases)].toSorted()
}

const run = async (code: string, side: Side, lang: Lang): Promise<string> =>
  isMade(code) ? ((await madeCases[code]?.[side].report(lang)) ?? '') : runFiles(code, side, lang)

const reports = new Map<string, Promise<string>>()

/** The report of one side, as a person reads it; made once. */
export const reportOf = (code: string, side: Side, lang: Lang): Promise<string> => {
  const key = `${code} ${side} ${lang}`
  const made = reports.get(key) ?? run(code, side, lang)
  reports.set(key, made)
  return made
}

/** What `explain` shows of one side: the lines of its file, under the command they are for. */
export const shownOf = (code: string, side: Side): string => {
  const made = madeCases[code]
  if (made) return made[side].shown
  const names = readdirSync(join(CASES, code))
  const read = (name: string): string => readFileSync(join(CASES, code, name), 'utf8')
  const own = names.find(name => name.startsWith(`${side}.`)) ?? ''
  const command = names.includes('lenh.sh') ? `${read('lenh.sh').trim()}\n\n` : ''
  return command + shownLines(read(own))
}

const HEAD = /: (?:lỗi|cảnh báo|lưu ý|error|warning|note) (KH\d{3}): (.*)$/
const HINT = /^ {6}(?:gợi ý|hint): (.*)$/

/** One finding as its report tells it. */
export interface Told {
  readonly code: string
  readonly message: string
  readonly hint: string | null
}

/** Every finding of a report. */
export const readReport = (report: string): readonly Told[] => {
  const told: { code: string; message: string; hint: string | null }[] = []
  let inHint = false
  for (const line of report.split('\n')) {
    const [, code, message] = HEAD.exec(line) ?? []
    const last = told.at(-1)
    const hint = HINT.exec(line)?.[1]
    if (code !== undefined && message !== undefined) told.push({ code, message, hint: null })
    else if (last && hint !== undefined) last.hint = hint
    else if (last && inHint && line.startsWith('        ')) last.hint = `${last.hint}\n${line.slice(8)}`
    inHint = hint !== undefined || (inHint && line.startsWith('        '))
  }
  return told
}
