import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, test } from 'vitest'
import { compilePlan } from '../src/compile.ts'
import { writeOutline } from '../src/writer/write-outline.ts'

const examples = join(import.meta.dirname, '../examples')
const names = readdirSync(examples)
  .filter(name => name.endsWith('.yaml'))
  .map(name => basename(name, '.yaml'))

test.each(names)('examples/%s.yaml builds without a remark, into the paper kept in test/outlines', async name => {
  const { document, diagnostics } = compilePlan(readFileSync(join(examples, `${name}.yaml`)), {
    file: name,
    lang: 'vi',
  })
  expect(diagnostics).toEqual([])
  await expect(document && writeOutline(document)).toMatchFileSnapshot(`outlines/${name}.txt`)
})
