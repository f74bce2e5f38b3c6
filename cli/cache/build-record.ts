import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import process from 'node:process'
import type { Manifest } from '../../generators/config/model/manifest.js'
import { MANIFEST } from '../write.js'
import type { CaseKeys } from './case-keys.js'
import { LastBuild } from './last-build.js'
import { standingOf, standsAs, type Standing } from './outputs.js'
import { findIn, openParts, type PartsPlace } from './parts-folder.js'
import type { FindPart } from './parts-record.js'

/** What is kept of the last build of an output folder. */
interface BuildRecord {
  /** The output folder. */
  folder: string
  inputs: string
  outputs: Standing
}

/** Beside the definitions and hidden, so that neither the reader nor a build sees it; each output folder has its own. */
const fileOf = (base: string, out: string): string =>
  join(
    base,
    '.cache',
    'tthc',
    `build-${createHash('sha256').update(resolve(base, out)).digest('hex').slice(0, 16)}.json`,
  )
/** The parts of that build in a folder of their own. */
const partsFolderOf = (record: string): string => record.replace(/\.json$/, '')

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
    const { folder, inputs, outputs } = readJson(file) as BuildRecord
    const { files } = readJson(join(folder, MANIFEST)) as Manifest
    const partsOf = (target: string): FindPart => findIn({ folder: partsFolderOf(file), inputs }, target)
    return new LastBuild(keys, { folder, outputs, sums: files, partsOf })
  } catch {
    return new LastBuild(keys)
  }
}

/** Where the parts of a build are kept while it is made; the last build's stand until it is remembered. */
export const partsPlace = (base: string, out: string, inputs: string): PartsPlace => ({
  folder: `${partsFolderOf(fileOf(base, out))}.moi`,
  inputs,
})

/** Remembers a build that was written just now, and whose parts were kept. Where nothing can be written nothing is remembered. */
export function rememberBuild(base: string, out: string, parts: PartsPlace): void {
  const file = fileOf(base, out)
  try {
    const folder = resolve(base, out)
    const record: BuildRecord = { folder, inputs: parts.inputs, outputs: standingOf(folder) }
    openParts(parts)
    rmSync(partsFolderOf(file), { recursive: true, force: true })
    renameSync(parts.folder, partsFolderOf(file))
    replaceJson(file, record)
    forgetGone(dirname(file))
  } catch {
    // A build does not fail for want of a memory of it.
  }
}

function replaceJson(file: string, value: object): void {
  const aside = `${file}.${process.pid}`
  writeFileSync(aside, JSON.stringify(value))
  renameSync(aside, file)
}

/** Drops the records of output folders that are there no more, or that nobody can read. */
function forgetGone(cache: string): void {
  for (const name of readdirSync(cache).filter((each) => /^build-[0-9a-f]+\.json$/.test(each))) {
    const file = join(cache, name)
    if (isOfStanding(file)) continue
    rmSync(file, { force: true })
    rmSync(partsFolderOf(file), { recursive: true, force: true })
  }
}

function isOfStanding(file: string): boolean {
  try {
    return existsSync((readJson(file) as BuildRecord).folder)
  } catch {
    return false
  }
}
