import { execFile } from 'node:child_process'
import { UNKNOWN_COMMIT } from '../generators/config/model/commit.js'

/** The commit that the definitions stand on. */
export interface Commit {
  /** Its hash, or `UNKNOWN_COMMIT`. */
  commit: string
  /** Files differed from it. */
  modified?: true
}

/** Asks git for the commit of a folder; never fails. Hooks and file-system monitors of the folder are not run. */
export const commitOf = (folder: string): Promise<Commit> =>
  new Promise((resolve) => {
    const ask = ['-c', 'core.fsmonitor=false', 'describe', '--always', '--dirty', '--abbrev=40', '--exclude=*']
    execFile('git', ask, { cwd: folder, timeout: 10_000 }, (error, stdout) => {
      const said = /^([0-9a-f]{40,64})(-dirty)?$/.exec(stdout.trim())
      const [, commit, dirty] = said ?? []
      if (error !== null || commit === undefined) resolve({ commit: UNKNOWN_COMMIT })
      else resolve(dirty === undefined ? { commit } : { commit, modified: true })
    })
  })
