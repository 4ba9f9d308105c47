#!/usr/bin/env node
/**
 * src/explain → the tables of README.md: codes between `<!-- codes -->` and `<!-- /codes -->`, rules between `<!-- rules -->` and
 * `<!-- /rules -->`. `--check`: fails when the README does not hold what would be written. (The examples in src/explain/excerpts.json
 * come from test/cases.test.ts, with -u.)
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { rolldown } from 'rolldown'

const root = join(import.meta.dirname, '..')
const README = join(root, 'README.md')
const between = name => new RegExp(`(<!-- ${name} -->\\n)[\\s\\S]*(<!-- /${name} -->)`)

/** Each with what it makes: a module of src/explain and its function. */
const TABLES = [
  ['codes', 'readme-table.ts', 'readmeTable'],
  ['rules', 'readme-rules.ts', 'readmeRules'],
]

/** Runs a module of src/explain, which is TypeScript. */
const makeTable = async (module, make) => {
  const folder = mkdtempSync(join(tmpdir(), 'khcchc-'))
  try {
    const build = await rolldown({ input: join(root, 'src/explain', module), cwd: root, platform: 'neutral' })
    await build.write({ file: join(folder, 'table.mjs'), format: 'esm', codeSplitting: false })
    await build.close()
    return (await import(pathToFileURL(join(folder, 'table.mjs')).href))[make]()
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const fail = message => {
  process.stderr.write(`${message}\n`)
  process.exitCode = 1
}

const readme = readFileSync(README, 'utf8')
let written = readme
for (const [name, module, make] of TABLES) {
  if (!between(name).test(readme)) fail(`README.md lacks the lines <!-- ${name} --> and <!-- /${name} -->`)
  const table = await makeTable(module, make)
  written = written.replace(between(name), (_all, open, close) => `${open}\n${table}\n${close}`)
}
if (!process.argv.includes('--check')) writeFileSync(README, written)
else if (written !== readme)
  fail('The tables in README.md are not those of src/explain: run .scripts/generate-explain.mjs')
