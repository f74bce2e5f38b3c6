import process from 'node:process'
import { vi } from 'vitest'
import { run } from '../../cli/run.js'

/** What a command line printed and how it ended. */
export interface Outcome {
  code: number
  out: string
  err: string
}

/** Runs a command line in this process, in a folder, without a terminal. */
export async function tthc(args: readonly string[], folder = process.cwd()): Promise<Outcome> {
  const before = { folder: process.cwd(), code: process.exitCode }
  let out = ''
  let err = ''
  const stdout = vi.spyOn(process.stdout, 'write').mockImplementation((text) => ((out += String(text)), true))
  const stderr = vi.spyOn(process.stderr, 'write').mockImplementation((text) => ((err += String(text)), true))
  process.chdir(folder)
  process.exitCode = undefined
  try {
    return { code: await run(args), out, err }
  } finally {
    process.exitCode = before.code
    process.chdir(before.folder)
    stdout.mockRestore()
    stderr.mockRestore()
  }
}
