/** Every contender must write the same text as khcchc batch, row by row: else their times say nothing. */
import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readDocx } from './docx-text.mjs'
import { run } from './measure.mjs'
import { batch, dataFile } from './prepare.mjs'

const papers = folder =>
  new Map(
    readdirSync(folder)
      .filter(name => name.endsWith('.docx'))
      .map(name => {
        const bytes = readFileSync(join(folder, name))
        return [name, { bytes, ...readDocx(bytes) }]
      }),
  )

/** Where two papers part, in words; null where they do not. */
const difference = (expected, given) => {
  if (given === undefined) return 'thiếu tệp'
  if (!given.numbered) return 'thiếu số trang'
  const count = Math.max(expected.paragraphs.length, given.paragraphs.length)
  for (let i = 0; i < count; i++)
    if (expected.paragraphs[i] !== given.paragraphs[i])
      return `đoạn ${i + 1}: “${given.paragraphs[i]}” thay vì “${expected.paragraphs[i]}”`
  return null
}

/** Writes `count` papers with each; throws at the first difference. */
export const requireSameText = (contenders, count, folder, tell) => {
  const texts = join(folder, 'texts')
  mkdirSync(texts)
  run(batch(dataFile(folder, count), texts), folder)
  const expected = papers(texts)
  if (expected.size !== count) throw new Error(`khcchc batch wrote ${expected.size} files of ${count}`)
  for (const { id, title, role, command } of contenders) {
    const target = join(folder, `texts-${id}`)
    mkdirSync(target)
    run([...command, 'write', folder, count, target], folder)
    const given = papers(target)
    for (const [name, paper] of expected) {
      const found = difference(paper, given.get(name))
      if (found !== null) throw new Error(`${title}: chữ khác khcchc batch ở ${name}: ${found}`)
      if (role === 'khcchc' && !paper.bytes.equals(given.get(name).bytes))
        throw new Error(`${title}: tệp ${name} làm trong bộ nhớ khác tệp của khcchc batch`)
    }
    tell(`${title}: chữ giống khcchc batch ở cả ${count} văn bản`)
  }
}
