/** What does not belong on the page: pictures and words where the signature goes, the mark of a draft (ND30-2.8.i, 2.14.a). */
import { atValue, type Finding } from '../../diagnostics/finding.ts'
import { faceOf } from './face.ts'
import { fault, judgeOf } from './judge.ts'
import { always } from './needs.ts'
import { placeOfParagraph } from './paragraph.ts'
import { type Reading, withRole } from './parts.ts'
import { both, short } from './said.ts'

const pictureFaults = ({ document }: Reading): readonly Finding[] => {
  const pictures = document.sections
    .filter(({ kind }) => kind === 'body')
    .reduce((sum, section) => sum + section.pictures, 0)
  if (pictures === 0) return []
  return [fault('KH551', 'ND30-2.8.i', atValue(''), both(`có ${pictures} hình ảnh`, `${pictures} pictures`))]
}

const NOTE = /^\(.*\)\.?$/

/** "(Chữ ký của người có thẩm quyền, dấu)" is for whoever fills in the form. */
const noteFaults = (reading: Reading): readonly Finding[] => {
  const [post] = withRole(reading, 'quyen-han-chuc-vu')
  if (!post?.seat) return []
  const { table, column } = post.seat
  return reading.seated
    .filter(({ seat }) => seat !== null && seat.table === table && seat.column === column)
    .filter(({ paragraph }) => NOTE.test(faceOf(paragraph).text))
    .map(({ paragraph }) => {
      const text = short(faceOf(paragraph).text)
      const has = both(`có chữ "${text}" ở chỗ ký`, `"${text}" where the signature goes`)
      return fault('KH551', 'ND30-2.8.i', placeOfParagraph(paragraph), has)
    })
}

const draftFaults = (reading: Reading): readonly Finding[] =>
  withRole(reading, 'du-thao').map(({ paragraph }) => {
    const text = short(faceOf(paragraph).text)
    return fault('KH551', 'ND30-2.14.a', placeOfParagraph(paragraph), both(`có dấu "${text}"`, `marked "${text}"`))
  })

/** Of a Word file only: the plan asks for the mark, and our layout leaves the room free (KH551). */
export const strangerJudge = judgeOf('words', { 'ND30-2.8.i': always, 'ND30-2.14.a': always }, reading => [
  ...pictureFaults(reading),
  ...noteFaults(reading),
  ...draftFaults(reading),
])
