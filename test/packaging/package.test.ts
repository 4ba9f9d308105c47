import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { parseSync } from 'rolldown/utils'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runNode, runProgram } from '../support/process.ts'

const root = join(import.meta.dirname, '../..')
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
const tool = (path: string): string => join(root, 'node_modules', path)

const folder = mkdtempSync(join(tmpdir(), 'khcchc-package-'))
/** Blanks and marks in the path, as in a clerk's own folders. */
const office = join(folder, 'Kế hoạch năm 2026')
let tarball = ''
let files: readonly string[] = []
let installed = { status: 0 as number | null, stdout: '', stderr: '' }

beforeAll(() => {
  // The folder dist is what `npm test` has just built; the scripts would build it anew under the feet of other tests.
  const packed = runProgram(npm, ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], { cwd: root })
  const [report] = JSON.parse(packed.stdout)
  tarball = join(folder, report.filename)
  files = report.files.map((file: { readonly path: string }) => file.path)
  mkdirSync(office)
  writeFileSync(join(office, 'package.json'), '{ "private": true, "type": "module" }')
  copyFileSync(join(root, 'examples/xa.yaml'), join(office, 'kế hoạch.yaml'))
  installed = runProgram(npm, ['install', tarball, '--offline', '--no-audit', '--no-fund'], { cwd: office })
}, 120_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('publint finds nothing to say about the package', async () => {
  const { messages, pkg } = await publint({ pkgDir: join(office, 'node_modules/khcchc'), pack: false, strict: true })
  expect(messages.map(message => formatMessage(message, pkg))).toEqual([])
})

test('“are the types wrong” finds nothing to say about the package', () => {
  const attw = tool('@arethetypeswrong/cli/dist/index.js')
  // It has no requirement for CommonJS or for the resolution of Node 10.
  const { status, stdout } = runNode([attw, tarball, '--profile', 'esm-only', '--no-emoji', '--no-color'])
  expect({ status, stdout }).toMatchObject({ status: 0 })
})

test('the package holds what is used and nothing else', () => {
  const allowed =
    /^(dist\/(launch\.cjs|build\.cjs|bin\.cjs|explain\.cjs|papers\.mjs|(pool-)?worker\.mjs|index\.js|THIRD-PARTY-LICENSES\.txt|types\/.+\.d\.ts)|(schemas|templates|examples|examples\/(ci|du-lieu|nhieu-may))\/[\w.-]+|package\.json|README\.md|LICENSE|CHANGELOG\.md)$/
  expect(files.filter(file => !allowed.test(file))).toEqual([])
  expect(files).toEqual(
    expect.arrayContaining(['LICENSE', 'dist/launch.cjs', 'schemas/ke-hoach.schema.json', 'examples/xa.yaml']),
  )
})

test('it installs without network, alone and without a warning', () => {
  expect(installed).toMatchObject({ status: 0 })
  expect(installed.stderr.split('\n').filter(line => /EBADENGINE|deprecated/.test(line))).toEqual([])
  expect(readdirSync(join(office, 'node_modules')).filter(name => !name.startsWith('.'))).toEqual(['khcchc'])
})

test('npx khcchc builds a plan in a folder with blanks and marks in its name', () => {
  const { status, stdout, stderr } = runProgram('npx', ['--no', '--offline', 'khcchc', 'build', 'kế hoạch.yaml'], {
    cwd: office,
  })
  expect({ status, stderr: stderr.replace(/^npm warn .*\n/gm, '') }).toEqual({ status: 0, stderr: '' })
  const [path = ''] = stdout.trim().split('\n')
  expect(existsSync(join(office, path))).toBe(true)
})

test('every template that comes with it fills from its sample data, sheets included', () => {
  const own = join(office, 'node_modules/khcchc')
  for (const name of readdirSync(join(own, 'templates'))) {
    const template = join(own, 'templates', name)
    const data = /examples\/du-lieu\/[\w.-]+/.exec(readFileSync(template, 'utf8'))?.[0] ?? ''
    const folder = join(office, name)
    const { status, stderr } = runProgram(
      'npx',
      ['--no', '--offline', 'khcchc', 'batch', template, '--data', join(own, data), '-o', folder, '--jobs', '2'],
      { cwd: office },
    )
    expect({ name, status }, stderr).toEqual({ name, status: 0 })
    expect(readdirSync(folder).filter(file => file.endsWith('.docx')).length).toBeGreaterThan(3)
  }
})

const USE = `import { compilePlan, type Diagnostic, writeDocx } from 'khcchc'
import { readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
const { document, diagnostics } = compilePlan(readFileSync('kế hoạch.yaml'), { file: 'kế hoạch.yaml', lang: 'vi' })
const grave: readonly Diagnostic[] = diagnostics.filter(diagnostic => diagnostic.severity === 'error')
if (!document) throw new Error(String(grave.length))
const bytes: Uint8Array = await writeDocx(document)
await writeFile('từ thư viện.docx', bytes)
`

test('the library builds the plan from a script, part by part as the command does', () => {
  const script = USE.replace(', type Diagnostic', '').replace(/: (readonly Diagnostic\[\]|Uint8Array)/g, '')
  writeFileSync(join(office, 'use.mjs'), script)
  expect(runNode(['use.mjs'], { cwd: office })).toEqual({ status: 0, stdout: '', stderr: '' })
  const command = runNode(['node_modules/khcchc/dist/launch.cjs', 'build', 'kế hoạch.yaml', '-o', 'từ lệnh.docx'], {
    cwd: office,
  })
  expect(command).toMatchObject({ status: 0 })
  // The two deflate with different programs: the parts are the same, the zips need not be.
  const parts = (file: string) => unzipSync(readFileSync(join(office, file)))
  expect(parts('từ lệnh.docx')).toEqual(parts('từ thư viện.docx'))
})

test.each(['nodenext', 'bundler'])(
  'a strict TypeScript program with “%s” resolution compiles against its types',
  resolution => {
    writeFileSync(join(office, 'use.ts'), USE)
    const module = resolution === 'bundler' ? 'esnext' : 'nodenext'
    const types = join(tool('@types'))
    const { stdout, status } = runNode(
      [
        tool('typescript/bin/tsc'),
        'use.ts',
        '--noEmit',
        '--strict',
        '--target',
        'es2023',
        '--exactOptionalPropertyTypes',
        '--module',
        module,
        '--moduleResolution',
        resolution,
        '--types',
        'node',
        '--typeRoots',
        types,
      ],
      { cwd: office },
    )
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' })
  },
  60_000,
)

test('the library imports nothing, so that a browser can load it', () => {
  const code = readFileSync(join(office, 'node_modules/khcchc/dist/index.js'), 'utf8')
  const { module } = parseSync('index.js', code)
  expect(module.staticImports.map(found => found.moduleRequest.value)).toEqual([])
  expect(module.dynamicImports).toEqual([])
})

test('the licence of every package inside the bundle comes with it', () => {
  const licences = readFileSync(join(office, 'node_modules/khcchc/dist/THIRD-PARTY-LICENSES.txt'), 'utf8')
  for (const name of ['commander', 'date-fns', 'docx', 'fflate', 'yaml'])
    expect(licences).toMatch(new RegExp(`^${name} \\d`, 'm'))
})
