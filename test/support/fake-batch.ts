/** A batch without templates: the data is JSON, a paper is its row's values, a Word file holds them as its text. */
import { crc32 } from 'node:zlib'
import { zipSync } from 'fflate'

import { rowFault } from '../../src/cli/batch/fault.ts'
import type { BatchSteps } from '../../src/cli/batch/prepare.ts'
import type { BoundRow } from '../../src/cli/batch/rows.ts'
import type { BatchSettings } from '../../src/cli/batch/settings.ts'
import { batch } from '../../src/cli/batch.ts'
import type { Compiled } from '../../src/compile.ts'
import { atCell, finding } from '../../src/diagnostics/finding.ts'
import type { DataPlace, Row } from '../../src/model/data.ts'
import type { ValueMap, Variable } from '../../src/model/template.ts'
import { CORE_PART, identifierOf } from '../../src/writer/core-properties.ts'
import { TEXT_PART } from '../../src/writer/docx-package.ts'
import type { MemoryHost } from './memory-host.ts'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

/** A Word file of ours that holds a text; `edited`: what somebody saved over it. */
export const fakeDocx = (text: string, edited: string = text): Uint8Array =>
  zipSync(
    {
      [TEXT_PART]: utf8(edited),
      [CORE_PART]: utf8(`<dc:identifier>${identifierOf(crc32(utf8(text)))}</dc:identifier>`),
    },
    { mtime: '1990-01-01' },
  )

export const placeOf = (line: number, name: string | null = null): DataPlace => ({
  file: 'ds.json',
  sheet: null,
  line,
  column: name === null ? null : 1,
  name,
})

export const variable = (name: string, more: Partial<Variable> = {}): Variable => ({
  name,
  kind: 'chu',
  required: false,
  title: null,
  example: null,
  fallback: null,
  origin: `/mau/bien/${name}`,
  ...more,
})

/** Row `i` of the data stands in line `i + 2`; keys that begin with `+` are no variables. */
export const boundRow = (values: ValueMap | null, i: number): BoundRow => {
  const place = placeOf(i + 2)
  if (values === null) return { row: null, findings: [finding('KH656', atCell(place), {})], place }
  const entries = Object.entries(values)
  const row: Row = {
    values: Object.fromEntries(entries.filter(([name]) => !name.startsWith('+'))),
    extra: Object.fromEntries(
      entries.filter(([name]) => name.startsWith('+')).map(([name, value]) => [name.slice(1), String(value)]),
    ),
    place,
    places: Object.fromEntries(entries.map(([name]) => [name, placeOf(i + 2, name)])),
  }
  return { row, findings: [], place }
}

/** `loi` makes the paper faulty, `canh_bao` gives a warning, `hong` is a bug of ours. */
const press = ({ values, place }: Row): Compiled => {
  if (values.hong) throw new Error('a bug')
  const diagnostics = [
    ...(values.loi ? [rowFault('KH656', place, {}, 'vi')] : []),
    ...(values.canh_bao ? [rowFault('KH024', place, { target: 'x', row: 1 }, 'vi')] : []),
  ]
  const document = { text: JSON.stringify(values) } as unknown as Compiled['document']
  return { document: values.loi ? null : document, diagnostics, ignored: { suppressed: [], refused: [] } }
}

export const fakeSteps = (pressed: (row: Row) => void = () => {}): BatchSteps => ({
  data: {
    limit: 1e9,
    readData: async bytes => {
      const rows = JSON.parse(new TextDecoder().decode(bytes)) as (ValueMap | null)[]
      return { value: Object.assign(rows, { headers: [], rows: [] }) as never, findings: [] }
    },
    communeTable: () => ({ value: null, findings: [] }),
    overlay: () => ({ value: null, findings: [] }),
    bindRows: table => ({
      rows: (table as unknown as readonly (ValueMap | null)[]).map(boundRow),
      findings: [],
    }),
  },
  openTemplate: () => ({
    head: { name: 'Mẫu', about: null, variables: [variable('ten_xa', { required: true }), variable('so')] },
    tools: {
      press: row => {
        pressed(row)
        return press(row)
      },
      draw: ({ document }) => fakeDocx((document as unknown as { text: string }).text),
    },
    diagnostics: [],
    sample: [],
  }),
})

const SETTINGS: BatchSettings = {
  template: 'mau.yaml',
  data: 'ds.json',
  sheet: null,
  communes: false,
  provinces: [],
  asOf: null,
  output: 'out',
  name: null,
  formats: ['docx'],
  jobs: null,
  shard: null,
  resume: false,
  force: false,
  dryRun: false,
  verify: false,
  only: [],
  reports: ['bao-cao.json'],
  quiet: false,
  lang: 'vi',
}

/** What a run did: exit code, rows pressed, statuses of the report in its order. */
export const runBatch = async (host: MemoryHost, changes: Partial<BatchSettings> = {}, steps?: BatchSteps) => {
  const pressed: string[] = []
  const settings = { ...SETTINGS, ...changes }
  host.files.delete('/bao-cao.json')
  const exit = await batch(settings, host, steps ?? fakeSteps(row => pressed.push(String(row.values.ten_xa))))
  const report = host.files.get('/bao-cao.json')
  const results = report ? JSON.parse(new TextDecoder().decode(report)).results : null
  return {
    exit,
    pressed,
    results: results as readonly { row: number; status: string; name: string | null; sha256: string | null }[],
    statuses: results?.map((row: { status: string }) => row.status) as readonly string[],
  }
}

export const rowsOf = (...names: readonly string[]): string => JSON.stringify(names.map(ten_xa => ({ ten_xa })))

/** Names in the folder of the documents, without the manifest. */
export const documents = (host: MemoryHost): readonly string[] =>
  [...host.files.keys()]
    .filter(path => path.startsWith('/out/') && !path.startsWith('/out/.khcchc/'))
    .map(path => path.slice('/out/'.length))
    .sort()
