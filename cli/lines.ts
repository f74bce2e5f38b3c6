import { createReadStream } from 'node:fs'

/** A line of a text file, without its end; `text` absent: longer than may be read. */
export interface Line {
  number: number
  text?: string
}

/** Bytes of one line. A dossier list has under 200. */
const LONGEST = 1 << 16

/**
 * The lines of a UTF-8 file, a piece at a time: a file without any line end costs no more memory than another. Bytes are
 * cut at line ends before they are decoded, so no letter is cut in two.
 */
export async function readLines(file: string, each: (line: Line) => void): Promise<void> {
  let rest: Buffer[] = []
  let length = 0
  let number = 0
  const give = (bytes: Buffer): void => {
    for (const text of bytes.toString('utf8').split('\n')) {
      number++
      each(text.length > LONGEST ? { number } : { number, text: text.endsWith('\r') ? text.slice(0, -1) : text })
    }
  }
  for await (const piece of createReadStream(file, { highWaterMark: 1 << 18 }) as AsyncIterable<Buffer>) {
    const end = piece.lastIndexOf(10)
    if (end < 0) {
      length += piece.length
      if (length <= LONGEST) rest.push(piece)
      continue
    }
    const first = piece.indexOf(10)
    if (length + first > LONGEST) each({ number: ++number })
    else give(Buffer.concat([...rest, piece.subarray(0, first)]))
    if (end > first) give(piece.subarray(first + 1, end))
    rest = [piece.subarray(end + 1)]
    length = piece.length - end - 1
  }
  if (length > LONGEST) each({ number: ++number })
  else if (length > 0) give(Buffer.concat(rest))
}
