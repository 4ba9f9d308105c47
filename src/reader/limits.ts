/** What a plan may at most be: far above any real one, low enough that hostile input ends within seconds. */

/** Bytes of a file (1 MiB; the longest real plan has 30 KB). */
export const MAX_BYTES = 1 << 20
/** Signs and words of YAML in a file: dashes, colons, brackets, texts, comments, line ends. */
export const MAX_TOKENS = 200_000
/** Lists and maps within one another. */
export const MAX_DEPTH = 64
/** Faults that one search collects before it gives up counting. */
export const MAX_COLLECTED = 2_000
/** Findings of the reader shown at once; a remark says how many more there are. */
export const MAX_FINDINGS = 50
