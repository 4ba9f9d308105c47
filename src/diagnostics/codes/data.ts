/** KH640–KH699: data that fills a template. */
import { dataCellCodes } from './data-cell.ts'
import { dataDateCodes } from './data-date.ts'
import { dataFileCodes } from './data-file.ts'
import { dataShapeCodes } from './data-shape.ts'
import { dataTableCodes } from './data-table.ts'

/** Files, headers, cells. */
export const dataCodes = {
  ...dataFileCodes,
  ...dataTableCodes,
  ...dataCellCodes,
  ...dataDateCodes,
  ...dataShapeCodes,
} as const
