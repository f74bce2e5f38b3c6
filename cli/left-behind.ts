import { statSync } from 'node:fs'

const DAY = 24 * 60 * 60 * 1000

/** Whether a file or folder has lain for a day: a run that makes such has been over, or killed, for long. */
export const isLeftBehind = (path: string): boolean =>
  Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Infinity) > DAY
