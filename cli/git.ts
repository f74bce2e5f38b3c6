import { execFile } from 'node:child_process'

/** The commit that the definitions stand on. */
export interface Commit {
  /** Its hash; 'unknown' outside git or without git. */
  commit: string
  /** Files differed from it. */
  modified?: true
}

const UNKNOWN: Commit = { commit: 'unknown' }

/** Asks git for the commit of a folder; never fails. Hooks and file-system monitors of the folder are not run. */
export const commitOf = (folder: string): Promise<Commit> =>
  new Promise((resolve) => {
    const ask = ['-c', 'core.fsmonitor=false', 'describe', '--always', '--dirty', '--abbrev=40', '--exclude=*']
    execFile('git', ask, { cwd: folder, timeout: 10_000 }, (error, stdout) => {
      const said = /^([0-9a-f]{40,64})(-dirty)?$/.exec(stdout.trim())
      const [, commit, dirty] = said ?? []
      if (error !== null || commit === undefined) resolve(UNKNOWN)
      else resolve(dirty === undefined ? { commit } : { commit, modified: true })
    })
  })
