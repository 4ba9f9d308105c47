/** Its fast mode: no sandbox, no indented XML, its own (lowest) level of compression. */
import { createReport } from 'docx-templates'
import { printed } from '../rows.mjs'

export const open = async ({ template }) => {
  const options = { template, cmdDelimiter: ['{', '}'], noSandbox: true, indentXml: false, processLineBreaks: false }
  return async row => createReport({ ...options, data: printed(row) })
}
