import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import process from 'node:process'
import type { Manifest } from '../../generators/config/model/manifest.js'
import { MANIFEST } from '../write.js'
import { standingOf, standsAs, type Standing } from './outputs.js'

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

/** The manifest of the output folder where it was made from exactly these inputs and all of it stands untouched. */
export function standingBuild(base: string, out: string, inputs: string): Manifest | undefined {
  try {
    const record = JSON.parse(readFileSync(fileOf(base, out), 'utf8')) as BuildRecord
    const folder = resolve(base, out)
    if (record.inputs !== inputs || !standsAs(standingOf(folder), record.outputs)) return undefined
    return JSON.parse(readFileSync(join(folder, MANIFEST), 'utf8')) as Manifest
  } catch {
    // No record, or one that is no use: everything is made anew.
    return undefined
  }
}

/** Remembers a build that was written just now. Where nothing can be written nothing is remembered. */
export function rememberBuild(base: string, out: string, inputs: string): void {
  const file = fileOf(base, out)
  const aside = `${file}.${process.pid}`
  try {
    const folder = resolve(base, out)
    const record: BuildRecord = { folder, inputs, outputs: standingOf(folder) }
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(join(dirname(file), '.gitignore'), '*\n')
    writeFileSync(aside, JSON.stringify(record))
    renameSync(aside, file)
    forgetGone(dirname(file))
  } catch {
    // A build does not fail for want of a memory of it.
  }
}

/** Drops the records of output folders that are there no more, or that nobody can read. */
function forgetGone(cache: string): void {
  for (const name of readdirSync(cache).filter((each) => /^build-[0-9a-f]+\.json$/.test(each))) {
    const file = join(cache, name)
    if (!isOfStanding(file)) rmSync(file, { force: true })
  }
}

function isOfStanding(file: string): boolean {
  try {
    return existsSync((JSON.parse(readFileSync(file, 'utf8')) as BuildRecord).folder)
  } catch {
    return false
  }
}
