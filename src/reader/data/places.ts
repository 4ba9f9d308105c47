/** Places in a file of data. */
import type { DataPlace } from '../../model/data.ts'

/** A line of a file without sheets; the whole file is its first line. */
export const filePlace = (file: string, line = 1): DataPlace => ({ file, sheet: null, line, column: null, name: null })
