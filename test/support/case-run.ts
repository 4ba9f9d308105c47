/** Runs one side of a case of test/cases through the real pipeline, and gives the report as a person reads it. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openTemplate } from '../../src/batch.ts'
import { proofreadPlan } from '../../src/checks/proofread.ts'
import type { Declare } from '../../src/cli/command.ts'
import { declareBatch } from '../../src/cli/commands/batch.ts'
import { declareBuild } from '../../src/cli/commands/build.ts'
import { declareCheck } from '../../src/cli/commands/check.ts'
import { declareCommunes } from '../../src/cli/commands/communes.ts'
import { run } from '../../src/cli/program.ts'
import { told } from '../../src/cli/report.ts'
import { compilePlan } from '../../src/compile.ts'
import type { Lang } from '../../src/diagnostics/code.ts'
import { pinAll } from '../../src/diagnostics/pin.ts'
import { readPlan } from '../../src/reader/read-plan.ts'
import { readYaml } from '../../src/reader/yaml.ts'
import type { MemoryHost } from './memory-host.ts'
import { memoryHost } from './memory-host.ts'
import { patchYaml } from './patch-yaml.ts'

export const CASES = join(import.meta.dirname, '../cases')
const read = (name: string): string => readFileSync(join(CASES, name), 'utf8')

/** The sound plan, template and data over which the cases are laid. */
export const BASE = { plan: read('nen.yaml'), template: read('mau-nen.yaml'), data: read('nen.csv') }

export type Side = 'sai' | 'dung'
type Files = Readonly<Record<string, string>>

/** A desk with the sound files, over which those of a case are laid. */
export const aDesk = (files: Readonly<Record<string, string | Uint8Array>> = {}, more: object = {}): MemoryHost =>
  memoryHost({
    files: { 'ke-hoach.yaml': BASE.plan, 'mau.yaml': BASE.template, 'ds.csv': BASE.data, ...files },
    ...more,
  })

/** Words of a command line as a shell parts them. */
const wordsOf = (line: string): readonly string[] =>
  [...line.matchAll(/'([^']*)'|"([^"]*)"|(\S+)/g)].map(([, single, double, bare]) => single ?? double ?? bare ?? '')

const COMMANDS: Readonly<Record<string, Declare>> = {
  build: declareBuild,
  batch: declareBatch,
  communes: declareCommunes,
  check: declareCheck,
}

/** What one command line says on stderr. */
export const khcchc = async (line: string, host: MemoryHost, lang: Lang): Promise<string> => {
  const before = host.stderr().length
  const words = wordsOf(line).slice(1)
  const command = COMMANDS[words[0] ?? '']
  if (!command) throw new Error(`no command in "${line}"`)
  await run([...words, '--lang', lang], host, [command])
  return host.stderr().slice(before)
}

const runPlan = (text: string, lang: Lang): string =>
  told(compilePlan(new TextEncoder().encode(text), { file: 'ke-hoach.yaml', lang }).diagnostics, lang)

/** Codes of the proofreader, which `check` and `verify` ask and `build` does not. */
const isProof = (code: string): boolean => /^KH7[0-4]/.test(code)

const runProof = (text: string, lang: Lang): string => {
  const { value: tree } = readYaml(text)
  const plan = tree && readPlan(tree).value
  if (!plan) throw new Error('no plan can be read')
  return told(pinAll(proofreadPlan(plan), { file: 'ke-hoach.yaml', lang, source: text, tree }), lang)
}

const runTemplate = (text: string, lang: Lang): string => {
  const { press, diagnostics } = openTemplate(text, { file: 'mau.yaml', lang })
  return told([...diagnostics, ...(press?.checkSample() ?? [])], lang)
}

/** A patch of the template where it speaks of `mau` or `ke_hoach`, else of the plan. */
const isOfTemplate = (patch: string): boolean => /^(mau|ke_hoach):/m.test(patch)
const whole = (patch: string): string => patchYaml(isOfTemplate(patch) ? BASE.template : BASE.plan, patch)

/** Files of a case by name without their side: `.yaml`, `.csv`; shared ones as they are. */
const filesOf = (code: string, side: Side): Files =>
  Object.fromEntries(
    readdirSync(join(CASES, code))
      .filter(name => name.startsWith(`${side}.`) || !/^(sai|dung|expected)\./.test(name))
      .map(name => [name.replace(new RegExp(`^${side}(?=\\.)`), ''), read(`${code}/${name}`)]),
  )

const runOnDesk = async (files: Files, command: string, lang: Lang): Promise<string> => {
  const given = Object.entries(files).map(([name, text]) => {
    if (name === '.yaml') return [isOfTemplate(text) ? 'mau.yaml' : 'ke-hoach.yaml', whole(text)]
    if (name === 'mau.yaml') return [name, patchYaml(BASE.template, text)]
    return [name.replace(/^\.(ds\.)?/, 'ds.'), text]
  })
  const host = aDesk(Object.fromEntries(given))
  let report = ''
  for (const line of command.trim().split('\n')) report = await khcchc(line, host, lang)
  return report
}

/** Command lines that a case gives, or those for its file of data; null where it is judged without any. */
const commandOf = (files: Files): string | null => {
  const own = files['.sh'] ?? files['lenh.sh']
  if (own !== undefined) return own
  const data = Object.keys(files).find(name => /^\.(csv|json|ds\.yaml)$/.test(name))
  return data === undefined ? null : `khcchc batch mau.yaml --data ${data.replace(/^\.(ds\.)?/, 'ds.')} -o ra`
}

/** The report of one side of a case made of files; '' where nothing is found. */
export const runFiles = async (code: string, side: Side, lang: Lang): Promise<string> => {
  const files = filesOf(code, side)
  const command = commandOf(files)
  if (command !== null) return runOnDesk(files, command, lang)
  const patch = files['.yaml']
  if (patch === undefined) throw new Error(`test/cases/${code}: ${side}.yaml is missing`)
  if (isOfTemplate(patch)) return runTemplate(whole(patch), lang)
  return isProof(code) ? runProof(whole(patch), lang) : runPlan(whole(patch), lang)
}
