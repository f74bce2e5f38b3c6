import { createHash } from 'node:crypto'
import { join, resolve } from 'node:path'
import process from 'node:process'
import type { Day } from '../../machines/model/register.js'
import { pathOf } from '../disk.js'
import type { Commit } from '../git.js'
import { home } from '../home.js'
import { shippedProcedures } from '../registers.js'
import { settingsFile } from '../repository.js'
import { addTexts, sumOf, tellAll, type Tell } from './digest.js'
import { stampOf } from './outputs.js'

/** Everything that the bytes of a build depend on. */
export interface BuildInputs {
  /** Folder in which the tool was called. */
  base: string
  roots: readonly string[]
  paths: readonly string[]
  targets: readonly string[]
  asOf: Day
  toolVersion: string
  commit: Commit
}

/** All that a build reads, each file by how it is told. Plain data. */
export interface InputSums {
  /** What is no file, and decides what every file of the tree says. */
  setting: readonly string[]
  files: ReadonlyMap<string, string>
}

/** The bytes of all that a build is made from; `undefined` where they cannot be told, so that everything is made anew. */
export const sumsOfInputs = (inputs: BuildInputs): InputSums | undefined => toldBy(sumOf, inputs)

/** A hash of the same by how the files stand on the disk: tells a build whether they changed under it, at a third of the time. */
export const stampOfInputs = (inputs: BuildInputs): string | undefined => digestOf(inputs, toldBy(stampOf, inputs))

/** One hash of what was asked for and all that is read for it. */
export function digestOf({ paths, targets, commit }: BuildInputs, sums: InputSums | undefined): string | undefined {
  if (sums === undefined) return undefined
  const hash = createHash('sha256')
  for (const list of [sums.setting, paths, targets, [commit.commit, String(commit.modified ?? false)]])
    addTexts(hash, String(list.length), ...list)
  for (const [file, sum] of sums.files) addTexts(hash, file, sum)
  return hash.digest('hex')
}

function toldBy(tell: Tell, { base, roots, paths, asOf, toolVersion }: BuildInputs): InputSums | undefined {
  const read = [
    ...[...roots, ...paths, settingsFile].map((path) => pathOf(base, path)),
    join(shippedProcedures(), 'national'),
    // The tool's own code: while it is being worked on, it changes without a new version.
    join(home, 'lib'),
    join(home, 'package.json'),
    // What npm has installed: beside the tool in its own repository, around it in a province's.
    join(home, 'node_modules/.package-lock.json'),
    join(home, '../.package-lock.json'),
  ]
  const files = new Map<string, string>()
  const setting = [toolVersion, process.version, resolve(base), asOf, ...roots]
  return read.every((path) => tellAll(files, path, tell)) ? { setting, files } : undefined
}
