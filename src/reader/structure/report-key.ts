/** Tells of a key that its place does not know. */
import { atKey, type Finding, finding } from '../../diagnostics/finding.ts'
import { squash } from '../../text/nearest.ts'
import { below } from '../../text/pointer.ts'
import { colonFinding } from './colon.ts'
import { meaningOf, whatAt } from './fault.ts'
import type { Level, Verdict } from './keys.ts'
import type { Work } from './work.ts'
import { shortened } from './write.ts'

/** A place of many in a plan is told by the name of its definition, one that is single by its key. */
const homeNames = (verdict: Extract<Verdict, { kind: 'elsewhere' }>): readonly string[] =>
  verdict.homes.slice(0, 3).map(home => (home.fixed === null ? home.name : `"${home.fixed}"`))

const keyFinding = (work: Work, level: Level, written: string, verdict: Verdict): Finding => {
  const { shape, map, pointer } = level
  const at = atKey(below(pointer, written))
  const key = shortened(written, 60)
  switch (verdict.kind) {
    case 'misspelt': {
      const { target, twice } = verdict
      if (twice) return finding('KH204', at, { key, target })
      const formOnly = squash(written) === squash(target)
      return finding('KH201', at, { key, target, meaning: meaningOf(shape.child(target)), formOnly })
    }
    case 'deeper':
      return finding('KH203', at, { key: verdict.target, homes: [`"${verdict.into}"`], move: 'in' })
    case 'outer':
      return finding('KH203', at, {
        key: verdict.target,
        homes: [`"${whatAt(verdict.level.pointer).key}"`],
        move: 'out',
      })
    case 'elsewhere':
      return finding('KH203', at, { key: verdict.target, homes: homeNames(verdict), move: null })
    case 'colon':
      return colonFinding(work, map, written, shape, pointer)
    case 'unknown': {
      const allowed = shape.keys.filter(other => !Object.hasOwn(map, other))
      return finding('KH202', at, { key, allowed, own: verdict.own })
    }
  }
}

/** Reports the verdict on `key` of `level`. */
export const reportKey = (work: Work, level: Level, key: string, verdict: Verdict): void => {
  work.findings.push(keyFinding(work, level, key, verdict))
}
