import { readdirSync, statSync, type BigIntStats } from 'node:fs'
import { join } from 'node:path'

/** Files of an output folder by path, each with its size and the moment of its last change. */
export type Standing = Readonly<Record<string, string>>

/**
 * How the files of a folder stand. Their bytes are not read: a file that somebody changed has another moment of change,
 * and 2,000 procedures come to hundreds of megabytes.
 */
export function standingOf(folder: string): Standing {
  const found: Record<string, string> = {}
  const open = ['']
  for (let at = open.pop(); at !== undefined; at = open.pop())
    for (const entry of readdirSync(join(folder, at), { withFileTypes: true })) {
      const name = at === '' ? entry.name : `${at}/${entry.name}`
      if (entry.isDirectory()) open.push(name)
      else found[name] = stampOf(join(folder, name))
    }
  return found
}

/** The size of a file and the moment of its last change. */
export const stampOf = (file: string): string => stampFrom(statSync(file, { bigint: true }))

const stampFrom = ({ size, mtimeNs }: BigIntStats): string => `${size} ${mtimeNs}`

/** Whether a file is there, and stands as it was recorded. */
export function stands(file: string, stamp: string | undefined): boolean {
  const found = statSync(file, { bigint: true, throwIfNoEntry: false })
  return found !== undefined && stampFrom(found) === stamp
}

/** Whether the same files stand in the same way; one more is a difference as well. */
export function standsAs(standing: Standing, recorded: Standing): boolean {
  const names = Object.keys(standing)
  return names.length === Object.keys(recorded).length && names.every((name) => standing[name] === recorded[name])
}
