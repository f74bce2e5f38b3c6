import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, realpathSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import process from 'node:process'
import { setTimeout as pause } from 'node:timers/promises'
import { UsageFault } from './fault.js'

/*
 * A folder cannot be replaced in one step on every system, so it is done in two renames: the old tree aside, the new
 * one in its place. Beside the target stand, while a run is at work, `.<name>.new-<process>` (being written; whole when it
 * holds a manifest) and for an instant `.<name>.old-<process>`. What a killed run has left is settled by the next one.
 */

export interface Swap {
  /** Where the new tree is written. */
  staging: string
  /** Puts the new tree in the place of the old one. */
  commit: () => Promise<void>
  /** Takes the unfinished tree away. */
  abandon: () => void
}

/** Prepares to replace a folder; refuses one that is not ours. */
export function beginSwap(target: string): Swap {
  const place = existsSync(target) ? realpathSync(target) : resolve(target)
  if (dirname(place) === place) throw new UsageFault(`Không dùng thư mục gốc "${place}" làm thư mục kết quả.`)
  mkdirSync(dirname(place), { recursive: true })
  settleLeftovers(place)
  refuseForeign(place)
  const staging = beside(place, 'new', process.pid)
  mkdirSync(staging)
  return {
    staging,
    commit: () => commit(place, staging),
    abandon: () => rmSync(staging, { recursive: true, force: true }),
  }
}

/**
 * Settles what killed runs have left: where the target is missing, the whole new tree is put there, or the old one is
 * put back; the rest is removed. Trees of runs that are still at work are left alone.
 */
export function settleLeftovers(target: string): void {
  const folder = dirname(target)
  const name = basename(target)
  if (!existsSync(folder)) return
  const dead = readdirSync(folder).filter((entry) => {
    const owner = ownerOf(entry, name)
    return owner !== undefined && !isRunning(owner)
  })
  const of = (kind: 'new' | 'old'): string[] =>
    dead.filter((entry) => entry.startsWith(`.${name}.${kind}-`)).map((entry) => join(folder, entry))
  if (!existsSync(target) && of('old').length > 0) {
    const successor = [...of('new').filter(isOurs), ...of('old')][0]
    if (successor !== undefined) renameSync(successor, target)
  }
  for (const leftover of [...of('new'), ...of('old')]) rmSync(leftover, { recursive: true, force: true })
}

async function commit(target: string, staging: string): Promise<void> {
  const aside = beside(target, 'old', process.pid)
  // Another run may put its tree there between the two renames; then it is the old one.
  for (let attempt = 1; ; attempt++) {
    try {
      if (existsSync(target)) {
        refuseForeign(target)
        renameSync(target, aside)
      }
      renameSync(staging, target)
      break
    } catch (error) {
      if (error instanceof UsageFault) throw error
      if (existsSync(aside) && !existsSync(target)) renameSync(aside, target)
      // Windows refuses while a program has a file of the folder open, a virus scanner for a moment only.
      if (attempt === 10) throw busy(target, error)
      await pause(50 * attempt)
    } finally {
      // On failure the old tree is back in its place; a second one beside it is of no use.
      if (existsSync(aside) && existsSync(target)) rmSync(aside, { recursive: true, force: true, maxRetries: 3 })
    }
  }
}

const busy = (target: string, error: unknown): UsageFault =>
  new UsageFault(
    `Chưa thay được thư mục "${target}" (${error instanceof Error ? error.message : String(error)}). ` +
      'Kết quả cũ còn nguyên. Đóng các chương trình đang mở tệp trong thư mục đó rồi chạy lại.',
  )

/** A folder that we did not make is never replaced, whatever is in it. */
function refuseForeign(target: string): void {
  if (!existsSync(target)) return
  if (!lstatSync(target).isDirectory()) throw new UsageFault(`"${target}" là một tệp, không phải thư mục kết quả.`)
  if (isOurs(target) || readdirSync(target).length === 0) return
  throw new UsageFault(
    `Thư mục "${target}" không do công cụ này tạo ra (không có manifest.json của tthc), nên không thay nó: ` +
      'mọi thứ trong đó sẽ mất. Chọn thư mục khác bằng --out, hoặc tự xoá thư mục này nếu không cần nữa.',
  )
}

function isOurs(folder: string): boolean {
  try {
    const manifest: unknown = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'))
    if (typeof manifest !== 'object' || manifest === null || !('format' in manifest)) return false
    return typeof manifest.format === 'string' && manifest.format.startsWith('tthc/manifest/')
  } catch {
    return false
  }
}

const beside = (target: string, kind: 'new' | 'old', owner: number): string =>
  join(dirname(target), `.${basename(target)}.${kind}-${owner}`)

function ownerOf(entry: string, name: string): number | undefined {
  const prefix = [`.${name}.new-`, `.${name}.old-`].find((one) => entry.startsWith(one))
  const owner = prefix === undefined ? '' : entry.slice(prefix.length)
  return /^\d{1,10}$/.test(owner) ? Number(owner) : undefined
}

/** Leftovers of our own number are of an earlier process that had it: this one has not begun yet. */
function isRunning(owner: number): boolean {
  if (owner === process.pid) return false
  try {
    process.kill(owner, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
