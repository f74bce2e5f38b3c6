import { markdownText } from '../../../generators/table/safe-text.js'
import type { ProcessChange } from '../../../machines/compare/change.js'
import { sayFact, sayPlaces, saySubject } from '../../../machines/compare/say.js'
import type { Change } from '../../../machines/compare/change.js'
import { consequencesOfProcess, headline, inReadingOrder, summary, type DiffReporter, type Review } from './review.js'

/** Sentences of a process that are shown at once; the rest is folded, so that a usual change is one screen. */
const SHOWN = 8
/** Processes that are shown in full; the rest is listed by name, each folded. */
const OPEN = 4

/** What a pull request shows. Nothing of a definition can become markup, a mention or a link. */
export const diffMarkdown: DiffReporter = (review) =>
  [
    '### Thay đổi về nội dung quy trình',
    '',
    summary(review),
    ...review.changes.map((change, i) => (i < OPEN ? section(change, review) : folded(change, review))),
    '',
  ].join('\n')

function section(change: ProcessChange, review: Review): string {
  return ['', `#### ${title(change)}`, '', ...body(change, review)].join('\n')
}

const folded = (change: ProcessChange, review: Review): string =>
  ['', `<details><summary>${title(change)}</summary>`, '', ...body(change, review), '', '</details>'].join('\n')

const title = (change: ProcessChange): string => {
  const codes = change.codes.length === 0 ? '' : ` (${change.codes.map(markdownText).join(', ')})`
  return `${markdownText(change.title)}${codes}: ${headline(change)}`
}

function body(change: ProcessChange, review: Review): string[] {
  const lines = inReadingOrder(change.changes).map((one) => `- ${sayMarkdown(one)}.`)
  const follows = consequencesOfProcess(review, change.process)
  const drawing = review.drawings.get(change.process)
  return [
    ...lines.slice(0, SHOWN),
    ...fold(`${lines.length - SHOWN} thay đổi nữa`, lines.slice(SHOWN)),
    '',
    ...(follows.length === 0 ? [] : ['Hệ quả:', '']),
    ...follows.map((one) => `- ${one.grave === true ? '**Phải xem:** ' : ''}${markdownText(one.text)}.`),
    ...(drawing === undefined
      ? []
      : fold('Sơ đồ (xanh: thêm; đỏ: bỏ; vàng: sửa)', ['```mermaid', drawing.trimEnd(), '```'])),
    `<sub>${markdownText((change.after ?? change.before)?.file ?? '')}</sub>`,
  ]
}

const fold = (what: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ['', `<details><summary>${what}</summary>`, '', ...lines, '', '</details>', '']

/** The sentence of `sayChange`, with the title as emphasis and everything else as text. */
function sayMarkdown(change: Change): string {
  const { no, title: name } = change.subject
  const subject = saySubject(change.subject)
  const emphasised =
    no === name ? markdownText(subject) : `${markdownText(subject.split(' *')[0] ?? '')} *${markdownText(name)}*`
  const where = change.caseId === undefined ? '' : ` (trường hợp ${markdownText(change.caseId)})`
  switch (change.kind) {
    case 'added':
      return `Thêm: ${emphasised}${where}`
    case 'removed':
      return `Bỏ: ${emphasised}${where}`
    case 'moved':
      return `${emphasised}${where}: ${markdownText(sayPlaces(change))}`
    case 'changed':
      return `${emphasised}${where}: ${change.facts.map((fact) => markdownText(sayFact(fact))).join('; ')}`
  }
}
