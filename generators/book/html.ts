import { createHash } from 'node:crypto'
import { visible } from '../visible.js'

/** Text of a definition inside HTML, in an element or a quoted attribute; unseen characters are shown by their number. */
export const escape = (text: string): string =>
  PLAIN.test(text) ? text : visible(text).replace(/[&<>"']/g, (sign) => `&#${sign.codePointAt(0) ?? 0};`)

/** Latin and Vietnamese letters, figures, signs that mean nothing in HTML, and line breaks: most texts hold nothing else. */
const PLAIN = /^[\n !#-%(-;=?-~\u00A1-\u00AC\u00AE-\u024F\u1E00-\u1EFF\u2010-\u2027]*$/

/** A page of the book. */
export interface PageParts {
  title: string
  /** That it is only proposed. */
  mark?: string
  /** Way to the book's first page from this one; absent on that page itself. */
  home?: string
  /** HTML, in parts. */
  main: readonly string[]
  style: string
  script: PageScript
}

/** A script, and the policy of the pages that run it and nothing else. */
export interface PageScript {
  text: string
  policy: string
}

/** Every page has it whole: indents and remarks stay behind. */
export function pageScript(written: string): PageScript {
  const lines = written.split('\n').map((line) => line.trim())
  const text = lines.filter((line) => line !== '' && !line.startsWith('//')).join('\n')
  const allowed = [
    "default-src 'none'",
    `script-src 'sha256-${createHash('sha256').update(text).digest('base64')}'`,
    "style-src 'unsafe-inline'",
    "img-src 'self' file: blob:",
    "base-uri 'none'",
    "form-action 'none'",
  ]
  return { text, policy: allowed.join('; ') }
}

/** A page, in parts, that fetches nothing but pictures beside it, and runs nothing but its own script. */
export function page({ title, mark, home, main, style, script }: PageParts): string[] {
  const head = `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${script.policy}">
<title>${escape(title)}</title>
<style>${style}</style>
</head>
<body>
<a class="bo-qua" href="#noi-dung">Tới nội dung</a>
<header>
${home === undefined ? '' : `<p><a href="${home}">Sách sơ đồ</a></p>\n`}<h1>${escape(title)}</h1>
${mark === undefined ? '' : `<p class="dau">${escape(mark)}</p>\n`}</header>
<main id="noi-dung" tabindex="-1">
`
  return [head, ...main, `\n</main>\n<script>${script.text}</script>\n</body>\n</html>\n`]
}

export interface HtmlTable {
  caption: string
  columns: readonly string[]
  rows: readonly string[]
}
/** A table; its rows are HTML. */
export const table = ({ caption, columns, rows }: HtmlTable): string =>
  `<div class="bang" tabindex="0" role="region" aria-label="Bảng: ${escape(caption)}"><table>
<caption>${escape(caption)}</caption>
<thead><tr>${columns.map((title) => `<th scope="col">${escape(title)}</th>`).join('')}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table></div>`

export const row = (cells: readonly string[]): string =>
  `<tr>${cells.map((cell) => `<td>${escape(cell)}</td>`).join('')}</tr>`
