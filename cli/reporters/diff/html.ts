import { escape as html } from '../../../generators/book/html.js'
import type { ProcessChange } from '../../../machines/compare/change.js'
import { sayChange, sayRelabelled, type Style } from '../../../machines/compare/say.js'
import { capital } from '../../../machines/model/words.js'
import type { Drawing } from './drawing.js'
import {
  consequencesOfChange,
  drawingsOfChange,
  headline,
  inReadingOrder,
  sayUnread,
  summary,
  type Review,
} from './review.js'

/**
 * One page that opens from disk: no script, nothing loaded from anywhere. `pictures`: the diagrams as SVG, by their Mermaid
 * text; one that is not there is shown as text.
 */
export const diffHtml = (review: Review, pictures: ReadonlyMap<string, string>): string => `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Thay đổi về nội dung quy trình</title>
<style>
body { font: 16px/1.5 "Times New Roman", serif; max-width: 48rem; margin: 2rem auto; padding: 0 1rem }
h2 { font-size: 1.1rem; margin: 2rem 0 .5rem }
li.grave { font-weight: bold }
p.file { color: #555; font-size: .85rem }
figure { margin: 1rem 0; overflow-x: auto }
figure svg { max-width: 100%; height: auto }
figcaption { font-style: italic }
</style>
</head>
<body>
<h1>Thay đổi về nội dung quy trình</h1>
<p>So sánh ${html(review.before)} với ${html(review.after)}. ${html(summary(review))}${review.unread.length === 0 ? '' : ` <strong>${html(sayUnread(review))}</strong>`}</p>
${review.changes
  .map(
    (change) => `<section>
<h2>${html(change.title)}${change.codes.length === 0 ? '' : ` (${html(change.codes.join(', '))})`}: ${html(headline(change))}</h2>
<ul>
${sentences(change)
  .map((one) => `<li>${capital(one)}.</li>`)
  .join('\n')}
</ul>
${list(consequencesOfChange(review, change).map((one) => ({ text: one.text, grave: one.grave === true })))}
${drawingsOfChange(review, change)
  .map((drawing) => figure(drawing, pictures.get(drawing.mermaid)))
  .join('\n')}
<p class="file">${html((change.after ?? change.before)?.file ?? '')}</p>
</section>`,
  )
  .join('\n')}
</body>
</html>
`

function sentences({ changes: all }: ProcessChange): string[] {
  const { changes, relabelled } = inReadingOrder(all)
  const said = changes.map((change) => sayChange(change, HTML))
  return [...said, ...(relabelled.length === 0 ? [] : [html(sayRelabelled(relabelled))])]
}

const list = (items: readonly { text: string; grave: boolean }[]): string =>
  items.length === 0
    ? ''
    : `<p>Hệ quả:</p>\n<ul>\n${items.map(({ text, grave }) => `<li${grave ? ' class="grave"' : ''}>${html(capital(text))}.</li>`).join('\n')}\n</ul>`

const figure = ({ title, mermaid }: Drawing, svg: string | undefined): string => `<figure>
${svg ?? `<pre>${html(mermaid)}</pre>`}
<figcaption>Sơ đồ${title === '' ? '' : ` ${html(title)}`}: xanh (THÊM) là phần thêm, đỏ (BỎ) là phần bỏ, vàng (SỬA) là phần sửa.</figcaption>
</figure>`

const HTML: Style = { title: (text) => `<em>${html(text)}</em>`, text: html }
