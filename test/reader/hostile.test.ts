import { expect, test } from 'vitest'
import { pinAll } from '../../src/diagnostics/pin.ts'
import { reportText } from '../../src/diagnostics/report-text.ts'
import { MAX_BYTES, MAX_DEPTH } from '../../src/reader/limits.ts'
import { checkTypedNumbering } from '../../src/reader/slips/numbering.ts'
import { readYaml } from '../../src/reader/yaml.ts'

/** As much of it as a file may hold. */
const fill = (unit: string): string => unit.repeat(Math.floor(MAX_BYTES / unit.length))
const lines = (count: number, line: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => line(i)).join('\n')
const deeper = (unit: string): string => lines(1400, i => ' '.repeat(i) + unit)

const units: readonly string[] = [
  ...[
    '[',
    '{',
    '{a: ',
    '[{',
    '- ',
    '? ',
    ': ',
    '"',
    "'",
    '!',
    '&',
    '*',
    '*a ',
    '&a ',
    '!a ',
    ',',
    ']',
    '|',
    '#',
    ' ',
    '\t',
    '\r',
  ],
  ...[
    '\n',
    '>\n',
    '-\n',
    '?\n',
    ':\n',
    '#\n',
    ' #\n',
    '---\n',
    '...\n',
    '%\n',
    '\t\n',
    ' \n',
    '\ta: b\n',
    'a: 1\n',
    'a: b\r\n',
  ],
  ...['k', 'µ', 'n©n ', 'chữ ', 'a:b:', 'x #y ', '\u0001', '\ud800', '\u200b', '<<: *a\n', '!!str ', '[a]: ', 'a: '],
  ...[
    '- "a" b\n',
    '- *x y\n',
    '- @a\n',
    '- "a\n',
    "- 'a\n",
    '"a\n',
    '- [a\n',
    '- {a\n',
    '- a: b c\n',
    '- Thời gian: a\n',
    '-Nâng\n',
  ],
  ...[
    '- #a\n',
    '- a #b\n',
    '- a # b\n',
    '-\u00a0a\n',
    '- “a”\n',
    'a:\n b:\n  c\n',
    '- - a\n',
    'a: b\n c: d\n',
    'a b\n',
    '1: a\n',
    'a: x: y\n',
  ],
]

const inputs: ReadonlyMap<string, string> = new Map([
  ...units.map(unit => [`1 MiB of ${JSON.stringify(unit)}`, fill(unit)] as const),
  ['brackets and commas', `[${fill(',')}`],
  ['pairs in brackets', `[${fill('a: b, ')}]`],
  ['quotes in brackets', `[${fill('"a",')}]`],
  ['line ends in brackets', `[${fill('\n')}`],
  ['comments in brackets', `[${fill('#\n')}`],
  ['question marks in brackets', `[${fill('? ')}`],
  ['bad quotes in brackets', `[\n${fill('  "a" b,\n')}]`],
  ['aliases in brackets', `[${fill('*a b,')}]`],
  ['100,000 keys in a map', lines(100_000, i => `k${i}: 1`)],
  ['30,000 keys, each twice', lines(60_000, i => `k${i % 30_000}: 1`)],
  ['a key of a megabyte', `${fill('k')}: 1`],
  ['a key of a megabyte after a question mark', `? ${fill('k')}\n: 1`],
  ['a text of a megabyte', `a: ${fill('chữ ')}`],
  ['a text of many lines', `a:\n${fill('  chữ\n')}`],
  ['a text with a megabyte of empty lines', `a: x\n${fill('\n')}b`],
  ['a megabyte of blanks within a text', `a: b${fill(' ')}c`],
  ['a megabyte of blanks before a key', `${fill(' ')}a: b`],
  ['a quoted text of many lines', `a: "${fill('x\n ')}"`],
  ['a quoted text never closed', `a: "${fill('x\n ')}`],
  ['backslashes', `a: "${fill('\\')}`],
  ['escaped quotes', `a: "${fill('\\"')}`],
  ['escapes of NUL', `a: "${fill('\\u0000')}"`],
  ['escapes of half characters', `a: "${fill('\\ud83d')}"`],
  ['a block of many lines', `a: |\n${fill(' x\n')}`],
  ['a block of many paragraphs', `mo_dau: >\n${fill('  - x\n\n')}`],
  ['a block of invisible characters', `a: |\n${fill(' \u200bÐ\ufffd\n')}`],
  ['a comment after a text, line by line', `a: b\n${fill(' # x\n')} c`],
  ['maps ever deeper', deeper('a:')],
  ['lists ever deeper', deeper('-')],
  ['headings ever deeper', deeper('- Thời gian là:')],
  ['lines ever less deep', lines(700, i => `${' '.repeat(1400 - 2 * i)}a: b`)],
  ['brackets a little too deep', '['.repeat(MAX_DEPTH + 1) + ']'.repeat(MAX_DEPTH + 1)],
  ['an alias bomb', `a: &a0 [x]\n${lines(20, i => `b${i}: &a${i + 1} [${`*a${i},`.repeat(9)}]`)}`],
  ['a merge bomb', `a: &a0 {x: 1}\n${lines(20, i => `b${i}: &a${i + 1} {<<: [${`*a${i},`.repeat(9)}]}`)}`],
  ['many items numbered by hand', `noi_dung:\n${lines(40_000, () => '- 1. a')}`],
  ['all signs in disorder', lines(20_000, i => ` \n-:#"'[]{}&*!|>%@\`,?ab`.slice(i % 20).repeat(2))],
  ['every third line at fault', lines(9_000, i => ['a: b', '  c', '] x'][i % 3] ?? '')],
])

// The limit of the issue; a hang would end here.
const SECONDS = 5

test.each([...inputs])('hostile input ends in findings or in a tree: %s', { timeout: SECONDS * 1000 }, (_, source) => {
  const { value, findings } = readYaml(source)
  expect(value !== null || findings.length > 0).toBe(true)
  expect(findings.length).toBeLessThanOrEqual(51)

  const all = [...findings, ...(value ? checkTypedNumbering(value) : [])]
  const diagnostics = pinAll(all, { file: 'ke-hoach.yaml', lang: 'vi', source, tree: value })
  const report = reportText(diagnostics, { lang: 'vi', clause: rule => rule })
  expect(Math.max(0, ...report.split('\n').map(line => line.length))).toBeLessThan(1200)
})

test('a plan may nest as deep as the limit', () => {
  const nested = (levels: number): string => `a: ${'['.repeat(levels - 1)}${']'.repeat(levels - 1)}`
  expect(readYaml(nested(MAX_DEPTH)).findings).toEqual([])
  expect(readYaml(nested(MAX_DEPTH + 1)).findings).toMatchObject([{ code: 'KH114' }])
})
