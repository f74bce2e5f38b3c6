import type { Table, TableCell, TableRow } from '../document/block.js'

/** Collects one table of a document while it is read. */
export class TableBuilder {
  private readonly rows: TableRow[] = []
  private readonly widths: number[] = []
  private cells: TableCell[] = []
  private cell: { texts: string[]; span: number; continues: boolean; tables: Table[] } | undefined
  private column = 0

  constructor(private readonly page: number) {}

  addWidth(width: number): void {
    this.widths.push(width)
  }

  /** Columns that a row leaves out before its first cell. */
  skip(columns: number): void {
    this.column += columns
  }

  openCell(): void {
    this.cell = { texts: [], span: 1, continues: false, tables: [] }
  }
  /** A cell over several columns. A span of thousands would be an attack: no table has them. */
  span(columns: number): void {
    if (this.cell) this.cell.span = Math.min(Math.max(columns, 1), WIDEST)
  }
  continueAbove(): void {
    if (this.cell) this.cell.continues = true
  }
  addText(text: string): void {
    this.cell?.texts.push(text)
  }
  addTable(table: Table): void {
    this.cell?.tables.push(table)
  }

  closeCell(): void {
    if (this.cell === undefined) return
    const { texts, span, continues, tables } = this.cell
    this.cells.push({
      text: continues ? '' : texts.filter((text) => text.trim() !== '').join('\n'),
      from: this.column,
      to: this.column + span,
      ...(continues ? { continues: true as const } : {}),
      ...(tables.length > 0 ? { tables } : {}),
    })
    this.column += span
    this.cell = undefined
  }

  closeRow(): void {
    if (this.cells.length > 0) this.rows.push({ cells: this.cells })
    this.cells = []
    this.column = 0
  }

  get table(): Table {
    return {
      kind: 'table',
      rows: this.rows,
      page: this.page,
      ...(this.widths.length > 0 ? { widths: this.widths } : {}),
    }
  }
}

const WIDEST = 63
