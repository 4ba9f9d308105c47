import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { codes } from '../../src/diagnostics/codes.ts'

const tables = join(import.meta.dirname, '../../src/diagnostics/codes')

test('every code stands in one table only, and all tables are put together', () => {
  const declared = readdirSync(tables).flatMap(name =>
    [...readFileSync(join(tables, name), 'utf8').matchAll(/^ {2}(KH\d{3}): \w/gm)].map(([, code]) => code),
  )
  expect(declared.filter((code, i) => declared.indexOf(code) !== i)).toEqual([])
  expect([...declared].sort()).toEqual(Object.keys(codes).sort())
})
