/** What a Word file may at most be: above any paper of an office, low enough that hostile input ends within seconds. */

/** Bytes of the file (50 MiB). */
export const MAX_FILE = 50 << 20
/** Bytes of the parts we read, when unpacked (64 MiB): a paper of 500 pages has 10. */
export const MAX_XML = 64 << 20
/** Bytes that all entries of the zip file together say they hold (1 GiB). */
export const MAX_DECLARED = 1 << 30
/** Text packs to a tenth, a file full of one thing to a hundredth; a bomb to a thousandth. */
export const MAX_RATIO = 300
/** Bytes below which the ratio is of no account: small files of Word pack well. */
export const RATIO_FROM = 4 << 20
/** Elements of all parts we read. */
export const MAX_ELEMENTS = 600_000
/** Elements within one another: a table in a table takes three. */
export const MAX_DEPTH = 200
/** Paragraphs of all parts we read: about 800 pages. */
export const MAX_PARAGRAPHS = 20_000
