/** Files of rows that are gone. */
import type { Ledger } from './ledger.ts'
import { nameKey } from './names.ts'
import type { NamedRow } from './rows.ts'

/** Files that earlier runs made and that no row of the data names now. They stay: someone may need them. */
export const countVanished = (rows: readonly NamedRow[], ledger: Ledger): number => {
  const named = new Set(rows.flatMap(({ name }) => (name === null ? [] : [nameKey(name)])))
  const isThere = (name: string): boolean => ledger.file(`${name}.docx`) !== null || ledger.file(`${name}.pdf`) !== null
  return [...ledger.names()].filter(name => !named.has(name) && isThere(name)).length
}
