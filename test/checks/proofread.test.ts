import { describe, expect, test } from 'vitest'
import { decomposedIn } from '../../src/checks/proofread/characters.ts'
import { checkMarkers } from '../../src/checks/proofread/lists.ts'
import { markerBlankIn } from '../../src/checks/proofread/markers.ts'
import type { ProofContext, ProofText } from '../../src/checks/proofread/proof-text.ts'
import { proofread } from '../../src/checks/proofread.ts'
import type { CodeEntry } from '../../src/diagnostics/code.ts'
import { type Code, codes } from '../../src/diagnostics/codes.ts'
import type { Finding } from '../../src/diagnostics/finding.ts'
import { fixOf } from '../../src/diagnostics/fix.ts'
import { proofCases } from '../support/proofread-cases.ts'

const asText = (line: string, i: number): ProofText => {
  const [mark = '', text = ''] = line.includes(' | ') ? line.split(' | ') : ['', line]
  const list = /^\d+$/.test(mark) ? Number(mark) : null
  const marker = list === null ? mark : ''
  return { text, origin: `/${i}`, part: 'body', marker, list, holds: false, before: '' }
}

const of2026 = (word: boolean): ProofContext => ({
  medium: word ? 'word' : 'plan',
  date: { nam: 2026, thang: 3, ngay: 12 },
})

const found = (lines: readonly string[], word: boolean): readonly Finding[] => {
  const texts = lines.map(asText)
  const ofWord = word
    ? [...checkMarkers(texts), ...decomposedIn(texts), ...texts.flatMap(one => markerBlankIn(one.text, one))]
    : []
  return [...proofread(texts, of2026(word)), ...ofWord]
}

const mended = (lines: readonly string[], findings: readonly Finding[]): string =>
  findings.flatMap(fixOf).reduce((text, { near, right }) => text.replace(near, () => right), lines.join('\n'))

describe.each(Object.entries(proofCases))('%s', (code, { says, wrong, right, fixed, word = false }) => {
  test(`${says} is found, and nothing else`, () => {
    expect([...new Set(found(wrong, word).map(one => one.code))]).toEqual([code])
  })
  test(`what comes near is left alone (${says})`, () => {
    expect(found(right, word)).toEqual([])
  })
  test(`it is mended where there is one right answer (${says})`, () => {
    const findings = found(wrong, word)
    const text = mended(wrong, findings)
    expect(text).toBe(fixed ?? wrong.join('\n'))
  })
  test(`it is said in Vietnamese and in English (${says})`, () => {
    const [finding] = found(wrong, word)
    const { vi, en } = codes[code as Code] as CodeEntry<object>
    const words = finding ? [vi(finding.data), en(finding.data)] : []
    expect(words).toHaveLength(2)
    for (const { message, hint } of words) expect(`${message} ${hint}`).not.toMatch(/undefined|\[object|""|null/)
    expect(words[0]?.message).not.toBe(words[1]?.message)
  })
})
