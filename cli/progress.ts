import process from 'node:process'

/** Progress of long work on one line of the terminal (stderr); says nothing in a pipe or in CI. */
export interface Progress {
  /** `done` of `total` are ready. */
  step(done: number, total: number): void
  /** Takes the line away. */
  end(): void
}

const silent: Progress = { step: () => undefined, end: () => undefined }

/** `label` in the user's words: 'Đọc định nghĩa'. Nothing is drawn in the first half second: quick work stays quiet. */
export function progress(label: string, stream: NodeJS.WriteStream = process.stderr): Progress {
  if (!stream.isTTY || process.env['CI'] !== undefined) return silent
  let next = Date.now() + 500
  let drawn = false
  return {
    step(done, total) {
      const now = Date.now()
      if (now < next) return
      next = now + 100
      drawn = true
      stream.write(`\r\u001B[K${label}: ${done}/${total}`)
    },
    end() {
      if (drawn) stream.write('\r\u001B[K')
    },
  }
}
