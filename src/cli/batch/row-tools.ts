/** A template as what makes rows into files; the same for the program itself and for its threads, so that their bytes are. */
import type { Press, Pressed } from '../../batch.ts'
import type { Compressor } from '../../model/compressor.ts'
import { writeDocx } from '../../writer/write-docx.ts'
import type { RowTools } from './make-rows.ts'

/** One a thread and template: what the writer keeps of it is kept here. */
export const rowTools = (press: Press, compressor: Compressor): RowTools<Pressed> => ({
  press: row => press.press(row),
  draw: ({ document, fixed }) => {
    if (!document) throw new Error('a paper with errors is not drawn')
    return writeDocx(document, compressor, { fixed })
  },
})
