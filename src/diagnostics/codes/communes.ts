/** KH620–KH634: the list of communes, and rows of data that are laid over it. */
import { communeListCodes } from './commune-list.ts'
import { communeRowCodes } from './commune-rows.ts'

/** Merged from its parts. */
export const communeCodes = { ...communeListCodes, ...communeRowCodes } as const
