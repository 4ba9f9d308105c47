/** What a file of data may at most be: above any list of an office, low enough that hostile input ends within seconds. */

/** Bytes of a file (25 MiB). */
export const MAX_DATA_BYTES = 25 << 20
/** Bytes of what a workbook holds, when unpacked (200 MiB). */
export const MAX_UNPACKED = 200 << 20
/** Bytes of a file in YAML (4 MiB): its reader remembers every place, which takes time and memory. */
export const MAX_YAML_BYTES = 4 << 20
/** Up to this size (1 MiB) a file in JSON is read as YAML, which knows lines. */
export const MAX_PLACED_JSON = 1 << 20
/** Signs and words of YAML in a file of data. */
export const MAX_DATA_TOKENS = 1_500_000
/** Lists and maps within one another. */
export const MAX_DATA_DEPTH = 64
/** Rows below the header. */
export const MAX_ROWS = 100_000
/** Columns with a header. */
export const MAX_COLUMNS = 500
/** Cells that are not empty: 20 columns of the longest table. */
export const MAX_CELLS = 2_000_000
/** Letters of a cell, as in Excel. */
export const MAX_CELL = 32_767
