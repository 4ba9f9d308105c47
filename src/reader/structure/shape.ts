/** The plan's schema as a map of places: what may stand where, and what it is called. */

/** The keywords that the plan's schema uses, no more of JSON Schema. */
export interface SchemaNode {
  readonly $ref?: string
  readonly $defs?: Readonly<Record<string, SchemaNode>>
  readonly title?: string
  readonly description?: string
  readonly examples?: readonly unknown[]
  readonly type?: string | readonly string[]
  readonly enum?: readonly unknown[]
  readonly pattern?: string
  readonly minimum?: number
  readonly maximum?: number
  readonly required?: readonly string[]
  readonly properties?: Readonly<Record<string, SchemaNode>>
  readonly patternProperties?: Readonly<Record<string, SchemaNode>>
  readonly propertyNames?: SchemaNode
  readonly items?: SchemaNode
  readonly allOf?: readonly SchemaNode[]
  readonly if?: SchemaNode
  readonly then?: SchemaNode
}

/** What may stand at one place, its `$ref` followed. */
export interface Shape {
  /** Name of the definition (`phan`, `khoi`, `chu` …), else the key that it stands under; '' is the plan. */
  readonly name: string
  readonly title: string
  readonly description: string
  readonly example: unknown
  /** Empty where only certain values are allowed. */
  readonly types: readonly string[]
  readonly allowed: readonly unknown[] | null
  readonly least: number | null
  readonly most: number | null
  /** Does it take any text that is not blank? */
  readonly anyText: boolean
  readonly required: readonly string[]
  readonly keys: readonly string[]
  /** Prefix of the keys that the author may name ("muc_", "khoan_"); null where there are none. */
  readonly ownPrefix: string | null
  /** Key → the only keys that may stand beside it: the kinds of a block. */
  readonly companions: ReadonlyMap<string, readonly string[]>
  child(key: string): Shape | null
  readonly items: () => Shape | null
}

const followed = (root: SchemaNode, node: SchemaNode): { name: string | null; node: SchemaNode } => {
  const name = node.$ref?.split('/').at(-1)
  const target = name === undefined ? undefined : root.$defs?.[name]
  if (name === undefined || target === undefined) return { name: null, node }
  const { $ref: _, ...own } = node
  const required = [...(target.required ?? []), ...(own.required ?? [])]
  return { name, node: { ...target, ...own, ...(required.length > 0 && { required }) } }
}

/** From `if: {required: [key]}, then: {propertyNames: {enum}}`. */
const companionsOf = (node: SchemaNode): ReadonlyMap<string, readonly string[]> =>
  new Map(
    (node.allOf ?? []).flatMap(rule => {
      const [key, ...others] = rule.if?.required ?? []
      const beside = rule.then?.propertyNames?.enum
      return key !== undefined && others.length === 0 && beside ? [[key, beside as readonly string[]] as const] : []
    }),
  )

const listOf = (type: string | readonly string[] | undefined): readonly string[] =>
  type === undefined ? [] : typeof type === 'string' ? [type] : type

/** Reads the schema; shapes are made when asked for, each once. */
export const readShapes = (root: SchemaNode): Shape => {
  const made = new Map<SchemaNode, Shape>()
  const shapeOf = (raw: SchemaNode, key: string): Shape => {
    const known = made.get(raw)
    if (known) return known
    const { name, node } = followed(root, raw)
    const patterns = Object.entries(node.patternProperties ?? {}).map(
      ([pattern, child]) => [new RegExp(pattern, 'u'), child] as const,
    )
    const shape: Shape = {
      name: name ?? key,
      title: node.title ?? key,
      description: node.description ?? '',
      example: node.examples?.[0] ?? null,
      types: listOf(node.type),
      allowed: node.enum ?? null,
      least: node.minimum ?? null,
      most: node.maximum ?? null,
      anyText: listOf(node.type).includes('string') && (node.pattern ?? '\\S') === '\\S',
      required: node.required ?? [],
      keys: Object.keys(node.properties ?? {}),
      ownPrefix: /^\^([a-z]+_)/.exec(Object.keys(node.patternProperties ?? {})[0] ?? '')?.[1] ?? null,
      companions: companionsOf(node),
      child: wanted => {
        const named = Object.hasOwn(node.properties ?? {}, wanted) ? node.properties?.[wanted] : undefined
        const found = named ?? patterns.find(([pattern]) => pattern.test(wanted))?.[1]
        return found ? shapeOf(found, wanted) : null
      },
      items: () => (node.items ? shapeOf(node.items, key) : null),
    }
    made.set(raw, shape)
    return shape
  }
  return shapeOf(root, '')
}

/** False where only certain values are allowed: such a place has no types. */
export const accepts = (shape: Shape, type: 'string' | 'number' | 'array' | 'object' | 'boolean'): boolean =>
  shape.types.includes(type)

/** A container of keys. `fixed` is its own key where it has only one place in a plan, '' for the plan itself. */
export interface Home {
  readonly name: string
  readonly fixed: string | null
  readonly keys: readonly string[]
}

/** Every container under `root`, the outer ones first. */
export const homesUnder = (root: Shape): readonly Home[] => {
  const seen = new Set<Shape | string>([root.name])
  const homes: Home[] = []
  let level: readonly { readonly shape: Shape; readonly fixed: string | null }[] = [{ shape: root, fixed: '' }]
  while (level.length > 0) {
    homes.push(...level.map(({ shape, fixed }) => ({ name: shape.name, fixed, keys: shape.keys })))
    level = level.flatMap(({ shape }) =>
      [...shape.keys.map(key => shape.child(key)), shape.items()].flatMap(child => {
        if (child === null || seen.has(child.name)) return []
        seen.add(child.name)
        const single = shape.keys.includes(child.name) && !shape.companions.has(child.name)
        return [{ shape: child, fixed: single ? child.name : null }]
      }),
    )
  }
  return homes.filter(home => home.keys.length > 0)
}
