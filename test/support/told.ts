/** What the reader tells of a YAML text, in the short form that tests compare: "KH120 2:14". */
import { pinAll } from '../../src/diagnostics/pin.ts'
import { readYaml } from '../../src/reader/yaml.ts'

export const told = (source: string): readonly string[] => {
  const { value, findings } = readYaml(source)
  return pinAll(findings, { file: 'ke-hoach.yaml', lang: 'vi', source, tree: value }).map(
    ({ code, line, column }) => `${code} ${line}:${column}`,
  )
}

/** The file after the author has put the line that a hint shows in place of the line at fault; null where a hint shows none. */
export const mended = (source: string): string | null => {
  const { value, findings } = readYaml(source)
  const lines = source.split('\n')
  for (const finding of findings) {
    const fixed = 'fixed' in finding.data ? finding.data.fixed : null
    if (typeof fixed !== 'string') return null
    const [place] = pinAll([finding], { file: '', lang: 'vi', source, tree: value })
    const line = (place?.line ?? 1) - 1
    lines[line] = `${/^ */.exec(lines[line] ?? '')?.[0] ?? ''}${fixed}`
  }
  return lines.join('\n')
}
