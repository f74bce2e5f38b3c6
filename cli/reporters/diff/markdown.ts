import { markdownText } from '../../../generators/table/safe-text.js'
import type { ProcessChange } from '../../../machines/compare/change.js'
import { sayChange, sayRelabelled, type Style } from '../../../machines/compare/say.js'
import { capital } from '../../../machines/model/words.js'
import {
  consequencesOfChange,
  drawingsOfChange,
  headline,
  inReadingOrder,
  sayUnread,
  summary,
  type DiffReporter,
  type Review,
} from './review.js'

/** Sentences of a process that are shown at once; the rest is folded, so that a usual change is one screen. */
const SHOWN = 8
/** Processes that are shown in full; the rest is listed by name, each folded. */
const OPEN = 4

/** A comment of a pull request holds 65,536 characters; beyond that it is refused whole. */
const LONGEST = 60_000

/**
 * What a pull request shows. Nothing of a definition can become markup, a mention or a link. A review that is too long
 * for a comment loses its diagrams first, then everything but the list of processes; it says so.
 */
export const diffMarkdown: DiffReporter = (review) => {
  const whole = write(review)
  if (whole.length <= LONGEST) return whole
  const plain = write({ ...review, drawings: new Map() }, 'Sơ đồ bị lược vì quá dài.')
  if (plain.length <= LONGEST) return plain
  const names = review.changes.map((change) => `- ${title(change)}.`)
  const shown = names.slice(0, 200)
  return [
    HEADING,
    '',
    `${summary(review)} Quá dài để hiện từng thay đổi ở đây; xem đầy đủ bằng tthc diff --format html.`,
    '',
    ...shown,
    ...(shown.length < names.length ? [`- và ${names.length - shown.length} quy trình nữa.`] : []),
    '',
  ]
    .join('\n')
    .slice(0, LONGEST)
}

const HEADING = '### Thay đổi về nội dung quy trình'

const write = (review: Review, note = ''): string =>
  [
    HEADING,
    '',
    [summary(review), note].filter(Boolean).join(' '),
    ...(review.unread.length === 0 ? [] : ['', `**Phải xem:** ${markdownText(sayUnread(review))}`]),
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
  const { changes, relabelled } = inReadingOrder(change.changes)
  const lines = [
    ...changes.map((one) => `- ${capital(sayChange(one, MARKDOWN))}.`),
    ...(relabelled.length === 0 ? [] : [`- ${markdownText(capital(sayRelabelled(relabelled)))}.`]),
  ]
  const follows = consequencesOfChange(review, change)
  return [
    ...lines.slice(0, SHOWN),
    ...fold(`${lines.length - SHOWN} thay đổi nữa`, lines.slice(SHOWN)),
    ...(follows.length === 0 ? [] : ['', 'Hệ quả:', '']),
    ...follows.map(
      (one) =>
        `- ${one.grave === true ? '**Phải xem:** ' : ''}${markdownText(one.grave === true ? one.text : capital(one.text))}.`,
    ),
    ...drawingsOfChange(review, change).flatMap(({ title: of, mermaid }) =>
      fold(`Sơ đồ${of === '' ? '' : ` ${markdownText(of)}`} (xanh: thêm; đỏ: bỏ; vàng: sửa)`, [
        '```mermaid',
        mermaid.trimEnd(),
        '```',
      ]),
    ),
    '',
    `<sub>${markdownText((change.after ?? change.before)?.file ?? '')}</sub>`,
  ]
}

const fold = (what: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ['', `<details><summary>${what}</summary>`, '', ...lines, '', '</details>']

const MARKDOWN: Style = { title: (text) => `_${markdownText(text)}_`, text: markdownText }
