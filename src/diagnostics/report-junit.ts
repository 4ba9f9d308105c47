/** Diagnostics as JUnit's XML, which most CI servers show: a suite a file, a case a code. */
import type { Diagnostic } from './diagnostic.ts'
import { printableLine } from './printable.ts'
import { hasLine, type Reported, type Suppressed, wordsOf } from './reported.ts'

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** What XML 1.0 cannot hold even escaped; control characters are pictures by then. */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

const attribute = (text: string): string =>
  printableLine(text)
    .replace(FORBIDDEN, '\ufffd')
    .replace(/[&<>"]/g, sign => SIGNS[sign] ?? sign)
const content = (text: string): string =>
  text.replace(FORBIDDEN, '\ufffd').replace(/[&<>]/g, sign => SIGNS[sign] ?? sign)

const placeOf = (diagnostic: Diagnostic): string =>
  hasLine(diagnostic) ? `${diagnostic.file}:${diagnostic.line}:${diagnostic.column}` : diagnostic.file

interface Case {
  readonly xml: string
  readonly failed: boolean
  readonly skipped: boolean
}

const grouped = <T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> => {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group) group.push(item)
    else groups.set(keyOf(item), [item])
  }
  return groups
}

const openCase = (file: string, name: string): string =>
  `    <testcase classname="${attribute(file)}" name="${attribute(name)}"`

/** Warnings and hints are output of a case that passed, unless there are more warnings than allowed. */
const caseOf = (file: string, code: string, found: readonly Diagnostic[], options: Reported): Case => {
  const fails = ({ severity }: Diagnostic): boolean =>
    severity === 'error' || (severity === 'warning' && options.warningsFail)
  const failed = found.some(fails)
  const text = content(found.map(one => `${placeOf(one)}: ${wordsOf(one, options)}`).join('\n\n'))
  const [first] = found.filter(fails)
  const inner = failed
    ? `<failure type="${first?.severity}" message="${attribute(first?.message ?? '')}">${text}</failure>`
    : `<system-out>${text}</system-out>`
  return { xml: `${openCase(file, code)}>${inner}</testcase>\n`, failed, skipped: false }
}

const skippedCase = (file: string, { diagnostic, reason }: Suppressed): Case => ({
  xml: `${openCase(file, diagnostic.code)}><skipped message="${attribute(`${diagnostic.line}: ${reason}`)}"/></testcase>\n`,
  failed: false,
  skipped: true,
})

/** A file in which nothing counts passes as a whole. */
const casesOf = (
  file: string,
  found: readonly Diagnostic[],
  suppressed: readonly Suppressed[],
  options: Reported,
): readonly Case[] => {
  const told = [...grouped(found, ({ code }) => code)].map(([code, ones]) => caseOf(file, code, ones, options))
  const passed = { xml: `${openCase(file, 'khcchc')}/>\n`, failed: false, skipped: false }
  return [...(told.length === 0 ? [passed] : told), ...suppressed.map(one => skippedCase(file, one))]
}

const counts = (cases: readonly Case[]): string => {
  const failures = cases.filter(({ failed }) => failed).length
  const skipped = cases.filter(one => one.skipped).length
  return `tests="${cases.length}" failures="${failures}" errors="0" skipped="${skipped}"`
}

/** Well-formed XML 1.0 in UTF-8, without times: same input, same bytes. */
export const reportJunit = (diagnostics: readonly Diagnostic[], options: Reported): string => {
  const byFile = grouped(diagnostics, ({ file }) => file)
  const bySuppressed = grouped(options.suppressed, ({ diagnostic }) => diagnostic.file)
  const files = [...new Set([...options.files, ...byFile.keys(), ...bySuppressed.keys()])]
  const suites = files.map(file => ({
    file,
    cases: casesOf(file, byFile.get(file) ?? [], bySuppressed.get(file) ?? [], options),
  }))
  const body = suites.map(
    ({ file, cases }) =>
      `  <testsuite name="${attribute(file)}" ${counts(cases)}>\n${cases.map(({ xml }) => xml).join('')}  </testsuite>\n`,
  )
  const all = counts(suites.flatMap(({ cases }) => cases))
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="khcchc" ${all}>\n${body.join('')}</testsuites>\n`
}
