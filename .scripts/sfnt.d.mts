/** Advances by code point, in font units. */
export function readFont(bytes: Buffer): {
  readonly unitsPerEm: number
  readonly advances: ReadonlyMap<number, number>
}
