import { sayChange } from '../../../machines/compare/say.js'
import { oneLine } from '../plain.js'
import { consequencesOfProcess, headline, inReadingOrder, summary, type DiffReporter } from './review.js'

/** For a terminal. */
export const diffText: DiffReporter = (review) =>
  [
    summary(review),
    ...review.changes.map((change) =>
      [
        '',
        `${oneLine(change.title)}${change.codes.length === 0 ? '' : ` (${change.codes.join(', ')})`}: ${headline(change)}`,
        `  ${oneLine((change.after ?? change.before)?.file ?? '')}`,
        ...inReadingOrder(change.changes).map((one) => `  - ${oneLine(sayChange(one)).replaceAll('*', '')}.`),
        ...consequencesOfProcess(review, change.process).map(
          (one) => `  ${one.grave === true ? '!' : '→'} ${oneLine(one.text)}.`,
        ),
      ].join('\n'),
    ),
    '',
  ].join('\n')
