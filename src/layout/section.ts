/** What all our sections have in common. */
import type { Section } from '../model/document.ts'

/** The number of page 1 is not shown, and each section counts its own pages from 1 (ND30-1.l–m, 2.10.i). */
export const EACH_SECTION = {
  firstHeader: [],
  evenHeader: null,
  footer: [],
  pageNumber: { start: 1, arabic: true },
  pictures: 0,
} as const satisfies Partial<Section>
