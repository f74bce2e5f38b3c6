import type { Corpus, ProcessEntry } from '../../machines/model/corpus.js'
import { readGrid } from '../import/read-grid.js'
import { readXlsx } from '../import/read-xlsx.js'
import { officialTables } from '../table/write.js'
import { toXlsx } from '../table/xlsx.js'
import { carry } from './carry.js'

/** The official tables of processes as a workbook, one sheet each, that carries their definitions along. */
export async function writeTables(entries: readonly ProcessEntry[], corpus: Corpus): Promise<Uint8Array> {
  const bytes = await toXlsx(entries.flatMap(({ value }) => officialTables(value, corpus)))
  const grids = await readXlsx(bytes, 'bang')
  return carry(
    bytes,
    'excel',
    entries,
    grids.flatMap((grid) => readGrid(grid).tables),
  )
}
