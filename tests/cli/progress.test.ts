import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { progress } from '../../cli/progress.js'

/** A stream that only remembers what was written. */
const stream = (isTTY: boolean): { written: string[]; of: NodeJS.WriteStream } => {
  const written: string[] = []
  return { written, of: { isTTY, write: (text: string) => written.push(text) } as unknown as NodeJS.WriteStream }
}

describe('progress', () => {
  beforeEach(() => {
    vi.useFakeTimers()
    vi.stubEnv('CI', undefined)
  })
  afterEach(() => {
    vi.useRealTimers()
    vi.unstubAllEnvs()
  })
  const work = (on: NodeJS.WriteStream, milliseconds: number): void => {
    const bar = progress('Đọc', on)
    for (let done = 1; done <= 100; done += 1) {
      vi.advanceTimersByTime(milliseconds / 100)
      bar.step(done, 100)
    }
    bar.end()
  }

  it('draws long work on one line of a terminal, and takes it away', () => {
    const { written, of } = stream(true)
    work(of, 3_000)
    expect(written.length).toBeGreaterThan(5)
    expect(written.every((text) => text.startsWith('\r\u001B[K') && !text.includes('\n'))).toBe(true)
    expect(written.at(-1)).toBe('\r\u001B[K')
  })

  it('says nothing of quick work', () => {
    const { written, of } = stream(true)
    work(of, 400)
    expect(written).toEqual([])
  })

  it('says nothing in a pipe, nor in CI', () => {
    const pipe = stream(false)
    work(pipe.of, 3_000)
    expect(pipe.written).toEqual([])
    vi.stubEnv('CI', 'true')
    const terminal = stream(true)
    work(terminal.of, 3_000)
    expect(terminal.written).toEqual([])
  })
})
