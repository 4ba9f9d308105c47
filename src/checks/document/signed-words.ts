/** What signing programs print on a page (ND30-2.8.c–e). */
import { remember } from '../../text/remember.ts'

const SIGNED =
  /^(?:ký bởi|người ký|ngày ký|thời gian ký|cơ quan ký|digitally signed|signed by|signature (?:not )?(?:verified|valid))/iu
const STAMP = /^số:.{0,40};\s*\d{1,2}\/\d{1,2}\/\d{4};\s*\d{1,2}:\d{2}:\d{2}/iu

/** Longer texts are none of a signing program, UTF-16 units. */
const LONG = 160

const isShort = (text: string): boolean => text.length <= LONG && 'KkNnTtCcDdSs'.includes(text.charAt(0))

/** "Ký bởi: …", "Thời gian ký: …". */
export const isSigningLine = remember(text => isShort(text) && SIGNED.test(text))

/** "Số: 05/KH-UBND; 12/01/2026; 10:20:30+07:00". */
export const isStamp = remember(text => isShort(text) && STAMP.test(text))
