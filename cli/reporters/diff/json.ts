import type { DiffReporter } from './review.js'

/** `{changes: [...], consequences: [...]}`; `changes` is empty when nothing changed. */
export const diffJson: DiffReporter = ({ changes, consequences }) =>
  `${JSON.stringify({ changes, consequences }, null, 2)}\n`
