/** The Phiếu kiểm tra thể thức: a paper's report to print on A4, without script and without anything from outside. */

import type { Lang } from './code.ts'
import type { Diagnostic } from './diagnostic.ts'
import { countOf } from './errors.ts'
import { groupFindings, type RuleGroup } from './group-findings.ts'
import { escapeHtml, tableHead, tableRow, tag } from './html.ts'
import { paperPlaceWords, paragraphWords } from './paper-place.ts'
import { ruleTable, shortClause } from './sheet-annex.ts'
import { SHEET_STYLE } from './sheet-style.ts'
import { sheetWords } from './sheet-words.ts'
import { verdictWords } from './verdict-words.ts'
import { countVerdicts, type PaperReport, type RuleReport, VERDICTS, type VerdictCounts } from './verdicts.ts'

/** What the sheet is made with; `clause`: a rule id as people cite it. */
export interface SheetOptions {
  readonly lang: Lang
  readonly clause: (rule: string) => string
}

const PLACES_SHOWN = 8

/** The row says already that it is a number. */
const LABEL = /^số\s*:\s*(?=\S)/iu

const factRows = ({ file, facts }: PaperReport, lang: Lang): string => {
  const words = sheetWords[lang]
  const lines: readonly (readonly [string, string | null])[] =
    facts === null
      ? [[words.file, file]]
      : [
          [words.file, file],
          [words.issuer, facts.issuer],
          [words.kind, facts.kind],
          [words.number, facts.number?.replace(LABEL, '') ?? null],
          [words.date, facts.date],
          [words.subject, facts.subject],
        ]
  const rows = lines.map(([label, value]) =>
    tableRow([escapeHtml(`${label}:`), value === null ? tag('em', escapeHtml(words.notFound)) : escapeHtml(value)]),
  )
  return tag('table', `<tbody>\n${rows.join('')}</tbody>`, 'class="facts"')
}

interface AreaCounts {
  readonly area: string
  readonly counts: VerdictCounts
}

const countsByArea = (rules: readonly RuleReport[]): readonly AreaCounts[] =>
  [...new Set(rules.map(({ area }) => area))].map(area => ({
    area,
    counts: countVerdicts(rules.filter(rule => rule.area === area)),
  }))

/** A part that is as it should be needs no attention, one with a fault does. */
const countRow = (label: string, counts: VerdictCounts, attributes = ''): string =>
  tableRow(
    [escapeHtml(label), ...VERDICTS.map(verdict => (counts[verdict] === 0 ? '–' : String(counts[verdict])))],
    attributes === '' && counts.fail > 0 ? 'class="faulty"' : attributes,
  )

const countTable = ({ rules, counts }: PaperReport, lang: Lang): string => {
  const { part, sum } = sheetWords[lang]
  const titles = [part, ...VERDICTS.map(verdict => verdictWords[lang].verdict[verdict])]
  const rows = countsByArea(rules).map(one => countRow(one.area, one.counts))
  const top = tableHead(titles, ['auto', '17mm', '20mm', '25mm', '25mm'])
  return tag(
    'table',
    `${top}<tbody>\n${rows.join('')}${countRow(sum, counts, 'class="sum"')}</tbody>`,
    'class="counts"',
  )
}

/** The first place with its words, the others by their numbers. */
const placesOf = (group: RuleGroup['groups'][number], lang: Lang): string => {
  const [first, ...others] = group.places.filter(({ part }) => part !== null)
  if (!first) return ''
  const left = others.length - PLACES_SHOWN
  const more = [
    ...others.slice(0, PLACES_SHOWN).map(place => paragraphWords(place, lang)),
    ...(left > 0 ? [verdictWords[lang].more(left)] : []),
  ]
  return [paperPlaceWords(first, lang), ...(more.length > 0 ? [more.join(', ')] : [])]
    .map(line => tag('span', escapeHtml(line), 'class="place"'))
    .join('')
}

/** What a file has, without what is asked, which stands in its own column. */
const hasOf = (diagnostic: Diagnostic): string =>
  'has' in diagnostic && typeof diagnostic.has === 'string' ? diagnostic.has : diagnostic.message

const faultRow = (found: RuleGroup, number: number, asksOf: ReadonlyMap<string, string>, options: SheetOptions) => {
  const { lang, clause } = options
  const words = verdictWords[lang]
  const first = found.groups[0]?.first
  const rule = first?.rule ?? null
  const asks = (rule === null ? null : asksOf.get(rule)) ?? sheetWords[lang].proof
  const clauseLine =
    rule === null ? '' : tag('span', escapeHtml(`${shortClause(clause(rule), lang)} (${rule})`), 'class="clause"')
  const has = found.groups
    .map(group => tag('div', escapeHtml(hasOf(group.first)) + placesOf(group, lang), 'class="has"'))
    .join('')
  const left = found.left > 0 ? tag('div', escapeHtml(words.moreFaults(found.left))) : ''
  const mend = escapeHtml(first?.hint ?? '')
  return tableRow([
    tag('div', String(number), 'class="number"'),
    escapeHtml(asks) + clauseLine,
    has + left,
    `${mend}${tag('div', escapeHtml(words.weight[found.severity]), 'class="weight"')}`,
  ])
}

const faultTable = ({ rules, diagnostics }: PaperReport, options: SheetOptions): string => {
  const words = sheetWords[options.lang]
  const groups = groupFindings(diagnostics)
  if (groups.length === 0) return tag('p', escapeHtml(words.noFaults))
  const asksOf = new Map(rules.map(({ rule, asks }) => [rule, asks]))
  const { no, asks, has, mend } = words.columns
  const rows = groups.map((group, i) => faultRow(group, i + 1, asksOf, options)).join('')
  const top = tableHead([no, asks, has, mend], ['10mm', '31%', '33%', 'auto'])
  return tag('table', `${top}<tbody>\n${rows}</tbody>`, 'class="faults"')
}

const signers = (lang: Lang): string => {
  const { place, signers, sign } = sheetWords[lang]
  const one = (who: string): string => tag('div', tag('strong', escapeHtml(who)) + tag('em', escapeHtml(sign)))
  return `${tag('p', escapeHtml(place), 'class="date"')}\n${tag('div', signers.map(one).join(''), 'class="signers"')}`
}

const sheet = (report: PaperReport, options: SheetOptions): string => {
  const { lang } = options
  const words = sheetWords[lang]
  const groups = groupFindings(report.diagnostics)
  const errors = countOf(groups, 'error')
  const read = report.facts !== null
  const conclusion = read ? words.conclusion(errors, groups.length - errors, report.counts) : words.unread
  const title = (text: string): string => tag('h2', escapeHtml(text))
  return tag(
    'section',
    [
      '',
      tag('div', [words.unit, words.sheetNumber].map(text => tag('span', escapeHtml(text))).join(''), 'class="office"'),
      tag('h1', escapeHtml(words.title)),
      tag('p', escapeHtml(words.under), 'class="under"'),
      '<div class="line"></div>',
      factRows(report, lang),
      title(words.results),
      ...(read ? [countTable(report, lang)] : []),
      tag('p', escapeHtml(conclusion), 'class="conclusion"'),
      title(words.faults),
      faultTable(report, options),
      // Nobody signs on a page of its own.
      tag(
        'div',
        [title(words.opinion), '<div class="opinion"></div>'.repeat(3), signers(lang)].join('\n'),
        'class="closing"',
      ),
      ...(read ? [tag('h2', escapeHtml(words.annex), 'class="annex"'), ruleTable(report, lang)] : []),
      '',
    ].join('\n'),
    'class="sheet"',
  )
}

/** One sheet a file, each on a new page; same reports, same bytes. */
export const reportHtml = (reports: readonly PaperReport[], options: SheetOptions): string => {
  const { lang } = options
  const top = `<meta charset="utf-8">\n<meta name="viewport" content="width=device-width">\n${tag('title', escapeHtml(sheetWords[lang].title))}\n${tag('style', SHEET_STYLE)}`
  const body = reports.map(report => sheet(report, options)).join('\n')
  return `<!doctype html>\n<html lang="${lang}">\n<head>\n${top}\n</head>\n<body>\n${body}\n</body>\n</html>\n`
}
