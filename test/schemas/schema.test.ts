/** The schema as a document: valid draft 2020-12, explained in full, and at one with the decree's figures. */
import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { bodySizes, firstLine, lineSpacing, margins, paragraphGap } from '../../src/decree/figures.ts'
import type { SchemaNode } from '../../src/reader/structure/shape.ts'

const schema = JSON.parse(
  readFileSync(new URL('../../schemas/ke-hoach.schema.json', import.meta.url), 'utf8'),
) as SchemaNode

/** Every property of the schema, with the JSON Pointer of its subschema. */
const propertiesIn = (node: unknown, pointer = '', named = false): readonly (readonly [string, SchemaNode])[] => {
  if (typeof node !== 'object' || node === null) return []
  return Object.entries(node).flatMap(([key, inner]) => {
    if (!named && (key === 'examples' || key === 'enum')) return []
    const at = `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`
    const below = propertiesIn(
      inner,
      at,
      !named && (key === 'properties' || key === 'patternProperties' || key === '$defs'),
    )
    return named && /\/(properties|patternProperties)$/.test(pointer)
      ? [[at, inner as SchemaNode] as const, ...below]
      : below
  })
}

const properties = propertiesIn(schema)

test('the schema is valid draft 2020-12', () => {
  const ajv = new Ajv2020()
  expect(schema).toHaveProperty('$schema', 'https://json-schema.org/draft/2020-12/schema')
  expect(ajv.validateSchema(schema), JSON.stringify(ajv.errors)).toBe(true)
})

test('the schema has no oneOf and no open map', () => {
  expect(JSON.stringify(schema)).not.toMatch(/"(oneOf|anyOf)":|"additionalProperties":true/)
  const open = [...propertiesIn({ $defs: schema.$defs }), ...properties].filter(
    ([, node]) => node.properties !== undefined && !('additionalProperties' in node),
  )
  expect(open.map(([pointer]) => pointer)).toEqual([])
})

describe('every property', () => {
  test('is there', () => expect(properties.length).toBeGreaterThanOrEqual(100))

  test.each(properties)('%s has title, description and examples', (_, node) => {
    expect(node.title).toMatch(/\p{L}/u)
    expect(node.description).toMatch(/\p{L}/u)
    expect(node.examples?.length).toBeGreaterThan(0)
  })

  test('has examples that it allows', () => {
    const ajv = new Ajv2020({ allowUnionTypes: true })
    ajv.addSchema(schema, 'ke-hoach')
    for (const [pointer, { examples = [] }] of properties) {
      const validate = ajv.getSchema(`ke-hoach#${pointer.split('/').map(encodeURIComponent).join('/')}`)
      for (const example of examples) expect(validate?.(example), `${pointer} ${JSON.stringify(example)}`).toBe(true)
    }
  })
})

test('the ranges of presentation are those of the decree table', () => {
  const at = (pointer: string) =>
    properties.find(([found]) => found === `/properties/trinh_bay/properties/${pointer}`)?.[1]
  expect(at('co_chu')?.enum?.toSorted()).toEqual([...bodySizes.values])
  expect(at('lui_dau_dong')?.enum).toEqual([...firstLine.values])
  const ranges = [
    ['cach_doan', paragraphGap],
    ['gian_dong', lineSpacing],
    ['le/properties/tren', margins.top],
    ['le/properties/duoi', margins.bottom],
    ['le/properties/trai', margins.left],
    ['le/properties/phai', margins.right],
  ] as const
  for (const [pointer, figure] of ranges) {
    expect(at(pointer), pointer).toMatchObject({ minimum: figure.min, maximum: figure.max })
  }
})
