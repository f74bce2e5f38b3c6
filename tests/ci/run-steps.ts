import { execFile } from 'node:child_process'
import { chmodSync, existsSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import process from 'node:process'
import { put } from './hostile-fork.js'

export interface Ran {
  code: number
  out: string
}

/** Runs a script as a runner does: bash that stops at the first failure. What a package manager is asked for is noted. */
export async function runScript(
  script: string,
  folder: string,
  env: Readonly<Record<string, string>>,
  tools: string,
): Promise<Ran> {
  for (const name of ['npm', 'npx', 'yarn', 'pnpm'])
    if (!existsSync(join(tools, name))) {
      put(tools, { [name]: `#!/bin/sh\necho "$PWD: ${name} $*" >> ${join(tools, 'asked')}\n` })
      chmodSync(join(tools, name), 0o755)
    }
  const { PATH = '', HOME = '' } = process.env
  return new Promise((resolve) => {
    execFile(
      'bash',
      ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script],
      { cwd: folder, env: { PATH: `${tools}${delimiter}${PATH}`, HOME, ...env }, maxBuffer: 1 << 26 },
      (error, stdout, stderr) => {
        resolve({ code: typeof error?.code === 'number' ? error.code : error === null ? 0 : 1, out: stdout + stderr })
      },
    )
  })
}

/** What package managers were asked for, and where. */
export const askedOf = (tools: string): string[] =>
  existsSync(join(tools, 'asked')) ? readFileSync(join(tools, 'asked'), 'utf8').trim().split('\n') : []
