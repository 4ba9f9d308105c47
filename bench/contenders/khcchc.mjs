/** What a worker of khcchc batch does, in memory: the template is opened once; each row is bound, pressed and drawn. */
import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { cells } from '../rows.mjs'

const TEMPLATE = join(import.meta.dirname, '../ke-hoach.yaml')
const DATA = 'rows.csv'

/** Rows as khcchc's reader of CSV gives them. */
const tableOf = rows => {
  const names = Object.keys(cells(rows[0]))
  const place = (line, column) => ({ file: DATA, sheet: null, line, column, name: column && names[column - 1] })
  return {
    headers: names.map((name, i) => ({ name, place: place(1, i + 1) })),
    rows: rows.map((row, r) => ({
      cells: new Map(
        Object.entries(cells(row)).map(([name, value], i) => [name, { value, place: place(r + 2, i + 1) }]),
      ),
      place: place(r + 2, null),
    })),
  }
}

export const open = async ({ folder, rows }) => {
  const { openTemplate, bindRows, rowTools, nodeHost } = await import(pathToFileURL(join(folder, 'library.mjs')).href)
  const { press, diagnostics } = openTemplate(readFileSync(TEMPLATE), { file: basename(TEMPLATE), lang: 'vi' })
  if (diagnostics.length > 0) throw new Error(JSON.stringify(diagnostics))
  const bound = bindRows(tableOf(rows), press.head.variables, { file: DATA }).rows
  const boundOf = new Map(rows.map((row, i) => [row, bound[i]]))
  const tools = rowTools(press, nodeHost().compressor)
  return async one => tools.draw(tools.press(boundOf.get(one).row))
}
