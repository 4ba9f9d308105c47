/** Address and contact at the foot of page 1, under a rule across the text (ND30-2.13.a). */
import { pt } from '../decree/units.ts'
import type { Block } from '../model/document.ts'
import type { Dau, Text } from '../model/plan.ts'
import { withoutEnd } from '../text/ends.ts'
import { DRAWN } from './centred.ts'
import { keptAt } from './kept.ts'
import { type Look, plainParagraph, plainWidth } from './style.ts'

type Contact = NonNullable<Dau['lienHe']>

const LABELS: { readonly [K in keyof Contact]: string } = {
  diaChi: 'Địa chỉ',
  dienThoai: 'Điện thoại',
  email: 'Thư điện tử',
  trangWeb: 'Trang thông tin điện tử',
}

const labelled = (key: keyof Contact, value: Text | null): readonly string[] =>
  value ? [`${LABELS[key]}: ${withoutEnd(value.text)}`] : []

/** As many entries a line as the page is wide. */
const fill = (look: Look, entries: readonly string[]): readonly string[] => {
  const lines: string[] = []
  for (const entry of entries) {
    const joined = [...lines.slice(-1), entry].join('; ')
    const fits = plainWidth(look, 'lien-he', joined) <= look.textWidth
    if (lines.length > 0 && fits) lines.pop()
    lines.push(fits ? joined : entry)
  }
  return lines
}

const NOTHING: readonly Block[] = []
const known = keptAt<Contact, readonly Block[]>({ place: () => '', size: () => 0 })

/** [] without contact; the address has its own line, the others share lines as far as the page is wide. */
export const layContact = (look: Look, contact: Contact | null): readonly Block[] =>
  contact ? known(look, contact, '', () => layKnown(look, contact)) : NOTHING

const layKnown = (look: Look, contact: Contact): readonly Block[] => {
  const address = labelled('diaChi', contact.diaChi)
  const rest = (['dienThoai', 'email', 'trangWeb'] as const).flatMap(key => labelled(key, contact[key]))
  return [
    {
      kind: 'rule',
      under: 'lien-he',
      length: look.textWidth,
      room: look.textWidth,
      gap: pt(0),
      after: pt(2),
      keepNext: true,
      ...DRAWN,
    },
    ...[...address, ...fill(look, rest)].map(line => plainParagraph(look, 'lien-he', line, '/lien_he')),
  ]
}
