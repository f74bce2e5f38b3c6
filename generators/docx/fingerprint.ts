import type { ProcessEntry } from '../../machines/model/corpus.js'
import { sha256 } from '../canonical.js'

/** What a printed document says of the definition that it was made of. */
export interface Mark {
  process: string
  hash: string
}

const LABEL = 'Mã đối chiếu'
const LINE = new RegExp(`^${LABEL}: (\\S+) · SHA-256 ([0-9a-f]{64})`, 'u')

/** SHA-256 of what a definition says, its national facts among it; comments and the order of keys do not count. */
export const fingerprint = ({ value }: ProcessEntry): string => sha256(value)

/** The line at the end of a document by which a signed paper is matched with its definition. */
export const markLine = (entry: ProcessEntry, version: string): string =>
  `${LABEL}: ${entry.id} · SHA-256 ${fingerprint(entry)} · tthc ${version}`

/** The mark of a line, whatever breaks and spaces a program put into it. */
export function readMark(line: string): Mark | undefined {
  const [, process, hash] = LINE.exec(line.replace(/\s+/g, ' ').trim()) ?? []
  return process === undefined || hash === undefined ? undefined : { process, hash }
}
