import { describe, expect, test } from 'vitest'
import { isJudged } from '../src/decree/asks.ts'
import { verifyDocx } from '../src/verify.ts'
import { writeDocx } from '../src/writer/write-docx.ts'
import { bodyBases } from './support/body-bases.ts'
import { paperOf } from './support/page-bases.ts'
import { bodyMutants } from './support/page-mutants-body.ts'
import { footMutants } from './support/page-mutants-foot.ts'
import { headMutants } from './support/page-mutants-head.ts'

const SETTLED = 'the writer settles it for every paper'
const BORDER = 'the writer draws every line solid and in the middle, as a border'
const ROLES = 'the writer has no style for parts that only papers of others have'
const ROOM = 'the line under it, a border between indents, grows with its column'

/** What our writer cannot put into a file, or what another fault comes with there; docx-mutants-*.ts has it in XML. */
const unwritten: Readonly<Record<string, string>> = {
  'ND30-1.b the text on its side': ROOM,
  'ND30-1.b text and tables on their side': ROOM,
  'ND30-1.g a right margin of 25 mm': ROOM,
  'ND30-2.0.f a column of 130 mm for the national title': ROOM,
  'ND30-2.1.a a national title of 14 pt': ROOM,
  'ND30-2.2.i the name of the committee on one line': ROOM,
  'ND30-3.a a head without a table': ROOM,
  'ND30-1.c a later part of the text on its side without a table': SETTLED,
  'ND30-1.f mirrored margins': SETTLED,
  'ND30-1.i another font for other scripts': SETTLED,
  'ND30-1.k a highlighted paragraph': SETTLED,
  'ND30-1.l Roman page numbers': SETTLED,
  'ND30-1.l page numbers from 3': SETTLED,
  'ND30-1.l no number on even pages': SETTLED,
  'ND30-1.m the number of page 1 shown': SETTLED,
  'ND30-2.10.i page numbers that go on': SETTLED,
  'ND30-2.10.i a number on the first page': SETTLED,
  'ND30-2.8.i a picture': 'the writer has no pictures',
  'ND30-2.8.e a stamp of 13 pt': 'an appendix alone in its file is written as the body',
  'ND30-2.10.k a signature': 'the foot of an appendix is read as a table of its text',
  'ND30-2.1.e two rules under the motto': BORDER,
  'ND30-2.1.e a dashed rule': BORDER,
  'ND30-2.1.e a rule 5 mm off the middle': BORDER,
  'ND30-2.2.e a dashed rule': BORDER,
  'ND30-2.2.e a rule 6 mm off the middle': BORDER,
  'ND30-2.5.c a dashed rule': BORDER,
  'ND30-2.5.c a rule 20 mm off the middle': BORDER,
  'ND30-2.13.a a dashed rule above the address': BORDER,
  'ND30-3.g a rule typed with underscores': BORDER,
  'ND30-3.g an underlined motto': 'the writer underlines nothing',
  'ND30-2.6.p PHẦN I in capitals': ROLES,
  'ND30-2.6.p Phần I not bold': ROLES,
  'ND30-2.6.p Phần I flush left': ROLES,
  'ND30-2.6.p its title in lower case': ROLES,
  'ND30-2.6.y Phần I without title': ROLES,
  'ND30-2.6.z ĐIỀU in capitals': ROLES,
  'ND30-2.6.z an article not bold': ROLES,
  'ND30-2.6.z an article left out': ROLES,
}

const mutants = [
  ...headMutants.map(({ base, change, ...mutant }) => ({ ...mutant, document: () => change(paperOf(base)) })),
  ...[...bodyMutants, ...footMutants].map(({ base, change, ...mutant }) => ({
    also: [],
    ...mutant,
    document: () => change(bodyBases[base]),
  })),
].map(mutant => ({ ...mutant, title: `${mutant.rule} ${mutant.name}` }))

test('what is left out is a mutant that exists', () => {
  const titles = new Set(mutants.map(({ title }) => title))
  expect(Object.keys(unwritten).filter(title => !titles.has(title))).toEqual([])
})

describe('a page with one fault, written and read back, fails its rule and no other', () => {
  // The texts of these pages are those of tests: what the proofreader says of them is not asked here.
  test.each(mutants.filter(({ title }) => !Object.hasOwn(unwritten, title)))('$title', async mutant => {
    const { rules } = verifyDocx(await writeDocx(mutant.document()), { file: 'a.docx', lang: 'vi' })
    const failed = rules.filter(({ verdict, rule }) => verdict === 'fail' && isJudged(rule)).map(({ rule }) => rule)
    expect(failed.sort()).toEqual([mutant.rule, ...mutant.also].sort())
  })
})
