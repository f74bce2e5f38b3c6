import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** A whole process, from its start to its end. */
export interface Run {
  seconds: number
  megabytes: number
  output: string
}

/** Runs Node cold in a folder and measures the whole process; its exit code must be one of `codes`. */
export function runNode(folder: string, args: readonly string[], codes: readonly number[] = [0]): Run {
  const scratch = mkdtempSync(join(tmpdir(), 'tthc-bench-run-'))
  const probe = join(scratch, 'probe.mjs')
  const memory = join(scratch, 'memory')
  writeFileSync(
    probe,
    `import { writeFileSync } from 'node:fs'
import { isMainThread } from 'node:worker_threads'
if (isMainThread) process.on('exit', () => writeFileSync(${JSON.stringify(memory)}, String(process.resourceUsage().maxRSS)))`,
  )
  try {
    const start = process.hrtime.bigint()
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', pathToFileURL(probe).href, ...args], {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 1 << 30,
    })
    const seconds = Number(process.hrtime.bigint() - start) / 1e9
    if (status === null || !codes.includes(status)) {
      throw new Error(`${args.join(' ')} → ${status}\n${stderr.slice(-2000)}\n${stdout.slice(-2000)}`)
    }
    return { seconds, megabytes: Number(readFileSync(memory, 'utf8')) / 1024, output: stdout }
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}

/** The middle one of `times` runs by time. */
export function median(times: number, once: () => Run): Run {
  const runs = Array.from({ length: times }, once).sort((a, b) => a.seconds - b.seconds)
  const middle = runs[Math.floor(times / 2)]
  if (middle === undefined) throw new Error('no run')
  return middle
}
