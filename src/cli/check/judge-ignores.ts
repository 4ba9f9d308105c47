/** What is wrong with the comments that silence findings (KH786–KH790). */
import type { Lang } from '../../diagnostics/code.ts'
import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { atSource, type Finding, finding } from '../../diagnostics/finding.ts'
import { pinAll } from '../../diagnostics/pin.ts'
import { type Ignore, readIgnores } from '../../reader/ignore.ts'
import type { Ignored } from '../../reader/ignored.ts'
import { MAX_FINDINGS } from '../../reader/limits.ts'
import { isKnownId, nearestId } from '../config/read-config.ts'

/** A file that has been judged with the comments in force. */
export interface JudgedText {
  readonly file: string
  readonly source: string
  readonly ignored: Ignored
  /** Were all checks made? An error keeps later ones from being made, and then nobody knows what a comment is good for. */
  readonly whole: boolean
}

const judgeOne = ({ at, line, ids, reason }: Ignore, { ignored, whole }: JudgedText): readonly Finding[] => {
  const place = atSource(at.start, at.end - at.start)
  if (ids.length === 0) return [finding('KH786', place, { lacks: 'code' })]
  const unreasoned = reason === null ? [finding('KH786', place, { lacks: 'reason' })] : []
  const ofIds = ids.flatMap(({ id, offset }) => {
    const here = atSource(offset, id.length)
    if (!isKnownId(id)) return [finding('KH788', here, { given: id, nearest: nearestId(id) })]
    if (ignored.refused.includes(offset)) return [finding('KH790', here, { given: id })]
    const used = ignored.suppressed.some(one => one.at === offset)
    return used || !whole || reason === null ? [] : [finding('KH789', here, { given: id, line })]
  })
  return [...unreasoned, ...ofIds]
}

/** Findings on the comments themselves; none where the file has no such comment. */
export const judgeIgnores = (judged: JudgedText, lang: Lang): readonly Diagnostic[] => {
  const ignores = readIgnores(judged.source)
  if (ignores.length === 0) return []
  const source = judged.source.startsWith('\ufeff') ? judged.source.slice(1) : judged.source
  // A file of nothing but such comments must not keep anybody waiting.
  const found: Finding[] = []
  for (const one of ignores) if (found.length < MAX_FINDINGS) found.push(...judgeOne(one, judged))
  return pinAll(found, { file: judged.file, lang, source, tree: null })
}
