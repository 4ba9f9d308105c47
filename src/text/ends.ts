/** Ends of a text, in time that grows with its length only: a hostile plan is one text of a megabyte. */

/** The marks of `marks` that a text ends in. */
export const endMarks = (text: string, marks: string): string => {
  let end = text.length
  while (end > 0 && marks.includes(text.charAt(end - 1))) end--
  return text.slice(end)
}

/** A text without blanks and the end marks of a list item (`;` `.` `,`), which the tool sets itself. */
export const withoutEnd = (text: string): string => text.slice(0, text.length - endMarks(text, ' \u00a0\t;.,').length)
