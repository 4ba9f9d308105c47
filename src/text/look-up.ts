/** What a name of a template stands for. */
import type { NamePath } from './expression.ts'
import { memberOf } from './plain-data.ts'

/** The item of `moi` in a scope: what `this` means outside `#each` and `#with`. */
export const ITEM = '%this'

/** The value of a name and its fields; undefined where it is absent. */
export const lookUp = (scope: object, { of, parts }: NamePath): unknown =>
  parts.reduce<unknown>(memberOf, of === 'item' ? memberOf(scope, ITEM) : scope)
