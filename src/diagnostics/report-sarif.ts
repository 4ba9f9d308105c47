/** Diagnostics as SARIF 2.1.0 (OASIS), which code scanning services take. */
import type { Severity } from './code.ts'
import { type Code, codes } from './codes.ts'
import type { Diagnostic } from './diagnostic.ts'
import { fingerprint, startOrdinals } from './fingerprint.ts'
import { printable } from './printable.ts'
import { hasLine, type Reported, type Suppressed, uriOf, wordsOf } from './reported.ts'

const LEVELS: { readonly [S in Severity]: string } = { error: 'error', warning: 'warning', hint: 'note' }
const KINDS: { readonly [B in Suppressed['by']]: string } = { inline: 'inSource', baseline: 'external' }
const WORDS = {
  vi: {
    title: (code: string) => `Quy tắc ${code} của khcchc`,
    under: 'Căn cứ',
    help: 'Xem giải thích: khcchc explain',
    fix: 'Sửa như khcchc check --fix',
  },
  en: {
    title: (code: string) => `Rule ${code} of khcchc`,
    under: 'Under',
    help: 'For an explanation: khcchc explain',
    fix: 'As khcchc check --fix does',
  },
} as const

const ruleOf = (code: Code, { lang, clause, explained }: Reported) => {
  const { rule, severity } = codes[code]
  const words = WORDS[lang]
  const { title, what } = explained?.(code) ?? { title: words.title(code), what: words.title(code) }
  const about = [what, ...(rule === null ? [] : [`${words.under}: ${clause(rule)} (${rule})`])]
  return {
    id: code,
    shortDescription: { text: title },
    fullDescription: { text: about.join('\n') },
    help: {
      text: [...about, `${words.help} ${code}`].join('\n'),
      markdown: [...about, `${words.help} \`${code}\``].join('\n\n'),
    },
    defaultConfiguration: { level: LEVELS[severity] },
    ...(rule === null ? {} : { properties: { tags: [rule] } }),
  }
}

/** The changes that `--fix` would make; offsets are in UTF-16 units, the byte order mark left out, as the standard has it. */
const fixesOf = ({ fix }: Diagnostic, artifactLocation: object, lang: Reported['lang']) =>
  fix === undefined || fix.edits.length === 0
    ? {}
    : {
        fixes: [
          {
            description: { text: WORDS[lang].fix },
            artifactChanges: [
              {
                artifactLocation,
                replacements: fix.edits.map(({ start, end, right }) => ({
                  deletedRegion: { charOffset: start, charLength: end - start },
                  insertedContent: { text: right },
                })),
              },
            ],
          },
        ],
      }

const regionOf = ({ line, column, endLine, endColumn, sourceLine }: Diagnostic) => ({
  startLine: line,
  startColumn: column,
  endLine,
  endColumn,
  ...(sourceLine === null ? {} : { snippet: { text: sourceLine } }),
})

/** The shape is fixed by the standard; places are in UTF-16 units, ends are exclusive, as ours are. */
export const reportSarif = (diagnostics: readonly Diagnostic[], options: Reported): string => {
  const { files, suppressed, lang, clause, version } = options
  const all = [
    ...diagnostics.map(diagnostic => ({ diagnostic, by: null, reason: '' })),
    ...suppressed.map(one => ({ ...one })),
  ]
  const ruleIds = [...new Set(all.map(({ diagnostic }) => diagnostic.code))].sort()
  const names = [...new Set([...files, ...all.map(({ diagnostic }) => diagnostic.file)])]
  const ruleIndex = new Map(ruleIds.map((code, i) => [code, i]))
  const fileIndex = new Map(names.map((file, i) => [file, i]))
  const ordinal = startOrdinals()
  const resultOf = ({ diagnostic, by, reason }: (typeof all)[number]) => {
    const { code, severity, file, rule } = diagnostic
    const print = fingerprint(diagnostic)
    const artifactLocation = { uri: uriOf(file), index: fileIndex.get(file) ?? -1 }
    return {
      ruleId: code,
      ruleIndex: ruleIndex.get(code) ?? -1,
      level: LEVELS[severity],
      message: { text: wordsOf(diagnostic, options) },
      locations: [
        {
          physicalLocation: {
            artifactLocation,
            ...(hasLine(diagnostic) ? { region: regionOf(diagnostic) } : {}),
          },
        },
      ],
      partialFingerprints: { 'khcchc/v1': `${print}:${ordinal(file, print)}` },
      ...(by === null
        ? fixesOf(diagnostic, artifactLocation, lang)
        : { suppressions: [{ kind: KINDS[by], justification: printable(reason) }] }),
      ...(rule === null ? {} : { properties: { rule, clause: clause(rule) } }),
    }
  }
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'khcchc', version, rules: ruleIds.map(code => ruleOf(code, options)) } },
        language: lang,
        columnKind: 'utf16CodeUnits',
        artifacts: names.map(file => ({ location: { uri: uriOf(file) } })),
        results: all.map(resultOf),
      },
    ],
  }
  return `${JSON.stringify(log, null, 2)}\n`
}
