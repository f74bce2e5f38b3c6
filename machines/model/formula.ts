/** Signs with which a spreadsheet begins a formula. */
const FORMULA = /^'*[=+\-@\t\r]/

/** A cell that can never become a formula: an apostrophe, which a spreadsheet does not show, stands before the sign. */
export const plainCell = (cell: string): string => (FORMULA.test(cell) ? `'${cell}` : cell)
