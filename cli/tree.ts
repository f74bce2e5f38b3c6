import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import tar from 'tar-fs'
import { UsageFault } from './fault.js'
import { findDefinitions } from './files.js'
import { isRepository } from './repository.js'

/** A folder of a repository as it stands, or as it stood at a commit. */
export interface Tree {
  /** What the user called it. */
  name: string
  folder: string
  dispose(): void
}

/** A folder by its path, or the tree of a commit, put into a folder of its own that `dispose` removes. */
export async function openTree(base: string, name: string): Promise<Tree> {
  const path = resolve(base, name)
  if (existsSync(path) && statSync(path).isDirectory()) {
    // Against a folder of anything else, every process would look new.
    if (!isRepository(path) && findDefinitions(path, [''], ['']).files.length === 0)
      throw new UsageFault(`Thư mục "${name}" không có tệp định nghĩa nào để so sánh; nêu thư mục có "procedures".`)
    return { name, folder: path, dispose: () => undefined }
  }
  const commit = commitOf(base, name)
  if (commit === undefined)
    throw new UsageFault(
      `"${name}" không phải là thư mục, cũng không phải là nhánh, thẻ hay bản lưu (commit) của kho git này. Xem tên các nhánh: git branch -a.`,
    )
  const folder = mkdtempSync(join(tmpdir(), 'tthc-tree-'))
  const dispose = (): void => {
    rmSync(folder, { recursive: true, force: true })
  }
  try {
    await pipeline(
      Readable.from([archiveOf(base, commit)]),
      tar.extract(folder, { ignore: (_, header) => !isPlain(header) }),
    )
  } catch (error) {
    dispose()
    throw error
  }
  return { name, folder, dispose }
}

/** Links and devices of a stranger's tree are left out: definitions are plain files. */
const isPlain = (header: { type?: string | null } | undefined): boolean =>
  header?.type === 'file' || header?.type === 'directory'

/** `--end-of-options`: a name that begins with a dash is never an option of git. */
function commitOf(base: string, name: string): string | undefined {
  try {
    const printed = git(base, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`])
    return printed.toString('utf8').trim()
  } catch {
    return undefined
  }
}

const archiveOf = (base: string, commit: string): Buffer => git(base, ['archive', '--format=tar', commit])

const git = (cwd: string, args: readonly string[]): Buffer =>
  execFileSync('git', args, { cwd, maxBuffer: 1024 * 1024 * 1024, stdio: ['ignore', 'pipe', 'ignore'] })
