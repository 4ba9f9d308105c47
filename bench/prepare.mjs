/** The folder of a run: data, and one template for each kind of peer, all made from what khcchc writes. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readDocx } from './docx-text.mjs'
import { bundleLibrary } from './library.mjs'
import { run } from './measure.mjs'
import { peerTemplate } from './peer-template.mjs'
import { csv, MARKED_ROW, printed, rows } from './rows.mjs'

const here = import.meta.dirname

/** `khcchc batch` over a data file of the folder. */
export const batch = (data, target, ...flags) => [
  process.execPath,
  '--require',
  join(here, 'peak.cjs'),
  join(here, '../dist/launch.cjs'),
  'batch',
  join(here, 'ke-hoach.yaml'),
  '--data',
  data,
  '-o',
  target,
  '--name',
  '{{ma}}',
  '--quiet',
  ...flags,
]

/** The data file of the first `count` rows. */
export const dataFile = (folder, count) => {
  const path = join(folder, `rows-${count}.csv`)
  writeFileSync(path, csv(rows(count)))
  return path
}

const markedPaper = folder => {
  const target = join(folder, 'marked')
  const data = join(folder, 'marked.csv')
  mkdirSync(target)
  writeFileSync(data, csv([MARKED_ROW]))
  run(batch(data, target), folder)
  return readFileSync(join(target, `${MARKED_ROW.ma}.docx`))
}

/** Fills the folder, also with khcchc's library; says how large the document is. */
export const prepare = async (folder, count) => {
  await bundleLibrary(folder)
  const paper = markedPaper(folder)
  const template = peerTemplate(paper, name => `{${name}}`)
  writeFileSync(join(folder, 'template.docx'), template)
  writeFileSync(
    join(folder, 'jinja.docx'),
    peerTemplate(paper, name => `{{${name}}}`),
  )
  writeFileSync(join(folder, 'fields.json'), JSON.stringify(rows(count).map(row => ({ ma: row.ma, ...printed(row) }))))
  const { paragraphs } = readDocx(template)
  return {
    paragraphs: paragraphs.length,
    touched: paragraphs.filter(text => text.includes('{')).length,
    letters: readDocx(paper).paragraphs.join('').length,
  }
}
