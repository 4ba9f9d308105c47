/** What a document hangs on, as a hash: equal input, equal bytes. */
import { createHash } from 'node:crypto'

/** SHA-256 in hex digits. */
export const sha256 = (content: Uint8Array | string): string => createHash('sha256').update(content).digest('hex')

/** JSON whose keys are sorted, so that the order of columns does not count. */
export const canonical = (value: unknown): string =>
  JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  )

/** All that is the same for every row of a run. */
export interface RunIdentity {
  /** SHA-256 of the template. */
  readonly template: string
  readonly version: string
  readonly formats: readonly string[]
}

/** The hash of one row's input: template, values, version of the tool, formats. */
export const inputHash = (identity: RunIdentity, values: unknown): string =>
  sha256(canonical([identity.template, identity.version, identity.formats, values]))
