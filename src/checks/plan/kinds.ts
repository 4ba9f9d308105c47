/** The kinds of documents that the decree has an abbreviation for. */
import { later } from '../../text/remember.ts'
import { fold } from '../../text/vietnamese.ts'

// Phụ lục III, Mục I (ND30-6), and CV, which the decree does not know and offices write.
const KINDS = `NQ QĐ CT QC QyĐ TC TB HD CTr PA ĐA DA BC BB TTr HĐ CĐ BGN BTT GUQ GM GGT GNP PG PC PB SY TrS SL CV`
const kinds = later((): ReadonlySet<string> => new Set(KINDS.split(' ').map(fold)))

/** Is this group of a symbol the abbreviation of another kind of document, in whatever case? */
export const isOtherKind = (group: string): boolean => kinds().has(fold(group))
