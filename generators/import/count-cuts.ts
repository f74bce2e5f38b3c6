import { isCut } from './cut-texts.js'
import { leafRows, type ImportedTable } from './imported-table.js'

/** How many cells of the tables hold only the beginning of their text. */
export const countCuts = (tables: readonly ImportedTable[]): number =>
  tables
    .flatMap((table) =>
      leafRows(table).flatMap((row) => [
        isCut(row.who, table.cutAt.who),
        isCut(row.what, table.cutAt.what),
        ...Object.values(row.others).map((text) => isCut(text, table.cutAt.other)),
      ]),
    )
    .filter(Boolean).length
