import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { hostname } from 'node:os'
import { basename, dirname, join } from 'node:path'
import process from 'node:process'
import { setTimeout as pause } from 'node:timers/promises'
import { messageOf } from '../machines/model/message-of.js'
import type { Claim } from './claim.js'
import { UsageFault } from './fault.js'
import { isLeftBehind } from './left-behind.js'

/*
 * A folder cannot be replaced in one step on every system, so it is done in two renames: the old tree aside, the new
 * one in its place. Beside the target stand, while a run is at work, `.<name>.new-<machine>-<process>` (being written; whole
 * when it holds a manifest) and for an instant `.<name>.old-…`. What a killed run has left is settled by the next one.
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
export function beginSwap({ place }: Claim): Swap {
  if (dirname(place) === place) throw new UsageFault(`Không dùng thư mục gốc "${place}" làm thư mục kết quả.`)
  settleLeftovers({ place })
  refuseForeign(place)
  const staging = beside(place, 'new')
  mkdirSync(staging)
  return {
    staging,
    commit: () => commit(place, staging),
    abandon: () => rmSync(staging, { recursive: true, force: true }),
  }
}

/**
 * Settles what killed runs have left: where the target is missing, the whole new tree is put there, or the old one is
 * put back; the rest is removed. Whoever has the claim is alone on this machine, so what is of this machine is of the
 * dead; of other machines that share the folder only what has lain for a day is.
 */
export function settleLeftovers({ place }: Claim): void {
  const folder = dirname(place)
  const leftovers = (kind: Kind): string[] =>
    readdirSync(folder).flatMap((entry) => {
      const path = join(folder, entry)
      const maker = machineOf(entry, prefixOf(place, kind))
      return maker === machine || (maker !== undefined && isLeftBehind(path)) ? [path] : []
    })
  const [made, aside] = [leftovers('new'), leftovers('old')]
  if (!existsSync(place) && aside.length > 0) {
    const successor = [...made.filter(isOurs), ...aside][0]
    if (successor !== undefined) renameSync(successor, place)
  }
  for (const leftover of [...made, ...aside]) rmSync(leftover, { recursive: true, force: true })
}

async function commit(target: string, staging: string): Promise<void> {
  const aside = beside(target, 'old')
  // A run on another machine may put its tree there between the two renames; then it is the old one.
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
    `Chưa thay được thư mục "${target}" (${messageOf(error)}). ` +
      'Kết quả cũ còn nguyên. Đóng các chương trình đang mở tệp trong thư mục đó rồi chạy lại.',
  )

/** A folder that we did not make is never replaced, whatever is in it. */
function refuseForeign(target: string): void {
  if (!existsSync(target)) return
  if (!lstatSync(target).isDirectory()) throw new UsageFault(`"${target}" là một tệp, không phải thư mục kết quả.`)
  if (isOurs(target) || readdirSync(target).length === 0) return
  throw new UsageFault(
    `Thư mục "${target}" không do công cụ này tạo ra (không có manifest.json của tthc), nên không thay nó: ` +
      'mọi thứ trong đó sẽ mất. Chọn thư mục khác bằng --out, hoặc tự xóa thư mục này nếu không cần nữa.',
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

type Kind = 'new' | 'old'

/** This machine, as the names of folders beside the target tell it. */
export const machine = hostname()
  .toLowerCase()
  .replace(/[^a-z0-9]+/g, '-')
  .slice(0, 32)

const prefixOf = (target: string, kind: Kind): string => `.${basename(target)}.${kind}-`

const beside = (target: string, kind: Kind): string =>
  join(dirname(target), `${prefixOf(target, kind)}${machine}-${process.pid}`)

/** The machine whose run made a folder of that name. */
const machineOf = (entry: string, prefix: string): string | undefined =>
  entry.startsWith(prefix) ? /^(.*)-\d{1,10}$/.exec(entry.slice(prefix.length))?.[1] : undefined
