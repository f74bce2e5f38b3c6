import type { PrintedGrid } from '../import/printed-grids.js'

/** Printed tables on a web page, merged cells with `rowspan`, as an office program saves them. */
export const toHtml = (grids: readonly PrintedGrid[]): string =>
  `<!doctype html><html><head><title>Quy trình</title><script>alert(1)</script></head><body>${grids.map(htmlTable).join('\n')}</body></html>`

function htmlTable({ rows, merges }: PrintedGrid, index: number): string {
  const head = headOf(rows)
  const above = rows
    .slice(0, head)
    .map(([line = ''], i) => `<p>${i === 0 ? `${index + 1}. ` : ''}<b>${escape(line)}</b></p>`)
  const body = rows.slice(head).map((row, r) => {
    const cells = row.map((text, column) => {
      const merge = merges.find((one) => one.column === column && head + r >= one.from && head + r <= one.to)
      if (merge !== undefined && merge.from < head + r) return ''
      const span = merge === undefined ? '' : ` rowspan="${merge.to - merge.from + 1}"`
      return `<td${span}><p>${escape(text).replaceAll('\n', '<br>')}</p></td>`
    })
    return `<tr>${cells.join('')}</tr>`
  })
  return `${above.join('')}<table border="1">${body.join('')}</table>`
}

/** The same as text with tabs, as it comes from the clipboard. */
export const toPasted = (grids: readonly PrintedGrid[]): string =>
  grids
    .map(({ rows }, index) => {
      const head = headOf(rows)
      const above = rows.slice(0, head).map(([line = ''], i) => (i === 0 ? `${index + 1}. ${line}` : line))
      return [...above, ...rows.slice(head).map((row) => row.map((text) => text.replace(/\s+/g, ' ')).join('\t'))].join(
        '\n',
      )
    })
    .join('\n\n')

/** The first row that fills more than its first cell. */
const headOf = (rows: readonly string[][]): number => rows.findIndex((row) => row.slice(1).some((text) => text !== ''))

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
