/** How the parts of a package refer to one another (OPC, relationships). */
import type { Xml } from './element.ts'

/** One line of a `.rels` part. */
export interface Relation {
  readonly id: string
  /** Last word of its type: `header`, `styles`. */
  readonly kind: string
  /** Name of a part; of an external one its address, which is never followed. */
  readonly target: string
  readonly external: boolean
}

/** `word/document.xml` → `word/_rels/document.xml.rels`. */
export const relationsOf = (part: string): string => {
  const slash = part.lastIndexOf('/') + 1
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`
}

/** Name of a part as seen from another one; `..` never leads out of the package. */
const resolve = (part: string, target: string): string => {
  const from = target.startsWith('/') ? [] : part.split('/').slice(0, -1)
  const path: string[] = []
  for (const step of [...from, ...target.split('/')]) {
    if (step === '..') path.pop()
    else if (step !== '' && step !== '.') path.push(step)
  }
  return path.join('/')
}

/** The relations of `part`, read from its `.rels`. */
export const readRelations = (part: string, root: Xml | null): readonly Relation[] =>
  (root?.children ?? []).map(({ attributes }) => {
    const external = attributes.TargetMode === 'External'
    const target = attributes.Target ?? ''
    return {
      id: attributes.Id ?? '',
      kind: (attributes.Type ?? '').replace(/^.*\//s, ''),
      target: external ? target : resolve(part, target),
      external,
    }
  })
