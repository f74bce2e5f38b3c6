import type { Path } from '../corpus.js'
import { decimal } from '../words.js'

/** What is said of a fault. */
export interface Said {
  what: string
  why: string
  fix: string
}

/** Where a fault is: its path, the thing that the path leads into, the last key, and what stands there. */
export interface Here {
  path: Path
  place: string
  key: string
  found: unknown
}

/** A value as it stands, short enough for one line. */
export function quote(value: unknown): string {
  if (typeof value === 'string') return value.length > 60 ? `"${value.slice(0, 57)}…"` : `"${value}"`
  if (typeof value === 'number') return `số ${decimal(value)}`
  if (Array.isArray(value)) return 'một danh sách'
  if (typeof value === 'object' && value !== null) return 'một nhóm thuộc tính'
  return String(value)
}
