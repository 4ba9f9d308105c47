#!/usr/bin/env node
/**
 * Makes src/decree/advances.json: the advance widths of Times New Roman, read from its metric twin Tinos (SIL OFL 1.1).
 * Needs npm's registry and `tar`. The result is committed; run this again only to change the characters it holds.
 *
 * Per style, lines of `<advance in 1/2048 em> <characters that wide>` (the blank may be one of them); a character as wide
 * as the letter under its marks (its canonical decomposition without combining marks) is left out, which keeps the 500
 * accented letters off the bundle. Lines, not properties: V8 makes a list of texts at no cost when the program starts.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readFont } from './sfnt.mjs'

const PACKAGE = '@expo-google-fonts/tinos@0.4.2'
const INTEGRITY = 'sha512-MQkfvUO1Aw7UP3jRtWLcjda+udanoL8ecrbkjbc3ZdhSI1iW/Uil4uD8O0eOiIxU2v/FeAT2XjGNiz5oYUlucg=='
const STYLES = {
  regular: '400Regular/Tinos_400Regular.ttf',
  bold: '700Bold/Tinos_700Bold.ttf',
  italic: '400Regular_Italic/Tinos_400Regular_Italic.ttf',
  boldItalic: '700Bold_Italic/Tinos_700Bold_Italic.ttf',
}
const UNITS_PER_EM = 2048
/** Latin, Vietnamese, punctuation, super- and subscripts, currency, letterlike, arrows, operators, shapes. */
const RANGES = [
  [0x20, 0x7e],
  [0xa0, 0x24f],
  [0x1e00, 0x1eff],
  [0x2000, 0x206f],
  [0x2070, 0x2089],
  [0x20a0, 0x20be],
  [0x2100, 0x2122],
  [0x2190, 0x2199],
  [0x2200, 0x2265],
  [0x25a0, 0x25cf],
]
const inRanges = code => RANGES.some(([first, last]) => code >= first && code <= last)
/** Same figure as the character on the right, whatever the font says: they differ only in where a line may break. */
const TWINS = [
  [0xa0, 0x20],
  [0x2011, 0x2d],
]

const letterUnder = character => character.normalize('NFD').replace(/\p{M}/gu, '')

const widthsOf = file => {
  const { unitsPerEm, advances } = readFont(readFileSync(file))
  if (unitsPerEm !== UNITS_PER_EM) throw new Error(`${file}: ${unitsPerEm} units per em`)
  for (const [one, other] of TWINS) advances.set(one, advances.get(other))
  const byWidth = {}
  for (const [first, last] of RANGES)
    for (let code = first; code <= last; code++) {
      const [character, width] = [String.fromCodePoint(code), advances.get(code)]
      const letter = letterUnder(character)
      const base = letter.codePointAt(0)
      if (width === undefined || (letter !== character && inRanges(base) && advances.get(base) === width)) continue
      byWidth[width] = (byWidth[width] ?? '') + character
    }
  return Object.entries(byWidth).map(([width, characters]) => `${width} ${characters}`)
}

/** Invisible characters escaped, so that the file can be read and compared by eye. */
const toJson = value =>
  JSON.stringify(value, null, 1).replace(
    /(?![ \n])[\p{C}\p{Z}]/gu,
    character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )

const folder = mkdtempSync(join(tmpdir(), 'tinos-'))
try {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  const answer = execFileSync(npm, ['pack', PACKAGE, '--json', '--ignore-scripts', '--pack-destination', folder])
  const [{ filename, integrity }] = JSON.parse(answer.toString())
  if (integrity !== INTEGRITY) throw new Error(`${PACKAGE} is not the one this script was written for: ${integrity}`)
  execFileSync('tar', ['-xzf', filename], { cwd: folder })
  const styles = Object.entries(STYLES).map(([style, file]) => [style, widthsOf(join(folder, 'package', file))])
  const target = join(import.meta.dirname, '../src/decree/advances.json')
  writeFileSync(target, `${toJson(Object.fromEntries(styles))}\n`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
