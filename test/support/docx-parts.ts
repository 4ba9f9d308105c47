/** Parts of a Word file as text, and as docx's own compiler makes them from the whole document. */
import { strFromU8, unzipSync } from 'fflate'
import type { OfficialDocument } from '../../src/model/document.ts'
import { CORE_PART } from '../../src/writer/core-properties.ts'
import { drawDocument } from '../../src/writer/docx-document.ts'
import { compileParts } from '../../src/writer/docx-package.ts'

export type DocxParts = Readonly<Record<string, string>>

export const partsOf = (bytes: Uint8Array): DocxParts =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]))

/** Without the core properties, which docx fills from the clock. */
export const withoutCore = ({ [CORE_PART]: _, ...parts }: DocxParts): DocxParts => parts

/** What docx writes when it is given the whole document at once, without the core properties. */
export const docxParts = (document: OfficialDocument): DocxParts =>
  withoutCore(Object.fromEntries(compileParts(drawDocument(document)).map(({ path, data }) => [path, data])))
