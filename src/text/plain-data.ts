/** Values as YAML, JSON and sheets give them. */

/** Neither a list nor null; ask it with Object.hasOwn, since it may have a prototype. */
export const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What stands under a key of a map; undefined for nothing. */
export const memberOf = (value: unknown, key: string): unknown =>
  isMap(value) && Object.hasOwn(value, key) ? value[key] : undefined

/** Is there anything: no absent value, no empty text or list? */
export const isPresent = (value: unknown): boolean =>
  value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0)

/** Does a condition hold for it? 0 is a value like others. */
export const isTrue = (value: unknown): boolean => value !== false && isPresent(value)
