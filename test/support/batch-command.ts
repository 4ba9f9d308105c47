/** `khcchc batch mau.yaml --data ds.csv -o ra` on a machine in memory, run after run, with a real template. */
import { allCommands } from '../../src/cli/commands/all.ts'
import { run } from '../../src/cli/program.ts'
import { aTemplate } from './a-template.ts'
import { memoryHost } from './memory-host.ts'

/** Variables of the README's own example beside the two that every plan has. */
const BIEN = [
  'so: {kieu: so, mo_ta: Số kế hoạch, vi_du: 7}',
  'ngay_hop: {kieu: ngay, mo_ta: Ngày họp, vi_du: 2026-01-24}',
]
const KE_HOACH = ["so: '{{so}}'", 'noi_dung: Giới thiệu thủ tục.{{#if ngay_hop}} Họp ngày {{ngay_hop}}.{{/if}}']

/** A template with a name, a signer, a number and a day. */
export const TEMPLATE = aTemplate({ bien: BIEN, ke_hoach: KE_HOACH })

interface Ran {
  readonly code: number
  readonly err: string
}

/** A desk: files that stay between runs. */
export const desk = (files: Readonly<Record<string, string>> = {}) => {
  let host = memoryHost({ files: { 'mau.yaml': TEMPLATE, ...files } })
  const text = (path: string): string => new TextDecoder().decode(host.files.get(path))
  return {
    /** Any command line. */
    khcchc: async (...argv: readonly string[]): Promise<Ran> => {
      const before = host.files
      host = memoryHost()
      for (const [path, bytes] of before) host.files.set(path, bytes)
      const code = await run(argv, host, allCommands)
      return { code, err: host.stderr() }
    },
    write: (path: string, content: string | Uint8Array): void => {
      host.files.set(path, typeof content === 'string' ? new TextEncoder().encode(content) : content)
    },
    text,
    json: (path: string) => JSON.parse(text(path)),
    files: (): readonly string[] => [...host.files.keys()].sort(),
    documents: (): readonly string[] =>
      [...host.files.keys()]
        .filter(path => /^\/ra\/[^.][^/]*$/.test(path))
        .map(path => path.slice('/ra/'.length))
        .sort(),
    bytes: (path: string): Uint8Array | undefined => host.files.get(path),
  }
}

/** The same with data, whose command lines begin as most do. */
export const batchDesk = (csv: string, files: Readonly<Record<string, string>> = {}) => {
  const one = desk({ 'ds.csv': csv, ...files })
  return {
    ...one,
    data: (text: string): void => one.write('/ds.csv', text),
    batch: (...more: readonly string[]) => one.khcchc('batch', 'mau.yaml', '--data', 'ds.csv', '-o', 'ra', ...more),
  }
}
