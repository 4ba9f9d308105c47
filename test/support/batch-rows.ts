/** Trees as a batch makes them: what does not change from row to row is the very same object. */
import type { Tree } from '../../src/reader/tree.ts'

/** A tree over plain data; numbers and yes/no are typed as `typed` says. */
export const treeOf = (value: unknown, typed: (scalar: number | boolean) => string = String): Tree => {
  const at = (pointer: string): unknown =>
    pointer
      .split('/')
      .slice(1)
      .reduce<unknown>((inner, key) => (inner as Record<string, unknown> | undefined)?.[key], value)
  return {
    source: '',
    value,
    rangeOf: () => ({ start: 0, end: 0 }),
    typed: pointer => {
      const scalar = at(pointer)
      if (typeof scalar === 'number' || typeof scalar === 'boolean') return typed(scalar)
      return typeof scalar === 'string' ? scalar : null
    },
  }
}

/** The same data with other texts; copies only what stands above a text that changes. */
export const rewritten = (value: unknown, rewrite: (text: string) => string): unknown => {
  if (typeof value === 'string') return rewrite(value)
  if (typeof value !== 'object' || value === null) return value
  const inner = Object.entries(value).map(([key, part]) => [key, rewritten(part, rewrite)] as const)
  if (inner.every(([key, part]) => part === (value as Record<string, unknown>)[key])) return value
  return Array.isArray(value) ? inner.map(([, part]) => part) : Object.fromEntries(inner)
}

/** The same data with something else at a pointer (undefined: nothing); copies only what stands above it. */
export const replaced = (value: unknown, pointer: string, by: unknown): unknown => {
  const [, key = '', ...rest] = pointer.split('/')
  const below = rest.map(segment => `/${segment}`).join('')
  const part = below === '' ? by : replaced((value as Record<string, unknown>)[key], below, by)
  if (Array.isArray(value)) return value.map((item, i) => (String(i) === key ? part : item))
  return { ...(value as object), [key]: part }
}
