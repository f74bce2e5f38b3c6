import { rmSync } from 'node:fs'
import { mkdtemp, mkdir, rename, rm, stat } from 'node:fs/promises'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'

/** The user's own cache folder; never a folder that other users can write to, because programs are run from it. */
export const cacheHome = (): string => join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'tthc')

/**
 * Folder `name` (which holds the version) in the user's cache, filled on first use. It is filled aside and renamed into
 * place, so that whoever sees it sees it whole, also where several processes come at once.
 */
export async function installOnce(name: string, fill: (folder: string, at: string) => Promise<void>): Promise<string> {
  try {
    return await install(cacheHome(), name, fill)
  } catch (error) {
    if (!isNotWritable(error)) throw error
    // A home that cannot be written (a container's, a service's): a private folder for this process.
    const folder = await mkdtemp(join(tmpdir(), 'tthc-'))
    process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
    return install(folder, name, fill)
  }
}

async function install(
  home: string,
  name: string,
  fill: (folder: string, at: string) => Promise<void>,
): Promise<string> {
  const at = join(home, name)
  if (await isFolder(at)) return at
  await mkdir(home, { recursive: true, mode: 0o700 })
  const aside = await mkdtemp(join(home, '.filling-'))
  try {
    await fill(aside, at)
    await rename(aside, at)
  } catch (error) {
    await rm(aside, { recursive: true, force: true })
    // Another process was first.
    if (!(await isFolder(at))) throw error
  }
  return at
}

const isFolder = async (path: string): Promise<boolean> => {
  try {
    return (await stat(path)).isDirectory()
  } catch {
    return false
  }
}

const isNotWritable = (error: unknown): boolean =>
  ['EACCES', 'EPERM', 'EROFS', 'ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')
