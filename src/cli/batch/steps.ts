/** The real steps of a run. */
import { openTemplate } from '../../batch.ts'
import { overlay } from '../../communes/overlay.ts'
import { selectCommunes } from '../../communes/select.ts'
import { communeTable } from '../../communes/table.ts'
import { bindRows } from '../../reader/data/bind-rows.ts'
import { MAX_DATA_BYTES } from '../../reader/data/limits.ts'
import { readData } from '../../reader/data/read-data.ts'
import type { BatchSteps } from './prepare.ts'
import { rowTools } from './row-tools.ts'

/** Templates, files of data and the list of communes as they are. */
export const batchSteps: BatchSteps = {
  data: {
    limit: MAX_DATA_BYTES,
    readData,
    communeTable: (selection, file) => {
      const { value, findings } = selectCommunes(selection)
      return { value: value === null ? null : communeTable(value, file), findings }
    },
    overlay,
    bindRows,
  },
  openTemplate: (template, options, host) => {
    const { press, diagnostics } = openTemplate(template, options)
    if (!press) return { head: null, tools: null, diagnostics, sample: [] }
    const sample = press.checkSample().filter(({ severity }) => severity === 'error')
    return { head: press.head, tools: rowTools(press, host.compressor), diagnostics, sample }
  },
}
