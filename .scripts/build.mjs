#!/usr/bin/env node
/**
 * src → dist. Everything is bundled, so that the package has no dependencies and starts fast:
 *   launch.cjs   the command; starts build.cjs or bin.cjs with V8's code cache
 *   build.cjs    the program for `khcchc build` alone, minified
 *   bin.cjs      the whole program
 *   explain.cjs  words and examples of `khcchc explain`, which bin.cjs reads for that command only
 *   worker.mjs   what a thread of `khcchc batch` runs; pool-worker.mjs starts it (tinypool's own)
 *   papers.mjs   what judges Word files in a thread of `khcchc verify`
 *   index.js     the library (ES module), with types/
 *   THIRD-PARTY-LICENSES.txt   of what is really inside them
 */
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { rolldown } from 'rolldown'
import { noClock, nodeZlib, oneFflate, POOL_WORKER, poolWorker } from './lean-packages.mjs'
import { thirdPartyLicences } from './licences.mjs'

const root = join(import.meta.dirname, '..')
const at = (...path) => join(root, ...path)

/** One file from one entry; fails on any remark of the bundler. Returns its only chunk. */
const bundle = async (entry, file, { define = {}, plugins = [], ...output }) => {
  const build = await rolldown({
    input: resolve(at('src'), entry),
    cwd: root,
    // Not `node`, for the command either: what packages keep for it is CommonJS, which cannot be shaken, or has workers.
    platform: 'neutral',
    resolve: { mainFields: ['module', 'main'] },
    external: /^node:/,
    plugins: [oneFflate, noClock, ...plugins],
    transform: { target: 'node20.19', define },
    onLog: (_level, log) => {
      throw new Error(`${entry}: ${log.message}`)
    },
  })
  const { output: chunks } = await build.write({ file: at('dist', file), codeSplitting: false, ...output })
  await build.close()
  if (chunks.length !== 1) throw new Error(`${entry}: ${chunks.length} files instead of one`)
  return chunks[0]
}

/** What is imported only when it is needed is a file of its own beside the program. */
const OWN_FILES = { 'explain/catalogue.ts': './explain.cjs', 'verify/paper-jobs.ts': './papers.mjs' }
const ownFile = {
  name: 'own-file',
  resolveId: (source, _importer, { kind }) => {
    const [, id] = Object.entries(OWN_FILES).find(([module]) => source.endsWith(module)) ?? []
    return kind === 'dynamic-import' && id ? { id, external: true } : null
  },
}

/** The type of a JSON value, as TypeScript writes it. */
const typeOf = value => {
  if (Array.isArray(value)) return `readonly (${[...new Set(value.map(typeOf))].join(' | ') || 'never'})[]`
  if (value === null || typeof value !== 'object') return value === null ? 'null' : typeof value
  return `{ ${Object.entries(value)
    .map(([key, inner]) => `readonly ${JSON.stringify(key)}: ${typeOf(inner)}`)
    .join('; ')} }`
}

/** Declarations import their neighbours as './x.ts', which is not there in the package, and data as './x.json', which a program may not be set up for. */
const settle = (text, folder) =>
  text
    .replace(/((?:from|import\()\s*'\.[^']*)\.ts'/g, "$1.js'")
    .replace(/^import (\w+) from '(\.[^']*\.json)'.*$/gm, (_line, name, file) => {
      const value = JSON.parse(readFileSync(join(folder, file), 'utf8'))
      return `declare const ${name}: ${typeOf(value)};`
    })

const writeTypes = () => {
  const types = at('dist/types')
  execFileSync(process.execPath, [at('node_modules/typescript/bin/tsc'), '-p', at('.scripts/tsconfig.types.json')], {
    stdio: 'inherit',
  })
  for (const name of readdirSync(types, { recursive: true })) {
    if (!name.endsWith('.d.ts')) continue
    const text = readFileSync(join(types, name), 'utf8')
    writeFileSync(join(types, name), settle(text, dirname(at('src', name))))
  }
}

/** One build of an example: it proves that the command works, and leaves the code cache for this machine's Node. */
const warmUp = () => {
  const folder = mkdtempSync(join(tmpdir(), 'khcchc-'))
  try {
    execFileSync(process.execPath, [at('dist/launch.cjs'), 'build', at('examples/xa.yaml'), '-o', folder], {
      stdio: ['ignore', 'ignore', 'inherit'],
    })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** A hash of all that the build reads; npx runs `prepare` again before it runs a package's own command. */
const inputs = () => {
  const hash = createHash('sha256').update(process.version)
  for (const folder of ['src', 'schemas', '.scripts'])
    for (const name of readdirSync(at(folder), { recursive: true }).sort())
      if (statSync(at(folder, name)).isFile()) hash.update(name).update(readFileSync(at(folder, name)))
  for (const file of ['package.json', 'package-lock.json']) hash.update(readFileSync(at(file)))
  return hash.digest('hex')
}
const STAMP = at('dist/.inputs')
const built = existsSync(STAMP) ? readFileSync(STAMP, 'utf8') : null
const there = [
  'launch.cjs',
  'build.cjs',
  'bin.cjs',
  'explain.cjs',
  'worker.mjs',
  'papers.mjs',
  'pool-worker.mjs',
  'index.js',
  'types/index.d.ts',
].every(file => existsSync(at('dist', file)))
if (process.argv.includes('--if-changed') && there && built === inputs()) process.exit(0)

rmSync(at('dist'), { recursive: true, force: true })
const program = { format: 'cjs', minify: true, define: { 'import.meta.dirname': '__dirname' } }
// `build` alone does without the tables of fflate: what reads sheets needs them.
const build = await bundle('build-bin.ts', 'build.cjs', { ...program, plugins: [nodeZlib, poolWorker] })
const bin = await bundle('bin.ts', 'bin.cjs', { ...program, plugins: [poolWorker, ownFile], dynamicImportInCjs: false })
await bundle('explain/catalogue.ts', 'explain.cjs', program)
const worker = await bundle('worker.ts', 'worker.mjs', { format: 'esm', minify: true, plugins: [ownFile] })
const papers = await bundle('cli/verify/paper-jobs.ts', 'papers.mjs', { format: 'esm', minify: true })
const pool = await bundle(POOL_WORKER, 'pool-worker.mjs', { format: 'esm', minify: true })
const hashOf = ({ code }) => createHash('sha256').update(code).digest('hex').slice(0, 12)
await bundle('launch.ts', 'launch.cjs', {
  format: 'cjs',
  banner: '#!/usr/bin/env node',
  define: { BUNDLES: JSON.stringify({ build: hashOf(build), bin: hashOf(bin) }) },
})
chmodSync(at('dist/launch.cjs'), 0o755)
const library = await bundle('index.ts', 'index.js', { format: 'esm', comments: { jsdoc: false } })
writeFileSync(at('dist/THIRD-PARTY-LICENSES.txt'), thirdPartyLicences([bin, worker, papers, pool, library]))
writeTypes()
warmUp()
writeFileSync(STAMP, inputs())
