/** KH75x, KH76x: Word files that cannot be read, and what of them is left alone. */
import { strToU8, unzipSync, zipSync } from 'fflate'
import { told } from '../../../src/cli/report.ts'
import { compilePlan } from '../../../src/compile.ts'
import { verifyDocx } from '../../../src/verify.ts'
import { writeDocx } from '../../../src/writer/write-docx.ts'
import { BASE } from '../../support/case-run.ts'
import type { MadeCase, MadeSide } from './made.ts'

const MAIN = 'word/document.xml'
const RELATIONS = 'word/_rels/document.xml.rels'

const paper = async (): Promise<Uint8Array> => {
  const { document } = compilePlan(BASE.plan, { file: 'ke-hoach.yaml', lang: 'vi' })
  if (!document) throw new Error('the sound plan has errors')
  return writeDocx(document)
}

type Parts = Readonly<Record<string, Uint8Array>>

const side = (shown: string, bytes: () => Promise<Uint8Array> | Uint8Array): MadeSide => ({
  shown,
  report: async lang => told(verifyDocx(await bytes(), { file: 'ke-hoach.docx', lang }).diagnostics, lang),
})
const sound = side('ke-hoach.docx', paper)
const changed = (shown: string, change: (parts: Parts) => Parts): MadeSide =>
  side(shown, async () => zipSync(change(unzipSync(await paper()))))

const inPart =
  (name: string, change: (xml: string) => string) =>
  (parts: Parts): Parts => ({ ...parts, [name]: strToU8(change(new TextDecoder().decode(parts[name]))) })

/** Some bytes in the middle of the packed text of the main part. */
const damaged = async (): Promise<Uint8Array> => {
  const bytes = Uint8Array.from(await paper())
  const name = strToU8(MAIN)
  const at = bytes.findIndex((_, i) => name.every((byte, k) => bytes[i + k] === byte))
  return bytes.fill(0xff, at + name.length + 20, at + name.length + 200)
}

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
const utf16 = (text: string): readonly number[] => [...text].flatMap(letter => [letter.charCodeAt(0), 0])

const LINK =
  '<Relationship Id="rIdNgoai" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="http://xa.example/anh.png" TargetMode="External"/>'

/** By code. */
export const docxCases: Readonly<Record<string, MadeCase>> = {
  KH750: { sai: side('khcchc verify ke-hoach.pdf', () => strToU8('%PDF-1.7\n')), dung: sound },
  KH751: { sai: side('khcchc verify ke-hoach.doc', () => Uint8Array.from(OLE)), dung: sound },
  KH752: {
    sai: side('ke-hoach.docx   (có mật khẩu)', () => Uint8Array.from([...OLE, ...utf16('EncryptedPackage')])),
    dung: sound,
  },
  KH753: { sai: side('ke-hoach.docx   51 MiB', () => new Uint8Array(51 << 20)), dung: sound },
  KH754: {
    sai: changed(
      'ke-hoach.docx   (nén 1 000 lần)',
      inPart(MAIN, xml => xml.replace('<w:body>', `<w:body>${' '.repeat(12 << 20)}`)),
    ),
    dung: sound,
  },
  KH755: {
    sai: changed('ke-hoach.docx   (có mục ../../tap-tin)', parts => ({ ...parts, '../../tap-tin': strToU8('x') })),
    dung: sound,
  },
  KH756: { sai: side('ke-hoach.docx   (tải về dở dang)', async () => (await paper()).slice(0, 500)), dung: sound },
  KH757: {
    sai: changed(
      '<w:p></w:r>',
      inPart(MAIN, xml => xml.replace('</w:p>', '</w:q>')),
    ),
    dung: sound,
  },
  KH758: {
    sai: changed(
      '<!DOCTYPE w:document>',
      inPart(MAIN, xml => xml.replace('<w:document', '<!DOCTYPE w:document><w:document')),
    ),
    dung: sound,
  },
  KH759: {
    sai: changed('ke-hoach.docx   (không có [Content_Types].xml)', ({ '[Content_Types].xml': _, ...parts }) => parts),
    dung: sound,
  },
  KH760: { sai: side('ke-hoach.docx   (hỏng một phần)', damaged), dung: sound },
  KH761: {
    sai: changed(
      'ke-hoach.docx   (không có <w:body>)',
      inPart(MAIN, xml => xml.replace(/<w:body>.*<\/w:body>/su, '')),
    ),
    dung: sound,
  },
  KH762: {
    sai: changed(
      'ke-hoach.docx   (ảnh liên kết tới http://xa.example/anh.png)',
      inPart(RELATIONS, xml => xml.replace('</Relationships>', `${LINK}</Relationships>`)),
    ),
    dung: sound,
  },
}
