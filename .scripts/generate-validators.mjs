/**
 * schemas/ke-hoach.schema.json → src/reader/plan-validator.js: the check as plain code (no schema is compiled at run time)
 * and the schema itself, parsed only when there is a fault to explain. Same schema, same bytes.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import standalone from 'ajv/dist/standalone/index.js'

const source = new URL('../schemas/ke-hoach.schema.json', import.meta.url)
const target = new URL('../src/reader/plan-validator.js', import.meta.url)

const schema = JSON.parse(readFileSync(source, 'utf8'))
/** The schema without what only people read. A property may be called `title` too: names of properties stay. */
const bare = (node, isNames = false) => {
  if (node === null || typeof node !== 'object') return node
  if (Array.isArray(node)) return node.map(item => bare(item))
  return Object.fromEntries(
    Object.entries(node)
      .filter(([key]) => isNames || !['title', 'description', 'examples', '$comment'].includes(key))
      .map(([key, value]) => [key, bare(value, !isNames && /^(properties|patternProperties|\$defs)$/.test(key))]),
  )
}
const ajv = new Ajv2020({
  allErrors: true,
  strict: true,
  // "text or list" is said by a union of types, so that a fault in one branch is never told as a fault of the other.
  allowUnionTypes: true,
  // A conditional asks for keys that the schema around it describes.
  strictRequired: false,
  // One function a definition, not one copy a use: the bundle stays small.
  inlineRefs: false,
  messages: false,
  verbose: false,
  code: { source: true, esm: true, lines: false },
})
// ajv joins the errors of a definition with `concat`, which makes 100 000 faults in one list a matter of minutes.
const code = standalone
  .default(ajv, ajv.compile(bare(schema)))
  .replaceAll(/vErrors\.concat\(([\w.]+\.errors)\)/g, 'joinErrors(vErrors,$1)')
const [defaultExport] = code.match(/export default \w+;/) ?? []
if (!defaultExport || /\brequire\(|^import |concat\(/m.test(code)) {
  throw new Error('ajv gave other code than expected: it must export one function and import nothing')
}

writeFileSync(
  target,
  [
    '// Made by .scripts/generate-validators.mjs from schemas/ke-hoach.schema.json; not to be edited.',
    code.replace(defaultExport, '').replace(/export const validate ?=/, 'export const validatePlan ='),
    'function joinErrors(all,more){for(const error of more)all.push(error);return all}',
    `export const planSchema = () => JSON.parse(${JSON.stringify(JSON.stringify(schema))});`,
    '',
  ].join('\n'),
)
