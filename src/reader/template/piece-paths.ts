/** All names of a text with `{{…}}`. */
import type { NamePath, Piece } from '../../text/expression.ts'

/** In the order written, those of arguments and of blocks with them. */
export const piecePaths = (pieces: readonly Piece[]): readonly NamePath[] =>
  pieces.flatMap(piece => {
    if (piece.kind === 'name') return [piece.path]
    if (piece.kind === 'refused') return []
    const values = piece.kind === 'helper' ? piece.values : [piece.value]
    const own = values.flatMap(value =>
      value.kind === 'path' ? [value.path] : value.kind === 'helper' ? piecePaths([value]) : [],
    )
    return piece.kind === 'block' ? [...own, ...piecePaths(piece.inner), ...piecePaths(piece.otherwise)] : own
  })
