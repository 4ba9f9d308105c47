/** A marker or number typed by hand before a text: "- ", "1. ", "1.1. ", "a) ", "II. ", "(2) ", "Điều 1. ". */

/** A text parted after its marker. */
export interface Marker {
  /** As typed, without the blank: "1.". */
  readonly marker: string
  readonly rest: string
}

// "1.000 người" and "2 lớp" are numbers: what counts has its end mark and a blank.
const MARKERS: readonly RegExp[] = [
  /^[-–—+*•●○▪■◦‣·➢➤►▶✓](?=\s)/u,
  /^\d{1,2}(?:\.\d{1,2}){0,3}[.)/](?=\s)/u,
  /^\(\d{1,2}\)(?=\s)/u,
  /^\(?[A-Za-zÀ-ỹ]\)(?=\s)/u,
  /^[A-D]\.(?=\s)/u,
  // Less sure signs of counting: a capital must follow.
  /^[abcdđ][./](?=\s+\p{Lu})/u,
  /^\d{1,2}-(?=\s+\p{Lu})/u,
  /^\d{1,2}(?:\.\d{1,2}){0,3}\.(?=\p{Lu})/u,
  /^Điều\s\d{1,3}\.(?=\s)/u,
  /^(?=[IVX])(?:X{0,2})(?:IX|IV|V?I{0,3})[./](?=\s)/u,
  // `-Nâng cao`: the dash without its blank is a marker all the same.
  /^[-–—+•](?=[A-Za-zÀ-ỹ])/u,
]

/** The marker at the beginning of a text; null where it begins with none. */
export const typedMarker = (text: string): Marker | null => {
  const trimmed = text.trim()
  for (const pattern of MARKERS) {
    const marker = pattern.exec(trimmed)?.[0]
    if (marker) return { marker, rest: trimmed.slice(marker.length).trim() }
  }
  return null
}
