import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { compilePlan } from '../src/compile.ts'
import { writeDocx } from '../src/writer/write-docx.ts'
import {
  decreeAbsent,
  fontAbsent,
  fontsOf,
  judgeDecree,
  officeAbsent,
  pageCount,
  toPdf,
  validateWithSdk,
  validateWithXsd,
  xsdAbsent,
} from './support/oracles.ts'
import { runNode } from './support/process.ts'
import { sampleOf, shipped } from './support/shipped-templates.ts'

const examples = join(import.meta.dirname, '../examples')
const plans = readdirSync(examples)
  .filter(name => name.endsWith('.yaml'))
  .map(name => basename(name, '.yaml'))
const launch = join(import.meta.dirname, '../dist/launch.cjs')
const folder = mkdtempSync(join(tmpdir(), 'khcchc-oracles-'))
const built = (name: string): string => join(folder, `${name}.docx`)

beforeAll(async () => {
  for (const name of plans) {
    const { document, diagnostics } = compilePlan(readFileSync(join(examples, `${name}.yaml`)), {
      file: name,
      lang: 'en',
    })
    if (!document) throw new Error(`${name}.yaml does not compile: ${JSON.stringify(diagnostics)}`)
    writeFileSync(built(name), await writeDocx(document))
  }
})
afterAll(() => rmSync(folder, { recursive: true }))

beforeAll(() => {
  for (const template of shipped) {
    const [file, data] = [`templates/${template}`, sampleOf(template)]
    const name = `{{stt}}-${basename(template, '.yaml')}`
    const args = [launch, 'batch', file, '--data', data, '--only', '1', '--jobs', '1', '-o', folder, '--name', name]
    const { status, stderr } = runNode([...args, '--quiet'])
    if (status !== 0) throw new Error(`${file} with ${data} ended with ${status}: ${stderr}`)
  }
})

const WORD_FILES = [
  ...plans.map(name => ({ name, what: `examples/${name}.yaml` })),
  ...shipped.map(template => ({ name: `1-${basename(template, '.yaml')}`, what: `a batch of templates/${template}` })),
]

describe.each(WORD_FILES)('the Word file of $what', ({ name }) => {
  test('is valid for the Open XML SDK', async () => {
    expect(await validateWithSdk(built(name))).toEqual([])
  })

  test('is valid for the schemas of ISO/IEC 29500', async ({ skip }) => {
    skip(xsdAbsent !== null, xsdAbsent ?? '')
    expect(await validateWithXsd(built(name))).toEqual([])
  })

  test('follows the decree, rule by rule', async ({ skip }) => {
    skip(decreeAbsent !== null, decreeAbsent ?? '')
    expect((await judgeDecree(built(name))).faults).toEqual([])
  })
})

type Parts = Record<string, string>

/** Rewrites one part; fails where there is nothing to break. */
const replace = (parts: Parts, part: string, from: string | RegExp, to: string): Parts => {
  const text = parts[part]?.replace(from, to)
  if (text === undefined || text === parts[part]) throw new Error(`${part} has no ${from}`)
  return { ...parts, [part]: text }
}
const DOCUMENT = 'word/document.xml'
const STYLES = 'word/styles.xml'
const RELATIONSHIPS = 'word/_rels/document.xml.rels'

interface Breakage {
  readonly fault: string
  readonly damage: (parts: Parts) => Parts
  /** The SDK lets it pass. */
  readonly schemasOnly?: true
}

const BREAKAGES: readonly Breakage[] = [
  {
    fault: 'paragraph properties out of order',
    damage: parts => replace(parts, DOCUMENT, /<w:pPr>(?=<w:pStyle)/, '<w:pPr><w:keepNext/>'),
  },
  {
    fault: 'an alignment Word does not know',
    damage: parts => replace(parts, DOCUMENT, /<w:jc w:val="\w+"/, '<w:jc w:val="middle"'),
  },
  {
    fault: 'a length with a fraction',
    damage: parts => replace(parts, DOCUMENT, /<w:gridCol w:w="(\d+)"/, '<w:gridCol w:w="$1.5"'),
  },
  {
    fault: 'an element Word does not know',
    damage: parts => replace(parts, DOCUMENT, '<w:p>', '<w:paragraph/><w:p>'),
  },
  {
    fault: 'a cell without a paragraph',
    damage: parts => replace(parts, DOCUMENT, /<\/w:tcPr>.*?<\/w:tc>/s, '</w:tcPr></w:tc>'),
    schemasOnly: true,
  },
  {
    fault: 'two relationships with one id',
    damage: parts => replace(parts, RELATIONSHIPS, /(<Relationship [^>]*>)(?=<Relationship )/, '$1$1'),
  },
  { fault: 'a part that is named and not there', damage: ({ [STYLES]: _, ...parts }) => parts },
  { fault: 'a part that is not XML', damage: parts => replace(parts, STYLES, '</w:styles>', '') },
]

describe.each(BREAKAGES)('a Word file with $fault', ({ fault, damage, schemasOnly = false }) => {
  const broken = join(folder, `${fault}.docx`)

  beforeAll(() => {
    const entries = Object.entries(unzipSync(readFileSync(built('xa'))))
    const parts = damage(Object.fromEntries(entries.map(([part, bytes]) => [part, strFromU8(bytes)])))
    writeFileSync(broken, zipSync(Object.fromEntries(Object.entries(parts).map(([part, xml]) => [part, strToU8(xml)]))))
  })

  test.skipIf(schemasOnly)('is refused by the Open XML SDK', async () => {
    expect(await validateWithSdk(broken)).not.toEqual([])
  })

  test('is refused by the schemas of ISO/IEC 29500', async ({ skip }) => {
    skip(xsdAbsent !== null, xsdAbsent ?? '')
    expect(await validateWithXsd(broken)).not.toEqual([])
  })
})

/** Pages in LibreOffice with Liberation Serif: a change here is a change an office sees. */
const PAGES = [
  { name: 'toi-thieu', pages: 1 },
  { name: 'phuong', pages: 4 },
  { name: 'bang-phu-luc', pages: 8 },
]

describe('printed by LibreOffice', () => {
  const reason = officeAbsent ?? fontAbsent
  const printed = new Map<string, string>()
  beforeAll(() => {
    if (reason !== null) return
    const pdfs = toPdf(PAGES.map(({ name }) => built(name)))
    for (const pdf of pdfs) printed.set(basename(pdf, '.pdf'), pdf)
  }, 60_000)

  test.for(PAGES)('the example $name has $pages pages, in one family of letters', ({ name, pages }, { skip }) => {
    skip(reason !== null, reason ?? '')
    const pdf = printed.get(name) ?? ''
    expect(fontsOf(pdf)).toHaveLength(1)
    expect(pageCount(pdf)).toBe(pages)
  })
})
