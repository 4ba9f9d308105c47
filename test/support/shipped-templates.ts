/** The templates in templates/, opened, and rows for them without a file of data. */
import { readdirSync, readFileSync } from 'node:fs'
import { type OpenedTemplate, openTemplate, type Press, type Pressed } from '../../src/batch.ts'
import type { Row } from '../../src/model/data.ts'
import type { Value, ValueMap, Variable } from '../../src/model/template.ts'
import { writeOutline } from '../../src/writer/write-outline.ts'

/** Names of the files. */
export const shipped = readdirSync('templates').filter(name => name.endsWith('.yaml'))

export const openShipped = (name: string): OpenedTemplate =>
  openTemplate(readFileSync(`templates/${name}`), { file: `templates/${name}`, lang: 'vi' })

/** The file of sample data that the template's own first lines name. */
export const sampleOf = (name: string): string => {
  const [, path] = /^# Dữ liệu thử: \.\.\/(\S+)$/mu.exec(readFileSync(`templates/${name}`, 'utf8')) ?? []
  if (!path) throw new Error(`templates/${name} names no sample data`)
  return path
}

/** A shipped template that opens, or an error. */
export const pressOf = (name: string): Press => {
  const { press } = openShipped(name)
  if (!press) throw new Error(`templates/${name} does not open`)
  return press
}

export const rowOf = (values: ValueMap): Row => ({
  values,
  extra: {},
  place: { file: 'thu.yaml', sheet: null, line: 1, column: null, name: null },
  places: {},
})

/** Values chosen for each variable; null leaves it out. */
export const valuesOf = (press: Press, pick: (variable: Variable) => Value | null): ValueMap => {
  const chosen = press.head.variables.map(variable => [variable.name, pick(variable)] as const)
  return Object.fromEntries(chosen.filter((entry): entry is readonly [string, Value] => entry[1] !== null))
}

/** What a row leaves out: the fallback, or nothing. */
export const left = ({ required, example, fallback }: Variable): Value | null => (required ? example : fallback)

/** All findings and the text of a paper; a paper that could not be made has none. */
export const toldAndText = ({
  document,
  diagnostics,
}: Pressed): { readonly told: readonly string[]; readonly text: string } => ({
  told: diagnostics.map(({ code, line, message }) => `${code} ${line}: ${message}`),
  text: document ? writeOutline(document) : '',
})
