/** What our writer puts into a Word file is recognised as what our layout meant, read back from the file alone. */
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { compilePlan } from '../../src/compile.ts'
import type { OfficialDocument } from '../../src/model/document.ts'
import { readDocx } from '../../src/reader/docx.ts'
import { recognise } from '../../src/recognise/recognise.ts'
import { writeDocx } from '../../src/writer/write-docx.ts'
import { namesOf, wordsOf } from '../support/nameless.ts'

const told = (document: OfficialDocument): readonly string[] =>
  namesOf(document).map(({ name, paragraph }) => `${name}: ${paragraph ? wordsOf(paragraph) : ''}`)

const examples = readdirSync('examples').filter(name => name.endsWith('.yaml'))
test.each(examples)('examples/%s', async name => {
  const { document } = compilePlan(readFileSync(`examples/${name}`), { file: name, lang: 'vi' })
  if (!document) throw new Error('no document')
  const { value } = readDocx(await writeDocx(document))
  expect(value && told(recognise(value))).toEqual(told(document))
})
