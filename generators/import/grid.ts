/** A sheet of text cells. Cells that a merged cell covers are empty; `coveredFromAbove` names them by 'row,column'. */
export interface Grid {
  id: string
  cells: readonly (readonly string[])[]
  coveredFromAbove: ReadonlySet<string>
  /** What is read of the sheet though nobody sees it who opens the file. A Vietnamese sentence. */
  unseen?: string
}

export const gridKey = (row: number, column: number): string => `${row},${column}`
