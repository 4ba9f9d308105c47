/**
 * A case holds only the lines that matter; here they are laid over a sound file. A block is a key in the first column with what
 * stands under it: it takes the place of the block of that key. Lines before the first key come to the top of the file.
 */

interface Blocks {
  readonly top: readonly string[]
  readonly byKey: ReadonlyMap<string, readonly string[]>
}

const keyOf = (line: string): string | null => /^([^\s:#'"%{[-][^:]*):(?:\s|$)/.exec(line)?.[1] ?? null

const blocksOf = (lines: readonly string[]): Blocks => {
  const top: string[] = []
  const byKey = new Map<string, string[]>()
  let block = top
  for (const line of lines) {
    const key = keyOf(line)
    if (key !== null) {
      block = byKey.get(key) ?? []
      byKey.set(key, block)
    }
    block.push(line)
  }
  return { top, byKey }
}

/** Parts of a template whose own keys are laid over one by one. */
const DEEP = new Set(['mau', 'bien', 'ke_hoach'])

const dedent = (lines: readonly string[]): readonly string[] => lines.map(line => line.replace(/^ {2}/, ''))
const indent = (lines: readonly string[]): readonly string[] => lines.map(line => (line === '' ? line : `  ${line}`))

const lay = (base: readonly string[], over: readonly string[], gone: ReadonlySet<string>): readonly string[] => {
  const [under, upper] = [blocksOf(base), blocksOf(over)]
  const kept = [...under.byKey].filter(([key]) => !gone.has(key))
  const laid = kept.flatMap(([key, lines]) => {
    const instead = upper.byKey.get(key)
    if (instead === undefined) return lines
    const [head = '', ...body] = lines
    const isOpen = head === `${key}:` && instead[0] === head
    if (!DEEP.has(key) || !isOpen) return instead
    return [head, ...indent(lay(dedent(body), dedent(instead.slice(1)), gone))]
  })
  const fresh = [...upper.byKey].filter(([key]) => !under.byKey.has(key)).flatMap(([, lines]) => lines)
  return [...upper.top, ...under.top, ...laid, ...fresh]
}

/** `# (không có a, b)` is shown to the reader, `#- a b` is not: both take keys away from the sound file. */
const GONE = /^# \(không có (.+)\)$|^#- (.+)$/
/** The file stands alone. */
const ALONE = '#! cả tệp'

/** The file that a case means. */
export const patchYaml = (base: string, patch: string): string => {
  const lines = patch.split('\n')
  if (lines[0] === ALONE) return lines.slice(1).join('\n')
  const gone = lines.flatMap(line => (GONE.exec(line)?.slice(1).join(' ') ?? '').match(/[^\s,]+/g) ?? [])
  const over = lines.filter(line => !GONE.test(line) && line !== '')
  return `${lay(base.trimEnd().split('\n'), over, new Set(gone)).join('\n')}\n`
}

/** The lines of a patch that a reader is shown. */
export const shownLines = (patch: string): string =>
  patch
    .split('\n')
    .filter(line => !line.startsWith('#- ') && line !== ALONE)
    .join('\n')
    .trimEnd()
