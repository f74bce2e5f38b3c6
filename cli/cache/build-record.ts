import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import process from 'node:process'
import type { Manifest } from '../../generators/config/model/manifest.js'
import { isLeftBehind } from '../left-behind.js'
import { MANIFEST } from '../write.js'
import type { CaseKeys } from './case-keys.js'
import { LastBuild } from './last-build.js'
import { standingOf, standsAs, type Standing } from './outputs.js'
import { dropParts, findIn, openParts, type PartsPlace } from './parts-folder.js'
import type { FindPart } from './parts-record.js'

/** What is kept of the last build of an output folder. */
interface BuildRecord {
  /** The output folder. */
  folder: string
  inputs: string
  outputs: Standing
  /** Name of the folder of its parts, beside the record. */
  parts: string
}

/** Beside the definitions and hidden, so that neither the reader nor a build sees it; each output folder has its own. */
const fileOf = (base: string, out: string): string =>
  join(
    base,
    '.cache',
    'tthc',
    `build-${createHash('sha256').update(resolve(base, out)).digest('hex').slice(0, 16)}.json`,
  )

const readJson = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'))

/** The manifest of the output folder where it was made from exactly these inputs and all of it stands untouched. */
export function standingBuild(base: string, out: string, inputs: string): Manifest | undefined {
  try {
    const record = readJson(fileOf(base, out)) as BuildRecord
    const folder = resolve(base, out)
    if (record.inputs !== inputs || !standsAs(standingOf(folder), record.outputs)) return undefined
    return readJson(join(folder, MANIFEST)) as Manifest
  } catch {
    // No record, or one that is no use: everything is made anew.
    return undefined
  }
}

/** The last build of an output folder; without a folder, or a record of it, there is nothing to take over. */
export function lastBuild(base: string, out: string | undefined, keys: CaseKeys): LastBuild {
  if (out === undefined) return new LastBuild(keys)
  try {
    const file = fileOf(base, out)
    const { folder, inputs, outputs, parts } = readJson(file) as BuildRecord
    const { files } = readJson(join(folder, MANIFEST)) as Manifest
    const place = { folder: join(dirname(file), parts), inputs }
    const partsOf = (target: string): FindPart => findIn(place, target)
    return new LastBuild(keys, { folder, outputs, sums: files, partsOf })
  } catch {
    return new LastBuild(keys)
  }
}

/** Where the parts of a build are to be kept, in a folder that no other build has: the last one's are read meanwhile. */
export const partsPlace = (base: string, out: string, inputs: string): PartsPlace => ({
  folder: fileOf(base, out).replace(/json$/, `${process.pid}-${Date.now()}`),
  inputs,
})

/** Remembers a build that was written just now, and whose parts were kept. Where nothing can be written nothing is remembered. */
export function rememberBuild(base: string, out: string, parts: PartsPlace): void {
  const file = fileOf(base, out)
  try {
    const folder = resolve(base, out)
    // A build without cases has kept none.
    openParts(parts)
    replaceJson(file, {
      folder,
      inputs: parts.inputs,
      outputs: standingOf(folder),
      parts: basename(parts.folder),
    } satisfies BuildRecord)
    forgetOthers(dirname(file), stemOf(basename(file)))
  } catch {
    // A build does not fail for want of a memory of it.
    dropParts(parts)
  }
}

function replaceJson(file: string, value: object): void {
  const aside = `${file}.${process.pid}`
  writeFileSync(aside, JSON.stringify(value))
  renameSync(aside, file)
}

/**
 * Drops what no output folder needs that still stands: the records of others, the parts of this one's earlier builds, and
 * whatever has lain for a day, because a build was killed. One that is younger may be of a build that is at work.
 */
function forgetOthers(cache: string, own: string): void {
  const names = readdirSync(cache).filter((name) => name.startsWith('build-'))
  const records = names.filter((name) => name.endsWith('.json'))
  const needed = new Set(records.flatMap((name) => neededBy(name, cache)))
  const settled = new Set([own, ...records.map(stemOf)])
  for (const name of names)
    if (!needed.has(name) && (settled.has(stemOf(name)) || isLeftBehind(join(cache, name))))
      rmSync(join(cache, name), { recursive: true, force: true })
}

/** What an output folder has in common with all that is kept of it. */
const stemOf = (name: string): string => name.replace(/\..*$/, '')

/** A record and the parts that it names, where its output folder stands. */
function neededBy(record: string, cache: string): string[] {
  try {
    const { folder, parts } = readJson(join(cache, record)) as BuildRecord
    return existsSync(folder) ? [record, parts] : []
  } catch {
    return []
  }
}
