import { readdirSync, statSync, watch, type FSWatcher } from 'node:fs'
import { join } from 'node:path'

/**
 * Is told of every change in folders and what lies below them. One watcher for each folder, none for files: Node's own
 * recursive watching loses a file on Linux once an editor saves it by putting a new one in its place.
 */
export class FolderWatchers {
  readonly #open = new Map<string, { inode: number; watcher: FSWatcher }>()
  #lacking = false

  constructor(
    private readonly roots: readonly string[],
    private readonly changed: () => void,
  ) {}

  /** Whether some folder is not there to be watched, or the system refused: its watches are used up. */
  get areLacking(): boolean {
    return this.#lacking
  }

  /** Watches the folders that stand there now; says whether any is new, so that what came with it is looked for. */
  follow(): boolean {
    const now = new Map(this.roots.flatMap((root) => [...foldersBelow(root)]))
    for (const [path, { inode, watcher }] of this.#open) {
      // A folder that was removed and made again is another one, of which its watcher hears nothing.
      if (now.get(path) === inode) continue
      watcher.close()
      this.#open.delete(path)
    }
    let isNew = false
    this.#lacking = this.roots.some((root) => !now.has(root))
    for (const [path, inode] of now) {
      if (this.#open.has(path)) continue
      try {
        const watcher = watch(path, this.changed)
        watcher.on('error', this.changed)
        this.#open.set(path, { inode, watcher })
        isNew = true
      } catch {
        this.#lacking = true
      }
    }
    return isNew
  }

  close(): void {
    for (const { watcher } of this.#open.values()) watcher.close()
    this.#open.clear()
  }
}

/** A folder and all below it, by path, with their numbers on the disk. What goes away while it is read is left out. */
function* foldersBelow(folder: string): Generator<[string, number]> {
  const stat = statSync(folder, { throwIfNoEntry: false })
  if (stat === undefined) return
  yield [folder, stat.ino]
  for (const entry of entriesOf(folder))
    if (entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules')
      yield* foldersBelow(join(folder, entry.name))
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch {
    return []
  }
}
