import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { parseSync, Visitor } from 'rolldown/utils'
import { expect, test } from 'vitest'

const src = join(import.meta.dirname, '../src')
const posix = (path: string): string => path.split(sep).join('/')

interface Import {
  /** 'yaml', 'node:fs', or a file of ours relative to src. */
  readonly from: string
  readonly ours: boolean
  readonly typeOnly: boolean
}

interface Source {
  /** Relative to src, with slashes. */
  readonly file: string
  readonly lines: number
  readonly imports: readonly Import[]
  /** What it asks of the world: `process.argv`, `new Date`, … */
  readonly globals: readonly string[]
}

const WORLD = new Set(['process', 'console', 'performance', 'globalThis', 'require', '__dirname', '__filename'])
const CLOCK_AND_CHANCE = new Set(['Date.now', 'Date.UTC', 'Math.random', 'crypto.randomUUID', 'crypto.getRandomValues'])

const readSource = (file: string): Source => {
  const text = readFileSync(join(src, file), 'utf8')
  const { program, errors } = parseSync(file, text)
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`)
  const imports: Import[] = []
  const globals: string[] = []
  const addImport = (specifier: unknown, typeOnly: boolean): void => {
    const name = String(specifier)
    const ours = name.startsWith('.')
    imports.push({ from: ours ? posix(join(dirname(file), name)) : name, ours, typeOnly })
  }
  new Visitor({
    ImportDeclaration: node => addImport(node.source.value, node.importKind === 'type'),
    ExportNamedDeclaration: node => node.source && addImport(node.source.value, node.exportKind === 'type'),
    ExportAllDeclaration: node => addImport(node.source.value, node.exportKind === 'type'),
    ImportExpression: node => addImport(node.source.type === 'Literal' ? node.source.value : '(computed)', false),
    MemberExpression: node => {
      if (node.object.type !== 'Identifier' || node.property.type !== 'Identifier') return
      const name = `${node.object.name}.${node.property.name}`
      if (WORLD.has(node.object.name) || CLOCK_AND_CHANCE.has(name)) globals.push(name)
    },
    CallExpression: node => {
      if (node.callee.type === 'Identifier' && WORLD.has(node.callee.name)) globals.push(`${node.callee.name}()`)
    },
    NewExpression: node => {
      // With a year, a month and a day it asks no clock; with a text it depends on the time zone.
      const given = node.arguments.length
      if (node.callee.type === 'Identifier' && node.callee.name === 'Date' && given < 3) globals.push('new Date')
    },
    VariableDeclarator: node => {
      if (node.init?.type === 'Identifier' && WORLD.has(node.init.name)) globals.push(node.init.name)
    },
  }).visit(program)
  return { file, lines: text.split('\n').length - 1, imports, globals }
}

/** Made by .scripts/generate-validators.mjs. */
const GENERATED = 'reader/plan-validator.js'
const sources = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map(posix)
  .filter(file => /\.(ts|js)$/.test(file) && file !== GENERATED)
  .map(readSource)

const inside = (file: string, ...folders: readonly string[]): boolean => folders.includes(file.split('/')[0] ?? '')
/** `file → import` of every import that breaks a law. */
const against = (breaks: (found: Import, file: string) => boolean): readonly string[] =>
  sources.flatMap(({ file, imports }) =>
    imports.filter(found => breaks(found, file)).map(({ from }) => `${relative('.', file)} → ${from}`),
  )

const STEPS = ['reader', 'checks', 'layout', 'recognise', 'writer']
test('reader, checks, layout, recognise and writer never import one another', () => {
  const folder = (file: string): string | undefined => STEPS.find(step => inside(file, step))
  expect(against(({ from }, file) => !!folder(file) && !!folder(from) && folder(file) !== folder(from))).toEqual([])
})

test('only the stories know the steps', () => {
  const stories = ['compile.ts', 'batch.ts', 'verify.ts', 'index.ts', 'bin.ts', 'build-bin.ts', 'worker.ts']
  const knows = (file: string): boolean => inside(file, ...STEPS, 'cli') || stories.includes(file)
  expect(against(({ from }, file) => inside(from, ...STEPS) && !knows(file))).toEqual([])
})

test('decree, text and diagnostics import nothing of ours but themselves', () => {
  const ground = ['decree', 'text', 'diagnostics']
  const folder = (file: string): string | undefined => ground.find(name => inside(file, name))
  expect(against(({ from, ours }, file) => ours && !!folder(file) && !inside(from, folder(file) ?? ''))).toEqual([])
})

test('the model holds types only, and takes none but those of decree, diagnostics and text', () => {
  const breaks = (found: Import, file: string): boolean =>
    inside(file, 'model') && !(found.typeOnly && inside(found.from, 'model', 'decree', 'diagnostics', 'text'))
  expect(against(breaks)).toEqual([])
})

test('each package has one door', () => {
  const doors: Readonly<Record<string, RegExp>> = {
    yaml: /^reader\/yaml\.ts$/,
    ajv: /^reader\/schema\.ts$/,
    handlebars: /^text\/handlebars(-dist\.d)?\.ts$/,
    'date-fns': /^text\/dates\.ts$/,
    docx: /^writer\//,
    // zip: ours is written in writer/, sheets and papers are unpacked in reader/.
    fflate: /^(writer\/|reader\/(xlsx|zip-parts)\.ts$)/,
    saxes: /^reader\/docx\/xml\.ts$/,
    'csv-parse': /^reader\/csv\.ts$/,
    'read-excel-file': /^reader\/xlsx\.ts$/,
    picomatch: /^cli\/check\/(glob|picomatch\.d)\.ts$/,
    tinypool: /^host\/workers\.ts$/,
    commander: /^cli\/program\.ts$/,
  }
  const packageOf = (from: string): string => from.split('/')[0] ?? ''
  const breaks = ({ from, ours }: Import, file: string): boolean =>
    !ours && !from.startsWith('node:') && !doors[packageOf(from)]?.test(file)
  expect(against(breaks)).toEqual([])
})

const MACHINE = ['bin.ts', 'build-bin.ts', 'worker.ts', 'launch.ts']
test('modules of Node are imported in the host, the command line and the executables only', () => {
  expect(against(({ from }, file) => from.startsWith('node:') && !inside(file, 'host', 'cli', ...MACHINE))).toEqual([])
})

test('process, console, the clock and chance are asked for in the host and the executables only', () => {
  const asking = sources.filter(({ file }) => !inside(file, 'host', ...MACHINE))
  expect(asking.flatMap(({ file, globals }) => globals.map(name => `${file}: ${name}`))).toEqual([])
})

test('nobody prints to the console or asks the clock, not even the host', () => {
  const banned = /^console|^performance|Date/
  expect(
    sources.flatMap(({ file, globals }) => globals.filter(name => banned.test(name)).map(name => `${file}: ${name}`)),
  ).toEqual([])
})

test('no file is longer than 200 lines, and none is named after nothing', () => {
  expect(sources.filter(({ lines }) => lines > 200).map(({ file, lines }) => `${file}: ${lines}`)).toEqual([])
  expect(
    sources.filter(({ file }) => /(^|\/)(utils?|helpers?|common|misc)\b/.test(file)).map(({ file }) => file),
  ).toEqual([])
})
