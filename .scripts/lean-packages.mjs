/** Plugins that keep out of the bundles what packages carry along and nobody here needs. */
import { fileURLToPath } from 'node:url'

/** Says so where a package has changed: what is not found must be looked at again. */
const replaceIn = (name, code, from, to) => {
  const replaced = code.replace(from, to)
  if (replaced === code) throw new Error(`${name} no longer has “${from}”: look what it has instead`)
  return replaced
}

/** docx holds a copy of fflate, from which we zip ourselves: one is enough. */
export const oneFflate = {
  name: 'one-fflate',
  transform: (code, id) => {
    if (!/[\\/]docx[\\/]dist[\\/]index\.mjs$/.test(id)) return null
    const copy = /^\/\/ node_modules\/fflate\/esm\/browser\.js$.*?(?=^\/\/ src\/)/ms
    return replaceIn('docx', code, copy, "import { unzipSync, zipSync } from 'fflate';\n")
  },
}

/** docx writes the time of writing into a part that we replace; asking for it costs 8 ms of every start (V8 sets up time zones). */
export const noClock = {
  name: 'no-clock',
  transform: (code, id) => {
    if (!/[\\/]docx[\\/]dist[\\/]index\.mjs$/.test(id)) return null
    const stamp = /dateTimeValue\((?:\/\* @__PURE__ \*\/ )?new Date\(\)\)/
    return replaceIn('docx', code, stamp, "'1980-01-01T00:00:00Z'")
  },
}

const ON_ZLIB = [
  ['return dopt(data, opts || {}, 0, 0);', 'return deflateRawSync(data, opts);'],
  [
    'return inflt(data, { i: 2 }, opts && opts.out, opts && opts.dictionary);',
    'return inflateRawSync(data, { maxOutputLength: opts.out.length || 1 });',
  ],
  // A table for its own deflating, 32,768 steps at every start.
  ['for (var i = 0; i < 32768; ++i)', 'for (var i = 0; i < 0; ++i)'],
]

/** fflate on Node's own zlib, for the command: what it sets up for itself takes 8 ms of every start. */
export const nodeZlib = {
  name: 'node-zlib',
  transform: (code, id) => {
    if (!/[\\/]fflate[\\/]esm[\\/]browser\.js$/.test(id)) return null
    const lean = ON_ZLIB.reduce((text, [from, to]) => replaceIn('fflate', text, from, to), code)
    return `import { deflateRawSync, inflateRawSync } from 'node:zlib';\n${lean}`
  },
}

/** What tinypool starts in a thread. */
export const POOL_WORKER = fileURLToPath(new URL('entry/worker.js', import.meta.resolve('tinypool')))

/** tinypool looks for its files beside itself; bundled, the one for threads lies beside the bundle, and processes are not used. */
export const poolWorker = {
  name: 'pool-worker',
  transform: (code, id) => {
    if (!/[\\/]tinypool[\\/]dist[\\/]index\.js$/.test(id)) return null
    return [
      // biome-ignore lint/suspicious/noTemplateCurlyInString: it is code of tinypool's
      ['fileURLToPath(import.meta.url + "/../entry/worker.js")', '`${import.meta.dirname}/pool-worker.mjs`'],
      ['fileURLToPath(import.meta.url + "/../entry/process.js")', "''"],
      ['readFileSync(new URL("../package.json", import.meta.url), "utf-8")', '\'{"version":""}\''],
    ].reduce((text, [from, to]) => replaceIn('tinypool', text, from, to), code)
  },
}
