/** The template is read once, into pandoc's own tree; then a process for each document, with the template as reference document. */
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { printed } from '../rows.mjs'

const LARGEST = 64 * 1024 * 1024

export const open = async ({ folder }) => {
  const file = join(folder, 'template.docx')
  const tree = execFileSync('pandoc', ['--from=docx', '--to=json', file], { maxBuffer: LARGEST, encoding: 'utf8' })
  const args = ['--from=json', '--to=docx', `--reference-doc=${file}`, '--output=-']
  return async row => {
    const fields = printed(row)
    const input = tree.replace(/\{(\w+)\}/g, (tag, name) => fields[name] ?? tag)
    return execFileSync('pandoc', args, { input, maxBuffer: LARGEST })
  }
}
