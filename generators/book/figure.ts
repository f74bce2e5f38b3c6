import type { Drawing } from '../swimlane/drawing.js'
import { svgElement } from '../swimlane/svg.js'
import { escape } from './html.js'

/** A drawing on a page of the book, with what reads as its words. */
export interface Figure {
  /** Id in the page. */
  id: string
  title: string
  /** Name of the files that a reader keeps, without extension. */
  file: string
  sheets: Sheets
  /** The text alternative: HTML of a table. */
  words: string
}

/** A drawing, and its pages as SVG elements. */
export interface Sheets {
  drawing: Drawing
  pages: readonly string[]
}
export const sheetsOf = (drawing: Drawing): Sheets => ({
  drawing,
  pages: drawing.pages.map((_, index) => svgElement(drawing, index)),
})

/** HTML, in parts: a page of the book is too long to be put together first. */
export function figure({ id, title, file, sheets: { drawing, pages }, words }: Figure): string[] {
  const name = escape(title)
  return [
    `<section class="hinh" id="${id}" data-ten="${escape(file)}" aria-labelledby="${id}-ten">
<h2 id="${id}-ten">${name}</h2>
<div class="trang" tabindex="0" role="region" aria-label="Hình: ${name}. Phím + phóng to, - thu nhỏ, 0 vừa khung">
`,
    ...pages.flatMap((page) => [`<div class="to${drawing.portrait ? '' : ' ngang'}">`, page, '</div>\n']),
    `</div>
<details><summary>Nội dung bằng chữ: ${name}</summary>
${words}
</details>
</section>`,
  ]
}
