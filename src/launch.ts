/**
 * What `khcchc` starts: runs the program's bundle from the byte code that V8 made of it in an earlier run, which saves 50 ms
 * of 200. Node's own module.enableCompileCache (22.1) saves half of that and is not in Node 20, so it is only the second
 * choice, for a folder we may not write to.
 *
 * The byte code lies beside the bundle and is named by all it depends on. It is a convenience: whatever is wrong with it,
 * the bundle runs without.
 */
import { accessSync, constants, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { Script } from 'node:vm'
import { crc32 } from 'node:zlib'

/** Set by the build: a hash of each bundle. */
declare const BUNDLES: { readonly build: string; readonly bin: string }

// What judges Word files is in the whole program only.
const name = process.argv[2] === 'build' && !process.argv.includes('--verify') ? 'build' : 'bin'
const bundle = join(__dirname, `${name}.cjs`)
const cache = join(__dirname, `${name}-${BUNDLES[name]}-${process.version}-${process.arch}.cache`)
const SUM = 4

/**
 * One plan is done before optimised code pays: making it, of functions and of patterns, takes 40 ms of 170. Many plans get it.
 * V8 complains of a flag it does not know, so only where it was tried.
 */
const QUICK = ['--no-opt', '--regexp-tier-up-ticks=100', '--no-regexp-peephole-optimization']
const TRIED = ['20', '22', '24']
/** The command, one plan and its options. */
const FEW_WORDS = 8
const quick =
  name === 'build' && process.argv.length <= FEW_WORDS && TRIED.includes(process.versions.node.split('.', 1)[0] ?? '')

const attempt = <T>(step: () => T): T | null => {
  try {
    return step()
  } catch {
    return null
  }
}

/** Null when absent or damaged: a release build of V8 runs damaged byte code without checking it. */
const readCache = (): Buffer | null =>
  attempt(() => {
    const file = readFileSync(cache)
    const code = file.subarray(0, -SUM)
    return crc32(code) === file.readUInt32LE(code.length) ? code : null
  })

/** Whole or not at all: another khcchc may be reading. */
const writeCache = (code: Buffer): void => {
  const draft = `${cache}.${process.pid}`
  const sum = Buffer.alloc(SUM)
  sum.writeUInt32LE(crc32(code))
  attempt(() => {
    writeFileSync(draft, Buffer.concat([code, sum]))
    renameSync(draft, cache)
  })
  attempt(() => rmSync(draft, { force: true }))
}

const mayWrite = (): boolean => attempt(() => accessSync(__dirname, constants.W_OK)) !== null

const start = (cachedData: Buffer | null): void => {
  const source = `(function (exports, require, module, __filename, __dirname) {${readFileSync(bundle, 'utf8')}\n})`
  const script = new Script(source, { filename: bundle, ...(cachedData && { cachedData }) })
  const exports = {}
  script.runInThisContext()(exports, require, { exports }, bundle, __dirname)
  if (cachedData && !script.cachedDataRejected) return
  // Functions are compiled when first called: after a build the cache holds all that the next build needs, after --help not.
  process.on('exit', code => {
    // V8 takes byte code only under the flags it was made with: the cache is for the quick run.
    if (code === 0 && (quick || (name === 'bin' && process.argv[2] === 'batch'))) writeCache(script.createCachedData())
  })
}

if (quick) for (const flag of QUICK) setFlagsFromString(flag)

const cached = readCache()
if (cached || mayWrite()) start(cached)
else {
  const { enableCompileCache }: { enableCompileCache?: () => void } = require('node:module')
  enableCompileCache?.()
  require(bundle)
}
