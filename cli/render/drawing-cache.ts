import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { gunzipSync, gzipSync } from 'node:zlib'

/** Drawings of earlier runs by the hash of everything that decides them. */
export interface DrawingCache {
  get(key: string): string | undefined
  put(key: string, svg: string): void
  /** Lets the longest unused drawings go when there are too many. */
  trim(): void
}

/** Room for all drawings of several provinces, packed; a drawing takes 2–8 KB. */
const roomInBytes = 256 * 1024 * 1024
const day = 86_400_000

/** A cache in a folder. Files are packed (gzip checks its own sum: a damaged file is no hit) and renamed into place. */
export function drawingCache(folder: string): DrawingCache {
  let written = 0
  const fileOf = (key: string): string => join(folder, key.slice(0, 2), `${key.slice(2)}.svg.gz`)
  return {
    get(key) {
      const file = fileOf(key)
      try {
        const svg = gunzipSync(readFileSync(file)).toString('utf8')
        const now = Date.now()
        if (now - statSync(file).mtimeMs > day) utimesSync(file, now / 1000, now / 1000)
        return svg
      } catch {
        return undefined
      }
    },
    put(key, svg) {
      const file = fileOf(key)
      const aside = `${file}.${process.pid}`
      try {
        mkdirSync(join(folder, key.slice(0, 2)), { recursive: true })
        writeFileSync(aside, gzipSync(svg, { level: 6 }))
        renameSync(aside, file)
        written++
      } catch {
        // A full or read-only disk costs the next run its time, and this run nothing.
        rmSync(aside, { force: true })
      }
    },
    trim() {
      if (written > 0) trimTo(folder, roomInBytes)
    },
  }
}

/** Deletes the longest unused files of the folder until the rest fits. */
export function trimTo(folder: string, bytes: number): void {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const path = join(entry.parentPath, entry.name)
      const { size, mtimeMs } = statSync(path)
      return { path, size, used: mtimeMs }
    })
    .sort((a, b) => b.used - a.used)
  let sum = 0
  for (const { path, size } of files) {
    sum += size
    if (sum > bytes) rmSync(path, { force: true })
  }
}
