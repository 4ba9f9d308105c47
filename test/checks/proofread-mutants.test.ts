/** Slips put into sound texts, one at a time: at least 95 of 100 of each kind must be found. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { textsOfPlan } from '../../src/checks/proofread/plan-texts.ts'
import type { ProofText } from '../../src/checks/proofread/proof-text.ts'
import { proofread } from '../../src/checks/proofread.ts'
import { readPlan } from '../../src/reader/read-plan.ts'
import { readYaml } from '../../src/reader/yaml.ts'
import { isUsual } from '../../src/text/syllable/usual-pairs.ts'

const folder = join(import.meta.dirname, '../../examples')

const textsIn = (name: string): readonly ProofText[] => {
  const tree = readYaml(readFileSync(join(folder, name), 'utf8')).value
  const plan = tree && readPlan(tree).value
  return plan ? textsOfPlan(plan).filter(({ part }) => part === 'body' || part === 'opening') : []
}
const texts = readdirSync(folder)
  .filter(name => name.endsWith('.yaml'))
  .flatMap(textsIn)

const date = { nam: 2024, thang: 3, ngay: 1 }
const codesOf = (text: ProofText): number => proofread([{ ...text, list: null }], { medium: 'plan', date }).length

interface Place {
  readonly index: number
  readonly word: string
  readonly next: string
}

/** Words in small letters, each with the one behind it. */
const placesIn = (text: string): readonly Place[] =>
  [...text.matchAll(/(?<![A-Za-zÀ-ỹ])([a-zà-ỹ]{2,}) (?=([A-Za-zÀ-ỹ]+))/gu)]
    .map(({ 1: word = '', 2: next = '', index }) => ({ index, word, next }))
    .filter(({ word, next }) => word === word.toLowerCase() && next === next.toLowerCase())

const put = (text: string, { index, word }: Place, right: string): string =>
  text.slice(0, index) + right + text.slice(index + word.length)

const everyWord =
  (change: (word: string) => string, which: (place: Place) => boolean = () => true) =>
  (text: string): readonly string[] =>
    placesIn(text)
      .filter(which)
      .map(place => put(text, place, change(place.word)))

const replaced =
  (pattern: RegExp, right: string) =>
  (text: string): readonly string[] =>
    [...text.matchAll(pattern)].map(
      ({ 0: found, index }) =>
        text.slice(0, index) + right.replace('$&', () => found) + text.slice(index + found.length),
    )

const isPaired = ({ word, next }: Place): boolean => isUsual(word, next)
const withoutRoof = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/[\u0302\u0306\u031b]/, '')
    .normalize('NFC')
const bare = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0303\u0309\u0323]/, '')
    .normalize('NFC')

const mutants: Readonly<Record<string, (text: string) => readonly string[]>> = {
  'a blank before a comma or a semicolon': replaced(/(?<=[a-zà-ỹ])[,;](?= )/gu, ' $&'),
  'no blank after a comma or a semicolon': replaced(/(?<=[a-zà-ỹ][,;]) (?=[a-zà-ỹ])/gu, ''),
  'a doubled comma': replaced(/,(?= )/gu, ',,'),
  'a small letter after a stop': text =>
    [...text.matchAll(/[a-zà-ỹ]{2}\. (?=[A-ZĐ])/gu)].map(({ 0: found, index }) => {
      const at = index + found.length
      return text.slice(0, at) + text.charAt(at).toLowerCase() + text.slice(at + 1)
    }),
  'two words without a blank': text =>
    placesIn(text)
      .filter(isPaired)
      .map(({ index, word }) => text.slice(0, index + word.length) + text.slice(index + word.length + 1)),
  'a last letter typed twice': everyWord(word => word + word.slice(-1)),
  'no tone in a daily pair': everyWord(bare, isPaired),
  'no roof in a daily pair': everyWord(withoutRoof, isPaired),
  'a first letter typed twice': everyWord(word => word.slice(0, 1) + word),
  'a letter left out of a daily pair': everyWord(word => word.slice(0, -1), isPaired),
  UNBD: replaced(/UBND/g, 'UNBD'),
  HDND: replaced(/HĐND/g, 'HDND'),
  'Ủy Ban': replaced(/Ủy ban/g, 'Ủy Ban'),
  'a citation of another year': replaced(/(?<=số \d+\/)20\d\d(?=\/)/g, '2001'),
  'the 31st of February': replaced(/ngày \d\d tháng \d\d? năm/g, 'ngày 31 tháng 02 năm'),
  'a mixture of tone marks': replaced(/(?<= )(?:hóa|thủy|xóa|hòa)(?= )/g, 'hoá và hóa'),
}

const FLOOR = 95
const MOST = 300

test.each(Object.entries(mutants))('%s is found', (_, mutate) => {
  const made = texts.flatMap(text =>
    mutate(text.text)
      .filter(words => words !== text.text)
      .map(words => ({ text, words })),
  )
  const step = Math.max(1, Math.floor(made.length / MOST))
  const tried = made.filter((_, i) => i % step === 0)
  const missed = tried.filter(({ text, words }) => codesOf({ ...text, text: words }) <= codesOf(text))
  const share = (100 * (tried.length - missed.length)) / Math.max(1, tried.length)
  const around = missed.slice(0, 10).map(({ text, words }) => {
    const at = [...words].findIndex((letter, i) => letter !== text.text[i])
    return words.slice(Math.max(0, at - 12), at + 12)
  })
  expect({ found: share >= FLOOR, around }).toEqual({ found: true, around: share >= FLOOR ? around : [] })
})
