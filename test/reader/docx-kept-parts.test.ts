import { expect, test } from 'vitest'
import { keepPart, keptPart } from '../../src/reader/docx/kept-parts.ts'
import { readDocx } from '../../src/reader/docx.ts'
import type { ZipPart } from '../../src/reader/zip-parts.ts'
import { aDocx, para, run, style } from '../support/a-docx.ts'
import { firstRun } from '../support/read-docx.ts'

const rPr = (inner: string): string => `<w:rPr>${inner}</w:rPr>`
const themeOf = (font: string): string =>
  `<a:fontScheme name="x"><a:majorFont><a:latin typeface="${font}"/></a:majorFont><a:minorFont><a:latin typeface="${font}"/></a:minorFont></a:fontScheme>`
const styles = style('Thuong', rPr('<w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi"/>'), ' w:default="1"')
const body = para(run('Chu'))

const part = (name: string, letters: string): ZipPart => {
  const packed = new TextEncoder().encode(letters)
  return { name, size: packed.length, method: 0, packed }
}
const readOf = (elements: number) => ({
  tree: { name: 'w:styles', attributes: {}, children: [], text: '' },
  bytes: 1,
  elements,
  paragraphs: 0,
})

test('files with the same styles and different themes each have the font of their own theme', () => {
  for (const font of ['Arial', 'Calibri', 'Arial'])
    expect(firstRun({ body, styles, theme: themeOf(font) }).format.font).toBe(font)
})

test('styles of the same length that say something else are read anew', () => {
  for (const size of ['28', '26', '28'])
    expect(
      firstRun({ body, styles: style('Thuong', rPr(`<w:sz w:val="${size}"/>`), ' w:default="1"') }).format.size,
    ).toBe(Number(size) / 2)
})

test('a file is read the same whatever was read before it', () => {
  const one = aDocx({ body: para(run('Một', '<w:b/>')), styles, theme: themeOf('Arial') })
  const other = aDocx({ body: para('Hai', '<w:pStyle w:val="KhongCo"/><w:jc w:val="both"/>'), styles })
  const first = readDocx(one)
  readDocx(other)
  expect(readDocx(one)).toEqual(first)
})

test('a part is known by all its bytes, and by a copy of them', () => {
  const original = part('word/styles.xml', 'abc')
  const read = readOf(1)
  keepPart(original, read)
  expect(keptPart(part('word/styles.xml', 'abc'))?.tree).toBe(read.tree)
  expect(keptPart(part('word/styles.xml', 'abd'))).toBeNull()
  expect(keptPart(part('word/theme.xml', 'abc'))).toBeNull()
  original.packed.fill(0)
  expect(keptPart(part('word/styles.xml', 'abc'))?.tree).toBe(read.tree)
})

test('what is held has an end: large parts are not kept, and the ones used last stay', () => {
  keepPart(part('lớn', 'x'), readOf(100_000))
  expect(keptPart(part('lớn', 'x'))).toBeNull()
  keepPart(part('dài', 'x'.repeat(100_000)), readOf(1))
  expect(keptPart(part('dài', 'x'.repeat(100_000)))).toBeNull()
  keepPart(part('đầu', 'x'), readOf(7000))
  for (let i = 0; i < 20; i++) {
    keepPart(part(`phần ${i}`, 'x'), readOf(7000))
    expect(keptPart(part('đầu', 'x'))).not.toBeNull()
  }
  expect(keptPart(part('phần 0', 'x'))).toBeNull()
  expect(keptPart(part('phần 19', 'x'))).not.toBeNull()
})
