/** A table of Markdown; what would end a cell is written as text. */
export const markdownTable = (headings: readonly string[], rows: readonly (readonly string[])[]): string[] => [
  row(headings),
  row(headings.map(() => '---')),
  ...rows.map(row),
]

const row = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`
const cell = (text: string): string => text.replace(/\s+/g, ' ').replace(/[\\|]/g, '\\$&')
