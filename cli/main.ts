#!/usr/bin/env node
import process from 'node:process'
import { run } from './run.js'

// `tthc check | head` closes the pipe early; that is the reader's right, not a fault.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    process.exit(process.exitCode)
  })
}

// The exit code is set, not forced: what is still on its way to a pipe must arrive whole.
process.exitCode = await run(process.argv.slice(2))
