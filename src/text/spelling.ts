/** Names made comparable whatever the way their marks are typed. */
import { remember } from './remember.ts'

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g

/** A name for comparing: lower case, each syllable's tone mark at its end, so that "hoà" is "hòa" (ND30-5.s). */
export const spelling = remember(name =>
  name
    .normalize('NFD')
    .toLowerCase()
    .split(/\s+/)
    .map(syllable => syllable.replace(TONES, '') + (syllable.match(TONES) ?? []).join(''))
    .join(' '),
)
