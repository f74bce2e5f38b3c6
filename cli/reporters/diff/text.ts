import { sayChange, sayRelabelled, UNADORNED } from '../../../machines/compare/say.js'
import { oneLine } from '../plain.js'
import { consequencesOfChange, headline, inReadingOrder, sayUnread, summary, type DiffReporter } from './review.js'

/** For a terminal. */
export const diffText: DiffReporter = (review) =>
  [
    summary(review),
    ...(review.unread.length === 0 ? [] : [oneLine(sayUnread(review))]),
    ...review.changes.map((change) => {
      const { changes, relabelled } = inReadingOrder(change.changes)
      return [
        '',
        `${oneLine(change.title)}${change.codes.length === 0 ? '' : ` (${change.codes.join(', ')})`}: ${headline(change)}`,
        `  ${oneLine((change.after ?? change.before)?.file ?? '')}`,
        ...changes.map((one) => `  - ${oneLine(sayChange(one, UNADORNED))}.`),
        ...(relabelled.length === 0 ? [] : [`  - ${oneLine(sayRelabelled(relabelled))}.`]),
        ...consequencesOfChange(review, change).map(
          (one) => `  ${one.grave === true ? '!' : '→'} ${oneLine(one.text)}.`,
        ),
      ].join('\n')
    }),
    '',
  ].join('\n')
