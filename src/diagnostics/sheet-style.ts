/** How the sheet looks, on a screen and on A4 paper; nothing is loaded from anywhere. */

/** CSS for `report-html`. */
export const SHEET_STYLE = `
@page { size: A4; margin: 20mm 15mm 20mm 25mm }
* { box-sizing: border-box }
body { margin: 0 auto; max-width: 190mm; padding: 8mm; color: #000; background: #fff;
  font: 12pt/1.35 "Times New Roman", Tinos, "Liberation Serif", serif }
tr.sum { break-before: avoid }
section.sheet + section.sheet { break-before: page; margin-top: 16mm }
.office { display: flex; justify-content: space-between; margin-bottom: 5mm }
h1 { margin: 0; text-align: center; font-size: 14pt; text-transform: uppercase }
.under { margin: 0 0 1mm; font-size: 11pt; text-align: center; font-style: italic }
.line { width: 50mm; margin: 0 auto 5mm; border-top: 0.75pt solid #000 }
h2 { margin: 6mm 0 2mm; font-size: 12pt; text-transform: uppercase; break-after: avoid }
p { margin: 1.5mm 0 }
table { width: 100%; border-collapse: collapse; table-layout: fixed }
th, td { padding: 1mm 1.5mm; border: 0.5pt solid #000; vertical-align: top; text-align: left; overflow-wrap: anywhere }
th { text-align: center; font-size: 11pt }
/* Words that go on a sentence elsewhere begin one here. */
th::first-letter, .weight::first-letter, .verdict::first-letter, .has::first-letter { text-transform: uppercase }
thead { display: table-header-group }
tr { break-inside: avoid }
table.facts td { border: 0; padding: 0.6mm 1.5mm }
table.facts td:first-child { width: 45mm; padding-left: 0 }
table.counts { font-size: 11pt }
table.counts th { font-size: 10pt }
table.counts td { padding: 0.25mm 1.5mm }
table.counts td + td { text-align: center }
table.counts tr.faulty td, table.counts tr.sum td { font-weight: bold }
table.faults { font-size: 11pt }
table.rules { font-size: 9.5pt; line-height: 1.2 }
table.rules td, table.rules th { padding: 0.4mm 1mm; font-size: 9.5pt }
h2.annex { break-before: page }
tr.area td { font-weight: bold; background: #eee; break-after: avoid }
.number { text-align: center }
.weight { margin-top: 0.5mm; font-weight: bold; white-space: nowrap }
.place, .clause { display: block; font-size: 10pt; font-style: italic }
.verdict { text-align: center }
.verdict.fail { font-weight: bold }
.conclusion { padding: 2mm 3mm; border: 1pt solid #000; font-weight: bold }
.opinion { height: 6.5mm; border-bottom: 0.5pt dotted #000 }
.closing { break-inside: avoid }
.signers { display: flex; justify-content: space-between; margin-top: 4mm; text-align: center }
.signers div { width: 48% }
.signers strong { display: block; text-transform: uppercase }
.signers em { display: block; height: 24mm }
.date { margin-top: 5mm; text-align: right; font-style: italic }
@media print {
  /* Half of a table's outer border stands outside of it. */
  body { max-width: none; padding: 0 0.5mm }
  tr.area td { print-color-adjust: exact; -webkit-print-color-adjust: exact }
}
`
